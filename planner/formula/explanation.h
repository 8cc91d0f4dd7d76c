// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/formula/sheet.h"

#include <QLocale>

namespace sw {

// How a figure came to be, for people.
struct Explanation
{
    QString words;   // "Peak throughput × (1 + Headroom ÷ 100)"; empty for an input
    QString numbers; // "35 × (1 + 35 ÷ 100) = 47.25 Mbit/s"
    QString grounds; // "Measured by A. Jansen on 2026-03-01: MRTG of the old site", or "Derived from ..."
};

// lane picks the values; currency is as for shown(). The line must be in the sheet and values must be the
// sheet's.
Explanation explained(const Sheet &sheet, const Values &values, const QString &key, const QLocale &locale,
                      size_t lane = 0, const QString &currency = {});

// A value with its unit, as people write it: "47.25 Mbit/s", grouped, with no decimals beyond six significant
// digits. Money has two decimals from 1 up; a probability near 1 keeps two digits of what is missing, so that
// it never reads 1. currency is the symbol or code that stands for money, "USD".
QString shown(double value, Unit unit, const QLocale &locale, const QString &currency = {});

} // namespace sw
