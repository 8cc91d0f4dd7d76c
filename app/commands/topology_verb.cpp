// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/connecting.h"
#include "app/commands/interrupt.h"
#include "app/commands/verb_line.h"
#include "app/commands/verbs.h"
#include "app/fleet/look.h"
#include "app/reports/drawing.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::TopologyVerb)
};

Result<Topology> topologyFromFile(const QString &path)
{
    const Result<QByteArray> text = readNamedFile(path, Text::tr("read the graph file"));
    if (!text)
        return failed(text.error());
    return readGraphFile(path, *text);
}

Result<Topology> topologyOfCloud(const QString &cloud, const QStringList &hostKeys, std::stop_token stop)
{
    const Result<Connection> connection = connectFromTerminal(CloudId{cloud}, hostKeys, stop);
    if (!connection)
        return failed(connection.error());
    Result<Look> look = lookAt(*connection, stop);
    if (!look)
        return failed(look.error());
    for (const QString &remark : look->remarks)
        say(remark);
    for (const QString &address : look->unreachable)
        say(Text::tr("The node at %1 does not answer over SSH.").arg(address));
    return std::move(look->topology);
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(Cause::Local, Text::tr("write %1").arg(path),
                      Text::tr("%1. Choose another place.").arg(file.errorString()));
    return {};
}

// The way that a request takes, and then what it runs over.
int place(const TopologyNode &node)
{
    switch (node.kind) {
    case NodeKind::Client:
        return 0;
    case NodeKind::Address:
        return 1;
    case NodeKind::Network:
        return 6;
    case NodeKind::Server:
        break;
    }
    const QString tiers[] = {u"balancer"_s, u"web"_s, u"database"_s};
    return 2 + int(std::ranges::find(tiers, node.tier) - std::begin(tiers));
}

// A topology's nodes are in the order of their keys, which are mostly identities.
std::vector<TopologyNode> inReadingOrder(std::vector<TopologyNode> nodes)
{
    // By the length first, so that tier-10 of a graph file comes after tier-2.
    std::ranges::stable_sort(nodes, {}, [](const TopologyNode &node) {
        return std::tuple(place(node), node.tier.size(), node.tier, node.name);
    });
    return nodes;
}

void printNodes(const Topology &topology)
{
    std::vector<QStringList> rows{
        {Text::tr("Node"), Text::tr("Tier"), Text::tr("Zone"), Text::tr("Health"), Text::tr("Remarks")}};
    for (const TopologyNode &node : inReadingOrder(topology.nodes)) {
        QStringList remarks;
        if (node.singlePointOfFailure)
            remarks << Text::tr("SINGLE POINT OF FAILURE");
        if (!node.why.isEmpty())
            remarks << node.why;
        rows.push_back({node.name, node.tier, node.zone, label(node.health), remarks.join(u"; "_s)});
    }
    printBytes(table(rows).toUtf8());
}

} // namespace

Exit topologyVerb(const QStringList &arguments)
{
    VerbLine line(u"topology --cloud C"_s,
                  Text::tr("Draws a cloud as a graph from what is seen, and marks single points of failure."),
                  u"seaworthy topology --cloud lab --svg lab.svg"_s);
    line.add(u"cloud"_s, Text::tr("The cloud: a name of clouds.yaml, or lab."), u"C"_s, u"lab"_s);
    line.add(u"graph"_s, Text::tr("Read this graph file instead of looking at a cloud."), u"FILE"_s);
    line.add(u"json"_s, Text::tr("Print the graph as JSON."));
    line.add(u"svg"_s, Text::tr("Draw the graph into this SVG file."), u"FILE"_s);
    line.add(u"dot"_s, Text::tr("Write the graph for Graphviz into this file."), u"FILE"_s);
    addHostKeyOption(line);
    if (const auto over = line.parse(arguments, 0, 0))
        return *over;
    const Result<QStringList> hostKeys = hostKeysGiven(line);
    if (!hostKeys)
        return complain(hostKeys.error());

    const Interrupt interrupt;
    const Result<Topology> topology = line.isSet(u"graph"_s)
        ? topologyFromFile(line.value(u"graph"_s))
        : topologyOfCloud(line.value(u"cloud"_s), *hostKeys, interrupt.token());
    if (!topology)
        return complain(topology.error());
    if (line.isSet(u"svg"_s)) {
        if (const Result<void> written =
                writeFile(line.value(u"svg"_s), topologySvg(*topology, Text::tr("Topology")));
            !written)
            return complain(written.error());
    }
    if (line.isSet(u"dot"_s)) {
        if (const Result<void> written = writeFile(line.value(u"dot"_s), topologyDot(*topology)); !written)
            return complain(written.error());
    }
    if (line.isSet(u"json"_s))
        printBytes(topologyJson(*topology) + '\n');
    else
        printNodes(*topology);
    return Exit::Done;
}

} // namespace sw
