// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <unordered_map>
#include <vector>

namespace sw {

// What happened in one stretch of time.
struct Bucket
{
    qint64 start = 0;
    double bytes = 0;
    double busySeconds = 0; // of requests that took their time in it
    quint64 requests = 0;
    // Visits that began and ended in it, and the seconds that were left of it then.
    quint32 began = 0;
    quint32 ended = 0;
    double beganRest = 0;
    double endedRest = 0;
};

// Stretches of equal length, only those in which something happened. When there are too many of them the
// length is doubled, so that memory does not grow with the time that a file spans.
class VolumeBuckets
{
public:
    explicit VolumeBuckets(qint64 width, size_t most = 131'072) : m_width(width), m_most(most) { }
    Bucket &at(qint64 time)
    {
        if (!m_recent || time < m_recent->start || time >= m_recent->start + m_width)
            m_recent = &found(time);
        return *m_recent;
    }
    qint64 width() const { return m_width; }
    std::vector<Bucket> sorted() const;

private:
    Bucket &found(qint64 time);
    void widen();
    qint64 startOf(qint64 time) const { return (time < 0 ? time - m_width + 1 : time) / m_width * m_width; }

    qint64 m_width;
    size_t m_most;
    std::unordered_map<qint64, Bucket> m_buckets; // by start; its values stay where they are
    Bucket *m_recent = nullptr;
};

} // namespace sw
