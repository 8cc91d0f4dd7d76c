// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/proposal_parts.h"
#include "planner/sizing/sheet_builder.h"

#include <algorithm>
#include <array>
#include <limits>

namespace sw {

namespace {

struct Combination
{
    ArchitectureTemplate architecture;
    DatabasePattern database;
};

// What belongs together. Of choices that cost and fail alike one stands for both: LVS with direct routing for
// NAT, the split of reads and writes for replicas behind a read balancer.
constexpr std::array combinations{
    Combination{ArchitectureTemplate::BasicPair, DatabasePattern::Replica},
    Combination{ArchitectureTemplate::BasicPair, DatabasePattern::ReadWriteSplit},
    Combination{ArchitectureTemplate::BasicPair, DatabasePattern::PrimaryPrimary},
    Combination{ArchitectureTemplate::BasicPair, DatabasePattern::BlockReplicated},
    Combination{ArchitectureTemplate::LvsDirect, DatabasePattern::Replica},
    Combination{ArchitectureTemplate::TwoSites, DatabasePattern::Replica},
    Combination{ArchitectureTemplate::TwoSites, DatabasePattern::ReadWriteSplit},
    Combination{ArchitectureTemplate::TwoSites, DatabasePattern::BlockReplicated},
    Combination{ArchitectureTemplate::MultiZone, DatabasePattern::ManagedMultiZone},
    Combination{ArchitectureTemplate::MultiZone, DatabasePattern::ReadWriteSplit},
    Combination{ArchitectureTemplate::ActiveActive, DatabasePattern::PrimaryPrimary},
};

// The lines of which a design makes its own are left out; the others keep their value.
constexpr std::array kept{
    output::needed,
    output::wanted,
    input::pairMbps,
    output::readNodes,
    output::webHourly,
    output::balancerHourly,
    output::databaseHourly,
    input::hoursPerMonth,
    output::hardware,
    output::node,
    output::nodeFailures,
    output::nodeRepairs,
    output::network,
    output::zone,
    output::site,
    output::managed,
    output::addressSwitch,
    output::primarySwitch,
    input::siteMttr,
    input::coverage,
    input::takeover,
    input::balancerFailover,
    input::databaseFailover,
    input::siteFailover,
    input::networkMttr,
    input::zoneMttr,
};

std::vector<Line> keptLines(const Sheet &sheet, const Values &likely)
{
    std::vector<Line> lines;
    for (const QLatin1StringView key : kept) {
        if (!sheet.contains(key))
            continue;
        Line line;
        line.key = key;
        line.input = exactly(likely.at(key));
        lines.push_back(line);
    }
    return lines;
}

struct Worth
{
    DesignPoint point;
    double nines = 0;
};

Worth worthOf(const DesignPoint &design, Worksheet choice, int zones, const std::vector<Line> &lines,
              double trafficCost)
{
    choice.survival = design.survival;
    choice.architecture = design.architecture;
    choice.database = design.database;
    choice.zones = zones;
    SheetBuilder builder(choice);
    for (const Line &line : lines)
        builder.add(line);
    const auto give = [&builder](const QString &key, double value) {
        builder.give(key, {}, Unit::None, Section::Web, exactly(value));
    };
    give(output::anyNode, choice.survival == Survival::AnyNode ? 1 : 0);
    give(output::anyZone, choice.survival == Survival::AnyZone ? 1 : 0);
    give(output::zones, zones);
    addWebNodes(builder);
    addBalancers(builder);
    addDatabaseNodes(builder);
    addServerCost(builder);
    addSystemAvailability(builder);

    const Values values = evaluated(builder.sheet());
    Worth worth{design, values.at(output::nineCount)};
    worth.point.availability = values.at(output::system);
    if (values.contains(output::monthly))
        worth.point.monthlyCost = values.at(output::monthly) + trafficCost;
    return worth;
}

bool isOwn(const DesignPoint &design, const Worksheet &worksheet)
{
    return design.survival == worksheet.survival && design.architecture == worksheet.architecture
        && design.database == worksheet.database;
}

std::vector<DesignPoint> candidatesFor(const Worksheet &worksheet)
{
    std::vector<DesignPoint> designs;
    const auto add = [&](Survival survival, ArchitectureTemplate architecture, DatabasePattern database) {
        DesignPoint design;
        design.survival = survival;
        design.architecture = architecture;
        design.database = database;
        design.chosen = isOwn(design, worksheet);
        designs.push_back(design);
    };
    for (const Survival survival : everySurvival) {
        for (const Combination &combination : combinations)
            add(survival, combination.architecture, combination.database);
    }
    if (std::ranges::none_of(designs, &DesignPoint::chosen))
        add(worksheet.survival, worksheet.architecture, worksheet.database);
    return designs;
}

// Goes up the frontier: the designs are sorted by cost.
void markEfficient(std::vector<Worth> &designs)
{
    const Worth *before = nullptr;
    double most = -std::numeric_limits<double>::infinity();
    for (Worth &design : designs) {
        if (design.nines <= most)
            continue;
        most = design.nines;
        design.point.efficient = true;
        if (before != nullptr) {
            design.point.costPerNine =
                (design.point.monthlyCost - before->point.monthlyCost) / (design.nines - before->nines);
        }
        before = &design;
    }
}

} // namespace

std::vector<DesignPoint> designsOf(const Worksheet &worksheet, const Sheet &sheet, const Values &likely)
{
    const std::vector<Line> lines = keptLines(sheet, likely);
    const double trafficCost = likely.contains(output::traffic) ? likely.at(output::traffic) : 0;
    Worksheet choice; // without figures: their lines are there
    choice.webSize.ramMB = worksheet.webSize.ramMB;
    choice.balancerSize.ramMB = worksheet.balancerSize.ramMB;
    choice.databaseSize.ramMB = worksheet.databaseSize.ramMB;
    std::vector<Worth> designs;
    for (const DesignPoint &design : candidatesFor(worksheet)) {
        // A zone can only be lost where there is another.
        const int zones =
            design.survival == Survival::AnyZone ? std::max(2, worksheet.zones) : worksheet.zones;
        designs.push_back(worthOf(design, choice, zones, lines, trafficCost));
    }
    std::ranges::stable_sort(designs, [](const Worth &a, const Worth &b) {
        return a.point.monthlyCost != b.point.monthlyCost ? a.point.monthlyCost < b.point.monthlyCost
                                                          : a.nines > b.nines;
    });
    // Without prices all cost the same, and the frontier would be a single point.
    if (likely.contains(output::total))
        markEfficient(designs);
    std::vector<DesignPoint> points;
    points.reserve(designs.size());
    for (const Worth &design : designs)
        points.push_back(design.point);
    return points;
}

} // namespace sw
