// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/lab_client.h"

#include "cloudapi/lab/control_channel.h"
#include "cloudapi/lab/lab_info.h"
#include "cloudapi/programs/programs.h"
#include "cloudapi/wait/pause.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <cerrno>
#include <cstring>
#include <thread>

using namespace Qt::StringLiterals;
using namespace sw::lab;

namespace sw {

namespace {

constexpr Milliseconds startTime{120'000};
constexpr Milliseconds answerTime{30'000};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sw::LabClient)
};

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

// Waits for the answer and hands lines of progress on.
Result<ControlMessage> answerTo(int socket, Milliseconds within,
                                const std::function<void(const QString &)> &progress, std::stop_token stop)
{
    for (;;) {
        Result<ControlMessage> message = receiveMessage(socket, within, stop);
        if (!message)
            return message;
        if (message->object.contains(u"progress"_s)) {
            if (progress)
                progress(message->object.value(u"progress"_s).toString());
            continue;
        }
        if (const std::optional<Failure> failure = failureOf(message->object))
            return failed(*failure);
        return message;
    }
}

// The daemon with one end of a socket pair as its first client: there is no moment in which it has none.
Result<Descriptor> startDaemon()
{
    const QString doing = Words::tr("start the lab's daemon");
    const QByteArray program = ownProgramPath(u"seaworthy-labd"_s).toLocal8Bit();
    if (::access(program.constData(), X_OK) != 0)
        return failed(Cause::Local, doing,
                      Words::tr("the program %1 is missing").arg(QString::fromLocal8Bit(program)));
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return failed(Cause::Local, doing, systemError());
    Descriptor ours(ends[0]);
    Descriptor theirs(ends[1]);
    const QByteArray folder = labStateFolder().toLocal8Bit();
    const pid_t pid = ::fork();
    if (pid < 0)
        return failed(Cause::Local, doing, systemError());
    if (pid == 0) {
        ::setsid();
        const int out = ::fcntl(theirs.fd(), F_DUPFD, 10);
        const int nothing = ::open("/dev/null", O_RDWR);
        for (const int fd : {0, 1, 2})
            ::dup2(nothing, fd);
        ::dup2(out, 3);
        ::syscall(SYS_close_range, 4, ~0U, 0);
        ::execl(program.constData(), "seaworthy-labd", "serve", folder.constData(), "3",
                static_cast<char *>(nullptr));
        ::_exit(127);
    }
    // Someone has to bury it, whenever it ends.
    std::thread([pid] { ::waitpid(pid, nullptr, 0); }).detach();
    return ours;
}

bool awaitEnd(int pidfd, Milliseconds within)
{
    pollfd watched{pidfd, POLLIN, 0};
    return ::poll(&watched, 1, int(within.count())) > 0;
}

} // namespace

struct LabClient::Private
{
    Descriptor socket;
    LabInfo info;
};

LabClient::LabClient(std::unique_ptr<Private> p) : d(std::move(p)) { }

LabClient::~LabClient() = default;
LabClient::LabClient(LabClient &&) noexcept = default;
LabClient &LabClient::operator=(LabClient &&) noexcept = default;

Result<LabClient> LabClient::attach()
{
    const QString doing = Words::tr("reach the lab");
    Result<Descriptor> socket = connectInFolder(labStateFolder());
    if (!socket)
        return failed(socket.error().cause, doing,
                      Words::tr("no lab runs. Start one with \"seaworthy lab up\"."));
    if (const Result<void> asked = sendMessage(socket->fd(), {{u"do"_s, u"lease"_s}}); !asked)
        return failed(Cause::NotFound, doing, Words::tr("the lab is just ending"));
    const Result<ControlMessage> answer = answerTo(socket->fd(), startTime, {}, {});
    if (!answer)
        return failed(answer.error().cause == Cause::Unreachable ? Cause::NotFound : answer.error().cause,
                      doing, answer.error().detail);
    auto client = std::make_unique<Private>();
    client->socket = std::move(*socket);
    client->info = labInfo(answer->object.value(u"lab"_s).toObject());
    return LabClient(std::move(client));
}

Result<LabClient> LabClient::up(bool keep, const std::function<void(const QString &)> &progress,
                                std::stop_token stop)
{
    const auto until = std::chrono::steady_clock::now() + startTime;
    for (;;) {
        Result<LabClient> client = attach();
        if (!client && client.error().cause != Cause::NotFound)
            return client;
        if (!client) {
            Result<Descriptor> socket = startDaemon();
            if (!socket)
                return failed(socket.error());
            Result<ControlMessage> answer = answerTo(socket->fd(), startTime, progress, stop);
            if (!answer && answer.error().cause == Cause::Conflict
                && std::chrono::steady_clock::now() < until) {
                // Another daemon starts or ends in the same folder at this moment.
                if (!pause(Milliseconds(50), stop))
                    return failed(Cause::Canceled, Words::tr("start the lab"));
                continue;
            }
            if (!answer) {
                // It sweeps up behind itself; nothing of it is left when we say that it failed.
                while (receiveMessage(socket->fd(), answerTime)) { }
                return failed(answer.error());
            }
            auto started = std::make_unique<Private>();
            started->socket = std::move(*socket);
            started->info = labInfo(answer->object.value(u"lab"_s).toObject());
            client = LabClient(std::move(started));
        }
        if (!keep)
            return client;
        if (const Result<void> asked = sendMessage(client->d->socket.fd(), {{u"do"_s, u"keep"_s}}); !asked)
            return failed(asked.error());
        if (const Result<ControlMessage> kept = answerTo(client->d->socket.fd(), answerTime, {}, stop); !kept)
            return failed(kept.error());
        return client;
    }
}

const LabInfo &LabClient::info() const
{
    return d->info;
}

Result<QByteArray> LabClient::status()
{
    if (const Result<void> asked = sendMessage(d->socket.fd(), {{u"do"_s, u"status"_s}}); !asked)
        return failed(asked.error());
    const Result<ControlMessage> answer = answerTo(d->socket.fd(), answerTime, {}, {});
    if (!answer)
        return failed(answer.error());
    return QJsonDocument(answer->object.value(u"status"_s).toObject()).toJson();
}

Result<int> LabClient::connectTo(const QString &host, int port)
{
    const QJsonObject request{{u"do"_s, u"connect"_s}, {u"host"_s, host}, {u"port"_s, port}};
    if (const Result<void> asked = sendMessage(d->socket.fd(), request); !asked)
        return failed(asked.error());
    Result<ControlMessage> answer = answerTo(d->socket.fd(), answerTime, {}, {});
    if (!answer)
        return failed(answer.error());
    if (!answer->descriptor.isOpen())
        return failed(Cause::Malformed, Words::tr("connect into the lab"),
                      Words::tr("no descriptor came with the answer"));
    return answer->descriptor.release();
}

Result<void> LabClient::down()
{
    const QString doing = Words::tr("end the lab");
    const Descriptor guardian(int(::syscall(SYS_pidfd_open, pid_t(d->info.daemonPid), 0)));
    const Descriptor inner(int(::syscall(SYS_pidfd_open, pid_t(d->info.namespacePid), 0)));
    if (const Result<void> asked = sendMessage(d->socket.fd(), {{u"do"_s, u"down"_s}});
        !asked && asked.error().cause != Cause::Unreachable)
        return asked;
    for (const Descriptor *process : {&inner, &guardian}) {
        if (process->isOpen() && !awaitEnd(process->fd(), answerTime))
            return failed(Cause::TimedOut, doing,
                          Words::tr("its daemon, process %1, does not end. End it with \"kill -9 %1\".")
                              .arg(d->info.daemonPid));
    }
    d->socket.reset();
    if (QFile::exists(d->info.controlSocket))
        return failed(Cause::Local, doing,
                      Words::tr("files are left in %1. Remove that folder.").arg(d->info.stateFolder));
    return {};
}

} // namespace sw
