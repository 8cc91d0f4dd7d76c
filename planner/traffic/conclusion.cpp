// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/conclusion.h"

#include "planner/capacity/input_keys.h"
#include "planner/capacity/worksheet.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::TrafficHistory)
};

constexpr double day = 86'400;
constexpr size_t mostSamples = 5'000;

// Silence for longer than a day is a hole in the log: a part of it was lost, or a date in it is wrong.
void fillSilence(std::vector<Interval> &intervals)
{
    std::vector<Interval> filled;
    filled.reserve(intervals.size() * 2);
    for (const Interval &interval : intervals) {
        if (!filled.empty()) {
            const double silentFrom = filled.back().start + filled.back().seconds;
            const double silence = interval.start - silentFrom;
            if (silence > 0 && silence <= day)
                filled.push_back({.start = silentFrom, .seconds = silence});
        }
        filled.push_back(interval);
    }
    intervals = std::move(filled);
}

void swapDirections(std::vector<Interval> &intervals)
{
    for (Interval &interval : intervals) {
        std::swap(interval.mbps, interval.inMbps);
        std::swap(interval.peakMbps, interval.inPeakMbps);
    }
}

Instant moment(double seconds)
{
    return Instant{Microseconds{std::llround(seconds * 1e6)}};
}

std::vector<TrafficSample> samplesOf(std::vector<Interval> intervals)
{
    joinToAtMost(intervals, mostSamples);
    std::vector<TrafficSample> samples;
    samples.reserve(intervals.size());
    for (const Interval &interval : intervals)
        samples.push_back(
            {moment(interval.start), interval.mbps, interval.peakMbps, interval.requestsPerSecond});
    return samples;
}

QString shownLength(double seconds)
{
    if (seconds < 2 * 3600)
        return Text::tr("%1 minutes").arg(shownNumber(seconds / 60, 1));
    if (seconds < 2 * day)
        return Text::tr("%1 hours").arg(shownNumber(seconds / 3600, 1));
    return Text::tr("%1 days").arg(shownNumber(seconds / day, 1));
}

QString shownMbps(double mbps)
{
    return Text::tr("%1 Mbit/s").arg(shownNumber(mbps, mbps < 10 ? 3 : 1));
}

void addVolumes(TrafficHistory &history, const std::vector<Interval> &intervals, double covered,
                const Provenance &provenance, const ImportOptions &options)
{
    const double mbitPerGB = options.mbPerGB * 8;
    const auto volume = [&](QLatin1StringView key, double seconds, const QString &label) {
        const auto busiest = busiestVolume(intervals, seconds);
        if (busiest) {
            const double gigabytes = *busiest / mbitPerGB;
            setFigure(history, key, exactly(gigabytes, provenance));
            addFact(history, label, Text::tr("%1 GB").arg(shownNumber(gigabytes, 3)));
        }
        return busiest.has_value();
    };
    const bool knowsDay = volume(input::busiestDay, day, Text::tr("Busiest 24 hours"));
    const bool knowsMonth = volume(input::month, 31 * day, Text::tr("Busiest 31 days"));
    if (!knowsDay)
        addFact(
            history, Text::tr("Left out"),
            Text::tr("The busiest day and the month: the file covers just %1.").arg(shownLength(covered)));
    else if (!knowsMonth)
        addFact(history, Text::tr("Left out"),
                Text::tr("The month's volume: the file covers %1, and 28 days are needed.")
                    .arg(shownLength(covered)));
    if (knowsDay || knowsMonth)
        addFact(history, Text::tr("Volumes"),
                Text::tr("1 GB is %1 MB, and 1 MB is 8 Mbit").arg(shownNumber(options.mbPerGB)));
}

} // namespace

double weightedPercentile(std::vector<WeightedValue> values, double part)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values, {}, &WeightedValue::value);
    double all = 0;
    for (const WeightedValue &value : values)
        all += value.weight;
    double below = 0;
    for (const WeightedValue &value : values) {
        below += value.weight;
        if (below >= all * part * (1 - 1e-12))
            return value.value;
    }
    return values.back().value;
}

Figure peakFigure(const std::vector<WeightedValue> &values, const Provenance &provenance)
{
    if (values.empty())
        return exactly(0, provenance);
    const double most = std::ranges::max(values, {}, &WeightedValue::value).value;
    std::vector<WeightedValue> counted = values;
    double likely = weightedPercentile(counted, 0.99);
    if (likely <= 0) {
        std::erase_if(counted, [](const WeightedValue &value) { return value.value <= 0; });
        likely = weightedPercentile(counted, 0.99);
    }
    return {weightedPercentile(counted, 0.95), likely, most, provenance};
}

std::optional<double> busiestVolume(const std::vector<Interval> &intervals, double seconds)
{
    double covered = 0;
    double volume = 0;
    for (const Interval &interval : intervals) {
        covered += interval.seconds;
        volume += interval.mbps * interval.seconds;
    }
    // A month of 28 days, and a day that lacks as much, tell what a whole one has.
    if (covered < seconds * 28 / 31)
        return std::nullopt;
    if (covered <= seconds)
        return volume * (seconds / covered);
    double busiest = 0;
    double held = 0;
    double inside = 0;
    size_t first = 0;
    for (const Interval &last : intervals) {
        held += last.mbps * last.seconds;
        inside += last.seconds;
        const double begin = last.start + last.seconds - seconds;
        while (&intervals[first] != &last && intervals[first].start + intervals[first].seconds <= begin) {
            held -= intervals[first].mbps * intervals[first].seconds;
            inside -= intervals[first].seconds;
            ++first;
        }
        busiest = std::max(busiest, held * (seconds / std::max(inside, seconds)));
    }
    return busiest;
}

Provenance measured(const ImportOptions &options, TrafficFormat format, double from, double to)
{
    const auto date = [](double seconds) {
        return QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC).date().toString(Qt::ISODate);
    };
    const QString first = date(from);
    const QString last = date(to);
    return {Grounds::Measured, options.by, first == last ? first : first + u'/' + last,
            options.source.isEmpty() ? text(format) : Text::tr("%1 (%2)").arg(options.source, text(format))};
}

bool setFigure(TrafficHistory &history, QLatin1StringView key, const Figure &figure)
{
    if (!std::isfinite(figure.low) || !std::isfinite(figure.high) || figure.low < 0 || figure.likely <= 0)
        return false;
    const std::vector<InputKind> kinds = inputKinds();
    const InputKind *kind = findInput(kinds, key);
    if (const std::optional<QString> problem = kind != nullptr ? problemOf(*kind, figure) : std::nullopt) {
        addFact(history, Text::tr("Left out"), *problem);
        return false;
    }
    history.figures.insert_or_assign(QString(key), figure);
    return true;
}

void addFact(TrafficHistory &history, const QString &label, const QString &value)
{
    history.facts.push_back({label, value});
}

QString shownNumber(double number, int decimals)
{
    return QLocale().toString(number, 'f', decimals);
}

QString shownMoment(double seconds)
{
    return QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

std::optional<TrafficHistory> concluded(std::vector<Interval> intervals, const Reading &reading,
                                        const ImportOptions &options, TrafficFormat format)
{
    if (intervals.empty())
        return std::nullopt;
    if (reading.silenceIsZero)
        fillSilence(intervals);
    if (reading.hasInbound && options.inbound)
        swapDirections(intervals);

    std::vector<WeightedValue> rates;
    rates.reserve(intervals.size());
    double covered = 0;
    double volume = 0;
    const Interval *busiest = &intervals.front();
    double other = 0;
    for (const Interval &interval : intervals) {
        rates.push_back({reading.peaksCount ? interval.peakMbps : interval.mbps, interval.seconds});
        covered += interval.seconds;
        volume += interval.mbps * interval.seconds;
        if (interval.peakMbps > busiest->peakMbps)
            busiest = &interval;
        other = std::max(other, interval.inPeakMbps);
    }
    TrafficHistory history;
    const double end = intervals.back().start + intervals.back().seconds;
    const Provenance provenance = measured(options, format, intervals.front().start, end);
    Figure peak = peakFigure(rates, provenance);
    peak.high = std::max(peak.high, busiest->peakMbps);
    setFigure(history, input::peak, peak);

    addFact(history, Text::tr("Period"),
            Text::tr("%1 to %2 UTC").arg(shownMoment(intervals.front().start), shownMoment(end)));
    addFact(history, Text::tr("Mean throughput"), shownMbps(volume / covered));
    addFact(history, Text::tr("Peak throughput"),
            Text::tr("%1 (95th percentile), %2 (99th), %3 at %4 UTC")
                .arg(shownMbps(peak.low), shownMbps(peak.likely), shownMbps(peak.high),
                     shownMoment(busiest->start)));
    if (reading.hasInbound) {
        const QString counted = options.inbound ? Text::tr("inbound") : Text::tr("outbound");
        addFact(history, Text::tr("Direction"),
                other > peak.high
                    ? Text::tr("The figures are %1. The other direction has a higher peak, %2: on a router's "
                               "port, what a site sends comes in.")
                          .arg(counted, shownMbps(other))
                    : Text::tr("The figures are %1. The peak of the other direction is %2.")
                          .arg(counted, shownMbps(other)));
    }
    addVolumes(history, intervals, covered, provenance, options);
    if (covered >= day && peak.likely > 0)
        setFigure(history, input::meanToPeak,
                  exactly(std::min(100.0, 100 * volume / covered / peak.likely), provenance));
    history.samples = samplesOf(std::move(intervals));
    return history;
}

} // namespace sw
