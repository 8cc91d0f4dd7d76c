// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/input_keys.h"
#include "planner/formula/queueing.h"
#include "planner/sizing/line_keys.h"
#include "planner/sizing/part_of.h"
#include "planner/sizing/proposal.h"

#include <algorithm>
#include <cmath>

namespace sw {

std::vector<CurvePoint> nodesAgainstUsers(const Worksheet &worksheet, const Proposal &proposal)
{
    Q_UNUSED(worksheet)
    // The users are an input, or follow from the arrivals, which are in proportion to them.
    const bool given = proposal.sheet.contains(input::users);
    if (!given && !proposal.sheet.contains(output::users))
        return {};
    const QString varied = given ? QString(input::users) : QString(input::arrivals);
    const Sheet part = partOf(proposal.sheet, {output::nodes});
    const double users = proposal.likely.at(given ? QString(input::users) : QString(output::users));
    if (!part.contains(varied) || users <= 0)
        return {};

    constexpr size_t points = 81;
    const double most = proposal.likely.at(varied);
    std::vector<double> column(points);
    for (size_t i = 0; i < points; ++i)
        column[i] = 2 * most * static_cast<double>(i) / (points - 1);
    const Values values = evaluated(part, {{varied, column}}, points);
    std::vector<CurvePoint> curve;
    for (size_t i = 0; i < points; ++i) {
        const double nodes = values.at(output::nodes, i);
        if (std::isfinite(nodes))
            curve.push_back({users * column[i] / most, nodes});
    }
    return curve;
}

std::vector<CurvePoint> waitAgainstUtilisation(const Proposal &proposal)
{
    if (!proposal.sheet.contains(output::waitP95))
        return {};
    const double servers = proposal.likely.at(output::nodes) * proposal.likely.at(output::workersPerNode);
    const double service = proposal.likely.at(input::serviceSeconds);
    constexpr double percentile = 0.95;
    std::vector<CurvePoint> curve;
    for (int percent = 1; percent <= 99; ++percent)
        curve.push_back(
            {double(percent), waitQuantile(servers, servers * percent / 100, service, percentile)});
    return curve;
}

} // namespace sw
