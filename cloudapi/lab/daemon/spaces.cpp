// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/daemon/spaces.h"

#include "cloudapi/lab/daemon/user_ids.h"
#include "cloudapi/lab/host/run_program.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace sw::lab {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sw::lab::Spaces)
};

constexpr int spaces = CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWUTS | CLONE_NEWIPC;

struct Pipe
{
    Descriptor read;
    Descriptor write;
};

Pipe makePipe()
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return {};
    return {Descriptor(ends[0]), Descriptor(ends[1])};
}

// Steps that the child fails at; told to the guardian as one byte, with the errno in the next four.
enum Step : char { Ready = 'r', PrivateMounts = 'm', ProcessTable = 'p', Ids = 'u' };

QString reasonOfUserNamespace(int error)
{
    if (contentOf(u"/proc/sys/kernel/unprivileged_userns_clone"_s).trimmed() == "0")
        return Words::tr("this system forbids unprivileged user namespaces. Allow them with "
                         "\"sysctl kernel.unprivileged_userns_clone=1\", or run as root.");
    if (contentOf(u"/proc/sys/user/max_user_namespaces"_s).trimmed() == "0")
        return Words::tr("this system allows no user namespaces. Allow them with "
                         "\"sysctl user.max_user_namespaces=10000\", or run as root.");
    return Words::
        tr("the kernel gives no user namespace: %1. In a container, give it the right to make namespaces.")
            .arg(errorText(error));
}

QString reasonOfStep(char step, int error)
{
    // Ubuntu gives the namespace, but without any power in it.
    if (contentOf(u"/proc/sys/kernel/apparmor_restrict_unprivileged_userns"_s).trimmed() == "1")
        return Words::tr(
            "AppArmor restricts unprivileged user namespaces here, as Ubuntu does since 24.04. Allow them "
            "with \"sysctl kernel.apparmor_restrict_unprivileged_userns=0\", or run as root.");
    if (step == ProcessTable)
        return Words::tr("/proc cannot be mounted: %1. A container that hides parts of /proc forbids it.")
            .arg(errorText(error));
    if (step == Ids)
        return Words::tr("the user ids cannot be taken on: %1").arg(errorText(error));
    return Words::tr("the namespaces give no right to mount: %1").arg(errorText(error));
}

int settleIn(Mode mode, char &step)
{
    step = Ids;
    if (mode == Mode::Rootless
        && (::setgroups(0, nullptr) != 0 || ::setresgid(0, 0, 0) != 0 || ::setresuid(0, 0, 0) != 0))
        return errno;
    step = PrivateMounts;
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return errno;
    step = ProcessTable;
    if (::mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr) != 0)
        return errno;
    step = Ready;
    return 0;
}

struct Told // by the guardian, once the ids are mapped
{
    char go = 0;
    qint64 guardianPid = 0;
    qint64 pid = 0;
};

[[noreturn]] void beInside(Mode mode, Pipe go, Pipe report, Pipe guardian,
                           const std::function<int(const SpacesInside &)> &inside)
{
    go.write.reset();
    report.read.reset();
    guardian.write.reset();
    Told told;
    if (::read(go.read.fd(), &told, sizeof told) != ssize_t(sizeof told) || told.go != 'g')
        ::_exit(1);
    char answer[1 + sizeof(int)];
    const int error = settleIn(mode, answer[0]);
    std::memcpy(answer + 1, &error, sizeof error);
    if (::write(report.write.fd(), answer, sizeof answer) != ssize_t(sizeof answer) || error != 0)
        ::_exit(1);
    go.read.reset();
    report.write.reset();
    ::_exit(inside({mode, told.guardianPid, told.pid, guardian.read.release()}));
}

Result<Spaces> tryMode(Mode mode, const std::function<int(const SpacesInside &)> &inside)
{
    const QString doing = Words::tr("make the lab's namespaces");
    Pipe go = makePipe();
    Pipe report = makePipe();
    Pipe guardian = makePipe();
    if (!guardian.write.isOpen())
        return failed(Cause::Local, doing, errorText(errno));
    const long flags = spaces | SIGCHLD | (mode == Mode::Root ? 0 : CLONE_NEWUSER);
    const pid_t child = pid_t(::syscall(SYS_clone, flags, 0L, 0L, 0L, 0L));
    if (child < 0)
        return failed(Cause::Unsupported, doing,
                      mode == Mode::Root
                          ? Words::tr("this root may make no namespaces: %1").arg(errorText(errno))
                          : reasonOfUserNamespace(errno));
    if (child == 0)
        beInside(mode, std::move(go), std::move(report), std::move(guardian), inside);
    go.read.reset();
    report.write.reset();
    guardian.read.reset();
    const auto giveUp = [&](const QString &detail) {
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        return failed(Cause::Unsupported, doing, detail);
    };
    const Result<void> mapped = mode == Mode::Rootless ? mapSubordinateIds(child)
        : mode == Mode::SingleUid                      ? mapOwnId(child)
                                                       : Result<void>();
    if (!mapped)
        return giveUp(mapped.error().detail);
    const Told told{'g', ::getpid(), child};
    char answer[1 + sizeof(int)] = {};
    if (::write(go.write.fd(), &told, sizeof told) != ssize_t(sizeof told)
        || ::read(report.read.fd(), answer, sizeof answer) != ssize_t(sizeof answer))
        return giveUp(Words::tr("the process in them died at once"));
    int error = 0;
    std::memcpy(&error, answer + 1, sizeof error);
    if (error != 0)
        return giveUp(reasonOfStep(answer[0], error));
    return Spaces{child, mode, std::move(guardian.write)};
}

} // namespace

QString word(Mode mode)
{
    switch (mode) {
    case Mode::Root:
        return u"root"_s;
    case Mode::Rootless:
        return u"rootless"_s;
    case Mode::SingleUid:
        return u"single-uid"_s;
    }
    Q_UNREACHABLE();
}

Result<Spaces> enterSpaces(const std::function<int(const SpacesInside &)> &inside)
{
    const QString doing = Words::tr("make the lab's namespaces");
    const QString wanted = qEnvironmentVariable("SEAWORTHY_LAB_MODE");
    QStringList reasons;
    for (const Mode mode : {Mode::Root, Mode::Rootless, Mode::SingleUid}) {
        if (!wanted.isEmpty() ? wanted != word(mode) : mode == Mode::Root && ::geteuid() != 0)
            continue;
        Result<Spaces> entered = tryMode(mode, inside);
        if (entered)
            return entered;
        reasons << word(mode) + u": "_s + entered.error().detail;
    }
    if (reasons.isEmpty())
        return failed(
            Cause::Malformed, doing,
            Words::tr("SEAWORTHY_LAB_MODE is \"%1\"; it can be root, rootless or single-uid").arg(wanted));
    return failed(Cause::Unsupported, doing,
                  Words::tr("The lab is not to be had here. %1").arg(reasons.join(u' ')));
}

} // namespace sw::lab
