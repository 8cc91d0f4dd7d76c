// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/byte_text.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstring>

namespace sw {

namespace {

constexpr qint64 daySeconds = 86'400;

int twoDigits(const char *at)
{
    return isDigit(at[0]) && isDigit(at[1]) ? (at[0] - '0') * 10 + (at[1] - '0') : -1;
}

int monthNumber(const char *name)
{
    constexpr std::string_view names = "JanFebMarAprMayJunJulAugSepOctNovDec";
    for (size_t i = 0; i < names.size(); i += 3) {
        if (std::memcmp(names.data() + i, name, 3) == 0)
            return int(i / 3) + 1;
    }
    return -1;
}

} // namespace

std::optional<qint64> wholeNumber(std::string_view text)
{
    if (text.empty() || text.size() > 18)
        return std::nullopt;
    qint64 number = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

std::optional<double> decimalNumber(std::string_view text)
{
    if (text.empty() || text.size() > 64)
        return std::nullopt;
    if (text.front() == '+')
        text.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::string_view trimmed(std::string_view text)
{
    const size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

std::string_view takeWord(std::string_view &rest)
{
    const size_t begin = rest.find_first_not_of(" \t");
    if (begin == std::string_view::npos) {
        rest = {};
        return {};
    }
    const size_t end = std::min(rest.find_first_of(" \t", begin), rest.size());
    const std::string_view found = rest.substr(begin, end - begin);
    rest.remove_prefix(end);
    return found;
}

std::optional<qint64> dayNumber(int year, int month, int day)
{
    if (year < 1970 || year > 2105 || month < 1 || month > 12 || day < 1)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days{date}.time_since_epoch().count();
}

std::optional<int> secondOfDay(std::string_view text)
{
    if (text.size() != 8 || text[2] != ':' || text[5] != ':')
        return std::nullopt;
    const int hour = twoDigits(text.data());
    const int minute = twoDigits(text.data() + 3);
    const int second = twoDigits(text.data() + 6);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return std::nullopt;
    return hour * 3600 + minute * 60 + second;
}

std::optional<double> isoSeconds(std::string_view text)
{
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const int century = twoDigits(text.data());
    const int year = twoDigits(text.data() + 2);
    if (century < 0 || year < 0)
        return std::nullopt;
    const auto day = dayNumber(century * 100 + year, twoDigits(text.data() + 5), twoDigits(text.data() + 8));
    if (!day)
        return std::nullopt;
    double seconds = double(*day * daySeconds);
    std::string_view rest = text.substr(10);
    if (rest.empty())
        return seconds;
    if (rest.size() < 6 || (rest[0] != 'T' && rest[0] != ' '))
        return std::nullopt;
    rest.remove_prefix(1);
    const bool withSeconds = rest.size() >= 8 && rest[5] == ':';
    std::array<char, 8> clock{'0', '0', ':', '0', '0', ':', '0', '0'};
    std::memcpy(clock.data(), rest.data(), withSeconds ? 8 : 5);
    const auto second = secondOfDay({clock.data(), clock.size()});
    if (!second)
        return std::nullopt;
    seconds += *second;
    rest.remove_prefix(withSeconds ? 8 : 5);
    if (withSeconds && rest.size() > 1 && (rest[0] == '.' || rest[0] == ',')) {
        double unit = 0.1;
        for (rest.remove_prefix(1); !rest.empty() && isDigit(rest[0]); rest.remove_prefix(1), unit /= 10)
            seconds += (rest[0] - '0') * unit;
    }
    if (rest.empty() || rest == "Z" || rest == " UTC")
        return seconds;
    const bool east = rest[0] == '+';
    if ((!east && rest[0] != '-') || (rest.size() != 6 && rest.size() != 5 && rest.size() != 3))
        return std::nullopt;
    const int hours = twoDigits(rest.data() + 1);
    const int minutes = rest.size() == 3 ? 0 : twoDigits(rest.data() + (rest.size() == 6 ? 4 : 3));
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59 || (rest.size() == 6 && rest[3] != ':'))
        return std::nullopt;
    return seconds - (east ? 1 : -1) * (hours * 3600 + minutes * 60);
}

std::optional<double> momentOf(std::string_view text)
{
    if (const auto seconds = isoSeconds(text))
        return seconds;
    auto number = decimalNumber(text);
    if (!number || *number < 0)
        return std::nullopt;
    constexpr double latest = 4.29e9; // seconds of the year 2105
    for (int thousands = 0; *number > latest && thousands < 3; ++thousands)
        *number /= 1000;
    return *number > latest ? std::nullopt : number;
}

std::optional<qint64> LogClock::read(const char *text)
{
    if (std::memcmp(text, m_day.data(), m_day.size()) != 0) {
        const int century = twoDigits(text + 7);
        const int year = twoDigits(text + 9);
        if (text[2] != '/' || text[6] != '/' || text[11] != ':' || century < 0 || year < 0)
            return std::nullopt;
        const auto day = dayNumber(century * 100 + year, monthNumber(text + 3), twoDigits(text));
        if (!day)
            return std::nullopt;
        std::memcpy(m_day.data(), text, m_day.size());
        m_dayBegins = *day * daySeconds;
    }
    const auto second = secondOfDay({text + 12, 8});
    if (!second)
        return std::nullopt;
    return m_dayBegins + *second;
}

QString printable(std::string_view text)
{
    QString shown = QString::fromUtf8(text.data(), qsizetype(std::min<size_t>(text.size(), 480))).left(120);
    for (QChar &c : shown) {
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

} // namespace sw
