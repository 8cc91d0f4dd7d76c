// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/control_channel.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace sw::lab {

namespace {

constexpr size_t largestPacket = 1024 * 1024;

QString doing()
{
    return QCoreApplication::translate("sw::lab::ControlChannel", "talk to the lab's daemon");
}

tl::unexpected<Failure> systemFailure(Cause cause)
{
    return failed(cause, doing(), QString::fromLocal8Bit(std::strerror(errno)));
}

// A Unix socket's path has 108 bytes; through the open folder any path fits.
Result<Descriptor> socketInFolder(const QString &folder, Descriptor &open, sockaddr_un &address)
{
    open = Descriptor(::open(folder.toLocal8Bit().constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    Descriptor socket(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
    if (!open.isOpen() || !socket.isOpen())
        return systemFailure(errno == ENOENT ? Cause::NotFound : Cause::Local);
    const int room = largestPacket;
    ::setsockopt(socket.fd(), SOL_SOCKET, SO_SNDBUF, &room, sizeof room);
    address.sun_family = AF_UNIX;
    const QByteArray path = u"/proc/self/fd/%1/%2"_s.arg(open.fd()).arg(controlSocketName()).toLatin1();
    std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
    return socket;
}

Result<void> awaitPacket(int socket, Milliseconds within, const std::stop_token &stop)
{
    const auto until = std::chrono::steady_clock::now() + within;
    for (;;) {
        if (stop.stop_requested())
            return failed(Cause::Canceled, doing());
        const auto left =
            std::chrono::duration_cast<Milliseconds>(until - std::chrono::steady_clock::now()).count();
        if (left <= 0)
            return failed(
                Cause::TimedOut, doing(),
                QCoreApplication::translate("sw::lab::ControlChannel", "the daemon does not answer"));
        pollfd watched{socket, POLLIN, 0};
        // In slices, so that a stop is heard soon.
        const int slice = int(stop.stop_possible() ? std::min<qint64>(left, 50) : left);
        if (::poll(&watched, 1, slice) > 0)
            return {};
    }
}

} // namespace

QString controlSocketName()
{
    return u"control"_s;
}

Result<Descriptor> listenInFolder(const QString &folder)
{
    Descriptor open;
    sockaddr_un address{};
    Result<Descriptor> socket = socketInFolder(folder, open, address);
    if (!socket)
        return socket;
    ::unlinkat(open.fd(), controlSocketName().toLatin1().constData(), 0);
    if (::bind(socket->fd(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(socket->fd(), 64) != 0)
        return systemFailure(Cause::Local);
    return socket;
}

Result<Descriptor> connectInFolder(const QString &folder)
{
    Descriptor open;
    sockaddr_un address{};
    Result<Descriptor> socket = socketInFolder(folder, open, address);
    if (!socket)
        return socket;
    if (::connect(socket->fd(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return systemFailure(errno == ENOENT || errno == ECONNREFUSED ? Cause::NotFound : Cause::Unreachable);
    return socket;
}

Result<void> sendMessage(int socket, const QJsonObject &object, int descriptor)
{
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    iovec piece{text.data(), size_t(text.size())};
    alignas(cmsghdr) char ancillary[CMSG_SPACE(sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    if (descriptor >= 0) {
        message.msg_control = ancillary;
        message.msg_controllen = sizeof ancillary;
        cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(header), &descriptor, sizeof descriptor);
    }
    ssize_t sent = 0;
    do
        sent = ::sendmsg(socket, &message, MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    if (sent < 0)
        return systemFailure(Cause::Unreachable);
    return {};
}

Result<ControlMessage> receiveMessage(int socket, Milliseconds within, std::stop_token stop)
{
    if (const Result<void> ready = awaitPacket(socket, within, stop); !ready)
        return failed(ready.error());
    QByteArray text(largestPacket, Qt::Uninitialized);
    iovec piece{text.data(), size_t(text.size())};
    alignas(cmsghdr) char ancillary[CMSG_SPACE(sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    message.msg_control = ancillary;
    message.msg_controllen = sizeof ancillary;
    const ssize_t size = ::recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    if (size <= 0)
        return failed(Cause::Unreachable, doing(),
                      QCoreApplication::translate("sw::lab::ControlChannel", "the lab's daemon has ended"));
    ControlMessage received;
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header != nullptr;
         header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS) {
            int descriptor = -1;
            std::memcpy(&descriptor, CMSG_DATA(header), sizeof descriptor);
            received.descriptor = Descriptor(descriptor);
        }
    }
    text.truncate(size);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return failed(Cause::Malformed, doing(),
                      QCoreApplication::translate("sw::lab::ControlChannel", "what came is no JSON object"));
    received.object = document.object();
    return received;
}

QJsonObject failureObject(const Failure &failure)
{
    return {{u"ok"_s, false},
            {u"cause"_s, word(failure.cause)},
            {u"doing"_s, failure.doing},
            {u"detail"_s, failure.detail}};
}

std::optional<Failure> failureOf(const QJsonObject &answer)
{
    if (answer.value(u"ok"_s).toBool())
        return std::nullopt;
    const std::optional<Cause> cause = causeFromWord(answer.value(u"cause"_s).toString());
    return Failure{cause.value_or(Cause::Malformed), answer.value(u"doing"_s).toString(),
                   answer.value(u"detail"_s).toString()};
}

} // namespace sw::lab
