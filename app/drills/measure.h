// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/drills/balancer_drill.h"
#include "app/drills/vip_watch.h"

namespace sw {

// The moments that the runbook noted, from which the times are computed.
struct DrillMoments
{
    std::optional<Instant> brokenFrom; // the fault took effect between these two
    std::optional<Instant> brokenUntil;
    std::optional<Claim> claim;
    std::optional<Instant> confirmed; // the site was seen to serve through the standby
    std::optional<Instant> restoring; // outages from here on belong to the restoring
};

// Fills the figures of the result from samples and moments. Pure.
void measure(DrillRun &run, const DrillMoments &moments);

// What is worse at the second of two looks at one site, or other than at the first: translated sentences. A
// node that was limping when the drill began, and has got well since, is no fault of the drill's.
QStringList differences(const Topology &before, const Topology &after);

} // namespace sw
