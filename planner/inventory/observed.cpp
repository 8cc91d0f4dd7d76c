// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/inventory/observed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// A replica further behind is one whose promotion would lose what clients were told is safe.
constexpr Seconds mostLag{10};

QString tierFromMetadata(const Server &server)
{
    const QString role = server.metadata.value(u"seaworthy.role"_s);
    if (role == u"load-balancer"_s)
        return u"balancer"_s;
    if (role == u"web"_s || role == u"database"_s)
        return role;
    if (role == u"database-proxy"_s)
        return u"proxy"_s;
    if (role == u"shared-storage"_s)
        return u"storage"_s;
    return u"other"_s;
}

Observed::Verdict healthOfState(const Server &server)
{
    switch (server.state) {
    case ServerState::Active:
        return {Health::Healthy, QCoreApplication::translate("sw::Topology", "It runs.")};
    case ServerState::Unknown:
        return {Health::Unknown,
                QCoreApplication::translate("sw::Topology", "The cloud does not say what state it is in.")};
    case ServerState::Error:
        return {
            Health::Down,
            QCoreApplication::translate("sw::Topology", "The cloud reports an error: %1").arg(server.fault)};
    case ServerState::Stopped:
    case ServerState::Paused:
    case ServerState::Suspended:
    case ServerState::Shelved:
    case ServerState::Rescued:
    case ServerState::Deleting:
    case ServerState::Deleted:
    case ServerState::Building:
    case ServerState::Rebuilding:
        return {
            Health::Down,
            QCoreApplication::translate("sw::Topology", "It does not serve: %1.").arg(label(server.state))};
    case ServerState::Resizing:
    case ServerState::Reverting:
    case ServerState::Rebooting:
    case ServerState::AwaitingConfirm:
        return {Health::Degraded, label(server.state) + u'.'};
    }
    Q_UNREACHABLE();
}

} // namespace

QString hostOf(const QString &address)
{
    const qsizetype colon = address.lastIndexOf(u':');
    return colon < 0 || address.count(u':') > 1 ? address : address.left(colon);
}

Observed::Observed(const Fleet &fleet, const Observations &seen) : m_fleet(fleet), m_seen(seen)
{
    for (const Server &server : fleet.servers) {
        if (server.state == ServerState::Deleted)
            continue;
        for (const ServerAddress &address : server.addresses)
            m_serverAt.insert(address.ip, &server);
    }
    for (const BalancerSeen &balancer : seen.balancers) {
        if (const Server *server = serverAt(balancer.node))
            m_balancers.insert(server->id, &balancer);
        for (const BalancerMember &member : balancer.members) {
            if (const Server *server = serverAt(hostOf(member.address)))
                m_memberships[server->id].push_back({&balancer, &member});
        }
    }
    for (const ReplicaSeen &replica : seen.replicas) {
        if (const Server *server = serverAt(replica.node))
            m_replicas[server->id].push_back(&replica);
        if (const Server *source = serverAt(replica.source))
            m_sources.insert(source->id, true);
    }
}

const Server *Observed::serverAt(const QString &address) const
{
    return m_serverAt.value(address, nullptr);
}

QString Observed::nameAt(const QString &address) const
{
    const Server *server = serverAt(address);
    return server ? server->name : address;
}

bool Observed::holdsOrCouldHold(const Server &server) const
{
    for (const VipSeen &vip : m_seen.vips) {
        if (serverAt(vip.owner) == &server)
            return true;
        for (const QString &standby : vip.standbys) {
            if (serverAt(standby) == &server)
                return true;
        }
    }
    return false;
}

QString Observed::tierOf(const Server &server) const
{
    if (m_balancers.contains(server.id) || holdsOrCouldHold(server))
        return u"balancer"_s;
    if (m_replicas.contains(server.id) || m_sources.contains(server.id))
        return u"database"_s;
    if (m_memberships.contains(server.id))
        return u"web"_s;
    // A node that is down does nothing that could be seen: what it was made for is the next best.
    return tierFromMetadata(server);
}

bool Observed::isSeen(const Server &server) const
{
    return m_balancers.contains(server.id) || m_replicas.contains(server.id)
        || m_memberships.contains(server.id) || holdsOrCouldHold(server);
}

Health Observed::healthOf(const BalancerMember &member)
{
    const QString &status = member.status;
    if (status == u"UP"_s || status.startsWith(u"no check"_s))
        return Health::Healthy;
    if (status.startsWith(u"DOWN"_s))
        return Health::Down;
    return status.isEmpty() ? Health::Unknown : Health::Degraded;
}

Observed::Verdict Observed::healthOf(const ReplicaSeen &replica) const
{
    if (!replica.ioRunning || !replica.sqlRunning) {
        return {Health::Down,
                replica.error.isEmpty()
                    ? QCoreApplication::translate("sw::Topology", "Replication from %1 is stopped.")
                          .arg(nameAt(replica.source))
                    : QCoreApplication::translate("sw::Topology", "Replication from %1 is broken: %2")
                          .arg(nameAt(replica.source), replica.error)};
    }
    if (!replica.lag)
        return {Health::Degraded,
                QCoreApplication::translate("sw::Topology", "How far it is behind %1 is not known.")
                    .arg(nameAt(replica.source))};
    const int lag = static_cast<int>(replica.lag->count());
    if (*replica.lag > mostLag)
        return {Health::Degraded,
                QCoreApplication::translate("sw::Topology", "It is %n second(s) behind %1.", nullptr, lag)
                    .arg(nameAt(replica.source))};
    return {Health::Healthy,
            QCoreApplication::translate("sw::Topology", "It follows %1, %n second(s) behind.", nullptr, lag)
                .arg(nameAt(replica.source))};
}

Observed::Verdict Observed::webHealth(const Server &server) const
{
    QStringList complaints;
    size_t down = 0;
    const std::vector<MemberSeen> memberships = m_memberships.value(server.id);
    for (const MemberSeen &seen : memberships) {
        const Health health = healthOf(*seen.member);
        down += health == Health::Down ? 1 : 0;
        if (health != Health::Healthy)
            complaints << QCoreApplication::translate("sw::Topology", "%1 reports it %2")
                              .arg(nameAt(seen.by->node), seen.member->status);
    }
    if (complaints.isEmpty())
        return {Health::Healthy,
                QCoreApplication::translate("sw::Topology", "Every load balancer reports it UP.")};
    return {down == memberships.size() ? Health::Down : Health::Degraded, complaints.join(u"; "_s) + u'.'};
}

Observed::Verdict Observed::balancerHealth(const Server &server) const
{
    const BalancerSeen *balancer = m_balancers.value(server.id, nullptr);
    if (!balancer)
        return {Health::Degraded,
                QCoreApplication::translate("sw::Topology", "HAProxy does not answer on it.")};
    const auto isUp = [](const BalancerMember &member) { return healthOf(member) == Health::Healthy; };
    if (std::none_of(balancer->members.begin(), balancer->members.end(), isUp))
        return {Health::Degraded, QCoreApplication::translate("sw::Topology", "It sees no healthy member.")};
    for (const VipSeen &vip : m_seen.vips) {
        if (serverAt(vip.owner) == &server)
            return {Health::Healthy,
                    QCoreApplication::translate("sw::Topology", "It holds %1.").arg(vip.vip)};
    }
    if (holdsOrCouldHold(server))
        return {Health::Healthy, QCoreApplication::translate("sw::Topology", "It stands by.")};
    if (!m_seen.vips.empty())
        return {Health::Degraded,
                QCoreApplication::translate("sw::Topology",
                                            "keepalived does not run on it: it could not take the address.")};
    return {Health::Healthy, QCoreApplication::translate("sw::Topology", "It balances.")};
}

Observed::Verdict Observed::databaseHealth(const Server &server) const
{
    const std::vector<const ReplicaSeen *> seen = m_replicas.value(server.id);
    if (seen.empty())
        return {Health::Degraded,
                QCoreApplication::translate("sw::Topology", "MariaDB does not answer on it.")};
    for (const ReplicaSeen *replica : seen) {
        if (replica->source.isEmpty())
            continue;
        const Verdict verdict = healthOf(*replica);
        // A replica that does not follow still holds data and answers.
        return {verdict.health == Health::Down ? Health::Degraded : verdict.health, verdict.why};
    }
    if (seen.front()->readOnly)
        return {Health::Degraded,
                QCoreApplication::translate("sw::Topology", "It is read-only and follows nobody.")};
    return {Health::Healthy, QCoreApplication::translate("sw::Topology", "It accepts writes.")};
}

Observed::Verdict Observed::healthOf(const Server &server) const
{
    const Verdict state = healthOfState(server);
    if (state.health != Health::Healthy)
        return state;
    const QString tier = tierOf(server);
    if (tier == u"other"_s)
        return state;
    if (!isSeen(server)) {
        if (tier == u"database"_s && m_sources.contains(server.id))
            return {Health::Degraded,
                    QCoreApplication::translate("sw::Topology", "MariaDB does not answer on it.")};
        return {Health::Unknown,
                QCoreApplication::translate("sw::Topology", "It runs, but no probe could see what it does.")};
    }
    if (tier == u"web"_s)
        return webHealth(server);
    return tier == u"balancer"_s ? balancerHealth(server) : databaseHealth(server);
}

std::vector<const Server *> Observed::writableDatabases() const
{
    std::vector<const Server *> writable;
    for (const ReplicaSeen &replica : m_seen.replicas) {
        const Server *server = serverAt(replica.node);
        if (server && !replica.readOnly && replica.source.isEmpty())
            writable.push_back(server);
    }
    return writable;
}

} // namespace sw
