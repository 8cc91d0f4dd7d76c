// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/compute.h"
#include "cloudapi/lab/api/faults.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUuid>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

QJsonObject groupBody(const World &world, const ServerGroup &group, const Call &call)
{
    QJsonArray members;
    for (const auto &[id, server] : world.servers) {
        if (server.groupId == group.id && !server.isDeleted())
            members.append(id);
    }
    QJsonObject body{{u"id"_s, group.id}, {u"name"_s, group.name}, {u"members"_s, members}};
    if (call.since(64)) {
        body[u"policy"_s] = group.policy;
        body[u"rules"_s] = QJsonObject();
    } else {
        body[u"policies"_s] = QJsonArray{group.policy};
        body[u"metadata"_s] = QJsonObject();
    }
    if (call.since(13)) {
        body[u"project_id"_s] = group.projectId;
        body[u"user_id"_s] = group.userId;
    }
    return body;
}

Answer listGroups(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    QJsonArray groups;
    for (const auto &[id, group] : world->serverGroups) {
        if (group.projectId == call.caller.projectId || (call.caller.isAdmin && call.asks(u"all_projects"_s)))
            groups.append(groupBody(*world, group, call));
    }
    return answered(200, {{u"server_groups"_s, groups}});
}

Answer createGroup(Backstage &backstage, const Call &call)
{
    const QJsonObject wanted = call.json[u"server_group"_s].toObject();
    ServerGroup group{
        freshUuid(), wanted[u"name"_s].toString(), {}, call.caller.projectId, call.caller.userId};
    group.policy = call.since(64) ? wanted[u"policy"_s].toString() : wanted[u"policies"_s][0].toString();
    static const QStringList known{u"affinity"_s, u"anti-affinity"_s, u"soft-affinity"_s,
                                   u"soft-anti-affinity"_s};
    if (group.name.isEmpty())
        return invalidInput(u"server_group"_s, u"{...}"_s, u"'name' is a required property"_s);
    if (!known.contains(group.policy))
        return invalidInput(call.since(64) ? u"policy"_s : u"policies"_s, group.policy,
                            u"'%1' is not one of ['%2']"_s.arg(group.policy, known.join(u"', '"_s)));
    auto world = backstage.store.open();
    world->serverGroups.emplace(group.id, group);
    return answered(200, {{u"server_group"_s, groupBody(*world, group, call)}});
}

Answer showOrDeleteGroup(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    const auto found = world->serverGroups.find(call.capture(0));
    if (found == world->serverGroups.end()
        || (found->second.projectId != call.caller.projectId && !call.caller.isAdmin))
        return novaFault(404, u"Instance group %1 could not be found."_s.arg(call.capture(0)));
    if (call.method != "DELETE")
        return answered(200, {{u"server_group"_s, groupBody(*world, found->second, call)}});
    world->serverGroups.erase(found);
    return withoutBody(204);
}

Answer zones(Backstage &backstage, const Call &call, bool isDetailed)
{
    if (isDetailed && !call.caller.isAdmin)
        return policyForbids(u"os_compute_api:os-availability-zone:detail"_s);
    auto world = backstage.store.open();
    QJsonArray all;
    for (const ZoneEntry &zone : world->zones) {
        QJsonObject hosts;
        for (const QString &host : zone.hosts) {
            hosts[host] = QJsonObject{{u"nova-compute"_s,
                                       QJsonObject{{u"active"_s, true},
                                                   {u"available"_s, true},
                                                   {u"updated_at"_s, QJsonValue::Null}}}};
        }
        all.append(QJsonObject{{u"zoneName"_s, zone.name},
                               {u"zoneState"_s, QJsonObject{{u"available"_s, true}}},
                               {u"hosts"_s, isDetailed ? QJsonValue(hosts) : QJsonValue()}});
    }
    return answered(200, {{u"availabilityZoneInfo"_s, all}});
}

QJsonObject hypervisor(const World &world, const QString &host, const Call &call, bool isDetailed)
{
    int servers = 0;
    qint64 memory = 0;
    int cores = 0;
    for (const auto &[id, server] : world.servers) {
        if (server.host != host || server.isDeleted())
            continue;
        const FlavorEntry *flavor = world.flavor(server.flavorId);
        ++servers;
        memory += flavor->memoryMiB;
        cores += flavor->vcpus;
    }
    const QByteArray digest = QCryptographicHash::hash(host.toUtf8(), QCryptographicHash::Md5);
    const QJsonValue id = call.since(53)
        ? QJsonValue(QUuid::fromRfc4122(digest).toString(QUuid::WithoutBraces))
        : QJsonValue(1 + (quint8(digest[0]) << 8 | quint8(digest[1])));
    QJsonObject body{
        {u"id"_s, id}, {u"hypervisor_hostname"_s, host}, {u"state"_s, u"up"_s}, {u"status"_s, u"enabled"_s}};
    if (!isDetailed)
        return body;
    body[u"hypervisor_type"_s] = u"namespaces"_s;
    body[u"hypervisor_version"_s] = 1000;
    body[u"host_ip"_s] = u"127.0.0.1"_s;
    body[u"service"_s] =
        QJsonObject{{u"id"_s, id}, {u"host"_s, host}, {u"disabled_reason"_s, QJsonValue::Null}};
    body[u"vcpus"_s] = 1000;
    body[u"memory_mb"_s] = 800000;
    body[u"local_gb"_s] = 600000;
    body[u"vcpus_used"_s] = cores;
    body[u"memory_mb_used"_s] = memory;
    body[u"local_gb_used"_s] = 0;
    body[u"free_ram_mb"_s] = 800000 - memory;
    body[u"free_disk_gb"_s] = 600000;
    body[u"current_workload"_s] = 0;
    body[u"running_vms"_s] = servers;
    body[u"disk_available_least"_s] = 0;
    body[u"cpu_info"_s] = QJsonObject();
    return body;
}

Answer hypervisors(Backstage &backstage, const Call &call, bool isDetailed)
{
    if (!call.caller.isAdmin)
        return policyForbids(isDetailed ? u"os_compute_api:os-hypervisors:list-detail"_s
                                        : u"os_compute_api:os-hypervisors:list"_s);
    auto world = backstage.store.open();
    QJsonArray all;
    for (const ZoneEntry &zone : world->zones) {
        for (const QString &host : zone.hosts)
            all.append(hypervisor(*world, host, call, isDetailed));
    }
    return answered(200, {{u"hypervisors"_s, all}});
}

} // namespace

void addPlacementRoutes(Router &router, Backstage &backstage)
{
    const QString groups = computePrefix + u"/os-server-groups"_s;
    router.add("GET", groups, [&backstage](const Call &call) { return listGroups(backstage, call); });
    router.add("POST", groups, [&backstage](const Call &call) { return createGroup(backstage, call); });
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("DELETE")})
        router.add(method, groups + u"/{}"_s,
                   [&backstage](const Call &call) { return showOrDeleteGroup(backstage, call); });
    const QString zonePath = computePrefix + u"/os-availability-zone"_s;
    router.add("GET", zonePath, [&backstage](const Call &call) { return zones(backstage, call, false); });
    router.add("GET", zonePath + u"/detail"_s,
               [&backstage](const Call &call) { return zones(backstage, call, true); });
    const QString hosts = computePrefix + u"/os-hypervisors"_s;
    router.add("GET", hosts, [&backstage](const Call &call) { return hypervisors(backstage, call, false); });
    router.add("GET", hosts + u"/detail"_s,
               [&backstage](const Call &call) { return hypervisors(backstage, call, true); });
}

} // namespace sw::lab
