// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/interval_list.h"
#include "planner/traffic/line_importer.h"

#include <optional>

namespace sw {

// mrtg-logfile(1): a line of counters, then, newest first, the mean and the highest bytes per second of each
// interval, inwards and outwards as the router's port sees it.
class MrtgLog : public LineImporter
{
public:
    explicit MrtgLog(const ImportOptions &options) : LineImporter(TrafficFormat::MrtgLog, options) { }

protected:
    Complaint read(std::string_view line) override;
    std::optional<TrafficHistory> history() override;

private:
    struct Row
    {
        double time = 0;
        double in = 0;
        double out = 0;
        double inMost = 0;
        double outMost = 0;
    };
    void add(const Row &row, double since);

    bool m_counters = false;
    std::optional<Row> m_newer; // its interval begins where the next line's ends
    double m_lastLength = 300;
    IntervalList m_intervals;
};

} // namespace sw
