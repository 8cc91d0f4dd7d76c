// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/instant.h"

#include <stop_token>

namespace sw {

// The current time of this machine's clock.
Instant currentInstant();

// Waits, but wakes at once when stop is requested. False means stopped.
bool pause(Microseconds time, std::stop_token stop);

} // namespace sw
