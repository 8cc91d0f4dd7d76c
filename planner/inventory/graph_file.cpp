// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/base/json.h"
#include "planner/inventory/topology.h"

#include <QCoreApplication>
#include <QHash>

#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::GraphFile)
};

using Edge = std::pair<QString, QString>; // names

// A JSON pointer writes "~" and "/" of a name as "~0" and "~1".
QString placeOf(QString name)
{
    return u'/' + name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

std::set<Edge> readEdges(JsonReader &reader)
{
    std::set<Edge> edges;
    const QJsonObject root = reader.root();
    for (auto it = root.begin(); it != root.end(); ++it) {
        const QString place = placeOf(it.key());
        const QJsonObject node = reader.object(root, QString(), it.key());
        if (!it->isObject())
            continue;
        reader.allowOnly(node, place, {u"in"_s, u"out"_s});
        for (const QString &side : {u"in"_s, u"out"_s}) {
            if (!node.contains(side))
                continue;
            const QStringList names = reader.strings(node, place, side);
            for (qsizetype i = 0; i < names.size(); ++i) {
                if (!root.contains(names.at(i))) {
                    reader.problem(place + u'/' + side + u'/' + QString::number(i), u'"' + names.at(i) + u'"',
                                   Text::tr("the name of a node of this file"));
                } else if (side == u"in"_s) {
                    edges.insert({names.at(i), it.key()});
                } else {
                    edges.insert({it.key(), names.at(i)});
                }
            }
        }
    }
    return edges;
}

// How many links the clients are away; 0 for what they do not reach.
QHash<QString, int> distances(const QStringList &entries, const std::set<Edge> &edges)
{
    QHash<QString, QStringList> next;
    for (const auto &[from, to] : edges)
        next[from] << to;
    QHash<QString, int> distance;
    QStringList front = entries;
    for (int step = 1; !front.isEmpty(); ++step) {
        QStringList further;
        for (const QString &name : front) {
            if (!distance.contains(name)) {
                distance.insert(name, step);
                further << next.value(name);
            }
        }
        front = further;
    }
    return distance;
}

} // namespace

Result<Topology> readGraphFile(const QString &file, const QByteArray &text)
{
    JsonReader reader(file, text);
    const std::set<Edge> edges = readEdges(reader);
    if (const Result<void> read = reader.finish(Text::tr("read the graph file")); !read)
        return failed(read.error());

    const QStringList names = reader.root().keys();
    std::set<QString> entered;
    for (const auto &[from, to] : edges) {
        if (from != to)
            entered.insert(to);
    }
    QStringList entries;
    for (const QString &name : names) {
        if (!entered.contains(name))
            entries << name;
    }
    const QHash<QString, int> distance = distances(entries, edges);

    Topology topology;
    for (const QString &name : names) {
        TopologyNode node;
        node.key = u"server:"_s + name;
        node.name = name;
        node.tier = u"tier-%1"_s.arg(distance.value(name));
        node.health = Health::Unknown;
        node.why = Text::tr("It stands in %1; nobody has looked at it.").arg(file);
        topology.nodes.push_back(node);
    }
    const QString seenBy = Text::tr("the graph file %1").arg(file);
    for (const auto &[from, to] : edges)
        topology.links.push_back(
            {u"server:"_s + from, u"server:"_s + to, LinkKind::Uses, Health::Unknown, seenBy, {}});
    if (!entries.isEmpty()) {
        TopologyNode clients;
        clients.key = u"clients"_s;
        clients.kind = NodeKind::Client;
        clients.name = Text::tr("Clients");
        topology.nodes.push_back(clients);
        for (const QString &name : entries)
            topology.links.push_back(
                {clients.key, u"server:"_s + name, LinkKind::Serves, Health::Unknown, seenBy, {}});
    }
    std::sort(topology.nodes.begin(), topology.nodes.end(),
              [](const TopologyNode &a, const TopologyNode &b) { return a.key < b.key; });
    std::sort(topology.links.begin(), topology.links.end(), [](const TopologyLink &a, const TopologyLink &b) {
        return std::tie(a.from, a.to, a.kind) < std::tie(b.from, b.to, b.kind);
    });
    for (const QString &key : singlePointsOfFailure(topology)) {
        for (TopologyNode &node : topology.nodes)
            node.singlePointOfFailure = node.singlePointOfFailure || node.key == key;
    }
    return topology;
}

} // namespace sw
