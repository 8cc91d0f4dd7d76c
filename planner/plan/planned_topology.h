// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/architecture.h"
#include "planner/inventory/topology.h"

namespace sw {

// The graph of an architecture as it would look with everything healthy: what 'open in topology' draws before
// there is a fleet. Keys are "server:<name>", "address:<vip>" and "clients"; nothing in it was seen, and its
// links say so.
Topology plannedTopology(const Architecture &architecture);

} // namespace sw
