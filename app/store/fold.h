// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/journal.h"

namespace sw {

// What the entries add up to, as pure functions. Entries in order; operations in the order of their
// submission.
Result<std::vector<OperationRecord>> fold(const std::vector<JournalEntry> &entries);
Result<std::vector<OperationRecord>> faultsAmong(const std::vector<JournalEntry> &entries);

} // namespace sw
