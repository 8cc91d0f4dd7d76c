// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/sizing/proposal.h"

#include <memory>

namespace sw {

// A worksheet and what followed from it: one value, so that no view mixes two moments.
struct SizedWorksheet
{
    Worksheet worksheet;
    Proposal proposal;
    QString today;
};

using SizedPointer = std::shared_ptr<const SizedWorksheet>;

} // namespace sw
