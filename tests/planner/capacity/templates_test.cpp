// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/base/ipv4.h"
#include "planner/capacity/templates.h"

#include <gmock/gmock.h>

#include <set>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

Worksheet worksheetFor(ArchitectureTemplate architecture, DatabasePattern pattern, int zones = 2)
{
    Worksheet worksheet;
    worksheet.name = u"A site"_s;
    worksheet.architecture = architecture;
    worksheet.database = pattern;
    worksheet.zones = zones;
    worksheet.webSize.name = u"web size"_s;
    worksheet.balancerSize.name = u"balancer size"_s;
    worksheet.databaseSize.name = u"database size"_s;
    worksheet.databaseSize.ramMB = 4096;
    return worksheet;
}

constexpr TierCounts counts{2, 5, 3, 2};

Architecture made(ArchitectureTemplate architecture, DatabasePattern pattern = DatabasePattern::Replica)
{
    return architectureFor(worksheetFor(architecture, pattern), counts);
}

int count(const Architecture &architecture, Role role)
{
    return static_cast<int>(nodesOf(architecture, role).size());
}

bool usesProxies(DatabasePattern pattern)
{
    return pattern == DatabasePattern::ReplicasBehindBalancer || pattern == DatabasePattern::ReadWriteSplit
        || pattern == DatabasePattern::PrimaryPrimary;
}

bool hasSecondSite(ArchitectureTemplate architecture, DatabasePattern pattern)
{
    return architecture == ArchitectureTemplate::TwoSites || pattern == DatabasePattern::BlockReplicated;
}

void expectSound(const Architecture &architecture)
{
    std::set<QString> names;
    std::set<QString> addresses;
    std::map<QString, QString> subnets;
    for (const Site &site : architecture.sites) {
        subnets[site.name] = site.subnet;
        EXPECT_TRUE(isWithin(site.gateway, site.subnet));
        EXPECT_TRUE(addresses.insert(site.gateway).second);
    }
    for (const ArchitectureNode &node : architecture.nodes) {
        EXPECT_TRUE(names.insert(node.name).second) << node.name.toStdString();
        EXPECT_TRUE(addresses.insert(node.address).second) << node.address.toStdString();
        EXPECT_TRUE(isWithin(node.address, subnets[node.site])) << node.address.toStdString();
        EXPECT_FALSE(node.address.endsWith(u".0"_s) || node.address.endsWith(u".255"_s));
        EXPECT_FALSE(node.zone.isEmpty());
    }
    for (const VirtualAddress &shared : virtualAddresses(architecture)) {
        EXPECT_TRUE(addresses.insert(shared.address).second) << shared.address.toStdString();
        EXPECT_GE(shared.holders.size(), 2);
        for (const QString &holder : shared.holders)
            EXPECT_TRUE(names.contains(holder)) << holder.toStdString();
        EXPECT_TRUE(shared.inside.isEmpty() || addresses.insert(shared.inside).second);
    }
    const QByteArray text = writeArchitecture(architecture);
    const Result<Architecture> read = readArchitecture(u"site.json"_s, text);
    ASSERT_TRUE(read) << read.error().detail.left(500).toStdString();
    EXPECT_EQ(*read, architecture);
    EXPECT_EQ(writeArchitecture(*read), text);
}

} // namespace

TEST(ArchitectureFor, everyTemplateAndPatternHasTheCountsAskedWithUniqueNamesAndAddresses)
{
    for (const ArchitectureTemplate kind : everyArchitectureTemplate) {
        for (const DatabasePattern pattern : everyDatabasePattern) {
            for (int zones = 1; zones <= 3; ++zones) {
                SCOPED_TRACE((word(kind) + u' ' + word(pattern)).toStdString());
                const Worksheet worksheet = worksheetFor(kind, pattern, zones);
                const Architecture site = architectureFor(worksheet, counts);
                expectSound(site);
                EXPECT_EQ(site, architectureFor(worksheet, counts)) << "the same arguments, the same site";
                const bool managed = kind == ArchitectureTemplate::MultiZone;
                EXPECT_EQ(count(site, Role::LoadBalancer), managed ? 0 : 2 * counts.balancerPairs);
                EXPECT_EQ(count(site, Role::ManagedBalancer), managed ? zones : 0);
                EXPECT_EQ(count(site, Role::Web), counts.webNodes);
                const Role database =
                    pattern == DatabasePattern::ManagedMultiZone ? Role::ManagedDatabase : Role::Database;
                EXPECT_EQ(count(site, database),
                          counts.databaseNodes + (hasSecondSite(kind, pattern) ? 1 : 0));
                EXPECT_EQ(count(site, Role::DatabaseProxy),
                          usesProxies(pattern) ? counts.databaseProxies : 0);
                EXPECT_EQ(site.sites.size(), hasSecondSite(kind, pattern) ? 2u : 1u);
                EXPECT_EQ(site.database, pattern);
                std::set<QString> used;
                for (const ArchitectureNode &web : nodesOf(site, Role::Web))
                    used.insert(web.zone);
                EXPECT_EQ(static_cast<int>(used.size()), zones);
            }
        }
    }
}

TEST(ArchitectureFor, hasRoomForTheMostOfEverything)
{
    for (const ArchitectureTemplate kind : everyArchitectureTemplate) {
        SCOPED_TRACE(word(kind).toStdString());
        const Architecture site = architectureFor(worksheetFor(kind, DatabasePattern::PrimaryPrimary),
                                                  {mostPairs, mostNodes, mostNodes, mostPairs});
        EXPECT_EQ(count(site, Role::Web), mostNodes);
        std::set<QString> addresses;
        for (const ArchitectureNode &node : site.nodes) {
            const Site &stands = site.sites[node.site == u"dr"_s ? 1 : 0];
            EXPECT_TRUE(isWithin(node.address, stands.subnet)) << node.address.toStdString();
            addresses.insert(node.address);
        }
        for (const VirtualAddress &shared : site.vips) {
            EXPECT_TRUE(isWithin(shared.address, site.sites.front().subnet)) << shared.address.toStdString();
            addresses.insert(shared.address);
            if (!shared.inside.isEmpty())
                addresses.insert(shared.inside);
        }
        const bool inside = kind == ArchitectureTemplate::LvsNat;
        EXPECT_EQ(addresses.size(), site.nodes.size() + site.vips.size() + (inside ? mostPairs : 0));
    }
}

TEST(ArchitectureFor, countsThatAreTooSmallAreRaisedToWhatThePatternIsAbout)
{
    const TierCounts none{0, 0, 0, 0};
    const auto least = [&](DatabasePattern pattern) {
        return architectureFor(worksheetFor(ArchitectureTemplate::BasicPair, pattern), none);
    };
    EXPECT_EQ(count(least(DatabasePattern::Replica), Role::LoadBalancer), 2);
    EXPECT_EQ(count(least(DatabasePattern::Replica), Role::Web), 1);
    EXPECT_EQ(count(least(DatabasePattern::Replica), Role::Database), 1);
    EXPECT_EQ(count(least(DatabasePattern::PrimaryPrimary), Role::Database), 2);
    EXPECT_EQ(count(least(DatabasePattern::BlockReplicated), Role::Database), 3);
    EXPECT_EQ(count(least(DatabasePattern::ManagedMultiZone), Role::ManagedDatabase), 2);
    EXPECT_EQ(count(least(DatabasePattern::ReadWriteSplit), Role::DatabaseProxy), 2);
}

TEST(ArchitectureFor, onePairIsAPlainSiteWithOneAddress)
{
    Worksheet worksheet = worksheetFor(ArchitectureTemplate::BasicPair, DatabasePattern::Replica);
    const Architecture site = architectureFor(worksheet, {1, 3, 2, 0});
    EXPECT_TRUE(site.vips.empty());
    EXPECT_FALSE(site.vip.isEmpty());
    EXPECT_EQ(count(site, Role::Dns), 0);
    const std::vector<VirtualAddress> shared = virtualAddresses(site);
    ASSERT_EQ(shared.size(), 1u);
    EXPECT_EQ(shared.front().holders, (QStringList{u"lb-1"_s, u"lb-2"_s}));
    EXPECT_NE(findNode(site, u"lb-1"_s)->zone, findNode(site, u"lb-2"_s)->zone);
    EXPECT_EQ(findNode(site, u"web-1"_s)->flavor, u"web size"_s);
    EXPECT_EQ(findNode(site, u"db-1"_s)->flavor, u"database size"_s);
    worksheet.tls = true;
    EXPECT_TRUE(architectureFor(worksheet, {1, 3, 2, 0}).tls);
}

TEST(ArchitectureFor, severalPairsStandBehindDns)
{
    Worksheet worksheet = worksheetFor(ArchitectureTemplate::BasicPair, DatabasePattern::Replica);
    worksheet.dnsSpread = DnsSpread::Weighted;
    const Architecture site = architectureFor(worksheet, {3, 3, 2, 0});
    ASSERT_EQ(site.vips.size(), 3u);
    EXPECT_EQ(site.vip, site.vips.front().address);
    EXPECT_EQ(site.dnsSpread, DnsSpread::Weighted);
    EXPECT_EQ(count(site, Role::Dns), 1);
    EXPECT_EQ(site.vips[2].holders, (QStringList{u"lb-5"_s, u"lb-6"_s}));
    std::set<int> routers;
    for (const VirtualAddress &shared : site.vips)
        routers.insert(shared.routerId);
    EXPECT_EQ(routers.size(), 3u);
}

TEST(ArchitectureFor, lvsHasSharedStorageAndStickySessions)
{
    for (const ArchitectureTemplate kind : {ArchitectureTemplate::LvsNat, ArchitectureTemplate::LvsDirect}) {
        const Architecture site = made(kind);
        EXPECT_GT(site.stickySeconds, 0);
        EXPECT_EQ(count(site, Role::SharedStorage), 2);
    }
    EXPECT_EQ(made(ArchitectureTemplate::LvsDirect).balancing, Balancing::LvsDirect);
    EXPECT_EQ(made(ArchitectureTemplate::BasicPair).balancing, Balancing::Http);
}

// A reply that takes another way is dropped by the client: the gateway must be the director's.
TEST(ArchitectureFor, lvsNatGivesEveryWebNodeAPairsInsideAsItsGateway)
{
    const Architecture site = made(ArchitectureTemplate::LvsNat);
    std::map<QString, int> shares;
    for (const ArchitectureNode &node : site.nodes) {
        EXPECT_EQ(node.gateway.isEmpty(), node.role != Role::Web) << node.name.toStdString();
        if (node.role == Role::Web)
            ++shares[node.gateway];
    }
    ASSERT_EQ(shares.size(), 2u);
    EXPECT_TRUE(shares.contains(site.vips[0].inside));
    EXPECT_TRUE(shares.contains(site.vips[1].inside));
    EXPECT_EQ(std::abs(shares.begin()->second - shares.rbegin()->second), 1);
    for (const VirtualAddress &shared : made(ArchitectureTemplate::LvsDirect).vips)
        EXPECT_TRUE(shared.inside.isEmpty());
}

TEST(ArchitectureFor, theSecondSiteHasTheLastReplicaAndTheSnapshots)
{
    const Architecture site = made(ArchitectureTemplate::TwoSites);
    const ArchitectureNode replica = nodesOf(site, Role::Database).back();
    EXPECT_EQ(replica.site, u"dr"_s);
    EXPECT_EQ(replica.priority, counts.databaseNodes);
    ASSERT_EQ(count(site, Role::ObjectStorage), 1);
    EXPECT_EQ(nodesOf(site, Role::ObjectStorage).front().site, u"dr"_s);
    EXPECT_EQ(count(site, Role::Dns), 1);
    ASSERT_EQ(site.links.size(), 1u);
    EXPECT_EQ(nodesOf(made(ArchitectureTemplate::BasicPair, DatabasePattern::BlockReplicated), Role::Database)
                  .back()
                  .site,
              u"dr"_s);
}

TEST(ArchitectureFor, activeActiveNodesAreAlikeAndEachOfAPairHasAnAddress)
{
    const Architecture site = made(ArchitectureTemplate::ActiveActive);
    EXPECT_TRUE(site.interchangeable);
    for (const ArchitectureNode &node : site.nodes) {
        if (isServer(node.role)) {
            EXPECT_TRUE(node.name.startsWith(u"node-"_s));
            EXPECT_EQ(node.flavor, u"database size"_s) << "the largest of the three";
        }
    }
    ASSERT_EQ(site.vips.size(), 4u);
    EXPECT_EQ(site.vips[0].holders, (QStringList{u"node-1"_s, u"node-2"_s}));
    EXPECT_EQ(site.vips[1].holders, (QStringList{u"node-2"_s, u"node-1"_s}));
}

TEST(ArchitectureFor, proxiesShareAnAddressThatClientsDoNotAsk)
{
    const Architecture site = made(ArchitectureTemplate::BasicPair, DatabasePattern::ReadWriteSplit);
    EXPECT_EQ(site.vips.size(), 3u);
    EXPECT_EQ(site.vips.back().holders, (QStringList{u"dbproxy-1"_s, u"dbproxy-2"_s}));
    EXPECT_EQ(siteAddresses(site).size(), 2u);
    const Architecture managed = made(ArchitectureTemplate::MultiZone, DatabasePattern::ReadWriteSplit);
    EXPECT_TRUE(managed.vip.isEmpty());
    EXPECT_EQ(managed.vips.size(), 1u);
    EXPECT_TRUE(siteAddresses(managed).empty());
}

TEST(VrrpPriority, fallsWithThePlaceAndStaysInRange)
{
    int before = 255;
    for (qsizetype place = 0; place < 100; ++place) {
        EXPECT_LT(vrrpPriority(place), before);
        before = vrrpPriority(place);
        EXPECT_GE(before, 1);
    }
    EXPECT_EQ(vrrpPriority(0), 150);
    EXPECT_EQ(vrrpPriority(1), 100);
}

TEST(TradeOffs, sayWhatIsGainedAndWhatItCostsInWholeSentences)
{
    std::vector<TradeOffs> all;
    for (const ArchitectureTemplate kind : everyArchitectureTemplate)
        all.push_back(tradeOffs(kind));
    for (const DatabasePattern pattern : everyDatabasePattern)
        all.push_back(tradeOffs(pattern));
    std::set<QString> names;
    for (const TradeOffs &one : all) {
        EXPECT_TRUE(names.insert(one.name).second);
        EXPECT_TRUE(one.purpose.endsWith(u'.'));
        EXPECT_GE(one.gains.size(), 2);
        EXPECT_GE(one.costs.size(), 2);
        for (const QString &sentence : one.gains + one.costs)
            EXPECT_TRUE(sentence.endsWith(u'.') && sentence.at(0).isUpper()) << sentence.toStdString();
    }
}
