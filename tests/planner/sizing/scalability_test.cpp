// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/scalability.h"
#include "planner/sizing/student.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace sw;

namespace {

std::vector<LoadPoint> curve(double alpha, double beta, double gamma, std::initializer_list<double> nodes)
{
    std::vector<LoadPoint> points;
    for (const double n : nodes)
        points.push_back({n, gamma * n / (1 + alpha * (n - 1) + beta * n * (n - 1))});
    return points;
}

} // namespace

TEST(Scalability, isFoundExactlyFromPointsOnTheCurve)
{
    for (const double alpha : {0.0, 0.02, 0.3}) {
        for (const double beta : {0.0, 0.0001, 0.02}) {
            for (const double gamma : {0.5, 100.0, 1e6}) {
                const Scalability law = fitted(curve(alpha, beta, gamma, {1, 2, 4, 8, 16, 32}));
                EXPECT_FALSE(law.assumed);
                EXPECT_NEAR(law.alpha.value, alpha, 1e-7) << alpha << ' ' << beta;
                EXPECT_NEAR(law.beta.value, beta, 1e-8) << alpha << ' ' << beta;
                EXPECT_NEAR(law.gamma.value, gamma, 1e-6 * gamma) << alpha << ' ' << beta;
                EXPECT_NEAR(law.r2, 1, 1e-12);
            }
        }
    }
}

// The SPEC SDM 91 benchmark of a SPARCcenter 2000, and what the R package "usl" 2 and later publishes for it:
// nonlinear regression, standard errors, and the peak.
TEST(Scalability, agreesWithThePublishedFitOfTheSpecSdm91Data)
{
    const Scalability law = fitted(
        {{1, 64.9}, {18, 995.9}, {36, 1652.4}, {72, 1853.2}, {108, 1828.9}, {144, 1775.0}, {216, 1702.2}});
    EXPECT_NEAR(law.alpha.value, 0.0277285, 5e-7);
    EXPECT_NEAR(law.beta.value, 0.0001044, 5e-8);
    EXPECT_NEAR(law.gamma.value, 89.9952330, 1e-3);
    constexpr double t4 = 2.776445; // two-sided 95 % with four degrees of freedom
    EXPECT_NEAR(law.alpha.halfWidth, t4 * 0.0091217, 1e-4);
    EXPECT_NEAR(law.beta.halfWidth, t4 * 0.0000199, 5e-7);
    EXPECT_NEAR(law.gamma.halfWidth, t4 * 14.2134894, 5e-2);
    ASSERT_TRUE(bestNodes(law));
    EXPECT_NEAR(*bestNodes(law), 96.52, 0.01);
    EXPECT_NEAR(throughputAt(law, *bestNodes(law)), 1884, 0.5);
}

TEST(Scalability, isTheSameHoweverThePointsAreOrdered)
{
    std::vector<LoadPoint> points{{1, 100}, {2, 187}, {4, 340}, {8, 520}, {16, 610}, {4, 332}};
    const Scalability law = fitted(points);
    std::ranges::sort(points, std::ranges::greater(), &LoadPoint::requestsPerSecond);
    EXPECT_EQ(fitted(points), law);
    std::swap(points[1], points[4]);
    EXPECT_EQ(fitted(points), law);
}

TEST(Scalability, staysWithinItsBoundsWhereThePointsGrowFasterThanTheNodes)
{
    const Scalability law = fitted({{1, 100}, {2, 210}, {4, 450}, {8, 1000}});
    EXPECT_EQ(law.alpha.value, 0);
    EXPECT_EQ(law.beta.value, 0);
    EXPECT_GT(law.gamma.value, 100);
    EXPECT_FALSE(law.why.isEmpty());
    EXPECT_FALSE(bestNodes(law));
}

TEST(Scalability, hasTheLeastSquaresOfAllLawsNearIt)
{
    const std::vector<LoadPoint> points{{1, 103}, {2, 180}, {4, 351}, {8, 500}, {16, 640}, {24, 590}};
    const Scalability law = fitted(points);
    const auto squares = [&points](const Scalability &other) {
        double sum = 0;
        for (const LoadPoint &point : points)
            sum += std::pow(point.requestsPerSecond - throughputAt(other, point.nodes), 2);
        return sum;
    };
    for (const double factor : {0.99, 0.999, 1.001, 1.01}) {
        for (Fitted Scalability::*part : {&Scalability::alpha, &Scalability::beta, &Scalability::gamma}) {
            Scalability other = law;
            (other.*part).value *= factor;
            EXPECT_GT(squares(other), squares(law));
        }
    }
}

TEST(Scalability, isWiderWhereThePointsAreFartherOff)
{
    const std::vector<double> noise{1.01, 0.99, 1.005, 0.995, 1.01, 0.99};
    std::vector<LoadPoint> near = curve(0.05, 0.001, 100, {1, 2, 4, 8, 16, 32});
    std::vector<LoadPoint> far = near;
    for (size_t i = 0; i < near.size(); ++i) {
        near[i].requestsPerSecond *= noise[i];
        far[i].requestsPerSecond *= 1 + 5 * (noise[i] - 1);
    }
    EXPECT_GT(fitted(near).alpha.halfWidth, 0);
    EXPECT_GT(fitted(far).alpha.halfWidth, fitted(near).alpha.halfWidth);
    EXPECT_NEAR(fitted(near).alpha.value, 0.05, fitted(near).alpha.halfWidth);
}

TEST(Scalability, isLinearAndLabelledAssumedWithoutThreeNumbersOfNodes)
{
    const Scalability none = fitted({});
    EXPECT_TRUE(none.assumed);
    EXPECT_EQ(none.gamma.value, 0);
    EXPECT_FALSE(none.why.isEmpty());
    const Scalability two = fitted({{2, 200}, {4, 400}, {4, 400}});
    EXPECT_TRUE(two.assumed);
    EXPECT_DOUBLE_EQ(two.gamma.value, 100);
    EXPECT_DOUBLE_EQ(throughputAt(two, 7), 700);
    EXPECT_FALSE(bestNodes(two));
}

TEST(Scalability, hasNoConfidenceFromThreePoints)
{
    const Scalability law = fitted(curve(0.1, 0.01, 50, {1, 4, 8}));
    EXPECT_FALSE(law.assumed);
    EXPECT_EQ(law.alpha.halfWidth, 0);
    EXPECT_NEAR(law.alpha.value, 0.1, 1e-7);
}

TEST(StudentQuantile, isThatOfThePublishedTable)
{
    EXPECT_NEAR(studentQuantile95(1), 12.7062, 1e-4);
    EXPECT_NEAR(studentQuantile95(2), 4.3027, 1e-4);
    EXPECT_NEAR(studentQuantile95(3), 3.1824, 1e-4);
    EXPECT_NEAR(studentQuantile95(4), 2.7764, 1e-4);
    EXPECT_NEAR(studentQuantile95(5), 2.5706, 1e-4);
    EXPECT_NEAR(studentQuantile95(10), 2.2281, 1e-4);
    EXPECT_NEAR(studentQuantile95(29), 2.0452, 1e-4);
    EXPECT_NEAR(studentQuantile95(120), 1.9799, 1e-4);
    EXPECT_NEAR(studentQuantile95(1'000'000), 1.96, 2e-3);
}
