// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0

// Logs that the real programs write now, on this machine: nginx and HAProxy serve a few pages on the
// loopback, sar watches it. What is imported must be what the client and the programs themselves counted.
#include "app/imports/traffic_file.h"
#include "planner/capacity/input_keys.h"
#include "tests/support/history_text.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

quint16 freePort()
{
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    if (::bind(handle, reinterpret_cast<sockaddr *>(&address), length) != 0
        || ::getsockname(handle, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        address.sin_port = 0;
    ::close(handle);
    return ntohs(address.sin_port);
}

// All that the server sends; unset when it does not listen.
std::optional<QByteArray> fetched(quint16 port, const QByteArray &path)
{
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(port);
    std::optional<QByteArray> answer;
    if (::connect(handle, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
        const QByteArray request =
            "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: test\r\nConnection: close\r\n\r\n";
        answer.emplace();
        char buffer[16'384];
        if (::send(handle, request.constData(), size_t(request.size()), MSG_NOSIGNAL) == request.size()) {
            for (ssize_t got = 0; (got = ::recv(handle, buffer, sizeof buffer, 0)) > 0;)
                answer->append(buffer, got);
        }
    }
    ::close(handle);
    return answer;
}

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return !found.isEmpty()
        ? found
        : QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/sbin"_s, u"/usr/lib/sysstat"_s});
}

class RealPrograms : public testing::Test
{
protected:
    void TearDown() override
    {
        end(m_balancer);
        end(m_server);
    }
    static void end(QProcess &process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate();
        if (!process.waitForFinished(10'000)) {
            process.kill();
            process.waitForFinished();
        }
    }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    // Until it listens, or has given up.
    static bool listens(QProcess &process, quint16 port)
    {
        for (int i = 0; i < 500 && process.state() != QProcess::NotRunning; ++i) {
            const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
            const sockaddr_in address = loopback(port);
            const bool open =
                ::connect(handle, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
            ::close(handle);
            if (open)
                return true;
            process.waitForFinished(20);
        }
        return false;
    }
    bool startServer()
    {
        QDir(m_folder.path()).mkpath(u"www"_s);
        QDir(m_folder.path()).mkpath(u"tmp"_s);
        write(u"www/index.html"_s, QByteArray(5000, 'p'));
        write(u"www/item"_s, QByteArray(70'000, 'i'));
        write(u"www/site.css"_s, QByteArray(1234, 'c'));
        // A port may be taken between looking for it and listening on it.
        for (int attempt = 0; attempt < 5; ++attempt) {
            m_serverPort = freePort();
            QByteArray temporary;
            for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
                temporary += QByteArray(kind) + "_temp_path @/tmp/" + kind + ";\n";
            QByteArray text = "daemon off;\nmaster_process off;\npid @/nginx.pid;\nerror_log @/error.log;\n"
                              "events { }\nhttp {\ntypes { text/html html; text/css css; }\n"
                              "access_log @/access.log combined;\n"
                + temporary + "server { listen 127.0.0.1:" + QByteArray::number(m_serverPort)
                + "; root @/www; }\n}\n";
            text.replace("@", m_folder.path().toUtf8());
            m_server.start(
                program(u"nginx"_s),
                {u"-e"_s, m_folder.filePath(u"error.log"_s), u"-c"_s, write(u"nginx.conf"_s, text)});
            if (m_server.waitForStarted() && listens(m_server, m_serverPort))
                return true;
            end(m_server);
        }
        return false;
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_balancer;
    quint16 m_serverPort = 0;
};

// Visits of a page with its style sheet, an item, and something that is not there.
const QByteArrayList visited{"/", "/site.css", "/item", "/site.css", "/absent", "/", "/site.css"};
constexpr int pages = 3; // with success and no part of one

TEST_F(RealPrograms, nginxLogIsImportedWithItsRequestsAndBytes)
{
    if (program(u"nginx"_s).isEmpty())
        GTEST_SKIP() << "nginx is missing: installer/install run";
    ASSERT_TRUE(startServer()) << m_server.readAllStandardError().constData();
    qint64 bytes = 0;
    for (const QByteArray &path : visited) {
        const auto answer = fetched(m_serverPort, path);
        ASSERT_TRUE(answer.has_value());
        bytes += bodyOf(*answer).size();
    }
    end(m_server); // writes the last lines out
    const auto found = importTraffic(m_folder.filePath(u"access.log"_s), {}, {}, {}, {});
    ASSERT_TRUE(found.has_value()) << sentence(found.error()).toStdString();
    EXPECT_EQ(historyBreach(*found), QByteArray());
    EXPECT_EQ(found->kind, text(TrafficFormat::AccessLog));
    EXPECT_EQ(found->lines, visited.size());
    EXPECT_EQ(found->malformed, 0);
    const auto &figures = found->figures;
    EXPECT_NEAR(figures.at(u"application.requestKB"_s).likely * 1000 * double(visited.size()), double(bytes),
                1e-6);
    EXPECT_NEAR(figures.at(u"application.requestsPerPage"_s).likely, double(visited.size()) / pages, 1e-12);
    double volume = 0; // Mbit
    for (const TrafficSample &sample : found->samples)
        volume += sample.mbps * 60;
    EXPECT_NEAR(volume * 1e6 / 8, double(bytes), 1e-3);
}

TEST_F(RealPrograms, haproxyLogIsImportedWithItsRequestsBytesAndTimes)
{
    if (program(u"nginx"_s).isEmpty() || program(u"haproxy"_s).isEmpty())
        GTEST_SKIP() << "nginx or haproxy is missing: installer/install run";
    ASSERT_TRUE(startServer()) << m_server.readAllStandardError().constData();

    // The test is the syslog.
    const QByteArray socketPath = QFile::encodeName(m_folder.filePath(u"log"_s));
    const int log = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    ASSERT_LT(size_t(socketPath.size()), sizeof address.sun_path);
    std::memcpy(address.sun_path, socketPath.constData(), size_t(socketPath.size()));
    ASSERT_EQ(::bind(log, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);

    quint16 port = 0;
    bool running = false;
    for (int attempt = 0; attempt < 5 && !running; ++attempt) {
        port = freePort();
        m_balancer.start(
            program(u"haproxy"_s),
            {u"-db"_s, u"-f"_s,
             write(u"haproxy.cfg"_s,
                   "global\n    log " + socketPath
                       + " local0\ndefaults\n    mode http\n    log global\n    option httplog\n"
                         "    timeout connect 5s\n    timeout client 20s\n    timeout server 20s\n"
                         "frontend web\n    bind 127.0.0.1:"
                       + QByteArray::number(port)
                       + "\n    default_backend pages\nbackend pages\n    server one 127.0.0.1:"
                       + QByteArray::number(m_serverPort) + "\n")});
        running = m_balancer.waitForStarted() && listens(m_balancer, port);
        if (!running)
            end(m_balancer);
    }
    ASSERT_TRUE(running) << m_balancer.readAllStandardError().constData();
    qint64 bytes = 0;
    for (const QByteArray &path : visited) {
        const auto answer = fetched(port, path);
        ASSERT_TRUE(answer.has_value());
        bytes += answer->size();
    }
    // Connections without a request, of the wait for it to listen, are logged too or not, as it likes.
    QByteArray lines;
    qsizetype requests = 0;
    pollfd ready{log, POLLIN, 0};
    while (requests < visited.size() && ::poll(&ready, 1, 10'000) > 0) {
        char buffer[4096];
        const ssize_t got = ::recv(log, buffer, sizeof buffer, 0);
        ASSERT_GT(got, 0);
        const QByteArray line = QByteArray(buffer, got).trimmed();
        if (line.contains("\"GET ")) {
            lines += line + '\n';
            ++requests;
        }
    }
    ::close(log);
    ASSERT_EQ(requests, visited.size()) << lines.constData();
    const auto found = importTraffic(write(u"haproxy.log"_s, lines), {}, {}, {}, {});
    ASSERT_TRUE(found.has_value()) << sentence(found.error()).toStdString();
    EXPECT_EQ(historyBreach(*found), QByteArray());
    EXPECT_EQ(found->kind, text(TrafficFormat::HaproxyLog));
    EXPECT_EQ(found->malformed, 0) << lines.constData();
    // HAProxy counts headers as it holds them, which is a little less than what it sends.
    EXPECT_NEAR(found->figures.at(u"application.requestKB"_s).likely * 1000 * double(requests), double(bytes),
                64 * double(requests))
        << lines.constData();
    EXPECT_NEAR(found->figures.at(u"application.requestsPerPage"_s).likely, double(requests) / pages, 1e-12);
}

TEST_F(RealPrograms, sarAndSadfTellTheSame)
{
    if (program(u"sar"_s).isEmpty() || program(u"sadf"_s).isEmpty())
        GTEST_SKIP() << "sysstat is missing: installer/install test";
    QProcess sar;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    sar.setProcessEnvironment(environment);
    const QString record = m_folder.filePath(u"record"_s);
    sar.setStandardOutputFile(QProcess::nullDevice());
    sar.start(program(u"sar"_s), {u"-n"_s, u"DEV"_s, u"-o"_s, record, u"1"_s, u"3"_s});
    ASSERT_TRUE(sar.waitForStarted());
    // Something has to be there to be seen: datagrams to nobody.
    const int handle = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const sockaddr_in nobody = loopback(9);
    const QByteArray datagram(20'000, 'd');
    for (int i = 0; i < 1000 && !sar.waitForFinished(20); ++i)
        ::sendto(handle, datagram.constData(), size_t(datagram.size()), 0,
                 reinterpret_cast<const sockaddr *>(&nobody), sizeof nobody);
    ::close(handle);
    if (sar.state() != QProcess::NotRunning || sar.exitCode() != 0)
        GTEST_SKIP() << "sar cannot watch this machine: " << sar.readAllStandardError().constData();

    const auto told = [&](const QString &name, const QStringList &arguments) {
        QProcess teller;
        teller.setProcessEnvironment(environment);
        teller.start(program(name), arguments);
        EXPECT_TRUE(teller.waitForFinished(30'000));
        ImportOptions options;
        options.device = u"lo"_s;
        const QByteArray all = teller.readAllStandardOutput();
        const auto found = importTraffic(write(name + u".out"_s, all), {}, options, {}, {});
        EXPECT_TRUE(found.has_value()) << all.constData();
        return found ? *found : TrafficHistory();
    };
    const TrafficHistory text = told(u"sar"_s, {u"-n"_s, u"DEV"_s, u"-f"_s, record});
    const TrafficHistory json = told(u"sadf"_s, {u"-j"_s, record, u"--"_s, u"-n"_s, u"DEV"_s});
    EXPECT_EQ(text.kind, sw::text(TrafficFormat::SarText));
    EXPECT_EQ(json.kind, sw::text(TrafficFormat::SadfJson));
    EXPECT_EQ(text.malformed, 0);
    EXPECT_EQ(json.malformed, 0);
    ASSERT_GE(text.samples.size(), 1);
    EXPECT_GT(text.figures.at(u"traffic.peak"_s).high, 0.5); // about 50 datagrams of 20 kB a second
    // The report on paper leaves the first record out, as it has no interval; both round to 0.01 kB.
    EXPECT_NEAR(json.figures.at(u"traffic.peak"_s).high, text.figures.at(u"traffic.peak"_s).high, 1e-4);
}

} // namespace
