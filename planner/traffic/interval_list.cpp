// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/interval_list.h"

#include <algorithm>
#include <utility>

namespace sw {

namespace {

// A longer one comes of a hole in the data: nothing is known of it.
constexpr double longestInterval = 32 * 86'400.0;

Interval joint(const Interval &a, const Interval &b)
{
    const double seconds = a.seconds + b.seconds;
    const auto mean = [&](double Interval::*rate) {
        return a.*rate * (a.seconds / seconds) + b.*rate * (b.seconds / seconds);
    };
    return {.start = a.start,
            .seconds = seconds,
            .mbps = mean(&Interval::mbps),
            .peakMbps = std::max(a.peakMbps, b.peakMbps),
            .inMbps = mean(&Interval::inMbps),
            .inPeakMbps = std::max(a.inPeakMbps, b.inPeakMbps),
            .requestsPerSecond = mean(&Interval::requestsPerSecond)};
}

} // namespace

void joinToAtMost(std::vector<Interval> &intervals, size_t most)
{
    while (intervals.size() > most) {
        size_t kept = 0;
        for (size_t i = 0; i < intervals.size(); i += 2) {
            intervals[kept++] =
                i + 1 < intervals.size() ? joint(intervals[i], intervals[i + 1]) : intervals[i];
        }
        intervals.resize(kept);
    }
}

void IntervalList::add(const Interval &interval)
{
    if (interval.seconds <= 0)
        return;
    m_intervals.push_back(interval);
    m_intervals.back().seconds = std::min(interval.seconds, longestInterval);
    m_outbound += interval.mbps * m_intervals.back().seconds;
    m_inbound += interval.inMbps * m_intervals.back().seconds;
    if (m_intervals.size() > m_most) {
        std::ranges::stable_sort(m_intervals, {}, &Interval::start);
        joinToAtMost(m_intervals, m_most / 2 + 1);
        m_joined = true;
    }
}

std::vector<Interval> IntervalList::take()
{
    std::ranges::stable_sort(m_intervals, {}, &Interval::start);
    std::vector<Interval> apart;
    apart.reserve(m_intervals.size());
    for (const Interval &interval : m_intervals) {
        if (!apart.empty() && apart.back().start == interval.start) {
            // Told twice: the higher of the two is the safe one.
            if (interval.mbps > apart.back().mbps)
                apart.back() = interval;
            continue;
        }
        if (!apart.empty())
            apart.back().seconds = std::min(apart.back().seconds, interval.start - apart.back().start);
        apart.push_back(interval);
    }
    m_intervals.clear();
    return apart;
}

} // namespace sw
