// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>

// Reading numbers and dates from the bytes of a log, without making strings.
namespace sw {

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Digits and nothing else, at most 18 of them.
std::optional<qint64> wholeNumber(std::string_view text);
// A finite number, all of the text: "12", "-0.5", "1e3".
std::optional<double> decimalNumber(std::string_view text);

// Without blanks and tabs at both ends.
std::string_view trimmed(std::string_view text);
// Takes the next word off the front; empty at the end.
std::string_view takeWord(std::string_view &rest);

// Days since 1970-01-01; unset for a day that no calendar has, and outside of 1970 to 2105.
std::optional<qint64> dayNumber(int year, int month, int day);
// "13:55:36" as seconds of the day; 60 is a second of a minute, as in a leap second.
std::optional<int> secondOfDay(std::string_view text);
// "2026-03-01T12:00:00.5+01:00", with a blank for the T, "Z", or nothing, which is UTC.
std::optional<double> isoSeconds(std::string_view text);
// ISO 8601, or seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by their size.
std::optional<double> momentOf(std::string_view text);

// "10/Oct/2000:13:55:36", as web servers write it: seconds since 1970 as if it were UTC. Remembers the day,
// since the next line has the same.
class LogClock
{
public:
    std::optional<qint64> read(const char *twentyBytes);

private:
    std::array<char, 12> m_day{};
    qint64 m_dayBegins = 0;
};

// The first 120 characters for people, with a sign for what cannot be shown.
QString printable(std::string_view text);

} // namespace sw
