// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/config/generate.h"
#include "planner/config/parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::NotGenerated)
};

bool has(const Architecture &architecture, Role role)
{
    return std::ranges::find(architecture.nodes, role, &ArchitectureNode::role) != architecture.nodes.end();
}

void addServices(const Architecture &architecture, QStringList &left)
{
    if (has(architecture, Role::Dns))
        left << Text::tr("Give the site's name its records in DNS, %1.").arg(text(architecture.dnsSpread));
    if (has(architecture, Role::ManagedBalancer))
        left << Text::tr("Order the load balancer from the cloud, and have it check /health of every web "
                         "node.");
    if (has(architecture, Role::ManagedDatabase))
        left << Text::tr("Order the database from the cloud, and give its address to the application.");
    if (has(architecture, Role::ObjectStorage))
        left << Text::tr("Make snapshots of the servers and the data, and keep them in object storage.");
    if (has(architecture, Role::SharedStorage))
        left << Text::tr("Set the shared storage up, keep its two nodes alike, and mount it on every web "
                         "node.");
}

void addDatabases(const Architecture &architecture, QStringList &left)
{
    switch (architecture.database) {
    case DatabasePattern::ReplicasBehindBalancer:
        left << Text::tr("Let the application send its reads to port %1 of the database proxies.")
                    .arg(databaseReadPort);
        break;
    case DatabasePattern::ReadWriteSplit:
        left << Text::tr("HAProxy offers port %1 for writes and port %2 for reads, but reads no queries: let "
                         "the application use both, or put a proxy that reads queries in its place.")
                    .arg(databaseWritePort)
                    .arg(databaseReadPort)
             << Text::tr("Tell the proxies after a promotion which database takes writes.");
        break;
    case DatabasePattern::PrimaryPrimary:
        left << Text::tr("The second primary follows the first: let the first follow the second too, and let "
                         "it accept writes.");
        break;
    case DatabasePattern::BlockReplicated:
        left << Text::tr("Set DRBD up between the first two databases, with fencing, and the third node "
                         "behind them: the files of the databases replicate by the database's own means.");
        break;
    case DatabasePattern::Replica:
    case DatabasePattern::ManagedMultiZone:
        break;
    }
}

} // namespace

QStringList notGenerated(const Architecture &architecture)
{
    QStringList left;
    if (architecture.tls && !has(architecture, Role::ManagedBalancer))
        left << Text::tr("Put the site's certificate at %1 and its key at %2: until then nginx signs one by "
                         "itself, which no browser trusts.")
                    .arg(certificatePath(), certificateKeyPath());
    if (architecture.balancing == Balancing::LvsDirect)
        left << Text::tr("Let the cloud pass packets to the web nodes that are addressed to the site: port "
                         "security filters them in most clouds.");
    if (architecture.balancing == Balancing::LvsNat)
        left << Text::tr("Let the cloud pass the web nodes' packets through the directors: port security "
                         "filters them in most clouds.");
    addServices(architecture, left);
    addDatabases(architecture, left);
    if (architecture.interchangeable)
        left << Text::tr("Every server has the files of the role that it begins with: rebuild it with "
                         "another role when it takes one.");
    return left;
}

} // namespace sw
