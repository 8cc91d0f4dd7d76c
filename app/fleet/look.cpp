// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/fleet/look.h"

#include "cloudapi/probes/observe.h"
#include "cloudapi/wait/pause.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Look)
};

// Keeps a part of the fleet that could be read, and says what could not.
template <class Part>
void take(Part &part, Result<Part> answer, const QString &what, QStringList &remarks)
{
    if (answer)
        part = std::move(*answer);
    else
        remarks << Text::tr("The %1 could not be read: %2").arg(what, sentence(answer.error()));
}

QStringList shellAddresses(const Fleet &fleet)
{
    QStringList addresses;
    for (const Server &server : fleet.servers) {
        // A stopped node cannot answer; asking it would only cost the timeout.
        if (server.state != ServerState::Active && server.state != ServerState::AwaitingConfirm)
            continue;
        const auto fixed = std::ranges::find(server.addresses, false, &ServerAddress::floating);
        if (fixed != server.addresses.end())
            addresses << fixed->ip;
    }
    return addresses;
}

} // namespace

Result<Look> lookAt(const Connection &connection, std::stop_token stop)
{
    Look look;
    look.fleet.cloud = connection.id;
    look.fleet.at = currentInstant();
    Cloud &cloud = *connection.cloud;
    Result<std::vector<Server>> servers = cloud.servers({}, stop);
    if (!servers)
        return failed(servers.error());
    look.fleet.servers = std::move(*servers);
    take(look.fleet.networks, cloud.networks(stop), Text::tr("networks"), look.remarks);
    take(look.fleet.ports, cloud.ports(stop), Text::tr("ports"), look.remarks);
    if (connection.capabilities.floatingIps)
        take(look.fleet.floatingIps, cloud.floatingIps(stop), Text::tr("floating IPs"), look.remarks);
    take(look.fleet.flavors, cloud.flavors(stop), Text::tr("flavors"), look.remarks);
    take(look.fleet.images, cloud.images(stop), Text::tr("images"), look.remarks);
    take(look.fleet.quota, cloud.quota(stop), Text::tr("quota"), look.remarks);
    if (connection.reachesNodes) {
        QStringList vips;
        if (connection.architecture && !connection.architecture->vip.isEmpty())
            vips << connection.architecture->vip;
        Result<Seen> seen = observe(shellAddresses(look.fleet), vips, *connection.shell, stop);
        if (seen) {
            look.observations = std::move(seen->observations);
            look.unreachable = seen->unreachable;
        } else {
            look.remarks << sentence(seen.error());
        }
    }
    if (stop.stop_requested())
        return failed(Cause::Canceled, Text::tr("look at the cloud %1").arg(connection.id.text));
    look.topology = topologyOf(look.fleet, look.observations);
    return look;
}

Result<Server> serverNamed(const Fleet &fleet, const QString &name)
{
    std::vector<Server> found;
    for (const Server &server : fleet.servers) {
        if (server.name == name || server.id.text == name)
            found.push_back(server);
    }
    const QString doing = Text::tr("find the server %1").arg(name);
    if (found.empty()) {
        return failed(Cause::NotFound, doing,
                      Text::tr("the cloud %1 has none of that name; see: seaworthy inventory --cloud %1")
                          .arg(fleet.cloud.text));
    }
    if (found.size() > 1) {
        QStringList ids;
        for (const Server &server : found)
            ids << server.id.text;
        return failed(Cause::Refused, doing,
                      Text::tr("several have that name; give an id: %1").arg(ids.join(u", "_s)));
    }
    return found.front();
}

} // namespace sw
