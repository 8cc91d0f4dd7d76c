// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/faults.h"
#include "cloudapi/lab/api/network.h"

#include <QJsonArray>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

bool isVisible(const NetworkEntry &network, const Call &call)
{
    return network.external || network.shared || mayUse(call, network.projectId);
}

QJsonObject networkBody(const World &world, const NetworkEntry &network)
{
    QJsonArray zones;
    for (const ZoneEntry &zone : world.zones) {
        if (zone.network == network.name)
            zones.append(zone.name);
    }
    QJsonObject body{{u"id"_s, network.id},
                     {u"name"_s, network.name},
                     {u"admin_state_up"_s, true},
                     {u"mtu"_s, 1500},
                     {u"status"_s, u"ACTIVE"_s},
                     {u"subnets"_s, QJsonArray{network.subnetId}},
                     {u"shared"_s, network.shared},
                     {u"availability_zone_hints"_s, QJsonArray()},
                     {u"availability_zones"_s, zones},
                     {u"ipv4_address_scope"_s, QJsonValue::Null},
                     {u"ipv6_address_scope"_s, QJsonValue::Null},
                     {u"router:external"_s, network.external},
                     {u"description"_s, QString(u""_s)},
                     {u"port_security_enabled"_s, true},
                     {u"qos_policy_id"_s, QJsonValue::Null}};
    if (network.external)
        body[u"is_default"_s] = true;
    addCommonMembers(body, network.projectId, network.created, network.created, {});
    return body;
}

QJsonObject subnetBody(const NetworkEntry &network)
{
    const Range4 range = range4(network.cidr).value_or(Range4{});
    QJsonObject body{{u"id"_s, network.subnetId},
                     {u"name"_s, network.name + u"-subnet"_s},
                     {u"network_id"_s, network.id},
                     {u"ip_version"_s, 4},
                     {u"subnetpool_id"_s, QJsonValue::Null},
                     {u"enable_dhcp"_s, !network.external},
                     {u"ipv6_ra_mode"_s, QJsonValue::Null},
                     {u"ipv6_address_mode"_s, QJsonValue::Null},
                     {u"gateway_ip"_s, network.gateway},
                     {u"cidr"_s, network.cidr},
                     {u"allocation_pools"_s,
                      QJsonArray{QJsonObject{{u"start"_s, ipv4Text(range.first + 1)},
                                             {u"end"_s, ipv4Text(range.last - 1)}}}},
                     {u"host_routes"_s, QJsonArray()},
                     {u"dns_nameservers"_s, QJsonArray()},
                     {u"description"_s, QString(u""_s)},
                     {u"service_types"_s, QJsonArray()}};
    addCommonMembers(body, network.projectId, network.created, network.created, {});
    return body;
}

Answer listNetworks(Backstage &backstage, const Call &call, bool subnets)
{
    auto world = backstage.store.open();
    std::vector<QJsonObject> bodies;
    for (const auto &[id, network] : world->networks) {
        // The subnet of an external network is its owner's, as in Neutron.
        const bool visible =
            subnets ? network.shared || mayUse(call, network.projectId) : isVisible(network, call);
        if (visible)
            bodies.push_back(subnets ? subnetBody(network) : networkBody(*world, network));
    }
    return neutronList(call, world->publicUrl, subnets ? u"subnets"_s : u"networks"_s, bodies);
}

Answer showNetwork(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    const auto found = world->networks.find(call.capture(0));
    if (found == world->networks.end() || !isVisible(found->second, call))
        return neutronFault(404, u"NetworkNotFound"_s,
                            u"Network %1 could not be found."_s.arg(call.capture(0)));
    return answered(200, {{u"network"_s, networkBody(*world, found->second)}});
}

Answer showSubnet(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    for (const auto &[id, network] : world->networks) {
        if (network.subnetId == call.capture(0) && (network.shared || mayUse(call, network.projectId)))
            return answered(200, {{u"subnet"_s, subnetBody(network)}});
    }
    return neutronFault(404, u"SubnetNotFound"_s, u"Subnet %1 could not be found."_s.arg(call.capture(0)));
}

Answer notAllowed(const QString &rule)
{
    return neutronFault(403, u"PolicyNotAuthorized"_s, u"(rule:%1) is disallowed by policy"_s.arg(rule));
}

Answer quotas(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    const auto found = world->projects.find(call.capture(0));
    if (found == world->projects.end() || !mayUse(call, found->first))
        return notAllowed(u"get_quota"_s);
    return answered(200,
                    {{u"quota"_s,
                      QJsonObject{{u"network"_s, 0},
                                  {u"subnet"_s, 0},
                                  {u"subnetpool"_s, 0},
                                  {u"port"_s, -1},
                                  {u"router"_s, 0},
                                  {u"floatingip"_s, found->second.floatingIps},
                                  {u"rbac_policy"_s, 0},
                                  {u"security_group"_s, -1},
                                  {u"security_group_rule"_s, -1}}}});
}

QJsonArray extensions()
{
    const std::pair<QString, QString> known[] = {
        {u"router"_s, u"Neutron L3 Router"_s},
        {u"external-net"_s, u"Neutron external network"_s},
        {u"security-group"_s, u"security-group"_s},
        {u"port-security"_s, u"Port Security"_s},
        {u"quotas"_s, u"Quota management support"_s},
        {u"availability_zone"_s, u"Availability Zone"_s},
        {u"agent"_s, u"agent"_s},
        {u"standard-attr-description"_s, u"standard-attr-description"_s},
        {u"standard-attr-timestamp"_s, u"Resource timestamps"_s},
        {u"fip-port-details"_s, u"Floating IP Port Details Extension"_s},
    };
    QJsonArray all;
    for (const auto &[alias, name] : known) {
        all.append(QJsonObject{{u"alias"_s, alias},
                               {u"name"_s, name},
                               {u"description"_s, name},
                               {u"updated"_s, u"2013-02-03T10:00:00-00:00"_s},
                               {u"links"_s, QJsonArray()}});
    }
    return all;
}

Answer extension(const Call &call)
{
    const QJsonArray all = extensions();
    for (const QJsonValue &known : all) {
        if (known[u"alias"_s].toString() == call.capture(0))
            return answered(200, {{u"extension"_s, known}});
    }
    return neutronFault(404, u"HTTPNotFound"_s,
                        u"Extension with alias %1 does not exist"_s.arg(call.capture(0)));
}

Answer zones(Backstage &backstage)
{
    auto world = backstage.store.open();
    QJsonArray all;
    for (const ZoneEntry &zone : world->zones)
        all.append(
            QJsonObject{{u"name"_s, zone.name}, {u"resource"_s, u"network"_s}, {u"state"_s, u"available"_s}});
    return answered(200, {{u"availability_zones"_s, all}});
}

// One router stands for the lab's own: it joins the internal networks with each other and with the external
// one.
Answer routers(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    std::vector<QJsonObject> bodies;
    for (const auto &[id, network] : world->networks) {
        if (!network.external)
            continue;
        QJsonObject body{{u"id"_s, network.subnetId},
                         {u"name"_s, u"lab-router"_s},
                         {u"admin_state_up"_s, true},
                         {u"status"_s, u"ACTIVE"_s},
                         {u"external_gateway_info"_s,
                          QJsonObject{{u"network_id"_s, network.id},
                                      {u"enable_snat"_s, true},
                                      {u"external_fixed_ips"_s,
                                       QJsonArray{QJsonObject{{u"subnet_id"_s, network.subnetId},
                                                              {u"ip_address"_s, network.gateway}}}}}},
                         {u"description"_s, QString(u""_s)},
                         {u"availability_zones"_s, QJsonArray()},
                         {u"availability_zone_hints"_s, QJsonArray()},
                         {u"routes"_s, QJsonArray()},
                         {u"flavor_id"_s, QJsonValue::Null}};
        addCommonMembers(body, network.projectId, network.created, network.created, {});
        bodies.push_back(body);
    }
    return neutronList(call, world->publicUrl, u"routers"_s, bodies);
}

} // namespace

void addNetworkRoutes(Router &router, Backstage &backstage)
{
    router.add(
        "GET", u"/network"_s,
        [&backstage](const Call &) {
            const QString url = backstage.store.open()->publicUrl + u"/network/v2.0/"_s;
            return answered(
                200,
                {{u"versions"_s,
                  QJsonArray{QJsonObject{
                      {u"id"_s, u"v2.0"_s},
                      {u"status"_s, u"CURRENT"_s},
                      {u"links"_s, QJsonArray{QJsonObject{{u"rel"_s, u"self"_s}, {u"href"_s, url}}}}}}}});
        },
        Access::Public);
    router.add("GET", networkPrefix, [](const Call &) {
        return answered(200, QJsonObject{{u"resources"_s, QJsonArray()}});
    });
    const QString networks = networkPrefix + u"/networks"_s;
    router.add("GET", networks,
               [&backstage](const Call &call) { return listNetworks(backstage, call, false); });
    router.add("GET", networks + u"/{}"_s,
               [&backstage](const Call &call) { return showNetwork(backstage, call); });
    router.add("POST", networks, [](const Call &) { return notAllowed(u"create_network"_s); });
    router.add("PUT", networks + u"/{}"_s, [](const Call &) { return notAllowed(u"update_network"_s); });
    router.add("DELETE", networks + u"/{}"_s, [](const Call &) { return notAllowed(u"delete_network"_s); });
    const QString subnets = networkPrefix + u"/subnets"_s;
    router.add("GET", subnets,
               [&backstage](const Call &call) { return listNetworks(backstage, call, true); });
    router.add("GET", subnets + u"/{}"_s,
               [&backstage](const Call &call) { return showSubnet(backstage, call); });
    router.add("POST", subnets, [](const Call &) { return notAllowed(u"create_subnet"_s); });
    router.add("GET", networkPrefix + u"/routers"_s,
               [&backstage](const Call &call) { return routers(backstage, call); });
    router.add("POST", networkPrefix + u"/routers"_s,
               [](const Call &) { return notAllowed(u"create_router"_s); });
    router.add("GET", networkPrefix + u"/quotas/{}"_s,
               [&backstage](const Call &call) { return quotas(backstage, call); });
    router.add("GET", networkPrefix + u"/extensions"_s, [](const Call &) {
        return answered(200, {{u"extensions"_s, extensions()}});
    });
    router.add("GET", networkPrefix + u"/extensions/{}"_s, extension);
    router.add("GET", networkPrefix + u"/agents"_s, [](const Call &) {
        return answered(200, {{u"agents"_s, QJsonArray()}});
    });
    router.add("GET", networkPrefix + u"/availability_zones"_s,
               [&backstage](const Call &) { return zones(backstage); });
}

} // namespace sw::lab
