// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/world.h"
#include "cloudapi/probes/write_ledger.h"

namespace sw {

// A GET over connections that connect makes, each of its own and closed after the status line: good enough to
// ask whether a site answers, also one that only a lab can reach. http only.
SiteGet siteGet(Connector connect);

} // namespace sw
