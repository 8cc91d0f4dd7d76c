// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/csv_log.h"

#include "planner/traffic/byte_text.h"
#include "planner/traffic/conclusion.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace std::string_view_literals;

namespace sw {

namespace {

constexpr int mostColumns = 1000;
// A row counts until the next one, but not through a hole of many rows.
constexpr double longestRow = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::CsvLog)
};

QString inWords(CsvColumns::Meaning meaning)
{
    switch (meaning) {
    case CsvColumns::Meaning::MbitPerSecond:
        return Text::tr("Mbit a second");
    case CsvColumns::Meaning::BitsPerSecond:
        return Text::tr("bits a second");
    case CsvColumns::Meaning::BytesPerSecond:
        return Text::tr("bytes a second");
    case CsvColumns::Meaning::BytesInInterval:
        return Text::tr("bytes in the time until the next row");
    }
    Q_UNREACHABLE();
}

} // namespace

bool CsvFields::split(std::string_view line, char separator)
{
    m_count = 0;
    size_t at = 0;
    while (at <= line.size() && m_count < mostColumns) {
        if (m_fields.size() == m_count)
            m_fields.emplace_back();
        std::string &field = m_fields[m_count++];
        field.clear();
        if (at < line.size() && line[at] == '"') {
            for (++at;; ++at) {
                const size_t quote = line.find('"', at);
                if (quote == std::string_view::npos)
                    return false;
                field.append(line.substr(at, quote - at));
                at = quote + 1;
                if (at >= line.size() || line[at] != '"')
                    break;
                field += '"';
            }
        }
        const size_t end = std::min(line.find(separator, at), line.size());
        field.append(line.substr(at, end - at));
        at = end + 1;
    }
    return true;
}

std::optional<double> csvNumber(std::string_view text, char separator)
{
    text = trimmed(text);
    std::array<char, 64> copy{};
    if (text.size() > copy.size())
        return std::nullopt;
    if (separator == ',')
        return decimalNumber(text);
    std::ranges::replace_copy(text, copy.begin(), ',', '.');
    return decimalNumber({copy.data(), text.size()});
}

std::optional<HeadingUnit> headingUnit(std::string_view heading)
{
    constexpr std::array rates{"ps"sv, "/s"sv, "_per_s"sv, " per s"sv};
    constexpr std::array words{std::pair("bits"sv, false),  std::pair("bit"sv, false),
                               std::pair("bytes"sv, true),  std::pair("byte"sv, true),
                               std::pair("octets"sv, true), std::pair("B"sv, true),
                               std::pair("b"sv, false)};
    for (const std::string_view rate : rates) {
        const size_t at = heading.rfind(rate);
        if (at == std::string_view::npos)
            continue;
        std::string_view before = heading.substr(0, at);
        for (const auto &[word, bytes] : words) {
            const auto same = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
            const std::string_view end = before.substr(before.size() - std::min(before.size(), word.size()));
            if (word.size() == 1 ? end != word : !std::ranges::equal(end, word, same))
                continue;
            before.remove_suffix(word.size());
            const bool binary = before.ends_with('i');
            if (binary)
                before.remove_suffix(1);
            const double thousand = binary ? 1024 : 1000;
            switch (before.empty() ? ' ' : before.back()) {
            case 'k':
            case 'K':
                return HeadingUnit{bytes, thousand};
            case 'm':
            case 'M':
                return HeadingUnit{bytes, thousand * thousand};
            case 'g':
            case 'G':
                return HeadingUnit{bytes, thousand * thousand * thousand};
            default:
                return HeadingUnit{bytes, 1};
            }
        }
    }
    return std::nullopt;
}

Complaint CsvLog::read(std::string_view line)
{
    const CsvColumns &columns = options().csv;
    if (columns.header && !m_headerRead) {
        m_headerRead = true;
        readHeading(line);
        return nullptr;
    }
    if (!m_fields.split(line, columns.separator))
        return QT_TRANSLATE_NOOP("sw::TrafficImporter", "A quote is not closed.");
    const auto has = [this](int column) { return column >= 0 && size_t(column) < m_fields.count(); };
    if (!has(columns.time) || !has(columns.value))
        return QT_TRANSLATE_NOOP("sw::TrafficImporter", "It has fewer columns than were chosen.");
    const auto time = momentOf(trimmed(m_fields.at(size_t(columns.time))));
    if (!time)
        return QT_TRANSLATE_NOOP("sw::TrafficImporter",
                                 "The time is neither ISO 8601 nor a number of seconds since 1970.");
    const auto value = csvNumber(m_fields.at(size_t(columns.value)), columns.separator);
    if (!value)
        return QT_TRANSLATE_NOOP("sw::TrafficImporter", "The value is no number.");
    if (*value < 0 || *value > 1e18)
        return QT_TRANSLATE_NOOP("sw::TrafficImporter", "The value is negative or beyond reason.");
    const Row row{*time, *value};
    if (m_previous) {
        const double between = std::abs(row.time - m_previous->time);
        if (between < 1e-3)
            return QT_TRANSLATE_NOOP("sw::TrafficImporter", "It has the same time as the row before.");
        m_step = m_step == 0 ? between : std::min(m_step, between);
        const double seconds = between > longestRow * m_step ? m_step : between;
        const bool falling = row.time < m_previous->time;
        m_turns += m_rows > 1 && falling != m_falling ? 1 : 0;
        m_falling = falling;
        // A row tells of the time from it to the later one of the two.
        count(m_falling ? row : *m_previous, std::min(row.time, m_previous->time), seconds);
        if (m_falling && m_rows == 1)
            count(*m_previous, m_previous->time, seconds); // the newest has no later one
    }
    m_previous = row;
    ++m_rows;
    recorded();
    return nullptr;
}

// There is no choice of thousands of bits or bytes, so whoever chooses the plain unit for them means those.
void CsvLog::readHeading(std::string_view line)
{
    const CsvColumns &columns = options().csv;
    if (columns.value < 0 || !m_fields.split(line, columns.separator)
        || size_t(columns.value) >= m_fields.count())
        return;
    const auto unit = headingUnit(trimmed(m_fields.at(size_t(columns.value))));
    const bool bits = unit && !unit->bytes && columns.meaning == CsvColumns::Meaning::BitsPerSecond;
    const bool bytes = unit && unit->bytes && columns.meaning == CsvColumns::Meaning::BytesPerSecond;
    if (bits || bytes)
        m_scale = unit->factor;
}

void CsvLog::count(const Row &row, double start, double seconds)
{
    double mbps = 0;
    switch (options().csv.meaning) {
    case CsvColumns::Meaning::MbitPerSecond:
        mbps = row.value;
        break;
    case CsvColumns::Meaning::BitsPerSecond:
        mbps = row.value * m_scale / 1e6;
        break;
    case CsvColumns::Meaning::BytesPerSecond:
        mbps = row.value * m_scale * 8e-6;
        break;
    case CsvColumns::Meaning::BytesInInterval:
        mbps = row.value * 8e-6 / seconds;
        break;
    }
    m_intervals.add({.start = start, .seconds = seconds, .mbps = mbps, .peakMbps = mbps});
}

std::optional<TrafficHistory> CsvLog::history()
{
    if (m_rows == 0)
        return std::nullopt;
    // The last of rising rows lasts as long as the others; a single one, a minute.
    if (!m_falling)
        count(*m_previous, m_previous->time, m_step > 0 ? m_step : 60);
    auto found = concluded(m_intervals.take(), {}, options(), TrafficFormat::Csv);
    if (!found)
        return found;
    addFact(*found, Text::tr("Columns"),
            Text::tr("The time is column %1. The value is column %2, taken as %3.")
                .arg(QString::number(options().csv.time + 1), QString::number(options().csv.value + 1),
                     inWords(options().csv.meaning)));
    if (m_scale != 1) {
        addFact(*found, Text::tr("Scale"),
                Text::tr("The heading of the values names a multiple of that unit: they are taken times %1.")
                    .arg(shownNumber(m_scale)));
    }
    if (m_turns > 0) {
        addFact(*found, Text::tr("Rows out of order"),
                Text::tr("The time turns %1 times between forward and back, and rows at a turn are left out: "
                         "sort the table by time and import it again.")
                    .arg(shownNumber(double(m_turns))));
    }
    return found;
}

} // namespace sw
