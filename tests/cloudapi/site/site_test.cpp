// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0

// The site's application as a program of its own: first without any database, then over two real MariaDB
// servers.
#include "planner/config/generate.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

const QString program = QStringLiteral(SW_BIN_DIR "/seaworthy-site");

struct Reply
{
    int status = 0;
    std::string body;
};

QProcessEnvironment environment(const QString &databases)
{
    QProcessEnvironment values;
    values.insert(u"SITE_NODE"_s, u"web-1"_s);
    values.insert(u"SITE_PORT"_s, u"0"_s);
    values.insert(u"SITE_DATABASES"_s, databases);
    values.insert(u"SITE_DATABASE_NAME"_s, u"site"_s);
    values.insert(u"SITE_DATABASE_USER"_s, u"site"_s);
    values.insert(u"SITE_DATABASE_PASSWORD"_s, u"canary-password"_s);
    return values;
}

// A port of loopback that refuses connections: it was free a moment ago.
int closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

class RunningSite
{
public:
    explicit RunningSite(const QString &databases)
    {
        m_process.setProcessEnvironment(environment(databases));
        m_process.start(program, QStringList());
        while (m_port == 0 && m_process.waitForReadyRead(10000)) {
            static const QRegularExpression line(u"listening on 127\\.0\\.0\\.1:(\\d+)\n"_s);
            m_port = line.match(QString::fromUtf8(m_process.readAllStandardOutput())).captured(1).toInt();
        }
    }
    ~RunningSite()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    Reply ask(const QByteArray &method, const QByteArray &path, const QByteArray &headers = {}) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(m_port));
        if (!socket.waitForConnected(5000))
            return {};
        socket.write(method + ' ' + path + " HTTP/1.0\r\nHost: site\r\n" + headers + "\r\n");
        QByteArray text;
        while (socket.waitForReadyRead(10000))
            text += socket.readAll();
        return {text.mid(9, 3).toInt(), text.mid(text.indexOf("\r\n\r\n") + 4).toStdString()};
    }

private:
    QProcess m_process;
    int m_port = 0;
};

QProcess &finished(QProcess &process, const QProcessEnvironment &values, const QStringList &arguments = {})
{
    process.setProcessEnvironment(values);
    process.start(program, arguments);
    process.waitForFinished(10000);
    return process;
}

} // namespace

TEST(SiteProgram, namesTheSettingThatIsMissingAndNeverTheSecret)
{
    for (const QString &name : environment(u"db-1=127.0.0.1:1"_s).keys()) {
        QProcessEnvironment values = environment(u"db-1=127.0.0.1:1"_s);
        values.remove(name);
        QProcess process;
        EXPECT_EQ(finished(process, values).exitCode(), 2);
        const std::string said = process.readAllStandardError().toStdString();
        EXPECT_THAT(said, HasSubstr(name.toStdString() + " is not set"));
        EXPECT_THAT(said, Not(HasSubstr("canary")));
    }
}

TEST(SiteProgram, refusesSettingsThatItCannotReadAndArguments)
{
    for (const QString &databases :
         {u"db-1"_s, u"db-1=:1"_s, u"db-1=host:0"_s, u"db-1=host:70000"_s, u"db-1=host:1,"_s}) {
        QProcess process;
        EXPECT_EQ(finished(process, environment(databases)).exitCode(), 2);
        EXPECT_THAT(process.readAllStandardError().toStdString(), HasSubstr("expected NAME=HOST:PORT"));
    }
    QProcess process;
    EXPECT_EQ(finished(process, environment(u"db-1=127.0.0.1:1"_s), {u"--port"_s, u"80"_s}).exitCode(), 2);
}

TEST(SiteProgram, saysWhichPortIsTaken)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    QProcessEnvironment values = environment(u"db-1=127.0.0.1:1"_s);
    values.insert(u"SITE_PORT"_s, QString::number(other.serverPort()));
    QProcess process;
    EXPECT_EQ(finished(process, values).exitCode(), 1);
    EXPECT_THAT(process.readAllStandardError().toStdString(), HasSubstr("is the port taken?"));
}

TEST(SiteProgram, isHealthyAndSaysWhyItCannotServeWithoutADatabase)
{
    const RunningSite site(u"db-1=127.0.0.1:%1"_s.arg(closedPort()));
    EXPECT_EQ(site.ask("GET", "/health").status, 200);
    const Reply page = site.ask("GET", "/");
    EXPECT_EQ(page.status, 503);
    EXPECT_THAT(page.body, HasSubstr("web-1"));
    EXPECT_THAT(page.body, HasSubstr("no database accepts writes: db-1: "));
    EXPECT_THAT(page.body, Not(HasSubstr("canary")));
    EXPECT_EQ(site.ask("POST", "/ledger/run-1/1").status, 503);
    EXPECT_EQ(site.ask("GET", "/ledger/run-1").status, 503);
}

TEST(SiteProgram, doesNotHangOnADatabaseThatAcceptsAndNeverAnswers)
{
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    const RunningSite site(u"db-1=127.0.0.1:%1"_s.arg(silent.serverPort()));
    EXPECT_EQ(site.ask("GET", "/").status, 503);
    EXPECT_EQ(site.ask("GET", "/health").status, 200);
}

TEST(SiteProgram, refusesALedgerEntryThatIsNone)
{
    const RunningSite site(u"db-1=127.0.0.1:%1"_s.arg(closedPort()));
    for (const char *path :
         {"/ledger/RUN/1", "/ledger/run/x", "/ledger/run'--/1", "/ledger/run/1234567890123456789"})
        EXPECT_EQ(site.ask("POST", path).status, 404) << path;
    EXPECT_EQ(site.ask("GET", "/nothing").status, 404);
}

// One MariaDB server of ours in a folder of its own, with the users and tables that its first boot makes.
class Database
{
public:
    Database(const QString &node, int port, const QString &folder) : m_folder(folder + u'/' + node)
    {
        QDir().mkpath(m_folder);
        const QString sql =
            mariadbFirstBoot(labSite(), u"db-1"_s, {u"canary-password"_s, u"replication"_s, u"statistics"_s});
        write(u"first-boot.sql"_s, sql);
        write(u"my.cnf"_s,
              u"[mysqld]\nuser=%1\ndatadir=%2/data\nsocket=%2/s\npid_file=%2/pid\nport=%3\n"
              "bind_address=127.0.0.1\nskip_name_resolve=ON\nserver_id=%3\nlog_bin=binlog\n"
              "init_file=%2/first-boot.sql\nperformance_schema=OFF\ninnodb_buffer_pool_size=16M\n"
              "innodb_log_file_size=8M\ninnodb_use_native_aio=OFF\n"_s.arg(user(), m_folder)
                  .arg(port));
        QProcess install;
        install.start(u"mariadb-install-db"_s,
                      {u"--no-defaults"_s, u"--user="_s + user(), u"--datadir="_s + m_folder + u"/data"_s,
                       u"--skip-test-db"_s, u"--auth-root-authentication-method=normal"_s,
                       u"--innodb-log-file-size=8M"_s});
        install.waitForFinished(60000);
    }
    ~Database() { kill(); }

    static QString user() { return qEnvironmentVariable("USER", u"root"_s); }

    void start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStandardPaths::findExecutable(u"mariadbd"_s, {u"/usr/sbin"_s}),
                        {u"--defaults-file="_s + m_folder + u"/my.cnf"_s, u"--user="_s + user()});
        QByteArray said;
        while (!said.contains("ready for connections") && m_process.waitForReadyRead(30000))
            said += m_process.readAll();
        ASSERT_THAT(said.toStdString(), HasSubstr("ready for connections"));
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void run(const QString &sql) const
    {
        QProcess client;
        client.start(u"mariadb"_s,
                     {u"--no-defaults"_s, u"-u"_s, u"root"_s, u"-S"_s, m_folder + u"/s"_s, u"-e"_s, sql});
        client.waitForFinished(30000);
        EXPECT_EQ(client.exitCode(), 0) << client.readAllStandardError().toStdString();
    }

private:
    void write(const QString &name, const QString &text) const
    {
        QFile file(m_folder + u'/' + name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    QString m_folder;
    QProcess m_process;
};

TEST(SiteOverMariadb, writesOnlyWhereWritesAreAcceptedAndAcknowledgesOnlyWhatIsThere)
{
    for (const QString &needed : {u"mariadbd"_s, u"mariadb-install-db"_s, u"mariadb"_s}) {
        if (QStandardPaths::findExecutable(needed).isEmpty()
            && QStandardPaths::findExecutable(needed, {u"/usr/sbin"_s}).isEmpty())
            GTEST_SKIP() << "there is no " << needed.toStdString()
                         << " here; install the package mariadb-server";
    }
    QTemporaryDir folder;
    const int firstPort = closedPort();
    const int secondPort = closedPort();
    Database first(u"one"_s, firstPort, folder.path());
    Database second(u"two"_s, secondPort, folder.path());
    first.start();
    second.start();
    ASSERT_FALSE(testing::Test::HasFailure());
    second.run(u"SET GLOBAL read_only = 1"_s);
    const RunningSite site(u"one=127.0.0.1:%1,two=127.0.0.1:%2"_s.arg(firstPort).arg(secondPort));

    EXPECT_THAT(site.ask("GET", "/").body, HasSubstr("Visit 1, counted in one."));
    EXPECT_THAT(site.ask("GET", "/").body, HasSubstr("Visit 2, counted in one."));
    EXPECT_EQ(site.ask("POST", "/ledger/run-1/1").status, 201);
    EXPECT_EQ(site.ask("POST", "/ledger/run-1/2", "Content-Length: 0\r\n").status, 201);
    EXPECT_EQ(site.ask("POST", "/ledger/run-1/2").status, 201);
    EXPECT_EQ(site.ask("POST", "/ledger/run-2/7").status, 201);
    EXPECT_EQ(site.ask("GET", "/ledger/run-1").body, "1\n2\n");

    // A demotion is noticed although the connections to it live on.
    first.run(u"SET GLOBAL read_only = 1"_s);
    EXPECT_THAT(site.ask("POST", "/ledger/run-1/3").body,
                HasSubstr("one: it is read-only; two: it is read-only"));
    second.run(u"SET GLOBAL read_only = 0"_s);
    first.kill();
    // The answer "nothing found" is kept for a moment, so that it may be given once more.
    Reply reply;
    for (const QDeadlineTimer deadline(10000); reply.status != 201 && !deadline.hasExpired();)
        reply = site.ask("POST", "/ledger/run-1/4");
    EXPECT_EQ(reply.body, "two\n");

    // Acknowledged is on the disk: it outlives a kill.
    second.kill();
    EXPECT_EQ(site.ask("GET", "/ledger/run-1").status, 503);
    second.start();
    reply = {};
    for (const QDeadlineTimer deadline(10000); reply.status != 200 && !deadline.hasExpired();)
        reply = site.ask("GET", "/ledger/run-1");
    EXPECT_EQ(reply.body, "4\n");
}
