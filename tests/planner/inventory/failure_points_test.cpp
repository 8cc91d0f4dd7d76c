// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/topology_text.h"

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<std::string> cutBy(const char *text)
{
    std::vector<std::string> names;
    for (const TopologyNode &node : site(text).topology.nodes) {
        if (node.singlePointOfFailure)
            names.push_back(node.name.toStdString());
    }
    return names;
}

} // namespace

TEST(SinglePointsOfFailure, areNoneInASiteWhereEverythingIsDouble)
{
    EXPECT_THAT(cutBy("lb: a* b | web: c d e | db: p* r"), IsEmpty());
}

TEST(SinglePointsOfFailure, aLoneLoadBalancerIsOne)
{
    EXPECT_THAT(cutBy("lb: a* | web: c d | db: p* r"), ElementsAre("a"));
}

TEST(SinglePointsOfFailure, aBalancerWhoseStandbyIsStoppedIsOne)
{
    EXPECT_THAT(cutBy("lb: a* b! | web: c d | db: p* r"), ElementsAre("a"));
}

TEST(SinglePointsOfFailure, aBalancerWhoseStandbyCannotTakeTheAddressIsOne)
{
    EXPECT_THAT(cutBy("lb: a* b~ | web: c d | db: p* r"), ElementsAre("a"));
}

TEST(SinglePointsOfFailure, aStandbyThatIsNotWholeDoesNotCount)
{
    SeenSite lab = site("lb: a* b | web: c d | db: p* r");
    lab.fleet.servers[1].state = ServerState::AwaitingConfirm;
    EXPECT_THAT(singlePointsOfFailure(topologyOf(lab.fleet, lab.seen)), ElementsAre(u"server:a"_s));
}

TEST(SinglePointsOfFailure, theLastHealthyWebNodeIsOne)
{
    EXPECT_THAT(cutBy("lb: a* b | web: c d~ e! | db: p* r"), ElementsAre("c"));
}

TEST(SinglePointsOfFailure, aDatabaseWithoutAReplicaThatCouldBePromotedIsOne)
{
    EXPECT_THAT(cutBy("lb: a* b | web: c d | db: p*"), ElementsAre("p"));
    EXPECT_THAT(cutBy("lb: a* b | web: c d | db: p* r~"), ElementsAre("p"));
    EXPECT_THAT(cutBy("lb: a* b | web: c d | db: p* r! s"), IsEmpty());
}

TEST(SinglePointsOfFailure, severalAreNamedTogether)
{
    EXPECT_THAT(cutBy("lb: a* | web: c | db: p*"), ElementsAre("a", "c", "p"));
}

TEST(SinglePointsOfFailure, aSiteThatNobodyReachesHasNone)
{
    EXPECT_THAT(cutBy("lb: a b! | web: c | db: p*"), IsEmpty());
    EXPECT_THAT(cutBy("other: x y"), IsEmpty());
}

TEST(SinglePointsOfFailure, anAddressThatIsDownDoesNotHideWhatAnotherLeadsTo)
{
    SeenSite lab = site("lb: a~ b~ | web: c d | other: x");
    lab.fleet.floatingIps = {{FloatingIpId{u"f"_s}, u"203.0.113.7"_s, {}, {}, u"10.0.0.5"_s}};
    EXPECT_THAT(singlePointsOfFailure(topologyOf(lab.fleet, lab.seen)), ElementsAre(u"server:x"_s));
}

TEST(SinglePointsOfFailure, aCutVertexThatLeavesTheTierServedIsNone)
{
    // q hangs on c alone, but d still serves web and the database is reached through it.
    Topology topology = site("lb: a* b | web: c d | db: p* r").topology;
    topology.nodes.push_back(
        {u"server:zz"_s, NodeKind::Server, u"zz"_s, {}, u"web"_s, {}, {}, {}, Health::Healthy, {}, false});
    topology.links.push_back({u"server:c"_s, u"server:zz"_s, LinkKind::Uses, Health::Healthy, {}, {}});
    EXPECT_THAT(singlePointsOfFailure(topology), IsEmpty());
}

TEST(SinglePointsOfFailure, everyLinkOfAChainIsOneAndALongChainIsNoTrouble)
{
    Topology chain;
    constexpr int length = 2000;
    chain.nodes.push_back(
        {u"clients"_s, NodeKind::Client, {}, {}, {}, {}, {}, {}, Health::Healthy, {}, false});
    for (int i = 0; i < length; ++i) {
        const QString key = u"server:%1"_s.arg(i, 6, 10, QChar(u'0'));
        const QString tier = i == length - 1 ? u"end"_s : u"way-%1"_s.arg(i % 50);
        const QString before = i == 0 ? u"clients"_s : chain.nodes.back().key;
        chain.links.push_back({before, key, LinkKind::Uses, Health::Healthy, {}, {}});
        chain.nodes.push_back({key, NodeKind::Server, key, {}, tier, {}, {}, {}, Health::Healthy, {}, false});
    }
    EXPECT_EQ(singlePointsOfFailure(chain).size(), size_t(length));
}
