// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/typed_figure.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::TypedFigure)
};

std::optional<double> numberIn(const QString &text, const QLocale &locale)
{
    bool good = false;
    const double value = locale.toDouble(text, &good);
    return good && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

bool TypedFigure::isEmpty() const
{
    return low.trimmed().isEmpty() && likely.trimmed().isEmpty() && high.trimmed().isEmpty();
}

QString editable(double value, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
    return plain.toString(value, 'f', QLocale::FloatingPointShortest);
}

TypedFigure typedFrom(const std::optional<Figure> &figure, const QLocale &locale)
{
    if (!figure)
        return {};
    return {figure->low < figure->likely ? editable(figure->low, locale) : QString(),
            editable(figure->likely, locale),
            figure->high > figure->likely ? editable(figure->high, locale) : QString()};
}

std::optional<double> readNumber(const QString &text, Unit unit, const QLocale &locale, QString *problem)
{
    const QString trimmed = text.trimmed();
    if (const std::optional<double> value = numberIn(trimmed, locale))
        return value;
    // "1.5" where people write "1,5": told, not guessed, because the next reader could guess otherwise.
    const QString point = QString(trimmed).replace(u',', u'.');
    if (const std::optional<double> value = numberIn(point, QLocale::c())) {
        *problem = Text::tr("“%1” is not a number in this language. Write %2.")
                       .arg(trimmed.left(40), editable(*value, locale));
        return std::nullopt;
    }
    const QString unitName = symbol(unit);
    *problem = unitName.isEmpty()
        ? Text::tr("“%1” is not a number. Type digits only.").arg(trimmed.left(40))
        : Text::tr("“%1” is not a number. Type digits only; the unit is %2.").arg(trimmed.left(40), unitName);
    return std::nullopt;
}

ReadFigure readTyped(const InputKind &kind, const TypedFigure &typed, const Provenance &provenance,
                     const QLocale &locale)
{
    if (typed.isEmpty())
        return {};
    if (typed.likely.trimmed().isEmpty())
        return {std::nullopt, Text::tr("Type the likely value too: low and high are the range around it.")};
    ReadFigure answer;
    const std::optional<double> likely = readNumber(typed.likely, kind.unit, locale, &answer.problem);
    if (!likely)
        return answer;
    Figure figure = exactly(*likely, provenance);
    const auto end = [&](const QString &text, double &place) {
        if (text.trimmed().isEmpty())
            return true;
        const std::optional<double> value = readNumber(text, kind.unit, locale, &answer.problem);
        place = value.value_or(place);
        return value.has_value();
    };
    if (!end(typed.low, figure.low) || !end(typed.high, figure.high))
        return answer;
    if (const std::optional<QString> problem = problemOf(kind, figure)) {
        answer.problem = *problem;
        return answer;
    }
    answer.figure = figure;
    return answer;
}

} // namespace sw
