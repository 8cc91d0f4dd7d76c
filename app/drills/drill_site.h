// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/drills/balancer_drill.h"
#include "app/fleet/connection.h"

namespace sw {

// Looks at the connected cloud and plans the drill for it. Refused, with what is missing, where the cloud has
// no architecture, its nodes cannot be reached, or the site is still not fit for it when patience is over:
// one that has just started needs a moment until every health check has passed. Blocking.
Result<BalancerDrill> prepareBalancerDrill(const Connection &connection, const BalancerDrillRequest &request,
                                           Seconds patience, std::stop_token stop);

} // namespace sw
