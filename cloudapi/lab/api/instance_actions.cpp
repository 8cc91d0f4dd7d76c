// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/compute.h"
#include "cloudapi/lab/api/faults.h"

#include <QJsonArray>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject actionBody(const ServerEntry &server, const ActionEntry &entry, const Call &call)
{
    QJsonObject body{{u"action"_s, entry.action},
                     {u"instance_uuid"_s, server.id},
                     {u"request_id"_s, entry.requestId},
                     {u"user_id"_s, orNull(entry.userId)},
                     {u"project_id"_s, orNull(entry.projectId)},
                     {u"start_time"_s, withMicroseconds(entry.started)},
                     {u"message"_s, entry.failed ? QJsonValue(u"Error"_s) : QJsonValue()}};
    if (call.since(58))
        body[u"updated_at"_s] = withMicroseconds(entry.updated);
    return body;
}

QJsonObject eventBody(const ActionEntry &entry, const Call &call)
{
    QJsonObject event{
        {u"event"_s, entry.event},
        {u"start_time"_s, withMicroseconds(entry.started)},
        {u"finish_time"_s, entry.finished ? QJsonValue(withMicroseconds(*entry.finished)) : QJsonValue()},
        {u"result"_s,
         !entry.finished    ? QJsonValue()
             : entry.failed ? QJsonValue(u"Error"_s)
                            : QJsonValue(u"Success"_s)}};
    if (call.caller.isAdmin)
        event[u"traceback"_s] = QJsonValue::Null;
    if (call.since(62))
        event[u"hostId"_s] = entry.hostId;
    return event;
}

// From 2.21 the actions of a deleted server may be read too.
const ServerEntry *readable(World &world, const Call &call)
{
    const auto found = world.servers.find(call.capture(0));
    if (found == world.servers.end() || (found->second.isDeleted() && !call.since(21)))
        return nullptr;
    const ServerEntry &server = found->second;
    return server.projectId == call.caller.projectId || call.caller.isAdmin ? &server : nullptr;
}

Answer list(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    const ServerEntry *server = readable(*world, call);
    if (server == nullptr)
        return serverUnknown(call);
    std::optional<Instant> since;
    if (call.since(58) && call.asks(u"changes-since"_s)) {
        since = instantFromIso8601(call.asked(u"changes-since"_s));
        if (!since)
            return novaFault(400,
                             u"Invalid input for query parameters changes-since. Value: %1. '%1' is not a "
                             "'date-time'"_s.arg(call.asked(u"changes-since"_s)));
    }
    const int limit = call.since(58) && call.asks(u"limit"_s) ? call.asked(u"limit"_s).toInt() : 1000;
    const QString marker = call.since(58) ? call.asked(u"marker"_s) : QString();
    QJsonArray all;
    bool begun = marker.isEmpty();
    for (auto entry = server->actions.rbegin(); entry != server->actions.rend(); ++entry) {
        if (begun && all.size() < limit && (!since || entry->updated >= *since))
            all.append(actionBody(*server, *entry, call));
        begun = begun || entry->requestId == marker;
    }
    if (!begun)
        return novaFault(400, u"marker [%1] not found"_s.arg(marker));
    return answered(200, {{u"instanceActions"_s, all}});
}

Answer show(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    const ServerEntry *server = readable(*world, call);
    if (server == nullptr)
        return serverUnknown(call);
    for (const ActionEntry &entry : server->actions) {
        if (entry.requestId != call.capture(1))
            continue;
        QJsonObject body = actionBody(*server, entry, call);
        if (call.caller.isAdmin || call.since(51))
            body[u"events"_s] = entry.event.isEmpty() ? QJsonArray() : QJsonArray{eventBody(entry, call)};
        return answered(200, {{u"instanceAction"_s, body}});
    }
    return novaFault(404, u"Action %1 not found"_s.arg(call.capture(1)));
}

} // namespace

void addInstanceActionRoutes(Router &router, Backstage &backstage)
{
    const QString all = computePrefix + u"/servers/{}/os-instance-actions"_s;
    router.add("GET", all, [&backstage](const Call &call) { return list(backstage, call); });
    router.add("GET", all + u"/{}"_s, [&backstage](const Call &call) { return show(backstage, call); });
}

} // namespace sw::lab
