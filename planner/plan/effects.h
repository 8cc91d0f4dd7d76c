// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan/plan.h"

namespace sw {

// What an action on a server means for what the server does for others.

// True while the action takes the server away from its clients, for a moment or for good.
bool interrupts(const ServerAction &action);
// True when the server does not serve afterwards.
bool endsService(const ServerAction &action);

const Server *findServer(const Fleet &fleet, const ServerId &id);
QString keyOf(const ServerId &server);
// Where a step reaches the server over SSH: its first address of its own.
NodeRef nodeRef(const Server &server);

// The addresses that the server holds, by node key, and the servers that would take one, the first the
// likeliest.
std::vector<QString> addressesHeldBy(const Topology &topology, const QString &serverKey);
std::vector<QString> standbysOf(const Topology &topology, const QString &addressKey);
// True when others replicate from it and it is not a replica itself.
bool acceptsWrites(const Topology &topology, const QString &serverKey);
// The servers of a tier that serve now (healthy, degraded, or not known to be otherwise), and all of them.
struct TierCount
{
    int serving = 0;
    int all = 0;
};
TierCount tierCount(const Topology &topology, const QString &tier);
QString tierName(const QString &tier); // translated: "the web tier"

} // namespace sw
