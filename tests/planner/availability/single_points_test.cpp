// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/planner/availability/diagrams.h"

#include <gmock/gmock.h>

using namespace sw;
using namespace sw::diagrams;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<std::string> points(const Diagram &diagram, const Values &values = noValues())
{
    std::vector<std::string> names;
    for (const QString &name : singlePointsOfFailure(diagram, values))
        names.push_back(name.toStdString());
    return names;
}

} // namespace

TEST(SinglePointsOfFailure, areUnitsThatNothingStandsInFor)
{
    EXPECT_THAT(points({{}, all({unit("firewall", 0.99), any({unit("a", 0.99), unit("b", 0.99)})})}),
                ElementsAre("firewall"));
    EXPECT_THAT(points({{}, unit("server", 0.99)}), ElementsAre("server"));
}

TEST(SinglePointsOfFailure, countDomains)
{
    EXPECT_THAT(points(twoZones()), ElementsAre("site", "connection"));
    const Diagram oneZone{{domain("site", 0.99), domain("az1", 0.99, 0)},
                          any({unit("a", 0.98, 1), unit("b", 0.98, 1)})};
    EXPECT_THAT(points(oneZone), ElementsAre("site", "az1"));
}

TEST(SinglePointsOfFailure, countAVotingBlockThatCannotSpareANode)
{
    const Expression nodes = formula::line(u"nodes"_s);
    const Diagram diagram{{}, votes("web", 3, 0.99, {{nodes}})};
    EXPECT_THAT(points(diagram, {{u"nodes"_s}, {{3}}, 1}), ElementsAre("web"));
    EXPECT_THAT(points(diagram, {{u"nodes"_s}, {{4}}, 1}), IsEmpty());
}

TEST(SinglePointsOfFailure, countAZoneWithTooManyOfTheNodes)
{
    const Diagram lopsided{{domain("az1", 0.99), domain("az2", 0.99)},
                           votes("web", 2, 0.99, {{3, 0}, {1, 1}})};
    EXPECT_THAT(points(lopsided), ElementsAre("az1"));
}

TEST(SinglePointsOfFailure, leaveOutAPairAndWhatStandsApart)
{
    const Diagram apart{{domain("az1", 0.99), domain("az2", 0.99)},
                        {pair("database", 0.001, 0.25, 0.9, 0.1, 1, 0, 1)}};
    EXPECT_THAT(points(apart), IsEmpty());
    const Diagram together{{domain("az1", 0.99)}, {pair("database", 0.001, 0.25, 0.9, 0.1, 1, 0, 0)}};
    EXPECT_THAT(points(together), ElementsAre("az1"));
}

TEST(SinglePointsOfFailure, nameEachOnce)
{
    EXPECT_THAT(points({{}, all({unit("a", 0.9), unit("a", 0.9), unit("b", 0.9)})}), ElementsAre("a", "b"));
}

TEST(SinglePointsOfFailure, areNoneOfASystemThatDoesNotWorkAtAll)
{
    EXPECT_THAT(points({{}, all({unit("a", 0.9), any({})})}), IsEmpty());
}
