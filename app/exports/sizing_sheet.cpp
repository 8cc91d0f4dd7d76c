// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/book_material.h"
#include "app/exports/lane_table.h"
#include "app/exports/proposal_words.h"
#include "app/exports/short_formulas.h"
#include "planner/formula/spreadsheet.h"
#include "planner/sizing/line_keys.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Exports)
};

enum Column { Label, Value, UnitName, Low, High, Words, Note, Name };

// Where each derived line stands, so that the columns of the low and the high ends find each other's cells.
std::map<QString, int> rowsOf(const Sheet &sheet, int row)
{
    std::map<QString, int> rows;
    for (const Section section : sectionsOf(sheet)) {
        const std::vector<QString> keys = derivedKeys(sheet, section);
        row += keys.empty() ? 0 : 1;
        for (const QString &key : keys)
            rows[key] = row++;
    }
    return rows;
}

// The figures that one looks for first.
int writeResults(WorkbookPage &page, int row, const BookMaterial &material)
{
    for (const QLatin1StringView key : {output::sized, output::nodes, output::pairs, output::databaseNodes,
                                        output::system, output::downHours, output::total}) {
        const Line *line = material.sheet.find(key);
        if (!line)
            continue;
        page.text(row, Label, line->label, CellLook::Strong);
        page.formula(row, Value, u'=' + cellName(key), material.likely.at(key),
                     numberFormat(*line, material.likely.at(key)), CellLook::Strong);
        page.text(row, UnitName, unitName(material, *line), CellLook::Soft);
        ++row;
    }
    return row;
}

class Lines
{
public:
    Lines(WorkbookPage &page, const BookMaterial &material, const InputCells &inputs,
          std::map<QString, int> rows)
        : m_page(page), m_material(material), m_inputs(inputs), m_rows(std::move(rows))
    { }

    void write(const QString &key)
    {
        const Line &line = *m_material.sheet.find(key);
        const int row = m_rows.at(key);
        const double value = m_material.likely.at(key);
        const QString format = numberFormat(line, value);
        m_page.text(row, Label, line.label);
        m_page.formula(row, Value, spreadsheetFormula(line.formula, cellName, offsetsName()), value, format);
        m_page.text(row, UnitName, unitName(m_material, line), CellLook::Soft);
        writeEnd(row, Low, InputCells::Low, line, m_material.low);
        writeEnd(row, High, InputCells::High, line, m_material.high);
        m_page.text(row, Words, explained(m_material.sheet, m_material.likely, key, QLocale::c()).words,
                    CellLook::Soft);
        m_page.text(row, Note, line.note, CellLook::Soft);
        m_page.text(row, Name, cellName(key), CellLook::Soft);
    }

private:
    void writeEnd(int row, Column column, InputCells::Column end, const Line &line, const Values &values)
    {
        const auto cellOf = [&](const QString &key) {
            const auto it = m_rows.find(key);
            return it == m_rows.end() ? m_inputs.cell(key, end)
                                      : u'$' + columnLetters(column) + u'$' + QString::number(it->second + 1);
        };
        const double value = values.at(line.key);
        if (std::isfinite(value))
            m_page.formula(row, column, spreadsheetFormula(line.formula, cellOf, offsetsName()), value,
                           numberFormat(line, value), CellLook::Soft);
        else
            m_page.text(row, column, Text::tr("without bound"), CellLook::Soft);
    }

    WorkbookPage &m_page;
    const BookMaterial &m_material;
    const InputCells &m_inputs;
    std::map<QString, int> m_rows;
};

} // namespace

void writeSizing(Workbook &book, const BookMaterial &material, const InputCells &inputs)
{
    WorkbookPage &page = book.add(Text::tr("Sizing"));
    page.width(Label, Label, 46);
    page.width(Value, Value, 16);
    page.width(UnitName, UnitName, 12);
    page.width(Low, High, 15);
    page.width(Words, Words, 70);
    page.width(Note, Note, 60);
    page.width(Name, Name, 32);
    page.text(0, 0, Text::tr("Sizing"), CellLook::Title);
    int row = writeResults(page, 2, material) + 1;
    const QStringList head{Text::tr("Figure"),         Text::tr("Likely"),          Text::tr("Unit"),
                           Text::tr("All inputs low"), Text::tr("All inputs high"), Text::tr("Formula"),
                           Text::tr("Remark"),         Text::tr("Name of the cell")};
    for (int column = 0; column < head.size(); ++column)
        page.text(row, column, head[column], CellLook::Heading);
    ++row;
    const std::map<QString, int> rows = rowsOf(material.sheet, row);
    Lines lines(page, material, inputs, rows);
    for (const Section section : sectionsOf(material.sheet)) {
        const std::vector<QString> keys = derivedKeys(material.sheet, section);
        if (keys.empty())
            continue;
        for (int column = 0; column < head.size(); ++column)
            page.text(rows.at(keys.front()) - 1, column, column == 0 ? title(section) : QString(),
                      CellLook::Section);
        for (const QString &key : keys) {
            lines.write(key);
            book.define(cellName(key), page.cell(rows.at(key), Value));
        }
    }
    page.freeze(0, 1);
}

} // namespace sw
