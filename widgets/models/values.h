// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan/record.h"

#include <QMetaType>

namespace sw {

// What the window is told that is no value of the planner's: words and choices, ready to be shown.

struct CloudChoice
{
    CloudId id;
    QString name;   // as clouds.yaml has it
    QString source; // the file that it comes from
    friend bool operator==(const CloudChoice &, const CloudChoice &) = default;
};

enum class ConnectionState { None, Connecting, Connected, Lost };

enum class LabState { Off, Starting, Running, Stopping, Unavailable };

// Where secrets are kept on this machine.
enum class VaultState { Keychain, SessionOnly };

// One way out of an operation that was found unfinished.
struct RecoveryOffer
{
    QString choice;      // what recoveryChosen() answers with
    QString text;        // for the button: "Put it back"
    QString consequence; // one sentence: what will be true afterwards
    friend bool operator==(const RecoveryOffer &, const RecoveryOffer &) = default;
};

struct UnfinishedOperation
{
    OperationRecord record;
    QString truth;                     // what was seen when the world was looked at
    std::vector<RecoveryOffer> offers; // the recommended one first
    friend bool operator==(const UnfinishedOperation &, const UnfinishedOperation &) = default;
};

// An SSH server showed a key that is not in known_hosts. (A changed key is never a question: it is refused.)
struct HostKeyQuestion
{
    QString id;          // comes back with the answer
    QString host;        // "lb-1 (10.77.1.11)"
    QString keyType;     // "ssh-ed25519"
    QString fingerprint; // "SHA256:..."
    friend bool operator==(const HostKeyQuestion &, const HostKeyQuestion &) = default;
};

enum class HostKeyTrust { Refuse, TrustOnce, TrustAndRemember };

enum class DrillStageState { Upcoming, AwaitsApproval, Running, Done, Failed, Skipped };

} // namespace sw
