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

// A site on its way to a diagram.
struct Site
{
    Places places;
    // Another site serves while this one is down. It is no help in the moments in which a pair switches,
    // which are over before anybody turns to it: they are kept apart.
    bool hasHelp = false;
    std::vector<Block> tiers;    // all are needed
    std::vector<Block> switches; // moments kept apart; empty without help
};

Standby pairOf(const QString &name, input::Key failover, const Site &site)
{
    Standby pair{name,
                 line(output::nodeFailures),
                 line(output::nodeRepairs),
                 line(input::coverage) / 100,
                 line(failover) / secondsPerHour,
                 line(input::takeover) / secondsPerHour,
                 site.places.zone(0),
                 site.places.zone(1)};
    if (site.hasHelp) {
        pair.failoverHours = 0;
        pair.takeoverHours = 0;
    }
    return pair;
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
void addBalancers(Site &site)
{
    const Standby pair = pairOf(Text::tr("Load balancers"), input::balancerFailover, site);
    site.tiers.push_back({pair});
    site.tiers.push_back({rbd::Unit{
        otherPairs(), formula::power(standbyAvailability(pair), line(output::pairs) - 1), Places::site}});
    if (site.hasHelp)
        site.switches.push_back({rbd::Unit{
            addressSwitch(), formula::power(line(output::addressSwitch), line(output::pairs)), -1}});
}

// One that switches as balancers do, and one that switches as a database does.
void addAddressPair(Site &site, const QString &name)
{
    site.tiers.push_back({pairOf(name, input::balancerFailover, site)});
    if (site.hasHelp)
        site.switches.push_back(unit(addressSwitch(), output::addressSwitch, -1));
}

void addPrimaryPair(Site &site, const QString &name)
{
    site.tiers.push_back({pairOf(name, input::databaseFailover, site)});
    if (site.hasHelp)
        site.switches.push_back(unit(primarySwitch(), output::primarySwitch, -1));
}

Block managedDatabase()
{
    return unit(Text::tr("Managed database"), output::managed, Places::site);
}

void addDatabase(Site &site, DatabasePattern pattern)
{
    std::vector<Block> &series = site.tiers;
    const QString name = Text::tr("Database");
    const QString proxies = Text::tr("Database proxies");
    switch (pattern) {
    case DatabasePattern::Replica:
    case DatabasePattern::BlockReplicated:
        addPrimaryPair(site, name);
        break;
    case DatabasePattern::ReplicasBehindBalancer:
    case DatabasePattern::ReadWriteSplit:
        addAddressPair(site, proxies);
        series.push_back({spread(name, Expression(1) + line(output::readNodes), {line(output::databaseNodes)},
                                 site.places)});
        (site.hasHelp ? site.switches : series).push_back(unit(primarySwitch(), output::primarySwitch, -1));
        break;
    case DatabasePattern::PrimaryPrimary:
        addAddressPair(site, proxies);
        // The proxy sees the loss of a primary as fast as a balancer does, and the other one takes writes
        // already.
        addAddressPair(site, Text::tr("Database primaries"));
        series.push_back({spread(Text::tr("Database replicas"), line(output::readNodes),
                                 {line(output::replicas)}, site.places)});
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
void addTiers(Site &site, const Worksheet &worksheet)
{
    std::vector<Block> &series = site.tiers;
    const Places &places = site.places;
    series.push_back(connection());
    if (worksheet.architecture == ArchitectureTemplate::MultiZone) {
        series.push_back({spread(Text::tr("Managed load balancer"), 1, {Expression(places.zones)}, places)});
    } else {
        addBalancers(site);
    }
    series.push_back({spread(Text::tr("Web nodes"), line(output::needed), {line(output::nodes)}, places)});
    const bool shared = worksheet.architecture == ArchitectureTemplate::LvsNat
        || worksheet.architecture == ArchitectureTemplate::LvsDirect;
    if (shared)
        addPrimaryPair(site, Text::tr("Shared storage"));
    addDatabase(site, worksheet.database);
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
void addInterchangeable(Site &site, const Worksheet &worksheet)
{
    std::vector<Block> &series = site.tiers;
    series.push_back(connection());
    const bool managed = worksheet.database == DatabasePattern::ManagedMultiZone;
    std::vector<Expression> tiers{line(output::balancers), line(output::nodes), line(output::proxies)};
    if (!managed)
        tiers.push_back(line(output::databaseNodes));
    series.push_back({spread(Text::tr("Nodes of any role"),
                             line(output::pairs) + line(output::needed) + neededForData(worksheet.database),
                             tiers, site.places)});
    // Both nodes of a pair have an address of their own to be active with.
    series.push_back({rbd::Unit{addressSwitch(),
                                formula::power(line(output::addressSwitch), line(output::balancers)), -1}});
    series.push_back(managed ? managedDatabase() : unit(primarySwitch(), output::primarySwitch, -1));
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
    const bool twoSites = worksheet.architecture == ArchitectureTemplate::TwoSites;
    Site first{Places{worksheet.zones}, twoSites, {}, {}};
    if (worksheet.architecture == ArchitectureTemplate::ActiveActive)
        addInterchangeable(first, worksheet);
    else
        addTiers(first, worksheet);
    Block tiers{Series{std::move(first.tiers)}};
    if (!twoSites)
        return {domainsOf(worksheet), std::move(tiers)};
    Series all{std::move(first.switches)};
    all.blocks.push_back({Parallel{{std::move(tiers), secondSite(first.places)}}});
    return {domainsOf(worksheet), {std::move(all)}};
}

QStringList blocksThatAreNoComponents()
{
    return {otherPairs(), addressSwitch(), primarySwitch(), siteSwitch()};
}

} // namespace sw
