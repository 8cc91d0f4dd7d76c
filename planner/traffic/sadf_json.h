// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/device_traffic.h"
#include "planner/traffic/json_importer.h"

#include <optional>
#include <string>

namespace sw {

// What `sadf -j -- -n DEV` prints.
class SadfJson : public JsonImporter
{
public:
    explicit SadfJson(const ImportOptions &options)
        : JsonImporter(TrafficFormat::SadfJson, options), m_traffic(options, TrafficFormat::SadfJson)
    { }

protected:
    std::optional<TrafficHistory> history() override { return m_traffic.history(); }
    QString objection() const override;
    void beganObject(std::string_view under) override;
    void endedObject(std::string_view under) override;
    void value(std::string_view under, std::string_view text, bool quoted) override;

private:
    enum class Place { Elsewhere, Timestamp, Device };
    DeviceTraffic m_traffic;
    Place m_place = Place::Elsewhere;
    bool m_seen = false; // a row of a device
    std::string m_date;
    std::string m_time;
    std::optional<double> m_moment;
    double m_before = 0;
    std::optional<double> m_interval;
    std::string m_device;
    std::optional<double> m_received;
    std::optional<double> m_sent;
};

} // namespace sw
