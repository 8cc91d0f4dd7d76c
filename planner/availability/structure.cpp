// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/availability/structure.h"

#include "planner/base/overloaded.h"

#include <set>

using namespace Qt::StringLiterals;

namespace sw::rbd {

namespace {

void collectLines(const Expression &expression, std::set<QString> &keys)
{
    if (expression.op() == Operator::Line)
        keys.insert(expression.key());
    for (const Expression &operand : expression.operands())
        collectLines(operand, keys);
}

// Puts the expressions of a diagram aside in the order in which it comes upon them, has the sheet's own
// arithmetic evaluate all of them, and hands the numbers out in the same order.
class Numbers
{
public:
    void note(const Expression &expression) { m_expressions.push_back(expression); }

    void evaluate(const Values &values)
    {
        std::set<QString> keys;
        for (const Expression &expression : m_expressions)
            collectLines(expression, keys);
        Sheet sheet;
        for (const QString &key : keys) {
            Line line;
            line.key = key;
            line.input = exactly(values.at(key));
            sheet.lines.push_back(line);
        }
        // No key of a sheet starts with a dot.
        const auto key = [](size_t place) { return u".%1"_s.arg(place); };
        for (size_t i = 0; i < m_expressions.size(); ++i) {
            Line line;
            line.key = key(i);
            line.formula = m_expressions[i];
            sheet.lines.push_back(line);
        }
        const Values found = evaluated(sheet);
        for (size_t i = 0; i < m_expressions.size(); ++i)
            m_numbers.push_back(found.at(key(i)));
    }

    double next() { return m_numbers[m_next++]; }
    double nextFailure() { return std::clamp(1 - next(), 0.0, 1.0); }
    int64_t nextCount() { return std::llround(std::clamp(next(), -1e15, 1e15)); }

private:
    std::vector<Expression> m_expressions;
    std::vector<double> m_numbers;
    size_t m_next = 0;
};

void note(const Block &block, Numbers &numbers)
{
    std::visit(Overloaded{
                   [&](const rbd::Unit &unit) { numbers.note(unit.availability); },
                   [&](const Series &series) {
                       for (const Block &part : series.blocks)
                           note(part, numbers);
                   },
                   [&](const Parallel &parallel) {
                       for (const Block &part : parallel.blocks)
                           note(part, numbers);
                   },
                   [&](const Voting &voting) {
                       numbers.note(voting.needed);
                       numbers.note(voting.availability);
                       for (const Voting::Group &group : voting.groups)
                           numbers.note(group.nodes);
                   },
                   [&](const Standby &pair) {
                       numbers.note(pair.failureRate);
                       numbers.note(pair.repairRate);
                       numbers.note(pair.coverage);
                       numbers.note(pair.failoverHours);
                       numbers.note(pair.takeoverHours);
                   },
               },
               block.what);
}

// In the same order as note().
void build(const Block &block, Numbers &numbers, Structure &structure)
{
    const auto leaf = [&](const QString &name,
                          std::variant<Structure::One, Structure::Several, Structure::Pair> what) {
        structure.leaves.push_back({name, std::move(what)});
        structure.steps.push_back({Structure::Step::Next, 0});
    };
    std::visit(
        Overloaded{
            [&](const rbd::Unit &unit) {
                leaf(unit.name, Structure::One{numbers.nextFailure(), unit.domain});
            },
            [&](const Series &series) {
                for (const Block &part : series.blocks)
                    build(part, numbers, structure);
                structure.steps.push_back({Structure::Step::All, series.blocks.size()});
            },
            [&](const Parallel &parallel) {
                for (const Block &part : parallel.blocks)
                    build(part, numbers, structure);
                structure.steps.push_back({Structure::Step::Any, parallel.blocks.size()});
            },
            [&](const Voting &voting) {
                Structure::Several several;
                several.needed = numbers.nextCount();
                several.failure = numbers.nextFailure();
                for (const Voting::Group &group : voting.groups)
                    several.groups.push_back({numbers.nextCount(), group.domain});
                leaf(voting.name, std::move(several));
            },
            [&](const Standby &pair) {
                StandbyRates rates;
                rates.failure = numbers.next();
                rates.repair = numbers.next();
                rates.coverage = numbers.next();
                rates.failoverHours = numbers.next();
                rates.takeoverHours = numbers.next();
                leaf(pair.name, Structure::Pair{steadyState(rates), pair.activeDomain, pair.standbyDomain});
            },
        },
        block.what);
}

} // namespace

Structure structureOf(const Diagram &diagram, const Values &values)
{
    Numbers numbers;
    for (const Domain &domain : diagram.domains)
        numbers.note(domain.availability);
    note(diagram.root, numbers);
    numbers.evaluate(values);

    Structure structure;
    for (const Domain &domain : diagram.domains)
        structure.domains.push_back({domain.name, numbers.nextFailure(), domain.inside});
    build(diagram.root, numbers, structure);
    return structure;
}

DomainSet withInner(const Structure &structure, DomainSet domains)
{
    for (size_t i = 0; i < structure.domains.size(); ++i) {
        if (holds(domains, structure.domains[i].inside))
            domains |= DomainSet(1) << i;
    }
    return domains;
}

Lanes downLanes(const Structure &structure, std::span<const Lanes> leavesDown, std::vector<Lanes> &pile)
{
    pile.clear();
    auto leaf = leavesDown.begin();
    for (const Structure::Step &step : structure.steps) {
        if (step.what == Structure::Step::Next) {
            pile.push_back(*leaf++);
            continue;
        }
        Lanes down = step.what == Structure::Step::All ? 0 : allLanes;
        for (size_t taken = 0; taken < step.count; ++taken) {
            down = step.what == Structure::Step::All ? down | pile.back() : down & pile.back();
            pile.pop_back();
        }
        pile.push_back(down);
    }
    return pile.back();
}

} // namespace sw::rbd
