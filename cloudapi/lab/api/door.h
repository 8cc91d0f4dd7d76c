// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/router.h"
#include "cloudapi/lab/api/store.h"

namespace sw::lab {

// The way of every request: which service, who asks, in which version, is the body JSON; then its handler.
// Every answer carries a request id.
class Door
{
public:
    Door(Store &store, const Router &router);
    Answer answer(Call call) const; // any thread

private:
    Answer route(Call &call) const;
    Answer handle(Call &call) const;

    Store &m_store;
    const Router &m_router;
};

} // namespace sw::lab
