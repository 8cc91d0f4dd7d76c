// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/formula/sheet.h"

namespace sw {

// One number of web nodes against all draws.
struct Candidate
{
    int nodes = 0;
    double overload = 0; // the part of the draws that need more, 0 to 1
    double wasted = 0;   // mean monthly price of the nodes that a draw does not need
    double regret = 0;   // mean of wasted and of the shortfall, priced by the worksheet's cost.shortfall
    friend bool operator==(const Candidate &, const Candidate &) = default;
};

struct Regret
{
    std::vector<Candidate>
        candidates;      // at most 16, rising, from the fewest nodes that any draw needs to the most
    int recommended = 0; // nodes of the candidate with the least regret; the fewer at a tie
    int draws = 0;
    std::vector<QString> drawn; // keys of the inputs that have a range
    bool priced = false;        // false: without prices a node counts as 1
    friend bool operator==(const Regret &, const Regret &) = default;
};

constexpr int regretDraws = 1000;

// The draws of one input: triangular over low, likely and high, by Latin hypercube from uniform(key, lane).
// They depend on the key and the figure alone, so the order of inputs changes nothing.
std::vector<double> draws(const QString &key, const Figure &figure, int count);
// The numbers between 0 and 1 that draws() rests on; the spreadsheet carries them.
std::vector<double> uniforms(const QString &key, int count);

// The sheet must have "web.nodes". A node is worth "cost.nodeMonthly" a month, or 1 where priced is false or
// there is no such line, and a missing one "cost.shortfall" times that.
Regret leastRegret(const Sheet &sheet, bool priced);

} // namespace sw
