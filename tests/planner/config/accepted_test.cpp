// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0

// The real programs read what we generate. The files stand in a folder of their own, so that nothing of the
// machine is touched: the paths in them are moved there, and keepalived sees an eth0 of its own.
#include "planner/capacity/templates.h"
#include "planner/config/generate.h"
#include "tests/planner/config/site.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

struct Outcome
{
    int exitCode = -1;
    std::string output;
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HAPROXY_STATS_PASSWORD"_s, u"stats-password"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(30000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAll().toStdString()};
}

Architecture templateOf(ArchitectureTemplate kind, DatabasePattern pattern, bool tls = false)
{
    Worksheet worksheet;
    worksheet.name = u"A site"_s;
    worksheet.architecture = kind;
    worksheet.database = pattern;
    worksheet.tls = tls;
    return architectureFor(worksheet, {2, 5, 3, 2});
}

class Accepted : public testing::Test
{
protected:
    // The folder of a node's files; every path in them leads there.
    void write(const QString &node) { write(labSite(), node); }
    void write(const Architecture &architecture, const QString &node)
    {
        ASSERT_TRUE(m_folder.isValid());
        const QString root = m_folder.path();
        for (const NodeFile &file : recipe(architecture, node, plainSecrets()).files) {
            QString text = file.text;
            for (const QString &top : {u"/etc/keepalived/"_s, u"/etc/mysql/"_s, u"/etc/nginx/"_s, u"/run/"_s})
                text.replace(top, root + top);
            const QString path = root + file.path;
            ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
            QFile out(path);
            ASSERT_TRUE(out.open(QIODevice::WriteOnly));
            out.write(text.toUtf8());
            if (file.mode == 0755)
                out.setPermissions(out.permissions() | QFile::ExeOwner | QFile::ExeUser);
        }
        ASSERT_TRUE(QDir().mkpath(root + u"/run"_s));
    }

    QString at(const QString &path) const { return m_folder.path() + path; }

    static QString found(const QString &program)
    {
        const QString inPath = QStandardPaths::findExecutable(program);
        return inPath.isEmpty() ? QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/sbin"_s})
                                : inPath;
    }

    QTemporaryDir m_folder;
};

} // namespace

#define FIND_OR_SKIP(variable, program, package)                                                             \
    const QString variable = found(program);                                                                 \
    if (variable.isEmpty())                                                                                  \
    GTEST_SKIP() << "there is no " << (program).toStdString() << " here; install the package " package

TEST_F(Accepted, byHaproxy)
{
    FIND_OR_SKIP(haproxy, u"haproxy"_s, "haproxy");
    for (const QString &node : {u"lb-1"_s, u"lb-2"_s}) {
        write(node);
        const Outcome outcome = run(haproxy, {u"-c"_s, u"-f"_s, at(u"/etc/haproxy/haproxy.cfg"_s)});
        EXPECT_EQ(outcome.exitCode, 0) << outcome.output;
        EXPECT_THAT(outcome.output, Not(HasSubstr("WARNING")));
    }
}

TEST_F(Accepted, byKeepalived)
{
    FIND_OR_SKIP(keepalived, u"keepalived"_s, "keepalived");
    const QString eth0 = u"ip link add eth0 type veth peer name eth1 && ip link set eth0 up"_s;
    if (run(u"unshare"_s, {u"-rn"_s, u"sh"_s, u"-c"_s, eth0}).exitCode != 0)
        GTEST_SKIP()
            << "no network namespace with an eth0 can be made here; allow unprivileged user namespaces";
    const auto accepts = [&](const Architecture &architecture, const QString &node) {
        write(architecture, node);
        const QString check =
            u"%1 && exec %2 -t -f %3"_s.arg(eth0, keepalived, at(u"/etc/keepalived/keepalived.conf"_s));
        const Outcome outcome = run(u"unshare"_s, {u"-rn"_s, u"sh"_s, u"-c"_s, check});
        EXPECT_EQ(outcome.exitCode, 0) << outcome.output;
        EXPECT_EQ(outcome.output, "");
    };
    for (const QString &node : {u"lb-1"_s, u"lb-2"_s})
        accepts(labSite(), node);
    for (const bool tls : {false, true}) {
        const auto made = [&](ArchitectureTemplate kind) {
            return templateOf(kind, DatabasePattern::ReadWriteSplit, tls);
        };
        for (const QString &node : {u"lb-1"_s, u"lb-2"_s, u"lb-4"_s, u"dbproxy-1"_s, u"dbproxy-2"_s}) {
            accepts(made(ArchitectureTemplate::BasicPair), node);
            accepts(made(ArchitectureTemplate::LvsNat), node);
            accepts(made(ArchitectureTemplate::LvsDirect), node);
        }
        accepts(made(ArchitectureTemplate::ActiveActive), u"node-1"_s);
    }
}

TEST_F(Accepted, byHaproxyOnADatabaseProxy)
{
    FIND_OR_SKIP(haproxy, u"haproxy"_s, "haproxy");
    for (const DatabasePattern pattern : {DatabasePattern::ReplicasBehindBalancer,
                                          DatabasePattern::ReadWriteSplit, DatabasePattern::PrimaryPrimary}) {
        write(templateOf(ArchitectureTemplate::BasicPair, pattern), u"dbproxy-1"_s);
        const Outcome outcome = run(haproxy, {u"-c"_s, u"-f"_s, at(u"/etc/haproxy/haproxy.cfg"_s)});
        EXPECT_EQ(outcome.exitCode, 0) << outcome.output;
        EXPECT_THAT(outcome.output, Not(HasSubstr("WARNING")));
    }
}

TEST_F(Accepted, byHaproxyWithVisitorsThatStick)
{
    FIND_OR_SKIP(haproxy, u"haproxy"_s, "haproxy");
    Architecture sticky = labSite();
    sticky.stickySeconds = 300;
    write(sticky, u"lb-1"_s);
    const Outcome outcome = run(haproxy, {u"-c"_s, u"-f"_s, at(u"/etc/haproxy/haproxy.cfg"_s)});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.output;
    EXPECT_THAT(outcome.output, Not(HasSubstr("WARNING")));
}

TEST_F(Accepted, byNginxThatEndsTls)
{
    FIND_OR_SKIP(nginx, u"nginx"_s, "nginx-light");
    FIND_OR_SKIP(openssl, u"openssl"_s, "openssl");
    const Architecture balanced = templateOf(ArchitectureTemplate::BasicPair, DatabasePattern::Replica, true);
    const Architecture behindLvs = templateOf(ArchitectureTemplate::LvsNat, DatabasePattern::Replica, true);
    for (const auto &[architecture, node] :
         {std::pair(balanced, u"lb-1"_s), std::pair(behindLvs, u"web-1"_s)}) {
        write(architecture, node);
        // The certificate is made by the very command of the service, without its last part.
        const NodeRecipe whole = recipe(architecture, node, plainSecrets());
        const auto service = std::ranges::find(whole.services, u"nginx"_s, &NodeService::name);
        ASSERT_NE(service, whole.services.end());
        QString command = service->command.last();
        command.truncate(command.indexOf(u"&& exec"_s));
        command.replace(u"/etc/nginx/"_s, at(u"/etc/nginx/"_s));
        const Outcome certificate = run(u"/bin/sh"_s, {u"-c"_s, command});
        ASSERT_EQ(certificate.exitCode, 0) << certificate.output;
        const Outcome outcome = run(nginx,
                                    {u"-t"_s, u"-e"_s, u"stderr"_s, u"-c"_s, at(u"/etc/nginx/nginx.conf"_s),
                                     u"-g"_s, u"daemon off;"_s});
        EXPECT_EQ(outcome.exitCode, 0) << outcome.output;
    }
}

TEST_F(Accepted, byBashForTheCheckScript)
{
    FIND_OR_SKIP(bash, u"bash"_s, "bash");
    write(u"lb-1"_s);
    const Outcome outcome = run(bash, {u"-n"_s, at(u"/etc/keepalived/check"_s)});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.output;
}

TEST_F(Accepted, byNginx)
{
    FIND_OR_SKIP(nginx, u"nginx"_s, "nginx-light");
    write(u"web-1"_s);
    const Outcome outcome = run(
        nginx,
        {u"-t"_s, u"-e"_s, u"stderr"_s, u"-c"_s, at(u"/etc/nginx/nginx.conf"_s), u"-g"_s, u"daemon off;"_s});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.output;
}

TEST_F(Accepted, byMariadb)
{
    FIND_OR_SKIP(mariadbd, u"mariadbd"_s, "mariadb-server");
    for (const auto &[node, readOnly] :
         {std::pair(u"db-1"_s, "FALSE"), std::pair(u"db-2"_s, "TRUE"), std::pair(u"db-3"_s, "TRUE")}) {
        write(node);
        const Outcome outcome =
            run(mariadbd, {u"--defaults-file="_s + at(u"/etc/mysql/my.cnf"_s), u"--verbose"_s, u"--help"_s});
        EXPECT_EQ(outcome.exitCode, 0) << outcome.output.substr(0, 2000);
        EXPECT_THAT(outcome.output, Not(HasSubstr("unknown variable")));
        EXPECT_THAT(outcome.output, testing::ContainsRegex(std::string("\nread-only +") + readOnly));
        EXPECT_THAT(outcome.output, testing::ContainsRegex("\nsync-binlog +1\n"));
        EXPECT_THAT(outcome.output, testing::ContainsRegex("\ninnodb-flush-log-at-trx-commit +1\n"));
    }
}
