// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/history.h"
#include "widgets/planner/planner_chart.h"

class QDateTimeAxis;

namespace sw {

// Throughput over time as the last import found it, beside what the design is sized for.
class ThroughputChart : public PlannerChart
{
    Q_OBJECT

public:
    explicit ThroughputChart(QWidget *parent = nullptr);
    void setHistory(const TrafficHistory &history);

protected:
    void refresh(const SizedWorksheet &sized) override;

private:
    QDateTimeAxis *m_time;
    QValueAxis *m_height;
    QLineSeries *m_mean;
    QLineSeries *m_peak;
    QLineSeries *m_wanted;
    std::vector<TrafficSample> m_samples;
    double m_highest = 0;
    bool m_replaced = false; // the points of the history are drawn once, not at each key press
};

// Web nodes against users at once.
class UsersChart : public PlannerChart
{
    Q_OBJECT

public:
    explicit UsersChart(QWidget *parent = nullptr);

protected:
    void refresh(const SizedWorksheet &sized) override;

private:
    QValueAxis *m_users;
    QValueAxis *m_nodes;
    QLineSeries *m_curve;
    QLineSeries *m_here;
};

// The 95th percentile of the wait against the utilisation of the web tier.
class WaitChart : public PlannerChart
{
    Q_OBJECT

public:
    explicit WaitChart(QWidget *parent = nullptr);

protected:
    void refresh(const SizedWorksheet &sized) override;

private:
    QValueAxis *m_utilisation;
    QValueAxis *m_wait;
    QLineSeries *m_curve;
    QLineSeries *m_accepted;
    QLineSeries *m_here;
};

// The chance of overload and the money wasted for each number of web nodes, over all draws.
class RegretChart : public PlannerChart
{
    Q_OBJECT

public:
    explicit RegretChart(QWidget *parent = nullptr);

protected:
    void refresh(const SizedWorksheet &sized) override;

private:
    QValueAxis *m_nodes;
    QValueAxis *m_chance;
    QValueAxis *m_money;
    QLineSeries *m_overload;
    QLineSeries *m_wasted;
    QLineSeries *m_regret;
    QLineSeries *m_recommended;
};

} // namespace sw
