// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/config/generate.h"
#include "planner/config/parts.h"

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// LVS lives in the kernel: there is no program to watch, and keepalived checks the web nodes by itself.
bool isDirector(const Architecture &architecture, const ArchitectureNode &node)
{
    return node.role == Role::LoadBalancer && architecture.balancing != Balancing::Http;
}

QString vrrpScript(const Architecture &architecture, const QString &name, const QString &rest)
{
    const VrrpTuning &tuning = architecture.vrrp;
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
}

QString scripts(const Architecture &architecture, const QString &program)
{
    return uR"(
# No weight: without %3 this node leaves the address at once.
%1

# A weight: without a live web node this node ranks below its peers, and keeps the address when they see none either,
# so that clients are told 503 instead of nothing.
%2
)"_s.arg(vrrpScript(architecture, program, {}),
         vrrpScript(architecture, u"backends"_s,
                    u"    weight %1\n"_s.arg(weightWithoutBackends(architecture))),
         program);
}

QString instance(const Architecture &architecture, const ArchitectureNode &self, const VirtualAddress &shared,
                 const QString &name, const QString &tracked)
{
    QString peers;
    for (const QString &holder : shared.holders) {
        const ArchitectureNode *peer = findNode(architecture, holder);
        if (peer && holder != self.name)
            peers += u"        %1\n"_s.arg(peer->address);
    }
    QString addresses = u"        %1/%2 dev eth0\n"_s.arg(shared.address).arg(architecture.vipPrefix);
    // Together with the other one: a director that has but one of them loses the replies.
    if (!shared.inside.isEmpty())
        addresses += u"        %1/%2 dev eth0\n"_s.arg(shared.inside).arg(architecture.vipPrefix);
    const int priority =
        architecture.vips.empty() ? self.priority : vrrpPriority(shared.holders.indexOf(self.name));
    return uR"(
# The higher priority takes the address back when it returns: %1 serves by then, so that no request is lost.
vrrp_instance %2 {
    state BACKUP
    interface eth0
    virtual_router_id %3
    priority %4
    advert_int %5
    unicast_src_ip %6
    unicast_peer {
%7    }
    virtual_ipaddress {
%8    }
%9}
)"_s.arg(isDirector(architecture, self) ? u"LVS"_s : balancingProgram(architecture, self), name)
        .arg(shared.routerId)
        .arg(priority)
        .arg(static_cast<double>(architecture.vrrp.advertInterval.count()) / 1000, 0, 'f', 2)
        .arg(self.address, peers, addresses, tracked);
}

} // namespace

int weightWithoutBackends(const Architecture &architecture)
{
    int highest = 0;
    int lowest = 255;
    if (architecture.vips.empty()) {
        for (const ArchitectureNode &balancer : nodesOf(architecture, Role::LoadBalancer)) {
            highest = std::max(highest, balancer.priority);
            lowest = std::min(lowest, balancer.priority);
        }
    }
    for (const VirtualAddress &shared : architecture.vips) {
        highest = vrrpPriority(0);
        lowest = std::min(lowest, vrrpPriority(shared.holders.size() - 1));
    }
    return highest < lowest
        ? 0
        : std::max(-253, -(highest - lowest + 10)); // 253 is the most that keepalived takes
}

QString keepalivedConfig(const Architecture &architecture, const QString &node)
{
    const ArchitectureNode *self = findNode(architecture, node);
    Q_ASSERT_X(self && (self->role == Role::LoadBalancer || self->role == Role::DatabaseProxy),
               "keepalivedConfig", "the caller names a load balancer or a database proxy");
    QString text = uR"(# keepalived on %1, generated from the architecture "%2".
global_defs {
    router_id %1
    vrrp_version 3
    enable_script_security
    script_user root
}
)"_s.arg(self->name, architecture.name);
    const bool director = isDirector(architecture, *self);
    const QString program = balancingProgram(architecture, *self);
    QString tracked;
    if (!director) {
        text += scripts(architecture, program);
        tracked = u"    track_script {\n        %1\n        backends\n    }\n"_s.arg(program);
    }
    std::vector<VirtualAddress> held = virtualAddresses(architecture);
    std::erase_if(held, [&](const VirtualAddress &shared) { return !shared.holders.contains(node); });
    for (size_t i = 0; i < held.size(); ++i) {
        const QString name = i == 0 ? u"site"_s : u"site-%1"_s.arg(i + 1);
        text += instance(architecture, *self, held[i], name, tracked);
    }
    return director ? text + lvsServers(architecture, node) : text;
}

QString keepalivedCheckScript(const Architecture &architecture, const QString &node)
{
    const ArchitectureNode *self = findNode(architecture, node);
    Q_ASSERT(self);
    const QString program = balancingProgram(architecture, *self);
    // bash alone can open a connection, so the node needs no further program for it.
    return uR"(#!/bin/bash
# Asked by keepalived every %1 ms. %3: does it answer at all? backends: has it a live web node?
exec 3<>/dev/tcp/127.0.0.1/%2 || exit 1
printf 'GET /alive HTTP/1.0\r\n\r\n' >&3
read -r -t 0.8 _ status _ <&3 || exit 1
case $1 in
%3) exit 0 ;;
backends) [ "$status" = 200 ] ;;
*) exit 1 ;;
esac
)"_s.arg(architecture.vrrp.trackInterval.count())
        .arg(architecture.statsPort)
        .arg(program);
}

} // namespace sw
