// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/inventory/topology.h"

#include <QHash>

namespace sw {

// What was seen, put in order by server: the addresses of observations matched with those of the fleet. Lives
// as long as the fleet and the observations that it was made of.
class Observed
{
public:
    Observed(const Fleet &fleet, const Observations &seen);

    const Server *serverAt(const QString &address) const; // null: no server of the fleet
    QString nameAt(const QString &address) const;         // of the server, or the address itself
    QString tierOf(const Server &server) const;

    struct Verdict
    {
        Health health = Health::Unknown;
        QString why;
    };
    Verdict healthOf(const Server &server) const;
    Verdict healthOf(const ReplicaSeen &replica) const; // of its replication
    static Health healthOf(const BalancerMember &member);

    // The databases that accept writes and are no replica.
    std::vector<const Server *> writableDatabases() const;

private:
    Verdict webHealth(const Server &server) const;
    Verdict balancerHealth(const Server &server) const;
    Verdict databaseHealth(const Server &server) const;
    bool isSeen(const Server &server) const;
    bool holdsOrCouldHold(const Server &server) const;

    struct MemberSeen
    {
        const BalancerSeen *by;
        const BalancerMember *member;
    };

    const Fleet &m_fleet;
    const Observations &m_seen;
    QHash<QString, const Server *> m_serverAt;
    QHash<ServerId, std::vector<MemberSeen>> m_memberships;
    QHash<ServerId, const BalancerSeen *> m_balancers;
    QHash<ServerId, std::vector<const ReplicaSeen *>> m_replicas;
    QHash<ServerId, bool> m_sources;
};

// "10.77.1.21" of "10.77.1.21:80" or of "10.77.1.21".
QString hostOf(const QString &address);

} // namespace sw
