// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/worksheet.h"

namespace sw {

// Refuses a worksheet whose figures or choices cannot be calculated with, naming the input and what to do.
Result<void> checkedWorksheet(const Worksheet &worksheet, const QString &today);

// Refuses a sheet without what a sizing needs: a peak, and something that the web tier is sized by.
Result<void> checkedSheet(const Worksheet &worksheet, const Sheet &sheet);

// Refuses values, of the whole sheet or of one without availability, that are not finite or ask for more
// nodes than anybody has, naming the line.
Result<void> checkedValues(const Sheet &sheet, const Values &values);

} // namespace sw
