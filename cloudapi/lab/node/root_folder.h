// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/kernel/node_plan.h"

#include <string>

namespace sw::lab {

// What went wrong while a node was made; the host puts it into words.
struct NodeFault
{
    std::string step; // empty: nothing went wrong
    int error = 0;
    std::string object;
    explicit operator bool() const { return !step.empty(); }
};

// Assembles the node's root from the plan's layers, the host's /usr and kernel file systems, and moves into
// it. To be called by PID 1 of fresh pid and mount namespaces.
NodeFault enterRoot(const NodePlan &plan);

// Gives up what would let the node's root reach the host: devices, modules, mounts, the clock, file handles.
NodeFault dropHostPowers();

} // namespace sw::lab
