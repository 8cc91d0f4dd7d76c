// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/call.h"
#include "cloudapi/lab/api/store.h"

#include <variant>

namespace sw::lab {

// The page of servers that a listing asks for, in its order, or the refusal. Lives only while the store is
// open.
struct ServerPage
{
    std::vector<const ServerEntry *> servers;
    bool hasMore = false;
};
std::variant<ServerPage, Answer> serverPage(const World &world, const Call &call);

// The link to the page after the one that ends with lastId: the query as it was asked, with another marker.
QString nextLink(const QString &publicUrl, const Call &call, const QString &lastId);

// "limit" of a query; -1 when it is no number.
int limitOf(const Call &call, int most);

} // namespace sw::lab
