// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/byte_text.h"
#include "planner/traffic/csv_log.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr size_t mostRows = 20;
constexpr size_t mostShownColumns = 64;

std::vector<std::string_view> firstLines(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::vector<std::string_view> lines;
    while (!text.empty() && lines.size() < mostRows) {
        const size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.empty())
            lines.push_back(line);
    }
    return lines;
}

// The sign that cuts the most lines into as many parts as the first one, and into more than one.
char separatorOf(const std::vector<std::string_view> &lines)
{
    char best = ',';
    size_t most = 0;
    CsvFields fields;
    for (const char sign : {',', ';', '\t', '|'}) {
        size_t first = 0;
        size_t alike = 0;
        for (const std::string_view line : lines) {
            if (!fields.split(line, sign))
                continue;
            if (first == 0)
                first = fields.count();
            if (first > 1 && fields.count() == first)
                ++alike;
        }
        if (alike > most) {
            most = alike;
            best = sign;
        }
    }
    return best;
}

CsvColumns::Meaning meaningOf(const QString &name)
{
    if (const auto unit = headingUnit(name.toStdString())) {
        if (unit->bytes)
            return CsvColumns::Meaning::BytesPerSecond;
        return unit->factor == 1e6 ? CsvColumns::Meaning::MbitPerSecond : CsvColumns::Meaning::BitsPerSecond;
    }
    const QString lower = name.toLower();
    const bool perSecond = lower.contains(u"/s"_s) || lower.contains(u"per_s"_s) || lower.contains(u"per s"_s)
        || lower.contains(u"ps"_s) || lower.contains(u"rate"_s);
    if (lower.contains(u"byte"_s) || lower.contains(u"octet"_s))
        return perSecond ? CsvColumns::Meaning::BytesPerSecond : CsvColumns::Meaning::BytesInInterval;
    if (lower.contains(u"mbit"_s) || lower.contains(u"mbps"_s) || lower.contains(u"mb/s"_s))
        return CsvColumns::Meaning::MbitPerSecond;
    if (lower.contains(u"bit"_s) || lower.contains(u"bps"_s))
        return CsvColumns::Meaning::BitsPerSecond;
    return CsvColumns::Meaning::MbitPerSecond;
}

} // namespace

CsvPreview csvPreview(QByteArrayView start)
{
    const std::vector<std::string_view> lines = firstLines({start.data(), size_t(start.size())});
    CsvPreview preview;
    CsvColumns &guess = preview.guess;
    guess.separator = separatorOf(lines);
    CsvFields fields;
    for (const std::string_view line : lines) {
        if (!fields.split(line, guess.separator))
            continue;
        std::vector<QString> row;
        for (size_t i = 0; i < std::min(fields.count(), mostShownColumns); ++i)
            row.push_back(printable(trimmed(fields.at(i))));
        preview.rows.push_back(std::move(row));
    }
    if (preview.rows.empty())
        return preview;

    // The last row is the one that is surely no header; but the file may be cut inside of it.
    const auto isTime = [](const QString &cell) { return momentOf(cell.toStdString()).has_value(); };
    const auto isNumber = [&](const QString &cell) {
        return csvNumber(cell.toStdString(), guess.separator).has_value();
    };
    const auto isDate = [](const QString &cell) { return isoSeconds(cell.toStdString()).has_value(); };
    const std::vector<QString> &sample =
        preview.rows[preview.rows.size() > 2 ? preview.rows.size() - 2 : preview.rows.size() - 1];
    const std::vector<QString> &top = preview.rows.front();
    auto time = std::ranges::find_if(sample, isDate);
    if (time == sample.end())
        time = std::ranges::find_if(sample, isTime);
    if (time != sample.end())
        guess.time = int(time - sample.begin());
    guess.header = size_t(guess.time) >= top.size() || !isTime(top[size_t(guess.time)]);
    int firstNumber = -1;
    for (size_t i = 0; i < sample.size(); ++i) {
        if (int(i) == guess.time || !isNumber(sample[i]))
            continue;
        if (firstNumber < 0)
            firstNumber = int(i);
        // Of several columns, the one that is called outbound.
        const QString name = guess.header && i < top.size() ? top[i].toLower() : QString();
        if (name.contains(u"out"_s) || name.contains(u"tx"_s) || name.contains(u"sent"_s)
            || name.contains(u"transmit"_s)) {
            firstNumber = int(i);
            break;
        }
    }
    guess.value = firstNumber >= 0 ? firstNumber : (guess.time == 0 ? 1 : 0);
    if (guess.header && size_t(guess.value) < top.size())
        guess.meaning = meaningOf(top[size_t(guess.value)]);
    return preview;
}

} // namespace sw
