// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pages/probe_series.h"

#include <algorithm>

namespace sw {

ProbeSeries::ProbeSeries(size_t most, Microseconds width) : m_most(most), m_first(width), m_width(width) { }

void ProbeSeries::clear()
{
    *this = ProbeSeries(m_most, m_first);
}

void ProbeSeries::widen()
{
    for (size_t i = 0; i < m_buckets.size(); i += 2) {
        Bucket joined = m_buckets[i];
        if (i + 1 < m_buckets.size()) {
            joined.answered += m_buckets[i + 1].answered;
            joined.failed += m_buckets[i + 1].failed;
            joined.slowest = std::max(joined.slowest, m_buckets[i + 1].slowest);
        }
        m_buckets[i / 2] = joined;
    }
    m_buckets.resize((m_buckets.size() + 1) / 2);
    m_width *= 2;
}

void ProbeSeries::add(const ProbeSample &sample)
{
    if (m_sent == 0) {
        m_origin = sample.scheduled;
        m_latest = sample.scheduled;
    }
    ++m_sent;
    const auto since = std::max(Microseconds{0}, sample.scheduled - m_origin);
    while (static_cast<size_t>(since / m_width) >= m_most)
        widen();
    const auto place = static_cast<size_t>(since / m_width);
    if (place >= m_buckets.size())
        m_buckets.resize(place + 1);
    Bucket &bucket = m_buckets[place];
    if (sample.ok()) {
        ++bucket.answered;
        bucket.slowest = std::max(bucket.slowest, sample.took);
        m_silentSince.reset();
    } else {
        ++bucket.failed;
        ++m_failed;
        if (!m_silentSince)
            m_silentSince = sample.scheduled;
    }
    m_latest = std::max(m_latest, sample.scheduled);
}

std::optional<Microseconds> ProbeSeries::silentFor() const
{
    return m_silentSince ? std::optional(m_latest - *m_silentSince) : std::nullopt;
}

} // namespace sw
