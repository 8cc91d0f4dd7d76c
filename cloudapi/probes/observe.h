// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/ssh/node_shell.h"
#include "planner/inventory/observation.h"

namespace sw {

// Looks at nodes over SSH, agentless and all at once: HAProxy's runtime socket ("show stat" as CSV),
// addresses held
// ("ip -j address"), keepalived running, MariaDB replication ("SHOW REPLICA STATUS"). What a node does not
// run, it is silent about; a node that does not answer is left out and named in unreachable.
struct Seen
{
    Observations observations;
    QStringList unreachable; // addresses
};

Result<Seen> observe(const QStringList &addresses, const QStringList &vips, NodeShell &shell,
                     std::stop_token stop);

// Pure readers, for tests and for other ways to get the same text.
Result<std::vector<BalancerMember>> readHaproxyCsv(const QByteArray &csv);
Result<QStringList> readAddresses(const QByteArray &ipJson);
Result<std::optional<ReplicaSeen>> readReplicaStatus(const QByteArray &text);

} // namespace sw
