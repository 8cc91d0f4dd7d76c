// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/instant.h"

#include <QByteArray>

#include <vector>

namespace sw {

// What a node's clock said, between two looks at ours.
struct ClockReading
{
    Instant asked;
    Instant told;
    Instant answered;
};

// A moment on our clock: it lies between these two.
struct Bracket
{
    Instant earliest;
    Instant latest;
    friend bool operator==(const Bracket &, const Bracket &) = default;
};

// When, by our clock, that was which a node noted at noted by its own. Each reading bounds how far the clocks
// are apart; all of them together bound it better. A node notes late rather than early: what it waits for
// wakes it in no more time than the quickest whole exchange took. Null without readings, and when they
// contradict each other: a clock was set meanwhile.
std::optional<Bracket> onOurClock(Instant noted, const std::vector<ClockReading> &readings);

} // namespace sw
