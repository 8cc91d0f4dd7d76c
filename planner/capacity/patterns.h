// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>

// The choices of a worksheet that are not figures.
namespace sw {

enum class Survival { NoLoss, AnyNode, AnyZone };
enum class VolumeUnits { Binary, Decimal }; // 1 GB = 1024 MB, as capacity practice has it, or 1000 MB
enum class PeakMethod {
    Best, // the most accurate that has figures
    Measured,
    BusiestDay,
    Month,
    Concurrency,
};
enum class DnsSpread { RoundRobin, Weighted }; // over several balancer pairs
enum class ArchitectureTemplate {
    BasicPair,    // two balancers with a VIP, a web tier, a database
    LvsNat,       // three tiers behind LVS in NAT mode, shared storage, sticky sessions
    LvsDirect,    // the same with direct routing
    TwoSites,     // a second site with a replica and snapshots in object storage
    MultiZone,    // DNS, load balancer and managed database over zones
    ActiveActive, // every node can take any role
};
enum class DatabasePattern {
    Replica,                // a primary and a replica
    ReplicasBehindBalancer, // reads spread over replicas by a load balancer
    ReadWriteSplit,         // a proxy pair sends writes to the primary and reads to replicas
    PrimaryPrimary,         // two primaries with read replicas behind separate write and read ports
    BlockReplicated,        // a DRBD pair and a third node for disaster recovery
    ManagedMultiZone,       // the cloud's own database over zones
};

inline constexpr std::array everySurvival{Survival::NoLoss, Survival::AnyNode, Survival::AnyZone};
inline constexpr std::array everyVolumeUnits{VolumeUnits::Binary, VolumeUnits::Decimal};
inline constexpr std::array everyPeakMethod{PeakMethod::Best, PeakMethod::Measured, PeakMethod::BusiestDay,
                                            PeakMethod::Month, PeakMethod::Concurrency};
inline constexpr std::array everyDnsSpread{DnsSpread::RoundRobin, DnsSpread::Weighted};
inline constexpr std::array everyArchitectureTemplate{
    ArchitectureTemplate::BasicPair, ArchitectureTemplate::LvsNat,    ArchitectureTemplate::LvsDirect,
    ArchitectureTemplate::TwoSites,  ArchitectureTemplate::MultiZone, ArchitectureTemplate::ActiveActive};
inline constexpr std::array everyDatabasePattern{
    DatabasePattern::Replica,         DatabasePattern::ReplicasBehindBalancer,
    DatabasePattern::ReadWriteSplit,  DatabasePattern::PrimaryPrimary,
    DatabasePattern::BlockReplicated, DatabasePattern::ManagedMultiZone};

// The words that files carry ("any-node") and those for people, translated ("any one node").
QString word(Survival survival);
QString word(VolumeUnits units);
QString word(PeakMethod method);
QString word(DnsSpread spread);
QString word(ArchitectureTemplate architecture);
QString word(DatabasePattern pattern);
QString text(Survival survival);
QString text(VolumeUnits units);
QString text(PeakMethod method);
QString text(DnsSpread spread);
QString text(ArchitectureTemplate architecture);
QString text(DatabasePattern pattern);

} // namespace sw
