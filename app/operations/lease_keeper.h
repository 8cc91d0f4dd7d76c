// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/world.h"

#include <QString>

#include <map>
#include <mutex>
#include <thread>

namespace sw {

// Renews the leases of the faults that this console has let go, for as long as it lives and until they are
// lifted. Each lease has a thread of its own, so that a node that does not answer holds up no other.
// Destroying it renews nothing more: the nodes then take their faults back when the leases run out.
// Thread-safe.
class LeaseKeeper
{
public:
    explicit LeaseKeeper(NodeShell &shell, Clock clock = realClock());
    ~LeaseKeeper();
    LeaseKeeper(const LeaseKeeper &) = delete;
    LeaseKeeper &operator=(const LeaseKeeper &) = delete;

    void keep(const QString &address, const QString &folder, const QString &process, Seconds lease);
    // Stops renewing every lease of such a fault on the node.
    void release(const QString &address, const QString &process);
    size_t count() const;

private:
    struct Kept
    {
        QString address;
        QString process;
        std::jthread worker;
    };

    NodeShell &m_shell;
    Clock m_clock;
    mutable std::mutex m_mutex;
    std::map<QString, Kept> m_kept; // by folder
};

} // namespace sw
