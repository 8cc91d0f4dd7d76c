// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports/workbook.h"
#include "planner/formula/sheet.h"

#include <functional>

namespace sw {

// The live form of an evaluation in lanes: a row for each lane, a column for each input that varies, and one
// for each line between those and what is asked for. Lines that do not vary are taken from their named cells.
class LaneTable
{
public:
    // outputs that the sheet does not have, or that do not vary, get no column. Lines that are not among
    // named have no cell outside the table and get one in it, even if they do not vary.
    LaneTable(const Sheet &sheet, const Sheet &named, std::vector<QString> varied,
              const std::vector<QString> &outputs);

    const std::vector<QString> &varied() const { return m_varied; }
    bool contains(const QString &key) const;
    int columnOf(const QString &key) const; // from 0; the key must be there
    int columns() const { return int(m_keys.size()); }

    // Writes the headings into row and the lanes below it, from column left on. input writes the cell of an
    // input for a lane; values are the sheet's, with as many lanes as the table has rows.
    void write(WorkbookPage &page, int row, int left, const Values &values,
               const std::function<void(const QString &key, size_t lane, int row, int column)> &input) const;

private:
    const Sheet &m_sheet;
    std::vector<QString> m_varied;
    std::vector<QString> m_keys; // of the columns: what varies, then what rests on it, in the sheet's order
};

// How a line's value is shown in a cell.
QString numberFormat(const Line &line, double value);

} // namespace sw
