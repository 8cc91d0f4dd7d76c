// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/server_actions.h"

#include "cloudapi/lab/api/compute.h"
#include "cloudapi/lab/api/faults.h"
#include "cloudapi/lab/api/firewall.h"
#include "cloudapi/lab/api/server_create.h"
#include "cloudapi/lab/api/server_view.h"
#include "cloudapi/wait/pause.h"

#include <QJsonArray>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

// In which states Nova accepts an action; also the name by which its refusals call it.
struct Rule
{
    QString action;
    QString name;
    QStringList states;
    bool needsLaunch = true;
};

const Rule *ruleOf(const QString &action)
{
    static const QStringList snapshotable{u"active"_s, u"stopped"_s, u"paused"_s, u"suspended"_s};
    static const std::vector<Rule> rules{
        {u"os-start"_s, u"start"_s, {u"stopped"_s}},
        {u"os-stop"_s, u"stop"_s, {u"active"_s, u"error"_s}},
        {u"resize"_s, u"resize"_s, {u"active"_s, u"stopped"_s}},
        {u"confirmResize"_s, u"confirmResize"_s, {u"resized"_s}},
        {u"revertResize"_s, u"revertResize"_s, {u"resized"_s}},
        {u"rebuild"_s, u"rebuild"_s, {u"active"_s, u"stopped"_s, u"error"_s}},
        {u"rescue"_s, u"rescue"_s, {u"active"_s, u"stopped"_s, u"error"_s}},
        {u"unrescue"_s, u"unrescue"_s, {u"rescued"_s}},
        {u"pause"_s, u"pause"_s, {u"active"_s}},
        {u"unpause"_s, u"unpause"_s, {u"paused"_s}},
        {u"suspend"_s, u"suspend"_s, {u"active"_s}},
        {u"resume"_s, u"resume"_s, {u"suspended"_s}},
        {u"shelve"_s, u"shelve"_s, snapshotable},
        {u"unshelve"_s, u"unshelve"_s, {u"shelved"_s, u"shelved_offloaded"_s}},
        {u"createImage"_s, u"createImage"_s, snapshotable}};
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const Rule &rule) { return rule.action == action; });
    return found == rules.end() ? nullptr : &*found;
}

std::optional<Answer> notNow(const Rule &rule, const ServerEntry &server, const Call &call)
{
    if (const auto refusal = lockedAway(server, call))
        return refusal;
    if (!rule.states.contains(server.vmState))
        return wrongState(rule.name, server);
    if (!server.task.isEmpty())
        return wrongTask(rule.name, server);
    if (!server.launched)
        return novaFault(409, u"Cannot '%1' an instance which has never been active"_s.arg(rule.name));
    return {};
}

Answer reboot(Backstage &backstage, ServerEntry &server, const Call &call, const QJsonValue &value)
{
    const QString type = value[u"type"_s].toString();
    const QString kind = type.toUpper();
    if (kind != u"SOFT"_s && kind != u"HARD"_s)
        return invalidInput(
            u"type"_s, type,
            u"'%1' is not one of ['HARD', 'Hard', 'hard', 'SOFT', 'Soft', 'soft']"_s.arg(type));
    const bool isHard = kind == u"HARD"_s;
    const QStringList states = isHard
        ? QStringList{u"active"_s, u"stopped"_s, u"paused"_s, u"suspended"_s, u"error"_s}
        : QStringList{u"active"_s};
    static const QStringList hardTasks{u"rebooting"_s, u"rebooting_hard"_s, u"resuming"_s,
                                       u"unpausing"_s, u"pausing"_s,        u"suspending"_s};
    if (const auto refusal = lockedAway(server, call))
        return *refusal;
    if (!states.contains(server.vmState))
        return wrongState(u"reboot"_s, server);
    if (!server.task.isEmpty() && !(isHard && hardTasks.contains(server.task)))
        return wrongTask(u"reboot"_s, server);
    if (!server.launched)
        return novaFault(409, u"Cannot 'reboot' an instance which has never been active"_s);
    begin(backstage, server, call, rebootWork(backstage, isHard));
    return withoutBody(202);
}

Answer resize(Backstage &backstage, World &world, ServerEntry &server, const Call &call,
              const QJsonValue &value)
{
    const QString wanted = value[u"flavorRef"_s].toVariant().toString().section(u'/', -1);
    const auto flavor = std::find_if(world.flavors.begin(), world.flavors.end(),
                                     [&](const FlavorEntry &known) { return known.id == wanted; });
    if (flavor == world.flavors.end())
        return novaFault(400, u"Flavor %1 could not be found."_s.arg(wanted));
    if (flavor->id == server.flavorId)
        return novaFault(400, u"When resizing, instances must change flavor!"_s);
    const FlavorEntry &now = *world.flavor(server.flavorId);
    if (const auto refusal = overQuota(world, server.projectId, 0, flavor->vcpus - now.vcpus,
                                       flavor->memoryMiB - now.memoryMiB))
        return *refusal;
    begin(backstage, server, call, resizeWork(backstage, *flavor));
    return withoutBody(202);
}

Answer rebuild(Backstage &backstage, World &world, ServerEntry &server, const Call &call,
               const QJsonValue &value)
{
    const QString imageId = value[u"imageRef"_s].toString().section(u'/', -1);
    const auto image = world.images.find(imageId);
    if (image == world.images.end())
        return novaFault(400, u"Cannot find image for rebuild"_s);
    if (image->second.status != u"active"_s)
        return novaFault(400, u"Image %1 is not active."_s.arg(imageId));
    const bool wasStopped = server.vmState == u"stopped"_s;
    server.imageId = imageId;
    server.node.imageFolder = image->second.folder;
    if (const QString name = value[u"name"_s].toString(); !name.isEmpty())
        server.name = name;
    if (value[u"metadata"_s].isObject()) {
        server.metadata.clear();
        const QJsonObject metadata = value[u"metadata"_s].toObject();
        for (auto entry = metadata.begin(); entry != metadata.end(); ++entry)
            server.metadata.insert(entry.key(), entry->toString());
    }
    if (call.since(19) && value[u"description"_s].isString())
        server.description = value[u"description"_s].toString();
    begin(backstage, server, call, rebuildWork(backstage, wasStopped));
    QJsonObject body = ServerView(world, call).full(server);
    body[u"adminPass"_s] = freshSecret().left(12);
    return withHeader(answered(202, {{u"server"_s, body}}), "Location",
                      world.publicUrl + computePrefix + u"/servers/"_s + server.id);
}

Answer createImage(Backstage &backstage, World &world, ServerEntry &server, const Call &call,
                   const QJsonValue &value)
{
    const QString name = value[u"name"_s].toString();
    if (name.trimmed().isEmpty())
        return invalidInput(u"createImage"_s, u"{}"_s, u"'name' is a required property"_s);
    const Instant now = currentInstant();
    ImageEntry image;
    image.id = freshUuid();
    image.name = name;
    image.status = u"queued"_s;
    image.visibility = u"private"_s;
    image.owner = server.projectId;
    image.created = now;
    image.updated = now;
    image.minDiskGiB = world.flavor(server.flavorId)->diskGiB;
    if (const auto base = world.images.find(server.imageId); base != world.images.end()) {
        image.properties = base->second.properties;
        image.minMemoryMiB = base->second.minMemoryMiB;
    }
    image.properties.insert(u"base_image_ref"_s, server.imageId);
    image.properties.insert(u"image_type"_s, u"snapshot"_s);
    image.properties.insert(u"instance_uuid"_s, server.id);
    image.properties.insert(u"owner_project_name"_s, call.caller.projectName);
    image.properties.insert(u"user_id"_s, call.caller.userId);
    const QJsonObject metadata = value[u"metadata"_s].toObject();
    for (auto entry = metadata.begin(); entry != metadata.end(); ++entry)
        image.properties.insert(entry.key(), entry->toString());
    world.images.emplace(image.id, image);
    begin(backstage, server, call, snapshotWork(backstage, image.id));
    const Answer accepted = call.since(45) ? answered(202, {{u"image_id"_s, image.id}}) : withoutBody(202);
    return withHeader(accepted, "Location", world.publicUrl + u"/image/v2/images/"_s + image.id);
}

Answer confirm(ServerEntry &server, const Call &call)
{
    const bool runs = server.power == PowerState::Running;
    server.oldFlavorId.clear();
    server.vmState = runs ? u"active"_s : u"stopped"_s;
    record(server, call, u"confirmResize"_s);
    return withoutBody(204);
}

// The actions of which ruleOf() knows the states, which are right by now.
Answer carryOut(Backstage &backstage, World &world, ServerEntry &server, const Call &call,
                const QString &action, const QJsonValue &value)
{
    if (action == u"resize"_s)
        return resize(backstage, world, server, call, value);
    if (action == u"rebuild"_s)
        return rebuild(backstage, world, server, call, value);
    if (action == u"createImage"_s)
        return createImage(backstage, world, server, call, value);
    if (action == u"confirmResize"_s)
        return confirm(server, call);
    const PowerOff how = offMode(world, server);
    if (action == u"os-start"_s)
        begin(backstage, server, call, startWork(backstage));
    else if (action == u"os-stop"_s)
        begin(backstage, server, call, stopWork(backstage, how));
    else if (action == u"revertResize"_s)
        begin(backstage, server, call, revertWork(backstage, *world.flavor(server.oldFlavorId)));
    else if (action == u"unrescue"_s)
        begin(backstage, server, call, unrescueWork(backstage));
    else if (action == u"pause"_s || action == u"suspend"_s)
        begin(backstage, server, call, freezeWork(backstage, action == u"suspend"_s));
    else if (action == u"unpause"_s || action == u"resume"_s)
        begin(backstage, server, call, thawWork(backstage, action == u"resume"_s));
    else if (action == u"shelve"_s)
        begin(backstage, server, call, shelveWork(backstage, how));
    else if (action == u"unshelve"_s)
        begin(backstage, server, call, unshelveWork(backstage));
    else if (action == u"rescue"_s) {
        begin(backstage, server, call, rescueWork(backstage, how));
        return answered(200, {{u"adminPass"_s, freshSecret().left(12)}});
    }
    return withoutBody(202);
}

Answer lock(ServerEntry &server, const Call &call, const QJsonValue &value)
{
    if (value[u"locked_reason"_s].isString() && !call.since(73))
        return invalidInput(u"lock"_s, u"{...}"_s, u"locked_reason needs version 2.73"_s);
    server.locked = true;
    server.lockReason = value[u"locked_reason"_s].toString();
    record(server, call, u"lock"_s);
    return withoutBody(202);
}

Answer changeGroup(Backstage &backstage, World &world, ServerEntry &server, const Call &call,
                   const QJsonValue &value, bool isAdd)
{
    const QString name = value[u"name"_s].toString();
    const SecurityGroupEntry *group =
        name == u"default"_s ? &world.defaultGroup(server.projectId) : world.groupOf(server.projectId, name);
    if (group == nullptr && isAdd)
        return novaFault(404, u"Security group %1 is not found for project %2"_s.arg(name, server.projectId));
    if (!isAdd && (group == nullptr || !server.wantedGroups.contains(group->id)))
        return novaFault(404,
                         u"Security group %1 not associated with the instance %2"_s.arg(name, server.id));
    if (isAdd && !server.wantedGroups.contains(group->id))
        server.wantedGroups.append(group->id);
    if (!isAdd)
        server.wantedGroups.removeAll(group->id);
    for (const QString &port : server.ports)
        world.ports.at(port).securityGroups = server.wantedGroups;
    record(server, call, isAdd ? u"addSecurityGroup"_s : u"removeSecurityGroup"_s);
    groupChanged(backstage, world, group->id); // who refers to the group's members
    serverRulesChanged(backstage, server.id);
    return withoutBody(202);
}

// What the node said on its console. Reads a file of the host, outside the store's lock.
Answer console(Backstage &backstage, const Call &call, const QJsonValue &value)
{
    bool hasNode = false;
    {
        auto world = backstage.store.open();
        const ServerEntry *server = visibleServer(*world, call);
        if (server == nullptr)
            return serverUnknown(call);
        if (!server->launched)
            return novaFault(409, u"Instance %1 is not ready"_s.arg(server->id));
        hasNode = server->hasNode;
    }
    const Result<QByteArray> log = hasNode ? backstage.host.consoleLog(call.capture(0)) : QByteArray();
    if (!log)
        return novaFault(404, u"Unable to get console"_s);
    QStringList lines = QString::fromUtf8(*log).split(u'\n');
    const QJsonValue length = value[u"length"_s];
    const int wanted = length.isString() ? length.toString().toInt() : length.toInt(-1);
    if (wanted >= 0) {
        if (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
        lines = lines.mid(std::max<qsizetype>(0, lines.size() - wanted));
    }
    return answered(200, {{u"output"_s, lines.join(u'\n')}});
}

Answer act(Backstage &backstage, const Call &call)
{
    const QJsonObject body = call.json.toObject();
    if (body.size() != 1)
        return novaFault(400, u"Malformed request body"_s);
    const QString action = body.begin().key();
    const QJsonValue value = body.begin().value();
    if (action == u"os-getConsoleOutput"_s)
        return console(backstage, call, value);
    auto world = backstage.store.open();
    ServerEntry *server = visibleServer(*world, call);
    if (server == nullptr)
        return serverUnknown(call);
    if (const Rule *rule = ruleOf(action)) {
        if (const auto refusal = notNow(*rule, *server, call))
            return *refusal;
        return carryOut(backstage, *world, *server, call, action, value);
    }
    if (action == u"reboot"_s)
        return reboot(backstage, *server, call, value);
    if (action == u"lock"_s)
        return lock(*server, call, value);
    if (action == u"unlock"_s) {
        server->locked = false;
        record(*server, call, u"unlock"_s);
        return withoutBody(202);
    }
    if (action == u"addSecurityGroup"_s || action == u"removeSecurityGroup"_s)
        return changeGroup(backstage, *world, *server, call, value, action == u"addSecurityGroup"_s);
    if (action == u"os-getVNCConsole"_s || action == u"os-getSPICEConsole"_s
        || action == u"os-getSerialConsole"_s)
        return novaFault(400, u"Unavailable console type %1."_s.arg(value[u"type"_s].toString()));
    return novaFault(400, u"There is no such action: %1"_s.arg(action));
}

Answer remoteConsole(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    if (visibleServer(*world, call) == nullptr)
        return serverUnknown(call);
    return novaFault(
        400, u"Unavailable console type %1."_s.arg(call.json[u"remote_console"_s][u"type"_s].toString()));
}

} // namespace

void addServerActionRoutes(Router &router, Backstage &backstage)
{
    const QString one = computePrefix + u"/servers/{}"_s;
    router.add("POST", one + u"/action"_s, [&backstage](const Call &call) { return act(backstage, call); });
    router.add("POST", one + u"/remote-consoles"_s,
               [&backstage](const Call &call) { return remoteConsole(backstage, call); });
}

} // namespace sw::lab
