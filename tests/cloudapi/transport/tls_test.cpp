// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/transport/network_transport.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSemaphore>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

// An HTTPS server on a free port, with a certificate of its own making for 127.0.0.1.
class TlsServer : public QThread
{
public:
    explicit TlsServer(const QTemporaryDir &folder) : m_folder(folder) { }
    ~TlsServer() override
    {
        quit();
        wait();
    }
    int port() const { return m_port; }
    QByteArray received() const { return m_received; }
    QSemaphore ready;

protected:
    void run() override
    {
        QFile keyFile(m_folder.filePath(u"key.pem"_s));
        QFile certificateFile(m_folder.filePath(u"cert.pem"_s));
        if (keyFile.open(QIODevice::ReadOnly) && certificateFile.open(QIODevice::ReadOnly)) {
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setPrivateKey(QSslKey(keyFile.readAll(), QSsl::Rsa));
            tls.setLocalCertificate(QSslCertificate(certificateFile.readAll()));
            QSslServer server;
            server.setSslConfiguration(tls);
            QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [this, &server] {
                QTcpSocket *socket = server.nextPendingConnection();
                QObject::connect(socket, &QIODevice::readyRead, socket, [this, socket] {
                    m_received += socket->readAll();
                    if (m_received.contains("\r\n\r\n"))
                        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecure");
                });
            });
            server.listen(QHostAddress::LocalHost);
            m_port = server.serverPort();
            ready.release();
            exec();
        } else {
            ready.release();
        }
    }

private:
    const QTemporaryDir &m_folder;
    int m_port = 0;
    QByteArray m_received;
};

class Tls : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
        if (openssl.isEmpty())
            GTEST_SKIP() << "openssl is not installed: apt install openssl";
        const int exitCode = QProcess::execute(
            u"sh"_s,
            {u"-c"_s,
             u"cd \"$1\" && openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 "
             "-subj /CN=seaworthy-test -addext subjectAltName=IP:127.0.0.1 2>/dev/null"_s,
             u"sh"_s, m_folder.path()});
        ASSERT_EQ(exitCode, 0);
        m_server = std::make_unique<TlsServer>(m_folder);
        m_server->start();
        m_server->ready.acquire();
        m_request.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(m_server->port()));
        m_request.headers = {{"X-Auth-Token", "canary-token"}};
        m_request.timeout = Milliseconds(5000);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TlsServer> m_server;
    Request m_request;
};

} // namespace

TEST_F(Tls, trustsTheAuthorityThatItIsGiven)
{
    const Result<std::unique_ptr<NetworkTransport>> transport =
        NetworkTransport::trusting(m_folder.filePath(u"cert.pem"_s));
    ASSERT_TRUE(transport);
    const Result<Reply> reply = (*transport)->send(m_request, {});
    ASSERT_TRUE(reply) << sentence(reply.error()).toStdString();
    EXPECT_EQ(reply->body, "secure");
}

TEST_F(Tls, refusesACertificateThatNobodyVouchesForBeforeASecretIsSent)
{
    NetworkTransport transport;
    const Result<Reply> reply = transport.send(m_request, {});
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().cause, Cause::Refused);
    EXPECT_TRUE(reply.error().detail.contains(u"cacert"_s)) << reply.error().detail.toStdString();
    m_server->quit();
    m_server->wait();
    EXPECT_FALSE(m_server->received().contains("canary-token"));
}

TEST_F(Tls, refusesACertificateForAnotherName)
{
    const Result<std::unique_ptr<NetworkTransport>> transport =
        NetworkTransport::trusting(m_folder.filePath(u"cert.pem"_s));
    ASSERT_TRUE(transport);
    m_request.url.setHost(u"localhost"_s);
    const Result<Reply> reply = (*transport)->send(m_request, {});
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().cause, Cause::Refused);
}

TEST_F(Tls, doesNotReuseATrustedConnectionForATransportThatTrustsOthers)
{
    const Result<std::unique_ptr<NetworkTransport>> transport =
        NetworkTransport::trusting(m_folder.filePath(u"cert.pem"_s));
    ASSERT_TRUE(transport);
    ASSERT_TRUE((*transport)->send(m_request, {}));
    NetworkTransport other;
    EXPECT_FALSE(other.send(m_request, {}));
}

TEST_F(Tls, namesAnAuthorityFileThatIsNone)
{
    const Result<std::unique_ptr<NetworkTransport>> missing =
        NetworkTransport::trusting(m_folder.filePath(u"none.pem"_s));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().cause, Cause::Local);
    const Result<std::unique_ptr<NetworkTransport>> key =
        NetworkTransport::trusting(m_folder.filePath(u"key.pem"_s));
    ASSERT_FALSE(key);
    EXPECT_EQ(key.error().cause, Cause::Malformed);
}
