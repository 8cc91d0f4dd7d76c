// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace sw {

// What went through during some time.
struct Interval
{
    double start = 0;   // seconds since 1970
    double seconds = 0; // > 0
    double mbps = 0;    // outbound mean
    double peakMbps = 0;
    double inMbps = 0;
    double inPeakMbps = 0;
    double requestsPerSecond = 0;
};

// Rising in time; each two neighbours become one until there are at most so many.
void joinToAtMost(std::vector<Interval> &intervals, size_t most);

// Intervals in any order and number: beyond most of them they are joined, so that memory does not grow.
class IntervalList
{
public:
    explicit IntervalList(size_t most = 65'536) : m_most(most) { }
    void add(const Interval &interval);
    bool joined() const { return m_joined; }
    double volume() const { return m_outbound + m_inbound; } // Mbit, both ways
    std::vector<Interval> take();                            // rising in time, none over another

private:
    size_t m_most;
    std::vector<Interval> m_intervals;
    double m_outbound = 0;
    double m_inbound = 0;
    bool m_joined = false;
};

} // namespace sw
