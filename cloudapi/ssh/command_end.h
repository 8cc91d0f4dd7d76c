// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <libssh/callbacks.h>

#include <optional>

namespace sw::ssh {

// Hears how the command of a channel ends. The channel keeps a pointer to it: take the callbacks off first.
struct CommandEnd
{
    CommandEnd();
    CommandEnd(const CommandEnd &) = delete;

    ssh_channel_callbacks_struct callbacks{};
    std::optional<int> exitCode; // 128 + n when signal n ended it
};

} // namespace sw::ssh
