// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/volume_buckets.h"

#include <algorithm>

namespace sw {

Bucket &VolumeBuckets::found(qint64 time)
{
    const qint64 start = startOf(time);
    const auto [at, isNew] = m_buckets.try_emplace(start, Bucket{.start = start});
    if (!isNew || m_buckets.size() <= m_most)
        return at->second;
    while (m_buckets.size() > m_most / 4 * 3)
        widen();
    return m_buckets.at(startOf(time));
}

void VolumeBuckets::widen()
{
    const qint64 half = m_width;
    m_width *= 2;
    m_recent = nullptr;
    std::unordered_map<qint64, Bucket> wide;
    while (!m_buckets.empty()) {
        const Bucket old = m_buckets.extract(m_buckets.begin()).mapped();
        const qint64 start = startOf(old.start);
        Bucket &bucket = wide.try_emplace(start, Bucket{.start = start}).first->second;
        const double added = old.start == start ? double(half) : 0;
        bucket.bytes += old.bytes;
        bucket.busySeconds += old.busySeconds;
        bucket.requests += old.requests;
        bucket.began += old.began;
        bucket.ended += old.ended;
        bucket.beganRest += old.beganRest + old.began * added;
        bucket.endedRest += old.endedRest + old.ended * added;
    }
    m_buckets = std::move(wide);
}

std::vector<Bucket> VolumeBuckets::sorted() const
{
    std::vector<Bucket> all;
    all.reserve(m_buckets.size());
    for (const auto &[start, bucket] : m_buckets)
        all.push_back(bucket);
    std::ranges::sort(all, {}, &Bucket::start);
    return all;
}

} // namespace sw
