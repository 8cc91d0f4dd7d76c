// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/plan/planned_topology.h"

#include <QCoreApplication>

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// Beyond this many lines between load balancers and web nodes a drawing shows nothing: each web node is drawn
// with one pair.
constexpr size_t mostBalancedLinks = 20'000;

QString tierWord(Role role)
{
    switch (role) {
    case Role::LoadBalancer:
    case Role::ManagedBalancer:
        return u"balancer"_s;
    case Role::Web:
        return u"web"_s;
    case Role::Database:
    case Role::ManagedDatabase:
        return u"database"_s;
    case Role::DatabaseProxy:
        return u"proxy"_s;
    case Role::SharedStorage:
        return u"storage"_s;
    case Role::ObjectStorage:
        return u"objects"_s;
    case Role::Dns:
        return u"dns"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(const ArchitectureNode &node)
{
    return u"server:"_s + node.name;
}

QString keyOf(const VirtualAddress &shared)
{
    return u"address:"_s + shared.address;
}

// Draws an architecture, tier after tier in the direction of the requests.
class Drawing
{
public:
    explicit Drawing(const Architecture &architecture)
        : m_architecture(architecture),
          m_seenBy(QCoreApplication::translate("sw::PlannedTopology", "the architecture")),
          m_balancers(nodesOf(architecture, Role::LoadBalancer)), m_web(nodesOf(architecture, Role::Web)),
          m_databases(nodesOf(architecture, Role::Database))
    {
        const auto append = [](std::vector<ArchitectureNode> &to, const std::vector<ArchitectureNode> &more) {
            to.insert(to.end(), more.begin(), more.end());
        };
        append(m_balancers, nodesOf(architecture, Role::ManagedBalancer));
        append(m_databases, nodesOf(architecture, Role::ManagedDatabase));
        std::ranges::sort(m_databases, std::ranges::less(), &ArchitectureNode::priority);
    }

    Topology drawn()
    {
        for (const ArchitectureNode &node : m_architecture.nodes)
            addNode(node);
        linkClients();
        linkBalancers();
        linkDatabases();
        linkStorage();
        return m_topology;
    }

private:
    void addNode(const ArchitectureNode &node)
    {
        TopologyNode drawn;
        drawn.key = keyOf(node);
        // Names are served by many servers of others: it is drawn as what clients ask, not as one server.
        drawn.kind = node.role == Role::Dns ? NodeKind::Address : NodeKind::Server;
        drawn.name = node.name;
        drawn.tier = tierWord(node.role);
        drawn.zone = node.zone;
        drawn.site = node.site;
        drawn.addresses = {node.address};
        drawn.health = Health::Healthy;
        m_topology.nodes.push_back(drawn);
    }

    void addPlain(NodeKind kind, const QString &key, const QString &name, const QStringList &addresses)
    {
        TopologyNode drawn;
        drawn.key = key;
        drawn.kind = kind;
        drawn.name = name;
        drawn.addresses = addresses;
        drawn.health = Health::Healthy;
        m_topology.nodes.push_back(drawn);
    }

    void link(const QString &from, const QString &to, LinkKind kind, const QString &detail = {})
    {
        m_topology.links.push_back({from, to, kind, Health::Healthy, m_seenBy, detail});
    }

    void linkHolders(const VirtualAddress &shared)
    {
        for (qsizetype i = 0; i < shared.holders.size(); ++i)
            link(keyOf(shared), u"server:"_s + shared.holders.at(i),
                 i == 0 ? LinkKind::Holds : LinkKind::CouldHold);
    }

    void linkClients()
    {
        const std::vector<VirtualAddress> addresses = siteAddresses(m_architecture);
        const std::vector<ArchitectureNode> managed = nodesOf(m_architecture, Role::ManagedBalancer);
        if (addresses.empty() && managed.empty())
            return;
        const QString clients = u"clients"_s;
        addPlain(NodeKind::Client, clients, QCoreApplication::translate("sw::PlannedTopology", "Clients"),
                 {});
        QString asked = clients;
        for (const ArchitectureNode &dns : nodesOf(m_architecture, Role::Dns)) {
            link(clients, keyOf(dns), LinkKind::Serves, text(m_architecture.dnsSpread));
            asked = keyOf(dns);
        }
        for (const VirtualAddress &shared : addresses) {
            addPlain(NodeKind::Address, keyOf(shared), shared.address, {shared.address});
            link(asked, keyOf(shared), LinkKind::Serves);
            linkHolders(shared);
        }
        for (const ArchitectureNode &balancer : managed)
            link(asked, keyOf(balancer), LinkKind::Serves);
    }

    void linkBalancers()
    {
        const bool shares = m_balancers.size() * m_web.size() > mostBalancedLinks && m_balancers.size() > 2;
        const size_t pairs = m_balancers.size() / 2;
        // In NAT mode the gateway says which pair a web node belongs to.
        std::map<QString, QStringList> byGateway;
        for (const VirtualAddress &shared : m_architecture.vips) {
            if (!shared.inside.isEmpty())
                byGateway[shared.inside] = shared.holders;
        }
        for (size_t i = 0; i < m_web.size(); ++i) {
            const auto pair = byGateway.find(m_web[i].gateway);
            for (size_t j = 0; j < m_balancers.size(); ++j) {
                const bool own = pair == byGateway.end() || pair->second.contains(m_balancers[j].name);
                if (own && (!shares || j / 2 == i % pairs))
                    link(keyOf(m_balancers[j]), keyOf(m_web[i]), LinkKind::Balances);
            }
        }
    }

    void linkDatabases()
    {
        if (m_databases.empty())
            return;
        const std::vector<ArchitectureNode> proxies = nodesOf(m_architecture, Role::DatabaseProxy);
        const QString primary = keyOf(m_databases.front());
        const QString behind = proxies.empty() ? primary : linkProxies(proxies);
        for (const ArchitectureNode &node : m_web)
            link(keyOf(node), behind, LinkKind::Uses);
        // The application itself sends its writes to the primary where only reads are balanced.
        if (!proxies.empty() && m_architecture.database == DatabasePattern::ReplicasBehindBalancer) {
            for (const ArchitectureNode &node : m_web)
                link(keyOf(node), primary, LinkKind::Uses);
        }
        const bool two = m_architecture.database == DatabasePattern::PrimaryPrimary;
        for (size_t i = 1; i < m_databases.size(); ++i) {
            const size_t source = two && i > 1 ? i % 2 : 0;
            link(keyOf(m_databases[source]), keyOf(m_databases[i]), LinkKind::Replicates,
                 m_architecture.database == DatabasePattern::BlockReplicated && i == 1 ? u"DRBD"_s
                                                                                       : QString());
        }
        if (two && m_databases.size() > 1)
            link(keyOf(m_databases[1]), primary, LinkKind::Replicates);
    }

    // What the web nodes use: the address that the proxies share.
    QString linkProxies(const std::vector<ArchitectureNode> &proxies)
    {
        QString used = keyOf(proxies.front());
        for (const VirtualAddress &shared : m_architecture.vips) {
            if (!shared.holders.contains(proxies.front().name))
                continue;
            used = keyOf(shared);
            addPlain(NodeKind::Address, used, shared.address, {shared.address});
            linkHolders(shared);
        }
        const bool readsOnly = m_architecture.database == DatabasePattern::ReplicasBehindBalancer;
        for (const ArchitectureNode &proxy : proxies) {
            for (size_t i = readsOnly && m_databases.size() > 1 ? 1 : 0; i < m_databases.size(); ++i) {
                if (m_databases[i].site == proxy.site) // reads over the distance would be slow
                    link(keyOf(proxy), keyOf(m_databases[i]), LinkKind::Balances);
            }
        }
        return used;
    }

    void linkStorage()
    {
        const std::vector<ArchitectureNode> storage = nodesOf(m_architecture, Role::SharedStorage);
        for (const ArchitectureNode &node : m_web) {
            if (!storage.empty())
                link(keyOf(node), keyOf(storage.front()), LinkKind::Uses);
        }
        for (size_t i = 1; i < storage.size(); ++i)
            link(keyOf(storage.front()), keyOf(storage[i]), LinkKind::Replicates);
        for (const ArchitectureNode &objects : nodesOf(m_architecture, Role::ObjectStorage)) {
            if (!m_databases.empty())
                link(keyOf(m_databases.back()), keyOf(objects), LinkKind::Replicates,
                     QCoreApplication::translate("sw::PlannedTopology", "snapshots"));
        }
    }

    const Architecture &m_architecture;
    QString m_seenBy;
    std::vector<ArchitectureNode> m_balancers; // managed ones last
    std::vector<ArchitectureNode> m_web;
    std::vector<ArchitectureNode> m_databases; // by rank
    Topology m_topology;
};

} // namespace

Topology plannedTopology(const Architecture &architecture)
{
    Topology topology = Drawing(architecture).drawn();
    std::ranges::sort(topology.nodes, std::ranges::less(), &TopologyNode::key);
    std::ranges::sort(topology.links, [](const TopologyLink &a, const TopologyLink &b) {
        return std::tie(a.from, a.to, a.kind) < std::tie(b.from, b.to, b.kind);
    });
    const std::vector<QString> single = singlePointsOfFailure(topology);
    for (TopologyNode &node : topology.nodes)
        node.singlePointOfFailure = std::ranges::find(single, node.key) != single.end();
    return topology;
}

} // namespace sw
