// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/lease_keeper.h"

#include "app/operations/watchdog.h"

namespace sw {

LeaseKeeper::LeaseKeeper(NodeShell &shell, Clock clock) : m_shell(shell), m_clock(std::move(clock)) { }

LeaseKeeper::~LeaseKeeper() = default;

void LeaseKeeper::keep(const QString &address, const QString &folder, const QString &process, Seconds lease)
{
    // A third of the lease: two renewals may fail before the node believes that the console is gone.
    const Microseconds every = std::max<Microseconds>(Microseconds{lease} / 3, Milliseconds{100});
    std::jthread worker([this, address, folder, lease, every](std::stop_token stop) {
        while (m_clock.pause(every, stop)) {
            const Result<CommandOutcome> renewed =
                m_shell.run(address, watchdog::renew(folder, lease), Seconds{5}, stop);
            if (renewed && renewed->output.trimmed() == "over")
                return;
        }
    });
    const std::scoped_lock lock(m_mutex);
    m_kept.insert_or_assign(folder, Kept{address, process, std::move(worker)});
}

void LeaseKeeper::release(const QString &address, const QString &process)
{
    std::vector<Kept> gone; // joined outside the lock
    const std::scoped_lock lock(m_mutex);
    for (auto it = m_kept.begin(); it != m_kept.end();) {
        if (it->second.address == address && it->second.process == process) {
            it->second.worker.request_stop();
            gone.push_back(std::move(it->second));
            it = m_kept.erase(it);
        } else {
            ++it;
        }
    }
}

size_t LeaseKeeper::count() const
{
    const std::scoped_lock lock(m_mutex);
    return m_kept.size();
}

} // namespace sw
