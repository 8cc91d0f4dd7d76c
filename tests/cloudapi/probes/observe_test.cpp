// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/probes/observe.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

namespace {

QByteArray recorded(const char *name)
{
    QFile file(QStringLiteral(SW_TEST_DATA) + u"/recorded/"_s + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

// Nodes by address; one that is not there cannot be reached.
class RecordedNodes : public NodeShell
{
public:
    std::map<QString, QByteArray> answers;
    Result<CommandOutcome> run(const QString &address, const QByteArray &, Seconds, std::stop_token) override
    {
        const auto found = answers.find(address);
        if (found == answers.end())
            return failed(Cause::Unreachable, u"log in"_s, u"it is off"_s);
        return CommandOutcome{0, found->second, {}};
    }
};

QByteArray holding(const QByteArrayList &addresses)
{
    QByteArray links;
    for (const QByteArray &address : addresses)
        links += (links.isEmpty() ? "" : ",") + ("{\"family\":\"inet\",\"local\":\"" + address + "\"}");
    return "@@addresses\n[{\"ifname\":\"lo\",\"addr_info\":[]},{\"ifname\":\"eth0\",\"addr_info\":[" + links
        + "]}]\n";
}

const QString first = u"10.77.1.11"_s;
const QString second = u"10.77.1.12"_s;
const QString vip = u"10.77.1.100"_s;

// Runs on this machine what would run on a node, with an empty /run in which HAProxy's socket is where a node
// has it.
class ThisMachine : public NodeShell
{
public:
    explicit ThisMachine(const QString &adminSocket) : m_adminSocket(adminSocket) { }
    Result<CommandOutcome> run(const QString &, const QByteArray &command, Seconds, std::stop_token) override
    {
        QProcess process;
        process.start(
            u"unshare"_s,
            {u"-rm"_s, u"sh"_s, u"-c"_s,
             u"mount -t tmpfs none /run && mkdir /run/haproxy && ln -s \"$1\" /run/haproxy/admin.sock && "
             "exec sh -c \"$2\""_s,
             u"sh"_s, m_adminSocket, QString::fromUtf8(command)});
        if (!process.waitForFinished(20'000))
            return failed(Cause::TimedOut, u"look"_s);
        return CommandOutcome{process.exitCode(), process.readAllStandardOutput(),
                              process.readAllStandardError()};
    }

private:
    QString m_adminSocket;
};

} // namespace

TEST(ReadReplicaStatus, readsAPrimary)
{
    const auto seen = readReplicaStatus(recorded("primary.txt"));
    ASSERT_TRUE(seen && *seen);
    EXPECT_FALSE((*seen)->readOnly);
    EXPECT_EQ((*seen)->source, QString());
    EXPECT_EQ((*seen)->gtid, u"0-1-3"_s);
    EXPECT_FALSE((*seen)->lag);
}

TEST(ReadReplicaStatus, readsAReplica)
{
    const auto seen = readReplicaStatus(recorded("replica.txt"));
    ASSERT_TRUE(seen && *seen);
    EXPECT_TRUE((*seen)->readOnly);
    EXPECT_EQ((*seen)->source, u"127.0.0.1"_s);
    EXPECT_TRUE((*seen)->ioRunning);
    EXPECT_TRUE((*seen)->sqlRunning);
    EXPECT_EQ((*seen)->lag, Seconds(0));
    EXPECT_EQ((*seen)->gtid, u"0-1-3"_s);
    EXPECT_EQ((*seen)->error, QString());
}

TEST(ReadReplicaStatus, hasNoLagWhenThePrimaryIsGone)
{
    const auto seen = readReplicaStatus(recorded("broken.txt"));
    ASSERT_TRUE(seen && *seen);
    EXPECT_FALSE((*seen)->ioRunning);
    EXPECT_TRUE((*seen)->sqlRunning);
    EXPECT_FALSE((*seen)->lag);
    EXPECT_THAT((*seen)->error.toStdString(), HasSubstr("error reconnecting to master"));
}

TEST(ReadReplicaStatus, isSilentWithoutADatabaseAndSaysWhatItCannotRead)
{
    const auto none = readReplicaStatus("\n");
    ASSERT_TRUE(none);
    EXPECT_FALSE(*none);
    const auto denied = readReplicaStatus("ERROR 1045 (28000): Access denied for user 'root'@'localhost'\n");
    ASSERT_FALSE(denied);
    EXPECT_THAT(denied.error().detail.toStdString(), HasSubstr("Access denied"));
}

TEST(ReadAddresses, takesEveryFamilyOfEveryLink)
{
    const auto addresses = readAddresses(R"([{"ifname":"lo","addr_info":[{"local":"127.0.0.1"}]},
        {"ifname":"eth0","addr_info":[{"local":"10.77.1.11"},{"local":"fe80::1"}]},{}])");
    ASSERT_TRUE(addresses);
    EXPECT_EQ(*addresses, (QStringList{u"127.0.0.1"_s, u"10.77.1.11"_s, u"fe80::1"_s}));
    EXPECT_FALSE(readAddresses("Object \"-j\" is unknown"));
}

TEST(ReadHaproxyCsv, takesServersOnlyAndFindsColumnsByName)
{
    const auto members =
        readHaproxyCsv("# pxname,svname,qcur,scur,status,weight,check_status,check_duration,type,addr,\n"
                       "site,FRONTEND,,1,OPEN,,,,0,,\n"
                       "site,web-1,2,7,UP 1/3,100,* L7OK,4,2,10.77.1.21:80,\n"
                       "site,\"web,2\",0,0,DOWN,0,L4TOUT,,2,,\n"
                       "site,BACKEND,0,0,UP,100,,,1,,\n");
    ASSERT_TRUE(members);
    EXPECT_THAT(*members,
                ElementsAre(BalancerMember{u"site"_s, u"web-1"_s, u"10.77.1.21:80"_s, u"UP 1/3"_s, 7, 2, 100,
                                           4, u"L7OK"_s},
                            BalancerMember{u"site"_s, u"web,2"_s, {}, u"DOWN"_s, 0, 0, 0, -1, u"L4TOUT"_s}));
    EXPECT_FALSE(readHaproxyCsv(""));
    EXPECT_FALSE(readHaproxyCsv("<html>401</html>"));
}

TEST(Observe, findsTheOwnerOfTheVipAndItsStandbys)
{
    RecordedNodes nodes;
    nodes.answers[first] =
        holding({"10.77.1.11"}) + "@@keepalived\nrunning\n@@haproxy\n@@replication\n@@end\n";
    nodes.answers[second] =
        holding({"10.77.1.12", "10.77.1.100"}) + "@@keepalived\nrunning\n@@haproxy\n@@replication\n@@end\n";
    const auto seen = observe({first, second, u"10.77.1.13"_s}, {vip}, nodes, {});
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->unreachable, QStringList{u"10.77.1.13"_s});
    ASSERT_EQ(seen->observations.vips.size(), 1U);
    EXPECT_EQ(seen->observations.vips.front().owner, second);
    EXPECT_EQ(seen->observations.vips.front().standbys, QStringList{first});
    EXPECT_TRUE(seen->observations.balancers.empty());
    EXPECT_TRUE(seen->observations.replicas.empty());
}

TEST(Observe, showsBothOwnersOfASplitVip)
{
    RecordedNodes nodes;
    for (const QString &node : {first, second})
        nodes.answers[node] = holding({node.toLatin1(), "10.77.1.100"}) + "@@keepalived\nrunning\n";
    const auto seen = observe({first, second}, {vip}, nodes, {});
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->observations.vips.size(), 2U);
    EXPECT_EQ(seen->observations.vips[0].owner, first);
    EXPECT_EQ(seen->observations.vips[1].owner, second);
}

TEST(Observe, isNotMisledByASectionThatCannotBeRead)
{
    RecordedNodes nodes;
    nodes.answers[first] = holding({"10.77.1.11", "10.77.1.100"})
        + "@@keepalived\nrunning\n@@haproxy\nrubbish\n@@replication\nERROR 2002\n";
    const auto seen = observe({first}, {vip}, nodes, {});
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->observations.vips.front().owner, first);
}

TEST(Observe, readsTheRealHaproxy)
{
    const QString haproxy = QStandardPaths::findExecutable(u"haproxy"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
    if (haproxy.isEmpty())
        GTEST_SKIP() << "haproxy is absent: apt install haproxy";
    QProcess allowed;
    allowed.start(u"unshare"_s, {u"-rm"_s, u"true"_s});
    if (!allowed.waitForFinished() || allowed.exitCode() != 0)
        GTEST_SKIP()
            << "this kernel or container permits no mount namespaces: run as root, or permit user namespaces";
    const QTemporaryDir folder;
    const QString socket = folder.filePath(u"admin.sock"_s);
    QFile configuration(folder.filePath(u"haproxy.cfg"_s));
    ASSERT_TRUE(configuration.open(QIODevice::WriteOnly));
    configuration.write(
        "global\n stats socket " + socket.toUtf8()
        + " mode 600 level admin\ndefaults\n mode http\n timeout connect 1s\n"
          " timeout client 1s\n timeout server 1s\nbackend site\n server web-1 127.0.0.1:1 weight 50\n"
          " server web-2 127.0.0.1:2 disabled\n");
    configuration.close();
    QProcess process;
    process.start(haproxy, {u"-db"_s, u"-f"_s, configuration.fileName()});
    while (!QFile::exists(socket))
        ASSERT_FALSE(process.waitForFinished(10)) << process.readAllStandardError().toStdString();
    ThisMachine node(socket);
    const auto seen = observe({first}, {}, node, {});
    process.kill();
    process.waitForFinished();
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->observations.balancers.size(), 1U);
    const BalancerSeen &balancer = seen->observations.balancers.front();
    EXPECT_EQ(balancer.node, first);
    ASSERT_EQ(balancer.members.size(), 2U);
    EXPECT_EQ(balancer.members[0].name, u"web-1"_s);
    EXPECT_EQ(balancer.members[0].address, u"127.0.0.1:1"_s);
    EXPECT_EQ(balancer.members[0].weight, 50);
    EXPECT_EQ(balancer.members[1].status, u"MAINT"_s);
}
