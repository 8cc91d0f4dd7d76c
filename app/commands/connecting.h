// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/fleet/connection.h"

namespace sw {

class VerbLine;

// How the verbs reach a cloud: nobody can be asked, so everything comes from the line, from files, from the
// environment or from the keychain.

// The option --host-key, for verbs that reach nodes over SSH.
void addHostKeyOption(VerbLine &line);
// What it was given. Cause::Malformed names what is no fingerprint.
Result<QStringList> hostKeysGiven(const VerbLine &line);

// With the secret that no file holds: from OS_PASSWORD and its like, else from the keychain. On the main
// thread, where the keychain answers; waits for it no longer than a few seconds.
Result<ConnectWish> terminalWish(const CloudId &cloud, const QStringList &hostKeys, std::stop_token stop);
Result<Connection> connectFromTerminal(const CloudId &cloud, const QStringList &hostKeys,
                                       std::stop_token stop);

} // namespace sw
