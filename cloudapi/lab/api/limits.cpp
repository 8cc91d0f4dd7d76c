// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/compute.h"
#include "cloudapi/lab/api/faults.h"
#include "cloudapi/lab/api/microversion.h"

#include <QJsonArray>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

struct Use
{
    int servers = 0;
    int cores = 0;
    qint64 memoryMiB = 0;
};

Use useOf(const World &world, const QString &projectId)
{
    Use use;
    for (const auto &[id, server] : world.servers) {
        if (server.projectId != projectId || server.isDeleted())
            continue;
        const FlavorEntry *flavor = world.flavor(server.flavorId);
        ++use.servers;
        use.cores += flavor->vcpus;
        use.memoryMiB += flavor->memoryMiB;
    }
    return use;
}

Answer limits(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    const QString wanted =
        call.caller.isAdmin && call.asks(u"tenant_id"_s) ? call.asked(u"tenant_id"_s) : call.caller.projectId;
    const auto project = world->projects.find(wanted);
    if (project == world->projects.end())
        return novaFault(400, u"Project ID %1 is not a valid project."_s.arg(wanted));
    const Use use = useOf(*world, wanted);
    QJsonObject absolute{{u"maxTotalInstances"_s, project->second.servers},
                         {u"maxTotalCores"_s, project->second.cores},
                         {u"maxTotalRAMSize"_s, project->second.memoryMiB},
                         {u"maxServerMeta"_s, 128},
                         {u"maxTotalKeypairs"_s, 100},
                         {u"maxServerGroups"_s, 50},
                         {u"maxServerGroupMembers"_s, 50},
                         {u"totalInstancesUsed"_s, use.servers},
                         {u"totalCoresUsed"_s, use.cores},
                         {u"totalRAMUsed"_s, use.memoryMiB},
                         {u"totalServerGroupsUsed"_s, 0}};
    if (!call.since(57)) {
        absolute[u"maxPersonality"_s] = 5;
        absolute[u"maxPersonalitySize"_s] = 10240;
    }
    if (!call.since(39))
        absolute[u"maxImageMeta"_s] = 128;
    if (!call.since(36)) {
        for (const QString &key :
             {u"maxTotalFloatingIps"_s, u"maxSecurityGroups"_s, u"maxSecurityGroupRules"_s})
            absolute[key] = -1;
        for (const QString &key : {u"totalFloatingIpsUsed"_s, u"totalSecurityGroupsUsed"_s})
            absolute[key] = 0;
    }
    return answered(200, {{u"limits"_s, QJsonObject{{u"rate"_s, QJsonArray()}, {u"absolute"_s, absolute}}}});
}

Answer quotas(Backstage &backstage, const Call &call, bool withUse)
{
    auto world = backstage.store.open();
    const auto project = world->projects.find(call.capture(0));
    if (project == world->projects.end() || (project->first != call.caller.projectId && !call.caller.isAdmin))
        return policyForbids(u"os_compute_api:os-quota-sets:show"_s);
    const Use use = useOf(*world, project->first);
    const auto figure = [&](qint64 limit, qint64 used) {
        if (!withUse)
            return QJsonValue(limit);
        return QJsonValue(QJsonObject{{u"limit"_s, limit}, {u"in_use"_s, used}, {u"reserved"_s, 0}});
    };
    return answered(200,
                    {{u"quota_set"_s,
                      QJsonObject{{u"id"_s, project->first},
                                  {u"instances"_s, figure(project->second.servers, use.servers)},
                                  {u"cores"_s, figure(project->second.cores, use.cores)},
                                  {u"ram"_s, figure(project->second.memoryMiB, use.memoryMiB)},
                                  {u"key_pairs"_s, figure(100, 0)},
                                  {u"metadata_items"_s, figure(128, 0)},
                                  {u"server_groups"_s, figure(50, 0)},
                                  {u"server_group_members"_s, figure(50, 0)}}}});
}

QJsonObject version(const World &world)
{
    const QString newest = u"2.%1"_s.arg(newestMinor);
    return {
        {u"id"_s, u"v2.1"_s},
        {u"status"_s, u"CURRENT"_s},
        {u"version"_s, newest},
        {u"min_version"_s, u"2.1"_s},
        {u"updated"_s, u"2013-07-23T11:33:21Z"_s},
        {u"links"_s,
         QJsonArray{QJsonObject{{u"rel"_s, u"self"_s}, {u"href"_s, world.publicUrl + u"/compute/v2.1/"_s}}}}};
}

} // namespace

void addLimitRoutes(Router &router, Backstage &backstage)
{
    router.add(
        "GET", u"/compute"_s,
        [&backstage](const Call &) {
            auto world = backstage.store.open();
            return answered(200, {{u"versions"_s, QJsonArray{version(*world)}}});
        },
        Access::Public);
    router.add(
        "GET", computePrefix,
        [&backstage](const Call &) {
            auto world = backstage.store.open();
            QJsonObject document = version(*world);
            document[u"media-types"_s] =
                QJsonArray{QJsonObject{{u"base"_s, u"application/json"_s},
                                       {u"type"_s, u"application/vnd.openstack.compute+json;version=2.1"_s}}};
            return answered(200, {{u"version"_s, document}});
        },
        Access::Public);
    router.add("GET", computePrefix + u"/extensions"_s, [](const Call &) {
        return answered(200, {{u"extensions"_s, QJsonArray()}});
    });
    router.add("GET", computePrefix + u"/limits"_s,
               [&backstage](const Call &call) { return limits(backstage, call); });
    const QString quota = computePrefix + u"/os-quota-sets/{}"_s;
    router.add("GET", quota, [&backstage](const Call &call) { return quotas(backstage, call, false); });
    router.add("GET", quota + u"/detail"_s,
               [&backstage](const Call &call) { return quotas(backstage, call, true); });
}

} // namespace sw::lab
