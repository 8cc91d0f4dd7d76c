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

QJsonObject floatingBody(const World &world, const FloatingIpEntry &floating)
{
    QJsonValue details;
    QJsonValue fixed;
    const auto port = world.ports.find(floating.portId);
    const bool isBound = port != world.ports.end();
    if (isBound) {
        fixed = port->second.address;
        details = QJsonObject{{u"name"_s, port->second.name},
                              {u"network_id"_s, port->second.networkId},
                              {u"mac_address"_s, macOf(port->second.address)},
                              {u"admin_state_up"_s, true},
                              {u"status"_s, port->second.deviceId.isEmpty() ? u"DOWN"_s : u"ACTIVE"_s},
                              {u"device_id"_s, port->second.deviceId},
                              {u"device_owner"_s, port->second.deviceOwner}};
    }
    QJsonObject body{
        {u"id"_s, floating.id},
        {u"floating_ip_address"_s, floating.address},
        {u"floating_network_id"_s, floating.networkId},
        {u"router_id"_s, isBound ? QJsonValue(world.networks.at(floating.networkId).subnetId) : QJsonValue()},
        {u"port_id"_s, isBound ? QJsonValue(floating.portId) : QJsonValue()},
        {u"fixed_ip_address"_s, fixed},
        {u"status"_s, isBound ? u"ACTIVE"_s : u"DOWN"_s},
        {u"description"_s, floating.description},
        {u"qos_policy_id"_s, QJsonValue::Null},
        {u"port_details"_s, details}};
    addCommonMembers(body, floating.projectId, floating.created, floating.updated, floating.tags);
    return body;
}

Answer unknown(const QString &id)
{
    return neutronFault(404, u"FloatingIPNotFound"_s, u"Floating IP %1 could not be found"_s.arg(id));
}

// The port to lead to, or the refusal; null takes the address off.
std::optional<Answer> bind(Backstage &backstage, World &world, const Call &call, FloatingIpEntry &floating,
                           const QJsonValue &wanted)
{
    const QString portId = wanted.toString();
    if (portId == floating.portId)
        return {};
    if (!portId.isEmpty()) {
        const auto port = world.ports.find(portId);
        if (port == world.ports.end() || !mayUse(call, port->second.projectId))
            return neutronFault(404, u"PortNotFound"_s, u"Port %1 could not be found."_s.arg(portId));
        if (port->second.networkId == floating.networkId)
            return neutronFault(400, u"BadRequest"_s,
                                u"Bad floatingip request: port %1 is on the external network."_s.arg(portId));
        for (const auto &[id, other] : world.floatingIps) {
            if (other.portId == portId)
                return neutronFault(
                    409, u"FloatingIPPortAlreadyAssociated"_s,
                    u"Cannot associate floating IP %1 (%2) with port %3 using fixed IP %4, as that fixed IP "
                    "already has a floating IP on external network %5."_s.arg(
                        floating.address, floating.id, portId, port->second.address, floating.networkId));
        }
    }
    floating.portId = portId;
    floating.updated = currentInstant();
    routeFloatingIp(backstage, floating.address,
                    portId.isEmpty() ? QString() : world.ports.at(portId).address);
    return {};
}

Answer create(Backstage &backstage, const Call &call)
{
    const auto [wanted, refusal] =
        neutronBody(call, u"floatingip"_s,
                    {u"floating_network_id"_s, u"port_id"_s, u"fixed_ip_address"_s, u"floating_ip_address"_s,
                     u"description"_s, u"subnet_id"_s, u"qos_policy_id"_s, u"dns_name"_s, u"dns_domain"_s});
    if (refusal)
        return *refusal;
    auto world = backstage.store.open();
    const QString networkId = wanted[u"floating_network_id"_s].toString();
    if (networkId.isEmpty())
        return neutronFault(
            400, u"HTTPBadRequest"_s,
            u"Failed to parse request. Required attribute 'floating_network_id' not specified"_s);
    const auto network = world->networks.find(networkId);
    if (network == world->networks.end())
        return neutronFault(404, u"NetworkNotFound"_s, u"Network %1 could not be found."_s.arg(networkId));
    if (!network->second.external)
        return neutronFault(
            400, u"BadRequest"_s,
            u"Bad floatingip request: Network %1 is not a valid external network."_s.arg(networkId));
    const int limit = world->projects.at(call.caller.projectId).floatingIps;
    const auto used =
        std::count_if(world->floatingIps.begin(), world->floatingIps.end(),
                      [&](const auto &entry) { return entry.second.projectId == call.caller.projectId; });
    if (limit >= 0 && used >= limit)
        return neutronFault(409, u"OverQuota"_s, u"Quota exceeded for resources: ['floatingip']."_s);
    const Instant now = currentInstant();
    FloatingIpEntry floating{freshUuid(), {}, networkId, call.caller.projectId, {}, {}, {}, now, now};
    floating.description = wanted[u"description"_s].toString(u""_s);
    floating.address = wanted[u"floating_ip_address"_s].toString();
    const bool isTaken =
        std::any_of(world->floatingIps.begin(), world->floatingIps.end(),
                    [&](const auto &entry) { return entry.second.address == floating.address; });
    if (isTaken)
        return neutronFault(409, u"IpAddressAlreadyAllocated"_s,
                            u"IP address %1 already allocated in subnet %2"_s.arg(floating.address,
                                                                                  network->second.subnetId));
    if (floating.address.isEmpty())
        floating.address = world->freeAddress(network->second);
    if (floating.address.isEmpty())
        return neutronFault(409, u"IpAddressGenerationFailure"_s,
                            u"No more IP addresses available on network %1."_s.arg(networkId));
    if (const auto bad = bind(backstage, *world, call, floating, wanted[u"port_id"_s]))
        return *bad;
    world->floatingIps.emplace(floating.id, floating);
    return answered(201, {{u"floatingip"_s, floatingBody(*world, floating)}});
}

Answer list(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    std::vector<QJsonObject> bodies;
    for (const auto &[id, floating] : world->floatingIps) {
        if (mayUse(call, floating.projectId))
            bodies.push_back(floatingBody(*world, floating));
    }
    return neutronList(call, world->publicUrl, u"floatingips"_s, bodies);
}

Answer one(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    const auto found = world->floatingIps.find(call.capture(0));
    if (found == world->floatingIps.end() || !mayUse(call, found->second.projectId))
        return unknown(call.capture(0));
    if (call.method == "DELETE") {
        if (!found->second.portId.isEmpty())
            routeFloatingIp(backstage, found->second.address, {});
        world->floatingIps.erase(found);
        return withoutBody(204);
    }
    if (call.method == "PUT") {
        const auto [wanted, refusal] =
            neutronBody(call, u"floatingip"_s,
                        {u"port_id"_s, u"fixed_ip_address"_s, u"description"_s, u"qos_policy_id"_s});
        if (refusal)
            return *refusal;
        // A body without port_id also takes the address off, as Neutron does it, unless it only describes.
        if (wanted.contains(u"port_id"_s) || !wanted.contains(u"description"_s)) {
            if (const auto bad = bind(backstage, *world, call, found->second, wanted[u"port_id"_s]))
                return *bad;
        }
        if (wanted.contains(u"description"_s))
            found->second.description = wanted[u"description"_s].toString();
    }
    return answered(200, {{u"floatingip"_s, floatingBody(*world, found->second)}});
}

} // namespace

void routeFloatingIp(Backstage &backstage, const QString &floatingIp, const QString &fixedIp)
{
    // One lane for all: an address that moves is taken from its old place before it is given to the next.
    backstage.crew.post(u"floating ips"_s, [backstage, floatingIp, fixedIp] {
        // The API shows where the address ought to lead; a host that failed tells its own log.
        (void)backstage.host.mapFloatingIp(floatingIp, fixedIp).has_value();
    });
}

void disassociate(Backstage &backstage, World &world, const QString &portId)
{
    for (auto &[id, floating] : world.floatingIps) {
        if (floating.portId != portId)
            continue;
        floating.portId.clear();
        floating.updated = currentInstant();
        routeFloatingIp(backstage, floating.address, {});
    }
}

void releasePorts(Backstage &backstage, World &world, ServerEntry &server)
{
    for (const QString &portId : std::exchange(server.ports, {})) {
        const auto port = world.ports.find(portId);
        if (port == world.ports.end())
            continue;
        if (port->second.createdByNova) {
            disassociate(backstage, world, portId);
            world.ports.erase(port);
        } else {
            port->second.deviceId.clear();
            port->second.deviceOwner.clear();
        }
    }
    for (const QString &group : server.wantedGroups)
        groupChanged(backstage, world, group);
}

void addFloatingIpRoutes(Router &router, Backstage &backstage)
{
    const QString all = networkPrefix + u"/floatingips"_s;
    router.add("GET", all, [&backstage](const Call &call) { return list(backstage, call); });
    router.add("POST", all, [&backstage](const Call &call) { return create(backstage, call); });
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("PUT"), QByteArray("DELETE")})
        router.add(method, all + u"/{}"_s, [&backstage](const Call &call) { return one(backstage, call); });
}

} // namespace sw::lab
