// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/availability/monte_carlo.h"
#include "planner/availability/random_lanes.h"
#include "tests/planner/availability/diagrams.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <numeric>

using namespace sw;
using namespace sw::diagrams;
using namespace Qt::StringLiterals;

namespace {

// The intervals are of 95 %: a test of hundreds asks for 99.99 %, which is 1.985 times as wide.
constexpr double wide = 1.985;

Estimated estimate(const Diagram &diagram, Sampling sampling, uint64_t samples, uint64_t seed)
{
    return estimated(diagram, noValues(), sampling, samples, seed);
}

void expectAgreement(const Diagram &diagram, Sampling sampling, uint64_t samples, uint64_t seed)
{
    const Estimated found = estimate(diagram, sampling, samples, seed);
    EXPECT_TRUE(std::isfinite(found.halfWidth));
    EXPECT_NEAR(found.unavailability, unavailability(diagram), wide * found.halfWidth + 1e-12)
        << "half width " << found.halfWidth;
}

} // namespace

TEST(MonteCarlo, agreesWithTheExactCalculationOnDiagramsByLot)
{
    Lot lot(7);
    for (int i = 0; i < 200; ++i) {
        SCOPED_TRACE(i);
        const Diagram diagram = lot.diagram(i % 2 == 0 ? 0.3 : 0.01);
        expectAgreement(diagram, Sampling::Plain, 100'000, 1000 + i);
        expectAgreement(diagram, Sampling::Reduced, 20'000, 2000 + i);
    }
}

// Rare failures are what the reduction is for: no interval may come from never having seen one.
TEST(MonteCarlo, withReducedVarianceAgreesWhereFailuresAreRare)
{
    Lot lot(8);
    for (int i = 0; i < 200; ++i) {
        SCOPED_TRACE(i);
        const Diagram diagram = lot.diagram(i % 2 == 0 ? 1e-3 : 1e-6);
        expectAgreement(diagram, Sampling::Reduced, 20'000, 3000 + i);
    }
}

TEST(MonteCarlo, agreesOnTwoZonesWithThreeTiers)
{
    const double exact = unavailability(twoZones());
    const Estimated plain = estimate(twoZones(), Sampling::Plain, 4'000'000, 1);
    EXPECT_NEAR(plain.unavailability, exact, plain.halfWidth * wide);
    EXPECT_LT(plain.halfWidth, 0.1 * exact);
    const Estimated reduced = estimate(twoZones(), Sampling::Reduced, 80'000, 1);
    EXPECT_NEAR(reduced.unavailability, exact, reduced.halfWidth * wide);
    // A fiftieth of the samples, and a narrower interval.
    EXPECT_LE(reduced.samples, 80'000 + 64 * 8);
    EXPECT_LT(reduced.halfWidth, plain.halfWidth);
}

// Of intervals of 95 %, about 95 of 100 hold the truth. 400 of them: between 365 and 395 in all but one of a
// thousand cases.
TEST(MonteCarlo, hasIntervalsThatHoldAsOftenAsTheySay)
{
    const double exact = unavailability(twoZones());
    for (const Sampling sampling : {Sampling::Plain, Sampling::Reduced}) {
        int hold = 0;
        for (uint64_t seed = 1; seed <= 400; ++seed) {
            const Estimated found =
                estimate(twoZones(), sampling, sampling == Sampling::Plain ? 200'000 : 10'000, seed);
            hold += std::abs(found.unavailability - exact) <= found.halfWidth ? 1 : 0;
        }
        EXPECT_GE(hold, 365);
        EXPECT_LE(hold, 395);
    }
}

// The mean of many small estimates comes to the exact value: a bias would stay.
TEST(MonteCarlo, withReducedVarianceHasNoBias)
{
    // Two rows of three in parallel, a frequent failure among rare ones, and a vote: what a weight could get
    // wrong.
    Diagram diagram{{domain("az1", 0.99)},
                    all({any({all({unit("a", 0.999), unit("b", 0.9), unit("c", 0.99, 0)}),
                              all({unit("d", 0.95), unit("e", 0.6), unit("f", 0.999)})}),
                         votes("web", 3, 0.9, {{3, 0}, {3, -1}}), unit("g", 0.9999)})};
    const double exact = unavailability(diagram);
    double sum = 0;
    double squares = 0;
    constexpr int runs = 2000;
    for (uint64_t seed = 1; seed <= runs; ++seed) {
        const double found = estimate(diagram, Sampling::Reduced, 100, seed).unavailability;
        sum += found;
        squares += found * found;
    }
    const double mean = sum / runs;
    const double deviation = std::sqrt((squares / runs - mean * mean) / runs);
    EXPECT_NEAR(mean, exact, 3.3 * deviation);
    EXPECT_LT(deviation, 0.01 * exact);
}

TEST(MonteCarlo, givesTheSameAnswerForTheSameSeed)
{
    for (const Sampling sampling : {Sampling::Plain, Sampling::Reduced}) {
        const Estimated one = estimate(twoZones(), sampling, 1'000'001, 5);
        const Estimated same = estimate(twoZones(), sampling, 1'000'001, 5);
        EXPECT_EQ(one.unavailability, same.unavailability);
        EXPECT_EQ(one.halfWidth, same.halfWidth);
        EXPECT_EQ(one.samples, same.samples);
        EXPECT_NE(one.unavailability, estimate(twoZones(), sampling, 1'000'001, 6).unavailability);
    }
}

TEST(MonteCarlo, drawsAsManySamplesAsItIsAskedFor)
{
    const Diagram down{{}, any({})};
    for (const uint64_t samples : {1, 63, 64, 65, 1000}) {
        const Estimated found = estimate(down, Sampling::Plain, samples, 1);
        EXPECT_EQ(found.samples, samples);
        EXPECT_EQ(found.unavailability, 1);
    }
    EXPECT_EQ(estimate(down, Sampling::Plain, 0, 1).samples, 1U);
}

// None in n samples: the truth may still be 3.84 / n, as Wilson's interval has it.
TEST(MonteCarlo, hasAnIntervalEvenWhenItSawNoFailure)
{
    const Estimated found = estimate({{}, unit("a", 1 - 1e-12)}, Sampling::Plain, 10'000, 1);
    EXPECT_EQ(found.unavailability, 0);
    EXPECT_NEAR(found.halfWidth, 3.84e-4, 0.01e-4);
}

TEST(MonteCarlo, withReducedVarianceNeedsNoSampleForWhatTheDomainsSettle)
{
    const Diagram zones{{domain("az1", 0.99), domain("az2", 0.98)}, any({unit("a", 1, 0), unit("b", 1, 1)})};
    const Estimated found = estimate(zones, Sampling::Reduced, 1000, 1);
    EXPECT_NEAR(found.unavailability, 0.01 * 0.02, 1e-17);
    EXPECT_EQ(found.halfWidth, 0);
    EXPECT_EQ(found.samples, 0U);
}

TEST(MonteCarlo, takesNumbersFromTheSheet)
{
    const Expression up = formula::line(u"node.up"_s);
    const Diagram diagram{{}, any({unit("a", up), unit("b", up)})};
    const Values values({u"node.up"_s}, {{0.9}}, 1);
    EXPECT_NEAR(estimated(diagram, values, Sampling::Plain, 100'000, 1).unavailability, 0.01, 0.001);
    EXPECT_NEAR(estimated(diagram, values, Sampling::Reduced, 10'000, 1).unavailability, 0.01, 0.001);
}

TEST(MonteCarlo, countsTenThousandNodes)
{
    const Diagram diagram{{}, votes("web", 9985, 0.999, {{5000}, {5000}})};
    const Estimated plain = estimate(diagram, Sampling::Plain, 6400, 1);
    EXPECT_NEAR(plain.unavailability, 0.04865358933877561, wide * plain.halfWidth);
    EXPECT_LT(plain.halfWidth, 0.006);
    const Estimated reduced = estimate(diagram, Sampling::Reduced, 64, 1);
    EXPECT_NEAR(reduced.unavailability, 0.04865358933877561, 1e-12);
}

// Tiny chances and nearly certain ones, and on both sides of where the way of drawing changes; each lane for
// itself, and no lane because of its neighbour.
TEST(RandomLanes, failEachWithItsChance)
{
    rbd::RandomLanes random(3);
    for (const double chance : {0.0, 1e-5, 0.02, 0.0299, 0.0301, 1.0 / 3, 0.5, 0.9, 1 - 1e-5, 1.0}) {
        const rbd::Trials trials(chance);
        constexpr int words = 100'000;
        std::array<int, 64> lanes{};
        int64_t together = 0;
        for (int i = 0; i < words; ++i) {
            const rbd::Lanes failed = trials.next(random);
            for (int lane = 0; lane < 64; ++lane)
                lanes[lane] += failed >> lane & 1;
            together += std::popcount(failed & (failed >> 1));
        }
        const auto expect = [&](double found, double part, double of) {
            EXPECT_NEAR(found, part * of, 5 * std::sqrt(part * (1 - part) * of)) << chance;
        };
        expect(std::accumulate(lanes.begin(), lanes.end(), 0.0), chance, 64.0 * words);
        for (const int lane : lanes)
            EXPECT_NEAR(lane, chance * words, 5 * std::sqrt(chance * (1 - chance) * words) + 4) << chance;
        // Neighbours share a trial, so their number varies somewhat more than if they did not.
        EXPECT_NEAR(double(together), chance * chance * 63 * words,
                    10 * std::sqrt(chance * chance * (1 - chance * chance) * 63 * words) + 4)
            << chance;
    }
}

TEST(RandomLanes, drawOnlyAmongThoseAskedFor)
{
    rbd::RandomLanes random(4);
    EXPECT_EQ(random.drawn(1, 0xff), 0xffU);
    EXPECT_EQ(random.drawn(0.5, 0xff) & ~rbd::Lanes(0xff), 0U);
    EXPECT_EQ(random.drawn(0.5, 0), 0U);
}

TEST(RandomLanes, pickEachOfAFew)
{
    rbd::RandomLanes random(5);
    std::array<int, 5> seen{};
    for (int i = 0; i < 50'000; ++i)
        ++seen.at(random.oneOf(5));
    for (const int count : seen)
        EXPECT_NEAR(count, 10'000, 400);
    EXPECT_EQ(random.oneOf(1), 0U);
}
