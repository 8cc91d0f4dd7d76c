// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/availability/diagram.h"
#include "planner/sizing/design_diagram.h"
#include "planner/sizing/sheet_builder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Sizing)
};

constexpr double secondsPerHour = 3600;

// MTBF / (MTBF + MTTR).
void addPart(SheetBuilder &builder, input::Key mtbf, input::Key mttr, output::Key key, const QString &label)
{
    using formula::line;
    builder.derive(key, label, Unit::Probability, Section::Availability,
                   line(mtbf) / (line(mtbf) + line(mttr)));
}

// The part of the time in which a node that has failed is not being switched away from.
Expression switched(input::Key failover)
{
    using formula::line;
    const Expression coverage = line(input::coverage) / 100;
    const Expression hours =
        (coverage * line(failover) + (Expression(1) - coverage) * line(input::takeover)) / secondsPerHour;
    return Expression(1) / (Expression(1) + line(output::nodeFailures) * hours);
}

} // namespace

void addComponentAvailability(SheetBuilder &builder)
{
    using formula::line;
    addPart(builder, input::hardwareMtbf, input::hardwareMttr, output::hardware,
            Text::tr("Availability of a node's hardware"));
    addPart(builder, input::softwareMtbf, input::softwareMttr, output::software,
            Text::tr("Availability of a node's software"));
    builder.derive(output::node, Text::tr("Availability of a node"), Unit::Probability, Section::Availability,
                   line(output::hardware) * line(output::software), Text::tr("Both must work: in series."));
    builder.derive(output::nodeFailures, Text::tr("Failures of a node in an hour"), Unit::None,
                   Section::Availability,
                   Expression(1) / line(input::hardwareMtbf) + Expression(1) / line(input::softwareMtbf));
    // The rate that makes a node of two states as available as hardware and software in series are.
    const Expression hardware = line(input::hardwareMttr) / line(input::hardwareMtbf);
    const Expression software = line(input::softwareMttr) / line(input::softwareMtbf);
    constexpr double instantly = 1e-15;
    builder.derive(output::nodeRepairs, Text::tr("Repairs of a failed node in an hour"), Unit::None,
                   Section::Availability,
                   line(output::nodeFailures)
                       / formula::greatest({instantly, hardware + software + hardware * software}));
    addPart(builder, input::networkMtbf, input::networkMttr, output::network,
            Text::tr("Availability of the site's connection"));
    addPart(builder, input::zoneMtbf, input::zoneMttr, output::zone, Text::tr("Availability of a zone"));
    addPart(builder, input::siteMtbf, input::siteMttr, output::site, Text::tr("Availability of a site"));
    addPart(builder, input::managedMtbf, input::managedMttr, output::managed,
            Text::tr("Availability of the managed database"));
    builder.derive(output::addressSwitch, Text::tr("Time not spent moving the address"), Unit::Probability,
                   Section::Availability, switched(input::balancerFailover));
    builder.derive(output::primarySwitch, Text::tr("Time not spent switching the primary"), Unit::Probability,
                   Section::Availability, switched(input::databaseFailover));
}

namespace {

// An outage of the first site lasts as long as its cause, here exponentially; the second site serves what is
// left of it after the switch. The shortest of the causes that survival leaves to take the site leaves least.
Expression servedBySecondSite()
{
    using formula::line;
    const Expression site = line(input::siteMttr);
    constexpr double shortest = 1e-3;
    const Expression outage = formula::greatest(
        {shortest,
         formula::least({site, line(input::networkMttr),
                         formula::ifLess(0, line(output::anyZone), site, line(input::zoneMttr)),
                         formula::ifLess(0, line(output::anyNode) + line(output::anyZone), site,
                                         Expression(1) / line(output::nodeRepairs))})});
    return formula::exponential(Expression(0) - line(input::siteFailover) / secondsPerHour / outage);
}

} // namespace

void addSystemAvailability(SheetBuilder &builder)
{
    using formula::line;
    const QString prefix = u"availability"_s;
    if (builder.worksheet().architecture == ArchitectureTemplate::TwoSites) {
        builder.derive(output::siteSwitch, Text::tr("Part of a site's outage that the second site serves"),
                       Unit::Probability, Section::Availability, servedBySecondSite());
    }
    for (const Line &each : availabilityLines(designDiagram(builder.worksheet()), prefix))
        builder.add(each);
    constexpr double hoursPerYear = 365 * 24;
    // A double tells no more than 16 nines from one.
    constexpr double sixteenNines = 1e-16;
    builder.derive(output::downHours, Text::tr("Downtime a year"), Unit::Hours, Section::Availability,
                   line(output::unavailability) * hoursPerYear, Text::tr("Of 365 days."));
    builder.derive(output::nineCount, Text::tr("Nines of availability"), Unit::None, Section::Availability,
                   Expression(0)
                       - formula::naturalLog(formula::greatest({sixteenNines, line(output::unavailability)}))
                           / formula::naturalLog(10));
}

} // namespace sw
