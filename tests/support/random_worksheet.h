// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/worksheet.h"

#include <cstdint>

namespace sw {

// A worksheet made from a seed: every choice and every figure varies from seed to seed, with figures left out
// or given a range, sizes without prices or limits, load runs and measured times, fresh and stale. It is one
// that can be sized, with figures from a small shop to a few hundred web nodes. The same seed gives the same
// worksheet on every machine.
Worksheet randomWorksheet(uint64_t seed);

// The day that its measured times are fresh or stale on.
inline const QString randomWorksheetDay = QStringLiteral("2026-03-01");

} // namespace sw
