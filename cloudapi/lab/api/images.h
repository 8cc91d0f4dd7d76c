// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/backstage.h"
#include "cloudapi/lab/api/router.h"

namespace sw::lab {

// Glance: images, as far as servers need them. backstage outlives the router.
void addImageRoutes(Router &router, Backstage &backstage);

} // namespace sw::lab
