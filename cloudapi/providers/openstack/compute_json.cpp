// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/providers/openstack/compute_json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

const Microversion wantsNetworks{2, 37};

std::vector<ServerAddress> readAddresses(const QJsonObject &networks)
{
    std::vector<ServerAddress> all;
    for (auto network = networks.begin(); network != networks.end(); ++network) {
        const QJsonArray list = network.value().toArray();
        for (const QJsonValue &address : list) {
            ServerAddress one;
            one.network = network.key();
            one.ip = address[u"addr"_s].toString();
            one.mac = address[u"OS-EXT-IPS-MAC:mac_addr"_s].toString();
            one.floating = address[u"OS-EXT-IPS:type"_s].toString() == u"floating"_s;
            if (!one.ip.isEmpty())
                all.push_back(one);
        }
    }
    return all;
}

Server serverFrom(JsonFields &fields)
{
    Server server;
    server.id.text = fields.needText(u"id"_s);
    server.providerState = fields.needText(u"status"_s);
    // A cell that is down is listed as UNKNOWN with hardly any fields; every other server has a name.
    server.name = server.providerState == u"UNKNOWN"_s ? fields.text(u"name"_s) : fields.needText(u"name"_s);
    server.task = fields.text(u"OS-EXT-STS:task_state"_s);
    server.state = serverState(server.providerState, server.task);
    const QJsonObject flavor = fields.object(u"flavor"_s);
    server.flavor.text = flavor.value(u"id"_s).toString();
    server.flavorName = flavor.value(u"original_name"_s).toString();
    server.image.text = fields.object(u"image"_s).value(u"id"_s).toString();
    server.zone = fields.text(u"OS-EXT-AZ:availability_zone"_s);
    server.hostId = fields.text(u"hostId"_s);
    server.addresses = readAddresses(fields.object(u"addresses"_s));
    const QJsonArray groups = fields.array(u"security_groups"_s);
    for (const QJsonValue &group : groups)
        server.securityGroups.push_back(SecurityGroupId{group[u"name"_s].toString()});
    const QJsonObject metadata = fields.object(u"metadata"_s);
    for (auto it = metadata.begin(); it != metadata.end(); ++it)
        server.metadata.insert(it.key(), it.value().toString());
    const QJsonArray tags = fields.array(u"tags"_s);
    for (const QJsonValue &tag : tags)
        server.tags << tag.toString();
    server.keyName = fields.text(u"key_name"_s);
    server.locked = fields.object().value(u"locked"_s).toBool();
    server.progress = int(fields.number(u"progress"_s));
    if (server.state == ServerState::Error)
        server.fault = fields.object(u"fault"_s).value(u"message"_s).toString();
    server.created = instantFromIso8601(fields.text(u"created"_s));
    server.updated = instantFromIso8601(fields.text(u"updated"_s));
    return server;
}

Flavor flavorFrom(JsonFields &fields)
{
    Flavor flavor;
    flavor.id.text = fields.needText(u"id"_s);
    flavor.name = fields.needText(u"name"_s);
    flavor.vcpus = int(fields.number(u"vcpus"_s));
    flavor.memoryMiB = fields.number(u"ram"_s);
    flavor.diskGiB = fields.number(u"disk"_s);
    flavor.rxtxFactor = fields.object().value(u"rxtx_factor"_s).toDouble(1.0);
    return flavor;
}

ActionRecord actionFrom(JsonFields &fields)
{
    ActionRecord record;
    record.requestId = fields.text(u"request_id"_s);
    record.action = fields.needText(u"action"_s);
    record.started = instantFromIso8601(fields.text(u"start_time"_s)).value_or(Instant());
    record.message = fields.text(u"message"_s);
    return record;
}

Quota quotaFrom(JsonFields &fields)
{
    const QJsonObject absolute = fields.needObject(u"absolute"_s);
    const auto figure = [&absolute](const QString &used, const QString &allowed) {
        return Quota::Figure{absolute.value(used).toInteger(), absolute.value(allowed).toInteger(-1)};
    };
    Quota quota;
    quota.servers = figure(u"totalInstancesUsed"_s, u"maxTotalInstances"_s);
    quota.cores = figure(u"totalCoresUsed"_s, u"maxTotalCores"_s);
    quota.memoryMiB = figure(u"totalRAMUsed"_s, u"maxTotalRAMSize"_s);
    return quota;
}

QString idFrom(JsonFields &fields)
{
    return fields.needText(u"id"_s);
}

QString zoneFrom(JsonFields &fields)
{
    const bool isAvailable = fields.object(u"zoneState"_s).value(u"available"_s).toBool(true);
    const QString name = fields.needText(u"zoneName"_s);
    return isAvailable ? name : QString();
}

Microversion microversion(QStringView text)
{
    const qsizetype dot = text.indexOf(u'.');
    return dot < 0 ? Microversion() : Microversion{text.left(dot).toInt(), text.mid(dot + 1).toInt()};
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray text(Microversion version)
{
    return QByteArray::number(version.major) + '.' + QByteArray::number(version.minor);
}

Result<VersionRange> readVersionRange(const QByteArray &body)
{
    const Result<QJsonObject> root = readJsonObject(body);
    if (!root)
        return failed(root.error());
    QJsonArray versions = root->value(u"versions"_s).toArray();
    if (root->value(u"version"_s).isObject())
        versions.append(root->value(u"version"_s));
    VersionRange best;
    for (const QJsonValue &version : std::as_const(versions)) {
        const VersionRange range{microversion(version[u"min_version"_s].toString()),
                                 microversion(version[u"version"_s].toString())};
        if (range.most > best.most)
            best = range;
    }
    return best;
}

ServerState serverState(const QString &status, const QString &task)
{
    static const QMap<QString, ServerState> states{
        {u"ACTIVE"_s, ServerState::Active},
        {u"BUILD"_s, ServerState::Building},
        {u"DELETED"_s, ServerState::Deleted},
        {u"SOFT_DELETED"_s, ServerState::Deleted},
        {u"ERROR"_s, ServerState::Error},
        {u"HARD_REBOOT"_s, ServerState::Rebooting},
        {u"MIGRATING"_s, ServerState::Resizing},
        {u"PASSWORD"_s, ServerState::Active},
        {u"PAUSED"_s, ServerState::Paused},
        {u"REBOOT"_s, ServerState::Rebooting},
        {u"REBUILD"_s, ServerState::Rebuilding},
        {u"RESCUE"_s, ServerState::Rescued},
        {u"RESIZE"_s, ServerState::Resizing},
        {u"REVERT_RESIZE"_s, ServerState::Reverting},
        {u"SHELVED"_s, ServerState::Shelved},
        {u"SHELVED_OFFLOADED"_s, ServerState::Shelved},
        {u"SHUTOFF"_s, ServerState::Stopped},
        {u"SUSPENDED"_s, ServerState::Suspended},
        {u"VERIFY_RESIZE"_s, ServerState::AwaitingConfirm},
    };
    // Nova leaves the status as it was while it deletes.
    if (task == u"deleting"_s && status != u"DELETED"_s)
        return ServerState::Deleting;
    return states.value(status, ServerState::Unknown);
}

Result<Page<Server>> readServers(const QByteArray &body)
{
    return readPageOf<Server>(body, u"servers"_s, serverFrom);
}

Result<Server> readServer(const QByteArray &body)
{
    return readUnder<Server>(body, u"server"_s, serverFrom);
}

Result<Page<Flavor>> readFlavors(const QByteArray &body)
{
    return readPageOf<Flavor>(body, u"flavors"_s, flavorFrom);
}

Result<QStringList> readZones(const QByteArray &body)
{
    const Result<Page<QString>> page = readPageOf<QString>(body, u"availabilityZoneInfo"_s, zoneFrom);
    if (!page)
        return failed(page.error());
    QStringList zones(page->things.begin(), page->things.end());
    zones.removeAll(QString());
    return zones;
}

Result<Quota> readLimits(const QByteArray &body)
{
    return readUnder<Quota>(body, u"limits"_s, quotaFrom);
}

Result<std::vector<ActionRecord>> readActions(const QByteArray &body)
{
    const Result<Page<ActionRecord>> page = readPageOf<ActionRecord>(body, u"instanceActions"_s, actionFrom);
    if (!page)
        return failed(page.error());
    return page->things;
}

Result<QString> readConsole(const QByteArray &body)
{
    const Result<QJsonObject> root = readJsonObject(body);
    if (!root)
        return failed(root.error());
    JsonFields fields(*root, QString());
    const QString output = fields.needText(u"output"_s);
    if (!fields.problem().isEmpty())
        return failed(Cause::Malformed, QString(), fields.problem());
    return output;
}

Result<ServerId> readCreatedServer(const QByteArray &body)
{
    const Result<QString> id = readUnder<QString>(body, u"server"_s, idFrom);
    if (!id)
        return failed(id.error());
    return ServerId{*id};
}

Result<ImageId> readCreatedImage(const QByteArray &body, const QByteArray &location)
{
    if (body.trimmed().isEmpty() && !location.isEmpty())
        return ImageId{QString::fromUtf8(location.mid(location.lastIndexOf('/') + 1))};
    const Result<QJsonObject> root = readJsonObject(body);
    if (!root)
        return failed(root.error());
    JsonFields fields(*root, QString());
    const ImageId id{fields.needText(u"image_id"_s)};
    if (!fields.problem().isEmpty())
        return failed(Cause::Malformed, QString(), fields.problem());
    return id;
}

QByteArray createBody(const NewServer &wanted, Microversion version)
{
    QJsonObject server{{u"name"_s, wanted.name}, {u"flavorRef"_s, wanted.flavor.text}};
    server.insert(u"imageRef"_s, wanted.image.text);
    QJsonArray networks;
    for (const NetworkId &network : wanted.networks)
        networks.append(QJsonObject{{u"uuid"_s, network.text}});
    if (!networks.isEmpty())
        server.insert(u"networks"_s, networks);
    else if (version >= wantsNetworks)
        server.insert(u"networks"_s, u"auto"_s);
    QJsonArray groups;
    for (const QString &group : wanted.securityGroups)
        groups.append(QJsonObject{{u"name"_s, group}});
    if (!groups.isEmpty())
        server.insert(u"security_groups"_s, groups);
    if (!wanted.keyName.isEmpty())
        server.insert(u"key_name"_s, wanted.keyName);
    if (!wanted.zone.isEmpty())
        server.insert(u"availability_zone"_s, wanted.zone);
    if (!wanted.userData.isEmpty())
        server.insert(u"user_data"_s, QString::fromLatin1(wanted.userData.toBase64()));
    QJsonObject metadata;
    for (auto it = wanted.metadata.begin(); it != wanted.metadata.end(); ++it)
        metadata.insert(it.key(), it.value());
    if (!metadata.isEmpty())
        server.insert(u"metadata"_s, metadata);
    if (!wanted.tags.isEmpty())
        server.insert(u"tags"_s, QJsonArray::fromStringList(wanted.tags));
    return json({{u"server"_s, server}});
}

std::optional<QByteArray> actionBody(const ServerAction &action)
{
    const QJsonValue nothing(QJsonValue::Null);
    struct Body
    {
        const QJsonValue &nothing;
        QJsonObject operator()(const StartServer &) const { return {{u"os-start"_s, nothing}}; }
        QJsonObject operator()(const StopServer &) const { return {{u"os-stop"_s, nothing}}; }
        QJsonObject operator()(const RebootServer &reboot) const
        {
            return {{u"reboot"_s, QJsonObject{{u"type"_s, reboot.hard ? u"HARD"_s : u"SOFT"_s}}}};
        }
        QJsonObject operator()(const PauseServer &) const { return {{u"pause"_s, nothing}}; }
        QJsonObject operator()(const UnpauseServer &) const { return {{u"unpause"_s, nothing}}; }
        QJsonObject operator()(const ResizeServer &resize) const
        {
            return {{u"resize"_s, QJsonObject{{u"flavorRef"_s, resize.flavor.text}}}};
        }
        QJsonObject operator()(const ConfirmResize &) const { return {{u"confirmResize"_s, nothing}}; }
        QJsonObject operator()(const RevertResize &) const { return {{u"revertResize"_s, nothing}}; }
        QJsonObject operator()(const RebuildServer &rebuild) const
        {
            return {{u"rebuild"_s, QJsonObject{{u"imageRef"_s, rebuild.image.text}}}};
        }
        QJsonObject operator()(const RescueServer &) const { return {{u"rescue"_s, nothing}}; }
        QJsonObject operator()(const UnrescueServer &) const { return {{u"unrescue"_s, nothing}}; }
        QJsonObject operator()(const DeleteServer &) const { return {}; }
    };
    const QJsonObject body = std::visit(Body{nothing}, action);
    if (body.isEmpty())
        return std::nullopt;
    return json(body);
}

} // namespace sw
