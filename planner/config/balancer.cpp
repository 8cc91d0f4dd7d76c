// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/config/generate.h"
#include "planner/config/parts.h"

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// HAProxy's own unit, so that the file reads as a person would write it.
QString time(Milliseconds time)
{
    if (time.count() % 1000 == 0)
        return QString::number(time.count() / 1000) + u's';
    return QString::number(time.count()) + u"ms"_s;
}

std::vector<ArchitectureNode> otherBalancers(const Architecture &architecture, const QString &node)
{
    std::vector<ArchitectureNode> others = nodesOf(architecture, Role::LoadBalancer);
    std::erase_if(others, [&](const ArchitectureNode &other) { return other.name == node; });
    return others;
}

} // namespace

int weightWithoutBackends(const Architecture &architecture)
{
    int highest = 0;
    int lowest = 255;
    for (const ArchitectureNode &balancer : nodesOf(architecture, Role::LoadBalancer)) {
        highest = std::max(highest, balancer.priority);
        lowest = std::min(lowest, balancer.priority);
    }
    return highest < lowest
        ? 0
        : std::max(-253, -(highest - lowest + 10)); // 253 is the most that keepalived takes
}

QString haproxyConfig(const Architecture &architecture, const QString &node)
{
    const ArchitectureNode &self = nodeNamed(architecture, node, Role::LoadBalancer);
    const BalancerTuning &tuning = architecture.balancer;
    QString servers;
    for (const ArchitectureNode &web : nodesOf(architecture, Role::Web))
        servers += u"    server %1 %2:%3\n"_s.arg(web.name, web.address).arg(architecture.sitePort);

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
    option httpchk
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
        .arg(time(tuning.connectTimeout), time(tuning.checkTimeout), time(tuning.clientTimeout),
             time(tuning.serverTimeout))
        .arg(architecture.sitePort)
        .arg(time(tuning.checkInterval), time(tuning.fastInterval))
        .arg(tuning.fall)
        .arg(tuning.rise)
        .arg(servers)
        .arg(architecture.statsPort);
}

QString keepalivedConfig(const Architecture &architecture, const QString &node)
{
    const ArchitectureNode &self = nodeNamed(architecture, node, Role::LoadBalancer);
    const VrrpTuning &tuning = architecture.vrrp;
    QString peers;
    for (const ArchitectureNode &other : otherBalancers(architecture, node))
        peers += u"        %1\n"_s.arg(other.address);
    const auto script = [&](const QString &name, const QString &rest) {
        return uR"(vrrp_script %1 {
    script "%2 %1"
    interval %3
    timeout %3
    fall %4
    rise %5
%6})"_s.arg(name, checkScriptPath())
            .arg(tuning.trackInterval.count() / 1000)
            .arg(tuning.trackFall)
            .arg(tuning.trackRise)
            .arg(rest);
    };
    return uR"(# keepalived on %1, generated from the architecture "%2".
global_defs {
    router_id %1
    vrrp_version 3
    enable_script_security
    script_user root
}

# No weight: without haproxy this node leaves the address at once.
%3

# A weight: without a live web node this node ranks below its peers, and keeps the address when they see none either,
# so that clients are told 503 instead of nothing.
%4

# The higher priority takes the address back when it returns: haproxy serves by then, so that no request is lost.
vrrp_instance site {
    state BACKUP
    interface eth0
    virtual_router_id %5
    priority %6
    advert_int %7
    unicast_src_ip %8
    unicast_peer {
%9    }
    virtual_ipaddress {
        %10/%11 dev eth0
    }
    track_script {
        haproxy
        backends
    }
}
)"_s.arg(self.name, architecture.name, script(u"haproxy"_s, {}),
         script(u"backends"_s, u"    weight %1\n"_s.arg(weightWithoutBackends(architecture))))
        .arg(tuning.routerId)
        .arg(self.priority)
        .arg(static_cast<double>(tuning.advertInterval.count()) / 1000, 0, 'f', 2)
        .arg(self.address, peers, architecture.vip)
        .arg(architecture.vipPrefix);
}

QString keepalivedCheckScript(const Architecture &architecture)
{
    // bash alone can open a connection, so the node needs no further program for it.
    return uR"(#!/bin/bash
# Asked by keepalived every %1 ms. haproxy: does it answer at all? backends: has it a live web node?
exec 3<>/dev/tcp/127.0.0.1/%2 || exit 1
printf 'GET /alive HTTP/1.0\r\n\r\n' >&3
read -r -t 0.8 _ status _ <&3 || exit 1
case $1 in
haproxy) exit 0 ;;
backends) [ "$status" = 200 ] ;;
*) exit 1 ;;
esac
)"_s.arg(architecture.vrrp.trackInterval.count())
        .arg(architecture.statsPort);
}

} // namespace sw
