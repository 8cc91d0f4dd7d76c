// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/look/colours.h"
#include "widgets/planner/result_view.h"

#include <QLocale>
#include <QPen>

#include <functional>

class QAbstractAxis;
class QChart;
class QChartView;
class QLabel;
class QLineSeries;
class QScatterSeries;
class QValueAxis;
class QXYSeries;

namespace sw {

// What the planner's charts share: their look, which follows the palette, and a sentence that says in words
// what the curve shows. A chart is built once; later only its points are replaced.
class PlannerChart : public ResultView
{
    Q_OBJECT

public:
    PlannerChart(const QString &name, const QString &title, QWidget *parent);

    const QString &title() const { return m_title; }

protected:
    void changeEvent(QEvent *event) override;
    void showOutdated(bool outdated) override;

    QChart *chart() { return m_chart; }
    QChartView *view() { return m_view; }
    QValueAxis *addValueAxis(Qt::Alignment side, const QString &title);
    void adopt(QAbstractAxis *axis, Qt::Alignment side, const QString &title);
    QLineSeries *addLine(const QString &name, QAbstractAxis *x, QAbstractAxis *y, look::Meaning meaning,
                         Qt::PenStyle style = Qt::SolidLine);
    QScatterSeries *addPoints(const QString &name, QAbstractAxis *x, QAbstractAxis *y, look::Meaning meaning,
                              qreal size, int shape);
    // Words for a point under the pointer; without any there is no tool tip.
    void explainPoints(QXYSeries *series, const std::function<QString(const QPointF &)> &words);
    // In words what the chart shows; with nothing to draw, why.
    void tell(const QString &text, bool anything);
    virtual void applyPalette();

    // Ends of an axis from 0, a little beyond the highest value.
    static void fit(QValueAxis *axis, double highest);

private:
    struct Inked
    {
        QXYSeries *series;
        look::Meaning meaning;
        Qt::PenStyle style;
        bool points;
    };

    QString m_title;
    QChart *m_chart;
    QChartView *m_view;
    QLabel *m_summary;
    std::vector<QAbstractAxis *> m_axes;
    std::vector<Inked> m_inked;
};

} // namespace sw
