// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/plan/planned_topology.h"

#include <QCoreApplication>

#include <tuple>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

QString tierWord(Role role)
{
    switch (role) {
    case Role::LoadBalancer:
        return u"balancer"_s;
    case Role::Web:
        return u"web"_s;
    case Role::Database:
        return u"database"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(const ArchitectureNode &node)
{
    return u"server:"_s + node.name;
}

} // namespace

Topology plannedTopology(const Architecture &architecture)
{
    const QString seenBy = QCoreApplication::translate("sw::PlannedTopology", "the architecture");
    Topology topology;
    for (const ArchitectureNode &node : architecture.nodes) {
        TopologyNode drawn;
        drawn.key = keyOf(node);
        drawn.name = node.name;
        drawn.tier = tierWord(node.role);
        drawn.zone = node.zone;
        drawn.site = node.site;
        drawn.addresses = {node.address};
        drawn.health = Health::Healthy;
        topology.nodes.push_back(drawn);
    }
    const auto link = [&](const QString &from, const QString &to, LinkKind kind) {
        topology.links.push_back({from, to, kind, Health::Healthy, seenBy, {}});
    };

    std::vector<ArchitectureNode> balancers = nodesOf(architecture, Role::LoadBalancer);
    std::ranges::sort(balancers, std::ranges::greater(), &ArchitectureNode::priority);
    std::vector<ArchitectureNode> databases = nodesOf(architecture, Role::Database);
    std::ranges::sort(databases, std::ranges::less(), &ArchitectureNode::priority);
    const std::vector<ArchitectureNode> web = nodesOf(architecture, Role::Web);

    if (!architecture.vip.isEmpty()) {
        const QString clients = u"clients"_s;
        const QString address = u"address:"_s + architecture.vip;
        TopologyNode client;
        client.key = clients;
        client.kind = NodeKind::Client;
        client.name = QCoreApplication::translate("sw::PlannedTopology", "Clients");
        client.health = Health::Healthy;
        TopologyNode vip = client;
        vip.key = address;
        vip.kind = NodeKind::Address;
        vip.name = architecture.vip;
        vip.addresses = {architecture.vip};
        topology.nodes.push_back(client);
        topology.nodes.push_back(vip);
        link(clients, address, LinkKind::Serves);
        for (size_t i = 0; i < balancers.size(); ++i)
            link(address, keyOf(balancers[i]), i == 0 ? LinkKind::Holds : LinkKind::CouldHold);
    }
    for (const ArchitectureNode &balancer : balancers) {
        for (const ArchitectureNode &member : web)
            link(keyOf(balancer), keyOf(member), LinkKind::Balances);
    }
    for (const ArchitectureNode &node : web) {
        if (!databases.empty())
            link(keyOf(node), keyOf(databases.front()), LinkKind::Uses);
    }
    for (size_t i = 1; i < databases.size(); ++i)
        link(keyOf(databases.front()), keyOf(databases[i]), LinkKind::Replicates);

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
