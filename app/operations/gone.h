// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/world.h"
#include "planner/plan/step.h"

#include <optional>

namespace sw {

// The sentence that tells it, translated, when the provider says that the server of a step does not exist any
// more: nothing of the step is left there then. Null as long as the server exists, may exist, or the step has
// none.
std::optional<QString> whyGone(const Step &step, World &world, std::stop_token stop);

} // namespace sw
