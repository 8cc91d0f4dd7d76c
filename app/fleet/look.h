// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/fleet/connection.h"
#include "planner/inventory/topology.h"

namespace sw {

// One look at a whole cloud: what its API lists and what its nodes tell over SSH.
struct Look
{
    Fleet fleet;
    Observations observations;
    Topology topology;
    QStringList remarks;     // translated: what could not be seen, and why
    QStringList unreachable; // addresses of nodes that did not answer over SSH
};

// Blocking. Fails only when the servers cannot be listed; everything else that is missing is a remark.
Result<Look> lookAt(const Connection &connection, std::stop_token stop);

// The node of a fleet with everything that steps need to reach it, by name. Refused when the name is
// ambiguous.
Result<Server> serverNamed(const Fleet &fleet, const QString &name);

} // namespace sw
