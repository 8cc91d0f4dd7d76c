// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/part_of.h"
#include "planner/sizing/proposal_parts.h"

#include <algorithm>
#include <cmath>

namespace sw {

std::vector<Swing> swingsOf(const Sheet &sheet, const QString &output)
{
    const Sheet part = partOf(sheet, {output});
    std::vector<const Line *> ranged;
    for (const Line &line : part.lines) {
        if (line.input && line.input->low < line.input->high)
            ranged.push_back(&line);
    }
    if (ranged.empty())
        return {};

    // Two lanes an input: everything likely but that one.
    const size_t lanes = 2 * ranged.size();
    std::map<QString, std::vector<double>> varied;
    for (size_t i = 0; i < ranged.size(); ++i) {
        const Figure &figure = *ranged[i]->input;
        std::vector<double> column(lanes, figure.likely);
        column[2 * i] = figure.low;
        column[2 * i + 1] = figure.high;
        varied.emplace(ranged[i]->key, std::move(column));
    }
    const Values values = evaluated(part, varied, lanes);
    std::vector<Swing> swings;
    for (size_t i = 0; i < ranged.size(); ++i)
        swings.push_back({ranged[i]->key, values.at(output, 2 * i), values.at(output, 2 * i + 1)});
    const auto width = [](const Swing &swing) { return std::abs(swing.atHigh - swing.atLow); };
    std::ranges::sort(swings, [&](const Swing &a, const Swing &b) {
        return width(a) != width(b) ? width(a) > width(b) : a.input < b.input;
    });
    return swings;
}

} // namespace sw
