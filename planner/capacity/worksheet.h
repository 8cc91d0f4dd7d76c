// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/architecture.h"

namespace sw {

enum class Provenance { Measured, Derived, Assumed };

// A figure that somebody typed or imported, with how it is known.
struct Figure
{
    double low = 0;
    double likely = 0;
    double high = 0;
    Provenance provenance = Provenance::Assumed;
    QString source; // "MRTG of the old site, March"
    friend bool operator==(const Figure &, const Figure &) = default;
};

enum class Survival { NoLoss, AnyNode, AnyZone };

// The inputs and assumptions of a sizing.
struct Worksheet
{
    QString name;
    // Peak throughput by three methods, best known first; a worksheet has at least one.
    std::optional<Figure> peakMbps;     // measured peak, Mbit/s
    std::optional<Figure> busiestDayGB; // volume of the busiest day, 1 GB = 1024 MB
    std::optional<Figure> monthGB;      // volume of a month of 31 days, 1 GB = 1024 MB
    Figure webNodeMbps;                 // what one web node carries, Mbit/s
    double headroomPercent = 35;
    Survival survival = Survival::AnyNode;
    friend bool operator==(const Worksheet &, const Worksheet &) = default;
};

// One method's peak throughput, with the formula and its numbers put in.
struct Throughput
{
    Figure mbps;
    QString method; // translated
    QString formula;
    friend bool operator==(const Throughput &, const Throughput &) = default;
};

// All methods that the worksheet has figures for, the most accurate first.
std::vector<Throughput> throughputs(const Worksheet &worksheet);

struct Sizing
{
    Throughput peak;         // the most accurate method's
    int webNodesForPeak = 0; // carry the likely peak with the headroom
    int webNodes = 0;        // the same, and survive the loss that was asked for
    QString formula;
    friend bool operator==(const Sizing &, const Sizing &) = default;
};

Sizing sizing(const Worksheet &worksheet);

// Two load balancers, the sized web tier over two zones, a database pair and a database on a second site.
Architecture architectureFor(const Worksheet &worksheet);

// The file form ("seaworthy": "worksheet", version 1; schema resources/schemas/worksheet.json). file is for
// messages.
Result<Worksheet> readWorksheet(const QString &file, const QByteArray &text);
QByteArray writeWorksheet(const Worksheet &worksheet);

QString word(Provenance provenance); // "measured"
QString word(Survival survival);     // "any-node"

} // namespace sw
