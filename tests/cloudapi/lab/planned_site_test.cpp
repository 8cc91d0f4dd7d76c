// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/daemon/site.h"
#include "planner/capacity/templates.h"

#include <gmock/gmock.h>

using namespace sw;
using namespace sw::lab;
using namespace Qt::StringLiterals;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

namespace {

Architecture planned(ArchitectureTemplate kind, DatabasePattern pattern)
{
    Worksheet worksheet;
    worksheet.name = u"planned"_s;
    worksheet.architecture = kind;
    worksheet.database = pattern;
    return architectureFor(worksheet, {2, 3, 2, 2});
}

QStringList reservedIn(const Architecture &architecture, const QString &site)
{
    for (const LabNetwork &network : apiOptions(architecture, u"http://127.0.0.1"_s, "key").networks) {
        if (network.name == site)
            return network.reserved.keys();
    }
    return {};
}

} // namespace

TEST(LabSiteOfAPlan, runsTheServersAndNoServiceOfACloud)
{
    const Architecture site = planned(ArchitectureTemplate::TwoSites, DatabasePattern::Replica);
    QStringList names;
    for (const SiteServer &server : siteServers(site))
        names << server.spec.hostname;
    EXPECT_TRUE(names.contains(u"db-3"_s));
    EXPECT_FALSE(names.contains(u"dns-1"_s));
    EXPECT_FALSE(names.contains(u"objects-1"_s));
}

TEST(LabSiteOfAPlan, givesNoServerAnAddressThatIsShared)
{
    const Architecture site = planned(ArchitectureTemplate::LvsNat, DatabasePattern::ReadWriteSplit);
    ASSERT_EQ(site.vips.size(), 3u);
    EXPECT_THAT(reservedIn(site, u"home"_s),
                UnorderedElementsAre(site.vips[0].address, site.vips[0].inside, site.vips[1].address,
                                     site.vips[1].inside, site.vips[2].address));
    EXPECT_THAT(reservedIn(labSite(), u"home"_s), UnorderedElementsAre(labSite().vip));
    EXPECT_THAT(reservedIn(labSite(), u"dr"_s), IsEmpty());
}
