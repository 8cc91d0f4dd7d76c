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

TEST(SinglePointsOfFailure, aCutVertexThatLeavesTheTierServedIsNone)
{
    // q hangs on c alone, but d still serves web and the database is reached through it.
    Topology topology = site("lb: a* b | web: c d | db: p* r").topology;
    topology.nodes.push_back(
        {u"server:zz"_s, NodeKind::Server, u"zz"_s, {}, u"web"_s, {}, {}, {}, Health::Healthy, {}, false});
    topology.links.push_back({u"server:c"_s, u"server:zz"_s, LinkKind::Uses, Health::Healthy, {}, {}});
    EXPECT_THAT(singlePointsOfFailure(topology), IsEmpty());
}
