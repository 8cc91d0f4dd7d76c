// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/planner/sizing/sized.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

Worksheet shop()
{
    return worksheetWith({{input::users, 500},
                          {input::mbPerVisit, 0.75},
                          {input::visitSeconds, 10},
                          {input::requestRam, 32},
                          {input::serviceSeconds, 0.2}});
}

ServerSize sizeOf(const QString &name, double ramMB, std::optional<double> mbps, std::optional<double> hourly)
{
    ServerSize size;
    size.name = name;
    size.ramMB = ramMB;
    size.networkMbps = mbps;
    if (hourly)
        size.price = Price{*hourly, u"2026-01-01"_s, u"published list"_s};
    return size;
}

} // namespace

TEST(Steps, areOneForEachChangeUntilTheHorizon)
{
    // 100 Mbit/s a node, a spare: 300 Mbit/s grow by a tenth each month.
    Worksheet worksheet =
        worksheetWith({{input::peak, 300}, {input::headroom, 0}, {input::growth, 10}, {input::horizon, 6}});
    worksheet.balancerSize.networkMbps = 400;
    const Proposal proposal = proposed(worksheet);
    std::vector<std::array<int, 3>> steps;
    for (const ScalingStep &step : proposal.steps)
        steps.push_back({step.month, step.webNodes, step.balancerPairs});
    // 300, 330, 363, 399.3, 439.2, 483.2, 531.5
    using Step = std::array<int, 3>;
    EXPECT_THAT(steps, ElementsAre(Step{0, 4, 1}, Step{1, 5, 1}, Step{4, 6, 2}, Step{6, 7, 2}));
    EXPECT_LT(proposal.steps[0].monthlyCost, proposal.steps[1].monthlyCost);
}

TEST(Steps, goDownWhereTheLoadShrinks)
{
    const Proposal proposal = proposed(worksheetWith({{input::peak, 300},
                                                      {input::headroom, 0},
                                                      {input::growth, -20},
                                                      {input::horizon, 3},
                                                      {input::pairMbps, 1000}}));
    std::vector<int> nodes;
    for (const ScalingStep &step : proposal.steps)
        nodes.push_back(step.webNodes);
    EXPECT_THAT(nodes, ElementsAre(4, 3)); // for 300, 240, 192 and 153.6 Mbit/s
}

TEST(Steps, tellOfTheDatabaseToo)
{
    // 100 requests of a query grow by a tenth each month; of 150 a node has 130 to 118 left for reads.
    Worksheet worksheet = worksheetWith({{input::peak, 1},
                                         {input::headroom, 0},
                                         {input::peakRequests, 100},
                                         {input::queriesPerRequest, 1},
                                         {input::nodeQueries, 150},
                                         {input::growth, 10},
                                         {input::horizon, 6}});
    worksheet.database = DatabasePattern::ReadWriteSplit;
    worksheet.survival = Survival::NoLoss;
    std::vector<std::pair<int, int>> steps;
    for (const ScalingStep &step : proposed(worksheet).steps)
        steps.emplace_back(step.month, step.databaseNodes);
    // Reads 80, 88, 96.8, 106.5, 117.1, 128.8 > 150 - 32.2, so a second replica from month 5.
    EXPECT_THAT(steps, ElementsAre(std::pair(0, 2), std::pair(5, 3)));

    const auto outgrown = [](const Remark &remark) { return remark.text.contains(u"writes outgrow"_s); };
    EXPECT_FALSE(std::ranges::any_of(proposed(worksheet).remarks, outgrown));
    worksheet.figures[input::horizon] = exactly(24); // 20 writes of 150 are 197 by then
    EXPECT_TRUE(std::ranges::any_of(proposed(worksheet).remarks, outgrown));
}

TEST(Steps, endWhereTheLoadOutgrowsWhatIsAcceptedAndSaySo)
{
    const Proposal proposal = proposed(worksheetWith(
        {{input::peak, 300}, {input::growth, 100}, {input::horizon, 120}, {input::pairMbps, 1e7}}));
    EXPECT_LT(proposal.steps.back().month, 20);
    EXPECT_LE(proposal.steps.back().webNodes, mostNodes);
    EXPECT_TRUE(std::ranges::any_of(proposal.remarks, [](const Remark &remark) {
        return remark.key == input::growth && remark.serious;
    }));
}

TEST(Swings, areWidestFirstWithTheOthersAtTheirLikelyValue)
{
    Worksheet worksheet = worksheetWith({{input::headroom, 0}, {input::pairMbps, 1e6}});
    worksheet.figures[input::peak] = {200, 300, 500, {}};
    worksheet.figures[input::nodeMbps] = {90, 100, 110, {}};
    worksheet.webSize.price.reset(); // then they are of the nodes
    const Proposal proposal = proposed(worksheet);
    EXPECT_EQ(proposal.swingOutput, QString(output::nodes));
    EXPECT_THAT(proposal.swings, ElementsAre(Swing{input::peak, 3, 6}, Swing{input::nodeMbps, 5, 4}));
}

TEST(Designs, areCheapestFirstWithTheWorksheetsOwnAmongThem)
{
    Worksheet worksheet = shop();
    worksheet.database = DatabasePattern::ReplicasBehindBalancer; // not one that is compared by itself
    const Proposal proposal = proposed(worksheet);
    const std::vector<DesignPoint> &designs = proposal.designs;
    EXPECT_GE(designs.size(), 30u);
    EXPECT_TRUE(std::ranges::is_sorted(designs, {}, &DesignPoint::monthlyCost));
    ASSERT_EQ(std::ranges::count(designs, true, &DesignPoint::chosen), 1);
    const DesignPoint chosen = *std::ranges::find(designs, true, &DesignPoint::chosen);
    EXPECT_EQ(chosen.survival, worksheet.survival);
    EXPECT_EQ(chosen.database, worksheet.database);
    EXPECT_DOUBLE_EQ(chosen.monthlyCost, proposal.likely.at(output::total));
    EXPECT_DOUBLE_EQ(chosen.availability, proposal.likely.at(output::system));
}

TEST(Designs, comeToWhatTheirOwnWorksheetsComeTo)
{
    Worksheet worksheet = shop();
    worksheet.zones = 3;
    worksheet.figures[input::perGB] = exactly(0.1);
    for (const DesignPoint &design : proposed(worksheet).designs) {
        Worksheet other = worksheet;
        other.survival = design.survival;
        other.architecture = design.architecture;
        other.database = design.database;
        const Proposal proposal = proposed(other);
        EXPECT_NEAR(design.monthlyCost, proposal.likely.at(output::total), 1e-9 * design.monthlyCost);
        EXPECT_NEAR(design.availability, proposal.likely.at(output::system), 1e-13);
    }
}

TEST(Designs, areEfficientWhereNoOtherCostsLessAndIsUpMore)
{
    const std::vector<DesignPoint> designs = proposed(shop()).designs;
    const DesignPoint *before = nullptr;
    for (const DesignPoint &design : designs) {
        const bool beaten = std::ranges::any_of(designs, [&](const DesignPoint &other) {
            return other.monthlyCost <= design.monthlyCost
                && other.availability > design.availability + 1e-12;
        });
        if (design.efficient) {
            EXPECT_FALSE(beaten);
            if (before != nullptr) {
                const double extra = design.monthlyCost - before->monthlyCost;
                const double more = nines(design.availability) - nines(before->availability);
                EXPECT_NEAR(design.costPerNine, extra / more, 1e-6 * design.costPerNine);
            } else {
                EXPECT_EQ(design.costPerNine, 0);
            }
            before = &design;
        }
    }
    EXPECT_TRUE(designs.front().efficient);
    EXPECT_GT(std::ranges::count(designs, true, &DesignPoint::efficient), 2);
}

TEST(SinglePoints, areTheSiteAndItsConnectionInADesignOverZones)
{
    Worksheet worksheet = shop();
    worksheet.survival = Survival::AnyZone;
    EXPECT_THAT(proposed(worksheet).singlePoints, ElementsAre(u"home"_s, u"Connection of the site"_s));
    worksheet.survival = Survival::NoLoss;
    EXPECT_THAT(proposed(worksheet).singlePoints,
                ElementsAre(u"home"_s, u"az1"_s, u"az2"_s, u"Connection of the site"_s, u"Web nodes"_s));
    worksheet.survival = Survival::AnyZone;
    worksheet.architecture = ArchitectureTemplate::TwoSites;
    EXPECT_TRUE(proposed(worksheet).singlePoints.empty());
}

TEST(Availability, isThatOfItsPartsInSeriesWhereThereIsOneOfEach)
{
    // Certain nodes, zones and pairs: what is left are the site and its connection, 99 % each.
    Worksheet worksheet = shop();
    worksheet.zones = 1;
    for (const input::Key key : {input::hardwareMttr, input::softwareMttr, input::zoneMttr,
                                 input::balancerFailover, input::databaseFailover, input::takeover}) {
        worksheet.figures[key] = exactly(0);
    }
    for (const auto &[mtbf, mttr] :
         {std::pair(input::networkMtbf, input::networkMttr), std::pair(input::siteMtbf, input::siteMttr)}) {
        worksheet.figures[mtbf] = exactly(99);
        worksheet.figures[mttr] = exactly(1);
    }
    const Proposal proposal = proposed(worksheet);
    EXPECT_NEAR(proposal.likely.at(output::system), 0.99 * 0.99, 1e-12);
    EXPECT_NEAR(proposal.likely.at(output::downHours), (1 - 0.9801) * 8760, 1e-9);
    EXPECT_NEAR(proposal.likely.at(output::nineCount), -std::log10(1 - 0.9801), 1e-12);
}

TEST(Curves, runFromNoUsersToTwiceAsManyThroughTheSizing)
{
    const Worksheet worksheet = shop();
    const Proposal proposal = proposed(worksheet);
    const std::vector<CurvePoint> curve = nodesAgainstUsers(worksheet, proposal);
    ASSERT_GT(curve.size(), 10u);
    EXPECT_EQ(curve.front().x, 0);
    EXPECT_EQ(curve.back().x, 1000);
    EXPECT_TRUE(std::ranges::is_sorted(curve, {}, &CurvePoint::y));
    const auto own = std::ranges::find(curve, 500.0, &CurvePoint::x);
    ASSERT_NE(own, curve.end());
    EXPECT_EQ(own->y, proposal.likely.at(output::nodes));
}

TEST(Curves, areEmptyWhereUsersOrAQueuePlayNoPart)
{
    const Worksheet worksheet = worksheetWith({{input::peak, 100}});
    const Proposal proposal = proposed(worksheet);
    EXPECT_TRUE(nodesAgainstUsers(worksheet, proposal).empty());
    EXPECT_TRUE(waitAgainstUtilisation(proposal).empty());
}

TEST(Curves, followTheUsersWhereTheyComeFromTheArrivals)
{
    Worksheet worksheet = shop();
    worksheet.figures.erase(input::users);
    worksheet.figures[input::arrivals] = exactly(50);
    const std::vector<CurvePoint> curve = nodesAgainstUsers(worksheet, proposed(worksheet));
    ASSERT_FALSE(curve.empty());
    EXPECT_DOUBLE_EQ(curve.back().x, 1000);
}

TEST(Curves, waitLongerTheBusierTheTierIs)
{
    Worksheet worksheet = shop();
    worksheet.figures[input::requestKB] = exactly(100);
    const std::vector<CurvePoint> curve = waitAgainstUtilisation(proposed(worksheet));
    ASSERT_EQ(curve.size(), 99u);
    EXPECT_EQ(curve.front().x, 1);
    EXPECT_EQ(curve.front().y, 0);
    EXPECT_GT(curve.back().y, 0);
    EXPECT_TRUE(std::ranges::is_sorted(curve, {}, &CurvePoint::y));
}

TEST(ComparedSizes, areCheapestFirstAndSayWhatCannotBeUsed)
{
    Worksheet worksheet = worksheetWith({{input::peak, 95},
                                         {input::headroom, 0},
                                         {input::peakRequests, 10},
                                         {input::requestRam, 32},
                                         {input::serviceSeconds, 0.2},
                                         {input::nodeMbps, 10}});
    Catalogue catalogue;
    catalogue.sizes = {sizeOf(u"tiny"_s, 256, 10, 0.01), sizeOf(u"small"_s, 1024, 20, 0.04),
                       sizeOf(u"large"_s, 4096, 100, 0.10), sizeOf(u"unpriced"_s, 4096, 100, std::nullopt),
                       sizeOf(u"unknown"_s, 4096, std::nullopt, 0.1)};
    const std::vector<SizeChoice> choices = comparedSizes(worksheet, catalogue, today);
    QStringList names;
    for (const SizeChoice &choice : choices)
        names << choice.size;
    // A spare besides: two large ones for 0.2 an hour, six small ones for 0.24.
    EXPECT_EQ(names, (QStringList{u"large"_s, u"small"_s, u"unpriced"_s, u"tiny"_s, u"unknown"_s}));
    EXPECT_EQ(choices[0].webNodes, 2);
    EXPECT_EQ(choices[1].webNodes, 6);
    EXPECT_FALSE(choices[2].hasPrice);
    EXPECT_TRUE(choices[2].unusable.isEmpty());
    EXPECT_TRUE(choices[3].unusable.contains(u"does not fit"));
    EXPECT_TRUE(choices[4].unusable.contains(u"no network limit"));
}

TEST(Factors, areTheFiveAndNameTheGapsOfTheDesign)
{
    Worksheet worksheet = shop();
    worksheet.zones = 1;
    const std::vector<FactorAnswer> factors = proposed(worksheet).factors;
    QStringList names;
    for (const FactorAnswer &factor : factors) {
        names << factor.factor;
        EXPECT_FALSE(factor.measures.empty() && factor.gaps.empty()) << factor.factor.toStdString();
    }
    EXPECT_EQ(names, (QStringList{u"Environment"_s, u"Hardware"_s, u"Software"_s, u"Data"_s, u"Network"_s}));
    EXPECT_TRUE(factors[0].gaps.join(u' ').contains(u"one zone"));
    EXPECT_TRUE(factors[1].gaps.join(u' ').contains(u"az1 is a single point of failure"));
}

TEST(Proposal, isTheSameTwice)
{
    Worksheet worksheet = shop();
    worksheet.figures[input::users] = {300, 500, 900, {}};
    const Proposal a = proposed(worksheet);
    const Proposal b = proposed(worksheet);
    EXPECT_EQ(a.regret, b.regret);
    EXPECT_EQ(a.remarks, b.remarks);
    EXPECT_EQ(a.steps, b.steps);
    EXPECT_EQ(a.architecture, b.architecture);
}

TEST(Proposal, runsFromTheLowToTheHighEndOfTheInputs)
{
    Worksheet worksheet = worksheetWith({});
    worksheet.figures[input::peak] = {100, 200, 400, {}};
    const Proposal proposal = proposed(worksheet);
    EXPECT_EQ(proposal.low.at(output::basis), 100);
    EXPECT_EQ(proposal.likely.at(output::basis), 200);
    EXPECT_EQ(proposal.high.at(output::basis), 400);
}
