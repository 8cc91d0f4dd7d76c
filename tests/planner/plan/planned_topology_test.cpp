// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/templates.h"
#include "planner/plan/planned_topology.h"

#include <gmock/gmock.h>

#include <set>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;

namespace {

Architecture siteOf(ArchitectureTemplate kind, DatabasePattern pattern, const TierCounts &counts)
{
    Worksheet worksheet;
    worksheet.name = u"A site"_s;
    worksheet.architecture = kind;
    worksheet.database = pattern;
    return architectureFor(worksheet, counts);
}

Topology drawn(ArchitectureTemplate kind, DatabasePattern pattern = DatabasePattern::Replica,
               const TierCounts &counts = {2, 3, 3, 2})
{
    return plannedTopology(siteOf(kind, pattern, counts));
}

QStringList linked(const Topology &topology, const QString &from, LinkKind kind)
{
    QStringList targets;
    for (const TopologyLink &link : topology.links) {
        if (link.from == from && link.kind == kind)
            targets << link.to;
    }
    return targets;
}

// What a request can reach, in either direction of a link.
std::set<QString> reached(const Topology &topology)
{
    std::set<QString> seen{u"clients"_s};
    for (size_t before = 0; before != seen.size();) {
        before = seen.size();
        for (const TopologyLink &link : topology.links) {
            if (seen.contains(link.from))
                seen.insert(link.to);
        }
    }
    return seen;
}

} // namespace

TEST(PlannedTopology, leadsFromTheClientsToEveryNodeOfEveryTemplate)
{
    for (const ArchitectureTemplate kind : everyArchitectureTemplate) {
        for (const DatabasePattern pattern : everyDatabasePattern) {
            SCOPED_TRACE((word(kind) + u' ' + word(pattern)).toStdString());
            const Topology topology = drawn(kind, pattern);
            const std::set<QString> seen = reached(topology);
            std::set<QString> keys;
            for (const TopologyNode &node : topology.nodes) {
                EXPECT_TRUE(keys.insert(node.key).second) << node.key.toStdString();
                EXPECT_TRUE(seen.contains(node.key)) << node.key.toStdString() << " hangs in the air";
            }
            for (const TopologyLink &link : topology.links) {
                EXPECT_TRUE(keys.contains(link.from)) << link.from.toStdString();
                EXPECT_TRUE(keys.contains(link.to)) << link.to.toStdString();
            }
        }
    }
}

TEST(PlannedTopology, ofARedundantDesignHasNoSinglePointOfFailure)
{
    for (const ArchitectureTemplate kind : everyArchitectureTemplate) {
        for (const DatabasePattern pattern : everyDatabasePattern) {
            SCOPED_TRACE((word(kind) + u' ' + word(pattern)).toStdString());
            for (const TopologyNode &node : drawn(kind, pattern).nodes)
                EXPECT_FALSE(node.singlePointOfFailure) << node.key.toStdString();
        }
    }
}

TEST(PlannedTopology, marksAloneWebNodeAndALoneDatabase)
{
    std::set<QString> marked;
    for (const TopologyNode &node :
         drawn(ArchitectureTemplate::BasicPair, DatabasePattern::Replica, {1, 1, 1, 0}).nodes) {
        if (node.singlePointOfFailure)
            marked.insert(node.key);
    }
    EXPECT_EQ(marked, (std::set<QString>{u"server:web-1"_s, u"server:db-1"_s}));
}

TEST(PlannedTopology, ofSeveralPairsGoesThroughDnsToEachAddress)
{
    const Architecture site = siteOf(ArchitectureTemplate::BasicPair, DatabasePattern::Replica, {2, 3, 3, 0});
    const Topology topology = plannedTopology(site);
    EXPECT_EQ(linked(topology, u"clients"_s, LinkKind::Serves), QStringList{u"server:dns-1"_s});
    EXPECT_EQ(linked(topology, u"server:dns-1"_s, LinkKind::Serves).size(), 2);
    const QString second = u"address:"_s + site.vips[1].address;
    EXPECT_EQ(linked(topology, second, LinkKind::Holds), QStringList{u"server:lb-3"_s});
    EXPECT_EQ(linked(topology, second, LinkKind::CouldHold), QStringList{u"server:lb-4"_s});
    EXPECT_EQ(linked(topology, u"server:lb-4"_s, LinkKind::Balances).size(), 3);
}

TEST(PlannedTopology, ofLvsNatGivesEachPairItsOwnWebNodes)
{
    const Topology topology = drawn(ArchitectureTemplate::LvsNat);
    EXPECT_EQ(linked(topology, u"server:lb-1"_s, LinkKind::Balances),
              (QStringList{u"server:web-1"_s, u"server:web-3"_s}));
    EXPECT_EQ(linked(topology, u"server:lb-2"_s, LinkKind::Balances),
              (QStringList{u"server:web-1"_s, u"server:web-3"_s}));
    EXPECT_EQ(linked(topology, u"server:lb-3"_s, LinkKind::Balances), QStringList{u"server:web-2"_s});
}

TEST(PlannedTopology, ofProxiesLeadsTheWebNodesToTheirAddress)
{
    const Architecture site =
        siteOf(ArchitectureTemplate::BasicPair, DatabasePattern::ReadWriteSplit, {1, 2, 3, 2});
    const Topology topology = plannedTopology(site);
    const QString shared = u"address:"_s + site.vips.back().address;
    EXPECT_EQ(linked(topology, u"server:web-1"_s, LinkKind::Uses), QStringList{shared});
    EXPECT_EQ(linked(topology, u"server:dbproxy-1"_s, LinkKind::Balances).size(), 3);
    const Topology reads = drawn(ArchitectureTemplate::BasicPair, DatabasePattern::ReplicasBehindBalancer);
    EXPECT_THAT(linked(reads, u"server:web-1"_s, LinkKind::Uses), Contains(u"server:db-1"_s));
    EXPECT_THAT(linked(reads, u"server:dbproxy-1"_s, LinkKind::Balances), Not(Contains(u"server:db-1"_s)));
}

TEST(PlannedTopology, ofTwoPrimariesReplicatesBothWays)
{
    const Topology topology = drawn(ArchitectureTemplate::BasicPair, DatabasePattern::PrimaryPrimary);
    EXPECT_THAT(linked(topology, u"server:db-1"_s, LinkKind::Replicates), Contains(u"server:db-2"_s));
    EXPECT_THAT(linked(topology, u"server:db-2"_s, LinkKind::Replicates), Contains(u"server:db-1"_s));
}

TEST(PlannedTopology, ofTheMostNodesStaysOfASizeThatCanBeDrawn)
{
    const Topology topology =
        drawn(ArchitectureTemplate::BasicPair, DatabasePattern::Replica, {200, 10'000, 2, 0});
    EXPECT_LT(topology.links.size(), 40'000u);
    const std::set<QString> seen = reached(topology);
    EXPECT_TRUE(seen.contains(u"server:web-1"_s));
    EXPECT_TRUE(seen.contains(u"server:web-10000"_s));
}
