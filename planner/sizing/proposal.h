// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/availability/diagram.h"
#include "planner/capacity/architecture.h"
#include "planner/capacity/templates.h"
#include "planner/capacity/worksheet.h"
#include "planner/sizing/regret.h"
#include "planner/sizing/scalability.h"

namespace sw {

// Something that the reader should know before he trusts the sizing, translated; key names the line that it
// is about, or is empty. Serious ones stop nobody, but are shown first.
struct Remark
{
    QString key;
    QString text;
    bool serious = false;
    friend bool operator==(const Remark &, const Remark &) = default;
};

// One of the things that the web tier is sized by.
struct Constraint
{
    QString key; // "web.byThroughput", "web.byRam", "web.byQueue", "web.byLoadRun"
    double nodes = 0;
    friend bool operator==(const Constraint &, const Constraint &) = default;
};

// From this month on the tiers need so many nodes.
struct ScalingStep
{
    int month = 0;
    int webNodes = 0;
    int balancerPairs = 0;
    double monthlyCost = 0; // 0 without prices
    int databaseNodes = 0;  // of the first site
    friend bool operator==(const ScalingStep &, const ScalingStep &) = default;
};

// How far an output moves when one input goes from its low to its high with the others at their likely value.
struct Swing
{
    QString input; // key
    double atLow = 0;
    double atHigh = 0;
    friend bool operator==(const Swing &, const Swing &) = default;
};

// A design and what it gives: one point of the cost against availability frontier.
struct DesignPoint
{
    Survival survival = Survival::AnyNode;
    ArchitectureTemplate architecture = ArchitectureTemplate::BasicPair;
    DatabasePattern database = DatabasePattern::Replica;
    double availability = 0;
    double monthlyCost = 0;
    bool chosen = false;    // the worksheet's own
    bool efficient = false; // no other costs less and is up more
    double costPerNine = 0; // what each nine costs beyond the efficient point before; 0 for the first
    friend bool operator==(const DesignPoint &, const DesignPoint &) = default;
};

// What the design does about one of the five factors of availability.
struct FactorAnswer
{
    QString factor;       // "Environment", translated
    QStringList measures; // what the design does, translated
    QStringList gaps;     // what it leaves open, translated
};

// Everything that follows from a worksheet.
struct Proposal
{
    Sheet sheet;
    Values likely{{}, {}, 1};
    Values low{{}, {}, 1}; // all inputs at their low end, and at their high: for lines that rise with every
                           // input, such as throughput
    Values high{{}, {}, 1};

    std::vector<QString> peakMethods;    // keys of the throughput lines there are, the most accurate first
    QString peakMethod;                  // the one that the sizing takes
    std::vector<Constraint> constraints; // of the web tier, the binding one first
    TierCounts counts;
    std::vector<ScalingStep> steps; // the first is day one; one more for each change until the horizon
    Scalability scalability;
    Regret regret;
    std::vector<Swing>
        swings;          // of the monthly cost, or of web nodes where there are no prices; the widest first
    QString swingOutput; // key of the line that swings are of
    std::vector<DesignPoint> designs; // the cheapest first
    rbd::Diagram diagram;
    std::vector<QString> singlePoints;
    std::vector<FactorAnswer> factors;
    std::vector<Remark> remarks;
    Architecture architecture;
};

// Computes all of it: pure, and quick enough for every key press (the benchmark sizing_bench says how quick).
// today is an ISO 8601 day, for what goes stale. Fails with Cause::Malformed on a worksheet that cannot be
// sized, naming the input and what to do: no figure for the peak, more than mostNodes nodes, any zone with
// one zone, a figure out of range.
Result<Proposal> propose(const Worksheet &worksheet, const QString &today);

// The lines alone: what propose starts with. Refuses what propose refuses.
Result<Sheet> sheetOf(const Worksheet &worksheet, const QString &today);

// Curves for charts.
struct CurvePoint
{
    double x = 0;
    double y = 0;
};
// Web nodes needed against concurrent users from 0 to twice the worksheet's; empty where users play no part.
std::vector<CurvePoint> nodesAgainstUsers(const Worksheet &worksheet, const Proposal &proposal);
// 95th percentile wait in seconds against utilisation in percent (1 to 99) of the sized web tier; empty
// without a queue.
std::vector<CurvePoint> waitAgainstUtilisation(const Proposal &proposal);

// Each size of a catalogue as the web size: nodes and cost a month, the cheapest first; sizes that cannot be
// used (no network figure where it is needed, too small for a request) carry why.
struct SizeChoice
{
    QString size;
    int webNodes = 0;
    double monthlyCost = 0;
    bool hasPrice = false;
    QString unusable; // translated; empty: usable
};
std::vector<SizeChoice> comparedSizes(const Worksheet &worksheet, const Catalogue &catalogue,
                                      const QString &today);

} // namespace sw
