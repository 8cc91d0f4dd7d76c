// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/design_diagram.h"

#include "planner/sizing/sheet_builder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

using namespace rbd;
using formula::line;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Sizing)
};

constexpr double secondsPerHour = 3600;

// The domains of a design: its first site, the zones in it, and a second site where there is one.
struct Places
{
    int zones = 1;

    static constexpr int site = 0;
    int zone(int number) const { return 1 + number % zones; }
    int secondSite() const { return 1 + zones; }
};

// Named as the architecture names them.
std::vector<Domain> domainsOf(const Worksheet &worksheet)
{
    std::vector<Domain> domains{{u"home"_s, line(output::site), -1}};
    for (int zone = 1; zone <= worksheet.zones; ++zone)
        domains.push_back({u"az%1"_s.arg(zone), line(output::zone), Places::site});
    if (worksheet.architecture == ArchitectureTemplate::TwoSites)
        domains.push_back({u"dr"_s, line(output::site), -1});
    return domains;
}

Block unit(const QString &name, output::Key availability, int domain)
{
    return {rbd::Unit{name, line(availability), domain}};
}

Standby pairOf(const QString &name, input::Key failover, int activeDomain, int standbyDomain)
{
    return {name,
            line(output::nodeFailures),
            line(output::nodeRepairs),
            line(input::coverage) / 100,
            line(failover) / secondsPerHour,
            line(input::takeover) / secondsPerHour,
            activeDomain,
            standbyDomain};
}

// Nodes of several tiers, each spread evenly over the zones.
Voting spread(const QString &name, const Expression &needed, const std::vector<Expression> &tiers,
              const Places &places)
{
    Voting voting{name, needed, line(output::node), {}};
    for (int zone = 0; zone < places.zones; ++zone) {
        Expression nodes = inZone(tiers.front(), zone, places.zones);
        for (size_t tier = 1; tier < tiers.size(); ++tier)
            nodes = nodes + inZone(tiers[tier], zone, places.zones);
        voting.groups.push_back({nodes, places.zone(zone)});
    }
    return voting;
}

QString otherPairs()
{
    return Text::tr("The other balancer pairs");
}

QString addressSwitch()
{
    return Text::tr("The move of the address");
}

QString primarySwitch()
{
    return Text::tr("The switch of the primary");
}

QString siteSwitch()
{
    return Text::tr("The switch to the second site");
}

// Each pair carries its part of the peak, so all are needed. The first stands in its zones; how a lost zone
// weakens the others is of second order and left out, so that their number can be a figure.
void addBalancers(std::vector<Block> &series, const Places &places)
{
    const Standby pair =
        pairOf(Text::tr("Load balancers"), input::balancerFailover, places.zone(0), places.zone(1));
    series.push_back({pair});
    series.push_back({rbd::Unit{
        otherPairs(), formula::power(standbyAvailability(pair), line(output::pairs) - 1), Places::site}});
}

Block zonedPair(const QString &name, input::Key failover, const Places &places)
{
    return {pairOf(name, failover, places.zone(0), places.zone(1))};
}

Block managedDatabase()
{
    return unit(Text::tr("Managed database"), output::managed, Places::site);
}

void addDatabase(std::vector<Block> &series, DatabasePattern pattern, const Places &places)
{
    const QString name = Text::tr("Database");
    const QString proxies = Text::tr("Database proxies");
    switch (pattern) {
    case DatabasePattern::Replica:
    case DatabasePattern::BlockReplicated:
        series.push_back(zonedPair(name, input::databaseFailover, places));
        break;
    case DatabasePattern::ReplicasBehindBalancer:
    case DatabasePattern::ReadWriteSplit:
        series.push_back(zonedPair(proxies, input::balancerFailover, places));
        series.push_back(
            {spread(name, Expression(1) + line(output::readNodes), {line(output::databaseNodes)}, places)});
        series.push_back(unit(primarySwitch(), output::primarySwitch, -1));
        break;
    case DatabasePattern::PrimaryPrimary:
        series.push_back(zonedPair(proxies, input::balancerFailover, places));
        // The proxy sees the loss of a primary as fast as a balancer does, and the other one takes writes
        // already.
        series.push_back(zonedPair(Text::tr("Database primaries"), input::balancerFailover, places));
        series.push_back({spread(Text::tr("Database replicas"), line(output::readNodes),
                                 {line(output::replicas)}, places)});
        break;
    case DatabasePattern::ManagedMultiZone:
        series.push_back(managedDatabase());
        break;
    }
}

Block connection()
{
    return unit(Text::tr("Connection of the site"), output::network, Places::site);
}

// One tier after the other, each with nodes of its own.
std::vector<Block> tiered(const Worksheet &worksheet, const Places &places)
{
    std::vector<Block> series{connection()};
    if (worksheet.architecture == ArchitectureTemplate::MultiZone) {
        series.push_back({spread(Text::tr("Managed load balancer"), 1, {Expression(places.zones)}, places)});
    } else {
        addBalancers(series, places);
    }
    series.push_back({spread(Text::tr("Web nodes"), line(output::needed), {line(output::nodes)}, places)});
    const bool shared = worksheet.architecture == ArchitectureTemplate::LvsNat
        || worksheet.architecture == ArchitectureTemplate::LvsDirect;
    if (shared)
        series.push_back(zonedPair(Text::tr("Shared storage"), input::databaseFailover, places));
    addDatabase(series, worksheet.database, places);
    return series;
}

// How many nodes the roles of the database and its proxies need at once.
Expression neededForData(DatabasePattern pattern)
{
    switch (pattern) {
    case DatabasePattern::Replica:
    case DatabasePattern::BlockReplicated:
        return 1;
    case DatabasePattern::ReplicasBehindBalancer:
    case DatabasePattern::ReadWriteSplit:
    case DatabasePattern::PrimaryPrimary:
        return Expression(2) + line(output::readNodes); // one of them a proxy
    case DatabasePattern::ManagedMultiZone:
        return 0;
    }
    Q_UNREACHABLE();
}

// Any node takes any role: enough of all nodes must be up, whichever they are.
std::vector<Block> interchangeable(const Worksheet &worksheet, const Places &places)
{
    std::vector<Block> series{connection()};
    const bool managed = worksheet.database == DatabasePattern::ManagedMultiZone;
    std::vector<Expression> tiers{line(output::balancers), line(output::nodes), line(output::proxies)};
    if (!managed)
        tiers.push_back(line(output::databaseNodes));
    series.push_back({spread(Text::tr("Nodes of any role"),
                             line(output::pairs) + line(output::needed) + neededForData(worksheet.database),
                             tiers, places)});
    // Both nodes of a pair have an address of their own to be active with.
    series.push_back({rbd::Unit{addressSwitch(),
                                formula::power(line(output::addressSwitch), line(output::balancers)), -1}});
    series.push_back(managed ? managedDatabase() : unit(primarySwitch(), output::primarySwitch, -1));
    return series;
}

// The second site has the data and room for the rest, which is started there within the time of the failover.
Block secondSite(const Places &places)
{
    const int site = places.secondSite();
    return {Series{{unit(Text::tr("Connection of the second site"), output::network, site),
                    unit(Text::tr("Replica at the second site"), output::node, site),
                    unit(siteSwitch(), output::siteSwitch, site)}}};
}

} // namespace

rbd::Diagram designDiagram(const Worksheet &worksheet)
{
    const Places places{worksheet.zones};
    const bool alike = worksheet.architecture == ArchitectureTemplate::ActiveActive;
    Block first{Series{alike ? interchangeable(worksheet, places) : tiered(worksheet, places)}};
    if (worksheet.architecture != ArchitectureTemplate::TwoSites)
        return {domainsOf(worksheet), std::move(first)};
    return {domainsOf(worksheet), {Parallel{{std::move(first), secondSite(places)}}}};
}

QStringList blocksThatAreNoComponents()
{
    return {otherPairs(), addressSwitch(), primarySwitch(), siteSwitch()};
}

} // namespace sw
