// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/exports.h"
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

// As it is, whatever it holds: what a person wrote must not become markup.
QString plain(QString text)
{
    text = text.simplified();
    static const QString marks = u"\\`*_[]<>|#"_s;
    for (const QChar c : marks)
        text.replace(c, u'\\' + QString(c));
    return text;
}

class Page
{
public:
    void heading(const QString &words, int level = 2)
    {
        m_text +=
            (m_text.isEmpty() ? QString() : u"\n"_s) + QString(level, u'#') + u' ' + plain(words) + u'\n';
    }
    void paragraph(const QString &words)
    {
        if (!words.isEmpty())
            m_text += u'\n' + plain(words) + u'\n';
    }
    void items(const QStringList &list)
    {
        for (const QString &item : list)
            m_text += (item == list.front() ? u"\n- "_s : u"- "_s) + plain(item) + u'\n';
    }
    void table(const QStringList &head, const std::vector<QStringList> &rows)
    {
        if (rows.empty())
            return;
        m_text += u'\n';
        row(head);
        m_text += u"|"_s + u" --- |"_s.repeated(head.size()) + u'\n';
        for (const QStringList &cells : rows)
            row(cells);
    }
    QByteArray bytes() const { return m_text.toUtf8(); }

private:
    void row(const QStringList &cells)
    {
        m_text += u'|';
        for (const QString &cell : cells)
            m_text += u' ' + plain(cell) + u" |"_s;
        m_text += u'\n';
    }
    QString m_text;
};

void figures(Page &page, const Worksheet &worksheet, const Proposal &proposal, const QLocale &locale)
{
    std::vector<QStringList> inputs;
    for (const Line &line : proposal.sheet.lines) {
        if (!line.input)
            continue;
        const auto value = [&](double number) {
            return shown(number, line.unit, locale, worksheet.currency);
        };
        inputs.push_back({line.label, value(line.input->low), value(line.input->likely),
                          value(line.input->high), provenanceWords(line.input->provenance)});
    }
    page.heading(Text::tr("Inputs"));
    page.table(
        {Text::tr("Input"), Text::tr("Low"), Text::tr("Likely"), Text::tr("High"), Text::tr("Provenance")},
        inputs);
    std::vector<QStringList> choices;
    for (const Choice &choice : choicesOf(worksheet))
        choices.push_back({choice.label, choice.value});
    page.table({Text::tr("Choice"), Text::tr("Chosen")}, choices);

    page.heading(Text::tr("Calculation"));
    for (const Section section : sectionsOf(proposal.sheet)) {
        std::vector<QStringList> rows;
        for (const QString &key : derivedKeys(proposal.sheet, section)) {
            const Explanation explanation = explained(proposal.sheet, proposal.likely, key, locale);
            rows.push_back({proposal.sheet.find(key)->label, shownFigure(worksheet, proposal, key, locale),
                            explanation.words, explanation.numbers});
        }
        if (rows.empty())
            continue;
        page.heading(title(section), 3);
        page.table({Text::tr("Figure"), Text::tr("Value"), Text::tr("Formula"), Text::tr("With numbers")},
                   rows);
    }
}

void scaling(Page &page, const Worksheet &worksheet, const Proposal &proposal, const QLocale &locale)
{
    const bool priced = !costKey(proposal).isEmpty();
    std::vector<QStringList> steps;
    for (const ScalingStep &step : proposal.steps)
        steps.push_back({locale.toString(step.month), locale.toString(step.webNodes),
                         locale.toString(step.balancerPairs), locale.toString(step.databaseNodes),
                         priced ? money(worksheet, step.monthlyCost, locale) : Text::tr("no prices")});
    page.heading(Text::tr("Scaling steps"));
    page.table({Text::tr("From month"), Text::tr("Web nodes"), Text::tr("Load balancer pairs"),
                Text::tr("Database nodes"), Text::tr("A month")},
               steps);
    page.paragraph(scalabilityWords(proposal, locale));
    page.paragraph(regretWords(worksheet, proposal, locale));
}

void availability(Page &page, const Worksheet &worksheet, const Proposal &proposal, const QLocale &locale)
{
    page.heading(Text::tr("Availability"));
    QStringList single(proposal.singlePoints.begin(), proposal.singlePoints.end());
    page.paragraph(single.isEmpty() ? Text::tr("No single component takes the site down.")
                                    : Text::tr("Single points of failure: %1.").arg(single.join(u", "_s)));
    page.paragraph(simulationWords(proposal, locale));
    std::vector<QStringList> designs;
    for (const DesignPoint &design : proposal.designs) {
        if (design.efficient || design.chosen)
            designs.push_back({text(design.architecture), text(design.database), text(design.survival),
                               availabilityWords(design.availability, locale),
                               money(worksheet, design.monthlyCost, locale),
                               design.chosen ? Text::tr("chosen") : QString()});
    }
    page.table({Text::tr("Architecture"), Text::tr("Database"), Text::tr("Must survive"),
                Text::tr("Availability"), Text::tr("A month"), Text::tr("Remark")},
               designs);
    std::vector<QStringList> factors;
    for (const FactorAnswer &factor : proposal.factors)
        factors.push_back({factor.factor, factor.measures.join(u' '), factor.gaps.join(u' ')});
    page.heading(Text::tr("The five factors of availability"), 3);
    page.table({Text::tr("Factor"), Text::tr("What the design does"), Text::tr("What it leaves open")},
               factors);
}

} // namespace

QByteArray proposalMarkdown(const Worksheet &worksheet, const Proposal &proposal, const QLocale &locale)
{
    Page page;
    page.heading(worksheet.name.isEmpty() ? Text::tr("Server sizing") : worksheet.name, 1);
    if (!worksheet.preparedBy.isEmpty())
        page.paragraph(Text::tr("Prepared by %1").arg(worksheet.preparedBy));
    page.paragraph(summary(worksheet, proposal, locale));
    page.paragraph(peakWords(worksheet, proposal, locale));
    page.paragraph(whatBinds(proposal, locale));
    std::vector<QStringList> tiers;
    for (const TierRow &tier : tierRows(worksheet, proposal))
        tiers.push_back(
            {tier.tier, locale.toString(tier.nodes), tier.site, tierSizeWords(worksheet, tier, locale)});
    page.heading(Text::tr("Tiers"));
    page.table({Text::tr("Tier"), Text::tr("Nodes"), Text::tr("Site"), Text::tr("Each")}, tiers);
    for (const TradeOffs &choice : {tradeOffs(worksheet.architecture), tradeOffs(worksheet.database)}) {
        page.heading(choice.name, 3);
        page.paragraph(choice.purpose);
        QStringList sides;
        for (const QString &gain : choice.gains)
            sides << u"+ "_s + gain;
        for (const QString &cost : choice.costs)
            sides << u"− "_s + cost;
        page.items(sides);
    }
    scaling(page, worksheet, proposal, locale);
    availability(page, worksheet, proposal, locale);
    figures(page, worksheet, proposal, locale);
    if (const QStringList byHand = notGenerated(proposal.architecture); !byHand.isEmpty()) {
        page.heading(Text::tr("What a person has to set up"));
        page.items(byHand);
    }
    page.heading(Text::tr("Assumptions and remarks"));
    QStringList remarks;
    for (const Remark &remark : remarksByWeight(proposal))
        remarks << remark.text;
    page.items(remarks + sources(worksheet));
    return page.bytes();
}

} // namespace sw
