// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/byte_text.h"
#include "planner/traffic/line_importer.h"
#include "planner/traffic/request_traffic.h"

namespace sw {

// HAProxy's httplog and tcplog, as a file or through syslog, mixed as they come.
class HaproxyLog : public LineImporter
{
public:
    explicit HaproxyLog(const ImportOptions &options);

protected:
    Complaint read(std::string_view line) override;
    std::optional<TrafficHistory> history() override;

private:
    Complaint readHttp(std::string_view rest, qint64 second, quint64 client);
    Complaint readTcp(std::string_view timers, std::string_view rest, qint64 second);

    LogClock m_clock;
    RequestTraffic m_traffic;
    qint64 m_notices = 0;
};

} // namespace sw
