// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/transport/rate_limit_transport.h"

#include "cloudapi/wait/pause.h"

#include <QCoreApplication>

namespace sw {

using Clock = std::chrono::steady_clock;

RateLimitTransport::RateLimitTransport(std::shared_ptr<Transport> inner, int perSecond)
    : m_inner(std::move(inner)), m_interval(1'000'000 / std::max(1, perSecond)),
      m_burst(std::max(1, perSecond))
{ }

Result<Reply> RateLimitTransport::send(const Request &request, std::stop_token stop)
{
    Microseconds wait{0};
    {
        const std::scoped_lock lock(m_mutex);
        const Clock::time_point now = Clock::now();
        const auto burst = m_interval * (m_burst - 1);
        m_next = std::max(m_next, now - burst);
        wait = std::chrono::duration_cast<Microseconds>(m_next - now);
        m_next += m_interval;
    }
    if (wait.count() > 0 && !pause(wait, stop)) {
        return failed(Cause::Canceled, shown(request),
                      QCoreApplication::translate("sw::RateLimitTransport",
                                                  "It was stopped while waiting for its turn."));
    }
    return m_inner->send(request, stop);
}

} // namespace sw
