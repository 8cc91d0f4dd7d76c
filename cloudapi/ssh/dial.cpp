// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/ssh/dial.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace sw::ssh {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

QString systemError(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

Result<int> dialPlainly(const SshSettings &settings, const QString &address, const QString &doing)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int resolved = getaddrinfo(address.toUtf8().constData(),
                                     QByteArray::number(settings.port).constData(), &hints, &found);
    if (resolved != 0)
        return failed(Cause::Unreachable, doing,
                      Words::tr("The name could not be resolved: %1.")
                          .arg(QString::fromLocal8Bit(gai_strerror(resolved))));
    const int descriptor = socket(found->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int connected = descriptor < 0 ? -1 : ::connect(descriptor, found->ai_addr, found->ai_addrlen);
    const int problem = errno;
    freeaddrinfo(found);
    if (descriptor < 0)
        return failed(Cause::Local, doing,
                      Words::tr("No socket could be made: %1.").arg(systemError(problem)));
    if (connected < 0 && problem != EINPROGRESS) {
        close(descriptor);
        return failed(Cause::Unreachable, doing,
                      Words::tr("Port %1: %2.").arg(settings.port).arg(systemError(problem)));
    }
    return descriptor;
}

} // namespace

Result<int> dial(const SshSettings &settings, const QString &address, const QString &doing)
{
    if (!settings.connect)
        return dialPlainly(settings, address, doing);
    const Result<int> descriptor = settings.connect(address, settings.port);
    if (!descriptor)
        return descriptor;
    fcntl(*descriptor, F_SETFL, fcntl(*descriptor, F_GETFL) | O_NONBLOCK);
    fcntl(*descriptor, F_SETFD, FD_CLOEXEC);
    return descriptor;
}

Result<bool> hasConnected(int descriptor, int port, const QString &doing)
{
    pollfd ready{descriptor, POLLOUT, 0};
    if (poll(&ready, 1, 0) <= 0)
        return false;
    int problem = 0;
    socklen_t size = sizeof problem;
    getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &problem, &size);
    if (problem != 0)
        return failed(
            problem == ETIMEDOUT ? Cause::TimedOut : Cause::Unreachable, doing,
            Words::tr("Port %1: %2. Check that the node runs and that its SSH server listens there.")
                .arg(port)
                .arg(systemError(problem)));
    return true;
}

} // namespace sw::ssh
