// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/student.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sw {

namespace {

// The chance of |T| <= t: the finite sums of Abramowitz and Stegun, 26.7.3 and 26.7.4.
double inside(double t, int freedom)
{
    const double angle = std::atan(t / std::sqrt(freedom));
    const double cosine = std::cos(angle);
    const bool odd = freedom % 2 == 1;
    double term = odd ? cosine : 1;
    double sum = freedom == 1 ? 0 : term;
    for (int power = odd ? 3 : 2; power <= freedom - 2; power += 2) {
        term *= (power - 1.0) / power * cosine * cosine;
        sum += term;
    }
    if (odd)
        return 2 / std::numbers::pi * (angle + std::sin(angle) * sum);
    return std::sin(angle) * sum;
}

} // namespace

double studentQuantile95(int freedom)
{
    // Beyond this the quantile changes by less than is ever shown.
    constexpr int many = 2000;
    const int degrees = std::clamp(freedom, 1, many);
    double below = 1.9;
    double above = 13;
    for (int step = 0; step < 60; ++step) {
        const double middle = (below + above) / 2;
        (inside(middle, degrees) < 0.95 ? below : above) = middle;
    }
    return (below + above) / 2;
}

} // namespace sw
