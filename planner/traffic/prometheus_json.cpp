// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/prometheus_json.h"

#include "planner/traffic/byte_text.h"
#include "planner/traffic/conclusion.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::PrometheusJson)
};

constexpr qint64 longestStep = qint64{32} * 86'400'000;
constexpr qint64 stepOfNone = 60'000;
// Of so many points the two that are nearest tell the step: the first ones may have a hole between them.
constexpr size_t enoughForStep = 64;
constexpr size_t mostAlone = 100'000;

// By the words in the name of a metric.
RateUnit unitOf(std::string_view name)
{
    const auto has = [name](std::string_view word) { return name.find(word) != std::string_view::npos; };
    if (has("byte") || has("octet"))
        return RateUnit::BytesPerSecond;
    if (has("mbit") || has("mbps") || has("megabit"))
        return RateUnit::MbitPerSecond;
    if (has("bit") || has("bps"))
        return RateUnit::BitsPerSecond;
    return RateUnit::Guess;
}

// Of the bits or bytes that it is in; megabits have a unit of their own.
double multipleOf(std::string_view name)
{
    const auto hasAny = [name](std::initializer_list<std::string_view> words) {
        return std::ranges::any_of(
            words, [name](std::string_view word) { return name.find(word) != std::string_view::npos; });
    };
    if (hasAny({"kbit", "kbps", "kilobit", "kbyte", "kilobyte"}))
        return 1e3;
    if (hasAny({"mbyte", "megabyte"}))
        return 1e6;
    return hasAny({"gbit", "gbps", "gigabit", "gbyte", "gigabyte"}) ? 1e9 : 1;
}

bool isCounter(std::string_view name)
{
    return name.ends_with("_total"); // a rate has lost its name
}

} // namespace

void PrometheusJson::beganObject(std::string_view under)
{
    if (under == "metric")
        m_inMetric = true;
    else if (under == "result")
        beginSeries();
}

void PrometheusJson::endedObject(std::string_view under)
{
    if (under == "metric")
        m_inMetric = false;
    else if (under == "result")
        endSeries();
}

void PrometheusJson::beganArray(std::string_view under)
{
    if (under != "values")
        return;
    ++m_valuesDepth;
    m_part = 0;
    m_time.reset();
    m_value.reset();
    m_valueText.clear();
}

void PrometheusJson::endedArray(std::string_view under)
{
    if (under != "values" || m_valuesDepth == 0)
        return;
    if (m_valuesDepth-- != 2)
        return;
    if (!m_time || *m_time < 0 || *m_time > 4.29e9)
        refused(m_valueText,
                QT_TRANSLATE_NOOP("sw::TrafficImporter", "A point has no time in seconds since 1970."));
    else if (!m_value)
        refused(m_valueText, QT_TRANSLATE_NOOP("sw::TrafficImporter", "A point's value is no number."));
    else if (*m_value < 0 || *m_value > 1e18)
        refused(m_valueText,
                QT_TRANSLATE_NOOP("sw::TrafficImporter", "A point's value is negative or beyond reason."));
    else {
        recorded();
        point({std::llround(*m_time * 1000), *m_value});
    }
}

void PrometheusJson::value(std::string_view under, std::string_view text, bool)
{
    if (m_inMetric) {
        if (under == "__name__")
            m_name = text;
        else if (under == "device")
            m_device = text;
    } else if (m_valuesDepth == 2 && under == "values") {
        ++m_part;
        if (m_part == 1)
            m_time = decimalNumber(text);
        else if (m_part == 2) {
            m_value = decimalNumber(text);
            m_valueText = text.substr(0, 120);
        }
    } else if (under == "error") {
        m_error = printable(text);
    } else if (under == "resultType") {
        m_resultType = text;
    }
}

void PrometheusJson::beginSeries()
{
    m_name.clear();
    m_device.clear();
    m_previous.reset();
    m_held.clear();
    m_placed = false;
    m_points = 0;
}

double PrometheusJson::bytesOf(double value) const
{
    RateUnit unit = options().unit;
    if (unit == RateUnit::Guess) {
        unit = unitOf(m_name);
        value *= multipleOf(m_name);
    }
    switch (unit) {
    case RateUnit::BitsPerSecond:
        return value / 8;
    case RateUnit::MbitPerSecond:
        return value * 1e6 / 8;
    case RateUnit::BytesPerSecond:
    case RateUnit::Guess:
        return value;
    }
    return value;
}

void PrometheusJson::point(const Point &point)
{
    const QString wanted = options().device;
    if (!wanted.isEmpty() && QString::fromStdString(m_device) != wanted)
        return;
    if (m_points++ == 0) {
        ++m_series;
        if (m_firstName.empty())
            m_firstName = m_name;
        m_guessed = m_guessed || (options().unit == RateUnit::Guess && unitOf(m_name) == RateUnit::Guess);
        m_counter = m_counter || isCounter(m_name);
    }
    if (m_firstStep > 0)
        return place(point);
    m_held.push_back(point);
    if (m_held.size() >= enoughForStep)
        placeHeld();
}

void PrometheusJson::placeHeld()
{
    qint64 least = 0;
    for (size_t i = 1; i < m_held.size(); ++i) {
        const qint64 between = m_held[i].milliseconds - m_held[i - 1].milliseconds;
        if (between > 0 && (least == 0 || between < least))
            least = between;
    }
    if (least == 0) { // all of one time
        m_held.resize(1);
        m_points = 1;
        return;
    }
    m_firstStep = std::min(least, longestStep);
    for (const Point &held : std::exchange(m_held, {}))
        place(held);
}

void PrometheusJson::place(const Point &point)
{
    if (m_previous && point.milliseconds > m_previous->milliseconds) {
        const qint64 between = std::min(point.milliseconds - m_previous->milliseconds, longestStep);
        // All series of a query have one step; a longer way from point to point is a hole.
        const qint64 step = std::min(between, m_firstStep);
        if (isCounter(m_name)) {
            // A counter that falls began anew.
            const double grown = point.value - (point.value < m_previous->value ? 0 : m_previous->value);
            count(m_previous->milliseconds, bytesOf(grown * 1000 / double(between)), step);
        } else {
            if (!m_placed)
                count(m_previous->milliseconds, bytesOf(m_previous->value), step);
            count(point.milliseconds, bytesOf(point.value), step);
        }
        m_placed = true;
    }
    m_previous = point;
}

void PrometheusJson::count(qint64 milliseconds, double bytesPerSecond, qint64 step)
{
    if (!m_buckets)
        m_buckets.emplace(m_firstStep);
    m_buckets->at(milliseconds).bytes += bytesPerSecond * double(step) / 1000;
}

void PrometheusJson::endSeries()
{
    if (m_held.size() > 1)
        placeHeld();
    if (m_held.size() == 1)
        m_previous = std::exchange(m_held, {}).front();
    // A series of one point lasts as long as a step of the others, which may not be known yet.
    if (m_points == 1 && m_previous && !isCounter(m_name)) {
        m_alone.push_back({m_previous->milliseconds, bytesOf(m_previous->value)});
        if (m_alone.size() >= mostAlone)
            countAlone();
    }
    m_previous.reset();
    m_points = 0;
}

void PrometheusJson::countAlone()
{
    if (!m_alone.empty() && m_firstStep == 0)
        m_firstStep = stepOfNone;
    for (const Point &alone : std::exchange(m_alone, {}))
        count(alone.milliseconds, alone.value, m_firstStep);
}

QString PrometheusJson::objection() const
{
    if (!m_error.isEmpty())
        return Text::tr("Prometheus answered with an error: %1").arg(m_error);
    if (m_resultType == "vector" || m_resultType == "scalar")
        return Text::tr(
            "It is the answer to an instant query. Ask /api/v1/query_range, with start, end and step.");
    if (m_resultType == "matrix" && !options().device.isEmpty())
        return Text::tr("No series has the device %1.").arg(options().device);
    if (m_resultType == "matrix" && lines() == malformed())
        return malformed() > 0 ? Text::tr("No point of the answer can be used.")
                               : Text::tr("The answer has no series: the query found nothing in that time.");
    return {};
}

std::optional<TrafficHistory> PrometheusJson::history()
{
    endSeries(); // of a document that breaks off
    countAlone();
    if (!m_buckets)
        return std::nullopt;
    const double width = double(m_buckets->width()) / 1000;
    std::vector<Interval> intervals;
    for (const Bucket &bucket : m_buckets->sorted()) {
        const double mbps = bucket.bytes * 8e-6 / width;
        intervals.push_back(
            {.start = double(bucket.start) / 1000, .seconds = width, .mbps = mbps, .peakMbps = mbps});
    }
    auto found = concluded(std::move(intervals), {}, options(), TrafficFormat::PrometheusJson);
    if (!found)
        return found;
    addFact(*found, Text::tr("Series"),
            m_series == 1 ? Text::tr("1") : Text::tr("%1, added up").arg(m_series));
    if (!m_firstName.empty())
        addFact(*found, Text::tr("Metric"), printable(m_firstName));
    if (m_guessed)
        addFact(*found, Text::tr("Unit"),
                Text::tr("No name tells it: taken as bytes per second, as the rate of a byte counter is."));
    if (m_counter)
        addFact(
            *found, Text::tr("Counter"),
            Text::tr("The name ends in _total, so the values are read as a counter and turned into a rate."));
    return found;
}

} // namespace sw
