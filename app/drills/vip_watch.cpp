// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/drills/vip_watch.h"

#include "app/operations/vip.h"

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr int exchanges = 5;
// Longer than any drill; its end is told by the stop.
constexpr Seconds longest{6 * 3600};

std::optional<Instant> stamp(const QByteArray &text)
{
    return instantFromIso8601(QString::fromLatin1(text.trimmed()));
}

} // namespace

QByteArray awaitAddressCommand(const QString &address)
{
    // What holds the address already is not waited for. The shell becomes ip, so that its number is ip's.
    return "export LC_ALL=C TZ=UTC0; sh -c 'echo $$; exec ip -4 -ts -o monitor address' | { read -r m; "
           "if [ -n \"$(ip -4 -o addr show to "
        + address.toLatin1()
        + "/32)\" ]; then echo held; else while read -r line; do case \"$line\" in *Deleted*) ;; *\" inet "
        + address.toLatin1()
        + "/\"*) printf '%s\\n' \"$line\"; break;; esac; done; fi; kill $m 2>/dev/null; }";
}

std::optional<Instant> claimNoted(const QByteArray &output)
{
    const QByteArray line = output.trimmed();
    const qsizetype end = line.indexOf(']');
    if (!line.startsWith('[') || end < 0)
        return std::nullopt;
    return stamp(line.mid(1, end - 1));
}

VipWatch::VipWatch(NodeRef standby, QString vip, World &world)
    : m_standby(std::move(standby)), m_vip(std::move(vip)), m_world(world)
{
    readClock({});
    m_worker = std::jthread([this](const std::stop_token &stop) {
        if (m_readings.empty() || !await(stop))
            poll(stop);
    });
}

VipWatch::~VipWatch() = default;

std::optional<Claim> VipWatch::claim() const
{
    const std::scoped_lock lock(m_mutex);
    return m_claim;
}

void VipWatch::keep(const Bracket &when)
{
    const Microseconds error = (when.latest - when.earliest) / 2;
    const std::scoped_lock lock(m_mutex);
    m_claim = Claim{when.earliest + error, error};
}

void VipWatch::readClock(const std::stop_token &stop)
{
    for (int i = 0; i < exchanges; ++i) {
        const Instant asked = m_world.clock.now();
        const Result<CommandOutcome> told =
            m_world.shell->run(m_standby.address, "date -u +%Y-%m-%dT%H:%M:%S.%N", Seconds{2}, stop);
        const Instant answered = m_world.clock.now();
        const std::optional<Instant> its = told ? stamp(told->output) : std::nullopt;
        if (!its)
            return;
        m_readings.push_back({asked, *its, answered});
    }
}

bool VipWatch::await(const std::stop_token &stop)
{
    const Result<CommandOutcome> seen =
        m_world.shell->run(m_standby.address, awaitAddressCommand(m_vip), longest, stop);
    if (stop.stop_requested())
        return true;
    const std::optional<Instant> noted = seen ? claimNoted(seen->output) : std::nullopt;
    if (!noted)
        return seen && seen->output.trimmed() == "held"; // nothing to see any more
    readClock(stop);
    const std::optional<Bracket> when = onOurClock(*noted, m_readings);
    if (when)
        keep(*when);
    return true;
}

void VipWatch::poll(const std::stop_token &stop)
{
    std::optional<Instant> lastWithout;
    while (!stop.stop_requested()) {
        const Instant asked = m_world.clock.now();
        const Result<bool> holds = holdsAddress(m_standby, m_vip, *m_world.shell, Seconds{2}, stop);
        const Instant answered = m_world.clock.now();
        if (holds && *holds) {
            // A standby that held it from the first look on did not claim it while we looked.
            if (lastWithout)
                keep({*lastWithout, answered});
            return;
        }
        if (holds)
            lastWithout = asked;
        m_world.clock.pause(Milliseconds{50}, stop);
    }
}

} // namespace sw
