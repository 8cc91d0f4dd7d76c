// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/faults.h"
#include "cloudapi/lab/api/network.h"
#include "cloudapi/lab/api/server_list.h"

#include <QJsonArray>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

bool valueFits(const QJsonValue &value, const QString &wanted)
{
    if (value.isBool())
        return (wanted.toLower() == u"true"_s || wanted == u"1"_s) == value.toBool();
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (const QJsonValue &element : elements) {
            if (element.toString() == wanted)
                return true;
            // fixed_ips=ip_address=10.0.0.1
            const QString member = wanted.section(u'=', 0, 0);
            if (element.isObject() && element[member].toString() == wanted.section(u'=', 1))
                return true;
        }
        return false;
    }
    return value.toVariant().toString() == wanted;
}

bool isWanted(const QJsonObject &body, const Call &call)
{
    QStringList asked;
    for (const auto &[key, value] : call.query)
        asked.append(key);
    asked.removeDuplicates();
    for (const QString &key : asked) {
        if (!body.contains(key))
            continue; // limit, fields and the like
        const QStringList values = call.allAsked(key);
        if (!std::any_of(values.begin(), values.end(),
                         [&](const QString &value) { return valueFits(body[key], value); }))
            return false;
    }
    return true;
}

} // namespace

Answer neutronList(const Call &call, const QString &publicUrl, const QString &key,
                   const std::vector<QJsonObject> &bodies)
{
    const int limit = limitOf(call, 100000);
    if (limit < 0)
        return neutronFault(
            400, u"InvalidInput"_s,
            u"Invalid input for limit: '%1' is not an integer."_s.arg(call.asked(u"limit"_s)));
    const QString marker = call.asked(u"marker"_s);
    QJsonArray found;
    bool begun = marker.isEmpty();
    bool hasMore = false;
    for (const QJsonObject &body : bodies) {
        if (begun && isWanted(body, call)) {
            if (found.size() == limit) {
                hasMore = true;
                break;
            }
            found.append(body);
        }
        begun = begun || body[u"id"_s].toString() == marker;
    }
    QJsonObject answer{{key, found}};
    if (hasMore)
        answer[key + u"_links"_s] = QJsonArray{QJsonObject{
            {u"rel"_s, u"next"_s}, {u"href"_s, nextLink(publicUrl, call, found.last()[u"id"_s].toString())}}};
    return answered(200, answer);
}

NeutronBody neutronBody(const Call &call, const QString &key, const QStringList &known)
{
    if (!call.json[key].isObject())
        return {{}, neutronFault(400, u"HTTPBadRequest"_s, u"Resource body required"_s)};
    const QJsonObject object = call.json[key].toObject();
    for (const QString &member : object.keys()) {
        if (!known.contains(member) && member != u"tenant_id"_s && member != u"project_id"_s)
            return {{},
                    neutronFault(400, u"HTTPBadRequest"_s, u"Unrecognized attribute(s) '%1'"_s.arg(member))};
    }
    return {object, {}};
}

void addCommonMembers(QJsonObject &body, const QString &projectId, Instant created, Instant updated,
                      const QStringList &tags)
{
    body[u"tenant_id"_s] = projectId;
    body[u"project_id"_s] = projectId;
    body[u"created_at"_s] = withZone(created);
    body[u"updated_at"_s] = withZone(updated);
    body[u"revision_number"_s] = 1;
    body[u"tags"_s] = QJsonArray::fromStringList(tags);
}

bool mayUse(const Call &call, const QString &projectId)
{
    return call.caller.isAdmin || call.caller.projectId == projectId;
}

} // namespace sw::lab
