// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/drills/drill_site.h"

#include "app/fleet/cloud_settings.h"
#include "app/fleet/look.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// Enough to tell how many acknowledged writes a failover loses, and little beside the probe's own requests.
constexpr int ledgerWritesPerSecond = 50;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::DrillSite)
};

} // namespace

Result<BalancerDrill> prepareBalancerDrill(const Connection &connection, const BalancerDrillRequest &request,
                                           std::stop_token stop)
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
    const Result<Look> look = lookAt(connection, stop);
    if (!look)
        return failed(look.error());
    return planBalancerDrill(*connection.architecture, look->fleet, look->topology, request);
}

DrillTools drillTools(const Connection &connection)
{
    DrillTools tools;
    tools.startProbe = [insideOf = connection.insideOf](HttpProbeSpec spec, auto onSamples) {
        spec.insideOf = insideOf;
        return HttpProbe::start(spec, std::move(onSamples));
    };
    tools.startLedger = [connector = connection.connector](const QString &url, const QString &run) {
        return WriteLedger::start(url, run, ledgerWritesPerSecond, connector);
    };
    tools.lookAtSite = [&connection](std::stop_token stop) -> Result<Topology> {
        Result<Look> look = lookAt(connection, stop);
        if (!look)
            return failed(look.error());
        return std::move(look->topology);
    };
    return tools;
}

} // namespace sw
