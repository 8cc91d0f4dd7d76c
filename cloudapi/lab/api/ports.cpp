// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/faults.h"
#include "cloudapi/lab/api/firewall.h"
#include "cloudapi/lab/api/floating.h"
#include "cloudapi/lab/api/network.h"
#include "cloudapi/wait/pause.h"

#include <QJsonArray>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

QJsonObject portBody(const World &world, const PortEntry &port)
{
    const NetworkEntry &network = world.networks.at(port.networkId);
    QJsonObject body{
        {u"id"_s, port.id},
        {u"name"_s, port.name},
        {u"description"_s, port.description},
        {u"network_id"_s, port.networkId},
        {u"mac_address"_s, macOf(port.address)},
        {u"admin_state_up"_s, true},
        {u"status"_s, port.deviceId.isEmpty() ? u"DOWN"_s : u"ACTIVE"_s},
        {u"device_id"_s, port.deviceId},
        {u"device_owner"_s, port.deviceOwner},
        {u"fixed_ips"_s,
         QJsonArray{QJsonObject{{u"subnet_id"_s, network.subnetId}, {u"ip_address"_s, port.address}}}},
        {u"allowed_address_pairs"_s, QJsonArray()},
        {u"extra_dhcp_opts"_s, QJsonArray()},
        {u"security_groups"_s, QJsonArray::fromStringList(port.securityGroups)},
        {u"binding:vnic_type"_s, u"normal"_s},
        {u"port_security_enabled"_s, true},
        {u"qos_policy_id"_s, QJsonValue::Null},
        {u"qos_network_policy_id"_s, QJsonValue::Null}};
    addCommonMembers(body, port.projectId, port.created, port.updated, port.tags);
    return body;
}

std::optional<Answer> readGroups(World &world, const Call &call, const QJsonValue &wanted,
                                 QStringList &groups)
{
    QStringList read;
    const QJsonArray ids = wanted.toArray();
    for (const QJsonValue &id : ids) {
        const auto group = world.securityGroups.find(id.toString());
        if (group == world.securityGroups.end() || !mayUse(call, group->second.projectId))
            return neutronFault(404, u"SecurityGroupNotFound"_s,
                                u"Security group %1 does not exist"_s.arg(id.toString()));
        read.append(group->first);
    }
    groups = read;
    return {};
}

Answer create(Backstage &backstage, const Call &call)
{
    const auto [wanted, refusal] =
        neutronBody(call, u"port"_s,
                    {u"network_id"_s, u"name"_s, u"description"_s, u"fixed_ips"_s, u"security_groups"_s,
                     u"admin_state_up"_s, u"device_id"_s, u"device_owner"_s, u"mac_address"_s,
                     u"binding:vnic_type"_s, u"allowed_address_pairs"_s, u"port_security_enabled"_s});
    if (refusal)
        return *refusal;
    auto world = backstage.store.open();
    const QString networkId = wanted[u"network_id"_s].toString();
    const auto network = world->networks.find(networkId);
    const bool isUsable = network != world->networks.end()
        && (network->second.shared || mayUse(call, network->second.projectId));
    if (!isUsable)
        return neutronFault(404, u"NetworkNotFound"_s, u"Network %1 could not be found."_s.arg(networkId));
    const Instant now = currentInstant();
    PortEntry port;
    port.id = freshUuid();
    port.name = wanted[u"name"_s].toString(u""_s);
    port.description = wanted[u"description"_s].toString(u""_s);
    port.networkId = networkId;
    port.projectId = call.caller.projectId;
    port.deviceOwner = wanted[u"device_owner"_s].toString(u""_s);
    port.deviceId = wanted[u"device_id"_s].toString(u""_s);
    port.created = now;
    port.updated = now;
    if (wanted.contains(u"security_groups"_s)) {
        if (const auto bad = readGroups(*world, call, wanted[u"security_groups"_s], port.securityGroups))
            return *bad;
    } else {
        port.securityGroups = {world->defaultGroup(call.caller.projectId).id};
    }
    port.address = wanted[u"fixed_ips"_s][0][u"ip_address"_s].toString();
    const auto taken = std::find_if(world->ports.begin(), world->ports.end(), [&](const auto &entry) {
        return entry.second.networkId == networkId && entry.second.address == port.address;
    });
    if (taken != world->ports.end())
        return neutronFault(
            409, u"IpAddressAlreadyAllocated"_s,
            u"IP address %1 already allocated in subnet %2"_s.arg(port.address, network->second.subnetId));
    if (port.address.isEmpty())
        port.address = world->freeAddress(network->second);
    if (port.address.isEmpty())
        return neutronFault(409, u"IpAddressGenerationFailure"_s,
                            u"No more IP addresses available on network %1."_s.arg(networkId));
    world->ports.emplace(port.id, port);
    return answered(201, {{u"port"_s, portBody(*world, port)}});
}

Answer update(Backstage &backstage, World &world, const Call &call, PortEntry &port)
{
    const auto [wanted, refusal] = neutronBody(
        call, u"port"_s,
        {u"name"_s, u"description"_s, u"security_groups"_s, u"admin_state_up"_s, u"allowed_address_pairs"_s,
         u"port_security_enabled"_s, u"device_id"_s, u"device_owner"_s});
    if (refusal)
        return *refusal;
    const QStringList before = port.securityGroups;
    if (wanted.contains(u"security_groups"_s)) {
        if (const auto bad = readGroups(world, call, wanted[u"security_groups"_s], port.securityGroups))
            return *bad;
    }
    if (wanted.contains(u"name"_s))
        port.name = wanted[u"name"_s].toString();
    if (wanted.contains(u"description"_s))
        port.description = wanted[u"description"_s].toString();
    port.updated = currentInstant();
    if (before != port.securityGroups) {
        if (ServerEntry *server = world.server(port.deviceId)) {
            server->wantedGroups = port.securityGroups;
            serverRulesChanged(backstage, server->id);
        }
        for (const QString &group : before + port.securityGroups)
            groupChanged(backstage, world, group);
    }
    return answered(200, {{u"port"_s, portBody(world, port)}});
}

Answer one(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    const auto found = world->ports.find(call.capture(0));
    if (found == world->ports.end() || !mayUse(call, found->second.projectId))
        return neutronFault(404, u"PortNotFound"_s, u"Port %1 could not be found."_s.arg(call.capture(0)));
    PortEntry &port = found->second;
    if (call.method == "PUT")
        return update(backstage, *world, call, port);
    if (call.method != "DELETE")
        return answered(200, {{u"port"_s, portBody(*world, port)}});
    // A node has its interface for good, so its port stays with it.
    if (world->server(port.deviceId) != nullptr)
        return neutronFault(409, u"PortInUse"_s,
                            u"Unable to complete operation on port %1 for network %2. Port already has an "
                            "attached device %3."_s.arg(port.id, port.networkId, port.deviceId));
    disassociate(backstage, *world, port.id);
    world->ports.erase(found);
    return withoutBody(204);
}

Answer list(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    std::vector<QJsonObject> bodies;
    for (const auto &[id, port] : world->ports) {
        if (mayUse(call, port.projectId))
            bodies.push_back(portBody(*world, port));
    }
    return neutronList(call, world->publicUrl, u"ports"_s, bodies);
}

} // namespace

void addPortRoutes(Router &router, Backstage &backstage)
{
    const QString all = networkPrefix + u"/ports"_s;
    router.add("GET", all, [&backstage](const Call &call) { return list(backstage, call); });
    router.add("POST", all, [&backstage](const Call &call) { return create(backstage, call); });
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("PUT"), QByteArray("DELETE")})
        router.add(method, all + u"/{}"_s, [&backstage](const Call &call) { return one(backstage, call); });
}

} // namespace sw::lab
