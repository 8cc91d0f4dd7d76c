// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/host/console_log.h"
#include "cloudapi/lab/kernel/descriptor.h"
#include "cloudapi/lab/kernel/node_plan.h"
#include "planner/base/instant.h"
#include "planner/base/result.h"

#include <QCoreApplication>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace sw::lab {

// A running node: its PID 1 and, with that, everything in it. Destroying it cuts the node's power.
class NodeProcess
{
    Q_DECLARE_TR_FUNCTIONS(sw::lab::NodeProcess)
public:
    // Returns when the node's network is up. place is called with the new PID 1 before it goes on, to connect
    // and limit it. died is called on a thread of ours, once, when the node ends for whatever reason; not to
    // destroy this in it.
    static Result<std::unique_ptr<NodeProcess>> start(const NodePlan &plan, const QString &consoleFile,
                                                      const std::function<Result<void>(pid_t)> &place,
                                                      std::function<void()> died);
    ~NodeProcess();

    Result<void> awaitServing(Milliseconds within); // that every service answers
    pid_t pid() const { return m_pid; }
    bool isAlive() const;
    void beginCut(); // does not wait
    void cut();
    void stopPolitely(Milliseconds within); // then cut
    void catchUpConsole();                  // what it printed so far is in the console file afterwards

private:
    NodeProcess(pid_t pid, Descriptor report, Descriptor console, const QString &consoleFile,
                std::function<void()> died);
    Result<void> awaitLine(const QByteArray &wanted, Milliseconds within);
    bool awaitEnd(Milliseconds within);
    void signal(int number);

    const pid_t m_pid;
    ConsoleLog m_console;
    Descriptor m_report;
    QByteArray m_heard;
    mutable std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_alive = true;
    std::function<void()> m_died;
    std::thread m_waiter;
};

} // namespace sw::lab
