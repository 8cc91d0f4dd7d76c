// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/instant.h"
#include "planner/formula/figure.h"

#include <map>
#include <vector>

namespace sw {

// Throughput over one interval.
struct TrafficSample
{
    Instant at;                   // start of the interval
    double mbps = 0;              // outbound mean over it
    double peakMbps = 0;          // highest inside it where the source says so, else mbps
    double requestsPerSecond = 0; // 0 where the source has no requests
    friend bool operator==(const TrafficSample &, const TrafficSample &) = default;
};

// What an import found, ready to become inputs of a worksheet.
struct TrafficHistory
{
    QString kind;                       // "MRTG log", translated
    std::vector<TrafficSample> samples; // rising in time, at most 5,000: joined in pairs when there are more
    std::map<QString, Figure>
        figures; // by input key (planner/capacity/input_keys.h): measured, with their source
    struct Fact  // what else was found, for people: "Visits", "1,204"
    {
        QString label; // translated
        QString value;
    };
    std::vector<Fact> facts;
    qint64 lines = 0;
    qint64 malformed = 0;
    struct BadLine
    {
        qint64 number = 0; // from 1; or the place in a JSON document
        QString text;      // its first 120 characters, printable
        QString why;       // translated
    };
    std::vector<BadLine> badLines; // the first 100
};

} // namespace sw
