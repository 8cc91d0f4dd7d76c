// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/ssh/host_keys.h"

struct ssh_session_struct;

namespace sw::ssh {

// What to negotiate with a server whose keys are these, in libssh's form, the best first.
QByteArray hostKeyAlgorithms(const std::vector<KnownKey> &known);

// The key that the server of a session has shown. Its blob is empty when it has shown none.
HostKey shownKey(ssh_session_struct *session, const QString &address, int port);

} // namespace sw::ssh
