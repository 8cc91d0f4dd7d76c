// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/book_material.h"
#include "app/exports/lane_table.h"
#include "app/exports/proposal_words.h"
#include "app/exports/short_formulas.h"
#include "planner/capacity/input_keys.h"
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

// So that a longer horizon, typed into the workbook, has rows too.
constexpr int leastMonths = 60;

double column(const Values &values, const QString &key, size_t lane)
{
    return values.contains(key) ? values.at(key, lane) : 0;
}

// The months of the rows: to the horizon and beyond, but only as long as growth asks for a number of nodes
// that there can be.
std::vector<double> monthsOf(const BookMaterial &material)
{
    const double last = std::floor(material.likely.at(input::horizon));
    std::vector<double> months(size_t(std::max<double>(leastMonths, last)) + 1);
    for (size_t i = 0; i < months.size(); ++i)
        months[i] = std::min(double(i), last);
    const Values values = evaluated(material.sheet, {{QString(input::sizedMonth), months}}, months.size());
    size_t rows = 1;
    while (rows < months.size() && values.at(output::nodes, rows) <= mostNodes)
        ++rows;
    months.resize(rows);
    return months;
}

// The widest swing first, then those that have no range yet.
std::vector<QString> varyingInputs(const BookMaterial &material)
{
    std::vector<QString> varied;
    for (const Swing &swing : material.proposal.swings)
        varied.push_back(swing.input);
    for (const QString &key : changeableInputs(material, material.proposal.swingOutput)) {
        if (std::ranges::find(varied, key) == varied.end())
            varied.push_back(key);
    }
    return varied;
}

} // namespace

void writeSteps(Workbook &book, const BookMaterial &material)
{
    const QString month = input::sizedMonth;
    const QString horizon = input::horizon;
    const QString nodes = output::nodes;
    const QString pairs = output::pairs;
    if (!material.sheet.contains(month) || !material.sheet.contains(horizon))
        return;
    const LaneTable table(material.lanes, material.sheet, {month},
                          {nodes, pairs, costKey(material.proposal)});
    if (!table.contains(nodes))
        return;
    WorkbookPage &page = book.add(Text::tr("Steps"));
    page.text(0, 0, Text::tr("Steps from day one to the horizon"), CellLook::Title);
    page.text(1, 0, Text::tr("Rows beyond the horizon repeat it."), CellLook::Soft);
    const std::vector<double> months = monthsOf(material);
    const Values values = evaluated(material.lanes, {{month, months}}, months.size());
    constexpr int head = 2;
    table.write(page, head, 0, values, [&](const QString &, size_t lane, int row, int place) {
        page.formula(row, place, u"=MIN(%1,INT(%2))"_s.arg(lane).arg(cellName(horizon)), months[lane],
                     u"0"_s);
    });

    const int mark = table.columns();
    page.text(head, mark, Text::tr("Change"), CellLook::Heading);
    page.width(mark, mark, 14);
    for (size_t lane = 1; lane < months.size(); ++lane) {
        const int row = head + 1 + int(lane);
        QStringList differences;
        bool changes = false;
        for (const QString &key : {nodes, pairs}) {
            if (!table.contains(key))
                continue;
            const QString letters = columnLetters(table.columnOf(key));
            differences << u"%1%2<>%1%3"_s.arg(letters).arg(row).arg(row + 1);
            changes |= column(values, key, lane) != column(values, key, lane - 1);
        }
        const QString word = Text::tr("change");
        page.textFormula(row, mark, u"=IF(OR(%1),\"%2\",\"\")"_s.arg(differences.join(u','), word),
                         changes ? word : QString(), CellLook::Strong);
    }
    page.freeze(head + 1, 1);
}

void writeSwings(Workbook &book, const BookMaterial &material, const InputCells &inputs)
{
    const Proposal &proposal = material.proposal;
    if (!material.sheet.contains(proposal.swingOutput))
        return;
    const std::vector<QString> varied = varyingInputs(material);
    if (varied.empty())
        return;
    const LaneTable table(material.lanes, material.sheet, varied, {proposal.swingOutput});
    WorkbookPage &page = book.add(Text::tr("Swings"));
    page.text(0, 0, Text::tr("Which input matters most"), CellLook::Title);
    page.text(1, 0,
              Text::tr("Each input at its low and its high end, with the others at what is likely. The last "
                       "column is the figure that swings."),
              CellLook::Soft);
    std::map<QString, std::vector<double>> columns;
    const size_t lanes = 2 * varied.size();
    for (size_t i = 0; i < varied.size(); ++i) {
        std::vector<double> column(lanes, material.likely.at(varied[i]));
        const Figure &figure = *material.sheet.find(varied[i])->input;
        column[2 * i] = figure.low;
        column[2 * i + 1] = figure.high;
        columns[varied[i]] = column;
    }
    constexpr int head = 2;
    constexpr int left = 2;
    page.text(head, 0, Text::tr("Input"), CellLook::Heading);
    page.text(head, 1, Text::tr("End"), CellLook::Heading);
    page.width(0, 0, 42);
    page.width(1, 1, 10);
    for (size_t lane = 0; lane < lanes; ++lane) {
        const int row = head + 1 + int(lane);
        page.text(row, 0, material.sheet.find(varied[lane / 2])->label);
        page.text(row, 1, lane % 2 == 0 ? Text::tr("low") : Text::tr("high"));
    }
    const Values values = evaluated(material.lanes, columns, lanes);
    table.write(page, head, left, values, [&](const QString &key, size_t lane, int row, int place) {
        const bool its = varied[lane / 2] == key;
        const auto end = !its ? InputCells::Likely : lane % 2 == 0 ? InputCells::Low : InputCells::High;
        page.formula(row, place, u'=' + inputs.cell(key, end), values.at(key, lane),
                     numberFormat(*material.sheet.find(key), values.at(key, lane)),
                     its ? CellLook::Strong : CellLook::Plain);
    });
    page.freeze(head + 1, 1);
}

void writeOffsets(Workbook &book)
{
    WorkbookPage &page = book.add(Text::tr("Offsets"));
    for (int row = 0; row < queueOffsets; ++row)
        page.number(row, 0, row, u"0"_s);
    book.define(offsetsName(), page.cells(0, queueOffsets - 1, 0));
    page.hide();
}

} // namespace sw
