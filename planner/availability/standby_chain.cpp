// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/availability/standby_chain.h"

#include <array>

namespace sw::rbd {

StandbyChances steadyState(const StandbyRates &rates)
{
    enum State { BothUp, OneUp, FailingOver, Uncovered, NoneUp, States };
    std::array<std::array<double, States>, States> rate{};
    // Whoever notices the failure of the active node leads out of the outage in a time; a time of 0 is no
    // state at all.
    const auto switching = [&](State state, double chance, double hours) {
        rate[BothUp][hours > 0 ? state : OneUp] += chance * rates.failure;
        rate[state][OneUp] = hours > 0 ? 1 / hours : 1;
        rate[state][BothUp] = rates.repair;
        rate[state][NoneUp] = rates.failure;
    };
    rate[BothUp][OneUp] = rates.failure; // of the standby
    switching(FailingOver, rates.coverage, rates.failoverHours);
    switching(Uncovered, 1 - rates.coverage, rates.takeoverHours);
    rate[OneUp][BothUp] = rates.repair;
    rate[OneUp][NoneUp] = rates.failure;
    rate[NoneUp][OneUp] = 2 * rates.repair;

    // Grassmann, Taksar and Heyman (1985): taking the states away one by one needs no subtraction, so chances
    // far below the rounding of the others keep all their digits.
    std::array<double, States> chance{1};
    for (int gone = States - 1; gone > 0; --gone) {
        double out = 0;
        for (int to = 0; to < gone; ++to)
            out += rate[gone][to];
        for (int from = 0; from < gone; ++from) {
            rate[from][gone] /= out;
            for (int to = 0; to < gone; ++to)
                rate[from][to] += rate[from][gone] * rate[gone][to];
        }
    }
    double total = 1;
    for (int back = 1; back < States; ++back) {
        for (int from = 0; from < back; ++from)
            chance[back] += chance[from] * rate[from][back];
        total += chance[back];
    }
    for (double &part : chance)
        part /= total;
    return {chance[BothUp], chance[FailingOver], chance[Uncovered], chance[OneUp], chance[NoneUp]};
}

} // namespace sw::rbd
