// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/drills/vip_watch.h"

#include "app/operations/vip.h"

namespace sw {

VipWatch::VipWatch(NodeRef standby, QString vip, World &world)
    : m_standby(std::move(standby)), m_vip(std::move(vip)), m_world(world),
      m_worker([this](const std::stop_token &stop) { watch(stop); })
{ }

VipWatch::~VipWatch() = default;

std::optional<Claim> VipWatch::claim() const
{
    const std::scoped_lock lock(m_mutex);
    return m_claim;
}

void VipWatch::watch(const std::stop_token &stop)
{
    std::optional<Instant> lastWithout;
    while (!stop.stop_requested()) {
        const Instant asked = m_world.clock.now();
        const Result<bool> holds = holdsAddress(m_standby, m_vip, *m_world.shell, Seconds{2}, stop);
        const Instant answered = m_world.clock.now();
        if (holds && *holds) {
            // A standby that held it from the first look on did not claim it while we looked.
            if (lastWithout) {
                const std::scoped_lock lock(m_mutex);
                m_claim = Claim{*lastWithout + (answered - *lastWithout) / 2, (answered - *lastWithout) / 2};
            }
            return;
        }
        if (holds)
            lastWithout = asked;
        m_world.clock.pause(Milliseconds{50}, stop);
    }
}

} // namespace sw
