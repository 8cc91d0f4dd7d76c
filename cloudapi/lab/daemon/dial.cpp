// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/daemon/dial.h"

#include "cloudapi/lab/host/run_program.h"
#include "cloudapi/lab/kernel/descriptor.h"

#include <QCoreApplication>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace sw::lab {

Result<int> beginDial(const QString &address, int port)
{
    const QString doing =
        QCoreApplication::translate("sw::lab::Dial", "connect to %1:%2 in the lab").arg(address).arg(port);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(std::uint16_t(port));
    if (::inet_pton(AF_INET, address.toLatin1().constData(), &to.sin_addr) != 1 || port < 1 || port > 65535)
        return failed(Cause::NotFound, doing,
                      QCoreApplication::translate(
                          "sw::lab::Dial", "that is neither a node of the lab nor an IPv4 address and port"));
    Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket.isOpen())
        return failed(Cause::Local, doing, errorText(errno));
    const int on = 1;
    ::setsockopt(socket.fd(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(socket.fd(), reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0
        && errno != EINPROGRESS)
        return failed(Cause::Unreachable, doing, errorText(errno));
    return socket.release();
}

Result<void> awaitDialed(int socket, Milliseconds within)
{
    const QString doing = QCoreApplication::translate("sw::lab::Dial", "connect in the lab");
    pollfd watched{socket, POLLOUT, 0};
    if (::poll(&watched, 1, int(within.count())) <= 0)
        return failed(Cause::TimedOut, doing,
                      QCoreApplication::translate("sw::lab::Dial", "nothing answers"));
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0)
        return failed(Cause::Unreachable, doing, errorText(error));
    return {};
}

bool answersHttp(const QString &address, int port, Milliseconds within)
{
    const Result<int> begun = beginDial(address, port);
    if (!begun)
        return false;
    const Descriptor socket(*begun);
    if (!awaitDialed(socket.fd(), within))
        return false;
    const QByteArray request = "GET / HTTP/1.0\r\nHost: " + address.toLatin1() + "\r\n\r\n";
    if (::send(socket.fd(), request.data(), size_t(request.size()), MSG_NOSIGNAL) != request.size())
        return false;
    pollfd watched{socket.fd(), POLLIN, 0};
    char start[12] = {};
    return ::poll(&watched, 1, int(within.count())) > 0
        && ::recv(socket.fd(), start, sizeof start, 0) == sizeof start
        && QByteArray(start, sizeof start).endsWith(" 200");
}

} // namespace sw::lab
