// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/instant.h"
#include "planner/plan/measurement.h"

// The one place where numbers, sizes and times become text, in the user's locale.
namespace sw::look {

QString number(qint64 value);
QString percent(double part);                 // 0.25: "25 %"
QString bytes(qint64 value);                  // "1.4 GiB"
QString memory(qint64 mebibytes);             // "512 MiB", "2 GiB"
QString duration(Microseconds time);          // "640 µs", "12.4 ms", "3.05 s", "2 min 5 s", "3 h 10 min"
QString duration(const Duration &measured);   // "3.05 s ± 10 ms"
QString age(Microseconds time);               // whole sentences for people: "just now", "12 seconds ago"
QString time(Instant moment);                 // "14:03:09" on the user's clock
QString timeWithMilliseconds(Instant moment); // "14:03:09.120"
QString dateTime(Instant moment);             // short date and time on the user's clock

// Orders "web-2" before "web-10", letters without regard to case; equal only for equal texts.
int naturalOrder(const QString &a, const QString &b);

} // namespace sw::look
