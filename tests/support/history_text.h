// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/importer.h"

#include <cmath>
#include <cstdlib>

namespace sw::test {

// All of a history but its samples as text, each number exactly.
inline QByteArray historyHeadText(const Result<TrafficHistory> &result)
{
    if (!result)
        return "failure: " + sentence(result.error()).toUtf8();
    const TrafficHistory &history = *result;
    const auto exact = [](double number) { return QByteArray::number(number, 'g', 17) + ' '; };
    QByteArray all = history.kind.toUtf8() + '\n' + QByteArray::number(history.lines) + " lines, "
        + QByteArray::number(history.malformed) + " malformed\n";
    for (const auto &bad : history.badLines)
        all += QByteArray::number(bad.number) + ": " + bad.why.toUtf8() + " | " + bad.text.toUtf8() + '\n';
    for (const auto &[key, figure] : history.figures)
        all += key.toUtf8() + ": " + exact(figure.low) + exact(figure.likely) + exact(figure.high)
            + figure.provenance.when.toUtf8() + ' ' + figure.provenance.from.toUtf8() + '\n';
    for (const auto &fact : history.facts)
        all += fact.label.toUtf8() + ": " + fact.value.toUtf8() + '\n';
    return all;
}

// With the samples: two histories are the same when their texts are.
inline QByteArray historyText(const Result<TrafficHistory> &result)
{
    QByteArray all = historyHeadText(result);
    if (!result)
        return all;
    const auto exact = [](double number) { return QByteArray::number(number, 'g', 17) + ' '; };
    for (const TrafficSample &sample : result->samples)
        all += QByteArray::number(qint64(sample.at.time_since_epoch().count())) + ' ' + exact(sample.mbps)
            + exact(sample.peakMbps) + exact(sample.requestsPerSecond) + '\n';
    return all;
}

// What holds for each history, whatever it was made of. Empty: all of it.
inline QByteArray historyBreach(const TrafficHistory &history)
{
    if (history.samples.size() > 5000)
        return "more than 5,000 samples";
    if (history.badLines.size() > 100)
        return "more than 100 bad lines";
    if (history.malformed > history.lines || qint64(history.badLines.size()) > history.malformed)
        return "more bad lines than lines";
    for (const auto &[key, figure] : history.figures) {
        if (!std::isfinite(figure.low) || !std::isfinite(figure.likely) || !std::isfinite(figure.high))
            return "a figure that is not finite: " + key.toUtf8();
        if (figure.low < 0 || figure.low > figure.likely || figure.likely > figure.high)
            return "a range out of order: " + key.toUtf8();
    }
    for (size_t i = 0; i < history.samples.size(); ++i) {
        const TrafficSample &sample = history.samples[i];
        if (i > 0 && sample.at < history.samples[i - 1].at)
            return "samples that go back in time";
        if (!std::isfinite(sample.mbps) || sample.mbps < 0 || !std::isfinite(sample.peakMbps)
            || sample.peakMbps < 0 || !std::isfinite(sample.requestsPerSecond)
            || sample.requestsPerSecond < 0)
            return "a sample that is no rate";
    }
    return {};
}

} // namespace sw::test
