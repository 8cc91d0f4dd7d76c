// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/exports.h"
#include "app/exports/file_words.h"
#include "planner/config/generate.h"
#include "planner/formula/explanation.h"
#include "planner/sizing/simulated.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

QJsonObject figureJson(const Worksheet &worksheet, const Proposal &proposal, const Line &line)
{
    QJsonObject figure{{u"label"_s, line.label},
                       {u"section"_s, word(line.section)},
                       {u"unit"_s, word(line.unit, worksheet.currency)},
                       {u"value"_s, proposal.likely.at(line.key)},
                       {u"low"_s, proposal.low.at(line.key)},
                       {u"high"_s, proposal.high.at(line.key)},
                       {u"kind"_s, line.input ? u"input"_s : u"derived"_s}};
    if (!line.note.isEmpty())
        figure[u"note"_s] = line.note;
    if (line.input) {
        const Provenance &provenance = line.input->provenance;
        figure[u"provenance"_s] = QJsonObject{{u"grounds"_s, word(provenance.grounds)},
                                              {u"by"_s, provenance.by},
                                              {u"when"_s, provenance.when},
                                              {u"from"_s, provenance.from}};
        return figure;
    }
    const Explanation explanation = explained(proposal.sheet, proposal.likely, line.key, QLocale::c());
    figure[u"formula"_s] = explanation.words;
    figure[u"numbers"_s] = explanation.numbers;
    QJsonArray inputs;
    for (const QString &key : inputsOf(proposal.sheet, line.key))
        inputs.append(key);
    figure[u"inputs"_s] = inputs;
    return figure;
}

QJsonObject figuresJson(const Worksheet &worksheet, const Proposal &proposal)
{
    QJsonObject figures;
    for (const Line &line : proposal.sheet.lines)
        figures[line.key] = figureJson(worksheet, proposal, line);
    return figures;
}

QJsonArray names(const std::vector<QString> &list)
{
    QJsonArray array;
    for (const QString &name : list)
        array.append(name);
    return array;
}

QJsonObject webJson(const Proposal &proposal)
{
    QJsonArray constraints;
    for (const Constraint &constraint : proposal.constraints)
        constraints.append(QJsonObject{{u"figure"_s, constraint.key}, {u"nodes"_s, constraint.nodes}});
    return {{u"binding"_s, proposal.constraints.empty() ? QString() : proposal.constraints.front().key},
            {u"constraints"_s, constraints}};
}

QJsonArray stepsJson(const Proposal &proposal)
{
    QJsonArray steps;
    for (const ScalingStep &step : proposal.steps)
        steps.append(QJsonObject{{u"month"_s, step.month},
                                 {u"webNodes"_s, step.webNodes},
                                 {u"balancerPairs"_s, step.balancerPairs},
                                 {u"databaseNodes"_s, step.databaseNodes},
                                 {u"monthlyCost"_s, step.monthlyCost}});
    return steps;
}

QJsonObject scalabilityJson(const Scalability &law)
{
    const auto fit = [](const Fitted &fitted) {
        return QJsonObject{{u"value"_s, fitted.value}, {u"halfWidth"_s, fitted.halfWidth}};
    };
    return {{u"assumed"_s, law.assumed}, {u"alpha"_s, fit(law.alpha)},
            {u"beta"_s, fit(law.beta)},  {u"gamma"_s, fit(law.gamma)},
            {u"r2"_s, law.r2},           {u"why"_s, law.why}};
}

QJsonObject regretJson(const Regret &regret)
{
    QJsonArray candidates;
    for (const Candidate &candidate : regret.candidates)
        candidates.append(QJsonObject{{u"nodes"_s, candidate.nodes},
                                      {u"overload"_s, candidate.overload},
                                      {u"wasted"_s, candidate.wasted},
                                      {u"regret"_s, candidate.regret}});
    return {{u"candidates"_s, candidates},
            {u"recommended"_s, regret.recommended},
            {u"draws"_s, regret.draws},
            {u"drawn"_s, names(regret.drawn)},
            {u"priced"_s, regret.priced}};
}

QJsonObject swingsJson(const Proposal &proposal)
{
    QJsonArray swings;
    for (const Swing &swing : proposal.swings)
        swings.append(
            QJsonObject{{u"input"_s, swing.input}, {u"atLow"_s, swing.atLow}, {u"atHigh"_s, swing.atHigh}});
    return {{u"figure"_s, proposal.swingOutput}, {u"inputs"_s, swings}};
}

QJsonArray designsJson(const Proposal &proposal)
{
    QJsonArray designs;
    for (const DesignPoint &design : proposal.designs)
        designs.append(QJsonObject{{u"survival"_s, word(design.survival)},
                                   {u"architecture"_s, word(design.architecture)},
                                   {u"database"_s, word(design.database)},
                                   {u"availability"_s, design.availability},
                                   {u"monthlyCost"_s, design.monthlyCost},
                                   {u"chosen"_s, design.chosen},
                                   {u"efficient"_s, design.efficient},
                                   {u"costPerNine"_s, design.costPerNine}});
    return designs;
}

QJsonArray factorsJson(const Proposal &proposal)
{
    QJsonArray factors;
    for (const FactorAnswer &answer : proposal.factors)
        factors.append(QJsonObject{{u"factor"_s, answer.factor},
                                   {u"measures"_s, QJsonArray::fromStringList(answer.measures)},
                                   {u"gaps"_s, QJsonArray::fromStringList(answer.gaps)}});
    return factors;
}

QJsonArray remarksJson(const Proposal &proposal)
{
    QJsonArray remarks;
    for (const Remark &remark : proposal.remarks)
        remarks.append(
            QJsonObject{{u"figure"_s, remark.key}, {u"text"_s, remark.text}, {u"serious"_s, remark.serious}});
    return remarks;
}

QJsonObject simulationJson(const Proposal &proposal)
{
    const Simulated found = simulated(proposal);
    return {{u"unavailability"_s, found.drawn.unavailability},
            {u"halfWidth"_s, found.drawn.halfWidth},
            {u"samples"_s, double(found.drawn.samples)},
            {u"agrees"_s, found.agrees}};
}

QJsonObject parsed(const QByteArray &document)
{
    return QJsonDocument::fromJson(document).object();
}

} // namespace

QByteArray proposalJson(const Worksheet &worksheet, const Proposal &proposal)
{
    const TierCounts &counts = proposal.counts;
    const QJsonObject document{
        {u"seaworthy"_s, u"proposal"_s},
        {u"version"_s, 1},
        {u"name"_s, worksheet.name},
        {u"preparedBy"_s, worksheet.preparedBy},
        {u"currency"_s, worksheet.currency},
        {u"figures"_s, figuresJson(worksheet, proposal)},
        {u"peak"_s,
         QJsonObject{{u"method"_s, proposal.peakMethod}, {u"methods"_s, names(proposal.peakMethods)}}},
        {u"web"_s, webJson(proposal)},
        {u"counts"_s,
         QJsonObject{{u"balancerPairs"_s, counts.balancerPairs},
                     {u"webNodes"_s, counts.webNodes},
                     {u"databaseNodes"_s, counts.databaseNodes},
                     {u"databaseProxies"_s, counts.databaseProxies}}},
        {u"steps"_s, stepsJson(proposal)},
        {u"scalability"_s, scalabilityJson(proposal.scalability)},
        {u"regret"_s, regretJson(proposal.regret)},
        {u"swings"_s, swingsJson(proposal)},
        {u"designs"_s, designsJson(proposal)},
        {u"singlePointsOfFailure"_s, names(proposal.singlePoints)},
        {u"simulation"_s, simulationJson(proposal)},
        {u"notGenerated"_s, QJsonArray::fromStringList(notGenerated(proposal.architecture))},
        {u"factors"_s, factorsJson(proposal)},
        {u"remarks"_s, remarksJson(proposal)},
        {u"worksheet"_s, parsed(writeWorksheet(worksheet))},
        {u"architecture"_s, parsed(writeArchitecture(proposal.architecture))}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace sw
