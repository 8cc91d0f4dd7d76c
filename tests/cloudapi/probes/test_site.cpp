// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cloudapi/probes/test_site.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace sw::tests {

TestSite::TestSite(Handler handler) : m_handler(std::move(handler))
{
    open();
    m_thread = std::jthread([this](std::stop_token stop) { serve(stop); });
}

TestSite::~TestSite()
{
    m_thread.request_stop();
    m_thread.join();
    close(m_listener);
}

void TestSite::open()
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(m_port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    bind(listener, reinterpret_cast<sockaddr *>(&address), size);
    listen(listener, 1024);
    getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_listener = listener;
}

void TestSite::refuse()
{
    const std::scoped_lock lock(m_running);
    close(m_listener.exchange(-1));
}

void TestSite::listenAgain()
{
    const std::scoped_lock lock(m_running);
    open();
}

void TestSite::freeze()
{
    m_running.lock();
}

void TestSite::thaw()
{
    m_running.unlock();
}

std::string TestSite::reply(int status, const std::string &body, const std::string &headers)
{
    return "HTTP/1.1 " + std::to_string(status) + " X\r\n" + headers
        + "Content-Length: " + std::to_string(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

void TestSite::serve(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        pollfd ready{m_listener, POLLIN, 0};
        poll(&ready, 1, 5);
        const std::scoped_lock lock(m_running);
        pollfd again{m_listener, POLLIN, 0};
        if (poll(&again, 1, 0) <= 0)
            continue;
        const int client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        std::string request;
        std::array<char, 4096> buffer{};
        const timeval patience{1, 0};
        setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        while (request.find("\r\n\r\n") == std::string::npos) {
            const ssize_t count = recv(client, buffer.data(), buffer.size(), 0);
            if (count <= 0)
                break;
            request.append(buffer.data(), size_t(count));
        }
        const std::string answer = m_handler(request.substr(0, request.find(" HTTP/")));
        [[maybe_unused]] const ssize_t sent = send(client, answer.data(), answer.size(), MSG_NOSIGNAL);
        close(client);
    }
}

} // namespace sw::tests
