// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/providers/openstack/json_fields.h"
#include "planner/inventory/server.h"

namespace sw {

// Neutron's and Glance's replies as values. Pure.

Result<Page<Network>> readNetworks(const QByteArray &body); // without their subnets; see withSubnets
struct Subnet
{
    NetworkId network;
    QString cidr;
};
Result<Page<Subnet>> readSubnets(const QByteArray &body);
std::vector<Network> withSubnets(std::vector<Network> networks, const std::vector<Subnet> &subnets);

Result<Page<Port>> readPorts(const QByteArray &body);
Result<Page<FloatingIp>> readFloatingIps(const QByteArray &body);
Result<FloatingIp> readFloatingIp(const QByteArray &body);
Result<Page<SecurityGroup>> readSecurityGroups(const QByteArray &body);

Result<Page<Image>> readImages(const QByteArray &body);

} // namespace sw
