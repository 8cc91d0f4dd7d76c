// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/formula/sheet.h"

namespace sw {

// The words of units and sections in files that programs read: never translated.
QString word(Unit unit, const QString &currency);
QString word(Section section);

// The shortest digits that give the same number back, with a point.
QString digits(double value);

} // namespace sw
