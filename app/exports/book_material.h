// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports/workbook.h"
#include "planner/sizing/proposal.h"

namespace sw {

// Where an input's three cells are.
class InputCells
{
public:
    enum Column { Label, UnitName, Low, Likely, High, Grounds, By, When, From, Check, Name };

    explicit InputCells(const WorkbookPage &page) : m_page(page) { }
    void put(const QString &key, int row) { m_rows[key] = row; }
    QString cell(const QString &key, Column column) const { return m_page.cell(m_rows.at(key), column); }

private:
    const WorkbookPage &m_page;
    std::map<QString, int> m_rows;
};

// What the sheets of a workbook are written from.
struct BookMaterial
{
    const Worksheet &worksheet;
    const Proposal &proposal;
    const Sheet &sheet; // with formulas that fit into cells
    const Sheet &lanes; // the same for tables of many rows: see withQueueSearch()
    Values likely;      // of that sheet
    Values low;
    Values high;
};

// The unit as a column of its own shows it.
QString unitName(const BookMaterial &material, const Line &line);

// Every input that a figure rests on and that a person can give a range: also those that have none yet, so
// that a range that is typed into the workbook counts too.
std::vector<QString> changeableInputs(const BookMaterial &material, const QString &figure);

// Each writes its sheets and defines the names of its cells.
InputCells writeInputs(Workbook &book, const BookMaterial &material);
void writeSizing(Workbook &book, const BookMaterial &material, const InputCells &inputs);
void writeSteps(Workbook &book, const BookMaterial &material);
void writeSwings(Workbook &book, const BookMaterial &material, const InputCells &inputs);
void writeRegret(Workbook &book, const BookMaterial &material, const InputCells &inputs);
void writeAssumptions(Workbook &book, const BookMaterial &material);
void writeOffsets(Workbook &book);

} // namespace sw
