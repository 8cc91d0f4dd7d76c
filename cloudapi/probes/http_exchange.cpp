// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/probes/http_exchange.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace sw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HttpExchange)
};

QString systemError(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

} // namespace

Result<int> beginConnection(const Connector &connector, const QString &host, int port, const QString &doing)
{
    if (connector) {
        const Result<int> given = connector(host, port);
        if (given) {
            fcntl(*given, F_SETFL, fcntl(*given, F_GETFL) | O_NONBLOCK);
            fcntl(*given, F_SETFD, FD_CLOEXEC);
        }
        return given;
    }
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int resolved =
        getaddrinfo(host.toUtf8().constData(), QByteArray::number(port).constData(), &hints, &found);
    if (resolved != 0)
        return failed(Cause::Unreachable, doing, QString::fromLocal8Bit(gai_strerror(resolved)));
    const int socket = ::socket(found->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int connected = socket < 0 ? -1 : connect(socket, found->ai_addr, found->ai_addrlen);
    const int problem = errno;
    freeaddrinfo(found);
    if (socket < 0)
        return failed(Cause::Local, doing, systemError(problem));
    if (connected != 0 && problem != EINPROGRESS) {
        close(socket);
        return failed(Cause::Unreachable, doing, systemError(problem));
    }
    return socket;
}

HttpExchange::HttpExchange(int socket, const QByteArray &method, const QUrl &url, const QByteArray &path,
                           SteadyTime deadline)
    : m_socket(socket), m_deadline(deadline)
{
    m_request = method + ' ' + path + " HTTP/1.1\r\nHost: " + url.authority().toUtf8()
        + "\r\nUser-Agent: seaworthy-ledger\r\nAccept: */*\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

HttpExchange::~HttpExchange()
{
    close(m_socket);
}

short HttpExchange::events() const
{
    return m_sent < m_request.size() ? POLLOUT : POLLIN;
}

void HttpExchange::end(const QString &problem)
{
    m_problem = problem;
    m_finished = true;
}

void HttpExchange::proceed(SteadyTime now)
{
    pollfd ready{m_socket, events(), 0};
    while (!m_finished && poll(&ready, 1, 0) > 0) {
        if (m_sent < m_request.size()) {
            const ssize_t count = send(m_socket, m_request.constData() + m_sent,
                                       size_t(m_request.size() - m_sent), MSG_NOSIGNAL);
            if (count < 0 && errno != EAGAIN)
                return end(systemError(errno));
            m_sent += std::max<ssize_t>(count, 0);
        } else {
            std::array<char, 16 * 1024> buffer{};
            const ssize_t count = recv(m_socket, buffer.data(), buffer.size(), 0);
            if (count < 0 && errno != EAGAIN)
                return end(systemError(errno));
            if (count >= 0) {
                const HttpReply::State state =
                    count == 0 ? m_reply.closed() : m_reply.feed({buffer.data(), size_t(count)});
                if (state == HttpReply::State::Complete) {
                    m_answered = true;
                    return end({});
                }
                if (state == HttpReply::State::Garbage)
                    return end(Words::tr("The answer is not HTTP."));
                if (count == 0)
                    return end(Words::tr("The connection was closed before the whole answer had come."));
            }
        }
        ready.events = events();
    }
    if (!m_finished && now >= m_deadline)
        end(Words::tr("There was no answer in time."));
}

} // namespace sw
