// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/drills/balancer_drill.h"
#include "app/fleet/connection.h"

namespace sw {

// The probe, the ledger and the look at the site, as a connection reaches them. Keeps a copy of the
// connection.
DrillTools drillTools(const Connection &connection);

} // namespace sw
