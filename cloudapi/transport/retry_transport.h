// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/transport/transport.h"

#include <functional>
#include <memory>

namespace sw {

struct RetryPolicy
{
    int attempts = 4;             // in all
    Milliseconds firstPause{250}; // doubled each time, up to longestPause, and jittered
    Milliseconds longestPause{8'000};
    Milliseconds longestRetryAfter{60'000}; // asked to wait longer than this, it gives up at once
};

// Sends again what may be sent again (see Request::safeToRepeat): after 429, 502, 503 and 504, waiting as
// long as Retry-After asks, and after a connection that failed or was cut. Gives up with the last reply or
// failure.
class RetryTransport : public Transport
{
public:
    // wait is sw::pause; a test hands in one that only takes notes.
    using Wait = std::function<bool(Microseconds, std::stop_token)>;
    RetryTransport(std::shared_ptr<Transport> inner, RetryPolicy policy);
    RetryTransport(std::shared_ptr<Transport> inner, RetryPolicy policy, Wait wait);

    Result<Reply> send(const Request &request, std::stop_token stop) override;

private:
    std::shared_ptr<Transport> m_inner;
    RetryPolicy m_policy;
    Wait m_wait;
};

// The value of a Retry-After header, seconds or an HTTP date; null when it is neither. A date gone by is
// zero.
std::optional<Milliseconds> retryAfter(const QByteArray &value, Instant now);

} // namespace sw
