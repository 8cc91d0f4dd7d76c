// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/config/generate.h"
#include "planner/config/parts.h"

using namespace Qt::StringLiterals;

namespace sw {

namespace { } // namespace

QString haproxyConfig(const Architecture &architecture, const QString &node)
{
    const ArchitectureNode &self = nodeNamed(architecture, node, Role::LoadBalancer);
    const BalancerTuning &tuning = architecture.balancer;
    QString servers;
    for (const ArchitectureNode &web : nodesOf(architecture, Role::Web))
        servers += u"    server %1 %2:%3\n"_s.arg(web.name, web.address).arg(architecture.sitePort);

    QString sticky;
    if (architecture.stickySeconds > 0)
        sticky = u"    stick-table type ip size 200k expire %1s\n    stick on src\n"_s.arg(
            architecture.stickySeconds);

    // Every time below is the architecture's, so that a prediction made from it is about this file.
    return uR"(# HAProxy on %1, generated from the architecture "%2".
global
    log stdout format raw daemon notice
    user haproxy
    group haproxy
    maxconn 2000
    stats socket /run/haproxy/admin.sock mode 600 level admin
    stats timeout 10s

defaults
    mode http
    log global
    option dontlognull
    option dontlog-normal
    option forwardfor
    option redispatch 1
    retries %3
    timeout connect %4
    timeout check %5
    timeout client %6
    timeout server %7
    timeout queue %4
    timeout http-request %6

userlist operators
    user seaworthy insecure-password "${HAPROXY_STATS_PASSWORD}"

frontend site
    bind *:%8
    http-response set-header X-Balanced-By %1
    default_backend site

backend site
    balance roundrobin
%15    option httpchk
    http-check send meth GET uri /health ver HTTP/1.1 hdr Host %1
    http-check expect status 200
    # A kept connection to a node that dies silently would swallow a request; a new one fails fast and is redispatched.
    http-reuse never
    default-server check inter %9 fastinter %10 fall %11 rise %12 on-marked-down shutdown-sessions
%13
frontend statistics
    bind *:%14
    # What keepalived asks: 200 while a backend lives.
    monitor-uri /alive
    monitor fail if { nbsrv(site) lt 1 }
    http-request auth realm statistics unless { src 127.0.0.0/8 } || { http_auth(operators) }
    stats enable
    stats uri /
    stats refresh 5s
)"_s.arg(self.name, architecture.name)
        .arg(tuning.retries)
        .arg(haproxyTime(tuning.connectTimeout), haproxyTime(tuning.checkTimeout),
             haproxyTime(tuning.clientTimeout), haproxyTime(tuning.serverTimeout))
        .arg(architecture.sitePort)
        .arg(haproxyTime(tuning.checkInterval), haproxyTime(tuning.fastInterval))
        .arg(tuning.fall)
        .arg(tuning.rise)
        .arg(servers)
        .arg(architecture.statsPort)
        .arg(sticky);
}

} // namespace sw
