// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/access_log.h"

#include <QCoreApplication>

#include <cstring>

namespace sw {

namespace {

constexpr ptrdiff_t dateLength = 28; // "[10/Oct/2000:13:55:36 -0700]"

const char *seek(const char *from, const char *end, char wanted)
{
    return static_cast<const char *>(std::memchr(from, wanted, size_t(end - from)));
}

// The quote that ends a text: one behind an odd number of backslashes belongs to the text.
const char *closingQuote(const char *from, const char *end)
{
    for (const char *quote = seek(from, end, '"'); quote; quote = seek(quote + 1, end, '"')) {
        const char *slash = quote;
        while (slash > from && slash[-1] == '\\')
            --slash;
        if ((quote - slash) % 2 == 0)
            return quote;
    }
    return nullptr;
}

std::optional<int> zoneSeconds(const char *text) // "-0700"
{
    if ((text[0] != '+' && text[0] != '-') || !isDigit(text[1]) || !isDigit(text[2]) || !isDigit(text[3])
        || !isDigit(text[4]))
        return std::nullopt;
    const int hours = (text[1] - '0') * 10 + text[2] - '0';
    const int minutes = (text[3] - '0') * 10 + text[4] - '0';
    return (text[0] == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

// "vhost:80 client - -": the client is the second word when the first has a port and the second is one.
std::string_view clientOf(const char *begin, const char *end)
{
    const char *blank = seek(begin, end, ' ');
    const std::string_view first(begin, size_t((blank ? blank : end) - begin));
    if (!blank || first.size() < 3)
        return first;
    size_t digits = 0;
    while (digits < first.size() && isDigit(first[first.size() - 1 - digits]))
        ++digits;
    const bool hasPort = digits > 0 && digits < first.size() && first[first.size() - 1 - digits] == ':';
    if (!hasPort)
        return first;
    const char *second = blank + 1;
    const char *after = seek(second, end, ' ');
    const std::string_view next(second, size_t((after ? after : end) - second));
    const bool isAddress = next.find_first_of(".:") != std::string_view::npos;
    return isAddress ? next : first;
}

// nginx's $request_time at the end: seconds with a dot, alone or behind a name and "=".
double trailingSeconds(const char *begin, const char *end)
{
    if (end - begin < 4 || !isDigit(end[-1]))
        return -1;
    const char *at = end;
    while (at > begin && (isDigit(at[-1]) || at[-1] == '.'))
        --at;
    const bool alone = at > begin && (at[-1] == ' ' || at[-1] == '=');
    const std::string_view number(at, size_t(end - at));
    if (!alone || number.size() > 16 || number.find('.') == std::string_view::npos)
        return -1;
    return decimalNumber(number).value_or(-1);
}

} // namespace

AccessLog::AccessLog(const ImportOptions &options)
    : LineImporter(TrafficFormat::AccessLog, options), m_traffic(options, TrafficFormat::AccessLog)
{ }

Complaint AccessLog::read(std::string_view line)
{
    const char *const begin = line.data();
    const char *const end = begin + line.size();
    // A user's name may hold a bracket, so the date is the one that is followed by the request.
    const char *bracket = seek(begin, end, '[');
    while (bracket && end - bracket > dateLength + 2
           && (bracket[dateLength - 1] != ']' || bracket[dateLength + 1] != '"'))
        bracket = seek(bracket + 1, end, '[');
    if (!bracket || end - bracket <= dateLength + 2)
        return QT_TRANSLATE_NOOP("sw::TrafficImporter",
                                 "There is no date in brackets with a request in quotes behind it.");
    if (bracket - begin < 2)
        return QT_TRANSLATE_NOOP("sw::TrafficImporter", "There is no client in front of the date.");
    const auto local = m_clock.read(bracket + 1);
    const auto zone = zoneSeconds(bracket + 22);
    if (!local || !zone || *local < *zone)
        return QT_TRANSLATE_NOOP("sw::TrafficImporter",
                                 "The date is none: 10/Oct/2000:13:55:36 -0700 is one.");

    const char *const request = bracket + dateLength + 2;
    const char *const requestEnd = closingQuote(request, end);
    if (!requestEnd)
        return QT_TRANSLATE_NOOP("sw::TrafficImporter", "The quotes of the request are not closed.");
    const char *at = requestEnd + 1;
    if (end - at < 6 || at[0] != ' ' || !isDigit(at[1]) || !isDigit(at[2]) || !isDigit(at[3]) || at[4] != ' ')
        return QT_TRANSLATE_NOOP("sw::TrafficImporter", "There is no status of three digits.");
    const int status = (at[1] - '0') * 100 + (at[2] - '0') * 10 + (at[3] - '0');
    at += 5;
    const char *word = at;
    while (at < end && *at != ' ')
        ++at;
    const std::string_view size(word, size_t(at - word));
    const auto bytes = size == "-" ? std::optional<qint64>(0) : wholeNumber(size);
    if (!bytes)
        return QT_TRANSLATE_NOOP("sw::TrafficImporter", "The size is not a number of bytes.");

    const std::string_view client = clientOf(begin, bracket);
    LoggedRequest logged{.second = *local - *zone,
                         .client = hashOf(client),
                         .bytes = double(*bytes),
                         .status = status,
                         .page = asksForPage({request, size_t(requestEnd - request)}, status)};
    if (end - at > 3 && at[1] == '"') {
        const char *refererEnd = closingQuote(at + 2, end);
        if (refererEnd && end - refererEnd > 3 && refererEnd[1] == ' ' && refererEnd[2] == '"') {
            const char *agent = refererEnd + 3;
            if (const char *agentEnd = closingQuote(agent, end)) {
                logged.client = hashOf({agent, size_t(agentEnd - agent)}, logged.client);
                at = agentEnd + 1;
            }
        }
    }
    logged.seconds = trailingSeconds(at, end);
    m_traffic.add(logged);
    recorded();
    return nullptr;
}

} // namespace sw
