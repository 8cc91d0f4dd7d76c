// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/faults.h"
#include "cloudapi/lab/api/identity.h"

#include <QJsonArray>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

QJsonObject credentialBody(const World &world, const AppCredential &credential)
{
    QJsonArray roles;
    const QJsonArray granted = rolesOf(world.users.at(credential.userId));
    for (const QJsonValue &role : granted) {
        QJsonObject full = role.toObject();
        full[u"domain_id"_s] = QJsonValue::Null;
        full[u"description"_s] = QJsonValue::Null;
        full[u"options"_s] = QJsonObject();
        roles.append(full);
    }
    return {{u"id"_s, credential.id},
            {u"name"_s, credential.name},
            {u"description"_s,
             credential.description.isNull() ? QJsonValue() : QJsonValue(credential.description)},
            {u"user_id"_s, credential.userId},
            {u"project_id"_s, credential.projectId},
            {u"system"_s, QJsonValue::Null},
            {u"expires_at"_s,
             credential.expires ? QJsonValue(withMicroseconds(*credential.expires)) : QJsonValue()},
            {u"unrestricted"_s, false},
            {u"roles"_s, roles},
            {u"links"_s,
             QJsonObject{{u"self"_s, world.publicUrl + u"/v3/application_credentials/"_s + credential.id}}}};
}

std::optional<Answer> notTheirs(const Call &call, const QString &rule)
{
    if (call.caller.userId == call.capture(0))
        return {};
    return keystoneFault(403,
                         u"You are not authorized to perform the requested action: identity:%1."_s.arg(rule));
}

Answer create(Store &store, const Call &call)
{
    if (const auto refusal = notTheirs(call, u"create_application_credential"_s))
        return *refusal;
    auto world = store.open();
    // A credential that could breed others would outlive its own revocation.
    const auto token = world->tokens.find(call.caller.token);
    if (token != world->tokens.end() && !token->second.appCredentialId.isEmpty())
        return keystoneFault(403,
                             u"Could not perform the requested action: application credentials may not be "
                             "managed with an application credential."_s);
    const QJsonObject wanted = call.json[u"application_credential"_s].toObject();
    const QString name = wanted[u"name"_s].toString();
    if (name.isEmpty())
        return keystoneFault(400, u"'name' is a required property"_s);
    for (const auto &[id, known] : world->appCredentials) {
        if (known.userId == call.caller.userId && known.name == name)
            return keystoneFault(409,
                                 u"Conflict occurred attempting to store application_credential - Duplicate "
                                 "entry found with name %1."_s.arg(name));
    }
    AppCredential fresh{
        freshHexId(),          name, wanted[u"description"_s].toString(), {}, call.caller.userId,
        call.caller.projectId, {}};
    fresh.secret = wanted.contains(u"secret"_s) ? wanted[u"secret"_s].toString() : freshSecret();
    if (wanted[u"expires_at"_s].isString()) {
        fresh.expires = instantFromIso8601(wanted[u"expires_at"_s].toString());
        if (!fresh.expires)
            return keystoneFault(400, u"Invalid input for field 'expires_at': not a date-time"_s);
    }
    world->appCredentials.emplace(fresh.id, fresh);
    QJsonObject body = credentialBody(*world, fresh);
    body[u"secret"_s] = fresh.secret;
    return answered(201, {{u"application_credential"_s, body}});
}

Answer list(Store &store, const Call &call)
{
    if (const auto refusal = notTheirs(call, u"list_application_credentials"_s))
        return *refusal;
    auto world = store.open();
    QJsonArray all;
    for (const auto &[id, known] : world->appCredentials) {
        const bool wanted = !call.asks(u"name"_s) || call.asked(u"name"_s) == known.name;
        if (known.userId == call.caller.userId && wanted)
            all.append(credentialBody(*world, known));
    }
    return answered(200,
                    {{u"application_credentials"_s, all},
                     {u"links"_s,
                      QJsonObject{{u"next"_s, QJsonValue::Null},
                                  {u"self"_s, world->publicUrl + call.path},
                                  {u"previous"_s, QJsonValue::Null}}}});
}

Answer showOrDelete(Store &store, const Call &call, bool isDelete)
{
    if (const auto refusal =
            notTheirs(call, isDelete ? u"delete_application_credential"_s : u"get_application_credential"_s))
        return *refusal;
    auto world = store.open();
    const auto found = world->appCredentials.find(call.capture(1));
    if (found == world->appCredentials.end() || found->second.userId != call.caller.userId)
        return keystoneFault(404, u"Could not find Application Credential: %1."_s.arg(call.capture(1)));
    if (!isDelete)
        return answered(200, {{u"application_credential"_s, credentialBody(*world, found->second)}});
    world->appCredentials.erase(found);
    return withoutBody(204);
}

} // namespace

void addAppCredentialRoutes(Router &router, Store &store)
{
    const QString all = u"/v3/users/{}/application_credentials"_s;
    const QString one = all + u"/{}"_s;
    router.add("POST", all, [&store](const Call &call) { return create(store, call); });
    router.add("GET", all, [&store](const Call &call) { return list(store, call); });
    router.add("GET", one, [&store](const Call &call) { return showOrDelete(store, call, false); });
    router.add("DELETE", one, [&store](const Call &call) { return showOrDelete(store, call, true); });
}

} // namespace sw::lab
