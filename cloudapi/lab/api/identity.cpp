// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/identity.h"

#include "cloudapi/lab/api/faults.h"
#include "cloudapi/wait/pause.h"

#include <QJsonArray>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

const QJsonObject defaultDomain{{u"id"_s, u"default"_s}, {u"name"_s, u"Default"_s}};

QJsonObject link(const QString &href)
{
    return {{u"rel"_s, u"self"_s}, {u"href"_s, href}};
}

QJsonObject versionDocument(const QString &publicUrl)
{
    return {{u"id"_s, u"v3.14"_s},
            {u"status"_s, u"stable"_s},
            {u"updated"_s, u"2020-04-07T00:00:00Z"_s},
            {u"links"_s, QJsonArray{link(publicUrl + u"/v3/"_s)}},
            {u"media-types"_s,
             QJsonArray{QJsonObject{{u"base"_s, u"application/json"_s},
                                    {u"type"_s, u"application/vnd.openstack.identity-v3+json"_s}}}}};
}

QJsonObject tokenBody(const World &world, const Token &token, const QString &auditParent, bool withCatalogue)
{
    const User &user = world.users.at(token.userId);
    QJsonArray audit{token.auditId};
    if (!auditParent.isEmpty())
        audit.append(auditParent);
    QJsonObject body{{u"methods"_s, QJsonArray::fromStringList(token.methods)},
                     {u"user"_s,
                      QJsonObject{{u"domain"_s, defaultDomain},
                                  {u"id"_s, user.id},
                                  {u"name"_s, user.name},
                                  {u"password_expires_at"_s, QJsonValue::Null}}},
                     {u"audit_ids"_s, audit},
                     {u"expires_at"_s, withMicroseconds(token.expires) + u'Z'},
                     {u"issued_at"_s, withMicroseconds(token.issued) + u'Z'}};
    if (!token.projectId.isEmpty()) {
        const Project &project = world.projects.at(token.projectId);
        body[u"project"_s] =
            QJsonObject{{u"domain"_s, defaultDomain}, {u"id"_s, project.id}, {u"name"_s, project.name}};
        body[u"is_domain"_s] = false;
        body[u"roles"_s] = rolesOf(user);
        if (withCatalogue)
            body[u"catalog"_s] = catalogue(world);
    }
    return {{u"token"_s, body}};
}

// The project that a scope names for this user; refused when it is another's.
std::optional<QString> scopedProject(const World &world, const QJsonObject &scope, const User &user)
{
    const QJsonObject wanted = scope[u"project"_s].toObject();
    for (const auto &[id, project] : world.projects) {
        const bool isMeant = wanted.contains(u"id"_s) ? id == wanted[u"id"_s].toString()
                                                      : project.name == wanted[u"name"_s].toString();
        if (isMeant && (project.id == user.projectId || user.role == u"admin"_s))
            return id;
    }
    return {};
}

void forgetExpired(World &world)
{
    const Instant now = currentInstant();
    std::erase_if(world.tokens, [&](const auto &entry) { return entry.second.expires <= now; });
}

Answer issueToken(Store &store, const Call &call)
{
    const QJsonObject auth = call.json[u"auth"_s].toObject();
    if (!auth.contains(u"identity"_s))
        return keystoneFault(400, u"'identity' is a required property"_s);
    auto world = store.open();
    forgetExpired(*world);
    const Proved proved = prove(*world, auth[u"identity"_s].toObject());
    if (!proved.proof) {
        return proved.refusal.status == 401 ? tokenMissing(Service::Identity, world->publicUrl)
                                            : proved.refusal;
    }
    const Proof &proof = *proved.proof;
    const User &user = world->users.at(proof.userId);
    QString projectId = proof.projectId;
    if (auth[u"scope"_s].isObject() && auth[u"scope"_s].toObject().contains(u"project"_s)) {
        const std::optional<QString> scoped = scopedProject(*world, auth[u"scope"_s].toObject(), user);
        if (!scoped || (!projectId.isEmpty() && *scoped != projectId))
            return tokenMissing(Service::Identity, world->publicUrl);
        projectId = *scoped;
    } else if (projectId.isEmpty() && auth[u"scope"_s].toString() != u"unscoped"_s
               && !proof.methods.contains(u"token"_s)) {
        projectId = user.projectId; // the user's default project
    }
    const Instant now = currentInstant();
    Token token{proof.userId,          projectId, proof.methods,         freshSecret().left(22),
                proof.appCredentialId, now,       now + world->tokenLife};
    if (proof.expiresWith)
        token.expires = std::min(token.expires, *proof.expiresWith);
    const QString id = u"gAAAAAB"_s + freshSecret();
    world->tokens.emplace(id, token);
    return withHeader(answered(201, tokenBody(*world, token, proof.auditParent, !call.asks(u"nocatalog"_s))),
                      "X-Subject-Token", id);
}

// The token that X-Subject-Token names, when the caller may ask about it.
std::optional<Answer> refusedSubject(World &world, const Call &call, const QString &rule)
{
    const QString subject = QString::fromLatin1(call.headers.value("x-subject-token"));
    if (subject.isEmpty()) {
        return keystoneFault(
            403, u"You are not authorized to perform the requested action: identity:%1."_s.arg(rule));
    }
    const std::optional<Caller> owner = callerOf(world, subject);
    if (!owner)
        return keystoneFault(404, u"Could not recognize Fernet token"_s);
    if (owner->userId != call.caller.userId && !call.caller.isAdmin) {
        return keystoneFault(
            403, u"You are not authorized to perform the requested action: identity:%1."_s.arg(rule));
    }
    return {};
}

Answer validateToken(Store &store, const Call &call)
{
    auto world = store.open();
    if (const auto refusal = refusedSubject(*world, call, u"validate_token"_s))
        return *refusal;
    const QString subject = QString::fromLatin1(call.headers.value("x-subject-token"));
    return withHeader(
        answered(200, tokenBody(*world, world->tokens.at(subject), {}, !call.asks(u"nocatalog"_s))),
        "X-Subject-Token", subject);
}

Answer revokeToken(Store &store, const Call &call)
{
    auto world = store.open();
    if (const auto refusal = refusedSubject(*world, call, u"revoke_token"_s))
        return *refusal;
    world->tokens.erase(QString::fromLatin1(call.headers.value("x-subject-token")));
    return withoutBody(204);
}

QJsonObject projectBody(const World &world, const Project &project)
{
    return {{u"id"_s, project.id},
            {u"name"_s, project.name},
            {u"domain_id"_s, u"default"_s},
            {u"description"_s, QString(u""_s)},
            {u"enabled"_s, true},
            {u"parent_id"_s, u"default"_s},
            {u"is_domain"_s, false},
            {u"tags"_s, QJsonArray()},
            {u"options"_s, QJsonObject()},
            {u"links"_s, QJsonObject{{u"self"_s, world.publicUrl + u"/v3/projects/"_s + project.id}}}};
}

QJsonObject userBody(const World &world, const User &user)
{
    return {{u"id"_s, user.id},
            {u"name"_s, user.name},
            {u"domain_id"_s, u"default"_s},
            {u"enabled"_s, true},
            {u"default_project_id"_s, user.projectId},
            {u"password_expires_at"_s, QJsonValue::Null},
            {u"options"_s, QJsonObject()},
            {u"links"_s, QJsonObject{{u"self"_s, world.publicUrl + u"/v3/users/"_s + user.id}}}};
}

Answer listed(const World &world, const Call &call, const QString &key, const QJsonArray &values)
{
    return answered(200,
                    {{key, values},
                     {u"links"_s,
                      QJsonObject{{u"next"_s, QJsonValue::Null},
                                  {u"self"_s, world.publicUrl + call.path},
                                  {u"previous"_s, QJsonValue::Null}}}});
}

Answer listProjects(Store &store, const Call &call)
{
    auto world = store.open();
    const bool own = call.path.endsWith(u"/auth/projects"_s);
    if (!own && !call.caller.isAdmin)
        return keystoneFault(
            403, u"You are not authorized to perform the requested action: identity:list_projects."_s);
    QJsonArray projects;
    for (const auto &[id, project] : world->projects) {
        const bool mine = call.caller.isAdmin || world->users.at(call.caller.userId).projectId == id;
        const bool wanted = !call.asks(u"name"_s) || call.asked(u"name"_s) == project.name;
        if (mine && wanted)
            projects.append(projectBody(*world, project));
    }
    return listed(*world, call, u"projects"_s, projects);
}

Answer showProject(Store &store, const Call &call)
{
    auto world = store.open();
    const auto found = world->projects.find(call.capture(0));
    const bool mine = call.caller.isAdmin || call.caller.projectId == call.capture(0);
    if (found == world->projects.end() && call.caller.isAdmin)
        return keystoneFault(404, u"Could not find project: %1."_s.arg(call.capture(0)));
    if (found == world->projects.end() || !mine)
        return keystoneFault(
            403, u"You are not authorized to perform the requested action: identity:get_project."_s);
    return answered(200, {{u"project"_s, projectBody(*world, found->second)}});
}

Answer listUsers(Store &store, const Call &call)
{
    auto world = store.open();
    if (!call.caller.isAdmin)
        return keystoneFault(
            403, u"You are not authorized to perform the requested action: identity:list_users."_s);
    QJsonArray users;
    for (const auto &[id, user] : world->users) {
        if (!call.asks(u"name"_s) || call.asked(u"name"_s) == user.name)
            users.append(userBody(*world, user));
    }
    return listed(*world, call, u"users"_s, users);
}

Answer showUser(Store &store, const Call &call)
{
    auto world = store.open();
    const auto found = world->users.find(call.capture(0));
    if (found == world->users.end() && call.caller.isAdmin)
        return keystoneFault(404, u"Could not find user: %1."_s.arg(call.capture(0)));
    if (found == world->users.end() || (!call.caller.isAdmin && call.caller.userId != call.capture(0)))
        return keystoneFault(403,
                             u"You are not authorized to perform the requested action: identity:get_user."_s);
    return answered(200, {{u"user"_s, userBody(*world, found->second)}});
}

} // namespace

void addIdentityRoutes(Router &router, Store &store)
{
    router.add(
        "GET", u"/"_s,
        [&store](const Call &) {
            const QString url = store.open()->publicUrl;
            return withHeader(
                answered(300,
                         {{u"versions"_s, QJsonObject{{u"values"_s, QJsonArray{versionDocument(url)}}}}}),
                "Location", url + u"/v3/"_s);
        },
        Access::Public);
    router.add(
        "GET", u"/v3"_s,
        [&store](const Call &) {
            return answered(200, {{u"version"_s, versionDocument(store.open()->publicUrl)}});
        },
        Access::Public);
    router.add(
        "POST", u"/v3/auth/tokens"_s, [&store](const Call &call) { return issueToken(store, call); },
        Access::Public);
    router.add("GET", u"/v3/auth/tokens"_s,
               [&store](const Call &call) { return validateToken(store, call); });
    router.add("DELETE", u"/v3/auth/tokens"_s,
               [&store](const Call &call) { return revokeToken(store, call); });
    router.add("GET", u"/v3/auth/catalog"_s, [&store](const Call &call) {
        auto world = store.open();
        return listed(*world, call, u"catalog"_s, catalogue(*world));
    });
    router.add("GET", u"/v3/auth/projects"_s,
               [&store](const Call &call) { return listProjects(store, call); });
    router.add("GET", u"/v3/projects"_s, [&store](const Call &call) { return listProjects(store, call); });
    router.add("GET", u"/v3/projects/{}"_s, [&store](const Call &call) { return showProject(store, call); });
    router.add("GET", u"/v3/users"_s, [&store](const Call &call) { return listUsers(store, call); });
    router.add("GET", u"/v3/users/{}"_s, [&store](const Call &call) { return showUser(store, call); });
}

} // namespace sw::lab
