// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"
#include "planner/traffic/history.h"

#include <QByteArrayView>

#include <memory>
#include <optional>
#include <vector>

namespace sw {

enum class TrafficFormat {
    MrtgLog,        // mrtg-logfile(1)
    AccessLog,      // Apache and nginx, common and combined
    SarText,        // sar -n DEV
    SadfJson,       // sadf -j -- -n DEV
    PrometheusJson, // range query
    HaproxyLog,     // option httplog and tcplog
    Csv,
};
QString word(TrafficFormat format); // "mrtg", "access-log", "sar", "sadf", "prometheus", "haproxy", "csv"
std::optional<TrafficFormat> trafficFormatFromWord(const QString &word);
QString text(TrafficFormat format); // translated

// What the first bytes of a file (64 KiB are plenty, not compressed) look like; unset: like none of them.
std::optional<TrafficFormat> guessedFormat(QByteArrayView start);

// Which column of a CSV file means what; columns count from 0.
struct CsvColumns
{
    char separator = ',';
    bool header = true;
    int time = 0; // ISO 8601, or seconds since 1970
    int value = 1;
    enum class Meaning {
        MbitPerSecond,
        BitsPerSecond,
        BytesPerSecond,
        BytesInInterval
    } meaning = Meaning::MbitPerSecond;
    friend bool operator==(const CsvColumns &, const CsvColumns &) = default;
};

// The first rows of a CSV file, to choose columns by, and a guess at them.
struct CsvPreview
{
    std::vector<std::vector<QString>> rows; // at most 20
    CsvColumns guess;
};
CsvPreview csvPreview(QByteArrayView start);

enum class RateUnit { Guess, BitsPerSecond, BytesPerSecond, MbitPerSecond };

struct ImportOptions
{
    QString source;              // for the provenance: the file's name
    QString by;                  // for the provenance; may be empty
    Seconds sessionGap{30 * 60}; // a visitor who is silent for longer begins a new visit
    Seconds interval{60};        // of the samples made from single requests
    QString device;              // sar and sadf: the interface; empty: the busiest
    CsvColumns csv;
    // MRTG, sar and sadf count at a port: of a router's port, what a site sends comes in.
    bool inbound = false;
    RateUnit unit = RateUnit::Guess; // Prometheus; guessed by the metric's name
    double mbPerGB = 1024;           // of the worksheet's volume units, 1 MB being 8 Mbit
};

// Takes a file in pieces of any size and keeps what counts: memory does not grow with the file. Not
// thread-safe.
class TrafficImporter
{
public:
    virtual ~TrafficImporter() = default;
    // Malformed lines are counted and the first of them kept; they never fail. A line longer than 1 MiB is
    // malformed.
    virtual void feed(QByteArrayView piece) = 0;
    // After the last piece, once. Fails with Cause::Malformed where nothing could be used: empty, binary, no
    // good line.
    virtual Result<TrafficHistory> finish() = 0;
    // So far.
    virtual qint64 lines() const = 0;
    virtual qint64 malformed() const = 0;
};

std::unique_ptr<TrafficImporter> trafficImporter(TrafficFormat format, const ImportOptions &options);

} // namespace sw
