// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/availability/diagram.h"

#include <cstdint>

namespace sw {

// How the states of the components are drawn.
enum class Sampling {
    Plain,   // each with its own availability
    Reduced, // with variance reduction: failures drawn more often and weighed less, domains by strata
};

// An availability found by drawing states, with the half width of its 95 % confidence interval.
struct Estimated
{
    double unavailability = 0;
    double halfWidth = 0;
    uint64_t samples = 0;
};

// Draws states of the diagram with the numbers that values give and asks the structure each time: it shares
// nothing with the exact calculation but the diagram, and must agree with it. The same seed gives the same
// answer. Reduced draws at least 64 samples in each state of the domains that does not settle the matter, so
// it may take more than it was given; Estimated says how many.
Estimated estimated(const rbd::Diagram &diagram, const Values &values, Sampling sampling, uint64_t samples,
                    uint64_t seed);

} // namespace sw
