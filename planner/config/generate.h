// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/architecture.h"

#include <QStringList>

namespace sw {

// The configuration of a node as pure functions of the architecture: the lab boots from these texts and a
// deployment to a real cloud will ship the same ones. Node names must be of the architecture (a broken
// promise is an assertion).

// Secrets a node's files need; made anew for each deployment, never written anywhere but to the node.
struct SiteSecrets
{
    QString databaseAppPassword;
    QString databaseReplicationPassword;
    QString haproxyStatsPassword;
};

QString haproxyConfig(const Architecture &architecture, const QString &node);
// nginx on a load balancer that ends TLS.
QString nginxBalancerConfig(const Architecture &architecture, const QString &node);
// HAProxy on a database proxy: a port for writes and a port for reads.
QString databaseProxyConfig(const Architecture &architecture, const QString &node);
// Of a load balancer, of a director of LVS or of a database proxy.
QString keepalivedConfig(const Architecture &architecture, const QString &node);
QString nginxConfig(const Architecture &architecture, const QString &node);
QString mariadbConfig(const Architecture &architecture, const QString &node);
// SQL that mariadbd itself runs at its start (init_file) and that acts on the first boot only: users,
// replication source, the application's tables. The data folder must already hold a system database
// (mariadb-install-db).
QString mariadbFirstBoot(const Architecture &architecture, const QString &node, const SiteSecrets &secrets);
// Environment of the site's application on a web node, KEY=value lines.
QString siteAppEnvironment(const Architecture &architecture, const QString &node, const SiteSecrets &secrets);

struct NodeFile
{
    QString path; // absolute, in the node
    QString text;
    int mode = 0644;
    QString owner;              // a user name; empty means root
    bool firstBootOnly = false; // the node changes it later: do not write it again
};

// One long-running program of a node, by absolute path, started in order. A command makes the folders in /run
// that its program needs and then becomes the program.
struct NodeService
{
    QString name; // "haproxy"
    QStringList command;
    QStringList environmentFiles; // read as KEY=value lines before it starts
    QString user;                 // empty means root
    int readyPort = 0;            // TCP port that answers when it serves; 0: none
};

struct NodeRecipe
{
    std::vector<NodeFile> files;
    std::vector<NodeService> services; // sshd is every node's and not listed
};

// Where a web node finds the site's application, seaworthy-site; whoever boots the node puts it there.
QString siteProgramPath();

// All of the above for one node, for whoever boots it. Empty for a role that nothing is generated for.
NodeRecipe recipe(const Architecture &architecture, const QString &node, const SiteSecrets &secrets);

// What the architecture wants and no file above brings about: a sentence each, translated, for the person who
// deploys it. Empty for a plain site.
QStringList notGenerated(const Architecture &architecture);

} // namespace sw
