// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

// The keys of the lines that a sizing adds to a worksheet's inputs, spelled once. A line exists only where
// its inputs do.
namespace sw::output {

using Key = QLatin1StringView;

// Constants and choices as numbers, so that a spreadsheet can change them: inputs of the sheet, though not of
// the worksheet's figures.
inline constexpr Key mbitPerGB{"volume.mbitPerGB"};
inline constexpr Key kbPerMB{"volume.kbPerMB"};
inline constexpr Key anyNode{"survival.anyNode"}; // 1 or 0
inline constexpr Key anyZone{"survival.anyZone"}; // 1 or 0
inline constexpr Key zones{"survival.zones"};
inline constexpr Key webHourly{"cost.webHourly"};
inline constexpr Key balancerHourly{"cost.balancerHourly"};
inline constexpr Key databaseHourly{"cost.databaseHourly"};
inline constexpr Key alpha{"scalability.alpha"};
inline constexpr Key beta{"scalability.beta"};
inline constexpr Key gamma{"scalability.gamma"};

// Traffic, Mbit/s.
inline constexpr Key measured{"throughput.measured"};
inline constexpr Key busiestDay{"throughput.busiestDay"};
inline constexpr Key month{"throughput.month"};
inline constexpr Key concurrency{"throughput.concurrency"};
inline constexpr Key basis{"throughput.basis"};       // the chosen one
inline constexpr Key sized{"throughput.sized"};       // with growth
inline constexpr Key wanted{"throughput.wanted"};     // with headroom
inline constexpr Key growthFactor{"growth.factor"};   // from day one to the sized month
inline constexpr Key headroomFactor{"growth.margin"}; // 1 + headroom

// The one of Little's law that the two others give.
inline constexpr Key users{"little.users"};
inline constexpr Key arrivals{"little.arrivals"};
inline constexpr Key visitSeconds{"little.visitSeconds"};

// Load. "wanted" is with headroom.
inline constexpr Key pageRam{"application.pageRam"};
inline constexpr Key requests{"load.requests"};
inline constexpr Key wantedRequests{"load.wantedRequests"};
inline constexpr Key pages{"load.pages"};
inline constexpr Key visits{"load.visits"};
inline constexpr Key erlang{"load.erlang"};
inline constexpr Key wantedErlang{"load.wantedErlang"};
inline constexpr Key ramForLoad{"ram.forLoad"};
inline constexpr Key carriedRequests{"capacity.requests"};
inline constexpr Key carriedPages{"capacity.pages"};
inline constexpr Key carriedClassic{"capacity.requestsClassic"};

// Web tier.
inline constexpr Key usableRam{"web.usableRam"};
inline constexpr Key requestSlots{"web.requestSlots"};
inline constexpr Key workersPerNode{"web.workersPerNode"};
inline constexpr Key lawNodes{"scalability.bestNodes"};
inline constexpr Key lawRequests{"scalability.bestRequests"};
inline constexpr Key byThroughput{"web.byThroughput"};
inline constexpr Key byRam{"web.byRam"};
inline constexpr Key byQueue{"web.byQueue"};
inline constexpr Key byLoadRun{"web.byLoadRun"};
inline constexpr Key needed{"web.needed"};
inline constexpr Key nodes{"web.nodes"};
inline constexpr Key utilisation{"web.utilisation"};
inline constexpr Key meanWait{"web.meanWait"};
inline constexpr Key waitP95{"web.waitP95"};
inline constexpr Key nodesAfterLoss{"web.nodesAfterLoss"};

// Balancers and database.
inline constexpr Key pairs{"balancer.pairs"};
inline constexpr Key balancers{"balancer.nodes"};
inline constexpr Key queries{"database.queries"};
inline constexpr Key writes{"database.writes"};
inline constexpr Key readNodes{"database.readNodes"};
inline constexpr Key replicas{"database.replicas"};
inline constexpr Key databaseNodes{"database.nodes"};
inline constexpr Key proxies{"database.proxies"};
inline constexpr Key remoteNodes{"database.remote"}; // at the second site
inline constexpr Key storageNodes{"storage.nodes"};

// Availability.
inline constexpr Key hardware{"availability.hardware"};
inline constexpr Key software{"availability.software"};
inline constexpr Key node{"availability.node"};
inline constexpr Key nodeFailures{"availability.nodeFailures"}; // an hour
inline constexpr Key nodeRepairs{"availability.nodeRepairs"};   // an hour
inline constexpr Key network{"availability.network"};
inline constexpr Key zone{"availability.zone"};
inline constexpr Key site{"availability.site"};
inline constexpr Key managed{"availability.managed"};
inline constexpr Key addressSwitch{"availability.addressSwitch"};
inline constexpr Key primarySwitch{"availability.primarySwitch"};
inline constexpr Key siteSwitch{"availability.siteSwitch"};
inline constexpr Key unavailability{"availability.unavailability"};
inline constexpr Key system{"availability.system"};
inline constexpr Key downHours{"availability.downHours"};
inline constexpr Key nineCount{"availability.nines"};

// Cost.
inline constexpr Key nodeMonthly{"cost.nodeMonthly"};
inline constexpr Key hourly{"cost.hourly"};
inline constexpr Key monthly{"cost.monthly"};
inline constexpr Key volume{"cost.volume"};
inline constexpr Key meanShare{"cost.meanShare"};
inline constexpr Key traffic{"cost.traffic"};
inline constexpr Key total{"cost.total"};
inline constexpr Key perThousandPages{"cost.perThousandPages"};
inline constexpr Key perVisit{"cost.perVisit"};

} // namespace sw::output
