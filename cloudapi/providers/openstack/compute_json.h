// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/providers/cloud.h"
#include "cloudapi/providers/openstack/json_fields.h"

namespace sw {

// Nova's replies as values, and values as its requests. Pure.

// 2.60 as a number pair; {0, 0} where there are no microversions.
struct Microversion
{
    int major = 0;
    int minor = 0;
    friend auto operator<=>(const Microversion &, const Microversion &) = default;
};
QByteArray text(Microversion version);

// What a service's version document offers: {"version": {...}} or {"versions": [...]}.
struct VersionRange
{
    Microversion least;
    Microversion most;
};
Result<VersionRange> readVersionRange(const QByteArray &body);

// cloud is left for the caller to set. The flavor has a name (from 2.47) or an id (before), never both.
Result<Page<Server>> readServers(const QByteArray &body);
Result<Server> readServer(const QByteArray &body);
ServerState serverState(const QString &status, const QString &task);

Result<Page<Flavor>> readFlavors(const QByteArray &body);
Result<QStringList> readZones(const QByteArray &body); // those that are available
Result<Quota> readLimits(const QByteArray &body);
Result<std::vector<ActionRecord>> readActions(const QByteArray &body);
Result<QString> readConsole(const QByteArray &body);
Result<ServerId> readCreatedServer(const QByteArray &body);
// From 2.45 in the body; before that the last part of the Location header.
Result<ImageId> readCreatedImage(const QByteArray &body, const QByteArray &location);

QByteArray createBody(const NewServer &wanted, Microversion version);
// Null for what is not one of Nova's actions (delete).
std::optional<QByteArray> actionBody(const ServerAction &action);

} // namespace sw
