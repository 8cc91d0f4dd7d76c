// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/worksheet.h"

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

Figure figure(double likely)
{
    return {likely, likely, likely, Provenance::Measured, u"test"_s};
}

Worksheet shop()
{
    Worksheet worksheet;
    worksheet.name = u"Shop"_s;
    worksheet.peakMbps = figure(40);
    worksheet.webNodeMbps = figure(20);
    return worksheet;
}

std::string problemOf(const QByteArray &text)
{
    const auto read = readWorksheet(u"w.json"_s, text);
    return read ? std::string() : read.error().detail.toStdString();
}

} // namespace

// The classic worked examples: 5 GB a day is 1.42 Mbit/s over 8 hours, 2 TB a month is 6.26 Mbit/s exactly.
TEST(Throughputs, agreeWithTheClassicExamples)
{
    Worksheet worksheet;
    worksheet.busiestDayGB = figure(5);
    worksheet.monthGB = figure(2048);
    const std::vector<Throughput> all = throughputs(worksheet);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_NEAR(all[0].mbps.likely, 1.4222, 0.0001);
    EXPECT_NEAR(all[1].mbps.likely, 6.2639, 0.0001);
    EXPECT_EQ(all[0].mbps.provenance, Provenance::Derived);
}

TEST(Throughputs, putTheMeasuredPeakFirst)
{
    Worksheet worksheet = shop();
    worksheet.monthGB = figure(1);
    EXPECT_EQ(throughputs(worksheet).front().mbps, figure(40));
}

TEST(Sizing, addsHeadroomAndANodeToLose)
{
    // 40 x 1.35 / 20 = 2.7: three carry it, a fourth may be lost.
    EXPECT_EQ(sizing(shop()).webNodesForPeak, 3);
    EXPECT_EQ(sizing(shop()).webNodes, 4);
    Worksheet zones = shop();
    zones.survival = Survival::AnyZone;
    EXPECT_EQ(sizing(zones).webNodes, 6);
    Worksheet none = shop();
    none.survival = Survival::NoLoss;
    EXPECT_EQ(sizing(none).webNodes, 3);
}

TEST(Sizing, neverNeedsLessForMoreLoad)
{
    int before = 0;
    for (double peak = 0; peak < 2000; peak += 7.3) {
        Worksheet worksheet = shop();
        worksheet.peakMbps = figure(peak);
        const int now = sizing(worksheet).webNodes;
        EXPECT_GE(now, before) << peak;
        before = now;
    }
}

TEST(ArchitectureFor, spreadsTheSizedWebTierOverBothZonesWithUniqueAddresses)
{
    Worksheet worksheet = shop();
    worksheet.peakMbps = figure(9000);
    const Architecture architecture = architectureFor(worksheet);
    const std::vector<ArchitectureNode> web = nodesOf(architecture, Role::Web);
    ASSERT_EQ(int(web.size()), sizing(worksheet).webNodes);
    std::set<QString> addresses;
    for (const ArchitectureNode &node : architecture.nodes)
        addresses.insert(node.address);
    EXPECT_EQ(addresses.size(), architecture.nodes.size());
    EXPECT_NEAR(
        double(std::count_if(web.begin(), web.end(), [](const auto &node) { return node.zone == "az1"_L1; })),
        double(web.size()) / 2, 1);
}

TEST(WorksheetFile, survivesTheRoundTrip)
{
    Worksheet worksheet = shop();
    worksheet.busiestDayGB = Figure{1, 2, 3, Provenance::Assumed, u"a guess with \"quotes\""_s};
    worksheet.survival = Survival::AnyZone;
    const auto read = readWorksheet(u"w.json"_s, writeWorksheet(worksheet));
    ASSERT_TRUE(read) << qPrintable(read.error().detail);
    EXPECT_EQ(*read, worksheet);
}

TEST(WorksheetFile, saysWhereAndWhatIsWrong)
{
    EXPECT_THAT(problemOf("{\"seaworthy\": \"worksheet\", \"ver"), HasSubstr("w.json:1:"));
    EXPECT_THAT(problemOf(R"({"seaworthy": "worksheet", "version": 1, "name": "x",
        "traffic": {"peakMbps": {"likely": -4}}, "webNodeMbps": {"likely": 20}})"),
                HasSubstr("at /traffic/peakMbps/likely: found -4, expected a number from 0"));
    EXPECT_THAT(problemOf(R"({"seaworthy": "worksheet", "version": 1, "name": "x",
        "traffic": {}, "webNodeMbps": {"likely": 20}})"),
                HasSubstr("at /traffic: found no figure"));
    EXPECT_THAT(problemOf(R"({"seaworthy": "worksheet", "version": 1, "name": "x",
        "traffic": {"peakMbps": {"low": 9, "likely": 4}}, "webNodeMbps": {"likely": 20}})"),
                HasSubstr("expected low <= likely <= high"));
    EXPECT_THAT(problemOf(R"({"seaworthy": "worksheet", "version": 1, "name": "x", "survival": "luck",
        "traffic": {"peakMbps": {"likely": 4}}, "webNodeMbps": {"likely": 20}})"),
                HasSubstr("/survival: found \"luck\", expected one of no-loss, any-node, any-zone"));
    EXPECT_THAT(problemOf(R"({"seaworthy": "worksheet", "version": 1, "name": "x",
        "traffic": {"peakMbps": {"likely": 1e9}}, "webNodeMbps": {"likely": 0.001}})"),
                HasSubstr("check the units"));
}
