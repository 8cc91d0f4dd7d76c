// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/simulated.h"

#include "planner/sizing/line_keys.h"

#include <cmath>

namespace sw {

namespace {

// So many states are quickly drawn, and their interval is narrow by variance reduction.
constexpr uint64_t samples = 20'000;
constexpr uint64_t seed = 20'240'501;

// What the exact calculation may be off by through rounding, where nothing is down at all.
constexpr double rounding = 1e-12;

} // namespace

Simulated simulated(const Proposal &proposal)
{
    Simulated answer;
    answer.drawn = estimated(proposal.diagram, proposal.likely, Sampling::Reduced, samples, seed);
    answer.exact = proposal.likely.at(output::unavailability);
    answer.agrees =
        std::abs(answer.drawn.unavailability - answer.exact) <= 2 * answer.drawn.halfWidth + rounding;
    return answer;
}

} // namespace sw
