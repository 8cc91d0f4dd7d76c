// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/instant.h"

#include <QString>

#include <vector>

namespace sw {

// A measured time and how far the truth may lie from it, either way.
struct Duration
{
    Microseconds time{0};
    Microseconds error{0};
    friend bool operator==(const Duration &, const Duration &) = default;
};

// One request of an open-loop probe. Scheduled times come from the start and the interval alone, never from
// replies.
struct ProbeSample
{
    qint64 number = 0; // 0, 1, 2, ...
    Instant scheduled;
    Instant sent;         // when connect() was called
    Microseconds took{0}; // until the whole reply, the error, or the timeout
    int status = 0;       // HTTP status; 0: no reply
    QString error;        // stable word: "", "refused", "reset", "timeout", "unreachable", "garbage"
    QString servedBy;     // the node that the page named; empty when unknown
    bool ok() const { return error.isEmpty() && status >= 200 && status < 400; }
    friend bool operator==(const ProbeSample &, const ProbeSample &) = default;
};

// A time in which no request that was sent could be answered: the service went away within beginError of
// begin, and came back within endError of end. Each error is half of one interval plus what an answer usually
// takes; measurement.cpp gives the reasoning. Requests that were only answered after the end count as late.
struct Outage
{
    Instant begin;
    Instant end;
    Duration length;
    qint64 failed = 0; // requests
    QString error;     // the most frequent error word; "late" where every request was answered in the end
    bool open = false; // still going on when the probe ended
    Microseconds beginError{0};
    Microseconds endError{0};
    qint64 late = 0; // requests that were answered, but only after the end
    friend bool operator==(const Outage &, const Outage &) = default;
};

struct ProbeSummary
{
    qint64 sent = 0;
    qint64 failed = 0;
    std::vector<Outage> outages;
    Microseconds worstLag{0}; // schedule against sending
    bool valid = true;
    QString invalidBecause;
    friend bool operator==(const ProbeSummary &, const ProbeSummary &) = default;
};

// Pure: outage windows with error bounds from the samples, in number order. Two failed runs with fewer than
// mergeBelow good samples between them are one window.
ProbeSummary summarize(const std::vector<ProbeSample> &samples, Milliseconds interval, Milliseconds timeout,
                       int mergeBelow = 1);

} // namespace sw
