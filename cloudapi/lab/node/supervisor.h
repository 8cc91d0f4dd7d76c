// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/kernel/descriptor.h"
#include "cloudapi/lab/node/root_folder.h"
#include "cloudapi/lab/node/service.h"

#include <sys/types.h>

#include <chrono>
#include <vector>

namespace sw::lab {

// The rest of a PID 1's life: starts the services in order, tells the host when they serve, reaps, answers
// the /etc/init.d scripts, and ends politely on SIGTERM.
class Supervisor
{
public:
    explicit Supervisor(const NodePlan &plan);
    NodeFault open(); // signals and the scripts' socket; before anything is started
    int run();

private:
    using Clock = std::chrono::steady_clock;
    struct Caller // of an init script, waiting for its answer
    {
        Descriptor socket;
        size_t service = 0;
        enum { Reading, AwaitStart, AwaitStop, AwaitStopThenStart } wait = Reading;
        Clock::time_point until;
        bool done = false;
    };

    void report(const std::string &line);
    void reap();
    void accept();
    void hear(Caller &caller);
    void advance(Caller &caller);
    void answer(Caller &caller, int code, const std::string &text);
    void beginStart(Caller &caller);
    void startNext();
    void noteServing();
    void runFirstBootScript();
    void powerOff();
    Service *find(pid_t pid);

    std::vector<Service> m_services;
    std::vector<Caller> m_callers;
    std::string m_script;
    Descriptor m_signals;
    Descriptor m_socket;
    size_t m_started = 0;         // so many services, in order
    Clock::time_point m_patience; // with the last of them
    bool m_reported = false;
    bool m_ending = false;
};

// What an init script runs: `seaworthy-node service NAME start|stop|restart|status`. Yields its exit code,
// LSB style.
int askSupervisor(const std::string &service, const std::string &verb);

} // namespace sw::lab
