// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/daemon/control_server.h"

#include "cloudapi/lab/control_channel.h"

#include <QCoreApplication>

#include <sys/socket.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace sw::lab {

namespace {

constexpr Milliseconds endless{std::chrono::hours(24 * 20)}; // what poll() can wait

} // namespace

struct ControlServer::Client
{
    Descriptor socket;
    bool holds = false;
    bool waits = false; // for the lab to become ready
    bool gone = false;
    std::thread thread;
};

ControlServer::ControlServer(Descriptor listening) : m_listening(std::move(listening)) { }

ControlServer::~ControlServer()
{
    end();
    ::shutdown(m_listening.fd(), SHUT_RDWR);
    if (m_acceptor.joinable())
        m_acceptor.join();
    for (Client &client : m_clients) {
        ::shutdown(client.socket.fd(), SHUT_RD); // an answer on its way still gets out
        client.thread.join();
    }
}

void ControlServer::adopt(Descriptor client)
{
    add(std::move(client), true);
}

void ControlServer::serve()
{
    m_acceptor = std::thread([this] { accept(); });
}

void ControlServer::accept()
{
    for (;;) {
        Descriptor socket(::accept4(m_listening.fd(), nullptr, nullptr, SOCK_CLOEXEC));
        if (!socket.isOpen()) {
            // What the destructor's shutdown() makes of it.
            if (errno == EINVAL || errno == EBADF)
                return;
            // Anything else passes: a client that gave up, a signal, a table of files that is full for now.
            if (errno != EINTR && errno != ECONNABORTED) {
                std::unique_lock lock(m_mutex);
                m_changed.wait_for(lock, Milliseconds(100)); // sooner when a client goes
                if (m_ending)
                    return; // with a full table the kernel would not even tell of the shutdown
            }
            continue;
        }
        add(std::move(socket), false);
    }
}

void ControlServer::add(Descriptor socket, bool holds)
{
    const std::scoped_lock lock(m_mutex);
    for (auto client = m_clients.begin(); client != m_clients.end();) {
        if (client->gone) {
            client->thread.join();
            client = m_clients.erase(client);
        } else {
            ++client;
        }
    }
    Client &client = m_clients.emplace_back();
    client.socket = std::move(socket);
    client.holds = holds;
    m_holders += holds ? 1 : 0;
    client.thread = std::thread([this, &client, holds] {
        // Who started the lab has not to ask: its first answer is the lab.
        if (holds) {
            const QJsonObject ready = awaitReady(client);
            (void)sendMessage(client.socket.fd(), ready);
        }
        converse(client);
    });
}

void ControlServer::converse(Client &client)
{
    for (;;) {
        const Result<ControlMessage> request = receiveMessage(client.socket.fd(), endless);
        if (!request) {
            if (request.error().cause == Cause::TimedOut)
                continue;
            break;
        }
        Descriptor descriptor;
        const QJsonObject reply = answer(client, request->object, descriptor);
        if (!sendMessage(client.socket.fd(), reply, descriptor.fd()))
            break;
    }
    const std::scoped_lock lock(m_mutex);
    releaseHold(client);
    client.gone = true;
    m_changed.notify_all();
}

void ControlServer::releaseHold(Client &client)
{
    if (client.holds)
        --m_holders;
    client.holds = false;
}

QJsonObject ControlServer::awaitReady(Client &client)
{
    std::unique_lock lock(m_mutex);
    client.waits = true;
    while (!m_info && !m_failure && !m_ending) {
        m_changed.wait_for(lock, Milliseconds(100));
        // A client that goes while the lab starts must not hold it.
        char byte = 0;
        if (::recv(client.socket.fd(), &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0) {
            releaseHold(client);
            m_changed.notify_all();
            break;
        }
    }
    client.waits = false;
    if (m_info)
        return {{u"ok"_s, true}, {u"lab"_s, *m_info}};
    return failureObject(m_failure.value_or(
        Failure{Cause::NotFound, QCoreApplication::translate("sw::lab::ControlServer", "reach the lab"),
                QCoreApplication::translate("sw::lab::ControlServer", "the lab is just ending")}));
}

QJsonObject ControlServer::answer(Client &client, const QJsonObject &request, Descriptor &descriptor)
{
    const QString wish = request.value(u"do"_s).toString();
    if (wish == u"lease"_s) {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_ending)
                return failureObject(
                    {Cause::NotFound, QCoreApplication::translate("sw::lab::ControlServer", "reach the lab"),
                     QCoreApplication::translate("sw::lab::ControlServer", "the lab is just ending")});
            m_holders += client.holds ? 0 : 1;
            client.holds = true;
        }
        return awaitReady(client);
    }
    const QJsonObject ready = awaitReady(client);
    if (!ready.value(u"ok"_s).toBool())
        return ready;
    if (wish == u"info"_s)
        return ready;
    if (wish == u"status"_s)
        return {{u"ok"_s, true}, {u"status"_s, m_lab.status()}};
    if (wish == u"connect"_s) {
        const Result<int> connected =
            m_lab.connect(request.value(u"host"_s).toString(), request.value(u"port"_s).toInt());
        if (!connected)
            return failureObject(connected.error());
        descriptor = Descriptor(*connected);
        return {{u"ok"_s, true}};
    }
    if (wish == u"keep"_s || wish == u"down"_s) {
        const std::scoped_lock lock(m_mutex);
        (wish == u"keep"_s ? m_kept : m_ending) = true;
        m_changed.notify_all();
        return {{u"ok"_s, true}};
    }
    return failureObject(
        {Cause::Malformed, QCoreApplication::translate("sw::lab::ControlServer", "answer a client"),
         QCoreApplication::translate("sw::lab::ControlServer", "the lab does not know \"%1\"").arg(wish)});
}

void ControlServer::tellProgress(const QString &line)
{
    const std::scoped_lock lock(m_mutex);
    for (const Client &client : m_clients) {
        if (client.waits)
            (void)sendMessage(client.socket.fd(), {{u"progress"_s, line}});
    }
}

void ControlServer::becomeReady(const QJsonObject &info, Lab lab)
{
    const std::scoped_lock lock(m_mutex);
    m_lab = std::move(lab);
    m_info = info;
    m_changed.notify_all();
}

void ControlServer::fail(const Failure &failure)
{
    const std::scoped_lock lock(m_mutex);
    m_failure = failure;
    m_ending = true;
    m_changed.notify_all();
}

void ControlServer::awaitEnd()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ending || (m_holders == 0 && !m_kept); });
    m_ending = true;
}

void ControlServer::end()
{
    const std::scoped_lock lock(m_mutex);
    m_ending = true;
    m_changed.notify_all();
}

} // namespace sw::lab
