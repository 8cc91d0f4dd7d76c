// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/drills/drill_tools.h"

#include "app/fleet/look.h"

namespace sw {

namespace {

// Enough to see which writes a failover loses, and little beside the site's own load.
constexpr int writesPerSecond = 20;

} // namespace

DrillTools drillTools(const Connection &connection)
{
    DrillTools tools;
    tools.startProbe = [insideOf = connection.insideOf](const HttpProbeSpec &spec, auto onSamples) {
        HttpProbeSpec inside = spec;
        inside.insideOf = insideOf;
        return HttpProbe::start(inside, std::move(onSamples));
    };
    tools.startLedger = [connector = connection.connector](const QString &url, const QString &run) {
        return WriteLedger::start(url, run, writesPerSecond, connector);
    };
    tools.lookAtSite = [connection](std::stop_token stop) -> Result<Topology> {
        Result<Look> look = lookAt(connection, std::move(stop));
        if (!look)
            return failed(look.error());
        return std::move(look->topology);
    };
    return tools;
}

} // namespace sw
