// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/little_law.h"

#include "planner/capacity/input_keys.h"
#include "planner/formula/explanation.h"

#include <QCoreApplication>

#include <cmath>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::LittleSays)
};

const Figure *typed(const Worksheet &worksheet, input::Key key)
{
    const auto found = worksheet.figures.find(key);
    return found == worksheet.figures.end() ? nullptr : &found->second;
}

Figure derivedOf(double low, double likely, double high)
{
    Figure figure{std::min(low, high), likely, std::max(low, high), {}};
    figure.low = std::min(figure.low, likely);
    figure.high = std::max(figure.high, likely);
    figure.provenance.grounds = Grounds::Derived;
    //: Where a figure comes from that Little's law gives.
    figure.provenance.from = Text::tr("Little's law from the two other figures");
    return figure;
}

} // namespace

bool isLittle(const QString &key)
{
    return key == input::users || key == input::arrivals || key == input::visitSeconds;
}

LittleSays littleSays(const Worksheet &worksheet, const QLocale &locale)
{
    const Figure *users = typed(worksheet, input::users);
    const Figure *arrivals = typed(worksheet, input::arrivals);
    const Figure *seconds = typed(worksheet, input::visitSeconds);
    LittleSays says;
    if (users && arrivals && seconds) {
        const double follows = arrivals->likely * seconds->likely;
        constexpr double tolerance = 0.005; // people round what they type
        if (std::abs(follows - users->likely) > tolerance * std::max(follows, users->likely)) {
            says.conflict =
                Text::tr("%1 visits a second that last %2 make %3 users at once, not %4. Correct one of the "
                         "three, or empty the one that is known least.")
                    .arg(shown(arrivals->likely, Unit::None, locale),
                         shown(seconds->likely, Unit::Seconds, locale), shown(follows, Unit::None, locale),
                         shown(users->likely, Unit::None, locale));
        }
        return says;
    }
    const auto follows = [&](input::Key key, const Figure &figure) {
        if (!std::isfinite(figure.low + figure.likely + figure.high))
            return;
        says.derivedKey = key;
        says.derived = figure;
    };
    if (arrivals && seconds) {
        follows(input::users,
                derivedOf(arrivals->low * seconds->low, arrivals->likely * seconds->likely,
                          arrivals->high * seconds->high));
    } else if (users && seconds) {
        follows(input::arrivals,
                derivedOf(users->low / seconds->high, users->likely / seconds->likely,
                          users->high / seconds->low));
    } else if (users && arrivals) {
        follows(input::visitSeconds,
                derivedOf(users->low / arrivals->high, users->likely / arrivals->likely,
                          users->high / arrivals->low));
    }
    return says;
}

} // namespace sw
