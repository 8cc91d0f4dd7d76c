// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/lane_table.h"

#include "app/exports/short_formulas.h"
#include "planner/formula/spreadsheet.h"

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

bool namesAnyOf(const Expression &expression, const std::set<QString> &keys)
{
    if (expression.op() == Operator::Line)
        return keys.contains(expression.key());
    return std::ranges::any_of(expression.operands(),
                               [&keys](const Expression &operand) { return namesAnyOf(operand, keys); });
}

// Stands for the row's number in the formula of a column: no formula has it otherwise.
constexpr QChar rowMark{u'\u0001'};

} // namespace

LaneTable::LaneTable(const Sheet &sheet, const Sheet &named, std::vector<QString> varied,
                     const std::vector<QString> &outputs)
    : m_sheet(sheet), m_varied(std::move(varied))
{
    std::set<QString> wanted;
    for (const QString &output : outputs) {
        if (!sheet.contains(output))
            continue;
        for (const QString &key : restsOn(sheet, output))
            wanted.insert(key);
    }
    std::set<QString> varying(m_varied.begin(), m_varied.end());
    m_keys = m_varied;
    for (const Line &line : sheet.lines) {
        if (line.input || !wanted.contains(line.key))
            continue;
        if (named.contains(line.key) && !namesAnyOf(line.formula, varying))
            continue;
        varying.insert(line.key);
        m_keys.push_back(line.key);
    }
}

bool LaneTable::contains(const QString &key) const
{
    return std::ranges::find(m_keys, key) != m_keys.end();
}

int LaneTable::columnOf(const QString &key) const
{
    return int(std::ranges::find(m_keys, key) - m_keys.begin());
}

void LaneTable::write(
    WorkbookPage &page, int row, int left, const Values &values,
    const std::function<void(const QString &key, size_t lane, int row, int column)> &input) const
{
    const auto cellOf = [&](const QString &key) {
        const auto it = std::ranges::find(m_keys, key);
        if (it == m_keys.end())
            return cellName(key);
        return u'$' + columnLetters(left + int(it - m_keys.begin())) + rowMark;
    };
    for (int i = 0; i < columns(); ++i) {
        const QString &key = m_keys[size_t(i)];
        const Line &line = *m_sheet.find(key);
        const QString unit = symbol(line.unit);
        page.text(row, left + i, unit.isEmpty() ? line.label : u"%1 (%2)"_s.arg(line.label, unit),
                  CellLook::Heading);
        const QString formula =
            line.input ? QString() : spreadsheetFormula(line.formula, cellOf, offsetsName());
        const QString format = numberFormat(line, values.at(key));
        for (size_t lane = 0; lane < values.lanes(); ++lane) {
            const int here = row + 1 + int(lane);
            if (line.input) {
                input(key, lane, here, left + i);
                continue;
            }
            page.formula(here, left + i, QString(formula).replace(rowMark, QString::number(here + 1)),
                         values.at(key, lane), format);
        }
    }
    page.width(left, left + columns() - 1, 14);
}

QString numberFormat(const Line &line, double value)
{
    switch (line.unit) {
    case Unit::Count:
    case Unit::Months:
        return value == std::round(value) ? u"#,##0"_s : u"#,##0.00"_s;
    case Unit::Probability:
        return u"0.0000000"_s;
    case Unit::Seconds:
        return u"#,##0.000"_s;
    case Unit::None:
        return value == std::round(value) ? u"#,##0"_s : u"0.000000"_s;
    case Unit::Percent:
    case Unit::MbitPerSecond:
    case Unit::GB:
    case Unit::MB:
    case Unit::KB:
    case Unit::Minutes:
    case Unit::Hours:
    case Unit::PerSecond:
    case Unit::Erlang:
    case Unit::Money:
    case Unit::MoneyPerMonth:
        return u"#,##0.00"_s;
    case Unit::MoneyPerHour:
        return u"#,##0.0000"_s;
    }
    Q_UNREACHABLE();
}

} // namespace sw
