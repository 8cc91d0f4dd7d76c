// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/base/ipv4.h"
#include "planner/inventory/observed.h"

#include <QCoreApplication>
#include <QSet>

#include <tuple>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Topology)
};

QString keyOf(const Server &server)
{
    return u"server:"_s + server.id.text;
}

int badness(Health health)
{
    switch (health) {
    case Health::Healthy:
        return 0;
    case Health::Unknown:
        return 1;
    case Health::Degraded:
        return 2;
    case Health::Down:
        return 3;
    }
    Q_UNREACHABLE();
}

// Collects nodes and links; put in order at the end.
class Builder
{
public:
    Builder(const Fleet &fleet, const Observations &seen)
        : m_fleet(fleet), m_seen(seen), m_observed(fleet, seen)
    { }

    Topology build()
    {
        m_topology.cloud = m_fleet.cloud;
        m_topology.at = m_fleet.at;
        addServers();
        addVips();
        addFloatingIps();
        addBalancing();
        addDatabases();
        addNetworks();
        addClients();
        return ordered();
    }

private:
    void link(const QString &from, const QString &to, LinkKind kind, Health health, const QString &seenBy,
              const QString &detail = {})
    {
        m_topology.links.push_back({from, to, kind, health, seenBy, detail});
    }

    Health healthAt(const QString &key) const { return m_health.value(key, Health::Unknown); }

    void addServers()
    {
        for (const Server &server : m_fleet.servers) {
            if (server.state == ServerState::Deleted)
                continue;
            TopologyNode node;
            node.key = keyOf(server);
            node.kind = NodeKind::Server;
            node.name = server.name;
            node.server = server.id;
            node.tier = m_observed.tierOf(server);
            node.zone = server.zone;
            for (const ServerAddress &address : server.addresses) {
                node.addresses << address.ip;
                // The clouds have no word for a place below the region: the network of its own stands for it.
                if (node.site.isEmpty() && !address.floating)
                    node.site = address.network;
            }
            const Observed::Verdict verdict = m_observed.healthOf(server);
            node.health = verdict.health;
            node.why = verdict.why;
            m_health.insert(node.key, node.health);
            m_topology.nodes.push_back(node);
        }
    }

    void addAddress(const QString &ip, Health health, const QString &why)
    {
        TopologyNode node;
        node.key = u"address:"_s + ip;
        if (m_health.contains(node.key))
            return;
        node.kind = NodeKind::Address;
        node.name = ip;
        node.addresses << ip;
        node.health = health;
        node.why = why;
        m_health.insert(node.key, health);
        m_topology.nodes.push_back(node);
        m_entries << node.key;
    }

    void addVips()
    {
        for (const VipSeen &vip : m_seen.vips) {
            const QString key = u"address:"_s + vip.vip;
            const Server *owner = m_observed.serverAt(vip.owner);
            bool guarded = false;
            for (const QString &address : vip.standbys) {
                const Server *standby = m_observed.serverAt(address);
                if (!standby || standby == owner)
                    continue;
                const Health health = healthAt(keyOf(*standby));
                guarded = guarded || health == Health::Healthy;
                link(key, keyOf(*standby), LinkKind::CouldHold, health,
                     Text::tr("keepalived on %1").arg(standby->name), Text::tr("standby"));
            }
            const Health held = owner ? healthAt(keyOf(*owner)) : Health::Down;
            if (owner)
                link(key, keyOf(*owner), LinkKind::Holds, held, Text::tr("addresses of %1").arg(owner->name));
            if (vip.owner.isEmpty())
                addAddress(vip.vip, Health::Down, Text::tr("No node holds it."));
            else if (!owner)
                addAddress(vip.vip, Health::Unknown,
                           Text::tr("It is held by %1, which is no server of this cloud.").arg(vip.owner));
            else if (held == Health::Down)
                addAddress(vip.vip, Health::Down, Text::tr("%1 holds it and is down.").arg(owner->name));
            else if (!guarded)
                addAddress(vip.vip, Health::Degraded,
                           Text::tr("%1 holds it; no healthy standby could take it.").arg(owner->name));
            else
                addAddress(vip.vip, held, Text::tr("%1 holds it.").arg(owner->name));
        }
    }

    const Server *serverOfPort(const PortId &id) const
    {
        for (const Port &port : m_fleet.ports) {
            if (port.id != id)
                continue;
            for (const Server &server : m_fleet.servers) {
                if (server.id == port.server && server.state != ServerState::Deleted)
                    return &server;
            }
        }
        return nullptr;
    }

    void addFloatingIps()
    {
        for (const FloatingIp &floating : m_fleet.floatingIps) {
            const Server *holder = floating.port ? serverOfPort(*floating.port) : nullptr;
            if (!holder && !floating.fixedIp.isEmpty())
                holder = m_observed.serverAt(floating.fixedIp);
            if (!holder)
                continue; // Nobody holds it: it is an entry to nothing.
            const Health health = healthAt(keyOf(*holder));
            addAddress(floating.address, health, Text::tr("It leads to %1.").arg(holder->name));
            link(u"address:"_s + floating.address, keyOf(*holder), LinkKind::Holds, health,
                 Text::tr("floating IPs of the cloud"), floating.fixedIp);
        }
    }

    void addBalancing()
    {
        for (const BalancerSeen &balancer : m_seen.balancers) {
            const Server *from = m_observed.serverAt(balancer.node);
            if (!from)
                continue;
            for (const BalancerMember &member : balancer.members) {
                const Server *to = m_observed.serverAt(hostOf(member.address));
                if (!to)
                    continue;
                link(keyOf(*from), keyOf(*to), LinkKind::Balances, Observed::healthOf(member),
                     Text::tr("HAProxy statistics on %1").arg(from->name),
                     Text::tr("%1, %2 queued").arg(member.status).arg(member.queued));
                m_users.insert(to);
            }
        }
    }

    void addDatabases()
    {
        for (const ReplicaSeen &replica : m_seen.replicas) {
            const Server *source = m_observed.serverAt(replica.source);
            const Server *to = m_observed.serverAt(replica.node);
            if (!source || !to)
                continue;
            link(keyOf(*source), keyOf(*to), LinkKind::Replicates, m_observed.healthOf(replica).health,
                 Text::tr("replication status on %1").arg(to->name),
                 replica.lag
                     ? Text::tr("%n second(s) behind", nullptr, static_cast<int>(replica.lag->count()))
                     : replica.error);
        }
        for (const Server *database : m_observed.writableDatabases()) {
            for (const Server *user : std::as_const(m_users)) {
                if (user == database)
                    continue;
                link(keyOf(*user), keyOf(*database), LinkKind::Uses, healthAt(keyOf(*database)),
                     Text::tr("%1 is the database that accepts writes").arg(database->name));
            }
        }
    }

    QSet<QString> networksOf(const Server &server) const
    {
        QSet<QString> keys;
        for (const Network &network : m_fleet.networks) {
            const bool attached = std::any_of(
                server.addresses.begin(), server.addresses.end(), [&](const ServerAddress &address) {
                    if (address.floating)
                        return false;
                    return address.network == network.name
                        || std::any_of(network.subnets.begin(), network.subnets.end(),
                                       [&](const QString &subnet) { return isWithin(address.ip, subnet); });
                });
            if (attached)
                keys.insert(u"network:"_s + network.id.text);
        }
        return keys;
    }

    void addNetworks()
    {
        QHash<ServerId, QSet<QString>> attached;
        for (const Port &port : m_fleet.ports) {
            if (!port.server.isEmpty())
                attached[port.server].insert(u"network:"_s + port.network.text);
        }
        QHash<QString, int> population;
        for (const Server &server : m_fleet.servers) {
            if (server.state == ServerState::Deleted)
                continue;
            const bool hasPorts = attached.contains(server.id);
            const QSet<QString> keys = hasPorts ? attached.value(server.id) : networksOf(server);
            const Health health = healthAt(keyOf(server)) == Health::Down ? Health::Down : Health::Healthy;
            for (const QString &key : keys) {
                link(keyOf(server), key, LinkKind::AttachedTo, health,
                     hasPorts ? Text::tr("ports of the cloud") : Text::tr("addresses of the server"));
                ++population[key];
            }
        }
        for (const Network &network : m_fleet.networks) {
            TopologyNode node;
            node.key = u"network:"_s + network.id.text;
            if (!population.contains(node.key))
                continue;
            node.kind = NodeKind::Network;
            node.name = network.name;
            node.addresses = network.subnets;
            node.health = Health::Healthy;
            node.why = Text::tr("%n server(s) are attached.", nullptr, population.value(node.key));
            m_health.insert(node.key, node.health);
            m_topology.nodes.push_back(node);
        }
    }

    void addClients()
    {
        if (m_entries.isEmpty())
            return;
        TopologyNode clients;
        clients.key = u"clients"_s;
        clients.kind = NodeKind::Client;
        clients.name = Text::tr("Clients");
        int down = 0;
        for (const QString &entry : m_entries) {
            const Health health = healthAt(entry);
            down += health == Health::Down ? 1 : 0;
            link(clients.key, entry, LinkKind::Serves, health, Text::tr("an address that clients reach"));
        }
        if (down == m_entries.size()) {
            clients.health = Health::Down;
            clients.why = Text::tr("None of their addresses is held by a healthy node.");
        } else {
            clients.health = down > 0 ? Health::Degraded : Health::Healthy;
            clients.why = Text::tr("%1 of %2 addresses can be reached.")
                              .arg(m_entries.size() - down)
                              .arg(m_entries.size());
        }
        m_topology.nodes.push_back(clients);
    }

    Topology ordered()
    {
        std::vector<TopologyNode> &nodes = m_topology.nodes;
        std::vector<TopologyLink> &links = m_topology.links;
        const auto order = [](const TopologyLink &link) { return std::tie(link.from, link.to, link.kind); };
        std::sort(nodes.begin(), nodes.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
        // A link to something that is not there (a port's network that was not listed) would hang in the air.
        std::erase_if(links, [this](const TopologyLink &link) {
            return !findNode(m_topology, link.from) || !findNode(m_topology, link.to);
        });
        // One member may stand in several backends: the worst word is the one to show.
        std::sort(links.begin(), links.end(), [&](const TopologyLink &a, const TopologyLink &b) {
            return order(a) != order(b) ? order(a) < order(b) : badness(a.health) > badness(b.health);
        });
        const auto same = [&](const TopologyLink &a, const TopologyLink &b) { return order(a) == order(b); };
        links.erase(std::unique(links.begin(), links.end(), same), links.end());
        for (const QString &key : singlePointsOfFailure(m_topology)) {
            for (TopologyNode &node : nodes) {
                if (node.key == key)
                    node.singlePointOfFailure = true;
            }
        }
        return std::move(m_topology);
    }

    const Fleet &m_fleet;
    const Observations &m_seen;
    Observed m_observed;
    Topology m_topology;
    QHash<QString, Health> m_health;
    QStringList m_entries;
    QSet<const Server *> m_users;
};

} // namespace

Topology topologyOf(const Fleet &fleet, const Observations &seen)
{
    return Builder(fleet, seen).build();
}

} // namespace sw
