// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/world.h"

#include "cloudapi/wait/pause.h"

namespace sw {

Clock realClock()
{
    return {currentInstant,
            [] {
                return std::chrono::duration_cast<Microseconds>(
                    std::chrono::steady_clock::now().time_since_epoch());
            },
            pause};
}

} // namespace sw
