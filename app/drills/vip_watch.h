// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/drills/node_clock.h"
#include "app/operations/world.h"
#include "planner/plan/measurement.h"
#include "planner/plan/step.h"

#include <mutex>
#include <thread>

namespace sw {

// When a node began to hold an address, give or take the error.
struct Claim
{
    Instant at;
    Microseconds error{0};
};

// A command that ends when its node begins to hold the address, with the kernel's notice of it as the last
// line of its output, stamped by the node's clock in UTC.
QByteArray awaitAddressCommand(const QString &address);
// The stamp in what that command has written; null when it saw no claim.
std::optional<Instant> claimNoted(const QByteArray &output);

// Notes when the standby begins to hold the address, from its making until the claim or its end: by the
// kernel's notice on the node where its ip and date can tell the time, and by looking every 50 ms over SSH
// where they cannot. Its making takes as long as some exchanges with the node.
class VipWatch
{
public:
    VipWatch(NodeRef standby, QString vip, World &world);
    ~VipWatch();                        // ends the watch
    std::optional<Claim> claim() const; // thread-safe

private:
    void readClock(const std::stop_token &stop);
    bool await(const std::stop_token &stop); // false: the node cannot tell
    void poll(const std::stop_token &stop);
    void keep(const Bracket &when);

    NodeRef m_standby;
    QString m_vip;
    World &m_world;
    std::vector<ClockReading> m_readings; // the constructor's, then the worker's
    mutable std::mutex m_mutex;
    std::optional<Claim> m_claim;
    std::jthread m_worker; // last: it uses the others
};

} // namespace sw
