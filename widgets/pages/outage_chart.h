// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/pages/probe_series.h"

#include <QTimer>
#include <QWidget>

class QChart;
class QChartView;
class QLabel;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace sw {

// The live chart of a drill: the slowest answer over time, the requests that nobody answered, and where each
// stage began. Drawn at most ten times a second however fast samples come.
class OutageChart : public QWidget
{
    Q_OBJECT

public:
    explicit OutageChart(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {640, 240}; }
    const ProbeSeries &series() const { return m_series; }

public slots:
    void clear();
    void add(const std::vector<sw::ProbeSample> &samples);
    void mark(const QString &text); // at the latest sample

protected:
    void changeEvent(QEvent *event) override;

private:
    void redraw();
    void applyPalette();
    QString summary() const;

    struct Mark
    {
        Instant at;
        QString text;
    };

    ProbeSeries m_series;
    std::vector<Mark> m_marks;
    QTimer m_pace;
    QChart *m_chart;
    QChartView *m_view;
    QLineSeries *m_slowest;
    QScatterSeries *m_failed;
    QValueAxis *m_time;
    QValueAxis *m_height;
    QLabel *m_summary;
    std::vector<QLineSeries *> m_lines;
};

} // namespace sw
