// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/sar_text.h"

#include "planner/traffic/byte_text.h"
#include "planner/traffic/conclusion.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sw {

namespace {

// "11/21/26", "2026-11-21", "21.11.2026": the order of the parts is that of the writer's locale. Slashes are
// month first unless the first cannot be a month.
std::optional<qint64> bannerDay(std::string_view word)
{
    std::array<qint64, 3> parts{};
    size_t count = 0;
    char separator = 0;
    while (!word.empty() && count < parts.size()) {
        const size_t end = word.find_first_of("/-.");
        const auto number = wholeNumber(word.substr(0, end));
        if (!number || *number > 9999)
            return std::nullopt;
        parts[count++] = *number;
        if (end == std::string_view::npos) {
            word = {};
        } else {
            separator = word[end];
            word.remove_prefix(end + 1);
        }
    }
    if (count != 3 || !word.empty())
        return std::nullopt;
    const auto [a, b, c] = parts;
    if (a > 31)
        return dayNumber(int(a), int(b), int(c));
    const int year = int(c < 100 ? c + 2000 : c);
    const bool monthFirst = separator == '/' ? a <= 12 : b > 12;
    return monthFirst ? dayNumber(year, int(a), int(b)) : dayNumber(year, int(b), int(a));
}

// Locales with a decimal comma print one.
std::optional<double> sarNumber(std::string_view word)
{
    std::array<char, 32> copy{};
    if (word.size() > copy.size())
        return std::nullopt;
    std::ranges::replace_copy(word, copy.begin(), ',', '.');
    const auto number = decimalNumber({copy.data(), word.size()});
    return number && *number >= 0 && *number < 1e13 ? number : std::nullopt;
}

} // namespace

SarText::SarText(const ImportOptions &options)
    : LineImporter(TrafficFormat::SarText, options), m_traffic(options, TrafficFormat::SarText)
{ }

Complaint SarText::readBanner(std::string_view line)
{
    // The kernel's version, which may look like a date, stands in front of the host's name.
    line.remove_prefix(std::min(line.find(')'), line.size()));
    for (std::string_view word = takeWord(line); !word.empty(); word = takeWord(line)) {
        const auto day = bannerDay(word);
        if (!day)
            continue;
        m_day = double(*day * 86'400);
        m_latest = -1;
        m_intervalEnds = -1;
        m_table = Table::None;
        return nullptr;
    }
    return QT_TRANSLATE_NOOP("sw::TrafficImporter", "The first line of a report has no date in it.");
}

// Lines tell the time of day only; a clock that jumps back has passed midnight.
double SarText::momentOf(int second)
{
    if (m_latest >= 0 && second < m_latest - 12 * 3600)
        m_day = *m_day + 86'400;
    m_latest = second;
    return *m_day + second;
}

Complaint SarText::read(std::string_view line)
{
    if (trimmed(line).empty())
        return nullptr;
    // "Linux 6.1.0-18-amd64 (host)", also after a restart and where several reports are in one file.
    if (line.starts_with("Linux "))
        return readBanner(line);
    std::string_view rest = line;
    const std::string_view clock = takeWord(rest);
    auto second = secondOfDay(clock);
    if (!second) {
        // "Average:" in the language of the writer.
        if (clock.ends_with(':') && m_table != Table::None)
            return nullptr;
        return QT_TRANSLATE_NOOP("sw::TrafficImporter", "It does not begin with a time such as 12:10:01.");
    }
    std::string_view afterHalf = rest;
    const std::string_view half = takeWord(afterHalf);
    if (half == "AM" || half == "PM" || half == "am" || half == "pm") {
        if (*second >= 13 * 3600 || *second < 3600)
            return QT_TRANSLATE_NOOP("sw::TrafficImporter", "AM and PM go with the hours 1 to 12.");
        second = *second % (12 * 3600) + (half == "PM" || half == "pm" ? 12 * 3600 : 0);
        rest = afterHalf;
    }
    if (!m_day) {
        m_day = 0;
        m_dayGuessed = true;
    }
    if (rest.find("RESTART") != std::string_view::npos) {
        m_intervalEnds = -1;
        m_table = Table::Other;
        return nullptr;
    }
    const double moment = momentOf(*second);
    const bool isHeader =
        rest.find("/s") != std::string_view::npos || rest.find('%') != std::string_view::npos;
    if (isHeader)
        return readHeader(rest, moment);
    switch (m_table) {
    case Table::Devices:
        return readRow(rest, moment);
    case Table::Other:
        return nullptr;
    case Table::None:
        return QT_TRANSLATE_NOOP("sw::TrafficImporter",
                                 "No line with the names of the columns came before it.");
    }
    return nullptr;
}

Complaint SarText::readHeader(std::string_view columns, double moment)
{
    m_table = Table::Other;
    m_received = m_sent = 0;
    bool device = false;
    size_t index = 0;
    for (std::string_view word = takeWord(columns); !word.empty(); word = takeWord(columns), ++index) {
        if (word == "IFACE")
            device = index == 0;
        const bool bytes = word == "rxbyt/s" || word == "txbyt/s";
        if (word == "rxkB/s" || word == "rxbyt/s")
            m_received = index;
        if (word == "txkB/s" || word == "txbyt/s")
            m_sent = index;
        if (bytes)
            m_inBytes = true;
        else if (word.ends_with("kB/s"))
            m_inBytes = false;
    }
    if (device && m_received > 0 && m_sent > 0)
        m_table = Table::Devices;
    // The first header of a run carries the time at which its first interval begins.
    if (m_intervalEnds < 0)
        m_intervalEnds = moment;
    return nullptr;
}

Complaint SarText::readRow(std::string_view columns, double moment)
{
    const std::string_view device = takeWord(columns);
    std::optional<double> received;
    std::optional<double> sent;
    size_t index = 1;
    for (std::string_view word = takeWord(columns); !word.empty(); word = takeWord(columns), ++index) {
        if (index == m_received)
            received = sarNumber(word);
        if (index == m_sent)
            sent = sarNumber(word);
    }
    if (!received || !sent)
        return QT_TRANSLATE_NOOP("sw::TrafficImporter",
                                 "The kilobytes received or sent in a second are missing or no number.");
    recorded();
    // All devices of an interval carry the time of its end.
    if (moment != m_intervalEnds) {
        m_intervalBegan = m_intervalEnds;
        m_intervalEnds = moment;
    }
    const double seconds = m_intervalEnds - m_intervalBegan;
    if (m_intervalBegan < 0 || seconds <= 0)
        return nullptr;
    const double scale = m_inBytes ? 1.0 / 1024 : 1;
    m_traffic.add(device, moment, seconds, *received * scale, *sent * scale);
    return nullptr;
}

std::optional<TrafficHistory> SarText::history()
{
    auto found = m_traffic.history();
    if (found) {
        addFact(
            *found, QCoreApplication::translate("sw::TrafficImporter", "Time zone"),
            QCoreApplication::translate("sw::TrafficImporter", "sar prints none: times are taken as UTC."));
        if (m_dayGuessed)
            addFact(*found, QCoreApplication::translate("sw::TrafficImporter", "Date"),
                    QCoreApplication::translate("sw::TrafficImporter",
                                                "The line with the date is missing: days count from 1970."));
    }
    return found;
}

} // namespace sw
