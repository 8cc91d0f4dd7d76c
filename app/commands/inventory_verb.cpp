// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/connecting.h"
#include "app/commands/interrupt.h"
#include "app/commands/verb_line.h"
#include "app/commands/verbs.h"
#include "app/fleet/look.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::InventoryVerb)
};

QStringList ipsOf(const Server &server)
{
    QStringList ips;
    for (const ServerAddress &address : server.addresses)
        ips << address.ip;
    return ips;
}

QJsonObject serverJson(const Server &server)
{
    QJsonObject metadata;
    for (auto it = server.metadata.begin(); it != server.metadata.end(); ++it)
        metadata.insert(it.key(), it.value());
    return {{u"id"_s, server.id.text},
            {u"name"_s, server.name},
            {u"state"_s, word(server.state)},
            {u"providerState"_s, server.providerState},
            {u"task"_s, server.task},
            {u"flavor"_s, server.flavorName},
            {u"image"_s, server.image.text},
            {u"zone"_s, server.zone},
            {u"addresses"_s, QJsonArray::fromStringList(ipsOf(server))},
            {u"tags"_s, QJsonArray::fromStringList(server.tags)},
            {u"metadata"_s, metadata},
            {u"locked"_s, server.locked},
            {u"fault"_s, server.fault},
            {u"created"_s, server.created ? iso8601(*server.created) : QString()},
            {u"updated"_s, server.updated ? iso8601(*server.updated) : QString()}};
}

} // namespace

Exit inventoryVerb(const QStringList &arguments)
{
    VerbLine line(u"inventory --cloud C"_s, Text::tr("Lists the servers of a cloud."),
                  u"seaworthy inventory --cloud lab --json"_s);
    line.add(u"cloud"_s, Text::tr("The cloud: a name of clouds.yaml, or lab."), u"C"_s, u"lab"_s);
    line.add(u"json"_s, Text::tr("Print the servers as JSON."));
    if (const auto over = line.parse(arguments, 0, 0))
        return *over;

    const Interrupt interrupt;
    const Result<Connection> connection =
        connectFromTerminal(CloudId{line.value(u"cloud"_s)}, {}, interrupt.token());
    if (!connection)
        return complain(connection.error());
    const Result<std::vector<Server>> servers = connection->cloud->servers({}, interrupt.token());
    if (!servers)
        return complain(servers.error());
    if (line.isSet(u"json"_s)) {
        QJsonArray all;
        for (const Server &server : *servers)
            all.append(serverJson(server));
        printJson({{u"cloud"_s, connection->id.text}, {u"servers"_s, all}});
        return Exit::Done;
    }
    std::vector<QStringList> rows{
        {Text::tr("Name"), Text::tr("State"), Text::tr("Flavor"), Text::tr("Zone"), Text::tr("Addresses")}};
    for (const Server &server : *servers)
        rows.push_back(
            {server.name, label(server.state), server.flavorName, server.zone, ipsOf(server).join(u", "_s)});
    printBytes(table(rows).toUtf8());
    return Exit::Done;
}

} // namespace sw
