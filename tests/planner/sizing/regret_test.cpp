// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/regret.h"
#include "tests/planner/sizing/sized.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

double meanOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

// 10 Mbit/s a node, no headroom, no spare: a draw of the peak needs its tenth.
Worksheet tenths(const Figure &peak)
{
    Worksheet worksheet = worksheetWith({{input::headroom, 0}, {input::nodeMbps, 10}});
    worksheet.figures[input::peak] = peak;
    worksheet.survival = Survival::NoLoss;
    return worksheet;
}

} // namespace

TEST(Draws, fillEachThousandthOnceAndDependOnTheKeyAlone)
{
    std::vector<double> values = uniforms(u"traffic.peak"_s, 1000);
    EXPECT_EQ(values, uniforms(u"traffic.peak"_s, 1000));
    EXPECT_NE(values, uniforms(u"traffic.month"_s, 1000));
    EXPECT_FALSE(std::ranges::is_sorted(values));
    std::ranges::sort(values);
    for (size_t i = 0; i < values.size(); ++i) {
        EXPECT_GT(values[i], static_cast<double>(i) / 1000);
        EXPECT_LT(values[i], static_cast<double>(i + 1) / 1000);
    }
}

TEST(Draws, ofTwoInputsAreNotRelated)
{
    const std::vector<double> a = uniforms(u"traffic.peak"_s, 1000);
    const std::vector<double> b = uniforms(u"application.serviceSeconds"_s, 1000);
    double product = 0;
    for (size_t i = 0; i < a.size(); ++i)
        product += (a[i] - 0.5) * (b[i] - 0.5) / 1000;
    EXPECT_LT(std::abs(product * 12), 0.1); // a uniform number's variance is a twelfth
}

TEST(Draws, areTriangular)
{
    const Figure figure{10, 20, 60, {}};
    std::vector<double> values = draws(u"traffic.peak"_s, figure, 1000);
    EXPECT_NEAR(meanOf(values), (10 + 20 + 60) / 3.0, 0.02);
    std::ranges::sort(values);
    EXPECT_GE(values.front(), 10);
    EXPECT_LE(values.back(), 60);
    // A fifth of the area lies below the likely value; the median is where half does.
    const auto below = std::ranges::lower_bound(values, 20.0) - values.begin();
    EXPECT_NEAR(static_cast<double>(below), 200, 1.5);
    EXPECT_NEAR(values[500], 60 - std::sqrt(0.5 * 50 * 40), 0.1);
}

TEST(Draws, ofAFigureWithoutARangeAreThatFigure)
{
    for (const double value : draws(u"traffic.peak"_s, exactly(7), 20))
        EXPECT_EQ(value, 7);
    const Figure atItsEnd{5, 5, 9, {}};
    for (const double value : draws(u"traffic.peak"_s, atItsEnd, 100))
        EXPECT_TRUE(value >= 5 && value <= 9);
}

TEST(LeastRegret, isTheQuantileThatTheCostsOfTooManyAndTooFewGive)
{
    // A missing node costs 9, an idle one 1: enough for nine tenths of the draws is least regretted.
    Worksheet worksheet = tenths({100, 100, 200, {}});
    worksheet.figures[input::shortfall] = exactly(9);
    const Regret regret = proposed(worksheet).regret;
    std::vector<double> needs = draws(input::peak, worksheet.figures[input::peak], regretDraws);
    for (double &need : needs)
        need = std::ceil(need / 10);
    std::ranges::sort(needs);
    EXPECT_EQ(regret.recommended, static_cast<int>(needs[900]));
    EXPECT_THAT(regret.drawn, testing::ElementsAre(QString(input::peak)));
    EXPECT_TRUE(regret.priced);
    EXPECT_EQ(regret.candidates.front().nodes, static_cast<int>(needs.front()));
    EXPECT_EQ(regret.candidates.back().nodes, static_cast<int>(needs.back()));
}

TEST(LeastRegret, countsOverloadWasteAndShortageOfEachCandidate)
{
    Worksheet worksheet = tenths({80, 100, 140, {}});
    worksheet.figures[input::shortfall] = exactly(3);
    const Proposal proposal = proposed(worksheet);
    const double price = proposal.likely.at(output::nodeMonthly);
    const std::vector<double> peaks = draws(input::peak, worksheet.figures[input::peak], regretDraws);
    for (const Candidate &candidate : proposal.regret.candidates) {
        double over = 0;
        double idle = 0;
        double missing = 0;
        for (const double peak : peaks) {
            const double need = std::ceil(peak / 10);
            over += need > candidate.nodes ? 1 : 0;
            idle += std::max(0.0, candidate.nodes - need);
            missing += std::max(0.0, need - candidate.nodes);
        }
        EXPECT_NEAR(candidate.overload, over / 1000, 1e-12);
        EXPECT_NEAR(candidate.wasted, price * idle / 1000, 1e-9);
        EXPECT_NEAR(candidate.regret, price * (idle + 3 * missing) / 1000, 1e-9);
    }
}

TEST(LeastRegret, takesTheFewerNodesAtATie)
{
    // Where nothing is lost by a missing node, none should ever idle.
    Worksheet worksheet = tenths({100, 150, 200, {}});
    worksheet.figures[input::shortfall] = exactly(0);
    const Regret regret = proposed(worksheet).regret;
    EXPECT_EQ(regret.recommended, regret.candidates.front().nodes);
}

TEST(LeastRegret, showsAtMostSixteenCandidatesWithTheBestAmongThem)
{
    const Regret regret = proposed(tenths({1000, 5000, 9000, {}})).regret;
    EXPECT_EQ(regret.candidates.size(), 16u);
    EXPECT_TRUE(std::ranges::any_of(regret.candidates, [&](const Candidate &candidate) {
        return candidate.nodes == regret.recommended;
    }));
}

TEST(LeastRegret, hasOneCandidateWhereNothingIsUncertain)
{
    const Proposal proposal = proposed(tenths(exactly(100)));
    ASSERT_EQ(proposal.regret.candidates.size(), 1u);
    EXPECT_EQ(proposal.regret.candidates.front(), (Candidate{10, 0, 0, 0}));
    EXPECT_EQ(proposal.regret.recommended, 10);
    EXPECT_TRUE(proposal.regret.drawn.empty());
}
