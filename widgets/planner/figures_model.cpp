// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/figures_model.h"

#include "planner/formula/explanation.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// States of the reliability diagram: steps of the calculation, shown with the availability.
bool isIntermediate(const QString &key)
{
    return key.startsWith("availability.state"_L1);
}

} // namespace

QString shownLine(const SizedWorksheet &sized, const QString &key, const QLocale &locale)
{
    const Proposal &proposal = sized.proposal;
    const Line *line = proposal.sheet.find(key);
    return line && proposal.likely.contains(key)
        ? shown(proposal.likely.at(key), line->unit, locale, sized.worksheet.currency)
        : u"–"_s;
}

QString explanationOf(const SizedWorksheet &sized, const QString &key, const QLocale &locale)
{
    const Proposal &proposal = sized.proposal;
    const Line *line = proposal.sheet.find(key);
    if (!line)
        return {};
    const Explanation how = explained(proposal.sheet, proposal.likely, key, locale);
    //: A figure's label and its value.
    QStringList lines{FiguresModel::tr("%1: %2").arg(line->label, shownLine(sized, key, locale))};
    for (const QString &text : {how.words, how.numbers, how.grounds, line->note}) {
        if (!text.isEmpty())
            lines << text;
    }
    return lines.join(u'\n');
}

void FiguresModel::present(const SizedPointer &sized)
{
    m_sized = sized;
    std::vector<FigureLine> rows;
    const Proposal &proposal = sized->proposal;
    const QString &currency = sized->worksheet.currency;
    // In the order of the sections: the lines stand in the order of their calculation.
    std::vector<const Line *> lines;
    for (const Line &line : proposal.sheet.lines) {
        if (!line.input && !isIntermediate(line.key))
            lines.push_back(&line);
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line *a, const Line *b) { return a->section < b->section; });
    std::optional<Section> section;
    for (const Line *line : lines) {
        FigureLine row;
        row.key = line->key;
        row.label = line->label;
        row.section = section == line->section ? QString() : sw::title(line->section);
        section = line->section;
        row.raw = proposal.likely.at(line->key);
        row.value = shown(row.raw, line->unit, m_locale, currency);
        if (line->key.startsWith("throughput."_L1)) {
            const double low = proposal.low.at(line->key);
            const double high = proposal.high.at(line->key);
            if (low != high)
                //: A range of a figure, from its low to its high.
                row.range =
                    tr("%1 to %2")
                        .arg(shown(low, Unit::None, m_locale), shown(high, line->unit, m_locale, currency));
        }
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

QString FiguresModel::explanation(const QString &key) const
{
    return m_sized ? explanationOf(*m_sized, key, m_locale) : QString();
}

QString FiguresModel::title(int column) const
{
    switch (column) {
    case SectionColumn:
        return tr("Section");
    case Label:
        return tr("Figure");
    case Value:
        return tr("Value");
    case Range:
        return tr("Range");
    }
    return {};
}

QVariant FiguresModel::cell(const FigureLine &row, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return explanation(row.key);
    if (role == RawRole && column == Value)
        return row.raw;
    if (role == Qt::TextAlignmentRole && column == Value)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::FontRole && column == SectionColumn) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role != Qt::DisplayRole && role != RawRole)
        return {};
    switch (column) {
    case SectionColumn:
        return row.section;
    case Label:
        return row.label;
    case Value:
        return row.value;
    case Range:
        return row.range;
    }
    return {};
}

} // namespace sw
