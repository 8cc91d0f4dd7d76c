// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0

// What a proposal says of itself, and what it refuses.
#include "tests/planner/sizing/sized.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <limits>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;

namespace {

std::optional<Remark> remarkAbout(const Worksheet &worksheet, const QString &words)
{
    for (const Remark &remark : proposed(worksheet).remarks) {
        if (remark.text.contains(words))
            return remark;
    }
    return std::nullopt;
}

bool isSaid(const Worksheet &worksheet, const QString &words)
{
    return remarkAbout(worksheet, words).has_value();
}

bool isWarned(const Worksheet &worksheet, const QString &words)
{
    const std::optional<Remark> remark = remarkAbout(worksheet, words);
    return remark && remark->serious;
}

Worksheet queued()
{
    return worksheetWith({{input::peak, 50},
                          {input::peakRequests, 100},
                          {input::requestRam, 32},
                          {input::serviceSeconds, 0.2}});
}

} // namespace

TEST(Remarks, nameAHeadroomOutsideOfWhatIsAdvised)
{
    EXPECT_FALSE(isSaid(worksheetWith({{input::peak, 5}}), u"advised"_s));
    EXPECT_TRUE(isWarned(worksheetWith({{input::peak, 5}, {input::headroom, 29}}), u"below the advised"_s));
    EXPECT_TRUE(isSaid(worksheetWith({{input::peak, 5}, {input::headroom, 41}}), u"above the advised"_s));
}

TEST(Remarks, nameMethodsThatDifferByMoreThanTwice)
{
    // 5 GB a day give 1.42 Mbit/s.
    EXPECT_TRUE(isWarned(worksheetWith({{input::peak, 2.9}, {input::busiestDay, 5}}), u"more than twice"_s));
    EXPECT_FALSE(isSaid(worksheetWith({{input::peak, 2.8}, {input::busiestDay, 5}}), u"more than twice"_s));
}

TEST(Remarks, nameTheDurationThatConcurrencyRestsOn)
{
    const Worksheet worksheet =
        worksheetWith({{input::users, 500}, {input::mbPerVisit, 0.75}, {input::visitSeconds, 10}});
    EXPECT_TRUE(isSaid(worksheet, u"only for visits of 10 s"_s));
}

TEST(Remarks, nameUsersArrivalsAndDurationThatContradictEachOther)
{
    Worksheet worksheet = worksheetWith(
        {{input::peak, 1}, {input::users, 500}, {input::arrivals, 50}, {input::visitSeconds, 10}});
    EXPECT_FALSE(isSaid(worksheet, u"Little's law does not hold"_s));
    worksheet.figures[input::arrivals] = exactly(80);
    EXPECT_TRUE(isWarned(worksheet, u"Little's law does not hold"_s));
}

TEST(Remarks, nameMeasuredTimesThatAreStaleAndTakeTheAssumedOneAgain)
{
    Worksheet worksheet = worksheetWith({{input::peak, 5}});
    const QString key = input::balancerFailover;
    worksheet.measuredTimes = {{key, 2.5, u"2026-02-01"_s, u"drill-7"_s}};
    EXPECT_EQ(valueOf(worksheet, key), 2.5);
    EXPECT_EQ(proposed(worksheet).sheet.find(key)->input->provenance.grounds, Grounds::Measured);
    EXPECT_FALSE(isSaid(worksheet, u"counts no more"_s));
    worksheet.measuredTimes.front().when = u"2025-11-01"_s;
    EXPECT_TRUE(isWarned(worksheet, u"counts no more"_s));
    EXPECT_EQ(remarkAbout(worksheet, u"counts no more"_s)->key, key);
    EXPECT_EQ(valueOf(worksheet, key), 3.6);
    worksheet.measuredTimes.push_back({key, 2, u"2026-02-20"_s, u"drill-8"_s});
    EXPECT_FALSE(isSaid(worksheet, u"counts no more"_s));
    EXPECT_EQ(valueOf(worksheet, key), 2);
}

TEST(Remarks, nameManyStaleDrillsOfAnInputOnceByTheLatest)
{
    Worksheet worksheet = worksheetWith({{input::peak, 5}});
    const QString key = input::balancerFailover;
    worksheet.measuredTimes.assign(50'000, {key, 2.5, u"2025-10-01"_s, u"drill"_s});
    worksheet.measuredTimes[30'000].when = u"2025-11-02"_s;
    const Proposal proposal = proposed(worksheet); // in no time that grows with the square of the drills
    const auto names = [](const Remark &remark) { return remark.text.contains(u"counts no more"_s); };
    EXPECT_EQ(std::ranges::count_if(proposal.remarks, names), 1);
    EXPECT_THAT(std::ranges::find_if(proposal.remarks, names)->text.toStdString(), HasSubstr("2025-11-02"));
    worksheet.measuredTimes.assign(50'000, {key, 2.5, u"2026-02-20"_s, u"drill"_s});
    EXPECT_EQ(valueOf(worksheet, key), 2.5);
}

TEST(Remarks, labelLinearScalabilityAsAssumed)
{
    Worksheet worksheet = queued();
    EXPECT_TRUE(isSaid(worksheet, u"assumed to grow in proportion"_s));
    EXPECT_TRUE(proposed(worksheet).scalability.assumed);
    EXPECT_GT(proposed(worksheet).scalability.gamma.value, 0);
    worksheet.loadPoints = {{1, 50}, {2, 98}, {4, 185}, {8, 330}};
    EXPECT_FALSE(isSaid(worksheet, u"assumed to grow in proportion"_s));
}

TEST(Remarks, nameTheClassicFormAndReconstructedLimits)
{
    Worksheet worksheet = queued();
    worksheet.figures[input::availableRam] = exactly(4096);
    EXPECT_TRUE(isSaid(worksheet, u"classic form"_s));
    EXPECT_FALSE(isSaid(worksheet, u"is not documented"_s));
    worksheet.webSize.networkSource = u"reconstructed: in proportion"_s;
    EXPECT_TRUE(isSaid(worksheet, u"is not documented"_s));
    worksheet.figures[input::nodeMbps] = exactly(50); // then the size's limit is not used
    EXPECT_FALSE(isSaid(worksheet, u"is not documented"_s));
}

TEST(Remarks, nameADatabaseThatCannotCarryItsWrites)
{
    Worksheet worksheet = queued();
    worksheet.figures[input::queriesPerRequest] = exactly(10);
    worksheet.figures[input::nodeQueries] = exactly(2000);
    EXPECT_FALSE(isWarned(worksheet, u"database node carries"_s));
    worksheet.figures[input::nodeQueries] = exactly(1000);
    EXPECT_TRUE(isWarned(worksheet, u"Choose a pattern with read replicas"_s));
    worksheet.database = DatabasePattern::ReadWriteSplit;
    EXPECT_FALSE(isWarned(worksheet, u"database node carries"_s));
    worksheet.figures[input::nodeQueries] = exactly(200);
    EXPECT_TRUE(isWarned(worksheet, u"no number of replicas helps"_s));
}

TEST(Remarks, nameWorkersThatTheMemoryHasNoRoomFor)
{
    Worksheet worksheet = queued();
    worksheet.figures[input::workers] = exactly(56); // of 32 MB in 1,792 MB
    EXPECT_FALSE(isWarned(worksheet, u"runs out of memory"_s));
    worksheet.figures[input::workers] = exactly(57);
    EXPECT_TRUE(isWarned(worksheet, u"runs out of memory"_s));
}

TEST(Remarks, nameARequestThatDoesNotFitAtTheHighEnd)
{
    Worksheet worksheet = worksheetWith({{input::peak, 5}, {input::requestRam, 100}});
    EXPECT_FALSE(isSaid(worksheet, u"does not fit"_s));
    worksheet.figures[input::requestRam].high = 1792; // 2,048 MB less 256
    EXPECT_FALSE(isSaid(worksheet, u"does not fit"_s));
    worksheet.figures[input::requestRam].high = 1793;
    EXPECT_TRUE(isWarned(worksheet, u"does not fit"_s));
    worksheet.figures[input::requestRam].high = 1700;
    worksheet.figures[input::reservedRam] = Figure{256, 256, 400, {}};
    EXPECT_TRUE(isWarned(worksheet, u"does not fit"_s));
}

TEST(Remarks, nameSpareNodesThatSlowTheOthers)
{
    // alpha 0, beta 0.1, gamma 100: three nodes carry 187.5 requests a second, four 181.8, six 150.
    Worksheet worksheet = worksheetWith({{input::peak, 1}, {input::headroom, 0}, {input::peakRequests, 187}});
    for (const double nodes : {1, 2, 4, 8})
        worksheet.loadPoints.push_back({nodes, 100 * nodes / (1 + 0.1 * nodes * (nodes - 1))});
    worksheet.survival = Survival::NoLoss;
    EXPECT_FALSE(isSaid(worksheet, u"slows the others"_s));
    worksheet.survival = Survival::AnyNode;
    EXPECT_TRUE(isWarned(worksheet, u"slows the others"_s));
    worksheet.figures[input::peakRequests] = exactly(120); // two nodes carry 166.7, and three more
    EXPECT_FALSE(isSaid(worksheet, u"slows the others"_s));
}

TEST(Remarks, nameThePairsThatLvsTiesWebNodesTo)
{
    Worksheet worksheet = worksheetWith({{input::peak, 50}, {input::pairMbps, 40}});
    EXPECT_FALSE(isSaid(worksheet, u"missed by its pair"_s));
    worksheet.architecture = ArchitectureTemplate::LvsNat;
    EXPECT_TRUE(isWarned(worksheet, u"missed by its pair"_s));
    worksheet.figures[input::pairMbps] = exactly(400);
    EXPECT_FALSE(isSaid(worksheet, u"missed by its pair"_s));
}

TEST(Remarks, areSeriousFirst)
{
    Worksheet worksheet = queued();
    worksheet.figures[input::headroom] = exactly(0);
    worksheet.survival = Survival::NoLoss;
    EXPECT_TRUE(
        std::ranges::is_sorted(proposed(worksheet).remarks, std::ranges::greater(), &Remark::serious));
}

TEST(Refusals, nameTheInputsOfAMissingPeak)
{
    EXPECT_THAT(
        refusalOf(worksheetWith({})),
        AllOf(HasSubstr("traffic.peak"), HasSubstr("traffic.busiestDay"), HasSubstr("traffic.month")));
    Worksheet worksheet = worksheetWith({{input::peak, 5}});
    worksheet.peakMethod = PeakMethod::Month;
    EXPECT_THAT(refusalOf(worksheet), HasSubstr("traffic.month"));
    worksheet.peakMethod = PeakMethod::BusiestDay;
    EXPECT_THAT(refusalOf(worksheet), HasSubstr("traffic.busiestDay"));
    worksheet.peakMethod = PeakMethod::Concurrency;
    EXPECT_THAT(refusalOf(worksheet), HasSubstr("concurrency.visitSeconds"));
}

TEST(Refusals, nameAFigureThatIsNoNumberOrOutOfRange)
{
    for (const double wrong : {std::numeric_limits<double>::quiet_NaN(), HUGE_VAL, -5.0, 1e30})
        EXPECT_THAT(refusalOf(worksheetWith({{input::peak, wrong}})), HasSubstr("traffic.peak"));
    EXPECT_THAT(refusalOf(worksheetWith({{input::peak, 5}, {input::visitSeconds, 0}})),
                HasSubstr("concurrency.visitSeconds"));
    EXPECT_THAT(refusalOf(worksheetWith({{input::peak, 5}, {input::users, 5e9}})),
                HasSubstr("concurrency.users"));
    Worksheet turned = worksheetWith({});
    turned.figures[input::peak] = {5, 4, 3, {}};
    EXPECT_THAT(refusalOf(turned), HasSubstr("traffic.peak"));
    EXPECT_THAT(refusalOf(worksheetWith({{input::peak, 5}, {input::Key("traffic.speed"), 3}})),
                HasSubstr("traffic.speed"));
}

TEST(Refusals, nameOneZoneThatShallSurviveTheLossOfAZone)
{
    Worksheet worksheet = worksheetWith({{input::peak, 5}});
    worksheet.survival = Survival::AnyZone;
    worksheet.zones = 1;
    EXPECT_THAT(refusalOf(worksheet), HasSubstr("at least two zones"));
    worksheet.zones = 4;
    EXPECT_THAT(refusalOf(worksheet), HasSubstr("4 zones"));
}

TEST(Refusals, nameARequestThatDoesNotFitIntoANode)
{
    Worksheet worksheet = queued();
    worksheet.figures[input::requestRam] = exactly(1792);
    EXPECT_TRUE(propose(worksheet, today));
    worksheet.figures[input::requestRam] = exactly(1793);
    EXPECT_THAT(refusalOf(worksheet), AllOf(HasSubstr("1793"), HasSubstr("application.requestRam")));
}

TEST(Refusals, nameWhatIsMissingToSizeTheWebTier)
{
    Worksheet worksheet = worksheetWith({{input::peak, 5}});
    worksheet.webSize.networkMbps.reset();
    EXPECT_THAT(refusalOf(worksheet), HasSubstr("web.nodeMbps"));
}

TEST(Refusals, nameTheLineWithMoreNodesThanAnybodyHas)
{
    EXPECT_THAT(refusalOf(worksheetWith({{input::peak, 1e7}, {input::pairMbps, 1e7}})),
                HasSubstr("web.nodes"));
    EXPECT_THAT(refusalOf(worksheetWith({{input::peak, 1e7}, {input::nodeMbps, 1e7}})),
                HasSubstr("balancer.pairs"));
    EXPECT_THAT(
        refusalOf(worksheetWith(
            {{input::peak, 5}, {input::growth, 100}, {input::sizedMonth, 120}, {input::pairMbps, 1e7}})),
        HasSubstr("web.nodes"));
}

TEST(Refusals, nameALoadThatGrowsBeyondEveryCurve)
{
    // Contention alone: throughput never exceeds 100 / 0.5 requests a second.
    Worksheet worksheet = worksheetWith({{input::peak, 5}, {input::peakRequests, 500}});
    for (const double nodes : {1, 2, 4, 8, 16})
        worksheet.loadPoints.push_back({nodes, 100 * nodes / (1 + 0.5 * (nodes - 1))});
    EXPECT_THAT(refusalOf(worksheet), HasSubstr("By the load run no number of web nodes"));
}

TEST(Refusals, namePointsAndSizesThatCannotBe)
{
    Worksheet worksheet = worksheetWith({{input::peak, 5}});
    worksheet.loadPoints = {{1, 100}, {0, 50}};
    EXPECT_THAT(refusalOf(worksheet), HasSubstr("load run"));
    worksheet.loadPoints = {{1, std::numeric_limits<double>::quiet_NaN()}};
    EXPECT_THAT(refusalOf(worksheet), HasSubstr("load run"));
    worksheet.loadPoints.clear();
    worksheet.webSize.price->hourly = -1;
    EXPECT_THAT(refusalOf(worksheet), AllOf(HasSubstr("\"web\""), HasSubstr("price")));
    worksheet.webSize.price->hourly = 1;
    worksheet.measuredTimes = {{u"traffic.peak"_s, 5, u"2026-02-01"_s, {}}};
    EXPECT_THAT(refusalOf(worksheet), HasSubstr("traffic.peak"));
    worksheet.measuredTimes = {{input::balancerFailover, -5, u"2026-02-01"_s, {}}};
    EXPECT_THAT(refusalOf(worksheet), HasSubstr("availability.balancerFailover"));
}

TEST(Refusals, nameARequestWithoutVolume)
{
    EXPECT_THAT(refusalOf(worksheetWith({{input::peak, 5}, {input::requestKB, 0}})),
                HasSubstr("application.requestKB"));
}
