// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/compute_api.h"
#include "cloudapi/lab/api/store.h"

namespace sw::lab {

// The name of the image that the site's servers boot from: a stop of them is a node's death.
inline const QString siteImage = QStringLiteral("lab-site");

// Fills an empty world with what the options name: accounts, flavors, images, networks, zones, fake servers.
void fillWorld(World &world, const ComputeApiOptions &options);

} // namespace sw::lab
