// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/backstage.h"
#include "cloudapi/lab/api/compute_api.h"

namespace sw::lab {

// Creates the site's servers for this user and waits until each is ACTIVE or one is in error.
Result<QMap<QString, QString>> createSiteServers(Backstage &backstage, const QString &userName,
                                                 const std::vector<SiteServer> &servers,
                                                 std::stop_token stop);

} // namespace sw::lab
