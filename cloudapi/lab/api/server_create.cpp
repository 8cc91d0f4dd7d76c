// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/server_create.h"

#include "cloudapi/lab/api/faults.h"
#include "cloudapi/wait/pause.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    QString zone;
    QString host;
};

// Takes turns among the hosts that the wish allows; nothing when its server group leaves none.
std::optional<Place> placeFor(World &world, const ServerWish &wish)
{
    std::vector<Place> candidates;
    const QString network = wish.interface ? world.networks.at(wish.interface->networkId).name : QString();
    for (const ZoneEntry &zone : world.zones) {
        const bool fits =
            wish.zone.isEmpty() ? network.isEmpty() || zone.network == network : zone.name == wish.zone;
        for (const QString &host : zone.hosts) {
            if (fits)
                candidates.push_back({zone.name, host});
        }
    }
    if (const auto group = world.serverGroups.find(wish.groupId); group != world.serverGroups.end()) {
        std::set<QString> used;
        for (const auto &[id, server] : world.servers) {
            if (server.groupId == wish.groupId && !server.isDeleted() && !server.host.isEmpty())
                used.insert(server.host);
        }
        std::erase_if(candidates, [&](const Place &place) {
            if (group->second.policy == u"anti-affinity"_s)
                return used.contains(place.host);
            return group->second.policy == u"affinity"_s && !used.empty() && !used.contains(place.host);
        });
    }
    if (candidates.empty())
        return {};
    return candidates[world.scheduled++ % candidates.size()];
}

QString hostnameOf(const QString &name)
{
    static const QRegularExpression odd(u"[^a-z0-9-]+"_s);
    QString host = name.toLower().replace(odd, u"-"_s).left(63);
    while (host.startsWith(u'-'))
        host.remove(0, 1);
    while (host.endsWith(u'-'))
        host.chop(1);
    return host.isEmpty() ? u"server"_s : host;
}

// The server's port, new or taken over; the refusal when the address is not to be had.
std::optional<Answer> attach(World &world, const Call &call, const ServerWish &wish, ServerEntry &server)
{
    if (!wish.interface)
        return {};
    const NetworkEntry &network = world.networks.at(wish.interface->networkId);
    PortEntry port;
    if (!wish.interface->portId.isEmpty()) {
        port = world.ports.at(wish.interface->portId);
        server.wantedGroups = port.securityGroups;
    } else {
        port.id = freshUuid();
        port.networkId = network.id;
        port.projectId = call.caller.projectId;
        port.securityGroups = wish.securityGroups;
        port.createdByNova = true;
        port.created = server.created;
        port.address =
            wish.interface->fixedIp.isEmpty() ? world.freeAddress(network) : wish.interface->fixedIp;
        if (port.address.isEmpty())
            return novaFault(400, u"No fixed IP addresses available for network: %1"_s.arg(network.id));
        for (const auto &[id, other] : world.ports) {
            if (other.networkId == network.id && other.address == port.address)
                return novaFault(400,
                                 u"Fixed IP address %1 is already in use on instance %2."_s.arg(
                                     port.address, other.deviceId));
        }
    }
    port.deviceId = server.id;
    port.deviceOwner = u"compute:"_s + (server.zone.isEmpty() ? u"nova"_s : server.zone);
    port.updated = server.created;
    server.ports = {port.id};
    world.ports.insert_or_assign(port.id, port);

    server.node.site = network.site;
    server.node.address = port.address;
    server.node.gateway = network.gateway;
    server.node.prefix = range4(network.cidr).value_or(Range4{0, 0, 24}).prefix;
    return {};
}

void prepareNode(const World &world, const ServerWish &wish, ServerEntry &server)
{
    const FlavorEntry &flavor = *world.flavor(wish.flavorId);
    NodeSpec &node = server.node;
    if (wish.node) {
        node.architectureNode = wish.node->architectureNode;
        node.authorizedKeys = wish.node->authorizedKeys;
        node.userData = wish.node->userData;
    }
    node.id = server.id;
    node.hostname = server.hostname;
    node.memoryMiB = flavor.memoryMiB;
    node.vcpus = flavor.vcpus;
    node.imageFolder = world.images.at(wish.imageId).folder;
    node.authorizedKeys += world.authorizedKeys;
    if (const auto key = world.keyPairs.find({server.userId, wish.keyName}); key != world.keyPairs.end())
        node.authorizedKeys.append(key->second.publicKey);
    node.authorizedKeys.removeDuplicates();
    if (!wish.userData.isEmpty())
        node.userData = QByteArray::fromBase64(wish.userData.toLatin1());
}

ServerWork buildWork(Backstage &backstage, const ServerEntry &server)
{
    ServerWork work;
    work.action = u"create"_s;
    work.event = u"compute__do_build_and_run_instance"_s;
    work.operation = u"build"_s;
    work.task = u"spawning"_s;
    work.delay = Milliseconds(qint64(server.metadata.value(u"lab_build_seconds"_s).toDouble() * 1000));
    work.work = [backstage](const ServerEntry &copy) mutable -> Result<void> {
        if (copy.metadata.value(u"lab_fail"_s) == u"host"_s)
            return failed(Cause::Refused, u"host"_s);
        return bootNode(backstage, copy, copy.node);
    };
    work.done = [](World &, ServerEntry &built) {
        built.vmState = u"active"_s;
        built.power = PowerState::Running;
        built.launched = currentInstant();
    };
    work.failedThen = [](World &, ServerEntry &broken, const Failure &failure, bool) {
        const bool everyHost = broken.metadata.value(u"lab_fail"_s) == u"host"_s;
        setError(broken, 500,
                 everyHost
                     ? u"Exceeded maximum number of retries. Exhausted all hosts available for retrying "
                       "build failures for instance %1."_s.arg(broken.id)
                     : u"Build of instance %1 aborted: %2"_s.arg(broken.id, sentence(failure)));
    };
    return work;
}

} // namespace

std::optional<Answer> overQuota(const World &world, const QString &projectId, int servers, int cores,
                                qint64 memoryMiB)
{
    const Project &project = world.projects.at(projectId);
    qint64 usedServers = 0;
    qint64 usedCores = 0;
    qint64 usedMemory = 0;
    for (const auto &[id, server] : world.servers) {
        if (server.projectId != projectId || server.isDeleted())
            continue;
        const FlavorEntry *flavor = world.flavor(server.flavorId);
        ++usedServers;
        usedCores += flavor->vcpus;
        usedMemory += flavor->memoryMiB;
    }
    QStringList names;
    QStringList requested;
    QStringList used;
    QStringList allowed;
    const auto check = [&](const QString &name, qint64 more, qint64 now, qint64 limit) {
        if (limit < 0 || more <= 0 || now + more <= limit)
            return;
        names.append(name);
        requested.append(QString::number(more));
        used.append(QString::number(now));
        allowed.append(QString::number(limit));
    };
    check(u"cores"_s, cores, usedCores, project.cores);
    check(u"instances"_s, servers, usedServers, project.servers);
    check(u"ram"_s, memoryMiB, usedMemory, project.memoryMiB);
    if (names.isEmpty())
        return {};
    const QString comma = u", "_s;
    return novaFault(403,
                     u"Quota exceeded for %1: Requested %2, but already used %3 of %4 %1"_s.arg(
                         names.join(comma), requested.join(comma), used.join(comma), allowed.join(comma)));
}

std::variant<QStringList, Answer> createServers(Backstage &backstage, World &world, const Call &call,
                                                const ServerWish &wish)
{
    const FlavorEntry &flavor = *world.flavor(wish.flavorId);
    if (const auto refusal = overQuota(world, call.caller.projectId, wish.count, flavor.vcpus * wish.count,
                                       flavor.memoryMiB * wish.count))
        return *refusal;
    QStringList ids;
    for (int i = 1; i <= wish.count; ++i) {
        const Instant now = currentInstant();
        ServerEntry server;
        server.id = freshUuid();
        server.name = wish.count == 1 ? wish.name : u"%1-%2"_s.arg(wish.name).arg(i);
        server.hostname = hostnameOf(server.name);
        server.description = wish.description;
        server.projectId = call.caller.projectId;
        server.userId = call.caller.userId;
        server.flavorId = wish.flavorId;
        server.imageId = wish.imageId;
        server.keyName = wish.keyName;
        server.userData = wish.userData;
        server.groupId = wish.groupId;
        server.metadata = wish.metadata;
        server.tags = wish.tags;
        server.tags.sort();
        server.wantedGroups = wish.securityGroups;
        server.created = now;
        server.updated = now;
        const std::optional<Place> place = placeFor(world, wish);
        if (place) {
            server.zone = place->zone;
            server.host = place->host;
            server.hostId =
                QString::fromLatin1(QCryptographicHash::hash((server.projectId + place->host).toUtf8(),
                                                             QCryptographicHash::Sha224)
                                        .toHex());
            if (const auto refusal = attach(world, call, wish, server))
                return *refusal;
        }
        prepareNode(world, wish, server);
        ServerEntry &kept = world.servers.emplace(server.id, server).first->second;
        ids.append(server.id);
        if (place) {
            begin(backstage, kept, call, buildWork(backstage, kept));
        } else {
            record(kept, call, u"create"_s);
            setError(kept, 500, u"No valid host was found. There are not enough hosts available."_s);
        }
    }
    return ids;
}

} // namespace sw::lab
