// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/lab_client.h"
#include "cloudapi/lab/lab_info.h"
#include "tests/cloudapi/lab/lab_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTcpServer>

#include <grp.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/wait.h>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

std::string text(const Failure &failure)
{
    return sentence(failure).toStdString();
}

#define REQUIRE_LAB()                                                                                        \
    if (const QString reason = noRootLab(); !reason.isEmpty())                                               \
    GTEST_SKIP() << reason.toStdString()

struct LabTest : testing::Test
{
    Result<LabClient> up(bool keep = false) { return LabClient::up(keep, {}, {}); }

    void expectNothingLeft(const LabInfo &lab)
    {
        EXPECT_TRUE(endsSoon(lab.daemonPid));
        EXPECT_TRUE(endsSoon(lab.namespacePid));
        EXPECT_TRUE(becomesTrue([&] { return !QFileInfo::exists(lab.stateFolder); }));
        EXPECT_THAT(mountsBelow(lab.stateFolder), IsEmpty());
        EXPECT_TRUE(becomesTrue([&] { return processesBelow(lab.stateFolder).isEmpty(); }))
            << processesBelow(lab.stateFolder).join(u'\n').toStdString();
        const QString group = u"seaworthy-lab-%1"_s.arg(lab.daemonPid);
        for (const QString &controller :
             QDir(u"/sys/fs/cgroup"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            EXPECT_FALSE(QFileInfo::exists(u"/sys/fs/cgroup/"_s + controller + u'/' + group));
    }

    LabFolder folder;
};

// Starts and ends a lab as another user; the child's exit code is 0 when the site served and nothing was
// left.
int labAs(uid_t uid, gid_t gid, const QByteArray &mode)
{
    QTemporaryDir dir;
    const QByteArray bin = dir.path().toLocal8Bit() + "/bin";
    QDir().mkpath(QString::fromLocal8Bit(bin));
    for (const QString &program :
         {u"seaworthy-labd"_s, u"seaworthy-node"_s, u"seaworthy-site"_s, u"seaworthy-single-uid.so"_s}) {
        const QString copy = QString::fromLocal8Bit(bin) + u'/' + program;
        QFile::copy(QStringLiteral(SW_BIN_DIR "/") + program, copy);
        QFile::setPermissions(copy, QFile::Permissions(0x5555));
    }
    QFile::setPermissions(dir.path(), QFile::Permissions(0x7755));
    QDir().mkpath(dir.path() + u"/user"_s);
    const QByteArray home = dir.path().toLocal8Bit() + "/user";
    if (::chown(home.constData(), uid, gid) != 0)
        return 10;
    const pid_t child = ::fork();
    if (child == 0) {
        if (::setgroups(0, nullptr) != 0 || ::setresgid(gid, gid, gid) != 0
            || ::setresuid(uid, uid, uid) != 0)
            ::_exit(11);
        qputenv("SEAWORTHY_LAB_DIR", home + "/lab");
        qputenv("SEAWORTHY_BIN_DIR", bin);
        qputenv("SEAWORTHY_LAB_MODE", mode);
        Result<LabClient> lab = LabClient::up(false, {}, {});
        if (!lab) {
            fprintf(stderr, "%s\n", text(lab.error()).c_str());
            ::_exit(12);
        }
        if (lab->info().mode.toLatin1() != mode || !httpGet(*lab, u"10.77.1.100"_s, 80).contains(" 200 "))
            ::_exit(13);
        const QByteArray ping = httpGet(*lab, u"web-1"_s, 22);
        if (!ping.startsWith("SSH-2.0"))
            ::_exit(14);
        if (!lab->down() || QFileInfo::exists(QString::fromLocal8Bit(home + "/lab")))
            ::_exit(15);
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 99;
}

// Runs the body, whose exit code it yields, in a process that sees the machine with changes: what the body
// writes below the folder stays in changes, which is a memory of its own.
int onChangedMachine(const QString &changes, const char *folder, const std::function<int()> &body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const QByteArray memory = changes.toLocal8Bit();
        if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("tmpfs", memory.constData(), "tmpfs", 0, "mode=755") != 0)
            ::_exit(20);
        QDir().mkpath(changes + u"/upper"_s);
        QDir().mkpath(changes + u"/work"_s);
        const QByteArray options =
            QByteArray("lowerdir=") + folder + ",upperdir=" + memory + "/upper,workdir=" + memory + "/work";
        if (::mount("overlay", folder, "overlay", 0, options.constData()) != 0)
            ::_exit(21);
        ::_exit(body());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 99;
}

bool append(const QString &path, const QByteArray &line)
{
    QFile file(path);
    return file.open(QIODevice::Append) && file.write(line) == line.size();
}

} // namespace

TEST_F(LabTest, upServesTheSiteAndDownLeavesNothing)
{
    REQUIRE_LAB();
    QStringList progress;
    Result<LabClient> lab = LabClient::up(false, [&](const QString &line) { progress << line; }, {});
    ASSERT_TRUE(lab.has_value()) << text(lab.error());
    EXPECT_FALSE(progress.isEmpty());
    const QByteArray page = httpGet(*lab, u"vip"_s, 80);
    EXPECT_THAT(page.toStdString(), HasSubstr(" 200 "));
    EXPECT_THAT(page.toStdString(), HasSubstr("web-"));

    const LabInfo info = lab->info();
    for (const QString &file : {info.cloudsYaml, info.sshKey, info.architecture, folder.file(u"lab.json"_s)})
        EXPECT_EQ(int(QFile::permissions(file) & QFile::Permissions(0x0077)), 0) << file.toStdString();
    EXPECT_TRUE(QFile::exists(info.knownHosts));

    const Result<QByteArray> status = lab->status();
    ASSERT_TRUE(status.has_value());
    const QJsonArray nodes = QJsonDocument::fromJson(*status).object().value(u"nodes"_s).toArray();
    EXPECT_EQ(nodes.size(), 8);
    for (const QJsonValue &node : nodes)
        EXPECT_EQ(node.toObject().value(u"state"_s).toString(), u"running"_s);

    ASSERT_TRUE(lab->down().has_value());
    expectNothingLeft(info);
}

TEST_F(LabTest, theRealSshClientReachesReplicasThatReplicate)
{
    REQUIRE_LAB();
    Result<LabClient> lab = up();
    ASSERT_TRUE(lab.has_value()) << text(lab.error());
    for (const QString &replica : {u"db-2"_s, u"db-3"_s}) {
        EXPECT_TRUE(becomesTrue([&] {
            const QByteArray state =
                ssh(lab->info(), replica, u"mariadb -e 'show replica status\\G'"_s).output;
            return state.contains("Slave_IO_Running: Yes") && state.contains("Slave_SQL_Running: Yes");
        })) << replica.toStdString();
    }
    const Outcome wan = ssh(lab->info(), u"db-3"_s, u"ping -q -c 3 -i 0.2 10.77.1.31"_s);
    EXPECT_THAT(wan.output.toStdString(), testing::ContainsRegex("= 4[0-9]\\."));
    const Outcome unknown = ssh(lab->info(), u"nobody-9"_s, u"true"_s);
    EXPECT_NE(unknown.exitCode, 0);
    EXPECT_THAT(unknown.output.toStdString(), HasSubstr("neither a node of the lab nor an IPv4 address"));
}

TEST_F(LabTest, aNodesRootCannotReachTheHost)
{
    REQUIRE_LAB();
    Result<LabClient> lab = up();
    ASSERT_TRUE(lab.has_value()) << text(lab.error());
    for (const char *attempt :
         {"echo h > /proc/sysrq-trigger", "echo 1 > /proc/sys/kernel/panic", "mknod /root/disk b 254 0",
          "mount -o remount,rw /usr", "touch /usr/seaworthy-was-here", "mount -t tmpfs none /mnt",
          "umount /proc/sys", "head -c 1 /proc/kcore | grep -q .", "date -s 2001-01-01",
          "nsenter -t 1 -m unshare -m true"})
        EXPECT_NE(ssh(lab->info(), u"web-1"_s, QLatin1StringView(attempt)).exitCode, 0) << attempt;
    EXPECT_EQ(ssh(lab->info(), u"web-1"_s, u"nft add table inet mine && sysctl -q -w net.ipv4.ip_forward=0"_s)
                  .exitCode,
              0);
}

TEST_F(LabTest, aKilledDaemonLeavesNothing)
{
    REQUIRE_LAB();
    Result<LabClient> lab = up(true);
    ASSERT_TRUE(lab.has_value()) << text(lab.error());
    const LabInfo info = lab->info();
    ::kill(pid_t(info.daemonPid), SIGKILL);
    expectNothingLeft(info);
}

TEST_F(LabTest, aKilledNamespaceProcessLeavesNothing)
{
    REQUIRE_LAB();
    Result<LabClient> lab = up(true);
    ASSERT_TRUE(lab.has_value()) << text(lab.error());
    const LabInfo info = lab->info();
    ::kill(pid_t(info.namespacePid), SIGKILL);
    expectNothingLeft(info);
}

TEST_F(LabTest, whatASimultaneousKillLeavesIsClearedByTheNextStart)
{
    REQUIRE_LAB();
    Result<LabClient> lab = up(true);
    ASSERT_TRUE(lab.has_value()) << text(lab.error());
    const LabInfo old = lab->info();
    ::kill(pid_t(old.daemonPid), SIGSTOP); // so that it cannot sweep up
    ::kill(pid_t(old.namespacePid), SIGKILL);
    ::kill(pid_t(old.daemonPid), SIGKILL);
    ASSERT_TRUE(endsSoon(old.daemonPid));
    ASSERT_TRUE(endsSoon(old.namespacePid));
    lab = up();
    ASSERT_TRUE(lab.has_value()) << text(lab.error());
    EXPECT_NE(lab->info().daemonPid, old.daemonPid);
    EXPECT_TRUE(lab->down().has_value());
}

TEST_F(LabTest, endsWithItsLastClientUnlessKept)
{
    REQUIRE_LAB();
    std::optional<LabClient> first;
    {
        Result<LabClient> lab = up();
        ASSERT_TRUE(lab.has_value()) << text(lab.error());
        first.emplace(std::move(*lab));
    }
    const LabInfo info = first->info();
    Result<LabClient> second = LabClient::attach();
    ASSERT_TRUE(second.has_value()) << text(second.error());
    EXPECT_EQ(second->info().daemonPid, info.daemonPid);
    first.reset();
    EXPECT_TRUE(second->status().has_value());
    second = failed(Cause::Canceled, u"drop"_s);
    expectNothingLeft(info);
    EXPECT_EQ(LabClient::attach().error().cause, Cause::NotFound);
}

TEST_F(LabTest, aClientThatDiesWhileTheLabStartsTakesItAlong)
{
    REQUIRE_LAB();
    std::stop_source stop;
    const Result<LabClient> lab = LabClient::up(
        false, [&](const QString &) { stop.request_stop(); }, stop.get_token());
    ASSERT_FALSE(lab.has_value());
    EXPECT_EQ(lab.error().cause, Cause::Canceled);
    EXPECT_TRUE(becomesTrue([&] { return !QFileInfo::exists(folder.path()); }, 20'000));
    EXPECT_TRUE(becomesTrue([&] { return processesBelow(folder.path()).isEmpty(); }));
}

TEST_F(LabTest, twoLabsRunAtOnce)
{
    REQUIRE_LAB();
    Result<LabClient> one = up();
    ASSERT_TRUE(one.has_value()) << text(one.error());
    const LabFolder otherFolder;
    Result<LabClient> other = up();
    ASSERT_TRUE(other.has_value()) << text(other.error());
    EXPECT_NE(one->info().authUrl, other->info().authUrl);
    EXPECT_THAT(httpGet(*one, u"vip"_s, 80).toStdString(), HasSubstr(" 200 "));
    EXPECT_TRUE(other->down().has_value());
    EXPECT_THAT(httpGet(*one, u"vip"_s, 80).toStdString(), HasSubstr(" 200 "));
    EXPECT_TRUE(one->down().has_value());
}

TEST_F(LabTest, runsForAnOrdinaryUserWithSubordinateIds)
{
    REQUIRE_LAB();
    if (!QFile::exists(u"/usr/bin/newuidmap"_s))
        GTEST_SKIP() << "needs newuidmap: apt install uidmap";
    const QTemporaryDir changes;
    EXPECT_EQ(onChangedMachine(changes.path(), "/etc",
                               [] {
                                   constexpr int id = 64'999;
                                   const bool made = append(u"/etc/passwd"_s,
                                                            "swlab:x:64999:64999::/nonexistent:/bin/false\n")
                                       && append(u"/etc/group"_s, "swlab:x:64999:\n")
                                       && append(u"/etc/subuid"_s, "swlab:3000000:65536\n")
                                       && append(u"/etc/subgid"_s, "swlab:3000000:65536\n");
                                   return made ? labAs(id, id, "rootless") : 30;
                               }),
              0);
}

TEST_F(LabTest, aMissingPackageDisablesItsRoleAndIsNamed)
{
    REQUIRE_LAB();
    const QTemporaryDir changes;
    EXPECT_EQ(onChangedMachine(changes.path(), "/usr/sbin",
                               [] {
                                   if (!QFile::remove(u"/usr/sbin/nginx"_s))
                                       return 30;
                                   QString told;
                                   Result<LabClient> lab = LabClient::up(
                                       false, [&](const QString &line) { told += line + u'\n'; }, {});
                                   if (!lab) {
                                       fprintf(stderr, "%s\n", text(lab.error()).c_str());
                                       return 31;
                                   }
                                   const Result<QByteArray> status = lab->status();
                                   if (!lab->down() || !status)
                                       return 32;
                                   const QJsonObject said = QJsonDocument::fromJson(*status).object();
                                   if (said.value(u"missingPackages"_s).toObject()
                                       != QJsonObject{{u"nginx"_s, u"nginx-light"_s}})
                                       return 33;
                                   if (said.value(u"nodes"_s).toArray().size() != 8)
                                       return 34;
                                   return told.contains(u"lacks the package \"nginx-light\""_s) ? 0 : 35;
                               }),
              0);
}

TEST_F(LabTest, runsForAnOrdinaryUserWithOneId)
{
    REQUIRE_LAB();
    EXPECT_EQ(labAs(65534, 65534, "single-uid"), 0);
}

TEST_F(LabTest, namesAPortThatIsInUse)
{
    REQUIRE_LAB();
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    qputenv("SEAWORTHY_LAB_PORT", QByteArray::number(other.serverPort()));
    const Result<LabClient> lab = up();
    qunsetenv("SEAWORTHY_LAB_PORT");
    ASSERT_FALSE(lab.has_value());
    EXPECT_THAT(text(lab.error()), HasSubstr("is in use"));
    EXPECT_THAT(text(lab.error()), HasSubstr(std::to_string(other.serverPort())));
    EXPECT_FALSE(QFileInfo::exists(folder.path()));
}

TEST_F(LabTest, refusesAModeThatItDoesNotKnow)
{
    REQUIRE_LAB();
    qputenv("SEAWORTHY_LAB_MODE", "magic");
    const Result<LabClient> lab = up();
    qunsetenv("SEAWORTHY_LAB_MODE");
    ASSERT_FALSE(lab.has_value());
    EXPECT_THAT(text(lab.error()), HasSubstr("root, rootless or single-uid"));
}

TEST_F(LabTest, refusesAFolderOfAnotherUser)
{
    REQUIRE_LAB();
    QDir().mkpath(folder.path());
    ASSERT_EQ(::chown(folder.path().toLocal8Bit().constData(), 65534, 65534), 0);
    const Result<LabClient> lab = up();
    ASSERT_FALSE(lab.has_value());
    EXPECT_EQ(lab.error().cause, Cause::Refused);
    EXPECT_THAT(text(lab.error()), HasSubstr("SEAWORTHY_LAB_DIR"));
}

TEST_F(LabTest, attachSaysThatNoLabRuns)
{
    const Result<LabClient> lab = LabClient::attach();
    ASSERT_FALSE(lab.has_value());
    EXPECT_EQ(lab.error().cause, Cause::NotFound);
    EXPECT_THAT(text(lab.error()), HasSubstr("seaworthy lab up"));
}
