// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/faults.h"
#include "cloudapi/lab/api/server_create.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

using Refusal = std::optional<Answer>;

QString shown(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Refusal checkKeys(const Call &call, const QJsonObject &server)
{
    static const QStringList always{u"name"_s,
                                    u"flavorRef"_s,
                                    u"imageRef"_s,
                                    u"networks"_s,
                                    u"key_name"_s,
                                    u"user_data"_s,
                                    u"metadata"_s,
                                    u"availability_zone"_s,
                                    u"min_count"_s,
                                    u"max_count"_s,
                                    u"adminPass"_s,
                                    u"security_groups"_s,
                                    u"config_drive"_s,
                                    u"OS-DCF:diskConfig"_s,
                                    u"accessIPv4"_s,
                                    u"accessIPv6"_s,
                                    u"personality"_s,
                                    u"return_reservation_id"_s,
                                    u"block_device_mapping_v2"_s,
                                    u"block_device_mapping"_s};
    for (const QString &key : server.keys()) {
        const bool known = always.contains(key) || (key == u"description"_s && call.since(19))
            || (key == u"tags"_s && call.since(52))
            || (key == u"trusted_image_certificates"_s && call.since(63))
            || ((key == u"host"_s || key == u"hypervisor_hostname"_s) && call.since(74));
        if (!known)
            return invalidInput(u"server"_s, shown(server),
                                u"Additional properties are not allowed ('%1' was unexpected)"_s.arg(key));
    }
    for (const QString &key : {u"name"_s, u"flavorRef"_s}) {
        if (!server.contains(key))
            return invalidInput(u"server"_s, shown(server), u"'%1' is a required property"_s.arg(key));
    }
    if (!server.contains(u"networks"_s) && call.since(37))
        return invalidInput(u"server"_s, shown(server), u"'networks' is a required property"_s);
    const QString name = server[u"name"_s].toString();
    if (name.trimmed().isEmpty())
        return invalidInput(u"name"_s, name, u"'%1' is too short"_s.arg(name));
    if (name.size() > 255)
        return invalidInput(u"name"_s, name, u"'%1' is too long"_s.arg(name));
    return {};
}

Refusal readImage(const World &world, const QJsonObject &server, const FlavorEntry &flavor, ServerWish &wish)
{
    wish.imageId = server[u"imageRef"_s].toString().section(u'/', -1);
    const auto image = world.images.find(wish.imageId);
    if (wish.imageId.isEmpty() && server.contains(u"block_device_mapping_v2"_s))
        return novaFault(400, u"Block Device Mapping is Invalid: the lab has no volumes."_s);
    if (image == world.images.end())
        return novaFault(400, u"Can not find requested image"_s);
    if (image->second.status != u"active"_s)
        return novaFault(400, u"Image %1 is not active."_s.arg(wish.imageId));
    if (flavor.memoryMiB < image->second.minMemoryMiB)
        return novaFault(400, u"Flavor's memory is too small for requested image."_s);
    if (flavor.diskGiB < image->second.minDiskGiB)
        return novaFault(
            400,
            u"Flavor's disk is smaller than the minimum size specified in image metadata. Flavor "
            "disk is %1 bytes, minimum size is %2 bytes."_s.arg(qint64(flavor.diskGiB) << 30)
                .arg(image->second.minDiskGiB << 30));
    return {};
}

Refusal interfaceOf(const World &world, const Call &call, const QJsonObject &wanted, ServerWish &wish)
{
    if (const QString portId = wanted[u"port"_s].toString(); !portId.isEmpty()) {
        const auto port = world.ports.find(portId);
        if (port == world.ports.end() || port->second.projectId != call.caller.projectId)
            return novaFault(400, u"Port id %1 could not be found."_s.arg(portId));
        if (!port->second.deviceId.isEmpty())
            return novaFault(409, u"Port %1 is still in use."_s.arg(portId));
        wish.interface = ServerWish::Interface{port->second.networkId, port->second.address, portId};
        return {};
    }
    const QString id = wanted[u"uuid"_s].toString();
    const auto network = world.networks.find(id);
    if (network == world.networks.end()
        || (!network->second.shared && network->second.projectId != call.caller.projectId
            && !network->second.external && !call.caller.isAdmin))
        return novaFault(400, u"Network %1 could not be found."_s.arg(id));
    if (network->second.external)
        return novaFault(403, u"It is not allowed to create an interface on external network %1"_s.arg(id));
    const QString fixed = wanted[u"fixed_ip"_s].toString();
    if (!fixed.isEmpty()) {
        const std::optional<Range4> range = range4(network->second.cidr);
        const std::optional<quint32> address = ipv4(fixed);
        if (!address || !range || *address <= range->first || *address >= range->last)
            return novaFault(400,
                             u"Invalid input for operation: IP address %1 is not a valid IP for the "
                             "specified subnet.."_s.arg(fixed));
    }
    wish.interface = ServerWish::Interface{id, fixed, {}};
    return {};
}

Refusal onlyNetwork(const World &world, const Call &call, ServerWish &wish)
{
    std::vector<const NetworkEntry *> usable;
    for (const auto &[id, network] : world.networks) {
        if (!network.external && (network.shared || network.projectId == call.caller.projectId))
            usable.push_back(&network);
    }
    if (usable.size() > 1)
        return novaFault(409, u"Multiple possible networks found, use a Network ID to be more specific."_s);
    if (!usable.empty())
        wish.interface = ServerWish::Interface{usable.front()->id, {}, {}};
    return {};
}

Refusal readNetworks(const World &world, const Call &call, const QJsonValue &networks, ServerWish &wish)
{
    if (networks.isString()) {
        const QString word = networks.toString();
        if (!call.since(37) || (word != u"auto"_s && word != u"none"_s))
            return invalidInput(u"networks"_s, word, u"'%1' is not of type 'array'"_s.arg(word));
        return word == u"auto"_s ? onlyNetwork(world, call, wish) : Refusal();
    }
    const QJsonArray list = networks.toArray();
    if (list.isEmpty())
        return onlyNetwork(world, call, wish);
    if (list.size() > 1)
        return novaFault(
            400, u"A server of the lab has one network interface; %1 were asked for."_s.arg(list.size()));
    return interfaceOf(world, call, list[0].toObject(), wish);
}

Refusal readGroups(World &world, const Call &call, const QJsonArray &groups, ServerWish &wish)
{
    for (const QJsonValue &wanted : groups) {
        const QString name = wanted[u"name"_s].toString();
        if (name == u"default"_s) {
            wish.securityGroups.append(world.defaultGroup(call.caller.projectId).id);
            continue;
        }
        const SecurityGroupEntry *group = world.groupOf(call.caller.projectId, name);
        if (group == nullptr)
            return novaFault(400, u"Unable to find security_group with name or id '%1'"_s.arg(name));
        wish.securityGroups.append(group->id);
    }
    if (wish.securityGroups.isEmpty())
        wish.securityGroups.append(world.defaultGroup(call.caller.projectId).id);
    wish.securityGroups.removeDuplicates();
    return {};
}

Refusal readWords(const Call &call, const QJsonObject &server, ServerWish &wish)
{
    const QJsonObject metadata = server[u"metadata"_s].toObject();
    for (auto entry = metadata.begin(); entry != metadata.end(); ++entry) {
        if (!entry->isString())
            return invalidInput(entry.key(), entry->toVariant().toString(),
                                u"%1 is not of type 'string'"_s.arg(entry->toVariant().toString()));
        if (entry.key().size() > 255 || entry->toString().size() > 255)
            return invalidInput(entry.key(), entry->toString(), u"The value is too long"_s);
        wish.metadata.insert(entry.key(), entry->toString());
    }
    if (wish.metadata.size() > 128)
        return novaFault(403, u"Maximum number of metadata items exceeds 128"_s);
    const QJsonArray tags = server[u"tags"_s].toArray();
    for (const QJsonValue &tag : tags) {
        const QString text = tag.toString();
        if (text.isEmpty() || text.size() > 60 || text.contains(u'/') || text.contains(u','))
            return invalidInput(u"tags"_s, text, u"'%1' does not match '^[^,/]*$'"_s.arg(text));
        wish.tags.append(text);
    }
    wish.tags.removeDuplicates();
    if (wish.tags.size() > 50)
        return novaFault(400, u"The number of tags exceeded the per-server limit 50"_s);
    if (server[u"description"_s].isString())
        wish.description = server[u"description"_s].toString();
    else if (!call.since(19))
        wish.description = wish.name;
    return {};
}

Refusal readCount(const QJsonObject &server, ServerWish &wish)
{
    const auto number = [&](const QString &key, int fallback) {
        const QJsonValue value = server[key];
        return value.isString() ? value.toString().toInt() : value.toInt(fallback);
    };
    const int least = number(u"min_count"_s, 1);
    const int most = number(u"max_count"_s, least);
    if (least < 1 || most < 1)
        return invalidInput(u"min_count"_s, QString::number(std::min(least, most)),
                            u"The value is less than the minimum of 1"_s);
    if (least > most)
        return novaFault(400, u"min_count must be <= max_count"_s);
    wish.count = most;
    return {};
}

Refusal readPlace(const World &world, const Call &call, const QJsonObject &server, ServerWish &wish)
{
    wish.zone = server[u"availability_zone"_s].toString().section(u':', 0, 0);
    const bool zoneKnown = std::any_of(world.zones.begin(), world.zones.end(),
                                       [&](const ZoneEntry &zone) { return zone.name == wish.zone; });
    if (!wish.zone.isEmpty() && !zoneKnown)
        return novaFault(400, u"The requested availability zone is not available"_s);
    const QJsonObject hints = call.json[u"os:scheduler_hints"_s].isObject()
        ? call.json[u"os:scheduler_hints"_s].toObject()
        : call.json[u"OS-SCH-HNT:scheduler_hints"_s].toObject();
    const QJsonValue hint = hints[u"group"_s];
    wish.groupId = hint.isArray() ? hint[0].toString() : hint.toString();
    if (!wish.groupId.isEmpty() && !world.serverGroups.contains(wish.groupId))
        return novaFault(400, u"Instance group %1 could not be found."_s.arg(wish.groupId));
    return {};
}

} // namespace

std::variant<ServerWish, Answer> readWish(World &world, const Call &call, const QJsonObject &server)
{
    if (const Refusal refusal = checkKeys(call, server))
        return *refusal;
    ServerWish wish;
    wish.name = server[u"name"_s].toString().trimmed();
    const QString wanted = server[u"flavorRef"_s].toVariant().toString().section(u'/', -1);
    const auto flavor = std::find_if(world.flavors.begin(), world.flavors.end(),
                                     [&](const FlavorEntry &known) { return known.id == wanted; });
    if (flavor == world.flavors.end())
        return novaFault(400, u"Flavor %1 could not be found."_s.arg(wanted));
    wish.flavorId = flavor->id;
    wish.keyName = server[u"key_name"_s].toString();
    wish.userData = server[u"user_data"_s].toString();
    if (!wish.keyName.isEmpty() && !world.keyPairs.contains({call.caller.userId, wish.keyName}))
        return novaFault(400, u"Invalid key_name provided."_s);
    if (QByteArray::fromBase64Encoding(wish.userData.toLatin1(), QByteArray::AbortOnBase64DecodingErrors)
            .decodingStatus
        != QByteArray::Base64DecodingStatus::Ok)
        return invalidInput(u"user_data"_s, u"..."_s, u"The value is not base64"_s);
    if (const Refusal refusal = readImage(world, server, *flavor, wish))
        return *refusal;
    if (const Refusal refusal = readWords(call, server, wish))
        return *refusal;
    if (const Refusal refusal = readCount(server, wish))
        return *refusal;
    if (const Refusal refusal = readPlace(world, call, server, wish))
        return *refusal;
    if (const Refusal refusal = readGroups(world, call, server[u"security_groups"_s].toArray(), wish))
        return *refusal;
    if (const Refusal refusal = readNetworks(world, call, server[u"networks"_s], wish))
        return *refusal;
    return wish;
}

} // namespace sw::lab
