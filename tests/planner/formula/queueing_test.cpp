// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/formula/queueing.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <random>

using namespace sw;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

void expectSame(double value, double exact)
{
    EXPECT_NEAR(value, exact, 1e-13 * std::abs(exact));
}

// The rule of queueNodes, one node after the other.
double countedNodes(double load, double perNode, double service, double wait)
{
    for (double nodes = 1;; ++nodes) {
        const double servers = nodes * perNode;
        if (servers > load && erlangC(servers, load) * std::exp(-(servers - load) * wait / service) <= 0.05)
            return nodes;
    }
}

} // namespace

// Worked with exact rational arithmetic by the classic recursion B(c) = a B(c - 1) / (c + a B(c - 1)), and
// written with the 17 digits of the nearest double.
TEST(ErlangB, isWhatExactRationalArithmeticGives)
{
    expectSame(erlangB(1, 0.5), 1.0 / 3);
    expectSame(erlangB(5, 3), 0.11005434782608696); // 0.1101 in the printed tables
    expectSame(erlangB(10, 10), 0.21458234310734733);
    expectSame(erlangB(30, 25), 0.052603172228140614);
    expectSame(erlangB(100, 84), 0.0098725286092007855);
    expectSame(erlangB(200, 300), 0.33964392727780229);
    expectSame(erlangB(500, 450), 0.0012344531353734511);
    expectSame(erlangB(1000, 1000), 0.024811917646160409);
}

// The traffic that a group carries at 1 % loss, from the printed Erlang B tables (three digits).
TEST(ErlangB, agreesWithThePrintedTablesAtOnePercentLoss)
{
    const std::pair<double, double> table[] = {{1, 0.0101}, {2, 0.153}, {5, 1.36},  {10, 4.46},
                                               {20, 12.0},  {50, 37.9}, {100, 84.1}};
    for (const auto &[servers, load] : table)
        EXPECT_NEAR(erlangB(servers, load), 0.01, 0.0003) << servers;
}

TEST(ErlangB, isSureWithoutServersAndNothingWithoutLoad)
{
    EXPECT_EQ(erlangB(0, 3), 1);
    EXPECT_EQ(erlangB(0, 0), 1);
    EXPECT_EQ(erlangB(3, 0), 0);
}

// Worked as above, with C = c B / (c - a (1 - B)).
TEST(ErlangC, isWhatExactRationalArithmeticGives)
{
    expectSame(erlangC(10, 8), 0.40918015079644354); // 0.409 in the printed tables
    expectSame(erlangC(2, 1), 1.0 / 3);
    expectSame(erlangC(3, 2), 4.0 / 9); // a textbook case of three clerks
    expectSame(erlangC(5, 3), 0.23615160349854228);
    expectSame(erlangC(30, 25), 0.24989316688690655);
    expectSame(erlangC(100, 90), 0.21694048090636639);
    expectSame(erlangC(500, 450), 0.012208889634931087);
    expectSame(erlangC(1000, 990), 0.65908042188085447);
    expectSame(erlangC(200, 50), 2.0292094147503622e-57);
}

TEST(ErlangC, isTheUtilisationForOneServerAndTheClosedFormForTwo)
{
    for (double utilisation = 0.05; utilisation < 1; utilisation += 0.05) {
        expectSame(erlangC(1, utilisation), utilisation);
        expectSame(erlangC(2, 2 * utilisation), 2 * utilisation * utilisation / (1 + utilisation));
    }
}

TEST(ErlangC, isOneAtAndBeyondFullLoad)
{
    EXPECT_EQ(erlangC(4, 4), 1);
    EXPECT_EQ(erlangC(4, 9), 1);
    EXPECT_EQ(erlangC(4, infinite), 1);
    EXPECT_NEAR(erlangC(4, std::nextafter(4.0, 0)), 1, 1e-12);
    EXPECT_EQ(erlangC(4, 0), 0);
}

TEST(ErlangC, risesWithLoadAndFallsWithServers)
{
    for (const double servers : {1.0, 2.0, 7.0, 40.0, 300.0, 5'000.0}) {
        double before = 0;
        for (int step = 1; step < 200; ++step) {
            const double load = servers * step / 200;
            const double chance = erlangC(servers, load);
            EXPECT_GE(chance, before);
            EXPECT_LE(chance, 1);
            EXPECT_LE(erlangC(servers + 1, load), chance);
            EXPECT_LE(erlangB(servers, load), chance);
            before = chance;
        }
    }
}

TEST(ErlangC, isFiniteForAnySize)
{
    for (const double servers : {1e5, 1e6, 1e8, 1e10, 1e15}) {
        for (const double part : {1e-9, 0.1, 0.5, 0.9, 0.999, 0.999999, 1.0, 1.5}) {
            const double chance = erlangC(servers, servers * part);
            EXPECT_TRUE(chance >= 0 && chance <= 1) << servers << " at " << part;
            const double blocked = erlangB(servers, servers * part);
            EXPECT_TRUE(blocked >= 0 && blocked <= 1) << servers << " at " << part;
        }
    }
    // The limit of Halfin and Whitt for c = a + x sqrt(a), 1/(1 + x Phi(x)/phi(x)), is near from a million
    // on.
    const double limit = 1 / (1 + 0.84134474606854293 / 0.24197072451914337);
    EXPECT_NEAR(erlangC(1e6 + 1e3, 1e6), limit, 3e-4);
    EXPECT_NEAR(erlangC(1e8 + 1e4, 1e8), limit, 3e-5);
}

TEST(ErlangC, passesOnWhatIsNoNumber)
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    EXPECT_TRUE(std::isnan(erlangC(4, none)));
    EXPECT_TRUE(std::isnan(erlangB(4, none)));
    EXPECT_TRUE(std::isnan(queueNodes(none, 1, 1, 1)));
    EXPECT_TRUE(std::isnan(queueNodes(3, 1, 1, none)));
}

TEST(ErlangC, takesServersThatAreWholeButForTheArithmetic)
{
    EXPECT_EQ(erlangC(9.9999999999, 8), erlangC(10, 8));
    EXPECT_EQ(erlangC(10.0000000001, 8), erlangC(10, 8));
}

TEST(MeanWait, isTheTextbooksForOneServer)
{
    // M/M/1 with 8 arrivals and 10 services a second: 0.8 / (10 - 8) = 0.4 s.
    EXPECT_DOUBLE_EQ(meanWait(1, 0.8, 0.1), 0.4);
    // Three clerks, 15 arrivals an hour, 6 served by each: load 2.5, C = 0.70225, Wq = C / (18 - 15) h.
    EXPECT_NEAR(meanWait(3, 2.5, 1.0 / 6), 0.2340824, 1e-7);
    EXPECT_EQ(meanWait(3, 3, 1), infinite);
    EXPECT_EQ(meanWait(3, 0, 1), 0);
}

TEST(WaitQuantile, isWhereTheTailCrossesThePart)
{
    for (const double load : {0.5, 3.0, 9.0, 9.9}) {
        for (const double part : {0.5, 0.95, 0.99}) {
            const double wait = waitQuantile(10, load, 0.2, part);
            const double tail = erlangC(10, load) * std::exp(-(10 - load) * wait / 0.2); // P(wait > t)
            EXPECT_LE(tail, 1 - part + 1e-12);
            if (wait > 0) {
                EXPECT_NEAR(tail, 1 - part, 1e-12);
            }
        }
    }
    // M/M/1 at 80 %: ln(0.8 / 0.05) / 2 s with 10 services a second.
    EXPECT_NEAR(waitQuantile(1, 0.8, 0.1, 0.95), std::log(16) / 2, 1e-12);
    EXPECT_EQ(waitQuantile(10, 1, 0.2, 0.95), 0);
    EXPECT_EQ(waitQuantile(10, 10, 0.2, 0.95), infinite);
}

TEST(QueueNodes, areThoseThatCountingUpFinds)
{
    std::mt19937_64 random(3);
    std::uniform_real_distribution<double> part(0, 1);
    for (int i = 0; i < 2'000; ++i) {
        const double load = 0.01 * std::pow(1e5, part(random));
        const double perNode = std::floor(1 + 30 * part(random) * part(random));
        const double service = 0.01 * std::pow(1e3, part(random));
        const double wait = i % 5 == 0 ? 0 : service * 1e-3 * std::pow(1e4, part(random));
        EXPECT_EQ(queueNodes(load, perNode, service, wait), countedNodes(load, perNode, service, wait))
            << load << ' ' << perNode << ' ' << service << ' ' << wait;
    }
}

TEST(QueueNodes, areEnoughAndOneFewerIsNot)
{
    for (const double load : {0.7, 12.0, 480.0, 9'000.0, 2.5e5}) {
        for (const double perNode : {1.0, 8.0, 150.0}) {
            const double nodes = queueNodes(load, perNode, 0.4, 0.1);
            EXPECT_LE(waitQuantile(nodes * perNode, load, 0.4, 0.95), 0.1 * (1 + 1e-9));
            if (nodes > 1) {
                EXPECT_GT(waitQuantile((nodes - 1) * perNode, load, 0.4, 0.95), 0.1);
            }
        }
    }
}

TEST(QueueNodes, neverFallWithLoadNorRiseWithPatience)
{
    for (const double perNode : {1.0, 6.0, 64.0}) {
        double before = 1;
        for (double load = 0; load < 2'000; load += 7.3) {
            const double nodes = queueNodes(load, perNode, 0.25, 0.05);
            EXPECT_GE(nodes, before);
            EXPECT_LE(queueNodes(load, perNode, 0.25, 0.06), nodes);
            EXPECT_LE(queueNodes(load, perNode + 1, 0.25, 0.05), nodes);
            before = nodes;
        }
    }
}

TEST(QueueNodes, areOneForNoLoadAndEndForTheAbsurd)
{
    EXPECT_EQ(queueNodes(0, 4, 0.25, 0.05), 1);
    EXPECT_EQ(queueNodes(0, 4, 0.25, 0), 1);
    EXPECT_TRUE(std::isfinite(queueNodes(1e18, 4, 0.25, 0)));
    EXPECT_GE(queueNodes(1e12, 1, 0.25, 0), 1e12);
    EXPECT_EQ(queueNodes(infinite, 4, 0.25, 0.05), infinite);
}
