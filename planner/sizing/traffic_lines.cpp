// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/sheet_builder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Sizing)
};

constexpr double busyHours = 8;
constexpr double monthDays = 31;
constexpr double mbitPerMB = 8;
constexpr double secondsPerHour = 3600;

void addConcurrencyMethod(SheetBuilder &builder)
{
    using formula::line;
    if (!builder.has(input::mbPerVisit))
        return;
    Expression throughput;
    if (builder.has(input::visitSeconds) && (builder.has(input::users) || builder.has(output::users))) {
        const Expression users =
            line(builder.has(input::users) ? QString(input::users) : QString(output::users));
        throughput = users * line(input::mbPerVisit) * mbitPerMB / line(input::visitSeconds);
    } else if (builder.has(output::visitSeconds)) {
        // Users and arrivals are given: the users over their duration are the arrivals.
        throughput = line(input::arrivals) * line(input::mbPerVisit) * mbitPerMB;
    } else {
        return;
    }
    builder.derive(output::concurrency, Text::tr("Throughput by concurrent users"), Unit::MbitPerSecond,
                   Section::Traffic, throughput,
                   Text::tr("Holds for this duration of a visit only: half the duration is twice the "
                            "throughput."));
}

} // namespace

std::vector<QString> peakMethodsOf(const Sheet &sheet)
{
    std::vector<QString> methods;
    for (const QLatin1StringView key :
         {output::measured, output::busiestDay, output::month, output::concurrency}) {
        if (sheet.contains(key))
            methods.emplace_back(key);
    }
    return methods;
}

QString chosenPeakMethod(PeakMethod method, const Sheet &sheet)
{
    QString chosen;
    switch (method) {
    case PeakMethod::Best: {
        const std::vector<QString> methods = peakMethodsOf(sheet);
        return methods.empty() ? QString() : methods.front();
    }
    case PeakMethod::Measured:
        chosen = output::measured;
        break;
    case PeakMethod::BusiestDay:
        chosen = output::busiestDay;
        break;
    case PeakMethod::Month:
        chosen = output::month;
        break;
    case PeakMethod::Concurrency:
        chosen = output::concurrency;
        break;
    }
    return sheet.contains(chosen) ? chosen : QString();
}

void addTraffic(SheetBuilder &builder)
{
    using formula::line;
    if (builder.has(input::peak)) {
        builder.derive(output::measured, Text::tr("Throughput as measured"), Unit::MbitPerSecond,
                       Section::Traffic, line(input::peak));
    }
    if (builder.has(input::busiestDay)) {
        builder.derive(output::busiestDay, Text::tr("Throughput by the busiest day"), Unit::MbitPerSecond,
                       Section::Traffic,
                       line(input::busiestDay) * line(output::mbitPerGB)
                           / Expression(busyHours * secondsPerHour),
                       Text::tr("The day's volume is taken to pass in 8 hours."));
    }
    if (builder.has(input::month)) {
        builder.derive(
            output::month, Text::tr("Throughput by the month's volume"), Unit::MbitPerSecond,
            Section::Traffic,
            line(input::month) * line(output::mbitPerGB) / Expression(monthDays * 24 * secondsPerHour),
            Text::tr("A mean over 31 days of 24 hours, not a peak. The classic worked example "
                     "prints 6.24 Mbit/s for 2 TB because it rounds at each step; exact is 6.26."));
    }
    addConcurrencyMethod(builder);

    const QString chosen = chosenPeakMethod(builder.worksheet().peakMethod, builder.sheet());
    if (chosen.isEmpty())
        return;
    builder.derive(output::basis, Text::tr("Peak throughput"), Unit::MbitPerSecond, Section::Traffic,
                   line(chosen));
    builder.derive(output::growthFactor, Text::tr("Growth until the sized month"), Unit::None,
                   Section::Growth,
                   formula::power(Expression(1) + line(input::growth) / 100, line(input::sizedMonth)));
    builder.derive(output::headroomFactor, Text::tr("Factor of the headroom"), Unit::None, Section::Growth,
                   Expression(1) + line(input::headroom) / 100);
    builder.derive(output::sized, Text::tr("Peak throughput with growth"), Unit::MbitPerSecond,
                   Section::Growth, line(output::basis) * line(output::growthFactor));
    builder.derive(output::wanted, Text::tr("Throughput with headroom"), Unit::MbitPerSecond, Section::Growth,
                   line(output::sized) * line(output::headroomFactor));
}

} // namespace sw
