// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/inventory/topology.h"

#include <memory>

namespace sw {

// The fleet and its topology as they were seen last, shared by the pages without copies. Never null.
struct SeenCloud
{
    std::shared_ptr<const Fleet> fleet = std::make_shared<Fleet>();
    std::shared_ptr<const Topology> topology = std::make_shared<Topology>();

    bool isEmpty() const { return fleet->servers.empty() && topology->nodes.empty(); }
};

} // namespace sw
