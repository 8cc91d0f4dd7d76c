// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/queue_search.h"

#include "planner/formula/spreadsheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr double mayWaitLonger = 0.05; // as queueNodes() has it
// The first step of the search: with the steps that follow it reaches further than one cell does.
constexpr int firstStep = 128;
static_assert(2 * firstStep > queueOffsets);

class Search
{
public:
    Search(const Line &line, std::vector<Line> &lines) : m_line(line), m_lines(lines) { }

    Expression replaced(const Expression &expression)
    {
        if (expression.operands().empty())
            return expression;
        std::vector<Expression> operands;
        for (const Expression &operand : expression.operands())
            operands.push_back(replaced(operand));
        if (expression.op() == Operator::QueueNodes)
            return searched(operands[0], operands[1], operands[2], operands[3]);
        return {expression.op(), std::move(operands)};
    }

private:
    // How many of the numbers from the least stable one on let too many wait too long: those all stand before
    // those that do not.
    Expression searched(const Expression &load, const Expression &perNode, const Expression &service,
                        const Expression &wait)
    {
        const Expression stable = part(formula::roundDown(load / perNode) + 1);
        const Expression patience = formula::greatest({0, wait}) / service;
        Expression tooFew = 0;
        for (int step = firstStep; step >= 1; step /= 2) {
            const Expression servers = part((stable + tooFew + (step - 1)) * perNode);
            const Expression longer =
                formula::erlangC(servers, load) * formula::exponential((load - servers) * patience);
            tooFew = part(formula::ifLess(mayWaitLonger, longer, tooFew + step, tooFew));
        }
        return stable + tooFew;
    }

    Expression part(const Expression &formula)
    {
        Line line;
        ++m_count;
        line.key = u"%1.search%2"_s.arg(m_line.key).arg(m_count);
        line.label = QCoreApplication::translate("sw::Exports", "%1, search %2")
                         .arg(m_line.label, QString::number(m_count));
        line.unit = Unit::Count;
        line.section = m_line.section;
        line.formula = formula;
        m_lines.push_back(line);
        return Expression::line(line.key);
    }

    const Line &m_line;
    std::vector<Line> &m_lines;
    int m_count = 0;
};

} // namespace

Sheet withQueueSearch(const Sheet &sheet)
{
    Sheet searching;
    searching.lines.reserve(sheet.lines.size());
    for (const Line &line : sheet.lines) {
        Line copy = line;
        if (!line.input)
            copy.formula = Search(line, searching.lines).replaced(line.formula);
        searching.lines.push_back(copy);
    }
    return searching;
}

} // namespace sw
