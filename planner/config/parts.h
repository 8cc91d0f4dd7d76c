// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/architecture.h"

namespace sw {

// What the generators share among themselves.

const ArchitectureNode &nodeNamed(const Architecture &architecture, const QString &name, Role role);
// By rank: the first is the first primary.
std::vector<ArchitectureNode> databasesByRank(const Architecture &architecture);

// What a load balancer's priority loses while it sees no live web node: enough to rank below every other one.
int weightWithoutBackends(const Architecture &architecture);
QString keepalivedCheckScript(const Architecture &architecture);
QString checkScriptPath();

// The role that a database boots with, in a file of its own: a promotion rewrites it, so that the role
// survives a crash.
QString mariadbRole(const Architecture &architecture, const QString &node);
QString mariadbRolePath();
QString mariadbFirstBootPath();
QString databaseName();
QString databaseAppUser();

} // namespace sw
