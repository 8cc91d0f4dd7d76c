// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan/drill.h"
#include "planner/plan/record.h"

// The lab's default site as values, for looking at pages and for testing them: nothing runs, everything is
// plausible.
namespace sw::sample {

inline const Instant noon{std::chrono::sys_days{std::chrono::year{2026} / 3 / 1} + std::chrono::hours{12}};

Fleet fleet();
Observations observations();
Topology topology();            // all healthy
Topology topologyWithTrouble(); // lb-2 down, web-3 out of rotation, db-3 lagging
Fleet largeFleet(int servers);
Topology largeTopology(int servers);

std::vector<OperationRecord> operations();
BalancerDrill drill(BalancerFault fault = BalancerFault::NodeDeath);
DrillResult result();
// Ten milliseconds apart, with an outage of three seconds after five.
std::vector<ProbeSample> samples(Seconds length);

} // namespace sw::sample
