// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0

// Worked numbers: the classic examples of capacity practice, and figures that can be checked by hand.
#include "tests/planner/sizing/sized.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace sw;
using namespace Qt::StringLiterals;

TEST(PeakThroughput, isTheBusiestDaysVolumeOverEightHours)
{
    EXPECT_NEAR(valueOf(worksheetWith({{input::busiestDay, 5}}), output::basis), 1.42, 0.005);
    EXPECT_DOUBLE_EQ(valueOf(worksheetWith({{input::busiestDay, 5}}), output::basis), 5.0 * 8192 / 28'800);
}

TEST(PeakThroughput, isTheMonthsVolumeOver31DaysOf24HoursExactly)
{
    const Worksheet worksheet = worksheetWith({{input::month, 2048}});
    const double exact = 2048.0 * 8192 / (31 * 24 * 3600);
    EXPECT_DOUBLE_EQ(valueOf(worksheet, output::basis), exact);
    EXPECT_NEAR(exact, 6.26, 0.005);
}

TEST(PeakThroughput, saysThatTheClassicExampleRoundsAtEachStep)
{
    const Proposal proposal = proposed(worksheetWith({{input::month, 2048}}));
    EXPECT_THAT(proposal.sheet.find(output::month)->note.toStdString(), testing::HasSubstr("6.24"));
}

TEST(PeakThroughput, takesDecimalUnitsByChoice)
{
    Worksheet worksheet = worksheetWith({{input::busiestDay, 5}, {input::month, 2000}});
    worksheet.volumeUnits = VolumeUnits::Decimal;
    EXPECT_DOUBLE_EQ(valueOf(worksheet, output::busiestDay), 5.0 * 8000 / 28'800);
    EXPECT_DOUBLE_EQ(valueOf(worksheet, output::month), 2000.0 * 8000 / 2'678'400);
}

TEST(PeakThroughput, byConcurrentUsersRestsOnTheDurationOfAVisit)
{
    Worksheet worksheet =
        worksheetWith({{input::users, 500}, {input::mbPerVisit, 0.75}, {input::visitSeconds, 10}});
    EXPECT_DOUBLE_EQ(valueOf(worksheet, output::basis), 300);
    worksheet.figures[input::visitSeconds] = exactly(20);
    EXPECT_DOUBLE_EQ(valueOf(worksheet, output::basis), 150);
    const std::vector<QString> inputs = inputsOf(*sheetOf(worksheet, today), output::basis);
    EXPECT_THAT(inputs, testing::Contains(QString(input::visitSeconds)));
}

TEST(PeakThroughput, keepsAllMethodsAndTakesTheMostAccurate)
{
    Worksheet worksheet = worksheetWith({{input::month, 2048},
                                         {input::busiestDay, 20},
                                         {input::peak, 7},
                                         {input::users, 10},
                                         {input::mbPerVisit, 1},
                                         {input::visitSeconds, 10}});
    const Proposal proposal = proposed(worksheet);
    EXPECT_THAT(proposal.peakMethods,
                testing::ElementsAre(u"throughput.measured"_s, u"throughput.busiestDay"_s,
                                     u"throughput.month"_s, u"throughput.concurrency"_s));
    EXPECT_EQ(proposal.peakMethod, u"throughput.measured"_s);
    EXPECT_EQ(proposal.likely.at(output::basis), 7);
    worksheet.peakMethod = PeakMethod::Concurrency;
    EXPECT_EQ(valueOf(worksheet, output::basis), 8);
    worksheet.figures.erase(input::peak);
    worksheet.peakMethod = PeakMethod::Best;
    EXPECT_EQ(proposed(worksheet).peakMethod, u"throughput.busiestDay"_s);
}

TEST(Concurrency, givesTheThirdOfUsersArrivalsAndDuration)
{
    EXPECT_EQ(valueOf(worksheetWith({{input::peak, 1}, {input::arrivals, 5}, {input::visitSeconds, 60}}),
                      output::users),
              300);
    EXPECT_EQ(valueOf(worksheetWith({{input::peak, 1}, {input::users, 300}, {input::visitSeconds, 60}}),
                      output::arrivals),
              5);
    EXPECT_EQ(valueOf(worksheetWith({{input::peak, 1}, {input::users, 300}, {input::arrivals, 5}}),
                      output::visitSeconds),
              60);
}

TEST(Growth, isCompoundedUntilTheSizedMonthAndHeadroomComesOnTop)
{
    const Proposal proposal = proposed(worksheetWith(
        {{input::peak, 35}, {input::growth, 10}, {input::sizedMonth, 12}, {input::headroom, 35}}));
    EXPECT_NEAR(proposal.likely.at(output::growthFactor), 3.138428376721, 1e-12);
    EXPECT_NEAR(proposal.likely.at(output::wanted), 35 * 3.138428376721 * 1.35, 1e-9);
    EXPECT_DOUBLE_EQ(valueOf(worksheetWith({{input::peak, 35}}), output::wanted), 47.25);
}

TEST(Application, carriesSoManyRequestsInTheRamAtHand)
{
    const Proposal proposal = proposed(worksheetWith({{input::peak, 1},
                                                      {input::availableRam, 4096},
                                                      {input::requestRam, 32},
                                                      {input::requestsPerPage, 4},
                                                      {input::serviceSeconds, 0.25}}));
    EXPECT_EQ(proposal.likely.at(output::pageRam), 128);
    EXPECT_EQ(proposal.likely.at(output::carriedRequests), 512);
    EXPECT_EQ(proposal.likely.at(output::carriedPages), 128);
    EXPECT_EQ(proposal.likely.at(output::carriedClassic), 128);
    EXPECT_THAT(proposal.sheet.find(output::carriedClassic)->note.toStdString(),
                testing::HasSubstr("without the time"));
}

TEST(Application, needsTheRamThatTheSameLoadFills)
{
    const Proposal proposal = proposed(worksheetWith({{input::peak, 1},
                                                      {input::peakRequests, 512},
                                                      {input::requestRam, 32},
                                                      {input::serviceSeconds, 0.25},
                                                      {input::headroom, 0}}));
    EXPECT_EQ(proposal.likely.at(output::ramForLoad), 4096);
    EXPECT_EQ(proposal.likely.at(output::erlang), 128);
    // 2,048 MB less 256 MB have room for 56 requests of 32 MB.
    EXPECT_EQ(proposal.likely.at(output::requestSlots), 56);
    EXPECT_EQ(proposal.likely.at(output::byRam), 3);
}

TEST(Application, findsRequestsFromTheBestGroundsThereAre)
{
    Worksheet worksheet = worksheetWith({{input::peak, 8}, {input::requestKB, 64}});
    EXPECT_EQ(valueOf(worksheet, output::requests), 16); // 8 Mbit/s are 1,024 KB/s
    worksheet.figures[input::users] = exactly(100);
    worksheet.figures[input::visitSeconds] = exactly(10);
    worksheet.figures[input::pagesPerVisit] = exactly(3);
    worksheet.figures[input::requestsPerPage] = exactly(2);
    EXPECT_EQ(valueOf(worksheet, output::requests), 60);
    worksheet.figures[input::peakRequests] = exactly(44);
    EXPECT_EQ(valueOf(worksheet, output::requests), 44);
    EXPECT_EQ(valueOf(worksheet, output::pages), 22);
    EXPECT_NEAR(valueOf(worksheet, output::visits), 22.0 / 3, 1e-12);
}

TEST(WebTier, waitsAsASingleServerDoes)
{
    Worksheet worksheet = worksheetWith({{input::peak, 1},
                                         {input::peakRequests, 0.5},
                                         {input::serviceSeconds, 1},
                                         {input::workers, 1},
                                         {input::acceptedWait, 100},
                                         {input::headroom, 0}});
    worksheet.survival = Survival::NoLoss;
    const Proposal proposal = proposed(worksheet);
    EXPECT_EQ(proposal.likely.at(output::byQueue), 1);
    EXPECT_EQ(proposal.likely.at(output::utilisation), 50);
    EXPECT_NEAR(proposal.likely.at(output::meanWait), 1, 1e-12);               // rho s / (1 - rho)
    EXPECT_NEAR(proposal.likely.at(output::waitP95), 2 * std::log(10), 1e-12); // ln(rho / 0.05) s / (1 - rho)
}

TEST(WebTier, hasSoManyNodesThatTheLossLeavesThoseThatAreNeeded)
{
    // 400 Mbit/s with 100 Mbit/s a node and no headroom: four are needed.
    Worksheet worksheet = worksheetWith({{input::peak, 400}, {input::headroom, 0}});
    worksheet.zones = 3;
    worksheet.survival = Survival::NoLoss;
    EXPECT_EQ(valueOf(worksheet, output::nodes), 4);
    worksheet.survival = Survival::AnyNode;
    EXPECT_EQ(valueOf(worksheet, output::nodes), 5);
    EXPECT_EQ(valueOf(worksheet, output::nodesAfterLoss), 4);
    worksheet.survival = Survival::AnyZone;
    EXPECT_EQ(valueOf(worksheet, output::nodes), 6);
    EXPECT_EQ(valueOf(worksheet, output::nodesAfterLoss), 4);
    worksheet.zones = 2;
    EXPECT_EQ(valueOf(worksheet, output::nodes), 8);
    EXPECT_EQ(valueOf(worksheet, output::nodesAfterLoss), 4);
}

TEST(WebTier, isSizedByTheLoadRunsCurveSolvedForTheNodes)
{
    Worksheet worksheet = worksheetWith({{input::peak, 1}, {input::headroom, 0}});
    // alpha 0.1, beta 0.01, gamma 100: four nodes carry 400 / 1.42 = 281.69 requests a second, nine the most.
    for (const double nodes : {1, 2, 4, 8, 12, 16}) {
        worksheet.loadPoints.push_back(
            {nodes, 100 * nodes / (1 + 0.1 * (nodes - 1) + 0.01 * nodes * (nodes - 1))});
    }
    worksheet.figures[input::peakRequests] = exactly(281.6);
    EXPECT_EQ(valueOf(worksheet, output::byLoadRun), 4);
    worksheet.figures[input::peakRequests] = exactly(281.8);
    EXPECT_EQ(valueOf(worksheet, output::byLoadRun), 5);
    EXPECT_EQ(proposed(worksheet).constraints.front(), (Constraint{u"web.byLoadRun"_s, 5}));
}

TEST(WebTier, saysWhenNoNumberOfNodesCarriesTheLoad)
{
    Worksheet worksheet =
        worksheetWith({{input::peak, 1}, {input::headroom, 35}, {input::peakRequests, 5000}});
    for (const double nodes : {1, 2, 4, 8, 12, 16}) {
        worksheet.loadPoints.push_back(
            {nodes, 100 * nodes / (1 + 0.1 * (nodes - 1) + 0.01 * nodes * (nodes - 1))});
    }
    const Proposal proposal = proposed(worksheet);
    EXPECT_NEAR(proposal.likely.at(output::lawNodes), std::sqrt(0.9 / 0.01), 1e-6);
    EXPECT_EQ(proposal.likely.at(output::byLoadRun), 10);
    const auto serious = [](const Remark &remark) {
        return remark.serious && remark.key == output::byLoadRun;
    };
    EXPECT_TRUE(std::ranges::any_of(proposal.remarks, serious));
}

TEST(Balancers, areSeveralPairsBeyondTheLimitOfOne)
{
    EXPECT_EQ(valueOf(worksheetWith({{input::peak, 70}, {input::headroom, 0}}), output::pairs), 1);
    EXPECT_EQ(valueOf(worksheetWith({{input::peak, 70.1}, {input::headroom, 0}}), output::pairs), 2);
    EXPECT_EQ(valueOf(worksheetWith({{input::peak, 150}, {input::headroom, 0}}), output::pairs), 3);
    EXPECT_EQ(valueOf(worksheetWith({{input::peak, 150}, {input::headroom, 0}}), output::balancers), 6);
}

TEST(Database, hasTheNodesOfItsPattern)
{
    // 100 requests/s with 10 queries each, a fifth of them writes; a node carries 500: of those it has 300
    // left.
    Worksheet worksheet = worksheetWith({{input::peak, 1},
                                         {input::headroom, 0},
                                         {input::peakRequests, 100},
                                         {input::queriesPerRequest, 10},
                                         {input::nodeQueries, 500},
                                         {input::writePercent, 20}});
    const auto nodes = [&worksheet](DatabasePattern pattern) {
        worksheet.database = pattern;
        const Proposal proposal = proposed(worksheet);
        return std::vector{proposal.likely.at(output::databaseNodes), proposal.likely.at(output::replicas),
                           proposal.likely.at(output::proxies), proposal.likely.at(output::remoteNodes)};
    };
    using testing::ElementsAre;
    EXPECT_EQ(valueOf(worksheet, output::readNodes), 3); // 800 reads
    EXPECT_THAT(nodes(DatabasePattern::Replica), ElementsAre(2, 1, 0, 0));
    EXPECT_THAT(nodes(DatabasePattern::ReplicasBehindBalancer), ElementsAre(5, 4, 2, 0));
    EXPECT_THAT(nodes(DatabasePattern::ReadWriteSplit), ElementsAre(5, 4, 2, 0));
    EXPECT_THAT(nodes(DatabasePattern::PrimaryPrimary), ElementsAre(6, 4, 2, 0));
    EXPECT_THAT(nodes(DatabasePattern::BlockReplicated), ElementsAre(2, 1, 0, 1));
    EXPECT_THAT(nodes(DatabasePattern::ManagedMultiZone), ElementsAre(2, 1, 0, 0));
}

TEST(Cost, addsServersAndTrafficAndDividesByPagesAndVisits)
{
    Worksheet worksheet = worksheetWith({{input::peak, 50},
                                         {input::headroom, 0},
                                         {input::peakRequests, 20},
                                         {input::requestsPerPage, 2},
                                         {input::pagesPerVisit, 5},
                                         {input::month, 1500},
                                         {input::perGB, 0.2},
                                         {input::includedGB, 500}});
    const Proposal proposal = proposed(worksheet);
    // One node is needed and one spare, two balancers, two databases: six at 0.1 an hour.
    EXPECT_NEAR(proposal.likely.at(output::hourly), 0.6, 1e-12);
    EXPECT_NEAR(proposal.likely.at(output::monthly), 438, 1e-9);
    EXPECT_NEAR(proposal.likely.at(output::traffic), 200, 1e-9);
    EXPECT_NEAR(proposal.likely.at(output::total), 638, 1e-9);
    const double mean = 1500.0 * 8192 / 2'678'400 / 50;
    const double pages = 10 * mean * 730 * 3600;
    EXPECT_NEAR(proposal.likely.at(output::perThousandPages), 638 / pages * 1000, 1e-9);
    EXPECT_NEAR(proposal.likely.at(output::perVisit), 638 / pages * 5, 1e-9);
}

TEST(Cost, ofAPageIsThatOfTheMonthsPagesWhereTheMonthIsAllThatIsKnown)
{
    Worksheet worksheet = worksheetWith({{input::month, 2048}, {input::requestKB, 64}});
    // 2,048 GB of 31 days in pieces of 64 KB, of which 730 hours are charged.
    const double pages = 2048.0 * 1024 * 1024 / 64 * 730 / 744;
    const Proposal proposal = proposed(worksheet);
    EXPECT_NEAR(proposal.likely.at(output::perThousandPages),
                proposal.likely.at(output::total) / pages * 1000, 1e-12);
    // Arrivals are given at their peak, and that is no mean.
    worksheet.figures[input::arrivals] = exactly(10);
    EXPECT_EQ(valueOf(worksheet, output::meanShare), 0.3);
}

TEST(Cost, isLeftOutWithoutPricesAndSaidSo)
{
    Worksheet worksheet = worksheetWith({{input::peak, 50}});
    worksheet.databaseSize.price.reset();
    const Proposal proposal = proposed(worksheet);
    for (const Line &line : proposal.sheet.lines) {
        if (!line.input) {
            EXPECT_NE(line.section, Section::Cost) << line.key.toStdString();
        }
    }
    EXPECT_EQ(proposal.swingOutput, QString(output::nodes));
    EXPECT_FALSE(proposal.regret.priced);
    const auto says = [](const Remark &remark) { return remark.text.contains(u"no prices for db"); };
    EXPECT_TRUE(std::ranges::any_of(proposal.remarks, says));
}

TEST(Cost, ofActiveActiveIsThatOfTheLargestSizeForAll)
{
    Worksheet worksheet = worksheetWith({{input::peak, 50}, {input::headroom, 0}});
    worksheet.databaseSize.price->hourly = 0.5;
    worksheet.architecture = ArchitectureTemplate::ActiveActive;
    EXPECT_NEAR(valueOf(worksheet, output::hourly), 6 * 0.5, 1e-12);
}
