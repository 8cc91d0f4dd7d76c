// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/control_channel.h"
#include "cloudapi/lab/daemon/control_server.h"
#include "cloudapi/lab/daemon/election.h"
#include "cloudapi/lab/daemon/user_ids.h"
#include "cloudapi/lab/host/known_hosts.h"
#include "cloudapi/lab/host/run_program.h"
#include "cloudapi/lab/kernel/netlink.h"
#include "cloudapi/lab/kernel/node_plan.h"
#include "cloudapi/lab/lab_info.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>

using namespace sw;
using namespace sw::lab;
using namespace Qt::StringLiterals;

namespace {

NodePlan fullPlan()
{
    NodePlan plan;
    plan.folder = "/run/lab:with,separators";
    plan.root = "nodes/a/root";
    plan.lower = "database:base";
    plan.upper = "nodes/a/upper";
    plan.work = "nodes/a/work";
    plan.userXattr = true;
    plan.hostname = "web-1";
    plan.address = "10.77.1.21";
    plan.prefix = 25;
    plan.gateway = "10.77.1.1";
    plan.firstBootScript = "/var/lib/cloud/user-data";
    plan.dataLimitBytes = 1LL << 40;
    plan.cpus = 3;
    plan.taskLimit = 4096;
    plan.services = {{"ssh", {"/usr/sbin/sshd", "-D", "line\nbreak"}, {}, {}, 22},
                     {"site", {"/opt/site"}, {"/etc/one", "/etc/two"}, "www-data", 8000}};
    return plan;
}

} // namespace

TEST(NodePlan, comesOutAsItWentIn)
{
    EXPECT_EQ(decode(encode(fullPlan())), fullPlan());
    EXPECT_EQ(decode(encode(NodePlan{})), NodePlan{});
}

TEST(NodePlan, refusesWhatIsCutOffOrForeign)
{
    const std::string whole = encode(fullPlan());
    EXPECT_FALSE(decode("").has_value());
    EXPECT_FALSE(decode("hello").has_value());
    EXPECT_FALSE(decode(whole.substr(0, whole.size() - 1)).has_value());
    std::string other = whole;
    other[0] = 'x';
    EXPECT_FALSE(decode(other).has_value());
    EXPECT_FALSE(decode(whole + std::string("odd\0", 4)).has_value());
    EXPECT_FALSE(decode(whole + std::string("unknown\0x\0", 10)).has_value());
}

TEST(MacAddress, followsFromTheAddress)
{
    EXPECT_EQ(textOf(macOf("10.77.1.21")), "02:53:0a:4d:01:15");
}

TEST(SubordinateIds, areFoundByNameOrNumber)
{
    const QByteArray text = "# comment\nann:100000:65536\n1001:200000:70000\nsmall:300000:10\n";
    EXPECT_EQ(subordinateIds(text, "ann", 1000), (IdRange{100000, 65536}));
    EXPECT_EQ(subordinateIds(text, "bob", 1001), (IdRange{200000, 70000}));
    EXPECT_EQ(subordinateIds(text, "small", 1002), std::nullopt);
    EXPECT_EQ(subordinateIds(text, "eve", 1003), std::nullopt);
    EXPECT_EQ(subordinateIds("garbage\n::\nann:x:y", "ann", 1000), std::nullopt);
}

TEST(Resignation, isAVrrpAdvertisementOfPriorityZero)
{
    Architecture site;
    site.vip = u"10.77.1.100"_s;
    const QByteArray packet = resignation(site, u"10.77.1.12"_s, u"10.77.1.11"_s);
    ASSERT_EQ(packet.size(), 32);
    EXPECT_EQ(packet.mid(8, 2).toHex(), "ff70"); // TTL 255, protocol 112
    EXPECT_EQ(packet.mid(12, 8).toHex(), "0a4d010c0a4d010b");
    EXPECT_EQ(packet.mid(20, 6).toHex(),
              "313300010064"); // version 3, group 51, priority 0, 1 address, 100 cs
    EXPECT_EQ(packet.mid(28).toHex(), "0a4d0164");
    // With its checksum in place a header sums up to all ones.
    quint32 sum = 0;
    for (int i = 0; i < 20; i += 2)
        sum += quint32(quint8(packet[i])) << 8 | quint8(packet[i + 1]);
    EXPECT_EQ((sum & 0xffff) + (sum >> 16), 0xffffu);
}

TEST(KnownHosts, replacesAndForgetsANodesKey)
{
    const QTemporaryDir dir;
    KnownHosts hosts(dir.filePath(u"known"_s));
    const auto content = [&] {
        QFile file(dir.filePath(u"known"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    ASSERT_TRUE(hosts.set(u"a"_s, {u"web-1"_s, u"10.0.0.1"_s}, "ssh-ed25519 AAAA \n"));
    EXPECT_EQ(content(), "web-1,10.0.0.1 ssh-ed25519 AAAA\n");
    ASSERT_TRUE(hosts.set(u"a"_s, {u"web-1"_s}, "ssh-ed25519 BBBB"));
    EXPECT_EQ(content(), "web-1 ssh-ed25519 BBBB\n");
    ASSERT_TRUE(hosts.forget(u"a"_s));
    EXPECT_EQ(content(), "");
    KnownHosts nowhere(u"/nonexistent/known"_s);
    EXPECT_FALSE(nowhere.set(u"a"_s, {u"b"_s}, "c").has_value());
}

TEST(RunProgram, killsAProgramThatTakesTooLongWithItsChildren)
{
    // The first holds its output open by a child, the second closes it and runs on.
    for (const QString &script :
         {u"echo begun; sleep 1000 & exec sleep 1000"_s, u"echo begun; exec sleep 1000 >/dev/null 2>&1"_s}) {
        const Result<QByteArray> ran = runProgram({u"sh"_s, u"-c"_s, script}, {}, -1, Milliseconds(300));
        ASSERT_FALSE(ran.has_value());
        EXPECT_EQ(ran.error().cause, Cause::TimedOut);
        EXPECT_TRUE(ran.error().doing.contains(u"sh"_s));
        EXPECT_TRUE(ran.error().detail.contains(u"killed"_s));
        EXPECT_TRUE(ran.error().detail.contains(u"begun"_s));
    }
}

TEST(RunProgram, keepsBothEndsOfWhatAFailingProgramSaid)
{
    const Result<QByteArray> ran =
        runProgram({u"sh"_s, u"-c"_s, u"echo the-reason >&2; seq 5000; echo the-summary >&2; exit 3"_s});
    ASSERT_FALSE(ran.has_value());
    EXPECT_TRUE(ran.error().detail.startsWith(u"the-reason"_s));
    EXPECT_TRUE(ran.error().detail.endsWith(u"the-summary"_s));
    EXPECT_LT(ran.error().detail.size(), 2000);
    EXPECT_EQ(runProgram({u"cat"_s}, QByteArray(200'000, 'x')).value_or(QByteArray()).size(), 200'000);
}

TEST(ControlServer, acceptsAgainAfterItsTableOfFilesWasFull)
{
    const QTemporaryDir dir;
    Result<Descriptor> listening = listenInFolder(dir.path());
    ASSERT_TRUE(listening.has_value());
    // Made while there is room; connecting takes none.
    std::array<Descriptor, 2> clients;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    dir.filePath(controlSocketName()).toLocal8Bit().toStdString().copy(address.sun_path, 107);
    for (Descriptor &client : clients)
        client = Descriptor(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
    const auto connects = [&](const Descriptor &client) {
        return ::connect(client.fd(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    };
    const auto isAnswered = [](const Descriptor &client) {
        return sendMessage(client.fd(), {{u"do"_s, u"info"_s}}).has_value()
            && receiveMessage(client.fd(), Milliseconds(5000)).has_value();
    };
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
    {
        ControlServer server(std::move(*listening));
        server.becomeReady({}, {});
        const int next = Descriptor(::dup(0)).fd(); // the acceptor has room for one
        const rlimit full{rlim_t(next) + 1, before.rlim_max};
        ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &full), 0);
        server.serve();
        EXPECT_TRUE(connects(clients[0]));
        EXPECT_TRUE(isAnswered(clients[0]));
        EXPECT_TRUE(connects(clients[1]));
        EXPECT_TRUE(isAnswered(clients[0])); // time for the acceptor to meet the full table
        ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &before), 0);
        EXPECT_TRUE(isAnswered(clients[1]));
    }
}

TEST(ControlChannel, carriesObjectsAndDescriptors)
{
    int ends[2];
    ASSERT_EQ(::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends), 0);
    Descriptor one(ends[0]);
    const Descriptor other(ends[1]);
    const Descriptor zero(::open("/dev/zero", O_RDONLY | O_CLOEXEC));
    ASSERT_TRUE(sendMessage(one.fd(), {{u"do"_s, u"it"_s}}, zero.fd()));
    const Result<ControlMessage> message = receiveMessage(other.fd(), Milliseconds(1000));
    ASSERT_TRUE(message.has_value());
    EXPECT_EQ(message->object.value(u"do"_s).toString(), u"it"_s);
    char byte = 'x';
    EXPECT_EQ(::read(message->descriptor.fd(), &byte, 1), 1);
    EXPECT_EQ(byte, 0);

    EXPECT_EQ(receiveMessage(other.fd(), Milliseconds(1)).error().cause, Cause::TimedOut);
    ASSERT_EQ(::send(one.fd(), "no json", 7, 0), 7);
    EXPECT_EQ(receiveMessage(other.fd(), Milliseconds(1000)).error().cause, Cause::Malformed);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(receiveMessage(other.fd(), Milliseconds(1000), stop.get_token()).error().cause,
              Cause::Canceled);
    one.reset();
    EXPECT_EQ(receiveMessage(other.fd(), Milliseconds(1000)).error().cause, Cause::Unreachable);
}

TEST(ControlChannel, listensAtPathsLongerThanAUnixSocketAllows)
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QString(150, u'x'));
    ASSERT_TRUE(prepareStateFolder(folder));
    EXPECT_EQ(connectInFolder(folder).error().cause, Cause::NotFound);
    const Result<Descriptor> listening = listenInFolder(folder);
    ASSERT_TRUE(listening.has_value());
    EXPECT_TRUE(connectInFolder(folder).has_value());
}

TEST(StateFolder, isPrivateAndNoLink)
{
    const QTemporaryDir dir;
    ASSERT_TRUE(prepareStateFolder(dir.filePath(u"a/b"_s)));
    EXPECT_EQ(int(QFile::permissions(dir.filePath(u"a/b"_s)) & QFile::Permissions(0x0077)), 0);
    ASSERT_TRUE(QFile::link(u"/etc"_s, dir.filePath(u"link"_s)));
    EXPECT_FALSE(prepareStateFolder(dir.filePath(u"link"_s)).has_value());
}

TEST(StateFolder, isClearedOfOurFilesOnly)
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"lab"_s);
    ASSERT_TRUE(prepareStateFolder(folder));
    for (const QString &name : {u"lab.json"_s, u"notes.txt"_s}) {
        QFile file(folder + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    clearStateFolder(folder, false);
    EXPECT_FALSE(QFile::exists(folder + u"/lab.json"_s));
    EXPECT_TRUE(QFile::exists(folder + u"/notes.txt"_s));
}

TEST(LabInfo, comesOutAsItWentIn)
{
    LabInfo info;
    info.stateFolder = u"/run/x"_s;
    info.daemonPid = 12;
    info.namespacePid = 13;
    info.mode = u"rootless"_s;
    info.siteUrl = u"http://10.77.1.100/"_s;
    const LabInfo back = labInfo(toJson(info));
    EXPECT_EQ(back.stateFolder, info.stateFolder);
    EXPECT_EQ(back.daemonPid, 12);
    EXPECT_EQ(back.namespacePid, 13);
    EXPECT_EQ(back.mode, info.mode);
    EXPECT_EQ(back.siteUrl, info.siteUrl);
}
