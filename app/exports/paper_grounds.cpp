// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/proposal_charts.h"
#include "app/exports/proposal_paper.h"
#include "app/exports/proposal_words.h"
#include "app/reports/report_material.h"
#include "planner/config/generate.h"
#include "planner/sizing/line_keys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Exports)
};

void setDesigns(Paper &paper, const PaperMaterial &material)
{
    const Worksheet &worksheet = material.worksheet;
    const Proposal &proposal = material.proposal;
    const QLocale &locale = material.locale;
    const std::vector<DesignPoint> designs = efficientDesigns(proposal);
    if (designs.empty())
        return;
    paper.heading(Text::tr("What more availability would cost"), 90);
    paper.drawing(
        65, Text::tr("Every design that was compared; nothing costs less and is up more than those joined"),
        [&](QPainter &painter, const QRectF &target) {
            paintFrontier(painter, target, worksheet, proposal, locale, paperPalette());
        });
    std::vector<std::vector<QString>> rows;
    for (size_t i = 0; i < designs.size(); ++i) {
        const DesignPoint &design = designs[i];
        rows.push_back({locale.toString(int(i) + 1),
                        Text::tr("%1; %2; survives: %3")
                            .arg(text(design.architecture), text(design.database), text(design.survival)),
                        availabilityWords(design.availability, locale),
                        money(worksheet, design.monthlyCost, locale),
                        design.costPerNine > 0 ? money(worksheet, design.costPerNine, locale) : QString(),
                        design.chosen ? Text::tr("chosen") : QString()});
    }
    paper.table({{},
                 Text::tr("Design"),
                 Text::tr("Availability"),
                 Text::tr("A month"),
                 Text::tr("For each nine more"),
                 {}},
                rows, {0.05, 0.43, 0.15, 0.14, 0.13, 0.1});
}

void setSection(Paper &paper, const PaperMaterial &material, Section section)
{
    const Worksheet &worksheet = material.worksheet;
    const Proposal &proposal = material.proposal;
    const QLocale &locale = material.locale;
    std::vector<std::vector<QString>> rows;
    for (const QString &key : derivedKeys(proposal.sheet, section)) {
        const Line &line = *proposal.sheet.find(key);
        const Explanation explanation = explained(proposal.sheet, proposal.likely, key, locale);
        QString how = onPaper(explanation.words);
        if (explanation.numbers != explanation.words)
            how += u'\n' + onPaper(explanation.numbers);
        if (!line.note.isEmpty())
            how += u'\n' + line.note;
        rows.push_back({line.label, shownFigure(worksheet, proposal, key, locale), how});
    }
    if (rows.empty())
        return;
    paper.heading(title(section));
    paper.table({Text::tr("Figure"), Text::tr("Value"), Text::tr("Formula, and with the numbers put in")},
                rows, {0.26, 0.16, 0.58});
}

} // namespace

void setAvailability(Paper &paper, const PaperMaterial &material)
{
    const Proposal &proposal = material.proposal;
    const QLocale &locale = material.locale;
    paper.heading(Text::tr("Availability"), 40);
    if (proposal.sheet.contains(output::system)) {
        const double availability = proposal.likely.at(output::system);
        paper.boxes({{availabilityWords(availability, locale), Text::tr("of the time it is up")},
                     {downtimeWords(availability, locale), Text::tr("down a year")},
                     {locale.toString(nines(availability), 'f', 2), Text::tr("nines")}});
    }
    if (proposal.singlePoints.empty())
        paper.text(Text::tr("No single component takes the site down."));
    else
        paper.text(
            Text::tr("Single points of failure: %1.")
                .arg(QStringList(proposal.singlePoints.begin(), proposal.singlePoints.end()).join(u", "_s)));
    paper.text(simulationWords(proposal, locale));
    std::vector<std::vector<QString>> factors;
    for (const FactorAnswer &factor : proposal.factors)
        factors.push_back({factor.factor, factor.measures.join(u'\n'), factor.gaps.join(u'\n')});
    paper.table({Text::tr("Factor"), Text::tr("What the design does"), Text::tr("What it leaves open")},
                factors, {0.16, 0.44, 0.4});
    setDesigns(paper, material);
}

void setCost(Paper &paper, const PaperMaterial &material)
{
    const Worksheet &worksheet = material.worksheet;
    const Proposal &proposal = material.proposal;
    const QLocale &locale = material.locale;
    paper.heading(Text::tr("Cost and what moves it"), 50);
    if (costKey(proposal).isEmpty()) {
        paper.text(Text::tr("The server sizes have no prices, so that there is no cost to state."));
    } else {
        std::vector<std::vector<QString>> rows;
        for (const QString &key : derivedKeys(proposal.sheet, Section::Cost))
            rows.push_back({proposal.sheet.find(key)->label, shownFigure(worksheet, proposal, key, locale)});
        paper.table({Text::tr("Figure"), Text::tr("Value")}, rows, {0.5, 0.5});
    }
    if (proposal.swings.empty())
        return;
    paper.drawing(60, Text::tr("Each input from its low to its high end, with the others at what is likely"),
                  [&](QPainter &painter, const QRectF &target) {
                      paintSwings(painter, target, worksheet, proposal, locale, paperPalette());
                  });
}

void setInputs(Paper &paper, const PaperMaterial &material)
{
    const Worksheet &worksheet = material.worksheet;
    const Proposal &proposal = material.proposal;
    const QLocale &locale = material.locale;
    paper.heading(Text::tr("Inputs"), 40);
    std::vector<std::vector<QString>> rows;
    for (const Line &line : proposal.sheet.lines) {
        if (!line.input)
            continue;
        const Figure &figure = *line.input;
        const auto value = [&](double number) {
            return shown(number, line.unit, locale, worksheet.currency);
        };
        rows.push_back({line.label, value(figure.likely),
                        figure.low < figure.high
                            ? Text::tr("%1 to %2").arg(value(figure.low), value(figure.high))
                            : QString(),
                        onPaper(provenanceWords(figure.provenance))});
    }
    paper.table({Text::tr("Input"), Text::tr("Likely"), Text::tr("Range"), Text::tr("Provenance")}, rows,
                {0.32, 0.15, 0.19, 0.34});
    std::vector<std::vector<QString>> choices;
    for (const Choice &choice : choicesOf(worksheet))
        choices.push_back({choice.label, onPaper(choice.value)});
    paper.table({Text::tr("Choice"), Text::tr("Chosen")}, choices, {0.4, 0.6});
}

void setFormulas(Paper &paper, const PaperMaterial &material)
{
    for (const Section section : sectionsOf(material.proposal.sheet))
        setSection(paper, material, section);
}

void setAssumptions(Paper &paper, const PaperMaterial &material)
{
    const Worksheet &worksheet = material.worksheet;
    const Proposal &proposal = material.proposal;
    const QLocale &locale = material.locale;
    paper.heading(Text::tr("Assumptions"), 40);
    paper.text(Text::tr("These figures were not measured. The proposal is as good as they are."));
    std::vector<std::vector<QString>> rows;
    for (const Line &line : proposal.sheet.lines) {
        if (line.input && line.input->provenance.grounds == Grounds::Assumed)
            rows.push_back({line.label, shown(line.input->likely, line.unit, locale, worksheet.currency),
                            onPaper(provenanceWords(line.input->provenance))});
    }
    paper.table({Text::tr("Assumption"), Text::tr("Value"), Text::tr("Provenance")}, rows, {0.4, 0.18, 0.42});
    const QStringList named = sources(worksheet);
    if (!named.isEmpty()) {
        paper.heading(Text::tr("Sources"));
        for (const QString &source : named)
            paper.item(onPaper(source));
    }
    const QStringList byHand = notGenerated(proposal.architecture);
    if (!byHand.isEmpty()) {
        paper.heading(Text::tr("What a person has to set up"));
        for (const QString &each : byHand)
            paper.item(each);
    }
    if (!proposal.remarks.empty()) {
        paper.heading(Text::tr("Remarks"));
        for (const Remark &remark : remarksByWeight(proposal))
            paper.item(onPaper(remark.text));
    }
}

} // namespace sw
