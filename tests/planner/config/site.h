// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/config/generate.h"

namespace sw {

inline SiteSecrets plainSecrets()
{
    return {QStringLiteral("app-password"), QStringLiteral("replication-password"),
            QStringLiteral("stats-password")};
}

} // namespace sw
