// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/identity.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

// The same thing has the same id in every answer.
QString steadyId(const QString &name)
{
    return QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5).toHex());
}

QJsonObject service(const QString &name, const QString &type, const QString &url)
{
    QJsonArray endpoints;
    for (const QString &side : {u"admin"_s, u"internal"_s, u"public"_s}) {
        endpoints.append(QJsonObject{{u"id"_s, steadyId(u"endpoint "_s + type + side)},
                                     {u"interface"_s, side},
                                     {u"region_id"_s, u"RegionOne"_s},
                                     {u"region"_s, u"RegionOne"_s},
                                     {u"url"_s, url}});
    }
    return {{u"endpoints"_s, endpoints},
            {u"id"_s, steadyId(u"service "_s + type)},
            {u"type"_s, type},
            {u"name"_s, name}};
}

} // namespace

QJsonArray catalogue(const World &world)
{
    const QString &base = world.publicUrl;
    return {service(u"keystone"_s, u"identity"_s, base + u"/v3/"_s),
            service(u"nova"_s, u"compute"_s, base + u"/compute/v2.1"_s),
            service(u"glance"_s, u"image"_s, base + u"/image"_s),
            service(u"neutron"_s, u"network"_s, base + u"/network"_s)};
}

QJsonArray rolesOf(const User &user)
{
    QJsonArray roles;
    const QStringList names = user.role == u"admin"_s ? QStringList{u"admin"_s, u"member"_s, u"reader"_s}
                                                      : QStringList{u"member"_s, u"reader"_s};
    for (const QString &name : names)
        roles.append(QJsonObject{{u"id"_s, steadyId(u"role "_s + name)}, {u"name"_s, name}});
    return roles;
}

} // namespace sw::lab
