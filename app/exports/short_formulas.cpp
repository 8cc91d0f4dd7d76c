// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/short_formulas.h"

#include "planner/formula/spreadsheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// Well below what a cell takes: a reference to a cell of a table may be longer than the name.
constexpr qsizetype longEnough = 5000;
constexpr int deepEnough = 48;

QString written(const Expression &expression)
{
    return spreadsheetFormula(expression, cellName, offsetsName());
}

bool fits(const QString &formula)
{
    int depth = 0;
    int deepest = 0;
    for (const QChar c : formula) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        deepest = std::max(deepest, depth);
    }
    return formula.size() <= longEnough && deepest <= deepEnough;
}

// Takes a line's formula apart and appends the parts to lines.
class Parts
{
public:
    Parts(const Line &line, std::vector<Line> &lines) : m_line(line), m_lines(lines) { }

    Expression shortened(const Expression &expression)
    {
        Expression whole = expression;
        while (!fits(written(whole))) {
            std::vector<Expression> operands = whole.operands();
            const auto longest = std::ranges::max_element(operands, {}, [](const Expression &operand) {
                return operand.operands().empty() ? qsizetype(0) : written(operand).size();
            });
            if (longest == operands.end() || longest->operands().empty())
                break;
            *longest = part(*longest);
            whole = Expression(whole.op(), operands);
        }
        return whole;
    }

private:
    Expression part(const Expression &expression)
    {
        Line line;
        line.formula = shortened(expression);
        line.key = u"%1.part%2"_s.arg(m_line.key).arg(++m_count);
        line.label = QCoreApplication::translate("sw::Exports", "%1, part %2").arg(m_line.label).arg(m_count);
        line.section = m_line.section;
        m_lines.push_back(line);
        return Expression::line(line.key);
    }

    const Line &m_line;
    std::vector<Line> &m_lines;
    int m_count = 0;
};

} // namespace

QString cellName(const QString &key)
{
    // A name without a dot could be read as a cell: "web1".
    return key.contains(u'.') ? key : u"line."_s + key;
}

QString offsetsName()
{
    return u"queue.offsets"_s;
}

Sheet withShortFormulas(const Sheet &sheet)
{
    Sheet shorter;
    shorter.lines.reserve(sheet.lines.size());
    for (const Line &line : sheet.lines) {
        Line copy = line;
        if (!line.input)
            copy.formula = Parts(line, shorter.lines).shortened(line.formula);
        shorter.lines.push_back(copy);
    }
    return shorter;
}

} // namespace sw
