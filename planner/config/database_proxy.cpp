// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/config/generate.h"
#include "planner/config/parts.h"

using namespace Qt::StringLiterals;

namespace sw {

namespace {

QString listener(const QString &name, int port, const QString &servers)
{
    return uR"(
listen %1
    bind *:%2
    balance leastconn
    option mysql-check user %3
%4)"_s.arg(name)
        .arg(port)
        .arg(databaseCheckUser(), servers);
}

QString server(const ArchitectureNode &database, const QString &rest = {})
{
    return u"    server %1 %2:3306%3\n"_s.arg(database.name, database.address, rest);
}

} // namespace

QString databaseProxyConfig(const Architecture &architecture, const QString &node)
{
    const ArchitectureNode &self = nodeNamed(architecture, node, Role::DatabaseProxy);
    const BalancerTuning &tuning = architecture.balancer;
    const bool readsOnly = architecture.database == DatabasePattern::ReplicasBehindBalancer;
    const bool two = architecture.database == DatabasePattern::PrimaryPrimary;
    const QString backup = u" backup"_s;
    QString writers;
    QString readers;
    QString spares;
    for (const ArchitectureNode &database : databasesByRank(architecture)) {
        if (database.site != self.site)
            continue; // a read over the distance would be slower than none
        const bool primary = database.priority < (two ? 2 : 1);
        if (primary)
            writers += server(database, writers.isEmpty() ? QString() : backup);
        (primary ? spares : readers) += server(database, primary ? backup : QString());
    }
    QString listeners;
    if (!readsOnly)
        listeners += u"\n# To one node alone: writes to two at once would conflict."_s
            + listener(u"write"_s, databaseWritePort, writers);
    listeners += u"\n# The node that writes answers reads only when no replica lives."_s
        + listener(u"read"_s, databaseReadPort, readers + spares);
    return uR"(# HAProxy for the databases on %1, generated from the architecture "%2".
global
    log stdout format raw daemon notice
    user haproxy
    group haproxy
    maxconn 4000
    stats socket /run/haproxy/admin.sock mode 600 level admin

defaults
    mode tcp
    log global
    option dontlognull
    retries %3
    timeout connect %4
    timeout check %5
    # A pool keeps its connections while nobody asks.
    timeout client 1h
    timeout server 1h
    default-server check inter %6 fastinter %7 fall %8 rise %9 on-marked-down shutdown-sessions
%10
frontend statistics
    mode http
    timeout client 10s
    bind *:%11
    # What keepalived asks: 200 while a database lives.
    monitor-uri /alive
    monitor fail if { nbsrv(%12) lt 1 }
)"_s.arg(self.name, architecture.name)
        .arg(tuning.retries)
        .arg(haproxyTime(tuning.connectTimeout), haproxyTime(tuning.checkTimeout),
             haproxyTime(tuning.checkInterval), haproxyTime(tuning.fastInterval))
        .arg(tuning.fall)
        .arg(tuning.rise)
        .arg(listeners)
        .arg(architecture.statsPort)
        .arg(readsOnly ? u"read"_s : u"write"_s);
}

} // namespace sw
