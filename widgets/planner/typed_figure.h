// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/worksheet.h"

#include <QLocale>

namespace sw {

// A figure as the keys were pressed. low and high may be empty: they are then the likely value.
struct TypedFigure
{
    QString low;
    QString likely;
    QString high;
    bool isEmpty() const;
    friend bool operator==(const TypedFigure &, const TypedFigure &) = default;
};

// What the texts say. Neither a figure nor a problem: nothing is typed.
struct ReadFigure
{
    std::optional<Figure> figure;
    QString problem; // for the field, translated; empty: none
};

// How a figure stands in its fields; three empty texts for none.
TypedFigure typedFrom(const std::optional<Figure> &figure, const QLocale &locale);

// Reads the texts as the locale writes numbers, and holds them against the limits of the input.
ReadFigure readTyped(const InputKind &kind, const TypedFigure &typed, const Provenance &provenance,
                     const QLocale &locale);

// A number as one edits it: all its digits, no groups, no exponent.
QString editable(double value, const QLocale &locale);

// One number. Unset: it is none, and problem says what to write.
std::optional<double> readNumber(const QString &text, Unit unit, const QLocale &locale, QString *problem);

} // namespace sw
