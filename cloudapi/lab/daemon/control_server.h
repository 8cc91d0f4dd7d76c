// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/kernel/descriptor.h"
#include "planner/base/instant.h"
#include "planner/base/result.h"

#include <QJsonObject>

#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

namespace sw::lab {

// Answers the lab's clients, each on a thread of its own, and keeps count of those that hold the lab. Clients
// may ask before the lab is ready: they hear of its progress and get their answer when it is.
class ControlServer
{
public:
    struct Lab // what it asks the lab itself
    {
        std::function<QJsonObject()> status;
        std::function<Result<int>(const QString &host, int port)> connect;
    };

    explicit ControlServer(Descriptor listening);
    ~ControlServer();

    void adopt(Descriptor client); // the one that started us; it holds the lab from the start
    void serve();                  // listens from now on

    void tellProgress(const QString &line);
    void becomeReady(const QJsonObject &info, Lab lab);
    void fail(const Failure &failure); // the lab did not come up

    // Waits until the lab is to end: asked to, nobody left who holds it, or end() called.
    void awaitEnd();
    void end();

private:
    struct Client;
    void converse(Client &client);
    QJsonObject answer(Client &client, const QJsonObject &request, Descriptor &descriptor);
    QJsonObject awaitReady(Client &client);
    void add(Descriptor socket, bool holds);
    void accept();
    void releaseHold(Client &client);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    Descriptor m_listening;
    std::list<Client> m_clients;
    Lab m_lab;
    std::optional<QJsonObject> m_info;
    std::optional<Failure> m_failure;
    int m_holders = 0;
    bool m_kept = false;
    bool m_ending = false;
    std::thread m_acceptor;
};

} // namespace sw::lab
