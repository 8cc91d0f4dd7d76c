// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/compute.h"
#include "cloudapi/lab/api/faults.h"
#include "cloudapi/lab/api/server_list.h"

#include <QJsonArray>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

QJsonObject brief(const World &world, const FlavorEntry &flavor)
{
    const QString base = world.publicUrl + u"/compute"_s;
    return {
        {u"id"_s, flavor.id},
        {u"name"_s, flavor.name},
        {u"links"_s,
         QJsonArray{QJsonObject{{u"rel"_s, u"self"_s}, {u"href"_s, base + u"/v2.1/flavors/"_s + flavor.id}},
                    QJsonObject{{u"rel"_s, u"bookmark"_s}, {u"href"_s, base + u"/flavors/"_s + flavor.id}}}}};
}

QJsonObject full(const World &world, const FlavorEntry &flavor, const Call &call)
{
    QJsonObject body = brief(world, flavor);
    body[u"ram"_s] = flavor.memoryMiB;
    body[u"disk"_s] = flavor.diskGiB;
    body[u"vcpus"_s] = flavor.vcpus;
    body[u"swap"_s] = call.since(75) ? QJsonValue(0) : QJsonValue(QString(u""_s));
    body[u"OS-FLV-EXT-DATA:ephemeral"_s] = 0;
    body[u"OS-FLV-DISABLED:disabled"_s] = false;
    body[u"os-flavor-access:is_public"_s] = true;
    body[u"rxtx_factor"_s] = 1.0;
    if (call.since(55))
        body[u"description"_s] = QJsonValue::Null;
    if (call.since(61))
        body[u"extra_specs"_s] = QJsonObject();
    return body;
}

Answer list(Backstage &backstage, const Call &call, bool isDetailed)
{
    auto world = backstage.store.open();
    const int limit = limitOf(call, 1000);
    if (limit < 0)
        return novaFault(400,
                         u"Invalid input for query parameters limit. Value: %1. '%1' does not match "
                         "'^[0-9]*$'"_s.arg(call.asked(u"limit"_s)));
    const QString marker = call.asked(u"marker"_s);
    QJsonArray flavors;
    bool begun = marker.isEmpty();
    bool hasMore = false;
    for (const FlavorEntry &flavor : world->flavors) {
        const bool fits = flavor.memoryMiB >= call.asked(u"minRam"_s).toInt()
            && flavor.diskGiB >= call.asked(u"minDisk"_s).toInt();
        if (begun && fits) {
            if (flavors.size() == limit) {
                hasMore = true;
                break;
            }
            flavors.append(isDetailed ? full(*world, flavor, call) : brief(*world, flavor));
        }
        begun = begun || flavor.id == marker;
    }
    if (!begun)
        return novaFault(400, u"marker [%1] not found"_s.arg(marker));
    QJsonObject body{{u"flavors"_s, flavors}};
    if (hasMore)
        body[u"flavors_links"_s] = QJsonArray{
            QJsonObject{{u"rel"_s, u"next"_s},
                        {u"href"_s, nextLink(world->publicUrl, call, flavors.last()[u"id"_s].toString())}}};
    return answered(200, body);
}

// By id only, as in Nova: clients look names up in the list.
Answer show(Backstage &backstage, const Call &call, bool onlySpecs)
{
    auto world = backstage.store.open();
    for (const FlavorEntry &flavor : world->flavors) {
        if (flavor.id != call.capture(0))
            continue;
        if (onlySpecs)
            return answered(200, {{u"extra_specs"_s, QJsonObject()}});
        return answered(200, {{u"flavor"_s, full(*world, flavor, call)}});
    }
    return novaFault(404, u"Flavor %1 could not be found."_s.arg(call.capture(0)));
}

} // namespace

void addFlavorRoutes(Router &router, Backstage &backstage)
{
    const QString all = computePrefix + u"/flavors"_s;
    router.add("GET", all, [&backstage](const Call &call) { return list(backstage, call, false); });
    router.add("GET", all + u"/detail"_s,
               [&backstage](const Call &call) { return list(backstage, call, true); });
    router.add("GET", all + u"/{}"_s,
               [&backstage](const Call &call) { return show(backstage, call, false); });
    router.add("GET", all + u"/{}/os-extra_specs"_s,
               [&backstage](const Call &call) { return show(backstage, call, true); });
}

} // namespace sw::lab
