// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/architecture.h"

namespace sw {

// What the generators share among themselves.

const ArchitectureNode &nodeNamed(const Architecture &architecture, const QString &name, Role role);
// By rank: the first is the first primary.
std::vector<ArchitectureNode> databasesByRank(const Architecture &architecture);

// HAProxy's own unit, so that the file reads as a person would write it.
QString haproxyTime(Milliseconds time);

// The program that balances on this node: keepalived watches it by that name.
QString balancingProgram(const Architecture &architecture, const ArchitectureNode &node);

// Ports of a database proxy.
constexpr int databaseWritePort = 3306;
constexpr int databaseReadPort = 3307;

// Where a node with TLS finds its certificate and key.
QString certificatePath();
QString certificateKeyPath();
// nginx behind a certificate: one that it signed itself until somebody puts a real one there.
QStringList nginxWithCertificate(const Architecture &architecture);
// The lines of an nginx server that speaks TLS.
QString nginxTls(const Architecture &architecture);

// keepalived's virtual servers of the addresses that a director holds.
QString lvsServers(const Architecture &architecture, const QString &node);
// What LVS asks of the kernel and the loopback of a director or a web node: path and text.
std::vector<std::pair<QString, QString>> lvsFiles(const Architecture &architecture, const QString &node);

// What a load balancer's priority loses while it sees no live web node: enough to rank below every other one.
int weightWithoutBackends(const Architecture &architecture);
QString keepalivedCheckScript(const Architecture &architecture, const QString &node);
QString checkScriptPath();

// The role that a database boots with, in a file of its own: a promotion rewrites it, so that the role
// survives a crash.
QString mariadbRole(const Architecture &architecture, const QString &node);
QString mariadbRolePath();
QString mariadbFirstBootPath();
QString databaseName();
QString databaseAppUser();
// A user that may do nothing: proxies log in to see that a database lives.
QString databaseCheckUser();

} // namespace sw
