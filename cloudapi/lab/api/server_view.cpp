// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/server_view.h"

#include <QJsonArray>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

QJsonObject link(const QString &rel, const QString &href)
{
    return {{u"rel"_s, rel}, {u"href"_s, href}};
}

QJsonValue orNull(const std::optional<Instant> &moment)
{
    return moment ? QJsonValue(withMicroseconds(*moment)) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

ServerView::ServerView(const World &world, const Call &call)
    : m_world(world), m_call(call), m_compute(world.publicUrl + u"/compute"_s)
{
    for (const auto &[id, floating] : world.floatingIps) {
        if (!floating.portId.isEmpty())
            m_floating.insert(floating.portId, &floating);
    }
}

QJsonArray ServerView::links(const ServerEntry &server) const
{
    return {link(u"self"_s, m_compute + u"/v2.1/servers/"_s + server.id),
            link(u"bookmark"_s, m_compute + u"/servers/"_s + server.id)};
}

QJsonObject ServerView::brief(const ServerEntry &server) const
{
    return {{u"id"_s, server.id}, {u"name"_s, server.name}, {u"links"_s, links(server)}};
}

QJsonObject ServerView::addresses(const ServerEntry &server) const
{
    QJsonObject all;
    for (const QString &portId : server.ports) {
        const auto port = m_world.ports.find(portId);
        if (port == m_world.ports.end())
            continue;
        const QString network = m_world.networks.at(port->second.networkId).name;
        const QString mac = macOf(port->second.address);
        QJsonArray list = all[network].toArray();
        list.append(QJsonObject{{u"version"_s, 4},
                                {u"addr"_s, port->second.address},
                                {u"OS-EXT-IPS:type"_s, u"fixed"_s},
                                {u"OS-EXT-IPS-MAC:mac_addr"_s, mac}});
        if (const FloatingIpEntry *floating = m_floating.value(portId)) {
            list.append(QJsonObject{{u"version"_s, 4},
                                    {u"addr"_s, floating->address},
                                    {u"OS-EXT-IPS:type"_s, u"floating"_s},
                                    {u"OS-EXT-IPS-MAC:mac_addr"_s, mac}});
        }
        all[network] = list;
    }
    return all;
}

QJsonObject ServerView::flavor(const ServerEntry &server) const
{
    const FlavorEntry *flavor = m_world.flavor(server.flavorId);
    if (!m_call.since(47))
        return {{u"id"_s, server.flavorId},
                {u"links"_s, QJsonArray{link(u"bookmark"_s, m_compute + u"/flavors/"_s + server.flavorId)}}};
    return {{u"vcpus"_s, flavor->vcpus},
            {u"ram"_s, flavor->memoryMiB},
            {u"disk"_s, flavor->diskGiB},
            {u"ephemeral"_s, 0},
            {u"swap"_s, 0},
            {u"original_name"_s, flavor->name},
            {u"extra_specs"_s, QJsonObject()}};
}

QStringList ServerView::groupNames(const ServerEntry &server) const
{
    QStringList names;
    for (const QString &id : server.wantedGroups) {
        const auto group = m_world.securityGroups.find(id);
        if (group != m_world.securityGroups.end())
            names.append(group->second.name);
    }
    return names;
}

QJsonArray ServerView::interfaces(const ServerEntry &server) const
{
    QJsonArray all;
    for (const QString &portId : server.ports) {
        const auto port = m_world.ports.find(portId);
        if (port == m_world.ports.end())
            continue;
        const NetworkEntry &network = m_world.networks.at(port->second.networkId);
        all.append(QJsonObject{{u"net_id"_s, network.id},
                               {u"port_id"_s, portId},
                               {u"mac_addr"_s, macOf(port->second.address)},
                               {u"port_state"_s, u"ACTIVE"_s},
                               {u"fixed_ips"_s,
                                QJsonArray{QJsonObject{{u"subnet_id"_s, network.subnetId},
                                                       {u"ip_address"_s, port->second.address}}}}});
    }
    return all;
}

void ServerView::addAdminFields(const ServerEntry &server, QJsonObject &body) const
{
    body[u"OS-EXT-SRV-ATTR:host"_s] = orNull(server.host);
    body[u"OS-EXT-SRV-ATTR:hypervisor_hostname"_s] = orNull(server.host);
    body[u"OS-EXT-SRV-ATTR:instance_name"_s] = u"instance-"_s + server.id.left(8);
    if (m_call.since(16))
        body[u"host_status"_s] = server.host.isEmpty() ? QString(u""_s) : u"UP"_s;
    if (m_call.since(3)) {
        body[u"OS-EXT-SRV-ATTR:hostname"_s] = server.hostname;
        body[u"OS-EXT-SRV-ATTR:launch_index"_s] = 0;
        body[u"OS-EXT-SRV-ATTR:kernel_id"_s] = QString(u""_s);
        body[u"OS-EXT-SRV-ATTR:ramdisk_id"_s] = QString(u""_s);
        body[u"OS-EXT-SRV-ATTR:reservation_id"_s] = u"r-"_s + server.id.left(8);
        body[u"OS-EXT-SRV-ATTR:root_device_name"_s] = u"/dev/vda"_s;
        body[u"OS-EXT-SRV-ATTR:user_data"_s] = orNull(server.userData);
    }
}

QJsonObject ServerView::full(const ServerEntry &server) const
{
    QJsonObject metadata;
    for (auto entry = server.metadata.begin(); entry != server.metadata.end(); ++entry)
        metadata[entry.key()] = entry.value();
    QJsonArray groups;
    for (const QString &name : groupNames(server))
        groups.append(QJsonObject{{u"name"_s, name}});
    QJsonObject body{
        {u"id"_s, server.id},
        {u"name"_s, server.name},
        {u"status"_s, statusOf(server)},
        {u"tenant_id"_s, server.projectId},
        {u"user_id"_s, server.userId},
        {u"metadata"_s, metadata},
        {u"hostId"_s, server.hostId.isNull() ? QString(u""_s) : server.hostId},
        {u"image"_s,
         QJsonObject{
             {u"id"_s, server.imageId},
             {u"links"_s, QJsonArray{link(u"bookmark"_s, m_compute + u"/images/"_s + server.imageId)}}}},
        {u"flavor"_s, flavor(server)},
        {u"created"_s, withZone(server.created)},
        {u"updated"_s, withZone(server.updated)},
        {u"addresses"_s, addresses(server)},
        {u"accessIPv4"_s, QString(u""_s)},
        {u"accessIPv6"_s, QString(u""_s)},
        {u"links"_s, links(server)},
        {u"OS-DCF:diskConfig"_s, u"MANUAL"_s},
        {u"OS-EXT-AZ:availability_zone"_s, server.zone.isNull() ? QString(u""_s) : server.zone},
        {u"config_drive"_s, QString(u""_s)},
        {u"key_name"_s, orNull(server.keyName)},
        {u"OS-SRV-USG:launched_at"_s, orNull(server.launched)},
        {u"OS-SRV-USG:terminated_at"_s, orNull(server.terminated)},
        {u"OS-EXT-STS:task_state"_s, orNull(server.task)},
        {u"OS-EXT-STS:vm_state"_s, server.vmState},
        {u"OS-EXT-STS:power_state"_s, int(server.power)},
        {u"os-extended-volumes:volumes_attached"_s, QJsonArray()}};
    if (!groups.isEmpty())
        body[u"security_groups"_s] = groups;
    const QString status = statusOf(server);
    if (status == u"ACTIVE"_s || status == u"BUILD"_s || status == u"REBUILD"_s || status == u"RESIZE"_s
        || status == u"VERIFY_RESIZE"_s || status == u"MIGRATING"_s)
        body[u"progress"_s] = server.progress;
    if (server.fault && (server.vmState == u"error"_s || server.isDeleted())) {
        body[u"fault"_s] = QJsonObject{{u"code"_s, server.fault->code},
                                       {u"created"_s, withZone(server.fault->when)},
                                       {u"message"_s, server.fault->message}};
    }
    if (m_call.since(9))
        body[u"locked"_s] = server.locked;
    if (m_call.since(73))
        body[u"locked_reason"_s] = server.locked ? orNull(server.lockReason) : QJsonValue();
    if (m_call.since(19))
        body[u"description"_s] = server.description ? QJsonValue(*server.description) : QJsonValue();
    if (m_call.since(26))
        body[u"tags"_s] = QJsonArray::fromStringList(server.tags);
    if (m_call.since(63))
        body[u"trusted_image_certificates"_s] = QJsonValue::Null;
    if (m_call.caller.isAdmin)
        addAdminFields(server, body);
    return body;
}

} // namespace sw::lab
