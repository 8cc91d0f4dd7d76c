// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/formula/sheet.h"

#include <functional>

namespace sw {

// How many nodes above the smallest stable number a spreadsheet tries for QueueNodes; enough for every
// worksheet that is accepted (see mostNodes in worksheet.h). The exporter fills that many cells with 0, 1, 2,
// ...
constexpr int queueOffsets = 192;

// The expression as a spreadsheet formula of the kind that Excel and LibreOffice share, with a leading "=":
// "=Inputs!$B$3*8192/28800". cellOf gives the absolute reference of a line's cell; offsets is the absolute
// reference of the column that holds 0 to queueOffsets - 1.
QString spreadsheetFormula(const Expression &expression,
                           const std::function<QString(const QString &key)> &cellOf, const QString &offsets);

} // namespace sw
