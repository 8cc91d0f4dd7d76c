// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/formula/sheet.h"

#include <initializer_list>

namespace sw {

// The lines of a sheet that those lines rest on, with themselves: all that many lanes have to evaluate. A key
// that is not in the sheet is passed over.
Sheet partOf(const Sheet &sheet, std::initializer_list<QString> keys);

} // namespace sw
