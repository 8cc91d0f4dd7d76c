// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/call.h"

#include <functional>
#include <vector>

namespace sw::lab {

using Handler = std::function<Answer(const Call &)>;

enum class Access { Token, Public };

// Which handler answers which path and method. Filled once, then read by many threads.
class Router
{
public:
    // A {} in the pattern stands for one segment, which the handler finds among the captures.
    void add(const QByteArray &method, const QString &pattern, Handler handler,
             Access access = Access::Token);

    struct Match
    {
        const Handler *handler = nullptr; // null when no route has this path with this method
        Access access = Access::Token;
        QStringList captures;
        QStringList allowed; // the methods that this path knows; empty for an unknown path
    };
    Match match(const QByteArray &method, const QString &path) const;

private:
    struct Route
    {
        QByteArray method;
        QStringList segments;
        Handler handler;
        Access access;
    };
    std::vector<Route> m_routes;
};

} // namespace sw::lab
