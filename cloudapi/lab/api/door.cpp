// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/door.h"

#include "cloudapi/lab/api/faults.h"
#include "cloudapi/lab/api/identity.h"
#include "cloudapi/lab/api/microversion.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

Service serviceOf(const QString &path)
{
    const QString first = path.section(u'/', 0, 0, QString::SectionSkipEmpty);
    if (first == u"compute"_s)
        return Service::Compute;
    if (first == u"image"_s)
        return Service::Image;
    if (first == u"network"_s)
        return Service::Network;
    return Service::Identity;
}

// False for text that is there and is not JSON.
bool readBody(Call &call)
{
    call.json = QJsonValue(QJsonValue::Undefined);
    if (call.body.isEmpty() || call.method == "GET" || call.method == "HEAD")
        return true;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(call.body, &error);
    if (error.error != QJsonParseError::NoError)
        return false;
    call.json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return true;
}

} // namespace

Door::Door(Store &store, const Router &router) : m_store(store), m_router(router) { }

Answer Door::answer(Call call) const
{
    call.requestId = freshRequestId();
    call.service = serviceOf(call.path);
    Answer answer = route(call);
    answer.headers.emplaceBack("X-OpenStack-Request-Id", call.requestId.toLatin1());
    if (call.service == Service::Compute)
        answer.headers.emplaceBack("X-Compute-Request-Id", call.requestId.toLatin1());
    if (call.service == Service::Identity)
        answer.headers.emplaceBack("Vary", "X-Auth-Token");
    return answer;
}

Answer Door::route(Call &call) const
{
    const Router::Match match = m_router.match(call.method, call.path);
    if (match.handler == nullptr || match.access == Access::Token) {
        auto world = m_store.open();
        const std::optional<Caller> caller =
            callerOf(*world, QString::fromLatin1(call.headers.value("x-auth-token")));
        const bool isEnough = caller && (call.service == Service::Identity || !caller->projectId.isEmpty());
        // An unknown path of Keystone needs no token to be unknown; the others ask for one first.
        if (!isEnough && (match.handler != nullptr || call.service != Service::Identity))
            return tokenMissing(call.service, world->publicUrl);
        call.caller = caller.value_or(Caller{});
    }
    if (call.service != Service::Compute)
        return handle(call);
    const Negotiated negotiated = negotiate(call);
    if (negotiated.refusal)
        return *negotiated.refusal;
    call.version = negotiated.version;
    return withVersionHeaders(handle(call), negotiated.asked);
}

Answer Door::handle(Call &call) const
{
    const Router::Match match = m_router.match(call.method, call.path);
    if (match.handler == nullptr)
        return match.allowed.isEmpty() ? pathUnknown(call.service)
                                       : methodUnknown(call.service, match.allowed);
    if (!readBody(call))
        return bodyMalformed(call.service);
    call.captures = match.captures;
    return (*match.handler)(call);
}

} // namespace sw::lab
