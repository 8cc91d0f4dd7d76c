// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/importer.h"
#include "planner/traffic/interval_list.h"

#include <QLatin1StringView>

#include <optional>
#include <vector>

namespace sw {

// How the intervals of a file are to be read.
struct Reading
{
    bool silenceIsZero = false; // a time without a line had no traffic: logs of requests
    bool peaksCount = false;    // an interval's own peak is what percentiles are taken of: MRTG
    bool hasInbound = false;
};

// Part of the values' time, 0 to 1, that has no more than the answer.
struct WeightedValue
{
    double value = 0;
    double weight = 0;
};
double weightedPercentile(std::vector<WeightedValue> values, double part);
// The 95th and 99th percentile and the most. Intervals without anything count only while the 99th percentile
// is not one of them.
Figure peakFigure(const std::vector<WeightedValue> &values, const Provenance &provenance);

// The volume of the busiest time of that length, in Mbit; what is shorter by up to a tenth is scaled. Unset
// where the intervals cover less.
std::optional<double> busiestVolume(const std::vector<Interval> &intervals, double seconds);

// Measured, from this file, at this time. The moments are seconds since 1970.
Provenance measured(const ImportOptions &options, TrafficFormat format, double from, double to);
// Only a figure that is finite and above zero is worth to be an input. One beyond the limits of its input
// would make the whole worksheet unusable: it becomes a fact that says so. False: it was left out.
bool setFigure(TrafficHistory &history, QLatin1StringView key, const Figure &figure);
void addFact(TrafficHistory &history, const QString &label, const QString &value);
QString shownNumber(double number, int decimals = 0);
QString shownMoment(double seconds);

// What every kind of file tells: samples, the peak, the busiest day and month, mean to peak, the period.
// Unset without an interval.
std::optional<TrafficHistory> concluded(std::vector<Interval> intervals, const Reading &reading,
                                        const ImportOptions &options, TrafficFormat format);

} // namespace sw
