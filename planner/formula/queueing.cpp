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
    const double perNode = std::max(1.0, std::round(serversPerNode));
    const double patience = std::max(0.0, acceptedWaitSeconds) / serviceSeconds;
    const double stable = std::max(1.0, std::floor(load / perNode) + 1);
    if (!std::isfinite(stable) || std::isnan(patience))
        return stable + patience * 0;
    const auto tooSlow = [=](double nodes) {
        const double servers = nodes * perNode;
        const double left = std::exp(-(servers - load) * patience);
        // Most of the time the second factor is small enough by itself, and it is the cheap one.
        return left > mayWaitLonger && erlangC(servers, load) * left > mayWaitLonger;
    };
    if (!tooSlow(stable))
        return stable;
    double below = stable;
    double step = 1;
    while (tooSlow(below + step)) {
        below += step;
        step *= 2;
    }
    double enough = below + step;
    while (enough - below > 1) {
        const double middle = std::floor(below + (enough - below) / 2);
        if (middle <= below || middle >= enough)
            break; // beyond 2^53 there are no whole numbers between
        (tooSlow(middle) ? below : enough) = middle;
    }
    return enough;
}

} // namespace sw
