// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/daemon/guardian.h"

#include "cloudapi/lab/control_channel.h"
#include "cloudapi/lab/daemon/lab.h"
#include "cloudapi/lab/daemon/spaces.h"
#include "cloudapi/lab/host/limits.h"
#include "cloudapi/lab/host/run_program.h"
#include "cloudapi/lab/lab_info.h"

#include <QCoreApplication>
#include <QDir>

#include <fcntl.h>
#include <httplib.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace sw::lab {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sw::lab::Guardian)
};

int refuse(int leaseFd, const Failure &failure)
{
    (void)sendMessage(leaseFd, failureObject(failure));
    return 1;
}

// The folder itself is the lock, so that no file of it can be left over. The kernel drops it with the
// process.
Result<Descriptor> lockFolder(const QString &folder)
{
    const QString doing = Words::tr("start the lab");
    if (const Result<void> prepared = prepareStateFolder(folder); !prepared)
        return failed(prepared.error());
    Descriptor lock(::open(folder.toLocal8Bit().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    struct stat held
    { };
    struct stat now
    { };
    if (!lock.isOpen() || ::flock(lock.fd(), LOCK_EX | LOCK_NB) != 0 || ::fstat(lock.fd(), &held) != 0
        || ::stat(folder.toLocal8Bit().constData(), &now) != 0 || held.st_ino != now.st_ino)
        return failed(Cause::Conflict, doing, Words::tr("another lab starts or ends in %1").arg(folder));
    return lock;
}

Result<int> bindApi(httplib::Server &server)
{
    const QString doing = Words::tr("listen for the lab's cloud API");
    const QString wanted = qEnvironmentVariable("SEAWORTHY_LAB_PORT");
    if (wanted.isEmpty()) {
        const int port = server.bind_to_any_port("127.0.0.1");
        if (port <= 0)
            return failed(Cause::Local, doing, errorText(errno));
        return port;
    }
    const int port = wanted.toInt();
    if (port < 1 || port > 65535)
        return failed(Cause::Malformed, doing,
                      Words::tr("SEAWORTHY_LAB_PORT is \"%1\", which is no port").arg(wanted));
    // The library's own default would let two labs share one port.
    server.set_socket_options([](socket_t socket) {
        const int on = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });
    if (!server.bind_to_port("127.0.0.1", port))
        return failed(Cause::Local, doing,
                      Words::tr("port %1 is in use. Set SEAWORTHY_LAB_PORT to a free one, or leave it unset.")
                          .arg(port));
    return port;
}

int beLab(const QString &folder, const SpacesInside &inside, httplib::Server &server, int port,
          Descriptor control, Descriptor lease)
{
    int count = 0;
    const QCoreApplication application(count, nullptr);
    ::umask(022);
    ::signal(SIGPIPE, SIG_IGN);
    ControlServer clients(std::move(control));
    clients.adopt(std::move(lease));
    clients.serve();
    std::thread([&clients, guardian = inside.guardian] {
        char byte = 0;
        [[maybe_unused]] const ssize_t ended = ::read(guardian, &byte, 1); // it never writes: this is its end
        clients.end();
    }).detach();
    {
        Lab lab(folder, inside, server, port);
        std::jthread starter([&](std::stop_token stop) {
            const Result<void> started = lab.start(clients, stop);
            if (started)
                clients.becomeReady(lab.info(), lab.answers());
            else
                clients.fail(started.error());
        });
        clients.awaitEnd();
        starter.request_stop();
    }
    clearStateFolder(folder, false);
    // Not returning: the watching thread still looks at what would go out of scope.
    ::_exit(0);
}

void keepOnly(const Descriptor &spaces, const Descriptor &lock)
{
    const int kept[] = {::fcntl(spaces.fd(), F_DUPFD_CLOEXEC, 100), ::fcntl(lock.fd(), F_DUPFD_CLOEXEC, 100)};
    ::syscall(SYS_close_range, 3, 99, 0);
    ::syscall(SYS_close_range, std::max(kept[0], kept[1]) + 1, ~0U, 0);
}

} // namespace

int serve(const QString &folder, int leaseFd)
{
    ::fcntl(leaseFd, F_SETFD, FD_CLOEXEC);
    Result<Descriptor> lock = lockFolder(folder);
    if (!lock)
        return refuse(leaseFd, lock.error());
    clearStateFolder(folder, true); // of a lab of which every process was killed at once
    const auto giveUp = [&](const Failure &failure) {
        clearStateFolder(folder, false);
        return refuse(leaseFd, failure);
    };
    httplib::Server server;
    const Result<int> port = bindApi(server);
    if (!port)
        return giveUp(port.error());
    Result<Descriptor> control = listenInFolder(folder);
    if (!control)
        return giveUp(control.error());
    // From before the fork, so that neither a signal to the guardian nor one to the lab can come too early.
    sigset_t wanted;
    sigemptyset(&wanted);
    for (const int number : {SIGTERM, SIGINT, SIGHUP, SIGCHLD})
        sigaddset(&wanted, number);
    ::sigprocmask(SIG_BLOCK, &wanted, nullptr);
    Result<Spaces> spaces = enterSpaces([&](const SpacesInside &inside) {
        return beLab(folder, inside, server, *port, std::move(*control), Descriptor(leaseFd));
    });
    if (!spaces)
        return giveUp(spaces.error());
    // The lab's sockets must end with the lab, not with us.
    keepOnly(spaces->guardian, *lock);
    int status = 0;
    for (;;) {
        const int number = ::sigwaitinfo(&wanted, nullptr);
        if (number == SIGCHLD && ::waitpid(spaces->child, &status, WNOHANG) == spaces->child)
            break;
        if (number == SIGTERM || number == SIGINT || number == SIGHUP)
            ::kill(spaces->child, SIGTERM);
    }
    Limits::remove(u"seaworthy-lab-%1"_s.arg(::getpid()));
    clearStateFolder(folder, false);
    ::_exit(WIFEXITED(status) ? WEXITSTATUS(status) : 1);
}

} // namespace sw::lab
