// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/patterns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Patterns)
};

} // namespace

QString word(Survival survival)
{
    switch (survival) {
    case Survival::NoLoss:
        return u"no-loss"_s;
    case Survival::AnyNode:
        return u"any-node"_s;
    case Survival::AnyZone:
        return u"any-zone"_s;
    }
    Q_UNREACHABLE();
}

QString word(VolumeUnits units)
{
    switch (units) {
    case VolumeUnits::Binary:
        return u"binary"_s;
    case VolumeUnits::Decimal:
        return u"decimal"_s;
    }
    Q_UNREACHABLE();
}

QString word(PeakMethod method)
{
    switch (method) {
    case PeakMethod::Best:
        return u"best"_s;
    case PeakMethod::Measured:
        return u"measured"_s;
    case PeakMethod::BusiestDay:
        return u"busiest-day"_s;
    case PeakMethod::Month:
        return u"month"_s;
    case PeakMethod::Concurrency:
        return u"concurrency"_s;
    }
    Q_UNREACHABLE();
}

QString word(DnsSpread spread)
{
    switch (spread) {
    case DnsSpread::RoundRobin:
        return u"round-robin"_s;
    case DnsSpread::Weighted:
        return u"weighted"_s;
    }
    Q_UNREACHABLE();
}

QString word(ArchitectureTemplate architecture)
{
    switch (architecture) {
    case ArchitectureTemplate::BasicPair:
        return u"basic-pair"_s;
    case ArchitectureTemplate::LvsNat:
        return u"lvs-nat"_s;
    case ArchitectureTemplate::LvsDirect:
        return u"lvs-direct"_s;
    case ArchitectureTemplate::TwoSites:
        return u"two-sites"_s;
    case ArchitectureTemplate::MultiZone:
        return u"multi-zone"_s;
    case ArchitectureTemplate::ActiveActive:
        return u"active-active"_s;
    }
    Q_UNREACHABLE();
}

QString word(DatabasePattern pattern)
{
    switch (pattern) {
    case DatabasePattern::Replica:
        return u"replica"_s;
    case DatabasePattern::ReplicasBehindBalancer:
        return u"replicas-behind-balancer"_s;
    case DatabasePattern::ReadWriteSplit:
        return u"read-write-split"_s;
    case DatabasePattern::PrimaryPrimary:
        return u"primary-primary"_s;
    case DatabasePattern::BlockReplicated:
        return u"block-replicated"_s;
    case DatabasePattern::ManagedMultiZone:
        return u"managed-multi-zone"_s;
    }
    Q_UNREACHABLE();
}

QString text(Survival survival)
{
    switch (survival) {
    case Survival::NoLoss:
        return Text::tr("no loss");
    case Survival::AnyNode:
        return Text::tr("any one node");
    case Survival::AnyZone:
        return Text::tr("any one zone");
    }
    Q_UNREACHABLE();
}

QString text(VolumeUnits units)
{
    switch (units) {
    case VolumeUnits::Binary:
        return Text::tr("1 GB = 1024 MB");
    case VolumeUnits::Decimal:
        return Text::tr("1 GB = 1000 MB");
    }
    Q_UNREACHABLE();
}

QString text(PeakMethod method)
{
    switch (method) {
    case PeakMethod::Best:
        return Text::tr("the most accurate that has figures");
    case PeakMethod::Measured:
        return Text::tr("the measured peak");
    case PeakMethod::BusiestDay:
        return Text::tr("the busiest day over 8 hours");
    case PeakMethod::Month:
        return Text::tr("the month over 31 days of 24 hours");
    case PeakMethod::Concurrency:
        return Text::tr("concurrent users");
    }
    Q_UNREACHABLE();
}

QString text(DnsSpread spread)
{
    switch (spread) {
    case DnsSpread::RoundRobin:
        return Text::tr("round-robin DNS");
    case DnsSpread::Weighted:
        return Text::tr("weighted DNS");
    }
    Q_UNREACHABLE();
}

QString text(ArchitectureTemplate architecture)
{
    switch (architecture) {
    case ArchitectureTemplate::BasicPair:
        return Text::tr("basic pair");
    case ArchitectureTemplate::LvsNat:
        return Text::tr("three tiers behind LVS, NAT");
    case ArchitectureTemplate::LvsDirect:
        return Text::tr("three tiers behind LVS, direct routing");
    case ArchitectureTemplate::TwoSites:
        return Text::tr("two sites");
    case ArchitectureTemplate::MultiZone:
        return Text::tr("several zones with managed services");
    case ArchitectureTemplate::ActiveActive:
        return Text::tr("active-active, any node takes any role");
    }
    Q_UNREACHABLE();
}

QString text(DatabasePattern pattern)
{
    switch (pattern) {
    case DatabasePattern::Replica:
        return Text::tr("primary and replica");
    case DatabasePattern::ReplicasBehindBalancer:
        return Text::tr("replicas behind a read balancer");
    case DatabasePattern::ReadWriteSplit:
        return Text::tr("reads and writes split by a proxy pair");
    case DatabasePattern::PrimaryPrimary:
        return Text::tr("two primaries with read replicas");
    case DatabasePattern::BlockReplicated:
        return Text::tr("DRBD pair with a third node");
    case DatabasePattern::ManagedMultiZone:
        return Text::tr("managed database over zones");
    }
    Q_UNREACHABLE();
}

} // namespace sw
