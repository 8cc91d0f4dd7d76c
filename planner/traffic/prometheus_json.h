// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/json_importer.h"
#include "planner/traffic/volume_buckets.h"

#include <optional>
#include <string>
#include <vector>

namespace sw {

// The answer to a range query: series of [time, value], which are added up. A series whose name says that it
// is a counter is turned into its rate.
class PrometheusJson : public JsonImporter
{
public:
    explicit PrometheusJson(const ImportOptions &options)
        : JsonImporter(TrafficFormat::PrometheusJson, options)
    { }

protected:
    std::optional<TrafficHistory> history() override;
    QString objection() const override;
    void beganObject(std::string_view under) override;
    void endedObject(std::string_view under) override;
    void beganArray(std::string_view under) override;
    void endedArray(std::string_view under) override;
    void value(std::string_view under, std::string_view text, bool quoted) override;

private:
    struct Point
    {
        qint64 milliseconds = 0;
        double value = 0;
    };
    void beginSeries();
    void endSeries();
    void point(const Point &point);
    void placeHeld();
    void place(const Point &point);
    void count(qint64 milliseconds, double bytesPerSecond, qint64 step);
    void countAlone();
    double bytesOf(double value) const;

    bool m_inMetric = false;
    int m_valuesDepth = 0; // 1 in the list of points, 2 in a point
    int m_part = 0;
    std::optional<double> m_time;
    std::optional<double> m_value;
    std::string m_valueText;

    std::string m_name;
    std::string m_device;
    std::optional<Point> m_previous;
    std::vector<Point> m_held; // of the first series, until they tell the step
    bool m_placed = false;     // something of the series was counted
    qint64 m_points = 0;
    qint64 m_series = 0;
    bool m_guessed = false;
    bool m_counter = false;
    std::string m_firstName;

    std::optional<VolumeBuckets> m_buckets; // times in milliseconds
    qint64 m_firstStep = 0;                 // of all series; 0 until it is known
    std::vector<Point> m_alone;             // of series with one point, in bytes a second
    QString m_error;
    std::string m_resultType;
};

} // namespace sw
