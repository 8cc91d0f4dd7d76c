// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/formula/binomial.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

using namespace sw;

namespace {

struct Case
{
    double least;
    double of;
    double probability;
    double exact;
};

} // namespace

// Worked with exact rational arithmetic, the sum of C(n, i) p^i (1 - p)^(n - i), for the probability as it is
// written, and rounded to 17 digits.
TEST(BinomialTail, isWhatExactRationalArithmeticGives)
{
    const Case cases[] = {
        {2, 3, 0.9, 0.972},
        {3, 5, 0.99, 0.9999901494},
        {9, 10, 0.999, 0.99995523937100694},
        {50, 100, 0.5, 0.53979461869358936},
        {95, 100, 0.99, 0.99946546553600701},
        {10, 1000, 0.01, 0.54269940782510917},
        {1, 1000, 1e-6, 0.00099950066612559106},
        {990, 1000, 0.999, 0.99999999040004484},
        {5000, 10'000, 0.5, 0.50398932306969113},
        {9900, 10'000, 0.99, 0.52656253405815889},
    };
    for (const auto &[least, of, probability, exact] : cases)
        EXPECT_NEAR(binomialTail(least, of, probability), exact, 1e-12 * exact) << least << " of " << of;
}

TEST(BinomialTail, keepsItsDigitsFarOut)
{
    EXPECT_NEAR(binomialTail(90, 100, 0.5) / 1.5316450877189926e-17, 1, 1e-12);
    EXPECT_NEAR(binomialTail(9950, 10'000, 0.99) / 2.1122399326323814e-08, 1, 1e-10);
    EXPECT_NEAR(binomialTail(5300, 10'000, 0.5) / 1.0380168479603624e-09, 1, 1e-12);
}

TEST(BinomialTail, ofOneOrAllIsTheClosedForm)
{
    for (const double probability : {1e-7, 0.1, 0.5, 0.99, 0.9999999}) {
        for (const double of : {1.0, 2.0, 9.0, 300.0}) {
            const double all = std::pow(probability, of);
            EXPECT_NEAR(binomialTail(of, of, probability), all, 1e-12 * all);
            const double any = -std::expm1(of * std::log1p(-probability));
            EXPECT_NEAR(binomialTail(1, of, probability) / any, 1, 1e-12);
        }
    }
}

TEST(BinomialTail, isSureForNoneAndImpossibleForMoreThanThereAre)
{
    EXPECT_EQ(binomialTail(0, 5, 0.3), 1);
    EXPECT_EQ(binomialTail(-2, 5, 0.3), 1);
    EXPECT_EQ(binomialTail(0, 0, 0.3), 1);
    EXPECT_EQ(binomialTail(6, 5, 0.3), 0);
    EXPECT_EQ(binomialTail(1, 0, 0.3), 0);
    EXPECT_EQ(binomialTail(3, 5, 0), 0);
    EXPECT_EQ(binomialTail(5, 5, 1), 1);
}

TEST(BinomialTail, roundsItsCounts)
{
    EXPECT_EQ(binomialTail(2.0000000001, 3, 0.9), binomialTail(2, 3, 0.9));
    EXPECT_EQ(binomialTail(1.9999999999, 2.9999999999, 0.9), binomialTail(2, 3, 0.9));
}

TEST(BinomialTail, fallsWithTheLeastAndRisesWithTheRest)
{
    for (const double probability : {0.001, 0.3, 0.95, 0.9999}) {
        double before = 1;
        for (double least = 1; least <= 60; ++least) {
            const double chance = binomialTail(least, 60, probability);
            EXPECT_GE(chance, 0);
            EXPECT_LE(chance, before);
            EXPECT_GE(binomialTail(least, 61, probability), chance * (1 - 1e-14));
            EXPECT_GE(binomialTail(least, 60, probability + 0.00005), chance);
            before = chance;
        }
    }
}

TEST(BinomialTail, addsUpToOneWithTheOtherSide)
{
    for (double least = 1; least <= 400; least += 13) {
        const double sum = binomialTail(least, 400, 0.7) + binomialTail(400 - least + 1, 400, 0.3);
        EXPECT_NEAR(sum, 1, 1e-13) << least;
    }
}

TEST(BinomialTail, isNoNumberWhereAnOperandIsNone)
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    EXPECT_TRUE(std::isnan(binomialTail(none, 5, 0.3)));
    EXPECT_TRUE(std::isnan(binomialTail(3, std::numeric_limits<double>::infinity(), 0.3)));
    EXPECT_TRUE(std::isnan(binomialTail(3, 5, none)));
}
