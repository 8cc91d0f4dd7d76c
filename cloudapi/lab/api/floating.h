// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/backstage.h"

namespace sw::lab {

// Tells the host where a floating IP leads now, on a worker; one address after another. An empty fixedIp
// removes it.
void routeFloatingIp(Backstage &backstage, const QString &floatingIp, const QString &fixedIp);
// A server is gone: its own ports go, ports it was given become free, floating IPs are taken off.
void releasePorts(Backstage &backstage, World &world, ServerEntry &server);
// Takes every floating IP off a port.
void disassociate(Backstage &backstage, World &world, const QString &portId);

} // namespace sw::lab
