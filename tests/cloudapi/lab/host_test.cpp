// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/daemon/dial.h"
#include "cloudapi/lab/host/namespace_host.h"
#include "cloudapi/lab/host/run_program.h"
#include "tests/cloudapi/lab/lab_fixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <sys/mount.h>

#include <atomic>
#include <thread>

using namespace sw;
using namespace sw::lab;
using namespace sw::test;
using namespace Qt::StringLiterals;

// NodeHost against the real kernel: each test runs a host of its own in fresh namespaces.
namespace {

#define REQUIRE_LAB()                                                                                        \
    if (const QString reason = noRootLab(); !reason.isEmpty())                                               \
    GTEST_SKIP() << reason.toStdString()

// Inside the namespaces there is no test runner: the first thing that is wrong ends the body as a text.
#define CHECK_THAT(condition)                                                                                \
    if (!(condition))                                                                                        \
    return u"line %1: "_s.arg(__LINE__) + QStringLiteral(#condition)
#define CHECK_DONE(expression)                                                                               \
    if (const auto &done = (expression); !done)                                                              \
    return u"line %1: "_s.arg(__LINE__) + sentence(done.error())

struct HostTest : testing::Test
{
    QString withHost(const std::function<QString(NamespaceHost &)> &body)
    {
        qputenv("SEAWORTHY_BIN_DIR", SW_BIN_DIR);
        return insideSpaces([&]() -> QString {
            const QString folder = dir.path();
            if (::mount("tmpfs", folder.toLocal8Bit().constData(), "tmpfs", 0, "mode=755") != 0)
                return u"no tmpfs"_s;
            QDir().mkpath(folder + u"/layers"_s);
            CHECK_DONE(runProgram({u"ssh-keygen"_s, u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(),
                                   u"-f"_s, folder + u"/key"_s}));
            QFile key(folder + u"/key.pub"_s);
            CHECK_THAT(key.open(QIODevice::ReadOnly));
            HostOptions options;
            options.layersFolder = folder + u"/layers"_s;
            options.logsFolder = folder;
            options.knownHostsFile = folder + u"/known_hosts"_s;
            options.publicKey = key.readAll();
            options.cgroupName = u"seaworthy-test-"_s + QDir(folder).dirName();
            options.floatingRange = u"198.51.100.0/24"_s;
            options.architecture.name = u"test"_s;
            options.architecture.sites = {{u"home"_s, u"10.77.1.0/24"_s, u"10.77.1.1"_s}};
            Result<std::unique_ptr<NamespaceHost>> host = NamespaceHost::open(options);
            CHECK_DONE(host);
            return body(**host);
        });
    }

    static NodeSpec spec(const QString &id)
    {
        NodeSpec one;
        one.id = id;
        one.hostname = id;
        one.site = u"home"_s;
        one.address = u"10.77.1.5"_s + id.right(1);
        one.gateway = u"10.77.1.1"_s;
        one.memoryMiB = 256;
        one.vcpus = 1;
        return one;
    }

    Result<QByteArray> onNode(const QString &id, const QString &command) const
    {
        return runProgram({u"ssh"_s, u"-F"_s, u"none"_s, u"-o"_s, u"BatchMode=yes"_s, u"-o"_s,
                           u"ConnectTimeout=3"_s, u"-o"_s,
                           u"UserKnownHostsFile="_s + dir.filePath(u"known_hosts"_s), u"-i"_s,
                           dir.filePath(u"key"_s), u"root@"_s + spec(id).address, command});
    }

    static bool answers(const QString &address)
    {
        const Result<int> begun = beginDial(address, 22);
        if (!begun)
            return false;
        const Descriptor socket(*begun);
        return awaitDialed(socket.fd(), Milliseconds(300)).has_value();
    }

    QTemporaryDir dir;
};

} // namespace

TEST_F(HostTest, aNodeKeepsItsFilesOverAPowerCutAndForgetsThemWhenWiped)
{
    REQUIRE_LAB();
    EXPECT_EQ(withHost([&](NamespaceHost &host) -> QString {
                  CHECK_DONE(host.boot(spec(u"n1"_s)));
                  CHECK_THAT(host.isRunning(u"n1"_s));
                  CHECK_DONE(onNode(u"n1"_s, u"echo mine > /etc/mine"_s));
                  CHECK_DONE(host.powerOff(u"n1"_s, PowerOff::Cut));
                  CHECK_THAT(!host.isRunning(u"n1"_s));
                  CHECK_DONE(host.boot(spec(u"n1"_s)));
                  const Result<QByteArray> kept = onNode(u"n1"_s, u"cat /etc/mine"_s);
                  CHECK_DONE(kept);
                  CHECK_THAT(*kept == "mine\n");
                  CHECK_THAT(!host.wipe(u"n1"_s)); // while it runs
                  CHECK_DONE(host.powerOff(u"n1"_s, PowerOff::Polite));
                  CHECK_DONE(host.wipe(u"n1"_s));
                  CHECK_DONE(host.boot(spec(u"n1"_s)));
                  CHECK_THAT(!onNode(u"n1"_s, u"cat /etc/mine"_s)); // and the new host key was vouched for
                  CHECK_DONE(onNode(u"n1"_s, u"true"_s));
                  const Result<QByteArray> console = host.consoleLog(u"n1"_s);
                  CHECK_DONE(console);
                  CHECK_THAT(console->contains("started ssh"));
                  return {};
              }).toStdString(),
              "");
}

TEST_F(HostTest, tellsOfADeathThatNobodyAskedFor)
{
    REQUIRE_LAB();
    EXPECT_EQ(withHost([&](NamespaceHost &host) -> QString {
                  std::atomic<int> deaths = 0;
                  host.onDeath([&](const QString &id) { deaths += id == u"n1"_s ? 1 : 100; });
                  CHECK_DONE(host.boot(spec(u"n1"_s)));
                  CHECK_DONE(host.boot(spec(u"n2"_s)));
                  CHECK_DONE(host.powerOff(u"n2"_s, PowerOff::Cut));
                  (void)onNode(u"n1"_s, u"kill -TERM 1"_s); // a node that shuts itself down
                  CHECK_THAT(becomesTrue([&] { return deaths != 0; }));
                  CHECK_THAT(deaths == 1);
                  CHECK_THAT(!host.isRunning(u"n1"_s));
                  CHECK_DONE(host.boot(spec(u"n1"_s)));
                  return {};
              }).toStdString(),
              "");
}

TEST_F(HostTest, aSnapshotCarriesContentsAndDeletionsButNoIdentity)
{
    REQUIRE_LAB();
    EXPECT_EQ(
        withHost([&](NamespaceHost &host) -> QString {
            CHECK_DONE(host.boot(spec(u"n1"_s)));
            CHECK_DONE(
                onNode(u"n1"_s,
                       u"echo mine > /srv/mine; rm /etc/services; rm -r /var/backups; mkdir /var/backups"_s));
            const Result<QString> image = host.snapshot(u"n1"_s, u"image-1"_s);
            CHECK_DONE(image);
            CHECK_DONE(onNode(u"n1"_s, u"true"_s)); // it goes on
            NodeSpec copy = spec(u"n2"_s);
            copy.imageFolder = *image;
            CHECK_DONE(host.boot(copy));
            CHECK_DONE(onNode(
                u"n2"_s, u"grep -q mine /srv/mine && test ! -e /etc/services && test -d /var/backups"_s));
            const Result<QByteArray> name = onNode(u"n2"_s, u"hostname; cat /etc/hostname"_s);
            CHECK_DONE(name);
            CHECK_THAT(*name == "n2\nn2\n");
            // Of the copy again, with the first image removed: it must stay below as long as it is needed.
            const Result<QString> second = host.snapshot(u"n2"_s, u"image-2"_s);
            CHECK_DONE(second);
            CHECK_DONE(host.removeImage(*image));
            CHECK_DONE(host.powerOff(u"n2"_s, PowerOff::Cut));
            CHECK_DONE(host.wipe(u"n2"_s));
            NodeSpec third = spec(u"n3"_s);
            third.imageFolder = *second;
            CHECK_DONE(host.boot(third));
            CHECK_DONE(onNode(u"n3"_s, u"grep -q mine /srv/mine"_s));
            CHECK_THAT(QFile::exists(*image));
            CHECK_DONE(host.removeImage(*second));
            CHECK_DONE(host.powerOff(u"n3"_s, PowerOff::Cut));
            CHECK_DONE(host.wipe(u"n3"_s));
            CHECK_THAT(!QFile::exists(*image));
            CHECK_THAT(!QFile::exists(*second));
            return {};
        }).toStdString(),
        "");
}

TEST_F(HostTest, aNodesLinksNeverLeadTheHostOutOfTheNode)
{
    REQUIRE_LAB();
    EXPECT_EQ(
        withHost([&](NamespaceHost &host) -> QString {
            // What a follower would remove or write, all at once.
            const QString victim = dir.filePath(u"victim"_s);
            CHECK_DONE(runProgram(
                {u"sh"_s, u"-ec"_s,
                 u"mkdir -p $0/seaworthy $0/lib/seaworthy $0/log $0/ssh $0/init.d; "
                 "for f in hostname hosts authorized_keys ssh_host_ed25519_key ssh_host_ed25519_key.pub "
                 "any.log log/any.log ssh/ssh_host_rsa_key seaworthy/mark lib/seaworthy/mark; "
                 "do echo theirs > $0/$f; done"_s,
                 victim}));
            const auto seen = [&] {
                return runProgram({u"find"_s, victim, u"-printf"_s, u"%p %y %m %U %s %T@\n"_s})
                    .value_or(QByteArray());
            };
            const QByteArray before = seen();
            CHECK_THAT(before.contains("any.log"));
            const auto plant = [&](const QString &id, const QString &places) -> QString {
                CHECK_DONE(host.boot(spec(id)));
                CHECK_DONE(onNode(
                    id, u"for place in %1; do rm -rf $place && ln -s %2 $place; done"_s.arg(places, victim)));
                const Result<QString> image = host.snapshot(id, u"image-"_s + id);
                CHECK_DONE(image);
                CHECK_DONE(host.powerOff(id, PowerOff::Cut));
                (void)host.boot(spec(id)); // whether it can is the node's own affair
                CHECK_DONE(host.powerOff(id, PowerOff::Cut));
                NodeSpec copy = spec(u"n9"_s);
                copy.imageFolder = *image;
                (void)host.boot(copy);
                CHECK_DONE(host.powerOff(copy.id, PowerOff::Cut));
                CHECK_DONE(host.wipe(copy.id));
                CHECK_DONE(host.wipe(id));
                CHECK_DONE(host.removeImage(*image));
                return {};
            };
            for (const auto &[id, places] :
                 {std::pair{u"n1"_s, u"/var/log /var/lib /etc/ssh /root/.ssh /etc/init.d"_s},
                  {u"n2"_s, u"/var /etc /root"_s}}) {
                if (const QString problem = plant(id, places); !problem.isEmpty())
                    return problem;
                if (const QByteArray after = seen(); after != before)
                    return QString::fromLocal8Bit(after);
            }
            return {};
        }).toStdString(),
        "");
}

TEST_F(HostTest, vouchesForTheKeyItMadeWhateverTheNodePutInItsPlace)
{
    REQUIRE_LAB();
    EXPECT_EQ(withHost([&](NamespaceHost &host) -> QString {
                  const auto knownHosts = [&] {
                      QFile file(dir.filePath(u"known_hosts"_s));
                      return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                  };
                  QFile secret(dir.filePath(u"secret"_s));
                  CHECK_THAT(secret.open(QIODevice::WriteOnly) && secret.write("root:hash\n") > 0);
                  secret.close();
                  CHECK_DONE(host.boot(spec(u"n1"_s)));
                  const QByteArray before = knownHosts();
                  CHECK_THAT(before.contains("ssh-ed25519 "));
                  CHECK_DONE(onNode(u"n1"_s,
                                    u"ln -sf %1 /etc/ssh/ssh_host_ed25519_key.pub"_s.arg(secret.fileName())));
                  CHECK_DONE(host.mapFloatingIp(u"198.51.100.7"_s, spec(u"n1"_s).address));
                  CHECK_THAT(!knownHosts().contains("hash"));
                  CHECK_DONE(host.mapFloatingIp(u"198.51.100.7"_s, {}));
                  CHECK_DONE(host.powerOff(u"n1"_s, PowerOff::Cut));
                  CHECK_DONE(host.boot(spec(u"n1"_s)));
                  CHECK_THAT(knownHosts() == before);
                  CHECK_DONE(onNode(u"n1"_s, u"true"_s));
                  return {};
              }).toStdString(),
              "");
}

TEST_F(HostTest, isAskedForItsStatusWhileNodesRebootAndVanish)
{
    REQUIRE_LAB();
    EXPECT_EQ(withHost([&](NamespaceHost &host) -> QString {
                  std::jthread asker([&](std::stop_token stop) {
                      while (!stop.stop_requested()) {
                          (void)host.status();
                          (void)host.isRunning(u"n1"_s);
                      }
                  });
                  for (int round = 0; round < 8; ++round) {
                      CHECK_DONE(host.boot(spec(u"n1"_s)));
                      CHECK_DONE(host.powerOff(u"n1"_s, PowerOff::Cut));
                      if (round % 2 == 1)
                          CHECK_DONE(host.wipe(u"n1"_s));
                  }
                  return {};
              }).toStdString(),
              "");
}

TEST_F(HostTest, aNodeCannotFillTheHostWithProcessesOrConsoleOutput)
{
    REQUIRE_LAB();
    const bool counts = QDir(u"/sys/fs/cgroup/pids"_s).exists();
    EXPECT_EQ(
        withHost([&](NamespaceHost &host) -> QString {
            CHECK_DONE(host.boot(spec(u"n1"_s)));
            CHECK_DONE(onNode(
                u"n1"_s,
                u"echo first > /proc/1/fd/2; seq 1 1000000 > /proc/1/fd/2; echo last > /proc/1/fd/2"_s));
            const Result<QByteArray> console = host.consoleLog(u"n1"_s);
            CHECK_DONE(console);
            CHECK_THAT(console->contains("\n1000000\nlast\n"));
            CHECK_THAT(console->size() <= ConsoleLog::kept);
            const QFileInfo log(dir.filePath(u"n1-n1.log"_s));
            CHECK_THAT(log.size() > 0 && log.size() <= 2 * ConsoleLog::kept);
            CHECK_THAT(!onNode(u"n1"_s, u"truncate -s 0 /proc/1/fd/2"_s));
            if (!counts)
                return {};
            // The shell itself is refused a fork in the end.
            const Result<QByteArray> bomb = onNode(
                u"n1"_s,
                u"i=0; while [ $i -lt 1500 ]; do sleep 100 >/dev/null 2>&1 & i=$((i+1)); done; echo all"_s);
            CHECK_THAT(!bomb || !bomb->contains("all"));
            return {};
        }).toStdString(),
        "");
}

TEST_F(HostTest, aFrozenNodeIsSilentUntilItIsThawedAndCanBeCut)
{
    REQUIRE_LAB();
    EXPECT_EQ(withHost([&](NamespaceHost &host) -> QString {
                  CHECK_DONE(host.boot(spec(u"n1"_s)));
                  CHECK_DONE(host.freeze(u"n1"_s));
                  CHECK_THAT(!onNode(u"n1"_s, u"true"_s));
                  CHECK_DONE(host.thaw(u"n1"_s));
                  CHECK_DONE(onNode(u"n1"_s, u"true"_s));
                  CHECK_DONE(host.freeze(u"n1"_s));
                  CHECK_DONE(host.powerOff(u"n1"_s, PowerOff::Cut));
                  CHECK_THAT(!host.isRunning(u"n1"_s));
                  return {};
              }).toStdString(),
              "");
}

TEST_F(HostTest, aKilledServiceStaysDeadUntilItsInitScriptIsAsked)
{
    REQUIRE_LAB();
    EXPECT_EQ(withHost([&](NamespaceHost &host) -> QString {
                  CHECK_DONE(host.boot(spec(u"n1"_s)));
                  // The shell goes on while the daemon that it came through is dead.
                  const Result<QByteArray> seen =
                      onNode(u"n1"_s,
                             u"pkill -9 -o -x sshd; sleep 0.5; /etc/init.d/ssh status; echo $?; "
                             "/etc/init.d/ssh start; /etc/init.d/ssh status; echo $?"_s);
                  CHECK_DONE(seen);
                  if (!seen->contains("ssh is not running\n3\n") || !seen->trimmed().endsWith("\n0"))
                      return QString::fromUtf8(*seen);
                  CHECK_DONE(onNode(u"n1"_s, u"true"_s));
                  return {};
              }).toStdString(),
              "");
}

TEST_F(HostTest, firewallAndFloatingIpAreObeyed)
{
    REQUIRE_LAB();
    EXPECT_EQ(
        withHost([&](NamespaceHost &host) -> QString {
            CHECK_DONE(host.boot(spec(u"n1"_s)));
            CHECK_DONE(host.boot(spec(u"n2"_s)));
            CHECK_DONE(host.mapFloatingIp(u"198.51.100.7"_s, spec(u"n1"_s).address));
            CHECK_THAT(answers(u"198.51.100.7"_s));
            CHECK_DONE(onNode(u"n2"_s, u"bash -c 'exec 3<>/dev/tcp/198.51.100.7/22'"_s));
            QFile hosts(dir.filePath(u"known_hosts"_s));
            CHECK_THAT(hosts.open(QIODevice::ReadOnly) && hosts.readAll().contains("198.51.100.7"));
            CHECK_DONE(host.mapFloatingIp(u"198.51.100.7"_s, spec(u"n2"_s).address)); // moves
            CHECK_THAT(answers(u"198.51.100.7"_s));
            CHECK_DONE(host.mapFloatingIp(u"198.51.100.7"_s, {}));
            CHECK_THAT(!answers(u"198.51.100.7"_s));

            const QString table = u"table inet seaworthy_security_groups"_s;
            CHECK_DONE(host.setFirewall(
                u"n1"_s, table + u" { chain i { type filter hook input priority 0; policy drop; }; }\n"_s));
            CHECK_THAT(!answers(spec(u"n1"_s).address));
            CHECK_DONE(host.setFirewall(u"n1"_s, u"delete "_s + table + u'\n'));
            CHECK_THAT(answers(spec(u"n1"_s).address));
            CHECK_THAT(!host.setFirewall(u"n1"_s, u"nonsense\n"_s));
            return {};
        }).toStdString(),
        "");
}

TEST_F(HostTest, userDataRunsOnceOnTheFirstBoot)
{
    REQUIRE_LAB();
    EXPECT_EQ(withHost([&](NamespaceHost &host) -> QString {
                  NodeSpec one = spec(u"n1"_s);
                  one.userData = "#!/bin/sh\necho again >> /srv/boots\n";
                  CHECK_DONE(host.boot(one));
                  CHECK_THAT(becomesTrue([&] { return onNode(u"n1"_s, u"cat /srv/boots"_s).has_value(); }));
                  CHECK_DONE(host.powerOff(u"n1"_s, PowerOff::Cut));
                  CHECK_DONE(host.boot(one));
                  const Result<QByteArray> boots = onNode(u"n1"_s, u"sleep 0.3; cat /srv/boots"_s);
                  CHECK_DONE(boots);
                  CHECK_THAT(*boots == "again\n");
                  return {};
              }).toStdString(),
              "");
}

TEST_F(HostTest, aMemoryLimitEndsWhatExceedsIt)
{
    REQUIRE_LAB();
    const QString problem = withHost([&](NamespaceHost &host) -> QString {
        if (host.status().value(u"limits"_s).toString() == u"approximate"_s)
            return u"skip"_s;
        CHECK_DONE(host.boot(spec(u"n1"_s)));
        CHECK_DONE(host.limit(u"n1"_s, 128, 1));
        CHECK_THAT(!onNode(u"n1"_s, u"head -c 300m /dev/zero | tail -c 300m | wc -c | grep -q 314572800"_s));
        CHECK_DONE(host.limit(u"n1"_s, 0, 0));
        CHECK_DONE(onNode(u"n1"_s, u"head -c 300m /dev/zero | tail -c 300m | wc -c | grep -q 314572800"_s));
        return {};
    });
    if (problem == u"skip"_s)
        GTEST_SKIP() << "needs control groups with memory limits: boot a kernel with the memory controller";
    EXPECT_EQ(problem.toStdString(), "");
}

TEST_F(HostTest, aNodeThatCannotBootSaysWhy)
{
    REQUIRE_LAB();
    EXPECT_EQ(withHost([&](NamespaceHost &host) -> QString {
                  NodeSpec nowhere = spec(u"n1"_s);
                  nowhere.site = u"mars"_s;
                  const Result<void> booted = host.boot(nowhere);
                  CHECK_THAT(!booted);
                  CHECK_THAT(sentence(booted.error()).contains(u"no such site"_s));
                  CHECK_THAT(!host.isRunning(u"n1"_s));
                  CHECK_THAT(!host.freeze(u"n1"_s));
                  CHECK_THAT(!host.snapshot(u"n9"_s, u"i"_s));
                  CHECK_DONE(host.wipe(u"n1"_s));
                  CHECK_DONE(host.boot(spec(u"n1"_s)));
                  CHECK_THAT(!host.boot(spec(u"n1"_s))); // twice
                  return {};
              }).toStdString(),
              "");
}
