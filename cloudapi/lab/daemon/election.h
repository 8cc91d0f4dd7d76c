// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/architecture.h"

#include <QByteArray>

namespace sw::lab {

// A VRRPv3 advertisement of priority 0 from one load balancer to another: "I step down" (RFC 5798 5.2.4).
// Whoever hears it waits its skew time for a better one instead of three advertisement intervals. IPv4 packet
// and all.
QByteArray resignation(const Architecture &architecture, const QString &from, const QString &to);

// Tells every load balancer so in the name of another one: at the site's first boot nobody holds the VIP, and
// nothing is gained by waiting for a holder that never was. Best effort.
void hurryElection(const Architecture &architecture);

} // namespace sw::lab
