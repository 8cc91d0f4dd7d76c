// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/backstage.h"

#include <variant>

namespace sw::lab {

// A checked wish for new servers: everything in it exists.
struct ServerWish
{
    QString name;
    std::optional<QString> description;
    QString flavorId;
    QString imageId;
    QString keyName;
    QString userData; // base64, as Nova takes it
    QString zone;     // empty: the cloud chooses
    QString groupId;  // server group
    QMap<QString, QString> metadata;
    QStringList tags;
    QStringList securityGroups; // ids
    int count = 1;

    struct Interface
    {
        QString networkId;
        QString fixedIp; // empty: any
        QString portId;  // an existing port; empty: a new one
    };
    std::optional<Interface> interface; // the nodes have one; none: no network at all
    std::optional<NodeSpec> node;       // from the daemon: role, keys, user data
};

// What a POST /servers body asks for, or the refusal.
std::variant<ServerWish, Answer> readWish(World &world, const Call &call, const QJsonObject &server);

// The refusal when the project has no room for this much more.
std::optional<Answer> overQuota(const World &world, const QString &projectId, int servers, int cores,
                                qint64 memoryMiB);

// Creates the entries and lets the crew build them. Yields the ids, or the refusal (quota, no addresses).
std::variant<QStringList, Answer> createServers(Backstage &backstage, World &world, const Call &call,
                                                const ServerWish &wish);

} // namespace sw::lab
