// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/daemon/relay.h"

#include "cloudapi/lab/control_channel.h"
#include "cloudapi/lab/daemon/dial.h"
#include "cloudapi/lab/lab_client.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace sw::lab {

namespace {

constexpr Milliseconds answerTime{30'000};
constexpr Milliseconds connectTime{10'000};

Result<Descriptor> connectInto(const QString &host, int port)
{
    Result<Descriptor> socket = connectInFolder(labStateFolder());
    if (!socket)
        return failed(Cause::NotFound, QCoreApplication::translate("sw::lab::Relay", "reach the lab"),
                      QCoreApplication::translate("sw::lab::Relay",
                                                  "no lab runs. Start one with \"seaworthy lab up\"."));
    const QJsonObject request{{u"do"_s, u"connect"_s}, {u"host"_s, host}, {u"port"_s, port}};
    if (const Result<void> asked = sendMessage(socket->fd(), request); !asked)
        return failed(asked.error());
    Result<ControlMessage> answer = receiveMessage(socket->fd(), answerTime);
    while (answer && answer->object.contains(u"progress"_s))
        answer = receiveMessage(socket->fd(), answerTime);
    if (!answer)
        return failed(answer.error());
    if (const std::optional<Failure> failure = failureOf(answer->object))
        return failed(*failure);
    if (const Result<void> connected = awaitDialed(answer->descriptor.fd(), connectTime); !connected)
        return failed(connected.error());
    return std::move(answer->descriptor);
}

bool writeAll(int fd, const char *data, ssize_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(fd, data, size_t(size));
        if (written < 0 && errno == EAGAIN) {
            pollfd ready{fd, POLLOUT, 0};
            ::poll(&ready, 1, -1);
            continue;
        }
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        data += written;
        size -= written;
    }
    return true;
}

// False when from has ended. Whichever side is slow holds the other back.
bool pass(int from, int to, bool &failed)
{
    static char piece[64 * 1024];
    const ssize_t size = ::read(from, piece, sizeof piece);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return true;
    if (size <= 0)
        return false;
    failed = !writeAll(to, piece, size);
    return !failed;
}

} // namespace

int relay(const QString &host, int port)
{
    ::signal(SIGPIPE, SIG_IGN);
    const Result<Descriptor> connected = connectInto(host, port);
    if (!connected) {
        std::fprintf(stderr, "seaworthy-labd: %s\n", qPrintable(sentence(connected.error())));
        return 3;
    }
    const int socket = connected->fd();
    bool inOpen = true;
    for (bool failed = false; !failed;) {
        pollfd watched[] = {{socket, POLLIN, 0}, {inOpen ? 0 : -1, POLLIN, 0}};
        if (::poll(watched, 2, -1) < 0 && errno != EINTR)
            return 3;
        if (watched[1].revents != 0 && !pass(0, socket, failed)) {
            inOpen = false;
            ::shutdown(socket, SHUT_WR);
        }
        if (watched[0].revents != 0 && !pass(socket, 1, failed))
            break;
    }
    return 0;
}

} // namespace sw::lab
