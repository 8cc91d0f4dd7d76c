// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan/measurement.h"

namespace sw {

// A probe's samples thinned for a chart as they come: at most `most` buckets of equal width, which doubles
// when they run out. The slowest answer and every failure survive the thinning. Memory does not grow with the
// time measured.
class ProbeSeries
{
public:
    struct Bucket
    {
        int answered = 0;
        int failed = 0;
        Microseconds slowest{0}; // of the answered
    };

    explicit ProbeSeries(size_t most = 480, Microseconds width = std::chrono::milliseconds(20));

    void add(const ProbeSample &sample);
    void clear();

    bool isEmpty() const { return m_buckets.empty(); }
    const std::vector<Bucket> &buckets() const { return m_buckets; }
    Microseconds width() const { return m_width; }
    Instant origin() const { return m_origin; } // when the first bucket begins
    Instant latest() const { return m_latest; }
    qint64 sent() const { return m_sent; }
    qint64 failed() const { return m_failed; }
    // For how long no request that was sent has been answered; null while the site answers.
    std::optional<Microseconds> silentFor() const;

private:
    void widen();

    size_t m_most;
    Microseconds m_first; // width to begin with
    Microseconds m_width;
    std::vector<Bucket> m_buckets;
    Instant m_origin;
    Instant m_latest;
    std::optional<Instant> m_silentSince;
    qint64 m_sent = 0;
    qint64 m_failed = 0;
};

} // namespace sw
