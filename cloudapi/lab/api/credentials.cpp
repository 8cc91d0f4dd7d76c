// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/faults.h"
#include "cloudapi/lab/api/identity.h"
#include "cloudapi/wait/pause.h"

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

Proved refused()
{
    return {{}, keystoneFault(401, u"The request you have made requires authentication."_s)};
}

bool isDefaultDomain(const QJsonObject &domain)
{
    return domain[u"id"_s].toString() == u"default"_s || domain[u"name"_s].toString() == u"Default"_s;
}

const User *userMeant(const World &world, const QJsonObject &user)
{
    for (const auto &[id, known] : world.users) {
        if (user.contains(u"id"_s)
                ? id == user[u"id"_s].toString()
                : known.name == user[u"name"_s].toString() && isDefaultDomain(user[u"domain"_s].toObject()))
            return &known;
    }
    return nullptr;
}

Proved byPassword(const World &world, const QJsonObject &user)
{
    const User *known = userMeant(world, user);
    if (known == nullptr || known->password != user[u"password"_s].toString())
        return refused();
    return {Proof{known->id, {}, {u"password"_s}, {}, {}, {}}, {}};
}

Proved byAppCredential(const World &world, const QJsonObject &asked)
{
    for (const auto &[id, known] : world.appCredentials) {
        const User *owner = userMeant(world, asked[u"user"_s].toObject());
        const bool isMeant = asked.contains(u"id"_s)
            ? id == asked[u"id"_s].toString()
            : owner != nullptr && known.userId == owner->id && known.name == asked[u"name"_s].toString();
        if (!isMeant)
            continue;
        const bool isValid = known.secret == asked[u"secret"_s].toString()
            && (!known.expires || *known.expires > currentInstant());
        if (!isValid)
            return refused();
        return {Proof{known.userId, known.projectId, {u"application_credential"_s}, {}, id, known.expires},
                {}};
    }
    return refused();
}

Proved byToken(World &world, const QString &token)
{
    if (!callerOf(world, token))
        return {{}, keystoneFault(404, u"Could not recognize Fernet token"_s)};
    const Token &known = world.tokens.at(token);
    QStringList methods = known.methods;
    if (!methods.contains(u"token"_s))
        methods.append(u"token"_s);
    return {Proof{known.userId, {}, methods, known.auditId, known.appCredentialId, known.expires}, {}};
}

} // namespace

Proved prove(World &world, const QJsonObject &identity)
{
    const QJsonArray methods = identity[u"methods"_s].toArray();
    if (methods.isEmpty())
        return {{}, keystoneFault(400, u"'methods' is a required property"_s)};
    const QString method = methods[0].toString();
    if (method == u"password"_s)
        return byPassword(world, identity[u"password"_s][u"user"_s].toObject());
    if (method == u"application_credential"_s)
        return byAppCredential(world, identity[u"application_credential"_s].toObject());
    if (method == u"token"_s)
        return byToken(world, identity[u"token"_s][u"id"_s].toString());
    return refused();
}

std::optional<Caller> callerOf(World &world, const QString &token)
{
    const auto found = world.tokens.find(token);
    if (found == world.tokens.end())
        return {};
    const Token &known = found->second;
    const bool credentialGone =
        !known.appCredentialId.isEmpty() && !world.appCredentials.contains(known.appCredentialId);
    if (known.expires <= currentInstant() || credentialGone) {
        world.tokens.erase(found);
        return {};
    }
    const User &user = world.users.at(known.userId);
    const QString projectName =
        known.projectId.isEmpty() ? QString() : world.projects.at(known.projectId).name;
    return Caller{user.id, user.name, known.projectId, projectName, token, user.role == u"admin"_s};
}

} // namespace sw::lab
