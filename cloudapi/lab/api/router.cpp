// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/router.h"

namespace sw::lab {

using namespace Qt::StringLiterals;

void Router::add(const QByteArray &method, const QString &pattern, Handler handler, Access access)
{
    m_routes.push_back({method, pattern.split(u'/', Qt::SkipEmptyParts), std::move(handler), access});
}

Router::Match Router::match(const QByteArray &method, const QString &path) const
{
    // Glance itself hands out links with "//", so empty segments mean nothing.
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
    Match found;
    for (const Route &route : m_routes) {
        if (route.segments.size() != segments.size())
            continue;
        QStringList captures;
        bool fits = true;
        for (qsizetype i = 0; fits && i < segments.size(); ++i) {
            if (route.segments[i] == u"{}"_s)
                captures.append(segments[i]);
            else
                fits = route.segments[i] == segments[i];
        }
        if (!fits)
            continue;
        found.allowed.append(QString::fromLatin1(route.method));
        if (route.method == wanted && found.handler == nullptr) {
            found.handler = &route.handler;
            found.access = route.access;
            found.captures = captures;
        }
    }
    found.allowed.removeDuplicates();
    return found;
}

} // namespace sw::lab
