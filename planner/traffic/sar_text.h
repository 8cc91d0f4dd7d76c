// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/device_traffic.h"
#include "planner/traffic/line_importer.h"

#include <optional>

namespace sw {

// What `sar -n DEV` prints, with a clock of 12 or 24 hours, alone or among sar's other tables.
class SarText : public LineImporter
{
public:
    explicit SarText(const ImportOptions &options);

protected:
    Complaint read(std::string_view line) override;
    std::optional<TrafficHistory> history() override;

private:
    Complaint readBanner(std::string_view line);
    Complaint readHeader(std::string_view columns, double moment);
    Complaint readRow(std::string_view columns, double moment);
    double momentOf(int secondOfDay);

    enum class Table { None, Other, Devices };
    DeviceTraffic m_traffic;
    Table m_table = Table::None;
    std::optional<double> m_day; // seconds since 1970 at which the day begins
    bool m_dayGuessed = false;
    int m_latest = -1; // second of the day
    double m_intervalBegan = -1;
    double m_intervalEnds = -1;
    size_t m_received = 0;
    size_t m_sent = 0;
    bool m_inBytes = false; // as old versions counted
};

} // namespace sw
