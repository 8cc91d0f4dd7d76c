// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/drills/drill_site.h"

#include "app/fleet/cloud_settings.h"
#include "app/fleet/look.h"
#include "cloudapi/wait/pause.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::DrillSite)
};

} // namespace

Result<BalancerDrill> prepareBalancerDrill(const Connection &connection, const BalancerDrillRequest &request,
                                           Seconds patience, std::stop_token stop)
{
    const QString doing = Text::tr("prepare the drill");
    if (!connection.architecture) {
        return failed(
            Cause::Refused, doing,
            Text::tr("It is not known what the cloud %1 is meant to be. Name its architecture file in %2.")
                .arg(connection.id.text, cloudSettingsFile()));
    }
    if (!connection.reachesNodes) {
        return failed(
            Cause::Refused, doing,
            Text::tr("The nodes of the cloud %1 are not reached over SSH. Name a user and a key in %2.")
                .arg(connection.id.text, cloudSettingsFile()));
    }
    const auto until = std::chrono::steady_clock::now() + patience;
    for (;;) {
        const Result<Look> look = lookAt(connection, stop);
        if (!look)
            return failed(look.error());
        Result<BalancerDrill> drill =
            planBalancerDrill(*connection.architecture, look->fleet, look->topology, request);
        if (drill || drill.error().cause != Cause::Refused || std::chrono::steady_clock::now() >= until
            || !pause(Milliseconds{500}, stop))
            return drill;
    }
}

} // namespace sw
