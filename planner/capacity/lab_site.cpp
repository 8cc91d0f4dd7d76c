// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/architecture.h"

using namespace Qt::StringLiterals;

namespace sw {

Architecture labSite()
{
    const QString home = u"home"_s;
    const QString dr = u"dr"_s;
    Architecture site;
    site.name = u"lab"_s;
    site.sites = {{home, u"10.77.1.0/24"_s, u"10.77.1.1"_s}, {dr, u"10.77.2.0/24"_s, u"10.77.2.1"_s}};
    site.links = {{home, dr, Milliseconds(40)}};
    site.vip = u"10.77.1.100"_s;
    site.nodes = {
        {u"lb-1"_s, Role::LoadBalancer, home, u"az1"_s, u"10.77.1.11"_s, u"small"_s, 150},
        {u"lb-2"_s, Role::LoadBalancer, home, u"az2"_s, u"10.77.1.12"_s, u"small"_s, 100},
        {u"web-1"_s, Role::Web, home, u"az1"_s, u"10.77.1.21"_s, u"small"_s, 0},
        {u"web-2"_s, Role::Web, home, u"az2"_s, u"10.77.1.22"_s, u"small"_s, 0},
        {u"web-3"_s, Role::Web, home, u"az1"_s, u"10.77.1.23"_s, u"small"_s, 0},
        {u"db-1"_s, Role::Database, home, u"az1"_s, u"10.77.1.31"_s, u"medium"_s, 0},
        {u"db-2"_s, Role::Database, home, u"az2"_s, u"10.77.1.32"_s, u"medium"_s, 1},
        {u"db-3"_s, Role::Database, dr, u"az3"_s, u"10.77.2.31"_s, u"medium"_s, 2},
    };
    return site;
}

} // namespace sw
