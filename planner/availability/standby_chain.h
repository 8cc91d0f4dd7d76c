// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sw::rbd {

// The numbers of a standby pair: rates per hour, times in hours.
struct StandbyRates
{
    double failure = 0; // of one node
    double repair = 1;  // of one node
    double coverage = 1;
    double failoverHours = 0;
    double takeoverHours = 0;
};

// Where a standby pair is found, in the long run. They add up to one.
struct StandbyChances
{
    double bothUp = 1;
    double failingOver = 0; // the active node has failed and the switch is under way
    double uncovered = 0;   // the active node has failed and a person has to see to it
    double oneUp = 0;       // one node is down, the other serves
    double noneUp = 0;
};

// Solves the chain by elimination on its rates, without the closed form of standbyAvailability.
StandbyChances steadyState(const StandbyRates &rates);

} // namespace sw::rbd
