// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/formula/binomial.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sw {

namespace {

struct Sums
{
    double below = 0; // weights of the counts below `least`
    double from = 0;  // and of the others
};

// The weights of a binomial distribution, that of the most likely count being 1, are products of ratios near
// one: no factorial, nothing that overflows.
Sums weights(double least, double of, double probability)
{
    const double odds = probability / (1 - probability);
    const double mode = std::clamp(std::floor((of + 1) * probability), 0.0, of);
    Sums sums;
    // False once this weight no longer counts on its side of `least`; away from the mode they only fall.
    const auto add = [&](double count, double weight) {
        double &side = count < least ? sums.below : sums.from;
        side += weight;
        return weight > side * 1e-19;
    };
    add(mode, 1);
    // The side that the walk starts on may be done with before the other is reached: a far tail is wanted for
    // itself, down to what a double holds.
    double weight = 1;
    for (double count = mode; count < of && weight > 0;) {
        weight *= (of - count) / (count + 1) * odds;
        ++count;
        if (!add(count, weight) && count >= least)
            break;
    }
    weight = 1;
    for (double count = mode; count > 0 && weight > 0;) {
        weight *= count / (of - count + 1) / odds;
        --count;
        if (!add(count, weight) && count < least)
            break;
    }
    return sums;
}

} // namespace

double binomialTail(double least, double of, double probability)
{
    if (!std::isfinite(least) || !std::isfinite(of) || std::isnan(probability))
        return std::numeric_limits<double>::quiet_NaN();
    least = std::round(least);
    of = std::round(of);
    if (least <= 0)
        return 1;
    if (least > of)
        return 0;
    if (probability <= 0)
        return 0;
    if (probability >= 1)
        return 1;
    const Sums sums = weights(least, of, probability);
    // The smaller of the two sides is the exact one.
    if (sums.below < sums.from)
        return 1 - sums.below / (sums.below + sums.from);
    return sums.from / (sums.below + sums.from);
}

} // namespace sw
