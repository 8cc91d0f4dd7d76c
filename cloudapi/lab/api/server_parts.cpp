// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/compute.h"
#include "cloudapi/lab/api/faults.h"
#include "cloudapi/lab/api/server_view.h"

#include <QJsonArray>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

QJsonObject asJson(const QMap<QString, QString> &metadata)
{
    QJsonObject body;
    for (auto entry = metadata.begin(); entry != metadata.end(); ++entry)
        body[entry.key()] = entry.value();
    return body;
}

// Nova lets metadata change in these states only.
std::optional<Answer> metadataRefused(const ServerEntry &server, const Call &call, const QString &action)
{
    static const QStringList states{u"active"_s, u"paused"_s, u"suspended"_s, u"stopped"_s};
    if (const auto refusal = lockedAway(server, call))
        return refusal;
    return states.contains(server.vmState) ? std::optional<Answer>() : wrongState(action, server);
}

Answer changeMetadata(Backstage &backstage, const Call &call, bool isReplace)
{
    auto world = backstage.store.open();
    ServerEntry *server = visibleServer(*world, call);
    if (server == nullptr)
        return serverUnknown(call);
    if (!call.json[u"metadata"_s].isObject())
        return novaFault(400, u"Malformed request body"_s);
    if (const auto refusal = metadataRefused(*server, call, u"update metadata"_s))
        return *refusal;
    QMap<QString, QString> changed = isReplace ? QMap<QString, QString>() : server->metadata;
    const QJsonObject wanted = call.json[u"metadata"_s].toObject();
    for (auto entry = wanted.begin(); entry != wanted.end(); ++entry) {
        if (!entry->isString())
            return invalidInput(entry.key(), entry->toVariant().toString(),
                                u"%1 is not of type 'string'"_s.arg(entry->toVariant().toString()));
        changed.insert(entry.key(), entry->toString());
    }
    if (changed.size() > 128)
        return novaFault(403, u"Maximum number of metadata items exceeds 128"_s);
    server->metadata = changed;
    touch(*server);
    return answered(200, {{u"metadata"_s, asJson(changed)}});
}

Answer metadataItem(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    ServerEntry *server = visibleServer(*world, call);
    if (server == nullptr)
        return serverUnknown(call);
    const QString key = call.capture(1);
    if (call.method == "PUT") {
        const QJsonObject meta = call.json[u"meta"_s].toObject();
        if (!meta.contains(key) || meta.size() != 1)
            return novaFault(400, u"Request body and URI mismatch"_s);
        if (const auto refusal = metadataRefused(*server, call, u"update metadata"_s))
            return *refusal;
        server->metadata.insert(key, meta[key].toString());
        touch(*server);
    }
    if (!server->metadata.contains(key))
        return novaFault(404, u"Metadata item was not found"_s);
    if (call.method != "DELETE")
        return answered(200, {{u"meta"_s, QJsonObject{{key, server->metadata.value(key)}}}});
    if (const auto refusal = metadataRefused(*server, call, u"delete metadata"_s))
        return *refusal;
    server->metadata.remove(key);
    touch(*server);
    return withoutBody(204);
}

bool isTag(const QString &text)
{
    return !text.isEmpty() && text.size() <= 60 && !text.contains(u'/') && !text.contains(u',');
}

Answer tags(Backstage &backstage, const Call &call)
{
    if (!call.since(26))
        return pathUnknown(Service::Compute);
    auto world = backstage.store.open();
    ServerEntry *server = visibleServer(*world, call);
    if (server == nullptr)
        return serverUnknown(call);
    if (call.method == "DELETE") {
        server->tags.clear();
        touch(*server);
        return withoutBody(204);
    }
    if (call.method == "PUT") {
        if (!call.json[u"tags"_s].isArray())
            return novaFault(400, u"Malformed request body"_s);
        QStringList wanted;
        const QJsonArray asked = call.json[u"tags"_s].toArray();
        for (const QJsonValue &tag : asked) {
            if (!isTag(tag.toString()))
                return invalidInput(u"tags"_s, tag.toString(),
                                    u"'%1' does not match '^[^,/]*$'"_s.arg(tag.toString()));
            wanted.append(tag.toString());
        }
        wanted.removeDuplicates();
        if (wanted.size() > 50)
            return novaFault(400, u"The number of tags exceeded the per-server limit 50"_s);
        wanted.sort();
        server->tags = wanted;
        touch(*server);
    }
    return answered(200, {{u"tags"_s, QJsonArray::fromStringList(server->tags)}});
}

Answer tag(Backstage &backstage, const Call &call)
{
    if (!call.since(26))
        return pathUnknown(Service::Compute);
    auto world = backstage.store.open();
    ServerEntry *server = visibleServer(*world, call);
    if (server == nullptr)
        return serverUnknown(call);
    const QString name = call.capture(1);
    const bool isThere = server->tags.contains(name);
    if (call.method == "PUT") {
        if (!isTag(name))
            return novaFault(400, u"Tag '%1' is invalid."_s.arg(name));
        if (isThere)
            return withoutBody(204);
        if (server->tags.size() >= 50)
            return novaFault(400, u"The number of tags exceeded the per-server limit 50"_s);
        server->tags.append(name);
        server->tags.sort();
        touch(*server);
        return withHeader(withoutBody(201), "Location", world->publicUrl + call.path);
    }
    if (!isThere)
        return novaFault(404,
                         u"%1 %2 has no tag '%3'"_s.arg(call.method == "DELETE" ? u"Instance"_s : u"Server"_s,
                                                        server->id, name));
    if (call.method == "DELETE") {
        server->tags.removeAll(name);
        touch(*server);
    }
    return withoutBody(204);
}

using Show = std::function<QJsonObject(World &, const Call &, const ServerEntry &)>;

Handler shows(Backstage &backstage, const Show &part)
{
    return [&backstage, part](const Call &call) {
        auto world = backstage.store.open();
        const ServerEntry *server = visibleServer(*world, call);
        return server ? answered(200, part(*world, call, *server)) : serverUnknown(call);
    };
}

QJsonObject securityGroups(World &world, const Call &, const ServerEntry &server)
{
    QJsonArray groups;
    for (const QString &id : server.wantedGroups) {
        const auto found = world.securityGroups.find(id);
        if (found == world.securityGroups.end())
            continue;
        QJsonArray rules;
        for (const RuleEntry &rule : found->second.rules) {
            if (rule.direction != u"ingress"_s)
                continue;
            const auto number = [](const std::optional<int> &port) {
                return port ? QJsonValue(*port) : QJsonValue();
            };
            rules.append(QJsonObject{
                {u"id"_s, rule.id},
                {u"parent_group_id"_s, id},
                {u"ip_protocol"_s, rule.protocol.isEmpty() ? QJsonValue() : QJsonValue(rule.protocol)},
                {u"from_port"_s, number(rule.portMin)},
                {u"to_port"_s, number(rule.portMax)},
                {u"group"_s, QJsonObject()},
                {u"ip_range"_s,
                 rule.remotePrefix.isEmpty() ? QJsonObject() : QJsonObject{{u"cidr"_s, rule.remotePrefix}}}});
        }
        groups.append(QJsonObject{{u"id"_s, id},
                                  {u"name"_s, found->second.name},
                                  {u"description"_s, found->second.description},
                                  {u"tenant_id"_s, found->second.projectId},
                                  {u"rules"_s, rules}});
    }
    return {{u"security_groups"_s, groups}};
}

} // namespace

void addServerPartRoutes(Router &router, Backstage &backstage)
{
    const QString one = computePrefix + u"/servers/{}"_s;
    router.add("GET", one + u"/metadata"_s,
               shows(backstage, [](World &, const Call &, const ServerEntry &server) {
                   return QJsonObject{{u"metadata"_s, asJson(server.metadata)}};
               }));
    router.add("POST", one + u"/metadata"_s,
               [&backstage](const Call &call) { return changeMetadata(backstage, call, false); });
    router.add("PUT", one + u"/metadata"_s,
               [&backstage](const Call &call) { return changeMetadata(backstage, call, true); });
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("PUT"), QByteArray("DELETE")}) {
        router.add(method, one + u"/metadata/{}"_s,
                   [&backstage](const Call &call) { return metadataItem(backstage, call); });
        router.add(method, one + u"/tags"_s,
                   [&backstage](const Call &call) { return tags(backstage, call); });
        router.add(method, one + u"/tags/{}"_s,
                   [&backstage](const Call &call) { return tag(backstage, call); });
    }
    router.add(
        "GET", one + u"/os-interface"_s,
        shows(backstage, [](World &world, const Call &call, const ServerEntry &server) {
            return QJsonObject{{u"interfaceAttachments"_s, ServerView(world, call).interfaces(server)}};
        }));
    router.add("GET", one + u"/os-volume_attachments"_s,
               shows(backstage, [](World &, const Call &, const ServerEntry &) {
                   return QJsonObject{{u"volumeAttachments"_s, QJsonArray()}};
               }));
    router.add("GET", one + u"/os-security-groups"_s, shows(backstage, securityGroups));
    router.add("GET", one + u"/ips"_s,
               shows(backstage, [](World &world, const Call &call, const ServerEntry &server) {
                   return QJsonObject{{u"addresses"_s, ServerView(world, call).full(server)[u"addresses"_s]}};
               }));
}

} // namespace sw::lab
