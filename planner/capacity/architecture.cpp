// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/architecture.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Role)
};

} // namespace

const ArchitectureNode *findNode(const Architecture &architecture, const QString &name)
{
    for (const ArchitectureNode &node : architecture.nodes) {
        if (node.name == name)
            return &node;
    }
    return nullptr;
}

std::vector<ArchitectureNode> nodesOf(const Architecture &architecture, Role role)
{
    std::vector<ArchitectureNode> nodes;
    for (const ArchitectureNode &node : architecture.nodes) {
        if (node.role == role)
            nodes.push_back(node);
    }
    return nodes;
}

bool isServer(Role role)
{
    switch (role) {
    case Role::LoadBalancer:
    case Role::Web:
    case Role::Database:
    case Role::DatabaseProxy:
    case Role::SharedStorage:
        return true;
    case Role::Dns:
    case Role::ObjectStorage:
    case Role::ManagedBalancer:
    case Role::ManagedDatabase:
        return false;
    }
    Q_UNREACHABLE();
}

std::vector<VirtualAddress> virtualAddresses(const Architecture &architecture)
{
    if (!architecture.vips.empty() || architecture.vip.isEmpty())
        return architecture.vips;
    std::vector<ArchitectureNode> balancers = nodesOf(architecture, Role::LoadBalancer);
    std::ranges::sort(balancers, std::ranges::greater(), &ArchitectureNode::priority);
    VirtualAddress only{architecture.vip, architecture.vrrp.routerId, {}, QString(), 1};
    for (const ArchitectureNode &balancer : balancers)
        only.holders << balancer.name;
    return {only};
}

std::vector<VirtualAddress> siteAddresses(const Architecture &architecture)
{
    std::set<QString> balancers;
    for (const ArchitectureNode &node : architecture.nodes) {
        if (node.role == Role::LoadBalancer)
            balancers.insert(node.name);
    }
    std::vector<VirtualAddress> addresses = virtualAddresses(architecture);
    std::erase_if(addresses, [&](const VirtualAddress &shared) {
        return !shared.holders.empty() && !balancers.contains(shared.holders.front());
    });
    return addresses;
}

int vrrpPriority(qsizetype place)
{
    if (place == 0)
        return 150;
    return static_cast<int>(std::max<qsizetype>(1, 101 - place));
}

QString word(Role role)
{
    switch (role) {
    case Role::LoadBalancer:
        return u"load-balancer"_s;
    case Role::Web:
        return u"web"_s;
    case Role::Database:
        return u"database"_s;
    case Role::DatabaseProxy:
        return u"database-proxy"_s;
    case Role::SharedStorage:
        return u"shared-storage"_s;
    case Role::Dns:
        return u"dns"_s;
    case Role::ObjectStorage:
        return u"object-storage"_s;
    case Role::ManagedBalancer:
        return u"managed-balancer"_s;
    case Role::ManagedDatabase:
        return u"managed-database"_s;
    }
    Q_UNREACHABLE();
}

QString word(Balancing balancing)
{
    switch (balancing) {
    case Balancing::Http:
        return u"http"_s;
    case Balancing::LvsNat:
        return u"lvs-nat"_s;
    case Balancing::LvsDirect:
        return u"lvs-direct"_s;
    }
    Q_UNREACHABLE();
}

QString text(Role role)
{
    switch (role) {
    case Role::LoadBalancer:
        return Text::tr("load balancer");
    case Role::Web:
        return Text::tr("web node");
    case Role::Database:
        return Text::tr("database");
    case Role::DatabaseProxy:
        return Text::tr("database proxy");
    case Role::SharedStorage:
        return Text::tr("shared storage");
    case Role::Dns:
        return Text::tr("DNS");
    case Role::ObjectStorage:
        return Text::tr("object storage");
    case Role::ManagedBalancer:
        return Text::tr("managed load balancer");
    case Role::ManagedDatabase:
        return Text::tr("managed database");
    }
    Q_UNREACHABLE();
}

} // namespace sw
