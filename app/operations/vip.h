// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/world.h"
#include "planner/plan/step.h"

namespace sw {

// Whether a node has the address on one of its interfaces now, asked over SSH.
Result<bool> holdsAddress(const NodeRef &node, const QString &address, NodeShell &shell, Seconds timeout,
                          std::stop_token stop);

struct Holders
{
    QStringList holding; // names
    QStringList silent;  // names of nodes that did not answer
};
// Asks all nodes at once.
Holders holders(const QString &address, const std::vector<NodeRef> &nodes, NodeShell &shell,
                std::stop_token stop);

} // namespace sw
