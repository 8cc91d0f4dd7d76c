// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <vector>

namespace sw {

// The key that a server showed, or that a known_hosts file holds for it.
struct HostKey
{
    QString host;
    int port = 22;
    QByteArray blob; // as on the wire; begins with its type

    QString type() const;        // "ssh-ed25519"; empty when the blob is none
    QString fingerprint() const; // "SHA256:...", as ssh-keygen -l prints it
    friend bool operator==(const HostKey &, const HostKey &) = default;
};

enum class HostKeyAnswer { Refuse, AcceptOnce, AcceptAndRemember };

// Who is trusted. Known keys are in the user's file and the extra ones, OpenSSH form, read again for each
// connection. A key that none of them knows is accepted when its fingerprint is expected, else asked about;
// with nobody to ask it is refused. A key that differs from the known one is refused whatever else is said
// here.
struct HostKeyPolicy
{
    QString userFile; // accepted keys are remembered here; empty: ~/.ssh/known_hosts
    QStringList extraFiles;
    QStringList expectedFingerprints;
    // Called on a worker, and may wait for a person: the time allowed for the connection stands still
    // meanwhile.
    std::function<HostKeyAnswer(const HostKey &)> ask;
};

// One line of a known_hosts file that speaks of a host.
struct KnownKey
{
    QString file;
    int line = 0;
    QByteArray blob;
    bool revoked = false;
};

// The lines of one file that match host and port: plain, [host]:port, wildcard, negated and hashed names;
// @revoked is kept as such, @cert-authority is left out. Pure.
std::vector<KnownKey> knownKeys(const QString &file, const QByteArray &text, const QString &host, int port);
// All files of the policy; a missing file knows nobody.
std::vector<KnownKey> knownKeys(const HostKeyPolicy &policy, const QString &host, int port);

enum class HostKeyStanding { Known, Unknown, Changed, Revoked };

HostKeyStanding standing(const HostKey &shown, const std::vector<KnownKey> &known);

// Decides, asks where the policy says so, and remembers. doing is for messages.
Result<void> judge(const HostKey &shown, const std::vector<KnownKey> &known, const HostKeyPolicy &policy,
                   const QString &doing);

} // namespace sw
