// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/providers/openstack/network_json.h"

using namespace Qt::StringLiterals;

namespace sw {

namespace {

Network networkFrom(JsonFields &fields)
{
    Network network;
    network.id.text = fields.needText(u"id"_s);
    network.name = fields.text(u"name"_s);
    network.external = fields.object().value(u"router:external"_s).toBool();
    return network;
}

Subnet subnetFrom(JsonFields &fields)
{
    return {NetworkId{fields.needText(u"network_id"_s)}, fields.needText(u"cidr"_s)};
}

Port portFrom(JsonFields &fields)
{
    Port port;
    port.id.text = fields.needText(u"id"_s);
    port.network.text = fields.needText(u"network_id"_s);
    port.mac = fields.text(u"mac_address"_s);
    port.owner = fields.text(u"device_owner"_s);
    // A router's port has a device too, which is no server.
    if (port.owner.startsWith(u"compute:"_s))
        port.server.text = fields.text(u"device_id"_s);
    const QJsonArray addresses = fields.array(u"fixed_ips"_s);
    for (const QJsonValue &fixed : addresses)
        port.ips << fixed[u"ip_address"_s].toString();
    const QJsonArray groups = fields.array(u"security_groups"_s);
    for (const QJsonValue &group : groups)
        port.securityGroups.push_back(SecurityGroupId{group.toString()});
    return port;
}

FloatingIp floatingIpFrom(JsonFields &fields)
{
    FloatingIp address;
    address.id.text = fields.needText(u"id"_s);
    address.address = fields.needText(u"floating_ip_address"_s);
    address.network.text = fields.text(u"floating_network_id"_s);
    const QString port = fields.text(u"port_id"_s);
    if (!port.isEmpty())
        address.port = PortId{port};
    address.fixedIp = fields.text(u"fixed_ip_address"_s);
    return address;
}

SecurityGroup securityGroupFrom(JsonFields &fields)
{
    return {SecurityGroupId{fields.needText(u"id"_s)}, fields.needText(u"name"_s),
            fields.text(u"description"_s)};
}

Image imageFrom(JsonFields &fields)
{
    Image image;
    image.id.text = fields.needText(u"id"_s);
    image.name = fields.text(u"name"_s);
    image.status = fields.needText(u"status"_s);
    image.minDiskGiB = fields.number(u"min_disk"_s);
    image.minMemoryMiB = fields.number(u"min_ram"_s);
    image.bytes = fields.number(u"size"_s);
    return image;
}

} // namespace

Result<Page<Network>> readNetworks(const QByteArray &body)
{
    return readPageOf<Network>(body, u"networks"_s, networkFrom);
}

Result<Page<Subnet>> readSubnets(const QByteArray &body)
{
    return readPageOf<Subnet>(body, u"subnets"_s, subnetFrom);
}

std::vector<Network> withSubnets(std::vector<Network> networks, const std::vector<Subnet> &subnets)
{
    for (Network &network : networks) {
        for (const Subnet &subnet : subnets) {
            if (subnet.network == network.id)
                network.subnets << subnet.cidr;
        }
        network.subnets.sort();
    }
    return networks;
}

Result<Page<Port>> readPorts(const QByteArray &body)
{
    return readPageOf<Port>(body, u"ports"_s, portFrom);
}

Result<Page<FloatingIp>> readFloatingIps(const QByteArray &body)
{
    return readPageOf<FloatingIp>(body, u"floatingips"_s, floatingIpFrom);
}

Result<FloatingIp> readFloatingIp(const QByteArray &body)
{
    return readUnder<FloatingIp>(body, u"floatingip"_s, floatingIpFrom);
}

Result<Page<SecurityGroup>> readSecurityGroups(const QByteArray &body)
{
    return readPageOf<SecurityGroup>(body, u"security_groups"_s, securityGroupFrom);
}

Result<Page<Image>> readImages(const QByteArray &body)
{
    return readPageOf<Image>(body, u"images"_s, imageFrom);
}

} // namespace sw
