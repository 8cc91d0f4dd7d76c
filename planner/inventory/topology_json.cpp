// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/inventory/topology.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s) + u'"';
}

QString shape(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Client:
        return u"oval"_s;
    case NodeKind::Address:
        return u"diamond"_s;
    case NodeKind::Server:
        return u"box"_s;
    case NodeKind::Network:
        return u"hexagon"_s;
    }
    Q_UNREACHABLE();
}

QString style(LinkKind kind)
{
    return kind == LinkKind::CouldHold ? u"dashed"_s
        : kind == LinkKind::AttachedTo ? u"dotted"_s
                                       : u"solid"_s;
}

} // namespace

QByteArray topologyJson(const Topology &topology)
{
    QJsonArray nodes;
    for (const TopologyNode &node : topology.nodes) {
        nodes.append(QJsonObject{
            {u"key"_s, node.key},
            {u"kind"_s, word(node.kind)},
            {u"name"_s, node.name},
            {u"server"_s, node.server ? QJsonValue(node.server->text) : QJsonValue(QJsonValue::Null)},
            {u"tier"_s, node.tier},
            {u"zone"_s, node.zone},
            {u"site"_s, node.site},
            {u"addresses"_s, QJsonArray::fromStringList(node.addresses)},
            {u"health"_s, word(node.health)},
            {u"why"_s, node.why},
            {u"singlePointOfFailure"_s, node.singlePointOfFailure},
        });
    }
    QJsonArray links;
    for (const TopologyLink &link : topology.links) {
        links.append(QJsonObject{{u"from"_s, link.from},
                                 {u"to"_s, link.to},
                                 {u"kind"_s, word(link.kind)},
                                 {u"health"_s, word(link.health)},
                                 {u"seenBy"_s, link.seenBy},
                                 {u"detail"_s, link.detail}});
    }
    return QJsonDocument(QJsonObject{{u"seaworthy"_s, u"topology"_s},
                                     {u"version"_s, 1},
                                     {u"cloud"_s, topology.cloud.text},
                                     {u"at"_s, iso8601(topology.at)},
                                     {u"nodes"_s, nodes},
                                     {u"links"_s, links}})
        .toJson();
}

QByteArray topologyDot(const Topology &topology)
{
    QString text = u"digraph %1 {\n    rankdir=LR;\n"_s.arg(quoted(topology.cloud.text));
    for (const TopologyNode &node : topology.nodes) {
        const QString name =
            node.health == Health::Healthy ? node.name : node.name + u'\n' + word(node.health);
        text += u"    %1 [label=%2, shape=%3%4];\n"_s.arg(quoted(node.key), quoted(name), shape(node.kind),
                                                          node.singlePointOfFailure ? u", peripheries=2"_s
                                                                                    : QString());
    }
    for (const TopologyLink &link : topology.links) {
        text += u"    %1 -> %2 [label=%3, style=%4];\n"_s.arg(quoted(link.from), quoted(link.to),
                                                              quoted(word(link.kind)), style(link.kind));
    }
    return (text + u"}\n"_s).toUtf8();
}

} // namespace sw
