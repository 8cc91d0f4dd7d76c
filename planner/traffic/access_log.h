// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/byte_text.h"
#include "planner/traffic/line_importer.h"
#include "planner/traffic/request_traffic.h"

namespace sw {

// Apache's and nginx's common and combined log, with the virtual host in front or more fields behind.
class AccessLog : public LineImporter
{
public:
    explicit AccessLog(const ImportOptions &options);

protected:
    Complaint read(std::string_view line) override;
    std::optional<TrafficHistory> history() override { return m_traffic.history(); }

private:
    LogClock m_clock;
    RequestTraffic m_traffic;
};

} // namespace sw
