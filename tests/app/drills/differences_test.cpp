// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/drills/measure.h"

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

Topology siteWith(const QString &name, Health health)
{
    TopologyNode node;
    node.key = u"server:"_s + name;
    node.name = name;
    node.health = health;
    Topology topology;
    topology.nodes.push_back(node);
    return topology;
}

} // namespace

TEST(Differences, nameWhatIsWorseThanBefore)
{
    const QStringList found =
        differences(siteWith(u"web-1"_s, Health::Healthy), siteWith(u"web-1"_s, Health::Down));
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_THAT(found.front().toStdString(), HasSubstr("web-1"));
}

TEST(Differences, doNotBlameTheDrillForANodeThatGotWell)
{
    EXPECT_THAT(differences(siteWith(u"web-1"_s, Health::Down), siteWith(u"web-1"_s, Health::Healthy)),
                IsEmpty());
}

TEST(Differences, nameWhatIsMissingAndWhatIsNew)
{
    EXPECT_THAT(differences(siteWith(u"web-1"_s, Health::Healthy), siteWith(u"web-2"_s, Health::Healthy)),
                SizeIs(2));
}
