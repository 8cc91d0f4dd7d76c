// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/availability/monte_carlo.h"

#include "planner/availability/sampling.h"

namespace sw {

Estimated estimated(const rbd::Diagram &diagram, const Values &values, Sampling sampling, uint64_t samples,
                    uint64_t seed)
{
    const rbd::Structure structure = rbd::structureOf(diagram, values);
    samples = std::max<uint64_t>(samples, 1);
    if (sampling == Sampling::Plain)
        return rbd::sampledPlainly(structure, samples, seed);
    return rbd::sampledByStrata(structure, samples, seed);
}

} // namespace sw
