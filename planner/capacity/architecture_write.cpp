// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/architecture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

qint64 ms(Milliseconds time)
{
    return time.count();
}

QJsonArray toJson(const std::vector<VirtualAddress> &vips)
{
    QJsonArray all;
    for (const VirtualAddress &shared : vips) {
        QJsonObject json{{u"address"_s, shared.address},
                         {u"routerId"_s, shared.routerId},
                         {u"holders"_s, QJsonArray::fromStringList(shared.holders)}};
        if (!shared.inside.isEmpty())
            json.insert(u"inside"_s, shared.inside);
        if (shared.weight != 1)
            json.insert(u"weight"_s, shared.weight);
        all.append(json);
    }
    return all;
}

// What a plain site does not have is left out, so that its file is the same as ever.
void insertUnusual(QJsonObject &root, const Architecture &architecture)
{
    const Architecture plain;
    if (!architecture.vips.empty())
        root.insert(u"vips"_s, toJson(architecture.vips));
    if (architecture.dnsSpread != plain.dnsSpread)
        root.insert(u"dnsSpread"_s, word(architecture.dnsSpread));
    if (architecture.balancing != plain.balancing)
        root.insert(u"balancing"_s, word(architecture.balancing));
    if (architecture.tls != plain.tls)
        root.insert(u"tls"_s, architecture.tls);
    if (architecture.tlsPort != plain.tlsPort)
        root.insert(u"tlsPort"_s, architecture.tlsPort);
    if (architecture.stickySeconds != plain.stickySeconds)
        root.insert(u"stickySeconds"_s, architecture.stickySeconds);
    if (architecture.database != plain.database)
        root.insert(u"database"_s, word(architecture.database));
    if (architecture.interchangeable != plain.interchangeable)
        root.insert(u"interchangeable"_s, architecture.interchangeable);
}

} // namespace

QByteArray writeArchitecture(const Architecture &architecture)
{
    QJsonArray sites;
    for (const Site &site : architecture.sites)
        sites.append(
            QJsonObject{{u"name"_s, site.name}, {u"subnet"_s, site.subnet}, {u"gateway"_s, site.gateway}});
    QJsonArray links;
    for (const SiteLink &link : architecture.links)
        links.append(
            QJsonObject{{u"from"_s, link.from}, {u"to"_s, link.to}, {u"roundTripMs"_s, ms(link.roundTrip)}});
    QJsonArray nodes;
    for (const ArchitectureNode &node : architecture.nodes) {
        QJsonObject json{{u"name"_s, node.name},        {u"role"_s, word(node.role)},
                         {u"site"_s, node.site},        {u"zone"_s, node.zone},
                         {u"address"_s, node.address},  {u"flavor"_s, node.flavor},
                         {u"priority"_s, node.priority}};
        if (!node.gateway.isEmpty())
            json.insert(u"gateway"_s, node.gateway);
        nodes.append(json);
    }
    const VrrpTuning &vrrp = architecture.vrrp;
    const BalancerTuning &balancer = architecture.balancer;
    QJsonObject root{
        {u"seaworthy"_s, u"architecture"_s},
        {u"version"_s, 1},
        {u"name"_s, architecture.name},
        {u"sites"_s, sites},
        {u"links"_s, links},
        {u"nodes"_s, nodes},
        {u"vip"_s, architecture.vip},
        {u"vipPrefix"_s, architecture.vipPrefix},
        {u"sitePort"_s, architecture.sitePort},
        {u"appPort"_s, architecture.appPort},
        {u"statsPort"_s, architecture.statsPort},
        {u"vrrp"_s,
         QJsonObject{{u"routerId"_s, vrrp.routerId},
                     {u"advertIntervalMs"_s, ms(vrrp.advertInterval)},
                     {u"trackIntervalMs"_s, ms(vrrp.trackInterval)},
                     {u"trackFall"_s, vrrp.trackFall},
                     {u"trackRise"_s, vrrp.trackRise}}},
        {u"balancer"_s,
         QJsonObject{{u"checkIntervalMs"_s, ms(balancer.checkInterval)},
                     {u"fastIntervalMs"_s, ms(balancer.fastInterval)},
                     {u"fall"_s, balancer.fall},
                     {u"rise"_s, balancer.rise},
                     {u"connectTimeoutMs"_s, ms(balancer.connectTimeout)},
                     {u"checkTimeoutMs"_s, ms(balancer.checkTimeout)},
                     {u"clientTimeoutMs"_s, ms(balancer.clientTimeout)},
                     {u"serverTimeoutMs"_s, ms(balancer.serverTimeout)},
                     {u"retries"_s, balancer.retries}}},
    };
    insertUnusual(root, architecture);
    return QJsonDocument(root).toJson();
}

} // namespace sw
