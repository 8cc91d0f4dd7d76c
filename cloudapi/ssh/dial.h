// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/ssh/ssh_shell.h"

namespace sw::ssh {

// A non-blocking descriptor whose connection is on its way: by the settings' connector, or by TCP.
Result<int> dial(const SshSettings &settings, const QString &address, const QString &doing);

// Whether the connection stands; a Failure when it never will.
Result<bool> hasConnected(int descriptor, int port, const QString &doing);

} // namespace sw::ssh
