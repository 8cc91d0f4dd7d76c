// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/architecture.h"

using namespace Qt::StringLiterals;

namespace sw {

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

QString word(Role role)
{
    switch (role) {
    case Role::LoadBalancer:
        return u"load-balancer"_s;
    case Role::Web:
        return u"web"_s;
    case Role::Database:
        return u"database"_s;
    }
    Q_UNREACHABLE();
}

} // namespace sw
