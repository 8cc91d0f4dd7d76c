// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/transport/transport.h"

#include <memory>
#include <mutex>

namespace sw {

// Lets at most a number of requests through in a second, from all workers together, with a burst of as many;
// the others wait for their turn. A cloud that limits its clients then has no reason to.
class RateLimitTransport : public Transport
{
public:
    RateLimitTransport(std::shared_ptr<Transport> inner, int perSecond);

    Result<Reply> send(const Request &request, std::stop_token stop) override;

private:
    std::shared_ptr<Transport> m_inner;
    const Microseconds m_interval;
    const int m_burst;
    std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_next; // when the next request may go if there were no burst
};

} // namespace sw
