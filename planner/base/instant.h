// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace sw {

// A moment of UTC. Microseconds, because probe records need them; a clock is never read in planner.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;
using Microseconds = std::chrono::microseconds;
using Milliseconds = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;

// ISO 8601 in UTC with microseconds, "2026-03-01T12:00:00.000000Z": what every file of ours carries.
QString iso8601(Instant moment);

// Reads ISO 8601 with any number of fraction digits; without an offset it is taken as UTC, as OpenStack
// writes it.
std::optional<Instant> instantFromIso8601(const QString &text);

} // namespace sw
