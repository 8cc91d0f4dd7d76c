// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/worksheet.h"

#include <QLocale>

namespace sw {

// What Little's law (users = arrivals x duration) says of the three figures that it ties together.
struct LittleSays
{
    QString derivedKey; // the one that is not typed and follows from the two others; empty: none follows
    Figure derived;
    QString conflict; // all three are typed and do not fit, in words; empty: they do
};

LittleSays littleSays(const Worksheet &worksheet, const QLocale &locale);

// Whether the law speaks of this input.
bool isLittle(const QString &key);

} // namespace sw
