// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/backstage.h"
#include "cloudapi/lab/api/router.h"

namespace sw::lab {

inline const QString networkPrefix = QStringLiteral("/network/v2.0");

// Neutron, a file for each group of routes. backstage outlives the router.
void addNetworkRoutes(Router &router, Backstage &backstage); // networks, subnets, routers, quotas, versions
void addPortRoutes(Router &router, Backstage &backstage);
void addSecurityGroupRoutes(Router &router, Backstage &backstage);
void addFloatingIpRoutes(Router &router, Backstage &backstage);

// A Neutron listing: filtered by whatever members the query names, in pages when it has a limit.
Answer neutronList(const Call &call, const QString &publicUrl, const QString &key,
                   const std::vector<QJsonObject> &bodies);
// The object under key of a POST or PUT body, or the refusal when it has other members than known.
struct NeutronBody
{
    QJsonObject object;
    std::optional<Answer> refusal;
};
NeutronBody neutronBody(const Call &call, const QString &key, const QStringList &known);

// Members that every Neutron resource has.
void addCommonMembers(QJsonObject &body, const QString &projectId, Instant created, Instant updated,
                      const QStringList &tags);
bool mayUse(const Call &call, const QString &projectId);

} // namespace sw::lab
