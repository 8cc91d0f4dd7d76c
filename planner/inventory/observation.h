// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/id.h"
#include "planner/base/instant.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace sw {

// What probes saw, from which a Topology is built. Each says when; addresses are how the parts find each
// other.

struct BalancerMember // a row of HAProxy's statistics
{
    QString backend;     // "site"
    QString name;        // the server line's name, "web-1"
    QString address;     // "10.77.1.11:80", as HAProxy reports it; empty where it hides addresses
    QString status;      // "UP", "DOWN", "MAINT", "DRAIN", "UP 1/3"
    qint64 sessions = 0; // current
    qint64 queued = 0;
    int weight = 0;
    qint64 checkMilliseconds = -1; // duration of the last check
    QString lastCheck;             // "L7OK"
    friend bool operator==(const BalancerMember &, const BalancerMember &) = default;
};

struct BalancerSeen
{
    QString node; // address of the node that HAProxy runs on
    Instant at;
    std::vector<BalancerMember> members;
    friend bool operator==(const BalancerSeen &, const BalancerSeen &) = default;
};

struct VipSeen
{
    QString vip;
    QString owner;        // address of the node; empty when nobody holds it
    QStringList standbys; // addresses of nodes whose keepalived could take it
    Instant at;
    friend bool operator==(const VipSeen &, const VipSeen &) = default;
};

struct ReplicaSeen
{
    QString node;   // address of the replica
    QString source; // address that it replicates from; empty for a primary
    bool readOnly = false;
    bool ioRunning = false;
    bool sqlRunning = false;
    std::optional<Seconds> lag; // null when replication is broken
    QString gtid;               // gtid_current_pos
    QString error;              // the last IO or SQL error
    Instant at;
    friend bool operator==(const ReplicaSeen &, const ReplicaSeen &) = default;
};

struct Observations
{
    std::vector<BalancerSeen> balancers;
    std::vector<VipSeen> vips;
    std::vector<ReplicaSeen> replicas;
    friend bool operator==(const Observations &, const Observations &) = default;
};

} // namespace sw
