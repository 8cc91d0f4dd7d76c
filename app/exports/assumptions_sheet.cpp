// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/book_material.h"
#include "app/exports/proposal_words.h"
#include "planner/config/generate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Exports)
};

// Writes one part of the sheet below the other.
class Column
{
public:
    explicit Column(WorkbookPage &page) : m_page(page) { }

    void heading(const QString &words)
    {
        m_row += 2;
        for (int column = 0; column < 7; ++column)
            m_page.text(m_row, column, column == 0 ? words : QString(), CellLook::Section);
    }
    void text(const QString &words, CellLook look = CellLook::Plain)
    {
        if (!words.isEmpty())
            m_page.text(++m_row, 0, words, look);
    }
    void head(const QStringList &words)
    {
        ++m_row;
        for (int column = 0; column < words.size(); ++column)
            m_page.text(m_row, column, words[column], CellLook::Strong);
    }
    int next() { return ++m_row; }

private:
    WorkbookPage &m_page;
    int m_row = 0;
};

void writeDesigns(WorkbookPage &page, Column &column, const Proposal &proposal)
{
    if (proposal.designs.empty())
        return;
    column.heading(Text::tr("Cost against availability, computed by the planner: not live"));
    column.head({Text::tr("Architecture"), Text::tr("Database"), Text::tr("Must survive"),
                 Text::tr("Availability"), Text::tr("A month"), Text::tr("A nine more costs"),
                 Text::tr("Remark")});
    for (const DesignPoint &design : proposal.designs) {
        const int row = column.next();
        page.text(row, 0, text(design.architecture));
        page.text(row, 1, text(design.database));
        page.text(row, 2, text(design.survival));
        page.number(row, 3, design.availability, u"0.0000000"_s);
        page.number(row, 4, design.monthlyCost, u"#,##0.00"_s);
        if (design.costPerNine > 0)
            page.number(row, 5, design.costPerNine, u"#,##0.00"_s);
        page.text(row, 6,
                  design.chosen          ? Text::tr("chosen")
                      : design.efficient ? Text::tr("nothing else costs less and is up more")
                                         : QString());
    }
}

} // namespace

void writeAssumptions(Workbook &book, const BookMaterial &material)
{
    const Proposal &proposal = material.proposal;
    WorkbookPage &page = book.add(Text::tr("Assumptions"));
    page.width(0, 0, 60);
    page.width(1, 6, 24);
    page.text(0, 0, Text::tr("Assumptions"), CellLook::Title);
    Column column(page);
    column.heading(Text::tr("Remarks"));
    for (const Remark &remark : remarksByWeight(proposal))
        column.text(remark.text, remark.serious ? CellLook::Strong : CellLook::Plain);
    column.heading(Text::tr("Sources"));
    for (const QString &source : sources(material.worksheet))
        column.text(source);
    column.heading(Text::tr("Scaling, fitted by the planner: the constants are inputs here"));
    column.text(scalabilityWords(proposal, QLocale::c()));
    column.heading(Text::tr("Single points of failure, found by the planner: not live"));
    for (const QString &name : proposal.singlePoints)
        column.text(name);
    if (proposal.singlePoints.empty())
        column.text(Text::tr("No single component takes the site down."));
    column.heading(Text::tr("Availability by simulation, at the time of the export: not live"));
    column.text(simulationWords(proposal, QLocale::c()));
    const QStringList byHand = notGenerated(proposal.architecture);
    if (!byHand.isEmpty())
        column.heading(Text::tr("What a person has to set up"));
    for (const QString &each : byHand)
        column.text(each);
    writeDesigns(page, column, proposal);
    column.heading(Text::tr("The five factors of availability"));
    column.head({Text::tr("Factor"), Text::tr("What the design does"), Text::tr("What it leaves open")});
    for (const FactorAnswer &factor : proposal.factors) {
        const int row = column.next();
        page.text(row, 0, factor.factor, CellLook::Wrapped);
        page.text(row, 1, factor.measures.join(u' '), CellLook::Wrapped);
        page.text(row, 2, factor.gaps.join(u' '), CellLook::Wrapped);
    }
}

} // namespace sw
