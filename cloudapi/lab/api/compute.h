// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/backstage.h"
#include "cloudapi/lab/api/router.h"

namespace sw::lab {

inline const QString computePrefix = QStringLiteral("/compute/v2.1");

// Nova, a file for each group of routes. backstage outlives the router.
void addServerRoutes(Router &router, Backstage &backstage);
void addServerActionRoutes(Router &router, Backstage &backstage);
void addServerPartRoutes(Router &router, Backstage &backstage); // metadata, tags, interfaces
void addInstanceActionRoutes(Router &router, Backstage &backstage);
void addFlavorRoutes(Router &router, Backstage &backstage);
void addKeyPairRoutes(Router &router, Backstage &backstage);
void addPlacementRoutes(Router &router, Backstage &backstage); // server groups, zones, hypervisors
void addLimitRoutes(Router &router, Backstage &backstage);     // limits, quotas, versions, extensions

// The server that the first capture names, when the caller may see it; null otherwise.
ServerEntry *visibleServer(World &world, const Call &call);
Answer serverUnknown(const Call &call);
// Nova's refusals for a server in the wrong state.
Answer wrongState(const QString &action, const ServerEntry &server);
Answer wrongTask(const QString &action, const ServerEntry &server);
std::optional<Answer> lockedAway(const ServerEntry &server, const Call &call);

} // namespace sw::lab
