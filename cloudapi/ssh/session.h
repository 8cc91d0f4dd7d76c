// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/ssh/ssh_shell.h"

struct ssh_session_struct;
struct ssh_key_struct;

namespace sw::ssh {

struct CloseSession
{
    void operator()(ssh_session_struct *session) const;
};
struct FreeKey
{
    void operator()(ssh_key_struct *key) const;
};
using Session = std::unique_ptr<ssh_session_struct, CloseSession>;
using Key = std::unique_ptr<ssh_key_struct, FreeKey>;

// Over a connected descriptor, which it owns from now on; it never blocks, and nothing is sent yet.
Session newSession(const SshSettings &settings, const QString &address, int descriptor);

} // namespace sw::ssh
