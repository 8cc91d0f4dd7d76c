// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/formula/sheet.h"

namespace sw {

// The same calculation with QueueNodes taken apart into the lines of a search by halves,
// "web.byQueue.search1" and so on, before the line that they belong to. In one cell a spreadsheet tries every
// number of nodes, which is all that one cell can do, but takes seconds in the thousand rows of a table.
Sheet withQueueSearch(const Sheet &sheet);

} // namespace sw
