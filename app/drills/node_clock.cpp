// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/drills/node_clock.h"

#include <algorithm>

namespace sw {

std::optional<Bracket> onOurClock(Instant noted, const std::vector<ClockReading> &readings)
{
    if (readings.empty())
        return std::nullopt;
    // How far the node's clock is ahead of ours.
    Microseconds least = Microseconds::min();
    Microseconds most = Microseconds::max();
    Microseconds quickest = Microseconds::max();
    for (const ClockReading &reading : readings) {
        least = std::max(least, reading.told - reading.answered);
        most = std::min(most, reading.told - reading.asked);
        quickest = std::min(quickest, reading.answered - reading.asked);
    }
    if (least > most || quickest < Microseconds{0})
        return std::nullopt;
    return Bracket{noted - most - quickest, noted - least};
}

} // namespace sw
