// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/book_material.h"
#include "app/exports/file_words.h"
#include "app/exports/lane_table.h"
#include "app/exports/proposal_words.h"
#include "app/exports/short_formulas.h"
#include "planner/sizing/line_keys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Exports)
};

struct Limits
{
    double least = 0;
    double most = 1e12;
};

Limits limitsOf(const std::vector<InputKind> &kinds, const QString &key)
{
    if (const InputKind *kind = findInput(kinds, key))
        return {kind->least, kind->most};
    if (key == output::anyNode || key == output::anyZone)
        return {0, 1};
    if (key == output::zones)
        return {1, 3};
    return {};
}

void writeInput(WorkbookPage &page, int row, const BookMaterial &material, const Line &line,
                const Limits &limits)
{
    const Figure &figure = *line.input;
    page.text(row, InputCells::Label, line.label);
    page.text(row, InputCells::UnitName, unitName(material, line), CellLook::Soft);
    page.number(row, InputCells::Low, figure.low, numberFormat(line, figure.low), CellLook::Input);
    page.number(row, InputCells::Likely, figure.likely, numberFormat(line, figure.likely), CellLook::Input);
    page.number(row, InputCells::High, figure.high, numberFormat(line, figure.high), CellLook::Input);
    page.limits(row, InputCells::Low, InputCells::High, limits.least, limits.most,
                Text::tr("This cannot be used"),
                Text::tr("%1: give a number from %2 to %3.")
                    .arg(line.label, digits(limits.least), digits(limits.most)));
    page.text(row, InputCells::Grounds, text(figure.provenance.grounds));
    page.text(row, InputCells::By, figure.provenance.by);
    page.text(row, InputCells::When, figure.provenance.when);
    page.text(row, InputCells::From, figure.provenance.from);
    const auto here = [row](InputCells::Column column) {
        return columnLetters(column) + QString::number(row + 1);
    };
    const QString disorder = Text::tr("low, likely and high are out of order");
    page.textFormula(row, InputCells::Check,
                     u"=IF(AND(%1<=%2,%2<=%3),\"\",\"%4\")"_s.arg(
                         here(InputCells::Low), here(InputCells::Likely), here(InputCells::High),
                         QString(disorder).replace(u'"', u"\"\""_s)),
                     {}, CellLook::Soft);
    page.text(row, InputCells::Name, cellName(line.key), CellLook::Soft);
}

// What the worksheet chose, and where it is changed.
void writeChoices(WorkbookPage &page, int row, const BookMaterial &material)
{
    page.text(row, 0, Text::tr("Choices"), CellLook::Section);
    for (int column = 1; column <= InputCells::Name; ++column)
        page.text(row, column, {}, CellLook::Section);
    const std::map<QString, QString> cells{
        {Text::tr("Units of volumes"), cellName(output::mbitPerGB) + u", "_s + cellName(output::kbPerMB)},
        {Text::tr("Must survive"), cellName(output::anyNode) + u", "_s + cellName(output::anyZone)},
        {Text::tr("Zones"), cellName(output::zones)}};
    for (const Choice &choice : choicesOf(material.worksheet)) {
        ++row;
        page.text(row, 0, choice.label);
        page.text(row, 1, choice.value);
        const auto it = cells.find(choice.label);
        page.text(row, InputCells::Grounds,
                  it == cells.end() ? Text::tr("Made in the planner: change it there and export again.")
                                    : Text::tr("Live here for the counts: %1.").arg(it->second),
                  CellLook::Soft);
    }
}

} // namespace

QString unitName(const BookMaterial &material, const Line &line)
{
    const QString named = symbol(line.unit);
    if (!named.isEmpty() || line.unit == Unit::Count || line.unit == Unit::Probability)
        return named;
    return word(line.unit, material.worksheet.currency);
}

std::vector<QString> changeableInputs(const BookMaterial &material, const QString &figure)
{
    const std::vector<InputKind> kinds = inputKinds();
    std::vector<QString> keys;
    for (const QString &key : inputsOf(material.sheet, figure)) {
        const Figure &its = *material.sheet.find(key)->input;
        if (findInput(kinds, key) || its.low < its.high)
            keys.push_back(key);
    }
    return keys;
}

InputCells writeInputs(Workbook &book, const BookMaterial &material)
{
    WorkbookPage &page = book.add(Text::tr("Inputs"));
    InputCells cells(page);
    page.width(InputCells::Label, InputCells::Label, 42);
    page.width(InputCells::UnitName, InputCells::UnitName, 12);
    page.width(InputCells::Low, InputCells::High, 14);
    page.width(InputCells::Grounds, InputCells::When, 14);
    page.width(InputCells::From, InputCells::From, 48);
    page.width(InputCells::Check, InputCells::Name, 28);
    const Worksheet &worksheet = material.worksheet;
    page.text(0, 0, worksheet.name.isEmpty() ? Text::tr("Server sizing") : worksheet.name, CellLook::Title);
    page.text(1, 0,
              Text::tr("Change the coloured cells: every formula in this workbook follows. The sizing takes "
                       "what is likely; low and high are for the draws and the swings."),
              CellLook::Soft);
    if (!worksheet.preparedBy.isEmpty())
        page.text(2, 0, Text::tr("Prepared by %1").arg(worksheet.preparedBy), CellLook::Soft);
    int row = 3;
    const QStringList head{Text::tr("Input"),
                           Text::tr("Unit"),
                           Text::tr("Low"),
                           Text::tr("Likely"),
                           Text::tr("High"),
                           Text::tr("Grounds"),
                           Text::tr("By"),
                           Text::tr("When"),
                           Text::tr("From"),
                           Text::tr("Check"),
                           Text::tr("Name of the likely cell")};
    for (int column = 0; column < head.size(); ++column)
        page.text(row, column, head[column], CellLook::Heading);
    page.freeze(row + 1, 1);

    const std::vector<InputKind> kinds = inputKinds();
    for (const Section section : sectionsOf(material.sheet)) {
        const std::vector<QString> keys = inputKeys(material.sheet, section);
        if (keys.empty())
            continue;
        ++row;
        for (int column = 0; column < head.size(); ++column)
            page.text(row, column, column == 0 ? title(section) : QString(), CellLook::Section);
        for (const QString &key : keys) {
            ++row;
            writeInput(page, row, material, *material.sheet.find(key), limitsOf(kinds, key));
            cells.put(key, row);
            book.define(cellName(key), page.cell(row, InputCells::Likely));
        }
    }
    writeChoices(page, row + 2, material);
    return cells;
}

} // namespace sw
