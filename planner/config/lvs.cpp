// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/config/generate.h"
#include "planner/config/parts.h"

using namespace Qt::StringLiterals;

namespace sw {

namespace {

QString seconds(Milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000, 'f', 3);
}

QString realServer(const Architecture &architecture, const ArchitectureNode &web, int port,
                   const QString &check)
{
    return uR"(
    real_server %1 %2 {
        weight 1
        %3
            connect_timeout %4
            retry %5
            delay_before_retry %6
        }
    }
)"_s.arg(web.address)
        .arg(port)
        .arg(check, seconds(architecture.balancer.checkTimeout))
        .arg(architecture.balancer.fall - 1)
        .arg(seconds(architecture.balancer.fastInterval));
}

QString virtualServer(const Architecture &architecture, const VirtualAddress &shared, int port,
                      const QString &check)
{
    const bool nat = architecture.balancing == Balancing::LvsNat;
    QString text = uR"(
virtual_server %1 %2 {
    delay_loop %3
    lb_algo wlc
    lb_kind %4
    protocol TCP
)"_s.arg(shared.address)
                       .arg(port)
                       .arg(seconds(architecture.balancer.checkInterval), nat ? u"NAT"_s : u"DR"_s);
    if (architecture.stickySeconds > 0)
        text += u"    persistence_timeout %1\n"_s.arg(architecture.stickySeconds);
    for (const ArchitectureNode &web : nodesOf(architecture, Role::Web)) {
        // A reply that goes back through another director is lost.
        if (!nat || web.gateway == shared.inside)
            text += realServer(architecture, web, port, check);
    }
    return text + u"}\n"_s;
}

} // namespace

QString lvsServers(const Architecture &architecture, const QString &node)
{
    const QString http = u"HTTP_GET {\n            url {\n                path /health\n                "
                         "status_code 200\n            }"_s;
    QString text;
    for (const VirtualAddress &shared : siteAddresses(architecture)) {
        if (!shared.holders.contains(node))
            continue;
        text += virtualServer(architecture, shared, architecture.sitePort, http);
        if (architecture.tls)
            text += virtualServer(architecture, shared, architecture.tlsPort, u"TCP_CHECK {"_s);
    }
    return text;
}

std::vector<std::pair<QString, QString>> lvsFiles(const Architecture &architecture, const QString &node)
{
    const ArchitectureNode *self = findNode(architecture, node);
    Q_ASSERT(self);
    const QString kernel = u"/etc/sysctl.d/60-lvs.conf"_s;
    const QString network = u"/etc/network/interfaces.d/site"_s;
    const bool nat = architecture.balancing == Balancing::LvsNat;
    if (self->role == Role::LoadBalancer && nat)
        return {{kernel,
                 u"# Packets of the web nodes go on to the clients, and no web node is told a shorter way.\n"
                 "net.ipv4.ip_forward = 1\nnet.ipv4.conf.all.send_redirects = 0\n"
                 "net.ipv4.conf.default.send_redirects = 0\n"_s}};
    if (self->role != Role::Web || architecture.balancing == Balancing::Http)
        return {};
    if (nat)
        return {{network,
                 u"# Replies go back through the director that has this address.\n"
                 "auto eth0\niface eth0 inet static\n    address %1/%2\n    gateway %3\n"_s.arg(self->address)
                     .arg(architecture.vipPrefix)
                     .arg(self->gateway)}};
    QString loopback =
        u"# The site's addresses, so that this node takes their packets and replies by itself.\n"_s;
    int alias = 0;
    for (const VirtualAddress &shared : siteAddresses(architecture))
        loopback +=
            u"auto lo:%1\niface lo:%1 inet static\n    address %2/32\n"_s.arg(++alias).arg(shared.address);
    return {{kernel,
             u"# Only the director may be asked for the site's addresses.\n"
             "net.ipv4.conf.all.arp_ignore = 1\nnet.ipv4.conf.all.arp_announce = 2\n"_s},
            {network, loopback}};
}

} // namespace sw
