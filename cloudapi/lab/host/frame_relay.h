// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/kernel/descriptor.h"
#include "planner/base/instant.h"
#include "planner/base/result.h"

#include <memory>
#include <thread>

namespace sw::lab {

// Moves every frame between two network interfaces and holds each for a fixed time: a long line, for kernels
// without netem. Runs on a thread of its own until it is destroyed.
class FrameRelay
{
public:
    // In the network namespace of the calling thread.
    static Result<std::unique_ptr<FrameRelay>> start(const QString &one, const QString &other,
                                                     Milliseconds delay);
    ~FrameRelay();

private:
    FrameRelay(Descriptor one, Descriptor other, Descriptor stop, Milliseconds delay);
    void run(Milliseconds delay);

    Descriptor m_one;
    Descriptor m_other;
    Descriptor m_stop;
    std::thread m_thread;
};

} // namespace sw::lab
