// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/providers/openstack/cloud_config.h"
#include "planner/base/instant.h"

#include <vector>

namespace sw {

struct Endpoint
{
    QString type;      // "compute"
    QString interface; // "public"
    QString region;
    QUrl url;
};

// What Keystone answers to a log-in, without the token itself, which is in a header.
struct Login
{
    std::optional<Seconds> life; // by the cloud's own clock, from issue to expiry; null: for ever
    QString projectId;           // empty when the token has no project
    QString userName;
    std::vector<Endpoint> catalogue;
};

Result<Login> readLogin(const QByteArray &body);
QByteArray loginBody(const CloudConfig &config);
// ".../v3" for whatever form of address clouds.yaml has: with a version, without, with a slash.
QUrl identityBase(const QUrl &authUrl);

// Where a service is, by its type ("compute"), the wanted interface and the region. Unsupported names what
// there is.
Result<QUrl> endpointOf(const Login &login, const CloudConfig &config, const QString &service);

} // namespace sw
