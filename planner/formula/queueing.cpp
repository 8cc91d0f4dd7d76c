// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/formula/queueing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sw {

namespace {

// The part of the arrivals that may wait longer than is accepted: the rule is about the 95th percentile.
constexpr double mayWaitLonger = 0.05;

// From here on the sum would take its time over a difference that nobody sees: with so many servers the
// chance goes from 0 to 1 within 0.01 % of the load, so the limit for infinitely many is taken.
constexpr double countless = 1e9;

constexpr double infinite = std::numeric_limits<double>::infinity();

// 1/B = sum over k of c!/(c - k)!/a^k. All terms are positive, so nothing cancels; they rise while more than
// a servers are left and then fall like a bell, so that some multiple of the root of c are enough.
double inverseErlangB(double servers, double load)
{
    if (servers >= countless)
        return servers < load ? load / (load - servers) : infinite;
    const double perLoad = 1 / load;
    double term = 1;
    double sum = 1;
    for (double left = servers; left > 0; --left) {
        const double ratio = left * perLoad;
        term *= ratio;
        sum += term;
        if (ratio < 1 && term < sum * 1e-19)
            break;
        if (sum > 1e300)
            return infinite;
    }
    return sum;
}

// About how many roots of the load the servers must be above the load, for the chance of a wait beyond
// `patience` mean services to be mayWaitLonger: by the limit of S. Halfin and W. Whitt (1981) for many
// servers, C = 1 / (1 + x Phi(x)/phi(x)). The logarithm of the chance bends downwards, so that Newton's first
// step goes beyond the solution and the next ones come back to it.
double likelyMargin(double load, double patience)
{
    const double decay = std::sqrt(load) * patience;
    constexpr double rootOfTwoPi = 2.5066282746310002;
    double x = 0;
    for (int i = 0; i < 4; ++i) {
        const double below = 0.5 * std::erfc(-x / std::sqrt(2.0));
        const double ratio = below * rootOfTwoPi * std::exp(x * x / 2);
        const double busy = 1 + x * ratio;
        const double excess = -std::log(busy) - decay * x - std::log(mayWaitLonger);
        x += excess / ((ratio + x * busy) / busy + decay);
    }
    return x;
}

double whole(double servers)
{
    return std::max(0.0, std::round(servers));
}

} // namespace

double erlangB(double servers, double load)
{
    if (std::isnan(load))
        return load;
    const double count = whole(servers);
    if (count == 0)
        return 1;
    return load > 0 ? 1 / inverseErlangB(count, load) : 0;
}

double erlangC(double servers, double load)
{
    if (std::isnan(load))
        return load;
    const double count = whole(servers);
    if (load >= count)
        return 1;
    if (load <= 0)
        return 0;
    return count / ((count - load) * inverseErlangB(count, load) + load);
}

double meanWait(double servers, double load, double serviceSeconds)
{
    const double count = whole(servers);
    if (load >= count)
        return infinite;
    return erlangC(count, load) * serviceSeconds / (count - load);
}

double waitQuantile(double servers, double load, double serviceSeconds, double part)
{
    const double count = whole(servers);
    if (load >= count)
        return infinite;
    const double waiting = erlangC(count, load);
    if (waiting <= 1 - part)
        return 0;
    return serviceSeconds / (count - load) * std::log(waiting / (1 - part));
}

double queueNodes(double load, double serversPerNode, double serviceSeconds, double acceptedWaitSeconds)
{
    for (const double given : {load, serversPerNode, acceptedWaitSeconds / serviceSeconds}) {
        if (std::isnan(given))
            return given;
    }
    const double patience = std::max(0.0, acceptedWaitSeconds / serviceSeconds);
    const double perNode = std::max(1.0, std::round(serversPerNode));
    const double stable = std::max(1.0, std::floor(load / perNode) + 1);
    if (!std::isfinite(stable))
        return stable;
    const auto tooSlow = [=](double nodes) {
        const double servers = nodes * perNode;
        const double left = std::exp(-(servers - load) * patience);
        // Often this factor is small enough by itself, and it is the cheap one.
        return left > mayWaitLonger && erlangC(servers, load) * left > mayWaitLonger;
    };
    // A guess is worth its price where the answer may be more than a few nodes away.
    const double guess = std::sqrt(load) > 2 * perNode
        ? std::ceil((load + likelyMargin(load, patience) * std::sqrt(load)) / perNode)
        : stable;
    double enough = std::max(stable, guess);
    double below = stable - 1;
    if (tooSlow(enough)) {
        double step = 1;
        for (below = enough; tooSlow(below + step); step *= 2)
            below += step;
        enough = below + step;
    } else {
        for (double step = 1; enough - step > below; step *= 2) {
            if (tooSlow(enough - step)) {
                below = enough - step;
                break;
            }
            enough -= step;
        }
    }
    while (enough - below > 1) {
        const double middle = std::floor(below + (enough - below) / 2);
        if (middle <= below || middle >= enough)
            break; // beyond 2^53 there are no whole numbers between
        (tooSlow(middle) ? below : enough) = middle;
    }
    return enough;
}

} // namespace sw
