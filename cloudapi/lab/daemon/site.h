// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/compute_api.h"
#include "planner/capacity/architecture.h"

namespace sw::lab {

// An architecture as the lab's cloud is told it.
QString floatingRange(); // TEST-NET-2: no host routes it
ComputeApiOptions apiOptions(const Architecture &architecture, const QString &publicUrl,
                             const QByteArray &publicKey);
std::vector<SiteServer> siteServers(const Architecture &architecture);

} // namespace sw::lab
