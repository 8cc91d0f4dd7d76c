// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/architecture.h"
#include "planner/capacity/worksheet.h"

namespace sw {

// How many of each an architecture is made with: the figures of a sizing.
struct TierCounts
{
    int balancerPairs = 1;
    int webNodes = 1;
    int databaseNodes = 2; // primaries and replicas in the first site
    int databaseProxies = 0;
    friend bool operator==(const TierCounts &, const TierCounts &) = default;
};

// More pairs of load balancers than this have no addresses in a site; web and database nodes end at
// mostNodes.
constexpr int mostPairs = 5000;

// The worksheet's template filled with those counts: sites, zones, nodes with addresses of their site's
// network, VIPs and what stands beside them (shared storage, object storage, DNS). The same arguments give
// the same architecture. A count below what the pattern is about, such as one node of a pair, is raised to
// it; proxies are there only where the pattern has them; a managed load balancer has a node for each zone
// instead of pairs. The replica at a second site is one more than the counts say.
Architecture architectureFor(const Worksheet &worksheet, const TierCounts &counts);

// Name, what it is for, and what one gives up with it, a sentence each, translated.
struct TradeOffs
{
    QString name;
    QString purpose;
    QStringList gains;
    QStringList costs;
};
TradeOffs tradeOffs(ArchitectureTemplate architecture);
TradeOffs tradeOffs(DatabasePattern pattern);

} // namespace sw
