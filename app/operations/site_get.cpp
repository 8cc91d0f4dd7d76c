// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/site_get.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::SiteGet)
};

using Deadline = std::chrono::steady_clock::time_point;

// Waits in slices, so that a stop is heard soon.
bool ready(int socket, short events, Deadline until, const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const auto left =
            std::chrono::duration_cast<Milliseconds>(until - std::chrono::steady_clock::now()).count();
        if (left <= 0)
            return false;
        pollfd waiting{socket, events, 0};
        const int changed = ::poll(&waiting, 1, static_cast<int>(std::min<qint64>(left, 50)));
        if (changed > 0)
            return true;
        if (changed < 0 && errno != EINTR)
            return false;
    }
    return false;
}

Result<int> ask(int socket, const QUrl &url, const QString &doing, Deadline until,
                const std::stop_token &stop)
{
    const auto silent = [&] {
        return stop.stop_requested() ? failed(Cause::Canceled, doing, Text::tr("It was stopped."))
                                     : failed(Cause::TimedOut, doing, Text::tr("It did not answer in time."));
    };
    const QByteArray path =
        url.path(QUrl::FullyEncoded).isEmpty() ? "/" : url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray request = "GET " + path + " HTTP/1.0\r\nHost: " + url.host(QUrl::FullyEncoded).toLatin1()
        + "\r\nConnection: close\r\n\r\n";
    for (qsizetype sent = 0; sent < request.size();) {
        if (!ready(socket, POLLOUT, until, stop))
            return silent();
        const ssize_t now = ::send(socket, request.constData() + sent,
                                   static_cast<size_t>(request.size() - sent), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (now < 0 && errno != EAGAIN && errno != EINTR)
            return failed(Cause::Unreachable, doing, qt_error_string(errno));
        sent += std::max<ssize_t>(now, 0);
    }
    QByteArray reply;
    while (!reply.contains('\n') && reply.size() < 4096) {
        if (!ready(socket, POLLIN, until, stop))
            return silent();
        char buffer[1024];
        const ssize_t now = ::recv(socket, buffer, sizeof buffer, MSG_DONTWAIT);
        if (now == 0)
            break;
        if (now < 0 && errno != EAGAIN && errno != EINTR)
            return failed(Cause::Unreachable, doing, qt_error_string(errno));
        if (now > 0)
            reply.append(buffer, now);
    }
    bool isNumber = false;
    const int status = reply.mid(9, 3).toInt(&isNumber);
    if (!reply.startsWith("HTTP/1.") || !isNumber)
        return failed(Cause::Malformed, doing, Text::tr("What it answered is not HTTP."));
    return status;
}

} // namespace

SiteGet siteGet(Connector connect)
{
    return [connect = std::move(connect)](const QUrl &url, Milliseconds timeout,
                                          std::stop_token stop) -> Result<int> {
        const QString doing = Text::tr("ask %1").arg(url.toString(QUrl::RemoveUserInfo));
        const Deadline until = std::chrono::steady_clock::now() + timeout;
        const Result<int> socket = connect(url.host(), url.port(80));
        if (!socket)
            return failed(socket.error());
        const Result<int> status = ask(*socket, url, doing, until, stop);
        ::close(*socket);
        return status;
    };
}

} // namespace sw
