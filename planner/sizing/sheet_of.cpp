// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/proposal.h"
#include "planner/sizing/refusals.h"
#include "planner/sizing/sheet_builder.h"

namespace sw {

namespace {

void addCapacity(SheetBuilder &builder, const QString &today)
{
    addInputs(builder, today);
    addConcurrency(builder);
    addTraffic(builder);
    addApplication(builder);
    addWebNeeded(builder, fitted(builder.worksheet().loadPoints));
    addWebNodes(builder);
    addBalancers(builder);
    addDatabaseLoad(builder);
    addDatabaseNodes(builder);
    addCost(builder);
}

} // namespace

Sheet capacitySheet(const Worksheet &worksheet, const QString &today)
{
    SheetBuilder builder(worksheet);
    addCapacity(builder, today);
    return builder.takeSheet();
}

Result<Sheet> sheetOf(const Worksheet &worksheet, const QString &today)
{
    if (const Result<void> sound = checkedWorksheet(worksheet, today); !sound)
        return failed(sound.error());
    SheetBuilder builder(worksheet);
    addCapacity(builder, today);
    if (const Result<void> sound = checkedSheet(worksheet, builder.sheet()); !sound)
        return failed(sound.error());
    // Before the availability of so many nodes is asked: with a figure in the wrong unit it would not end.
    for (const Estimate estimate : {Estimate::Likely, Estimate::Low, Estimate::High}) {
        const Values values = evaluated(builder.sheet(), estimate);
        if (const Result<void> sound = checkedValues(builder.sheet(), values); !sound)
            return failed(sound.error());
    }
    addComponentAvailability(builder);
    addSystemAvailability(builder);
    return builder.takeSheet();
}

} // namespace sw
