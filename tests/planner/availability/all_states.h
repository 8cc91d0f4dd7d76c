// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/availability/standby_chain.h"
#include "planner/base/overloaded.h"
#include "tests/planner/availability/diagrams.h"

#include <functional>

namespace sw::diagrams {

// The unavailability of a diagram of constants by going through every state of every component: slow, and
// too simple to be wrong.
class AllStates
{
public:
    static double unavailability(const Diagram &diagram)
    {
        AllStates states(diagram);
        return states.domains(0, 1);
    }

private:
    explicit AllStates(const Diagram &diagram) : m_diagram(diagram) { collect(diagram.root); }

    void collect(const Block &block)
    {
        std::visit(Overloaded{
                       [&](const Series &series) {
                           for (const Block &part : series.blocks)
                               collect(part);
                       },
                       [&](const Parallel &parallel) {
                           for (const Block &part : parallel.blocks)
                               collect(part);
                       },
                       [&](const auto &) { m_leaves.push_back(&block); },
                   },
                   block.what);
    }

    bool isUp(int domain) const { return domain < 0 || m_domainUp[static_cast<size_t>(domain)]; }

    double domains(size_t next, double chance)
    {
        if (next == m_diagram.domains.size()) {
            m_leafUp.clear();
            return leaves(chance);
        }
        const Domain &domain = m_diagram.domains[next];
        const double up = domain.availability.number();
        double sum = 0;
        for (const bool works : {true, false}) {
            m_domainUp.resize(next);
            m_domainUp.push_back(works && isUp(domain.inside));
            sum += domains(next + 1, chance * (works ? up : 1 - up));
        }
        return sum;
    }

    double leaves(double chance)
    {
        if (m_leafUp.size() == m_leaves.size()) {
            size_t leaf = 0;
            return works(m_diagram.root, leaf) ? 0 : chance;
        }
        const auto go = [&](bool leafUp, double part) {
            m_leafUp.push_back(leafUp);
            const double sum = leaves(chance * part);
            m_leafUp.pop_back();
            return sum;
        };
        return std::visit(
            Overloaded{
                [&](const rbd::Unit &unit) {
                    const double up = unit.availability.number();
                    return go(isUp(unit.domain), up) + go(false, 1 - up);
                },
                [&](const Voting &voting) {
                    std::vector<bool> counted;
                    for (const Voting::Group &group : voting.groups) {
                        for (int node = 0; node < static_cast<int>(group.nodes.number()); ++node)
                            counted.push_back(isUp(group.domain));
                    }
                    const double up = voting.availability.number();
                    double sum = 0;
                    for (unsigned state = 0; state < 1U << counted.size(); ++state) {
                        double part = 1;
                        int working = 0;
                        for (size_t node = 0; node < counted.size(); ++node) {
                            const bool nodeUp = state >> node & 1;
                            part *= nodeUp ? up : 1 - up;
                            working += nodeUp && counted[node] ? 1 : 0;
                        }
                        sum += go(working >= voting.needed.number(), part);
                    }
                    return sum;
                },
                [&](const Standby &standby) {
                    rbd::StandbyRates rates;
                    rates.failure = standby.failureRate.number();
                    rates.repair = standby.repairRate.number();
                    rates.coverage = standby.coverage.number();
                    rates.failoverHours = standby.failoverHours.number();
                    rates.takeoverHours = standby.takeoverHours.number();
                    const rbd::StandbyChances chances = rbd::steadyState(rates);
                    const bool active = isUp(standby.activeDomain);
                    const bool other = isUp(standby.standbyDomain);
                    const double switching = chances.failingOver + chances.uncovered;
                    double sum = go(active || other, chances.bothUp) + go(false, chances.noneUp);
                    // Which of the two is the one that is up is a matter of chance.
                    for (const bool activeNode : {true, false}) {
                        const bool place = activeNode ? active : other;
                        const bool both = active && other;
                        sum += go(place, chances.oneUp / 2) + go(place && !both, switching / 2);
                    }
                    return sum;
                },
                [](const auto &) { return 0.0; },
            },
            m_leaves[m_leafUp.size()]->what);
    }

    bool works(const Block &block, size_t &leaf) const
    {
        const auto count = [&](const std::vector<Block> &blocks) {
            size_t up = 0;
            for (const Block &part : blocks)
                up += works(part, leaf) ? 1 : 0;
            return up;
        };
        return std::visit(
            Overloaded{
                [&](const Series &series) { return count(series.blocks) == series.blocks.size(); },
                [&](const Parallel &parallel) { return count(parallel.blocks) > 0; },
                [&](const auto &) { return static_cast<bool>(m_leafUp[leaf++]); },
            },
            block.what);
    }

    const Diagram &m_diagram;
    std::vector<const Block *> m_leaves;
    std::vector<bool> m_domainUp;
    std::vector<bool> m_leafUp;
};

} // namespace sw::diagrams
