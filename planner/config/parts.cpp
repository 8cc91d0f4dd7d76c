// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/config/parts.h"

using namespace Qt::StringLiterals;

namespace sw {

const ArchitectureNode &nodeNamed(const Architecture &architecture, const QString &name, Role role)
{
    const ArchitectureNode *node = findNode(architecture, name);
    Q_ASSERT_X(node && node->role == role, "nodeNamed",
               "the caller names a node of the architecture and of this role");
    Q_UNUSED(role);
    return *node;
}

std::vector<ArchitectureNode> databasesByRank(const Architecture &architecture)
{
    std::vector<ArchitectureNode> databases = nodesOf(architecture, Role::Database);
    std::sort(databases.begin(), databases.end(),
              [](const ArchitectureNode &a, const ArchitectureNode &b) { return a.priority < b.priority; });
    return databases;
}

QString checkScriptPath()
{
    return u"/etc/keepalived/check"_s;
}

QString mariadbRolePath()
{
    return u"/etc/mysql/role.cnf"_s;
}

QString mariadbFirstBootPath()
{
    return u"/etc/mysql/first-boot.sql"_s;
}

QString databaseName()
{
    return u"site"_s;
}

QString databaseAppUser()
{
    return u"site"_s;
}

QString databaseCheckUser()
{
    return u"check"_s;
}

QString haproxyTime(Milliseconds time)
{
    if (time.count() % 1000 == 0)
        return QString::number(time.count() / 1000) + u's';
    return QString::number(time.count()) + u"ms"_s;
}

QString balancingProgram(const Architecture &architecture, const ArchitectureNode &node)
{
    return node.role == Role::LoadBalancer && architecture.tls ? u"nginx"_s : u"haproxy"_s;
}

} // namespace sw
