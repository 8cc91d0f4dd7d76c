// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fault_proxy.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>

namespace sw::test {

namespace {

bool isReadable(int socket, int milliseconds)
{
    pollfd wait{socket, POLLIN, 0};
    return ::poll(&wait, 1, milliseconds) > 0;
}

bool sendAll(int socket, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t count =
            ::send(socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

// Head and body of one message by Content-Length, taken off the buffer; null while it is not whole.
std::optional<QByteArray> takeMessage(QByteArray &buffer, bool &chunked)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArray head = buffer.left(end).toLower();
    chunked = head.contains("transfer-encoding: chunked");
    qsizetype total = end + 4;
    if (const qsizetype at = head.indexOf("content-length:"); at >= 0)
        total += head.mid(at + 15, head.indexOf('\r', at) < 0 ? -1 : head.indexOf('\r', at) - at - 15)
                     .trimmed()
                     .toLongLong();
    if (chunked) {
        const qsizetype last = buffer.indexOf("0\r\n\r\n", end);
        if (last < 0)
            return std::nullopt;
        total = last + 5;
    }
    if (buffer.size() < total)
        return std::nullopt;
    const QByteArray message = buffer.left(total);
    buffer.remove(0, total);
    return message;
}

HttpRequest parsed(const QByteArray &message)
{
    HttpRequest request;
    const qsizetype end = message.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = message.left(end).split('\n');
    const QList<QByteArray> words = lines.front().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    request.body = message.mid(end + 4);
    return request;
}

int connectedTo(const QByteArray &host, int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    ::inet_pton(AF_INET, host.constData(), &address.sin_addr);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        ::close(socket);
        return -1;
    }
    return socket;
}

} // namespace

QByteArray httpReply(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " Status\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n" + moreHeaders + "\r\n" + body;
}

FaultProxy::FaultProxy(Handler handler) : m_handler(std::move(handler))
{
    listenOnLoopback();
}

FaultProxy::FaultProxy(const QByteArray &upstreamHost, int upstreamPort)
{
    m_handler = [this, upstreamHost, upstreamPort](const HttpRequest &request) -> QByteArray {
        const int upstream = connectedTo(upstreamHost, upstreamPort);
        if (upstream < 0)
            return httpReply(502, "the upstream refused");
        QByteArray wire = request.method + ' ' + request.target + " HTTP/1.1\r\n";
        for (auto it = request.headers.begin(); it != request.headers.end(); ++it) {
            if (it.key() != "connection")
                wire += it.key() + ": " + it.value() + "\r\n";
        }
        QByteArray reply;
        if (sendAll(upstream, wire + "Connection: close\r\n\r\n" + request.body)) {
            char chunk[65536];
            while (!m_ending) {
                if (!isReadable(upstream, 50))
                    continue;
                const ssize_t count = ::recv(upstream, chunk, sizeof chunk, 0);
                if (count <= 0)
                    break;
                reply.append(chunk, count);
            }
        }
        ::close(upstream);
        return reply;
    };
    listenOnLoopback();
}

FaultProxy::~FaultProxy()
{
    m_ending = true;
    m_acceptor.join();
    for (std::thread &thread : m_threads)
        thread.join();
    ::close(m_listener);
}

void FaultProxy::listenOnLoopback()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), length);
    ::listen(m_listener, 128);
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length);
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] {
        for (int number = 1; !m_ending;) {
            if (!isReadable(m_listener, 20))
                continue;
            const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (socket < 0)
                continue;
            const int on = 1;
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            m_threads.emplace_back([this, socket, number] {
                serve(socket, number);
                ::close(socket);
            });
            ++number;
        }
    });
}

void FaultProxy::serve(int socket, int number)
{
    QByteArray buffer;
    char chunk[65536];
    while (!m_ending) {
        bool chunked = false;
        if (const std::optional<QByteArray> message = takeMessage(buffer, chunked)) {
            HttpRequest request = parsed(*message);
            request.connection = number;
            {
                const std::scoped_lock lock(m_mutex);
                m_requests.push_back(request);
            }
            if (!answer(socket, request))
                return;
            continue;
        }
        if (!isReadable(socket, 20))
            continue;
        const ssize_t count = ::recv(socket, chunk, sizeof chunk, 0);
        if (count <= 0)
            return;
        buffer.append(chunk, count);
    }
}

bool FaultProxy::answer(int socket, const HttpRequest &request)
{
    const std::optional<Fault> fault = faultFor(request);
    if (!fault) {
        const QByteArray reply = m_handler(request);
        const QByteArray head = reply.left(reply.indexOf("\r\n\r\n")).toLower();
        return sendAll(socket, reply) && !head.contains("connection: close");
    }
    switch (fault->kind) {
    case Fault::Kind::Delay:
        sleepFor(fault->milliseconds);
        return sendAll(socket, m_handler(request));
    case Fault::Kind::Status:
        return sendAll(socket, fault->answer) && fault->answer.startsWith("HTTP/1.1");
    case Fault::Kind::CutBefore:
        return false;
    case Fault::Kind::CutAfter:
        m_handler(request);
        return false;
    case Fault::Kind::CutInReply: {
        const QByteArray reply = m_handler(request);
        sendAll(socket,
                reply.left(reply.size()
                           - std::max<qsizetype>(1, (reply.size() - reply.indexOf("\r\n\r\n") - 4) / 2)));
        return false;
    }
    case Fault::Kind::SlowReply:
        for (const char byte : m_handler(request)) {
            if (m_ending || !sendAll(socket, QByteArray(1, byte)))
                return false;
            sleepFor(fault->milliseconds);
        }
        return true;
    case Fault::Kind::EndlessReply: {
        sendAll(socket, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"servers\": [");
        const QByteArray more(64 * 1024, ' ');
        while (!m_ending && sendAll(socket, more)) { }
        return false;
    }
    case Fault::Kind::Silence:
        // Until the client gives up.
        while (!m_ending && !isReadable(socket, 20)) { }
        return false;
    }
    return false;
}

std::optional<Fault> FaultProxy::faultFor(const HttpRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    for (Fault &fault : m_faults) {
        if (!fault.method.isEmpty() && fault.method != request.method)
            continue;
        if (!request.target.contains(fault.path) || fault.times <= 0)
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        --fault.times;
        return fault;
    }
    return std::nullopt;
}

void FaultProxy::sleepFor(int milliseconds) const
{
    for (int slept = 0; slept < milliseconds && !m_ending; slept += 5)
        std::this_thread::sleep_for(std::chrono::milliseconds(std::min(5, milliseconds - slept)));
}

void FaultProxy::add(const Fault &fault)
{
    const std::scoped_lock lock(m_mutex);
    m_faults.push_back(fault);
}

void FaultProxy::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_faults.clear();
}

std::vector<HttpRequest> FaultProxy::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

int FaultProxy::count(const QByteArray &method, const QByteArray &path) const
{
    const std::scoped_lock lock(m_mutex);
    return int(std::count_if(m_requests.begin(), m_requests.end(), [&](const HttpRequest &request) {
        return (method.isEmpty() || request.method == method) && request.target.contains(path);
    }));
}

bool FaultProxy::awaitRequests(size_t count) const
{
    for (int waited = 0; waited < 10'000; waited += 2) {
        if (requests().size() >= count)
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return false;
}

} // namespace sw::test
