// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/proposal.h"

#include "planner/sizing/design_diagram.h"
#include "planner/sizing/line_keys.h"
#include "planner/sizing/proposal_parts.h"
#include "planner/sizing/refusals.h"
#include "planner/sizing/sheet_builder.h"

#include <algorithm>

namespace sw {

namespace {

// Without points of a load run one node is taken to carry what its workers can finish.
Scalability lawOf(const Worksheet &worksheet, const Values &likely)
{
    Scalability law = fitted(worksheet.loadPoints);
    if (law.assumed && law.gamma.value <= 0 && likely.contains(output::workersPerNode)
        && likely.contains(input::serviceSeconds)) {
        law.gamma.value = likely.at(output::workersPerNode) / likely.at(input::serviceSeconds);
    }
    return law;
}

} // namespace

std::vector<Constraint> constraintsOf(const Sheet &sheet, const Values &likely)
{
    std::vector<Constraint> constraints;
    for (const QLatin1StringView key :
         {output::byThroughput, output::byRam, output::byQueue, output::byLoadRun}) {
        if (sheet.contains(key))
            constraints.push_back({key, likely.at(key)});
    }
    std::ranges::stable_sort(constraints, std::ranges::greater(), &Constraint::nodes);
    return constraints;
}

TierCounts countsOf(const Values &likely)
{
    TierCounts counts;
    counts.balancerPairs = static_cast<int>(likely.at(output::pairs));
    counts.webNodes = static_cast<int>(likely.at(output::nodes));
    counts.databaseNodes = static_cast<int>(likely.at(output::databaseNodes));
    counts.databaseProxies = static_cast<int>(likely.at(output::proxies));
    return counts;
}

std::vector<QString> singlePointsOf(const rbd::Diagram &diagram, const Values &likely)
{
    const QStringList others = blocksThatAreNoComponents();
    std::vector<QString> points = singlePointsOfFailure(diagram, likely);
    std::erase_if(points, [&others](const QString &name) { return others.contains(name); });
    return points;
}

Result<Proposal> propose(const Worksheet &worksheet, const QString &today)
{
    Result<Sheet> sheet = sheetOf(worksheet, today);
    if (!sheet)
        return failed(sheet.error());
    Proposal proposal;
    proposal.sheet = std::move(*sheet);
    proposal.likely = evaluated(proposal.sheet);
    proposal.low = evaluated(proposal.sheet, Estimate::Low);
    proposal.high = evaluated(proposal.sheet, Estimate::High);
    for (const Values *values : {&proposal.likely, &proposal.low, &proposal.high}) {
        if (const Result<void> sound = checkedValues(proposal.sheet, *values); !sound)
            return failed(sound.error());
    }
    const bool priced = proposal.sheet.contains(output::total);
    proposal.peakMethods = peakMethodsOf(proposal.sheet);
    proposal.peakMethod = chosenPeakMethod(worksheet.peakMethod, proposal.sheet);
    proposal.constraints = constraintsOf(proposal.sheet, proposal.likely);
    proposal.counts = countsOf(proposal.likely);
    proposal.steps = stepsOf(proposal.sheet, proposal.likely);
    proposal.scalability = lawOf(worksheet, proposal.likely);
    proposal.regret = leastRegret(proposal.sheet, priced);
    proposal.swingOutput = priced ? output::total : output::nodes;
    proposal.swings = swingsOf(proposal.sheet, proposal.swingOutput);
    proposal.designs = designsOf(worksheet, proposal.sheet, proposal.likely);
    proposal.diagram = designDiagram(worksheet);
    proposal.singlePoints = singlePointsOf(proposal.diagram, proposal.likely);
    proposal.factors = factorsOf(worksheet, proposal);
    proposal.remarks = remarksOf(worksheet, proposal, today);
    proposal.architecture = architectureFor(worksheet, proposal.counts);
    return proposal;
}

} // namespace sw
