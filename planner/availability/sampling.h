// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/availability/monte_carlo.h"
#include "planner/availability/structure.h"

#include <cmath>

namespace sw::rbd {

// Draws the state of each component with its own chance, 64 systems at once.
Estimated sampledPlainly(const Structure &structure, uint64_t samples, uint64_t seed);

// Goes through the states of the domains one by one, with their exact chances. Where the state alone does not
// settle it, each sample has one block fail that is picked at random, has the others fail more often than
// they do, and is weighed by how much likelier it was made.
Estimated sampledByStrata(const Structure &structure, uint64_t samples, uint64_t seed);

// Adds up what is known about the variance of an estimate, and makes an interval of it.
class Spread
{
public:
    // A part of the estimate: scale times the mean of count values, whose variance was seen to be this, and
    // none of which can be larger than largest.
    void add(double scale, double variance, double largest, uint64_t count)
    {
        // The second term keeps the interval honest where failures were seen seldom or never: with none in n
        // samples it reaches to 3.84 / n, as Wilson's does.
        const double unseen = z * largest / double(count);
        m_squares += scale * scale * (std::max(0.0, variance) / double(count) + unseen * unseen);
    }
    double halfWidth() const { return z * std::sqrt(m_squares); }

private:
    static constexpr double z = 1.959963984540054; // 95 % of a normal distribution are within so many sigmas
    double m_squares = 0;
};

} // namespace sw::rbd
