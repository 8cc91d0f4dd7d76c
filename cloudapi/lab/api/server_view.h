// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/call.h"
#include "cloudapi/lab/api/store.h"

#include <QHash>

namespace sw::lab {

// Renders servers as Nova's answers, for one caller at one microversion. Lives only while the store is open.
class ServerView
{
public:
    ServerView(const World &world, const Call &call);

    QJsonObject brief(const ServerEntry &server) const;
    QJsonObject full(const ServerEntry &server) const;
    // What os-interface and os-security-groups need too.
    QJsonArray interfaces(const ServerEntry &server) const;
    QStringList groupNames(const ServerEntry &server) const;

private:
    QJsonArray links(const ServerEntry &server) const;
    QJsonObject addresses(const ServerEntry &server) const;
    QJsonObject flavor(const ServerEntry &server) const;
    void addAdminFields(const ServerEntry &server, QJsonObject &body) const;

    const World &m_world;
    const Call &m_call;
    QString m_compute;                                  // "http://127.0.0.1:35357/compute"
    QHash<QString, const FloatingIpEntry *> m_floating; // by port
};

} // namespace sw::lab
