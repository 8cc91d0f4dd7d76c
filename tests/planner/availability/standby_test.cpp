// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/availability/standby_chain.h"
#include "tests/planner/availability/diagrams.h"

#include <gtest/gtest.h>

using namespace sw;
using namespace sw::diagrams;
using namespace Qt::StringLiterals;

namespace {

double down(const Standby &pair)
{
    return unavailability({{}, {pair}});
}

struct Solved
{
    rbd::StandbyRates rates;
    rbd::StandbyChances chances;
    double unavailability;
};

// Solved outside of this program: the balance equations of the five states as exact fractions.
const Solved solved[] = {
    {{1 / 1000.0, 1 / 4.0, 0.95, 30 / 3600.0, 0.5},
     {0.9920477452738845, 7.837318259392357e-06, 2.2035711800841506e-05, 0.007906508932130843,
      1.5872763924382153e-05},
     4.574579398461601e-05},
    {{1 / 8760.0, 1 / 8.0, 0.99, 6 / 3600.0, 1},
     {0.9981760149714956, 1.8797340866930729e-07, 1.0127597554499751e-06, 0.0018219518055966031,
      8.324897437263573e-07},
     2.0332229078456396e-06},
    {{1 / 10.0, 1 / 2.0, 0.5, 1, 3},
     {0.6944444444444444, 0.021701388888888888, 0.03720238095238095, 0.21887400793650794,
      0.027777777777777776},
     0.08668154761904762},
    {{1 / 50000.0, 1 / 2.0, 1, 1 / 3600.0, 1},
     {0.999920004799744, 5.5543396708535164e-09, 0, 7.998804604430867e-05, 1.5998720076795905e-09},
     7.154211678533107e-09},
};

} // namespace

TEST(Standby, equalsTheSolutionOfItsBalanceEquations)
{
    for (const Solved &one : solved) {
        const rbd::StandbyRates &rates = one.rates;
        const Standby standby = pair("pair", rates.failure, rates.repair, rates.coverage, rates.failoverHours,
                                     rates.takeoverHours);
        EXPECT_NEAR(down(standby) / one.unavailability, 1, 1e-13);
        const auto close = [](double found, double expected) {
            EXPECT_NEAR(found, expected, 1e-13 * expected);
        };
        const rbd::StandbyChances chances = rbd::steadyState(rates);
        close(chances.bothUp, one.chances.bothUp);
        close(chances.failingOver, one.chances.failingOver);
        close(chances.uncovered, one.chances.uncovered);
        close(chances.oneUp, one.chances.oneUp);
        close(chances.noneUp, one.chances.noneUp);
    }
}

TEST(Standby, hasTheSameAvailabilityAsALineOfItsOwn)
{
    const Standby standby = pair("pair", 0.001, 0.25, 0.95, 0.01, 0.5);
    Sheet sheet;
    sheet.lines.resize(1);
    sheet.lines[0].key = u"pair"_s;
    sheet.lines[0].formula = standbyAvailability(standby);
    EXPECT_DOUBLE_EQ(evaluated(sheet).at(u"pair"_s), availability(Block{standby}));
}

// Two nodes in parallel, each with its own repair: unavailable (failure / (failure + repair))^2 of the time.
TEST(Standby, isAParallelPairWhenItSwitchesAtOnceAndAlways)
{
    EXPECT_DOUBLE_EQ(down(pair("pair", 0.02, 0.18, 1, 0, 5)), 0.01);
    const rbd::StandbyChances chances = rbd::steadyState({0.02, 0.18, 1, 0, 5});
    EXPECT_DOUBLE_EQ(chances.bothUp, 0.81);
    EXPECT_DOUBLE_EQ(chances.oneUp, 0.18);
    EXPECT_DOUBLE_EQ(chances.noneUp, 0.01);
    EXPECT_EQ(chances.failingOver, 0);
}

TEST(Standby, waitsForAPersonWhenNothingIsCovered)
{
    EXPECT_DOUBLE_EQ(down(pair("pair", 0.02, 0.18, 0, 0, 5)), down(pair("pair", 0.02, 0.18, 1, 5, 0)));
    // Whose takeover is at once makes it a parallel pair again.
    EXPECT_DOUBLE_EQ(down(pair("pair", 0.02, 0.18, 0, 5, 0)), 0.01);
}

// With a person who never comes, the pair is down whenever the node that was active is, unless the other has
// failed meanwhile and was repaired first: a little less than a single node, 0.1^2 + 0.9^2 x 0.1 here.
TEST(Standby, isNoWorseThanASingleNode)
{
    EXPECT_NEAR(down(pair("pair", 0.02, 0.18, 0, 0, 1e12)), 0.091, 1e-9);
    for (const double hours : {0.1, 1.0, 10.0, 100.0, 1000.0})
        EXPECT_LT(down(pair("pair", 0.02, 0.18, 0, 0, hours)), 0.091);
}

TEST(Standby, isDownLongerTheSlowerItSwitches)
{
    double before = 0;
    for (const double seconds : {0.0, 1.0, 10.0, 60.0, 600.0, 3600.0}) {
        const double now = down(pair("pair", 0.001, 0.25, 0.99, seconds / 3600, 1));
        EXPECT_GT(now, before);
        before = now;
    }
}

TEST(Standby, servesAloneWhenTheOthersDomainIsDown)
{
    const Diagram diagram{{domain("az1", 0), domain("az2", 1)}, {pair("pair", 0.02, 0.18, 0.5, 1, 1, 0, 1)}};
    EXPECT_DOUBLE_EQ(availability(diagram), 0.9);
    const Diagram mirrored{{domain("az1", 1), domain("az2", 0)}, {pair("pair", 0.02, 0.18, 0.5, 1, 1, 0, 1)}};
    EXPECT_DOUBLE_EQ(availability(mirrored), 0.9);
    const Diagram both{{domain("az1", 0), domain("az2", 0)}, {pair("pair", 0.02, 0.18, 0.5, 1, 1, 0, 1)}};
    EXPECT_EQ(availability(both), 0);
}

TEST(Standby, inOneDomainGoesWithIt)
{
    const Diagram diagram{{domain("az1", 0.99)}, {pair("pair", 0.02, 0.18, 1, 0, 1, 0, 0)}};
    EXPECT_DOUBLE_EQ(availability(diagram), 0.99 * 0.99);
}
