// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/sheet_builder.h"

#include <QCoreApplication>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Sizing)
};

} // namespace

void addConcurrency(SheetBuilder &builder)
{
    using formula::line;
    // Little's law: the number at once is arrivals times duration. What is given wins over what follows.
    const QString law = Text::tr("Little's law: users = arrivals × duration of a visit.");
    if (!builder.has(input::users) && builder.has({input::arrivals, input::visitSeconds})) {
        builder.derive(output::users, Text::tr("Concurrent users"), Unit::Count, Section::Concurrency,
                       line(input::arrivals) * line(input::visitSeconds), law);
    }
    if (!builder.has(input::arrivals) && builder.has({input::users, input::visitSeconds})) {
        builder.derive(output::arrivals, Text::tr("Arriving visits"), Unit::PerSecond, Section::Concurrency,
                       line(input::users) / line(input::visitSeconds), law);
    }
    if (!builder.has(input::visitSeconds) && builder.has({input::users, input::arrivals})) {
        const Expression users = line(input::users);
        const Expression arrivals = line(input::arrivals);
        builder.derive(output::visitSeconds, Text::tr("Duration of a visit"), Unit::Seconds,
                       Section::Concurrency, formula::ifLess(0, arrivals, users / arrivals, 0), law);
    }
}

} // namespace sw
