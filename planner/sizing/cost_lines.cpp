// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/sheet_builder.h"

#include <QCoreApplication>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Sizing)
};

constexpr double secondsPerHour = 3600;

// What a month's mean throughput is to its peak, so that pages and visits of a month follow from the peak.
void addMeanShare(SheetBuilder &builder)
{
    using formula::line;
    // Where the month's mean itself stands for the peak, requests that follow from it are a mean already;
    // requests that were measured are still a peak.
    const bool known = builder.has({input::month, output::basis})
        && (chosenPeakMethod(builder.worksheet().peakMethod, builder.sheet()) != output::month
            || requestsFollowThroughput(builder));
    if (!known) {
        builder.derive(output::meanShare, Text::tr("Mean over peak"), Unit::None, Section::Cost,
                       line(input::meanToPeak) / 100);
        return;
    }
    builder.derive(output::meanShare, Text::tr("Mean over peak"), Unit::None, Section::Cost,
                   formula::ifLess(0, line(output::basis),
                                   formula::least({1, line(output::month) / line(output::basis)}), 1),
                   Text::tr("From the month's volume and the peak."));
}

void addVolume(SheetBuilder &builder)
{
    using formula::line;
    const Expression volume = builder.has(input::month) ? line(input::month) * line(output::growthFactor)
                                                        : line(output::sized) * line(output::meanShare)
            * line(input::hoursPerMonth) * secondsPerHour / line(output::mbitPerGB);
    builder.derive(output::volume, Text::tr("Volume of a month"), Unit::GB, Section::Cost, volume);
}

void addTrafficCost(SheetBuilder &builder, Expression &total)
{
    using formula::line;
    if (!builder.has({input::perGB, output::volume}))
        return;
    builder.derive(output::traffic, Text::tr("Outbound traffic a month"), Unit::MoneyPerMonth, Section::Cost,
                   formula::greatest({0, line(output::volume) - line(input::includedGB)})
                       * line(input::perGB));
    total = total + line(output::traffic);
}

void addShares(SheetBuilder &builder)
{
    using formula::line;
    if (!builder.has(output::pages))
        return;
    const Expression seconds = line(output::meanShare) * line(input::hoursPerMonth) * secondsPerHour;
    const Expression pages = line(output::pages) * seconds;
    const Expression visits = line(output::visits) * seconds;
    builder.derive(output::perThousandPages, Text::tr("Cost of 1,000 pages"), Unit::Money, Section::Cost,
                   formula::ifLess(0, pages, line(output::total) / pages * 1000, 0));
    builder.derive(output::perVisit, Text::tr("Cost of a visit"), Unit::Money, Section::Cost,
                   formula::ifLess(0, visits, line(output::total) / visits, 0));
}

} // namespace

QString webPriceKey(const Worksheet &worksheet)
{
    QString key = output::webHourly;
    if (worksheet.architecture != ArchitectureTemplate::ActiveActive)
        return key;
    double most = worksheet.webSize.ramMB;
    if (worksheet.balancerSize.ramMB > most) {
        most = worksheet.balancerSize.ramMB;
        key = output::balancerHourly;
    }
    return worksheet.databaseSize.ramMB > most ? QString(output::databaseHourly) : key;
}

void addServerCost(SheetBuilder &builder)
{
    using formula::line;
    if (!builder.has({output::webHourly, output::balancerHourly, output::databaseHourly, output::nodes}))
        return;
    const Worksheet &worksheet = builder.worksheet();
    const bool alike = worksheet.architecture == ArchitectureTemplate::ActiveActive;
    const bool managed = worksheet.database == DatabasePattern::ManagedMultiZone;
    const Expression web = line(webPriceKey(worksheet));
    const Expression balancer = alike ? web : line(output::balancerHourly);
    const Expression database = alike && !managed ? web : line(output::databaseHourly);

    builder.derive(output::nodeMonthly, Text::tr("A web node a month"), Unit::MoneyPerMonth, Section::Cost,
                   web * line(input::hoursPerMonth));
    builder.derive(
        output::hourly, Text::tr("Servers an hour"), Unit::MoneyPerHour, Section::Cost,
        line(output::nodes) * web + (line(output::balancers) + line(output::proxies)) * balancer
            + (line(output::databaseNodes) + line(output::remoteNodes) + line(output::storageNodes))
                * database,
        alike ? Text::tr("Any node takes any role, so all are of the largest size.")
              : Text::tr("Database proxies are of the load balancers' size, shared storage of the "
                         "databases'."));
    builder.derive(output::monthly, Text::tr("Servers a month"), Unit::MoneyPerMonth, Section::Cost,
                   line(output::hourly) * line(input::hoursPerMonth));
}

void addCost(SheetBuilder &builder)
{
    using formula::line;
    addServerCost(builder);
    if (!builder.has(output::monthly))
        return;
    addMeanShare(builder);
    addVolume(builder);
    Expression total = line(output::monthly);
    addTrafficCost(builder, total);
    builder.derive(output::total, Text::tr("Cost a month"), Unit::MoneyPerMonth, Section::Cost, total);
    addShares(builder);
}

} // namespace sw
