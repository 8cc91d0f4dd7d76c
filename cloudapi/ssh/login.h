// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/ssh/session.h"

namespace sw::ssh {

// Read once for all conversations: deriving the key of a passphrase takes a tenth of a second by intention.
Result<Key> readKeyFile(const SshCredentials &credentials, const QString &doing);

// One login on a session whose server is the right one: every method that there are credentials for, in turn.
// Never blocks.
class Login
{
public:
    enum class Progress { In, Waiting, GoingOn, Broken, Denied };

    // settings and key outlive the login; key may be null.
    Login(const SshSettings &settings, ssh_key_struct *key);

    // GoingOn: call again at once. Waiting: when the session's descriptor is ready.
    Progress advance(ssh_session_struct *session);
    QString whyDenied(ssh_session_struct *session) const; // translated

private:
    enum class Method { KeyFile, Agent, Password, Interactive, None };

    int tryMethod(ssh_session_struct *session) const;
    Method nextMethod(Method after) const;

    const SshSettings &m_settings;
    ssh_key_struct *m_key;
    Method m_method;
};

} // namespace sw::ssh
