// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/availability/monte_carlo.h"
#include "planner/sizing/proposal.h"

namespace sw {

// The unavailability of a proposal's design by drawn states, beside the exact one.
struct Simulated
{
    Estimated drawn;
    double exact = 0;
    bool agrees =
        false; // within twice the interval: one honest run in twenty lies outside the 95 % one itself
};

// Takes a few milliseconds. The same proposal draws the same states each time.
Simulated simulated(const Proposal &proposal);

} // namespace sw
