// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/router.h"
#include "cloudapi/lab/api/store.h"

namespace sw::lab {

// Keystone: tokens, projects, users, application credentials.
void addIdentityRoutes(Router &router, Store &store);
void addAppCredentialRoutes(Router &router, Store &store);

// Whom a token speaks for now; nothing when it is unknown, expired, or its application credential is gone.
std::optional<Caller> callerOf(World &world, const QString &token);

// The service catalogue of a scoped token.
QJsonArray catalogue(const World &world);
QJsonArray rolesOf(const User &user);

// What an "auth" object proves, or the refusal.
struct Proof
{
    QString userId;
    QString projectId; // from an application credential or the token presented
    QStringList methods;
    QString auditParent;
    QString appCredentialId;
    std::optional<Instant> expiresWith; // a token got by a token lives no longer
};
struct Proved
{
    std::optional<Proof> proof;
    Answer refusal;
};
Proved prove(World &world, const QJsonObject &identity);

} // namespace sw::lab
