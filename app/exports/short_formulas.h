// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/formula/sheet.h"

namespace sw {

// The same calculation with formulas that a spreadsheet cell can hold: a cell has room for 8,192 characters
// and for 64 levels of brackets, and the availability of a large design needs more. What is too long is taken
// apart into lines of their own, "availability.system.part1", before the line that they belong to.
Sheet withShortFormulas(const Sheet &sheet);

// The name that a line's cell has in a workbook.
QString cellName(const QString &key);
// The name of the cells that hold 0, 1, 2, ... for QueueNodes.
QString offsetsName();

} // namespace sw
