// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/regret.h"

#include "planner/capacity/input_keys.h"
#include "planner/sizing/line_keys.h"
#include "planner/sizing/part_of.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <set>

namespace sw {

namespace {

constexpr size_t mostCandidates = 16;

// SplitMix64 (Steele, Lea, Flood 2014): the standard library's generators are the same everywhere, its
// distributions and shuffles are not.
class Generator
{
public:
    // Seeded by FNV-1a over the key, so that a draw depends on its input alone.
    explicit Generator(const QString &key)
    {
        const QByteArray bytes = key.toUtf8();
        for (const char byte : bytes)
            m_state = (m_state ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    }
    uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    double uniform() { return (static_cast<double>(next() >> 11U) + 0.5) * 0x1.0p-53; }

private:
    uint64_t m_state = 0xcbf29ce484222325U;
};

// The inverse of the triangular distribution.
double triangular(const Figure &figure, double uniform)
{
    const double width = figure.high - figure.low;
    if (!(width > 0))
        return figure.likely;
    const double rising = figure.likely - figure.low;
    const double falling = figure.high - figure.likely;
    if (uniform * width < rising)
        return figure.low + std::sqrt(uniform * width * rising);
    return figure.high - std::sqrt((1 - uniform) * width * falling);
}

// Mean shortage and surplus against a number of nodes, from the sorted needs and their running sums.
class Needs
{
public:
    explicit Needs(std::vector<double> needs) : m_needs(std::move(needs)), m_sums(m_needs.size() + 1)
    {
        std::ranges::sort(m_needs);
        std::inclusive_scan(m_needs.begin(), m_needs.end(), m_sums.begin() + 1);
    }

    const std::vector<double> &sorted() const { return m_needs; }

    Candidate candidate(double nodes, double price, double shortfall) const
    {
        const auto covered = static_cast<size_t>(std::ranges::upper_bound(m_needs, nodes) - m_needs.begin());
        const auto count = static_cast<double>(m_needs.size());
        const double surplus = nodes * static_cast<double>(covered) - m_sums[covered];
        const double shortage =
            m_sums.back() - m_sums[covered] - nodes * (count - static_cast<double>(covered));
        Candidate candidate;
        candidate.nodes = static_cast<int>(nodes);
        candidate.overload = (count - static_cast<double>(covered)) / count;
        candidate.wasted = price * surplus / count;
        candidate.regret = price * (surplus + shortfall * shortage) / count;
        return candidate;
    }

private:
    std::vector<double> m_needs;
    std::vector<double> m_sums;
};

// Of all numbers from the least to the most, the best and so many others, evenly over the draws.
std::vector<double> shownNodes(const std::vector<double> &sorted, double best)
{
    const double span = sorted.back() - sorted.front();
    std::set<double> shown{best};
    if (span < mostCandidates) {
        for (double nodes = sorted.front(); nodes <= sorted.back(); ++nodes)
            shown.insert(nodes);
        return {shown.begin(), shown.end()};
    }
    shown.insert(sorted.front());
    shown.insert(sorted.back());
    const size_t others = mostCandidates - shown.size();
    for (size_t i = 1; i <= others; ++i)
        shown.insert(sorted[sorted.size() * i / (others + 1)]);
    return {shown.begin(), shown.end()};
}

} // namespace

std::vector<double> uniforms(const QString &key, int count)
{
    Generator generator(key);
    std::vector<double> values(static_cast<size_t>(count));
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = (static_cast<double>(i) + generator.uniform()) / count;
    for (size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[generator.next() % i]);
    return values;
}

std::vector<double> draws(const QString &key, const Figure &figure, int count)
{
    std::vector<double> values = uniforms(key, count);
    for (double &value : values)
        value = triangular(figure, value);
    return values;
}

Regret leastRegret(const Sheet &sheet, bool priced)
{
    Regret result;
    result.draws = regretDraws;
    result.priced = priced && sheet.contains(output::nodeMonthly);

    const Sheet part = partOf(sheet, {output::nodes});
    std::map<QString, std::vector<double>> varied;
    for (const Line &line : part.lines) {
        if (line.input && line.input->low < line.input->high) {
            result.drawn.push_back(line.key);
            varied.emplace(line.key, draws(line.key, *line.input, regretDraws));
        }
    }
    const Values values = evaluated(part, varied, regretDraws);
    const std::span<const double> column = values.column(output::nodes);
    std::vector<double> nodes(regretDraws, column.front());
    std::ranges::copy(column, nodes.begin());
    // Beyond what an int holds it is a wrong unit; the proposal refuses it by its likely value.
    for (double &each : nodes)
        each = std::isfinite(each) ? std::clamp(each, 1.0, 1e9) : 1e9;

    double price = 1;
    if (result.priced)
        price = evaluated(partOf(sheet, {output::nodeMonthly})).at(output::nodeMonthly);
    const Line *shortfall = sheet.find(input::shortfall);
    const double missing = shortfall != nullptr && shortfall->input ? shortfall->input->likely : 1;

    // Regret is convex and bends only at what draws need, so its least is at one of them.
    const Needs needs(std::move(nodes));
    std::optional<Candidate> best;
    double before = -1;
    for (const double need : needs.sorted()) {
        if (need == before)
            continue;
        before = need;
        const Candidate candidate = needs.candidate(need, price, missing);
        if (!best || candidate.regret < best->regret)
            best = candidate;
    }
    result.recommended = best->nodes;
    for (const double shown : shownNodes(needs.sorted(), best->nodes))
        result.candidates.push_back(needs.candidate(shown, price, missing));
    return result;
}

} // namespace sw
