// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/haproxy_log.h"

#include "planner/traffic/conclusion.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sw {

namespace {

constexpr size_t dateLength = 26; // "[06/Feb/2009:12:14:14.655]"

// Milliseconds between slashes; below 0 is a phase that was not reached. A plus before the last says that the
// line was written before the end (option logasap).
std::optional<std::array<double, 5>> timersOf(std::string_view text, size_t count)
{
    std::array<double, 5> timers{};
    for (size_t i = 0; i < count; ++i) {
        const size_t slash = text.find('/');
        if ((slash == std::string_view::npos) != (i + 1 == count))
            return std::nullopt;
        const auto number = decimalNumber(text.substr(0, slash));
        if (!number)
            return std::nullopt;
        timers[i] = *number;
        text.remove_prefix(slash == std::string_view::npos ? text.size() : slash + 1);
    }
    return timers;
}

std::optional<qint64> bytesOf(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    return wholeNumber(text);
}

bool looksDated(std::string_view text)
{
    return text.size() >= dateLength && text[dateLength - 1] == ']' && text[3] == '/' && text[21] == '.';
}

// "Server static/srv1 is DOWN", "Proxy http-in started.", a handshake that failed: lines, but no traffic.
bool isNotice(std::string_view line)
{
    return line.find("haproxy[") != std::string_view::npos || line.find(" is DOWN") != std::string_view::npos
        || line.find(" is UP") != std::string_view::npos;
}

} // namespace

HaproxyLog::HaproxyLog(const ImportOptions &options)
    : LineImporter(TrafficFormat::HaproxyLog, options), m_traffic(options, TrafficFormat::HaproxyLog)
{ }

Complaint HaproxyLog::read(std::string_view line)
{
    size_t bracket = line.find('[');
    while (bracket != std::string_view::npos && !looksDated(line.substr(bracket)))
        bracket = line.find('[', bracket + 1);
    if (bracket == std::string_view::npos) {
        if (isNotice(line)) {
            ++m_notices;
            return nullptr;
        }
        return QT_TRANSLATE_NOOP("sw::TrafficImporter",
                                 "There is no accept date: [06/Feb/2009:12:14:14.655] is one.");
    }
    const auto second = m_clock.read(line.data() + bracket + 1);
    if (!second)
        return QT_TRANSLATE_NOOP("sw::TrafficImporter", "The accept date is none.");

    std::string_view before = line.substr(0, bracket);
    while (before.ends_with(' '))
        before.remove_suffix(1);
    std::string_view client = before.substr(before.find_last_of(' ') + 1);
    client = client.substr(0, client.find_last_of(':')); // the port is another one each time

    std::string_view rest = line.substr(bracket + dateLength);
    const std::string_view frontend = takeWord(rest);
    const std::string_view backend = takeWord(rest);
    if (client.empty() || frontend.empty() || backend.empty())
        return QT_TRANSLATE_NOOP("sw::TrafficImporter", "The frontend or the backend is missing.");
    const std::string_view ahead = rest;
    const std::string_view timers = takeWord(rest);
    switch (std::ranges::count(timers, '/')) {
    case 4:
        return readHttp(ahead, *second, hashOf(client));
    case 2:
        return readTcp(timers, rest, *second);
    default:
        if (frontend.ends_with(':')) { // "frt/f1: SSL handshake failure"
            ++m_notices;
            return nullptr;
        }
        return QT_TRANSLATE_NOOP("sw::TrafficImporter",
                                 "The timers are neither five (httplog) nor three (tcplog).");
    }
}

Complaint HaproxyLog::readHttp(std::string_view rest, qint64 second, quint64 client)
{
    const auto timers = timersOf(takeWord(rest), 5);
    if (!timers)
        return QT_TRANSLATE_NOOP("sw::TrafficImporter", "A timer is not a number of milliseconds.");
    const std::string_view statusText = takeWord(rest);
    const auto status = wholeNumber(statusText);
    if (statusText != "-1" && (!status || *status > 999))
        return QT_TRANSLATE_NOOP("sw::TrafficImporter", "The status is not a number.");
    const auto bytes = bytesOf(takeWord(rest));
    if (!bytes)
        return QT_TRANSLATE_NOOP("sw::TrafficImporter", "The bytes read are not a number.");
    LoggedRequest request{
        .second = second, .client = client, .bytes = double(*bytes), .status = int(status.value_or(0))};
    const size_t quote = rest.find('"');
    if (quote != std::string_view::npos)
        request.page =
            asksForPage(rest.substr(quote + 1, rest.find_last_of('"') - quote - 1), request.status);
    // A server is busy with a request from when it is sent until all of the answer is: the whole time less
    // the waits for the client's headers and in the queue. An answer of HAProxy itself keeps none busy.
    const auto &[headers, queue, connect, answer, all] = *timers;
    if (connect >= 0 && answer >= 0)
        request.seconds = std::max(0.0, all - std::max(0.0, headers) - std::max(0.0, queue)) / 1000;
    m_traffic.add(request);
    recorded();
    return nullptr;
}

Complaint HaproxyLog::readTcp(std::string_view timerText, std::string_view rest, qint64 second)
{
    const auto timers = timersOf(timerText, 3);
    if (!timers)
        return QT_TRANSLATE_NOOP("sw::TrafficImporter", "A timer is not a number of milliseconds.");
    const auto bytes = bytesOf(takeWord(rest));
    if (!bytes)
        return QT_TRANSLATE_NOOP("sw::TrafficImporter", "The bytes read are not a number.");
    m_traffic.add(LoggedConnection{
        .second = second, .bytes = double(*bytes), .seconds = std::max(0.0, (*timers)[2]) / 1000});
    recorded();
    return nullptr;
}

std::optional<TrafficHistory> HaproxyLog::history()
{
    auto found = m_traffic.history();
    if (found) {
        addFact(*found, QCoreApplication::translate("sw::TrafficImporter", "Time zone"),
                QCoreApplication::translate("sw::TrafficImporter",
                                            "HAProxy writes none: times are taken as UTC."));
        if (m_notices > 0)
            addFact(*found, QCoreApplication::translate("sw::TrafficImporter", "Lines about other things"),
                    shownNumber(double(m_notices)));
    }
    return found;
}

} // namespace sw
