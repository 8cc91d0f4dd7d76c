// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

// The keys of a worksheet's inputs (see inputKinds()), spelled once.
namespace sw::input {

using Key = QLatin1StringView;

// Traffic: by up to three methods; none has a default.
inline constexpr Key peak{"traffic.peak"};             // Mbit/s, measured
inline constexpr Key busiestDay{"traffic.busiestDay"}; // GB, carried in 8 hours
inline constexpr Key month{"traffic.month"};           // GB in 31 days of 24 hours
inline constexpr Key headroom{"traffic.headroom"};     // %, default 35, advised 30 to 40

// Concurrency: Little's law, users = arrivals x duration; any two give the third. None has a default.
inline constexpr Key users{"concurrency.users"};               // at once
inline constexpr Key arrivals{"concurrency.arrivals"};         // visits a second
inline constexpr Key visitSeconds{"concurrency.visitSeconds"}; // > 0
inline constexpr Key mbPerVisit{"concurrency.mbPerVisit"};     // MB, 1 MB = 8 Mbit

// Application.
inline constexpr Key requestRam{"application.requestRam"}; // MB of RAM that one request holds; no default
inline constexpr Key requestsPerPage{"application.requestsPerPage"}; // default 1
inline constexpr Key pagesPerVisit{"application.pagesPerVisit"};     // default 1
inline constexpr Key serviceSeconds{"application.serviceSeconds"}; // a request's time in a worker; no default
inline constexpr Key requestKB{"application.requestKB"};           // KB sent for one request; no default
inline constexpr Key peakRequests{"application.peakRequests"};     // requests/s, measured; no default
inline constexpr Key availableRam{
    "application.availableRam"}; // MB of web RAM at hand: what does it carry? no default

// Growth.
inline constexpr Key growth{"growth.perMonth"};  // %, default 0, may be negative
inline constexpr Key horizon{"growth.horizon"};  // months, default 12
inline constexpr Key sizedMonth{"growth.month"}; // the month that the sizing is for, default 0: day one

// Balancers.
inline constexpr Key pairMbps{"balancer.pairMbps"}; // outbound limit of a pair; default: the balancer size's

// Web tier.
inline constexpr Key nodeMbps{"web.nodeMbps"};         // default: the web size's
inline constexpr Key nodeRam{"web.nodeRam"};           // MB; default: the web size's
inline constexpr Key reservedRam{"web.reservedRam"};   // MB a node keeps for itself, default 256
inline constexpr Key workers{"web.workers"};           // requests a node serves at once; default: by RAM
inline constexpr Key acceptedWait{"web.acceptedWait"}; // seconds, 95 % wait no longer; default 0.1

// Database.
inline constexpr Key queriesPerRequest{"database.queriesPerRequest"}; // no default
inline constexpr Key nodeQueries{"database.nodeQueries"};   // queries/s that a node carries; no default
inline constexpr Key writePercent{"database.writePercent"}; // default 20

// Availability. Times between failures in hours, repairs in hours, switching in seconds.
inline constexpr Key hardwareMtbf{"availability.hardwareMtbf"};
inline constexpr Key hardwareMttr{"availability.hardwareMttr"};
inline constexpr Key softwareMtbf{"availability.softwareMtbf"};
inline constexpr Key softwareMttr{"availability.softwareMttr"};
inline constexpr Key networkMtbf{"availability.networkMtbf"}; // the site's connection
inline constexpr Key networkMttr{"availability.networkMttr"};
inline constexpr Key zoneMtbf{"availability.zoneMtbf"};
inline constexpr Key zoneMttr{"availability.zoneMttr"};
inline constexpr Key siteMtbf{"availability.siteMtbf"};
inline constexpr Key siteMttr{"availability.siteMttr"};
inline constexpr Key managedMtbf{"availability.managedMtbf"}; // a managed database as a whole
inline constexpr Key managedMttr{"availability.managedMttr"};
inline constexpr Key coverage{"availability.coverage"}; // %, of failures that fail over by themselves
inline constexpr Key takeover{"availability.takeover"}; // seconds until an operator has failed over
inline constexpr Key balancerFailover{"availability.balancerFailover"}; // seconds
inline constexpr Key databaseFailover{"availability.databaseFailover"}; // seconds
inline constexpr Key siteFailover{"availability.siteFailover"};         // seconds, with DNS

// Cost.
inline constexpr Key hoursPerMonth{"cost.hoursPerMonth"}; // default 730
inline constexpr Key perGB{"cost.perGB"};                 // price of outbound traffic; no default
inline constexpr Key includedGB{"cost.includedGB"};       // a month, default 0
inline constexpr Key meanToPeak{
    "cost.meanToPeak"}; // %, mean over peak throughput where no month's volume is known; default 30
inline constexpr Key shortfall{
    "cost.shortfall"}; // what a missing node costs, in prices of a node; default 10

} // namespace sw::input
