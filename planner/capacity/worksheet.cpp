// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/worksheet.h"

#include "planner/capacity/input_keys.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Worksheet)
};

QString withUnit(double value, Unit unit)
{
    const QString number = QLocale().toString(value, 'g', 12);
    const QString sign = symbol(unit);
    return sign.isEmpty() ? number : number + u' ' + sign;
}

QDate dayOf(const QString &when)
{
    return QDate::fromString(when.left(10), Qt::ISODate);
}

// Of drills at one time the slower one, so that their order decides nothing.
bool isLater(const MeasuredTime &a, const MeasuredTime &b)
{
    return std::tie(a.when, a.seconds, a.evidence) > std::tie(b.when, b.seconds, b.evidence);
}

ServerSize sizeFor(const Catalogue &catalogue, const QString &name)
{
    if (const ServerSize *size = findSize(catalogue, name))
        return *size;
    return catalogue.sizes.empty() ? ServerSize{} : catalogue.sizes.front();
}

} // namespace

const InputKind *findInput(const std::vector<InputKind> &kinds, const QString &key)
{
    const auto found = std::ranges::find(kinds, key, &InputKind::key);
    return found == kinds.end() ? nullptr : &*found;
}

bool isMeasurable(const InputKind &kind)
{
    return kind.section == Section::Availability && kind.unit == Unit::Seconds;
}

bool isStale(const MeasuredTime &measured, int staleAfterDays, const QString &today)
{
    const QDate then = dayOf(measured.when);
    const QDate now = dayOf(today);
    return !then.isValid() || !now.isValid() || then.daysTo(now) > staleAfterDays;
}

std::optional<Figure> figureOf(const Worksheet &worksheet, const InputKind &kind, const QString &today)
{
    const MeasuredTime *latest = nullptr;
    for (const MeasuredTime &measured : worksheet.measuredTimes) {
        if (measured.input == kind.key && !isStale(measured, worksheet.staleAfterDays, today)
            && (!latest || isLater(measured, *latest)))
            latest = &measured;
    }
    if (latest)
        return exactly(latest->seconds, {Grounds::Measured, QString(), latest->when, latest->evidence});
    if (const auto own = worksheet.figures.find(kind.key); own != worksheet.figures.end())
        return own->second;
    if (kind.standard)
        return exactly(*kind.standard, {Grounds::Assumed, QString(), QString(), kind.source});
    return std::nullopt;
}

std::optional<QString> problemOf(const InputKind &kind, const Figure &figure)
{
    for (const double value : {figure.likely, figure.low, figure.high}) {
        if (!std::isfinite(value))
            return Text::tr("%1 is not a number; give one from %2 to %3.")
                .arg(kind.label, withUnit(kind.least, kind.unit), withUnit(kind.most, kind.unit));
        if (value < 0 && kind.least >= 0)
            return Text::tr("%1 cannot be negative, and %2 is; give %3 or more.")
                .arg(kind.label, withUnit(value, kind.unit), withUnit(kind.least, kind.unit));
        if (value < kind.least)
            return Text::tr("%1 cannot be %2; give %3 or more.")
                .arg(kind.label, withUnit(value, kind.unit), withUnit(kind.least, kind.unit));
        if (value > kind.most)
            return Text::tr("%1 cannot be %2; the most that is accepted is %3, so check the unit.")
                .arg(kind.label, withUnit(value, kind.unit), withUnit(kind.most, kind.unit));
    }
    if (figure.low > figure.likely)
        return Text::tr("The low figure of %1, %2, is above the likely one, %3; lower it, or raise "
                        "the likely one.")
            .arg(kind.label, withUnit(figure.low, kind.unit), withUnit(figure.likely, kind.unit));
    if (figure.likely > figure.high)
        return Text::tr("The likely figure of %1, %2, is above the high one, %3; lower it, or raise "
                        "the high one.")
            .arg(kind.label, withUnit(figure.likely, kind.unit), withUnit(figure.high, kind.unit));
    return std::nullopt;
}

Worksheet starterWorksheet(const Catalogue &catalogue)
{
    Worksheet worksheet;
    worksheet.name = Text::tr("New worksheet");
    // Without a range, so that another likely figure can be typed over it.
    worksheet.figures[input::peak] =
        exactly(20, {Grounds::Assumed, QString(), QString(), Text::tr("a guess to begin with")});
    if (catalogue.sizes.empty())
        return worksheet;
    worksheet.catalogue = catalogue.id;
    worksheet.currency = catalogue.currency;
    worksheet.webSize = sizeFor(catalogue, u"512 MB"_s);
    worksheet.balancerSize = sizeFor(catalogue, u"1 GB"_s);
    worksheet.databaseSize = sizeFor(catalogue, u"2 GB"_s);
    if (catalogue.trafficPerGB)
        worksheet.figures[input::perGB] =
            exactly(*catalogue.trafficPerGB, {Grounds::Derived, QString(), QString(), catalogue.title});
    return worksheet;
}

} // namespace sw
