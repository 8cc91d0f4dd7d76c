// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/transport/network_transport.h"

#include "cloudapi/transport/http_text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QThreadStorage>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr qint64 longestIdleMilliseconds = 15'000; // below the idle timeout of the usual front ends

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::NetworkTransport)
};

struct IdleConnection
{
    std::unique_ptr<QSslSocket> socket;
    QElapsedTimer since;
};

using IdleConnections = std::map<QByteArray, IdleConnection>;
Q_GLOBAL_STATIC(QThreadStorage<IdleConnections>, idleConnections)

std::unique_ptr<QSslSocket> takeIdle(const QByteArray &where)
{
    IdleConnections &kept = idleConnections->localData();
    std::erase_if(kept,
                  [](const auto &entry) { return entry.second.since.elapsed() > longestIdleMilliseconds; });
    const auto found = kept.find(where);
    if (found == kept.end())
        return nullptr;
    std::unique_ptr<QSslSocket> socket = std::move(found->second.socket);
    kept.erase(found);
    // Anything to read on an idle connection is its end.
    if (socket->bytesAvailable() > 0 || socket->waitForReadyRead(0)
        || socket->state() != QAbstractSocket::ConnectedState)
        return nullptr;
    return socket;
}

void keepIdle(const QByteArray &where, std::unique_ptr<QSslSocket> socket)
{
    if (!socket)
        return;
    QObject::disconnect(socket.get(), nullptr, nullptr, nullptr);
    IdleConnection &entry = idleConnections->localData()[where];
    entry.socket = std::move(socket);
    entry.since.start();
}

QNetworkProxy proxyFor(const QUrl &url)
{
    const QHostAddress address(url.host());
    if (url.host() == u"localhost"_s || address.isLoopback())
        return QNetworkProxy::NoProxy;
    const bool wanted = qEnvironmentVariableIsSet("http_proxy") || qEnvironmentVariableIsSet("https_proxy")
        || qEnvironmentVariableIsSet("all_proxy");
    if (!wanted)
        return QNetworkProxy::NoProxy;
    const QList<QNetworkProxy> found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return found.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : found.front();
}

// One request and its reply, on one connection.
class Exchange
{
public:
    Exchange(const Request &request, std::stop_token stop)
        : m_request(request), m_doing(shown(request)), m_stop(std::move(stop)),
          m_reader(m_doing, request.method == Method::Head, request.largestReply)
    {
        m_clock.start();
        m_deadline.setSingleShot(true);
        m_deadline.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_deadline, &QTimer::timeout, &m_loop, &QEventLoop::quit);
    }

    void use(std::unique_ptr<QSslSocket> socket)
    {
        m_socket = std::move(socket);
        listen();
    }

    Result<void> connect(const QSslConfiguration &tls)
    {
        m_socket = std::make_unique<QSslSocket>();
        m_socket->setProxy(proxyFor(m_request.url));
        m_socket->setSslConfiguration(tls);
        listen();
        const bool secure = m_request.url.scheme() == u"https"_s;
        const quint16 port = quint16(m_request.url.port(secure ? 443 : 80));
        if (secure)
            m_socket->connectToHostEncrypted(m_request.url.host(), port);
        else
            m_socket->connectToHost(m_request.url.host(), port);
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        const std::optional<Failure> broken = wait([this, secure] {
            return m_failed
                || (secure ? m_socket->isEncrypted() : m_socket->state() == QAbstractSocket::ConnectedState);
        });
        if (broken)
            return failed(*broken);
        if (m_failed)
            return failed(whyNotConnected());
        return {};
    }

    Result<Reply> converse(const QByteArray &wire)
    {
        m_sent = true;
        m_socket->write(wire);
        while (!m_reader.isComplete()) {
            const std::optional<Failure> broken =
                wait([this] { return m_failed || m_socket->bytesAvailable() > 0; });
            if (broken)
                return failed(*broken);
            if (const Result<void> fed = m_reader.feed(m_socket->readAll()); !fed)
                return failed(lost(fed.error().cause, fed.error().detail));
            if (m_failed && m_socket->bytesAvailable() == 0 && !m_reader.isComplete()) {
                const bool cleanEnd = m_socket->error() == QAbstractSocket::RemoteHostClosedError;
                if (!cleanEnd || !m_reader.endedByClose())
                    return failed(lost(Cause::TimedOut, cutText()));
            }
        }
        return m_reader.reply();
    }

    // The other side closed before it answered anything.
    bool closedUnanswered() const { return m_failed && !m_reader.hasBegun(); }
    std::unique_ptr<QSslSocket> releaseForReuse()
    {
        if (!m_reader.keepsAlive() || m_failed || m_socket->bytesAvailable() > 0
            || m_socket->bytesToWrite() > 0)
            return nullptr;
        return std::move(m_socket);
    }

private:
    void listen()
    {
        QObject::connect(m_socket.get(), &QAbstractSocket::errorOccurred, &m_loop, [this] {
            m_failed = true;
            m_loop.quit();
        });
        QObject::connect(m_socket.get(), &QAbstractSocket::disconnected, &m_loop, [this] {
            m_failed = true;
            m_loop.quit();
        });
        QObject::connect(m_socket.get(), &QAbstractSocket::connected, &m_loop, &QEventLoop::quit);
        QObject::connect(m_socket.get(), &QSslSocket::encrypted, &m_loop, &QEventLoop::quit);
        QObject::connect(m_socket.get(), &QIODevice::readyRead, &m_loop, &QEventLoop::quit);
    }

    template <class Condition>
    std::optional<Failure> wait(Condition reached)
    {
        // The callback runs on the thread that stops; the posted call wakes the loop on this one.
        const std::stop_callback wake(
            m_stop, [this] { QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); });
        while (true) {
            if (m_stop.stop_requested())
                return lost(Cause::Canceled, Text::tr("It was stopped."));
            if (reached())
                return std::nullopt;
            const qint64 left = m_request.timeout.count() - m_clock.elapsed();
            if (left <= 0)
                return tooLate();
            m_deadline.start(Milliseconds(left));
            m_loop.exec();
        }
    }

    // What is left of an exchange that has no reply. Once the request was sent, the cause of a request that
    // must not be sent again is that nobody knows what became of it.
    Failure lost(Cause cause, const QString &detail) const
    {
        if (!m_sent || maySendAgain(m_request))
            return {cause, m_doing, detail};
        return {Cause::OutcomeUnknown, m_doing,
                detail + u' ' + Text::tr("The request had been sent; whether it took effect is not known.")};
    }

    Failure tooLate() const
    {
        const double seconds = double(m_request.timeout.count()) / 1000;
        if (!m_sent) {
            return {
                Cause::Unreachable, m_doing,
                Text::tr("No connection to %1 within %2 s. Check the address, the network and the firewall.")
                    .arg(m_request.url.authority())
                    .arg(seconds)};
        }
        if (!m_reader.hasBegun())
            return lost(
                Cause::TimedOut,
                Text::tr("%1 did not answer within %2 s.").arg(m_request.url.authority()).arg(seconds));
        return lost(Cause::TimedOut,
                    Text::tr("The reply of %1 was not complete within %2 s; %3 bytes had come.")
                        .arg(m_request.url.authority())
                        .arg(seconds)
                        .arg(m_reader.reply().body.size()));
    }

    QString cutText() const
    {
        if (!m_reader.hasBegun())
            return Text::tr("%1 closed the connection without an answer.").arg(m_request.url.authority());
        return Text::tr("%1 cut the connection in the middle of its reply, after %2 bytes.")
            .arg(m_request.url.authority())
            .arg(m_reader.reply().body.size());
    }

    Failure whyNotConnected() const
    {
        const QList<QSslError> errors = m_socket->sslHandshakeErrors();
        if (!errors.isEmpty()) {
            return {Cause::Refused, m_doing,
                    Text::tr("The certificate of %1 is not trusted: %2. If it was issued by your own "
                             "authority, name that "
                             "authority's file as \"cacert\" in clouds.yaml.")
                        .arg(m_request.url.authority(), errors.front().errorString())};
        }
        if (m_socket->error() == QAbstractSocket::SslHandshakeFailedError) {
            return {Cause::Refused, m_doing,
                    Text::tr("No TLS with %1: %2").arg(m_request.url.authority(), m_socket->errorString())};
        }
        return {Cause::Unreachable, m_doing,
                Text::tr("No connection to %1: %2.").arg(m_request.url.authority(), m_socket->errorString())};
    }

    const Request &m_request;
    const QString m_doing;
    std::stop_token m_stop;
    ReplyReader m_reader;
    QElapsedTimer m_clock;
    QEventLoop m_loop;
    QTimer m_deadline;
    bool m_failed = false;
    bool m_sent = false;
    std::unique_ptr<QSslSocket> m_socket; // last, since its signals wake the loop and set m_failed
};

} // namespace

struct NetworkTransport::Trust
{
    QSslConfiguration tls;
    QByteArray digest; // of the authorities, so that kept connections are not shared between different trusts
};

NetworkTransport::NetworkTransport()
    : m_trust(std::make_shared<Trust>(Trust{QSslConfiguration::defaultConfiguration(), {}}))
{ }

NetworkTransport::~NetworkTransport() = default;

Result<std::unique_ptr<NetworkTransport>> NetworkTransport::trusting(const QString &caFile)
{
    const QString doing = Text::tr("read the certificate authorities from %1").arg(caFile);
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return failed(Cause::Local, doing, file.errorString());
    const QByteArray pem = file.readAll();
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(pem, QSsl::Pem);
    if (authorities.isEmpty())
        return failed(Cause::Malformed, doing,
                      Text::tr("Found no certificate in it, expected one or more in PEM form."));
    Trust trust{QSslConfiguration::defaultConfiguration(),
                QCryptographicHash::hash(pem, QCryptographicHash::Sha256)};
    trust.tls.setCaCertificates(authorities);
    auto transport = std::make_unique<NetworkTransport>();
    transport->m_trust = std::make_shared<Trust>(std::move(trust));
    return transport;
}

Result<Reply> NetworkTransport::send(const Request &request, std::stop_token stop)
{
    const QString scheme = request.url.scheme();
    if (request.url.host().isEmpty() || (scheme != u"http"_s && scheme != u"https"_s)) {
        return failed(Cause::Malformed, shown(request),
                      Text::tr("Found the address \"%1\", expected one that begins with http:// or https://.")
                          .arg(request.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
    }
    const Result<QByteArray> wire = wireForm(request);
    if (!wire)
        return failed(wire.error());
    const QByteArray where = (scheme + u"://"_s + request.url.authority()).toUtf8() + m_trust->digest;
    const bool onlyReads = request.method == Method::Get || request.method == Method::Head;
    if (onlyReads) {
        if (std::unique_ptr<QSslSocket> idle = takeIdle(where)) {
            Exchange again(request, stop);
            again.use(std::move(idle));
            Result<Reply> reply = again.converse(*wire);
            if (reply)
                keepIdle(where, again.releaseForReuse());
            // A kept connection that the other side closed meanwhile tells nothing of the service.
            if (reply || !again.closedUnanswered())
                return reply;
        }
    }
    Exchange exchange(request, stop);
    if (const Result<void> connected = exchange.connect(m_trust->tls); !connected)
        return failed(connected.error());
    Result<Reply> reply = exchange.converse(*wire);
    if (reply)
        keepIdle(where, exchange.releaseForReuse());
    return reply;
}

} // namespace sw
