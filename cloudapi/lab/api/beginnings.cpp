// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/beginnings.h"

#include "cloudapi/wait/pause.h"

#include <QCryptographicHash>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

void addAccounts(World &world, const std::vector<LabAccount> &accounts)
{
    for (const LabAccount &account : accounts) {
        const auto known = std::find_if(world.projects.begin(), world.projects.end(), [&](const auto &entry) {
            return entry.second.name == account.project;
        });
        QString projectId;
        if (known == world.projects.end()) {
            const Project project{freshHexId(),  account.project,   account.servers,
                                  account.cores, account.memoryMiB, account.floatingIps};
            projectId = project.id;
            world.projects.emplace(project.id, project);
        } else {
            projectId = known->first;
        }
        const User user{freshHexId(), account.user, account.password, projectId, account.role};
        world.users.emplace(user.id, user);
    }
}

void addImage(World &world, const QString &name, const QString &owner,
              const QMap<QString, QString> &properties)
{
    ImageEntry image;
    image.id = freshUuid();
    image.name = name;
    image.status = u"active"_s;
    image.visibility = u"public"_s;
    image.owner = owner;
    image.bytes = 1 << 20;
    image.minDiskGiB = 1;
    image.properties = properties;
    image.created = currentInstant();
    image.updated = image.created;
    world.images.emplace(image.id, image);
}

void addNetworks(World &world, const ComputeApiOptions &options, const QString &owner)
{
    const Instant now = currentInstant();
    for (const LabNetwork &network : options.networks) {
        NetworkEntry entry{freshUuid(),     network.name, freshUuid(),      network.site,      network.cidr,
                           network.gateway, owner,        network.external, !network.external, now};
        world.networks.emplace(entry.id, entry);
        for (auto held = network.reserved.begin(); held != network.reserved.end(); ++held) {
            PortEntry port;
            port.id = freshUuid();
            port.name = held.value();
            port.networkId = entry.id;
            port.projectId = owner;
            port.address = held.key();
            port.securityGroups = {world.defaultGroup(owner).id};
            port.created = now;
            port.updated = now;
            world.ports.emplace(port.id, port);
        }
    }
    for (const LabZone &zone : options.zones)
        world.zones.push_back(
            {zone.name, zone.network, {u"host-%1-1"_s.arg(zone.name), u"host-%1-2"_s.arg(zone.name)}});
}

void addFakeServers(World &world, int count, const User &owner)
{
    if (count == 0)
        return;
    const auto image = world.images.begin();
    const Instant now = currentInstant();
    const QString group = world.defaultGroup(owner.projectId).id;
    for (int i = 0; i < count; ++i) {
        ServerEntry server;
        server.id = freshUuid();
        server.name = u"fake-%1"_s.arg(i, 5, 10, QChar(u'0'));
        server.hostname = server.name;
        server.projectId = owner.projectId;
        server.userId = owner.id;
        server.flavorId = world.flavors[std::size_t(i) % world.flavors.size()].id;
        server.imageId = image->first;
        server.wantedGroups = {group};
        server.metadata = {{u"seaworthy.role"_s, i % 3 == 0 ? u"database"_s : u"web"_s}};
        server.tags = {i % 2 == 0 ? u"even"_s : u"odd"_s};
        server.vmState = u"active"_s;
        server.power = PowerState::Running;
        server.hasNode = false;
        server.created = now - Seconds(3600 + i);
        server.updated = server.created;
        server.launched = server.created;
        if (!world.zones.empty()) {
            const ZoneEntry &zone = world.zones[std::size_t(i) % world.zones.size()];
            server.zone = zone.name;
            server.host = zone.hosts.first();
            server.hostId = QString::fromLatin1(
                QCryptographicHash::hash(server.host.toUtf8(), QCryptographicHash::Sha224).toHex());
        }
        for (const auto &[id, network] : world.networks) {
            if (network.external)
                continue;
            PortEntry port;
            port.id = freshUuid();
            port.networkId = id;
            port.projectId = owner.projectId;
            port.deviceId = server.id;
            port.deviceOwner = u"compute:nova"_s;
            port.address = ipv4Text(0x0a800000u + quint32(i) + 1); // a range of its own: these have no node
            port.createdByNova = true;
            port.created = server.created;
            port.updated = server.created;
            world.ports.emplace(port.id, port);
            server.ports = {port.id};
            break;
        }
        world.servers.emplace(server.id, server);
    }
}

} // namespace

void fillWorld(World &world, const ComputeApiOptions &options)
{
    world.publicUrl = options.publicUrl;
    world.tokenLife = options.tokenLife;
    world.authorizedKeys = options.authorizedKeys;
    addAccounts(world, options.accounts);
    world.flavors = {{u"1"_s, u"256MB"_s, 256, 1, 10}, {u"2"_s, u"1GB"_s, 1024, 1, 40},
                     {u"3"_s, u"2GB"_s, 2048, 2, 80},  {u"4"_s, u"4GB"_s, 4096, 2, 160},
                     {u"5"_s, u"8GB"_s, 8192, 4, 320}, {u"6"_s, u"16GB"_s, 16384, 8, 620},
                     {u"7"_s, u"small"_s, 512, 1, 20}, {u"8"_s, u"medium"_s, 1536, 2, 40}};
    // Shared things belong to the administrator's project, or to the first where there is none.
    const User *owner = nullptr;
    const User *first = nullptr;
    for (const auto &[id, user] : world.users) {
        if (owner == nullptr || user.role == u"admin"_s)
            owner = &user;
        if (!options.accounts.empty() && user.name == options.accounts.front().user)
            first = &user;
    }
    if (owner == nullptr || first == nullptr)
        return;
    addImage(world, u"lab-image"_s, owner->projectId, {{u"os_distro"_s, u"lab"_s}});
    addImage(world, u"lab-image-2"_s, owner->projectId, {{u"os_distro"_s, u"lab"_s}});
    addImage(world, siteImage, owner->projectId,
             {{u"os_distro"_s, u"lab"_s}, {u"os_shutdown_timeout"_s, u"0"_s}});
    addNetworks(world, options, first->projectId);
    addFakeServers(world, options.fakeServers, *first);
}

} // namespace sw::lab
