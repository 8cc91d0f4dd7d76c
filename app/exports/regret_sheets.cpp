// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/book_material.h"
#include "app/exports/lane_table.h"
#include "app/exports/short_formulas.h"
#include "planner/capacity/input_keys.h"
#include "planner/sizing/line_keys.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Exports)
};

// As leastRegret() does it: see planner/sizing/regret.cpp.
constexpr int mostCandidates = 16;
constexpr int picks = mostCandidates + 1; // the least, the most, the best, and up to 14 between

// The draws as they stand in the workbook.
struct Draws
{
    QString needs;              // reference of all draws' web nodes
    std::vector<double> sorted; // their values
};

// The inverse of the triangular distribution over an input's three cells. It holds without a range, too: then
// likely is the high end.
QString triangular(const InputCells &inputs, const QString &key, const QString &uniform)
{
    return u"=IF(%4*(%2-%1)<%3-%1,%1+SQRT(%4*(%2-%1)*(%3-%1)),%2-SQRT((1-%4)*(%2-%1)*(%2-%3)))"_s.arg(
        inputs.cell(key, InputCells::Low), inputs.cell(key, InputCells::High),
        inputs.cell(key, InputCells::Likely), uniform);
}

Draws writeDraws(Workbook &book, const BookMaterial &material, const InputCells &inputs)
{
    const std::vector<QString> drawn = changeableInputs(material, output::nodes);
    std::map<QString, std::vector<double>> varied;
    for (const QString &key : drawn)
        varied[key] = draws(key, *material.sheet.find(key)->input, regretDraws);
    const LaneTable table(material.lanes, material.sheet, drawn, {QString(output::nodes)});
    const Values values = evaluated(material.lanes, varied, regretDraws);

    WorkbookPage &page = book.add(Text::tr("Draws"));
    page.text(0, 0, Text::tr("Draws from the ranges of the inputs"), CellLook::Title);
    page.text(
        1, 0,
        Text::tr(
            "Triangular over low, likely and high, from fixed numbers between 0 and 1 (Latin hypercube)."),
        CellLook::Soft);
    constexpr int head = 2;
    const int left = int(drawn.size());
    for (int column = 0; column < left; ++column) {
        const QString &key = drawn[size_t(column)];
        page.text(head, column, Text::tr("Fixed for: %1").arg(material.sheet.find(key)->label),
                  CellLook::Heading);
        const std::vector<double> fixed = uniforms(key, regretDraws);
        for (int row = 0; row < regretDraws; ++row)
            page.number(head + 1 + row, column, fixed[size_t(row)], u"0.0000"_s, CellLook::Soft);
    }
    page.width(0, std::max(left - 1, 0), 10);
    table.write(page, head, left, values, [&](const QString &key, size_t lane, int row, int place) {
        const int column = int(std::ranges::find(drawn, key) - drawn.begin());
        const QString uniform = u'$' + columnLetters(column) + QString::number(row + 1);
        const double value = values.at(key, lane);
        page.formula(row, place, triangular(inputs, key, uniform), value,
                     numberFormat(*material.sheet.find(key), 0.5));
    });
    page.freeze(head + 1, 0);

    Draws all;
    for (size_t lane = 0; lane < values.lanes(); ++lane)
        all.sorted.push_back(values.at(output::nodes, lane));
    std::ranges::sort(all.sorted);
    all.needs = page.cells(head + 1, head + regretDraws, left + table.columnOf(output::nodes));
    return all;
}

// A figure of the sheet with its label before it; yields the reference of its cell.
QString labelled(WorkbookPage &page, int row, const QString &label, const QString &formula, double value,
                 const QString &format)
{
    page.text(row, 0, label);
    page.formula(row, 1, u'=' + formula, value, format, CellLook::Strong);
    return page.cell(row, 1);
}

// The numbers of nodes that are compared, not yet in order, as values.
std::vector<std::optional<double>> pickedNodes(const Draws &draws, double best)
{
    const double least = draws.sorted.front();
    const double most = draws.sorted.back();
    std::vector<std::optional<double>> picked(picks);
    if (most - least < mostCandidates) {
        for (int i = 0; i <= int(most - least); ++i)
            picked[size_t(i)] = least + i;
        return picked;
    }
    picked[0] = least;
    picked[1] = most;
    picked[2] = best;
    const int others = mostCandidates - (best == least || best == most ? 2 : 3);
    for (int i = 1; i <= others; ++i)
        picked[size_t(i + 2)] = draws.sorted[draws.sorted.size() * size_t(i) / size_t(others + 1)];
    return picked;
}

void numberOrNothing(WorkbookPage &page, int row, int column, const QString &formula,
                     const std::optional<double> &value, const QString &format)
{
    if (value)
        page.formula(row, column, formula, *value, format);
    else
        page.textFormula(row, column, formula, {}, CellLook::Plain);
}

} // namespace

void writeRegret(Workbook &book, const BookMaterial &material, const InputCells &inputs)
{
    const Regret &regret = material.proposal.regret;
    if (!material.sheet.contains(output::nodes) || regret.candidates.empty())
        return;
    const Draws draws = writeDraws(book, material, inputs);
    WorkbookPage &page = book.add(Text::tr("Regret"));
    page.width(0, 0, 44);
    page.width(1, 5, 18);
    page.text(0, 0, Text::tr("Least regret"), CellLook::Title);
    page.text(
        1, 0,
        Text::tr("Regret is what a number of nodes costs too much over all draws: for nodes that a draw does "
                 "not need, and for those that it misses."),
        CellLook::Soft);

    const double least = draws.sorted.front();
    const double most = draws.sorted.back();
    const bool missing = material.sheet.contains(input::shortfall);
    const double shortfall = missing ? material.likely.at(input::shortfall) : 1;
    const double price = regret.priced ? material.likely.at(output::nodeMonthly) : 1;
    const QString needs = draws.needs;
    const QString from = labelled(page, 3, Text::tr("Fewest nodes that any draw needs"),
                                  u"MIN(%1)"_s.arg(needs), least, u"0"_s);
    const QString to =
        labelled(page, 4, Text::tr("Most nodes that any draw needs"), u"MAX(%1)"_s.arg(needs), most, u"0"_s);
    const QString node = labelled(
        page, 5, regret.priced ? Text::tr("Price of a node a month") : Text::tr("Price of a node: none"),
        regret.priced ? cellName(output::nodeMonthly) : u"1"_s, price, u"#,##0.00"_s);
    const QString lack = labelled(page, 6, Text::tr("What a missing node costs, in prices of a node"),
                                  missing ? cellName(input::shortfall) : u"1"_s, shortfall, u"#,##0.00"_s);
    // Regret is convex in the nodes, and least where this part of the draws is covered.
    const double rank = std::max(1.0, std::ceil(regretDraws * shortfall / (1 + shortfall) - 1e-9));
    const QString covered =
        labelled(page, 7, Text::tr("Draws to cover"),
                 u"MAX(1,ROUNDUP(%1*%2/(1+%2)-1E-9,0))"_s.arg(regretDraws).arg(lack), rank, u"0"_s);
    const QString best = labelled(page, 8, Text::tr("Recommended web nodes"),
                                  u"SMALL(%1,%2)"_s.arg(needs, covered), regret.recommended, u"0"_s);
    const int between = mostCandidates - (regret.recommended == least || regret.recommended == most ? 2 : 3);
    const QString others =
        labelled(page, 9, Text::tr("Numbers between that are compared"),
                 u"%1-IF(OR(%2=%3,%2=%4),2,3)"_s.arg(mostCandidates).arg(best, from, to), between, u"0"_s);
    book.define(u"regret.recommended"_s, best);

    constexpr int head = 11;
    const QStringList titles{Text::tr("Web nodes"),
                             Text::tr("Chance of overload"),
                             regret.priced ? Text::tr("Wasted a month") : Text::tr("Nodes wasted"),
                             Text::tr("Regret"),
                             {},
                             Text::tr("Compared, in no order")};
    for (int column = 0; column < titles.size(); ++column) {
        if (column != 4)
            page.text(head, column, titles[column], CellLook::Heading);
    }
    const std::vector<std::optional<double>> picked = pickedNodes(draws, regret.recommended);
    const QString range = page.cells(head + 1, head + picks, 5);
    for (int i = 0; i < picks; ++i) {
        const int row = head + 1 + i;
        const QString even = i < 3 ? QStringList{from, to, best}.at(i)
                                   : u"IF(%1<=%2,SMALL(%3,INT(%4*%1/(%2+1))+1),\"\")"_s.arg(i - 2)
                                         .arg(others, needs)
                                         .arg(regretDraws);
        numberOrNothing(
            page, row, 5,
            u"=IF(%1-%2<%3,IF(%4<=%1-%2,%2+%4,\"\"),%5)"_s.arg(to, from).arg(mostCandidates).arg(i).arg(even),
            picked[size_t(i)], u"0"_s);
    }
    for (int i = 0; i < mostCandidates; ++i) {
        const int row = head + 1 + i;
        std::optional<Candidate> candidate;
        if (size_t(i) < regret.candidates.size())
            candidate = regret.candidates[size_t(i)];
        const QString here = u"$A%1"_s.arg(row + 1);
        const QString above = u"$A%1"_s.arg(row);
        const auto part = [&](double Candidate::*what) {
            return candidate ? std::optional<double>((*candidate).*what) : std::nullopt;
        };
        numberOrNothing(
            page, row, 0,
            i == 0 ? u"=MIN(%1)"_s.arg(range)
                   : u"=IF(%1=\"\",\"\",IF(COUNTIF(%2,\">\"&%1)=0,\"\",SMALL(%2,COUNTIF(%2,\"<=\"&%1)+1)))"_s
                         .arg(above, range),
            candidate ? std::optional<double>(candidate->nodes) : std::nullopt, u"0"_s);
        numberOrNothing(page, row, 1,
                        u"=IF(%1=\"\",\"\",COUNTIF(%2,\">\"&%1)/%3)"_s.arg(here, needs).arg(regretDraws),
                        part(&Candidate::overload), u"0.0 %"_s);
        numberOrNothing(
            page, row, 2,
            u"=IF(%1=\"\",\"\",%3*SUMPRODUCT((%2<%1)*(%1-%2))/%4)"_s.arg(here, needs, node).arg(regretDraws),
            part(&Candidate::wasted), u"#,##0.00"_s);
        numberOrNothing(
            page, row, 3,
            u"=IF(%1=\"\",\"\",%3*(SUMPRODUCT((%2<%1)*(%1-%2))+%4*SUMPRODUCT((%2>%1)*(%2-%1)))/%5)"_s
                .arg(here, needs, node, lack)
                .arg(regretDraws),
            part(&Candidate::regret), u"#,##0.00"_s);
    }
}

} // namespace sw
