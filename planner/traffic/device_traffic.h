// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/importer.h"
#include "planner/traffic/interval_list.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace sw {

// What each network device carried, until it is known which of them is asked for or the busiest.
class DeviceTraffic
{
public:
    DeviceTraffic(const ImportOptions &options, TrafficFormat format) : m_options(options), m_format(format)
    { }
    // Kilobytes of 1024 bytes a second during the time until end.
    void add(std::string_view device, double end, double seconds, double receivedKB, double sentKB);
    // Unset where there is nothing, or not of the device that is asked for.
    std::optional<TrafficHistory> history();

private:
    ImportOptions m_options;
    TrafficFormat m_format;
    std::map<std::string, IntervalList, std::less<>> m_devices;
    bool m_tooMany = false;
};

} // namespace sw
