// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/kernel/node_plan.h"

#include <sys/types.h>

#include <string>

namespace sw::lab {

// A program of a node while it runs. It is never started again by itself: a dead one stays dead until someone
// asks.
class Service
{
public:
    explicit Service(ServicePlan plan);

    const std::string &name() const { return m_plan.name; }
    bool isRunning() const { return m_pid > 0; }
    bool isServing() const;                         // runs, and its port listens where it has one
    int exitStatus() const { return m_exitStatus; } // of waitpid, once it has ended
    pid_t pid() const { return m_pid; }

    int start(); // 0 or an errno
    void signal(int number) const;
    // Told of every child that has ended; true when it was this one.
    bool noticeExit(pid_t pid, int status);

private:
    ServicePlan m_plan;
    pid_t m_pid = 0;
    int m_exitStatus = 0;
};

// True when a TCP socket of this network namespace listens on the port. Looked up, not connected: a database
// counts an abandoned connection against the client.
bool listens(int port);

} // namespace sw::lab
