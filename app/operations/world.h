// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/providers/cloud.h"
#include "cloudapi/ssh/node_shell.h"

#include <QUrl>

#include <functional>

namespace sw {

class LeaseKeeper;

// Two clocks: now may jump and is for people and journals; steady never does and is for waiting.
struct Clock
{
    std::function<Instant()> now;
    std::function<Microseconds()> steady;
    std::function<bool(Microseconds, std::stop_token)> pause; // false: stopped
};
Clock realClock();

// The HTTP status that a GET of the site was answered with.
using SiteGet = std::function<Result<int>(const QUrl &url, Milliseconds timeout, std::stop_token stop)>;

// What steps act on. The pointers are never null and outlive whoever holds a World; everything behind them
// may be used from several workers at once. A copy is the same world.
struct World
{
    Cloud *cloud = nullptr;
    NodeShell *shell = nullptr;
    SiteGet get;
    LeaseKeeper *leases = nullptr;
    Clock clock = realClock();
    Milliseconds lookEvery{250}; // while waiting for a state
    Milliseconds quiet{
        3000}; // how long nothing may be seen to happen before "it did not take effect" is believed
};

} // namespace sw
