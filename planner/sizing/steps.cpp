// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/input_keys.h"
#include "planner/sizing/line_keys.h"
#include "planner/sizing/part_of.h"
#include "planner/sizing/proposal_parts.h"

#include <cmath>
#include <tuple>

namespace sw {

std::vector<ScalingStep> stepsOf(const Sheet &sheet, const Values &likely)
{
    const auto horizon = static_cast<size_t>(std::max(0.0, std::floor(likely.at(input::horizon))));
    std::vector<double> months(horizon + 1);
    for (size_t month = 0; month < months.size(); ++month)
        months[month] = static_cast<double>(month);

    const Sheet part = partOf(
        sheet, {output::nodes, output::pairs, output::databaseNodes, output::total, input::sizedMonth});
    const Values values = evaluated(part, {{QString(input::sizedMonth), months}}, months.size());
    const bool priced = part.contains(output::total);
    std::vector<ScalingStep> steps;
    for (size_t month = 0; month < months.size(); ++month) {
        const double nodes = values.at(output::nodes, month);
        const double pairs = values.at(output::pairs, month);
        const double cost = priced ? values.at(output::total, month) : 0;
        const double databases = values.at(output::databaseNodes, month);
        if (!(nodes <= mostNodes) || !(pairs <= mostPairs) || !(databases <= mostNodes)
            || !std::isfinite(cost)) {
            break;
        }
        const ScalingStep step{static_cast<int>(month), static_cast<int>(nodes), static_cast<int>(pairs),
                               cost, static_cast<int>(databases)};
        const auto tiers = [](const ScalingStep &of) {
            return std::tuple(of.webNodes, of.balancerPairs, of.databaseNodes);
        };
        if (steps.empty() || tiers(steps.back()) != tiers(step))
            steps.push_back(step);
    }
    return steps;
}

} // namespace sw
