// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/device_traffic.h"

#include "planner/traffic/conclusion.h"

#include <QCoreApplication>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::DeviceTraffic)
};

// Together they bound the memory: 64 devices of 8,192 intervals are 30 MB.
constexpr size_t mostDevices = 64;
constexpr size_t mostIntervals = 8'192;

} // namespace

void DeviceTraffic::add(std::string_view device, double end, double seconds, double receivedKB, double sentKB)
{
    const QString wanted = m_options.device;
    if (!wanted.isEmpty() && QString::fromUtf8(device.data(), qsizetype(device.size())) != wanted)
        return;
    auto at = m_devices.find(device);
    if (at == m_devices.end()) {
        if (m_devices.size() >= mostDevices) {
            m_tooMany = true;
            return;
        }
        at = m_devices.emplace(std::string(device), IntervalList(mostIntervals)).first;
    }
    constexpr double perKB = 1024 * 8e-6;
    at->second.add({.start = end - seconds,
                    .seconds = seconds,
                    .mbps = sentKB * perKB,
                    .peakMbps = sentKB * perKB,
                    .inMbps = receivedKB * perKB,
                    .inPeakMbps = receivedKB * perKB});
}

std::optional<TrafficHistory> DeviceTraffic::history()
{
    // What a machine says to itself is no traffic of a site, unless nothing else is there.
    auto busiest = m_devices.end();
    for (auto at = m_devices.begin(); at != m_devices.end(); ++at) {
        const bool better = busiest == m_devices.end() || busiest->first == "lo"
            || (at->first != "lo" && at->second.volume() > busiest->second.volume());
        if (better)
            busiest = at;
    }
    if (busiest == m_devices.end())
        return std::nullopt;
    QStringList others;
    for (const auto &[name, intervals] : m_devices) {
        if (name != busiest->first && others.size() < 10)
            others << QString::fromStdString(name);
    }
    auto found = concluded(busiest->second.take(), {.hasInbound = true}, m_options, m_format);
    if (!found)
        return found;
    const QString name = QString::fromStdString(busiest->first);
    addFact(*found, Text::tr("Interface"),
            others.isEmpty()
                ? name
                : Text::tr("%1, the busiest; besides it there are %2").arg(name, others.join(u", ")));
    if (m_tooMany)
        addFact(*found, Text::tr("Interfaces left out"),
                Text::tr("There are more than %1: name the one that is meant.").arg(mostDevices));
    return found;
}

} // namespace sw
