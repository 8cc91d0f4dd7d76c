// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/transport/transport.h"

#include <functional>
#include <mutex>

namespace sw::test {

// A Transport that answers by a function and remembers what it was sent. Thread-safe as long as the function
// is.
class FakeTransport : public Transport
{
public:
    using Handler = std::function<Result<Reply>(const Request &)>;
    explicit FakeTransport(Handler handler) : m_handler(std::move(handler)) { }

    Result<Reply> send(const Request &request, std::stop_token stop) override
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_sent.push_back(request);
        }
        if (stop.stop_requested())
            return failed(Cause::Canceled, shown(request));
        return m_handler(request);
    }

    std::vector<Request> sent() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_sent;
    }

private:
    Handler m_handler;
    mutable std::mutex m_mutex;
    std::vector<Request> m_sent;
};

} // namespace sw::test
