// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/compute.h"
#include "cloudapi/lab/api/faults.h"
#include "cloudapi/lab/api/floating.h"
#include "cloudapi/lab/api/server_create.h"
#include "cloudapi/lab/api/server_list.h"
#include "cloudapi/lab/api/server_view.h"
#include "cloudapi/wait/pause.h"

#include <QJsonArray>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

Answer list(Backstage &backstage, const Call &call, bool isDetailed)
{
    auto world = backstage.store.open();
    const auto page = serverPage(*world, call);
    if (const Answer *refusal = std::get_if<Answer>(&page))
        return *refusal;
    const auto &[servers, hasMore] = std::get<ServerPage>(page);
    const ServerView view(*world, call);
    QJsonArray bodies;
    for (const ServerEntry *server : servers)
        bodies.append(isDetailed ? view.full(*server) : view.brief(*server));
    QJsonObject answer{{u"servers"_s, bodies}};
    if (hasMore)
        answer[u"servers_links"_s] = QJsonArray{QJsonObject{
            {u"rel"_s, u"next"_s}, {u"href"_s, nextLink(world->publicUrl, call, servers.back()->id)}}};
    return answered(200, answer);
}

QJsonObject shownAlone(const World &world, const Call &call, const ServerEntry &server)
{
    QJsonObject body = ServerView(world, call).full(server);
    if (call.since(71))
        body[u"server_groups"_s] =
            server.groupId.isEmpty() ? QJsonArray() : QJsonArray{QJsonValue(server.groupId)};
    return body;
}

Answer show(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    const ServerEntry *server = visibleServer(*world, call);
    return server ? answered(200, {{u"server"_s, shownAlone(*world, call, *server)}}) : serverUnknown(call);
}

Answer create(Backstage &backstage, const Call &call)
{
    if (!call.json[u"server"_s].isObject())
        return novaFault(400, u"Malformed request body"_s);
    auto world = backstage.store.open();
    const auto wish = readWish(*world, call, call.json[u"server"_s].toObject());
    if (const Answer *refusal = std::get_if<Answer>(&wish))
        return *refusal;
    const auto created = createServers(backstage, *world, call, std::get<ServerWish>(wish));
    if (const Answer *refusal = std::get_if<Answer>(&created))
        return *refusal;
    const ServerEntry &first = world->servers.at(std::get<QStringList>(created).first());
    const ServerView view(*world, call);
    QJsonArray groups;
    for (const QString &name : view.groupNames(first))
        groups.append(QJsonObject{{u"name"_s, name}});
    const QJsonObject brief = view.brief(first);
    return withHeader(answered(202,
                               {{u"server"_s,
                                 QJsonObject{{u"id"_s, first.id},
                                             {u"links"_s, brief[u"links"_s]},
                                             {u"OS-DCF:diskConfig"_s, u"MANUAL"_s},
                                             {u"security_groups"_s, groups},
                                             {u"adminPass"_s, freshSecret().left(12)}}}}),
                      "Location", brief[u"links"_s][0][u"href"_s].toString());
}

Answer update(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    ServerEntry *server = visibleServer(*world, call);
    if (server == nullptr)
        return serverUnknown(call);
    if (!call.json[u"server"_s].isObject())
        return novaFault(400, u"Malformed request body"_s);
    const QJsonObject wanted = call.json[u"server"_s].toObject();
    for (const QString &key : wanted.keys()) {
        static const QStringList known{u"name"_s, u"OS-DCF:diskConfig"_s, u"accessIPv4"_s, u"accessIPv6"_s};
        if (!known.contains(key) && !(key == u"description"_s && call.since(19)))
            return invalidInput(u"server"_s, u"{...}"_s,
                                u"Additional properties are not allowed ('%1' was unexpected)"_s.arg(key));
    }
    if (wanted.contains(u"name"_s)) {
        const QString name = wanted[u"name"_s].toString().trimmed();
        if (name.isEmpty() || name.size() > 255)
            return invalidInput(u"name"_s, name, u"'%1' is too short or too long"_s.arg(name));
        server->name = name;
    }
    if (wanted.contains(u"description"_s)) {
        const QJsonValue text = wanted[u"description"_s];
        server->description = text.isNull() ? std::optional<QString>() : text.toString();
    }
    touch(*server);
    return answered(200, {{u"server"_s, shownAlone(*world, call, *server)}});
}

Answer destroy(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    ServerEntry *server = visibleServer(*world, call);
    if (server == nullptr)
        return serverUnknown(call);
    if (const auto refusal = lockedAway(*server, call))
        return *refusal;
    if (server->task == u"deleting"_s)
        return withoutBody(204);
    ServerWork work;
    work.action = u"delete"_s;
    work.event = u"compute_terminate_instance"_s;
    work.operation = u"destroy"_s;
    work.task = u"deleting"_s;
    work.work = [backstage](const ServerEntry &copy) -> Result<void> {
        if (backstage.host.isRunning(copy.id)) {
            if (const Result<void> off = backstage.host.powerOff(copy.id, PowerOff::Cut); !off)
                return off;
        }
        return backstage.host.wipe(copy.id);
    };
    work.done = [backstage](World &open, ServerEntry &gone) mutable {
        releasePorts(backstage, open, gone);
        gone.vmState = u"deleted"_s;
        gone.power = PowerState::None;
        gone.terminated = currentInstant();
    };
    work.failedThen = [](World &, ServerEntry &broken, const Failure &failure, bool) {
        setError(broken, 500, sentence(failure));
    };
    begin(backstage, *server, call, std::move(work));
    backstage.crew.hurry(server->id);
    return withoutBody(204);
}

} // namespace

ServerEntry *visibleServer(World &world, const Call &call)
{
    ServerEntry *server = world.server(call.capture(0));
    const bool mine =
        server != nullptr && (server->projectId == call.caller.projectId || call.caller.isAdmin);
    return mine ? server : nullptr;
}

Answer serverUnknown(const Call &call)
{
    return novaFault(404, u"Instance %1 could not be found."_s.arg(call.capture(0)));
}

Answer wrongState(const QString &action, const ServerEntry &server)
{
    return novaFault(
        409, u"Cannot '%1' instance %2 while it is in vm_state %3"_s.arg(action, server.id, server.vmState));
}

Answer wrongTask(const QString &action, const ServerEntry &server)
{
    return novaFault(
        409, u"Cannot '%1' instance %2 while it is in task_state %3"_s.arg(action, server.id, server.task));
}

std::optional<Answer> lockedAway(const ServerEntry &server, const Call &call)
{
    if (!server.locked || call.caller.isAdmin)
        return {};
    return novaFault(409, u"Instance %1 is locked"_s.arg(server.id));
}

void addServerRoutes(Router &router, Backstage &backstage)
{
    const QString all = computePrefix + u"/servers"_s;
    router.add("GET", all, [&backstage](const Call &call) { return list(backstage, call, false); });
    router.add("GET", all + u"/detail"_s,
               [&backstage](const Call &call) { return list(backstage, call, true); });
    router.add("POST", all, [&backstage](const Call &call) { return create(backstage, call); });
    const QString one = all + u"/{}"_s;
    router.add("GET", one, [&backstage](const Call &call) { return show(backstage, call); });
    router.add("PUT", one, [&backstage](const Call &call) { return update(backstage, call); });
    router.add("DELETE", one, [&backstage](const Call &call) { return destroy(backstage, call); });
}

} // namespace sw::lab
