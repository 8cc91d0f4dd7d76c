// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/outage_target.h"

#include <memory>
#include <vector>

namespace sw::bench {

// Another tool that looks at the same outage, as people use it by hand.
class Peer
{
public:
    virtual ~Peer() = default;
    virtual const char *name() const = 0;
    virtual void begin() = 0;
    virtual void end(const Truth &truth) = 0;
    const std::vector<double> &errors() const
    {
        return m_errors;
    } // milliseconds, one for each outage that it saw
    void forget() { m_errors.clear(); }

protected:
    std::vector<double> m_errors;
};

// Those that are installed.
std::vector<std::unique_ptr<Peer>> makePeers(const QString &url);

} // namespace sw::bench
