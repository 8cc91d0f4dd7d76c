// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/mrtg_log.h"

#include "planner/traffic/byte_text.h"
#include "planner/traffic/conclusion.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sw {

Complaint MrtgLog::read(std::string_view line)
{
    std::array<double, 5> numbers{};
    size_t count = 0;
    for (std::string_view word = takeWord(line); !word.empty(); word = takeWord(line)) {
        // A counter may have more digits than a number holds; its worth is of no interest.
        const auto number = decimalNumber(word);
        if (!number || count == numbers.size())
            return QT_TRANSLATE_NOOP("sw::TrafficImporter",
                                     "It is neither the line of counters nor five numbers.");
        numbers[count++] = *number;
    }
    if (!m_counters && count == 3) {
        m_counters = true;
        return nullptr;
    }
    if (count != 5)
        return QT_TRANSLATE_NOOP("sw::TrafficImporter",
                                 "It is neither the line of counters nor five numbers.");
    constexpr double perByte = 8e-6;
    const Row row{numbers[0], numbers[1] * perByte, numbers[2] * perByte, numbers[3] * perByte,
                  numbers[4] * perByte};
    if (row.time <= 0 || row.time > 4.29e9)
        return QT_TRANSLATE_NOOP("sw::TrafficImporter",
                                 "The time is no second between the years 1970 and 2105.");
    if (std::ranges::any_of(numbers, [](double number) { return number < 0 || number > 1e15; }))
        return QT_TRANSLATE_NOOP("sw::TrafficImporter", "A rate is negative, or more than any port carries.");
    if (m_newer && row.time > m_newer->time)
        return QT_TRANSLATE_NOOP("sw::TrafficImporter", "It is newer than the line before: a log goes back.");
    recorded();
    if (m_newer && row.time < m_newer->time)
        add(*m_newer, row.time);
    m_newer = row;
    return nullptr;
}

void MrtgLog::add(const Row &row, double since)
{
    m_lastLength = row.time - since;
    m_intervals.add({.start = since,
                     .seconds = m_lastLength,
                     .mbps = row.out,
                     .peakMbps = std::max(row.out, row.outMost),
                     .inMbps = row.in,
                     .inPeakMbps = std::max(row.in, row.inMost)});
}

std::optional<TrafficHistory> MrtgLog::history()
{
    if (m_newer)
        add(*m_newer, m_newer->time - std::min(m_newer->time, m_lastLength));
    std::vector<Interval> intervals = m_intervals.take();
    // MRTG fills the time before its first reading with zeros.
    const auto measuredFrom = std::ranges::find_if(
        intervals, [](const Interval &interval) { return interval.peakMbps > 0 || interval.inPeakMbps > 0; });
    if (measuredFrom != intervals.end())
        intervals.erase(intervals.begin(), measuredFrom);
    auto found = concluded(std::move(intervals), {.peaksCount = true, .hasInbound = true}, options(),
                           TrafficFormat::MrtgLog);
    if (found)
        addFact(*found, QCoreApplication::translate("sw::TrafficImporter", "Percentiles"),
                QCoreApplication::translate("sw::TrafficImporter",
                                            "Of the highest five-minute mean in each interval of the log."));
    return found;
}

} // namespace sw
