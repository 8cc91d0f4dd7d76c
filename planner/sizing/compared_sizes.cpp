// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/proposal.h"
#include "planner/sizing/refusals.h"
#include "planner/sizing/sheet_builder.h"

#include <QCoreApplication>

#include <algorithm>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Sizing)
};

SizeChoice choiceOf(Worksheet worksheet, const ServerSize &size, const QString &today)
{
    SizeChoice choice;
    choice.size = size.name;
    choice.hasPrice = size.price.has_value();
    worksheet.webSize = size;
    const Sheet sheet = capacitySheet(worksheet, today);
    if (sheet.contains(output::basis) && !sheet.contains(input::nodeMbps)) {
        choice.unusable = Text::tr("The catalogue has no network limit for this size.");
        return choice;
    }
    if (const Result<void> sound = checkedSheet(worksheet, sheet); !sound) {
        choice.unusable = sound.error().detail;
        return choice;
    }
    const Values likely = evaluated(sheet);
    if (const Result<void> sound = checkedValues(sheet, likely); !sound) {
        choice.unusable = sound.error().detail;
        return choice;
    }
    choice.webNodes = static_cast<int>(likely.at(output::nodes));
    if (sheet.contains(output::total))
        choice.monthlyCost = likely.at(output::total);
    else
        choice.hasPrice = false;
    return choice;
}

// Usable and priced first, then usable, then the rest.
int rank(const SizeChoice &choice)
{
    return !choice.unusable.isEmpty() ? 2 : choice.hasPrice ? 0 : 1;
}

} // namespace

std::vector<SizeChoice> comparedSizes(const Worksheet &worksheet, const Catalogue &catalogue,
                                      const QString &today)
{
    if (!checkedWorksheet(worksheet, today))
        return {};
    // What the worksheet says of its own size says nothing of another.
    Worksheet plain = worksheet;
    plain.figures.erase(input::nodeMbps);
    plain.figures.erase(input::nodeRam);
    std::vector<SizeChoice> choices;
    for (const ServerSize &size : catalogue.sizes)
        choices.push_back(choiceOf(plain, size, today));
    std::ranges::stable_sort(choices, [](const SizeChoice &a, const SizeChoice &b) {
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        return a.monthlyCost != b.monthlyCost ? a.monthlyCost < b.monthlyCost : a.webNodes < b.webNodes;
    });
    return choices;
}

} // namespace sw
