// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/wait/pause.h"

#include <condition_variable>
#include <mutex>

namespace sw {

Instant currentInstant()
{
    return std::chrono::time_point_cast<Microseconds>(std::chrono::system_clock::now());
}

bool pause(Microseconds time, std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

} // namespace sw
