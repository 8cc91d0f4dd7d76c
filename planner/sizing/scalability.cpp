// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/scalability.h"

#include "planner/sizing/student.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Sizing)
};

// Parameters in the order alpha, beta, gamma. Throughputs are scaled so that the largest is 1.
using Three = std::array<double, 3>;
using Matrix = std::array<Three, 3>;
struct Sample
{
    double nodes;
    double throughput;
};
using Samples = std::vector<Sample>;

double denominator(const Three &law, double nodes)
{
    return 1 + law[0] * (nodes - 1) + law[1] * nodes * (nodes - 1);
}

double predicted(const Three &law, double nodes)
{
    return law[2] * nodes / denominator(law, nodes);
}

Three gradient(const Three &law, double nodes)
{
    const double below = denominator(law, nodes);
    const double slope = -law[2] * nodes / (below * below);
    return {slope * (nodes - 1), slope * nodes * (nodes - 1), nodes / below};
}

double squares(const Samples &samples, const Three &law)
{
    double sum = 0;
    for (const Sample &sample : samples) {
        const double off = sample.throughput - predicted(law, sample.nodes);
        sum += off * off;
    }
    return sum;
}

// Solves a x = b by elimination with row exchange; false where it is singular. Rows and columns of fixed
// parameters are those of the identity.
bool solve(Matrix a, Three b, Three &x)
{
    for (size_t column = 0; column < 3; ++column) {
        size_t pivot = column;
        for (size_t row = column + 1; row < 3; ++row) {
            if (std::abs(a[row][column]) > std::abs(a[pivot][column]))
                pivot = row;
        }
        if (!(std::abs(a[pivot][column]) > 0))
            return false;
        std::swap(a[column], a[pivot]);
        std::swap(b[column], b[pivot]);
        for (size_t row = column + 1; row < 3; ++row) {
            const double factor = a[row][column] / a[column][column];
            for (size_t k = column; k < 3; ++k)
                a[row][k] -= factor * a[column][k];
            b[row] -= factor * b[column];
        }
    }
    for (size_t row = 3; row-- > 0;) {
        double rest = b[row];
        for (size_t k = row + 1; k < 3; ++k)
            rest -= a[row][k] * x[k];
        x[row] = rest / a[row][row];
    }
    return std::ranges::all_of(x, [](double value) { return std::isfinite(value); });
}

// The normal equations of the linear form N/X = 1/gamma + alpha/gamma (N - 1) + beta/gamma N (N - 1). An
// error of X weighs N/X^2 times as much there; the weights take that back.
Three linearStart(const Samples &samples, const std::array<bool, 3> &free)
{
    Matrix a{};
    Three b{};
    for (const Sample &sample : samples) {
        const double weight = std::pow(sample.throughput * sample.throughput / sample.nodes, 2);
        // In the order of the parameters: alpha / gamma, beta / gamma, 1 / gamma.
        const Three basis{sample.nodes - 1, sample.nodes * (sample.nodes - 1), 1};
        for (size_t i = 0; i < 3; ++i) {
            for (size_t k = 0; k < 3; ++k)
                a[i][k] += free[i] && free[k] ? weight * basis[i] * basis[k] : 0;
            b[i] += free[i] ? weight * basis[i] * sample.nodes / sample.throughput : 0;
        }
    }
    for (size_t i = 0; i < 3; ++i) {
        if (!free[i])
            a[i][i] = 1;
    }
    Three x{};
    if (!solve(a, b, x) || x[2] <= 0)
        return {0, 0, samples.front().throughput / samples.front().nodes};
    return {std::max(0.0, x[0] / x[2]), std::max(0.0, x[1] / x[2]), 1 / x[2]};
}

Matrix normalMatrix(const Samples &samples, const Three &law, const std::array<bool, 3> &free)
{
    Matrix a{};
    for (const Sample &sample : samples) {
        const Three slope = gradient(law, sample.nodes);
        for (size_t i = 0; i < 3; ++i) {
            for (size_t k = 0; k < 3; ++k)
                a[i][k] += free[i] && free[k] ? slope[i] * slope[k] : 0;
        }
    }
    return a;
}

bool allowed(const Three &law)
{
    return law[0] >= 0 && law[1] >= 0 && law[2] > 0;
}

// Levenberg and Marquardt over the free parameters; steps that leave the bounds are refused like those that
// do not help, so it ends inside or at a bound.
Three leastSquares(const Samples &samples, Three law, const std::array<bool, 3> &free)
{
    double damping = 1e-3;
    double best = squares(samples, law);
    constexpr int mostSteps = 300;
    for (int step = 0; step < mostSteps && damping < 1e15; ++step) {
        Matrix a = normalMatrix(samples, law, free);
        Three b{};
        for (const Sample &sample : samples) {
            const Three slope = gradient(law, sample.nodes);
            const double off = sample.throughput - predicted(law, sample.nodes);
            for (size_t i = 0; i < 3; ++i)
                b[i] += free[i] ? slope[i] * off : 0;
        }
        for (size_t i = 0; i < 3; ++i)
            a[i][i] = free[i] ? a[i][i] * (1 + damping) : 1;
        Three change{};
        if (!solve(a, b, change)) {
            damping = damping * 10;
            continue;
        }
        const Three next{law[0] + change[0], law[1] + change[1], law[2] + change[2]};
        const double found = allowed(next) ? squares(samples, next) : INFINITY;
        if (!(found < best)) {
            damping = damping * 10;
            continue;
        }
        const bool settled = best - found <= 1e-15 * best;
        law = next;
        best = found;
        damping = std::max(1e-12, damping / 10);
        if (settled)
            break;
    }
    return law;
}

// The best fit with each choice of what stands at its bound of 0: the least squares under the bounds are
// among them.
Three boundedFit(const Samples &samples)
{
    Three best{};
    double least = INFINITY;
    for (const bool contention : {false, true}) {
        for (const bool coherency : {false, true}) {
            const std::array<bool, 3> free{contention, coherency, true};
            const Three law = leastSquares(samples, linearStart(samples, free), free);
            const double sum = squares(samples, law);
            // A parameter must earn its place: one that explains no more than rounding stays 0.
            constexpr double rounding = 1e-24;
            if (allowed(law) && sum < least * (1 - 1e-12) - rounding) {
                least = sum;
                best = law;
            }
        }
    }
    return best;
}

Three halfWidths(const Samples &samples, const Three &law)
{
    if (samples.size() <= 3)
        return {};
    const std::array<bool, 3> all{true, true, true};
    const Matrix information = normalMatrix(samples, law, all);
    const double freedom = static_cast<double>(samples.size() - 3);
    const double variance = squares(samples, law) / freedom;
    const double factor = studentQuantile95(static_cast<int>(samples.size() - 3));
    Three widths{};
    for (size_t i = 0; i < 3; ++i) {
        Three unit{};
        unit[i] = 1;
        Three column{};
        if (solve(information, unit, column) && column[i] > 0)
            widths[i] = factor * std::sqrt(variance * column[i]);
    }
    return widths;
}

Scalability linear(const std::vector<LoadPoint> &points, const QString &why)
{
    Scalability law;
    law.why = why;
    double products = 0;
    double nodes = 0;
    for (const LoadPoint &point : points) {
        products += point.nodes * point.requestsPerSecond;
        nodes += point.nodes * point.nodes;
    }
    if (nodes > 0)
        law.gamma.value = products / nodes;
    return law;
}

double determination(const Samples &samples, const Three &law)
{
    double mean = 0;
    for (const Sample &sample : samples)
        mean += sample.throughput / static_cast<double>(samples.size());
    double total = 0;
    for (const Sample &sample : samples)
        total += (sample.throughput - mean) * (sample.throughput - mean);
    const double left = squares(samples, law);
    if (total <= 0)
        return left < 1e-18 ? 1 : 0;
    return 1 - left / total;
}

} // namespace

Scalability fitted(const std::vector<LoadPoint> &points)
{
    std::vector<LoadPoint> sorted = points;
    std::erase_if(sorted, [](const LoadPoint &point) {
        return !(point.nodes > 0) || !(point.requestsPerSecond > 0) || !std::isfinite(point.nodes)
            || !std::isfinite(point.requestsPerSecond);
    });
    // Sums in one order, so that the order of the points changes not even the last digit.
    std::ranges::sort(sorted, {},
                      [](const LoadPoint &point) { return std::pair(point.nodes, point.requestsPerSecond); });
    std::set<double> counts;
    double most = 0;
    for (const LoadPoint &point : sorted) {
        counts.insert(point.nodes);
        most = std::max(most, point.requestsPerSecond);
    }
    if (counts.size() < 3) {
        return linear(sorted,
                      sorted.empty()
                          ? Text::tr("There are no points of a load run, so throughput is assumed to grow in "
                                     "proportion to the nodes.")
                          : Text::tr("The load run has fewer than three different numbers of nodes, so "
                                     "throughput is assumed to grow in proportion to the nodes."));
    }

    Samples samples;
    for (const LoadPoint &point : sorted)
        samples.push_back({point.nodes, point.requestsPerSecond / most});
    const Three law = boundedFit(samples);
    const Three widths = halfWidths(samples, law);
    Scalability result;
    result.alpha = {law[0], widths[0]};
    result.beta = {law[1], widths[1]};
    result.gamma = {law[2] * most, widths[2] * most};
    result.r2 = determination(samples, law);
    result.assumed = false;
    constexpr double goodFit = 0.9;
    if (law[0] == 0 && law[1] == 0) {
        result.why = Text::tr("The load run shows neither contention nor coherency: throughput grows in "
                              "proportion to the nodes as far as it was measured.");
    } else if (result.r2 < goodFit) {
        result.why = Text::tr("The points lie far from the curve: repeat the load run before trusting it.");
    }
    return result;
}

double throughputAt(const Scalability &law, double nodes)
{
    return predicted({law.alpha.value, law.beta.value, law.gamma.value}, nodes);
}

std::optional<double> bestNodes(const Scalability &law)
{
    if (law.alpha.value >= 1)
        return 1;
    if (law.beta.value <= 0)
        return std::nullopt;
    return std::max(1.0, std::sqrt((1 - law.alpha.value) / law.beta.value));
}

} // namespace sw
