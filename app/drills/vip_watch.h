// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/world.h"
#include "planner/plan/measurement.h"
#include "planner/plan/step.h"

#include <mutex>
#include <thread>

namespace sw {

// When a node began to hold an address: between the last look that did not see it, and the first that did.
struct Claim
{
    Instant at;
    Microseconds error{0};
};

// Looks every 50 ms, over SSH, whether the standby holds the address, from its making until the claim or its
// end.
class VipWatch
{
public:
    VipWatch(NodeRef standby, QString vip, World &world);
    ~VipWatch();                        // ends the watch
    std::optional<Claim> claim() const; // thread-safe

private:
    void watch(const std::stop_token &stop);

    NodeRef m_standby;
    QString m_vip;
    World &m_world;
    mutable std::mutex m_mutex;
    std::optional<Claim> m_claim;
    std::jthread m_worker; // last: it uses the others
};

} // namespace sw
