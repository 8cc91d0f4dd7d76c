// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/fleet/cloud_settings.h"
#include "app/operations/lease_keeper.h"
#include "app/operations/world.h"
#include "cloudapi/lab/lab_client.h"
#include "cloudapi/ssh/ssh_shell.h"
#include "planner/capacity/architecture.h"

#include <functional>
#include <memory>

namespace sw {

// A cloud with every way that we have to look at it and to act on it. Shared by workers; its parts are
// thread-safe.
struct Connection
{
    CloudId id;
    std::shared_ptr<Cloud> cloud;
    Capabilities capabilities;
    bool reachesNodes = false; // over SSH; without it the shell refuses with what to do
    std::shared_ptr<NodeShell> shell;
    std::shared_ptr<LeaseKeeper>
        leases;          // renews what this console's faults have armed, while the connection lives
    Connector connector; // TCP to an address of the cloud; null: directly
    std::optional<Architecture> architecture; // what the cloud is meant to be
    qint64 insideOf = 0;                      // see HttpProbeSpec
    std::shared_ptr<LabClient> lab;           // the lease on the lab; null for other clouds

    // What steps act on. Lives as long as this connection, or a copy of it.
    World world() const;
};

// Who says whether an unknown host is trusted; null refuses all that are unknown.
using HostKeyJudge = std::function<HostKeyAnswer(const HostKey &)>;

// Starts the lab, or joins the one that runs. keep: it outlives us. Blocking.
Result<Connection> connectLab(bool keep, const std::function<void(const QString &)> &progress,
                              std::stop_token stop);

// The field of a cloud's log-in that no file holds ("password"), to be had from the vault or the operator;
// null when nothing is missing. Reads files only.
Result<std::optional<QString>> neededSecret(const CloudId &id);

// What whoever connects brings along.
struct ConnectWish
{
    QString secret;       // fills in what the files do not hold
    HostKeyJudge judge;   // null: an unknown host is refused unless its fingerprint is expected
    QStringList hostKeys; // "SHA256:...", expected besides those of the settings file
};

// How the nodes of a cloud are reached that has SSH set up.
SshSettings sshSettingsFor(const CloudSettings &settings, const ConnectWish &wish);

// Connects to an entry of clouds.yaml; "lab" is the lab that runs. Blocking.
Result<Connection> connectCloud(const CloudId &id, const ConnectWish &wish, std::stop_token stop);

} // namespace sw
