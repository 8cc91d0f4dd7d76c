// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/sheet_builder.h"

#include <algorithm>

namespace sw {

SheetBuilder::SheetBuilder(const Worksheet &worksheet) : m_worksheet(worksheet)
{
    constexpr int usualLines = 160;
    m_sheet.lines.reserve(usualLines);
    m_keys.reserve(usualLines);
}

bool SheetBuilder::has(std::initializer_list<QLatin1StringView> keys) const
{
    return std::ranges::all_of(keys, [this](QLatin1StringView key) { return has(QString(key)); });
}

void SheetBuilder::give(const QString &key, const QString &label, Unit unit, Section section,
                        const Figure &figure, const QString &note)
{
    add({key, label, unit, section, figure, {}, note});
}

void SheetBuilder::derive(const QString &key, const QString &label, Unit unit, Section section,
                          const Expression &formula, const QString &note)
{
    add({key, label, unit, section, std::nullopt, formula, note});
}

void SheetBuilder::add(const Line &line)
{
    m_keys.insert(line.key);
    m_sheet.lines.push_back(line);
}

Expression withSpare(const Expression &needed)
{
    using formula::line;
    return needed + line(output::anyNode)
        + line(output::anyZone) * formula::roundUp(needed / formula::greatest({1, line(output::zones) - 1}));
}

Expression inZone(const Expression &nodes, int zone, int zones)
{
    if (zones == 1)
        return nodes;
    return formula::roundDown((nodes + Expression(zones - 1 - zone)) / Expression(zones));
}

} // namespace sw
