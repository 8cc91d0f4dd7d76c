// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>
#include <thread>

namespace sw {

// Turns SIGINT, SIGTERM and SIGHUP into a stop request while it lives, so that a verb compensates what it
// began before it ends. A second signal changes nothing: an undo is never cut short. One at a time.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    std::stop_token token() const { return m_stop.get_token(); }
    bool happened() const { return m_stop.stop_requested(); }

private:
    std::stop_source m_stop;
    int m_end = -1; // event descriptor that ends the listener
    std::thread m_listener;
};

} // namespace sw
