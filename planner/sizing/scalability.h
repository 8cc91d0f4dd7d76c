// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/worksheet.h"

#include <vector>

namespace sw {

// A fitted figure with the half width of its 95 % confidence interval; 0 where the points are too few for
// one.
struct Fitted
{
    double value = 0;
    double halfWidth = 0;
    friend bool operator==(const Fitted &, const Fitted &) = default;
};

// Universal Scalability Law: X(N) = gamma N / (1 + alpha (N - 1) + beta N (N - 1)). alpha is contention, beta
// coherency, gamma the throughput of one node. Source: N. J. Gunther, Guerrilla Capacity Planning (2007).
struct Scalability
{
    Fitted alpha;
    Fitted beta;
    Fitted gamma;
    double r2 = 0;       // of the fit
    bool assumed = true; // linear, for want of points
    QString why;         // why it is assumed, or what is odd about the fit; translated, may be empty
    friend bool operator==(const Scalability &, const Scalability &) = default;
};

// Least squares on throughput with alpha, beta >= 0 and gamma > 0; needs points at three different numbers of
// nodes. The order of the points changes nothing.
Scalability fitted(const std::vector<LoadPoint> &points);

double throughputAt(const Scalability &law, double nodes);
// The nodes at which throughput is highest; unset where it only grows.
std::optional<double> bestNodes(const Scalability &law);

} // namespace sw
