// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/formula/explanation.h"
#include "planner/sizing/proposal.h"

namespace sw {

// What the exports and the command line say of a proposal.

// What a sales engineer can say aloud: nodes, what they carry, what they survive, how often it is down, what
// it costs.
QString summary(const Worksheet &worksheet, const Proposal &proposal, const QLocale &locale);
// "Throughput binds with 4 nodes; RAM needs 3 and queueing 2."
QString whatBinds(const Proposal &proposal, const QLocale &locale);
// Which of the methods gave the peak, and what the others say.
QString peakWords(const Worksheet &worksheet, const Proposal &proposal, const QLocale &locale);
// "Recommended: 5 nodes ..."; empty where no input has a range.
QString regretWords(const Worksheet &worksheet, const Proposal &proposal, const QLocale &locale);
// The availability by drawn states beside the exact one, and whether they agree.
QString simulationWords(const Proposal &proposal, const QLocale &locale);
QString scalabilityWords(const Proposal &proposal, const QLocale &locale);

// A line's likely value with its unit, as people write it.
QString shownFigure(const Worksheet &worksheet, const Proposal &proposal, const QString &key,
                    const QLocale &locale);
QString money(const Worksheet &worksheet, double amount, const QLocale &locale);
// 0.9995: "99.95 %", with as many digits as its nines ask for.
QString availabilityWords(double availability, const QLocale &locale);
// 0.9988: "10 h 31 min", the time a year in which it is down.
QString downtimeWords(double availability, const QLocale &locale);
// "measured by A. Jansen on 2026-03-01: MRTG of the old site".
QString provenanceWords(const Provenance &provenance);

// Nodes of one role and size in one place.
struct TierRow
{
    Role role = Role::Web;
    QString tier; // for people, starts with a capital
    QString site;
    QString flavor;
    int nodes = 0;
    const ServerSize *size = nullptr; // null: not among the worksheet's; lives in the worksheet
};
std::vector<TierRow> tierRows(const Worksheet &worksheet, const Proposal &proposal);
QString tierSizeWords(const Worksheet &worksheet, const TierRow &row, const QLocale &locale);
QString sizeWords(const Worksheet &worksheet, const ServerSize &size, const QLocale &locale);

// What was chosen, beside the figures.
struct Choice
{
    QString label;
    QString value;
};
std::vector<Choice> choicesOf(const Worksheet &worksheet);

// Where figures come from that are not the worksheet's own: sizes, prices, network limits.
QStringList sources(const Worksheet &worksheet);

// The keys of the sheet's inputs, or of its formulas, of one section, in the sheet's order.
std::vector<QString> inputKeys(const Sheet &sheet, Section section);
std::vector<QString> derivedKeys(const Sheet &sheet, Section section);
// All sections that the sheet has lines in, in order.
std::vector<Section> sectionsOf(const Sheet &sheet);

// The serious remarks first, else in their order.
std::vector<Remark> remarksByWeight(const Proposal &proposal);

// The line that is the whole cost of a month; empty without prices.
QString costKey(const Proposal &proposal);

} // namespace sw
