// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace sw {

// One axis of a chart: what it shows, and from where to where.
struct ChartAxis
{
    QString title;
    double from = 0;
    double to = 1;
    std::function<QString(double)> label;
    bool whole = false; // has labels at whole numbers only
};

// The frame of a chart with a line for each labelled value, and where a point of it is.
class ChartAxes
{
public:
    // Paints the frame into target; no axis may be empty.
    ChartAxes(QPainter &painter, const QRectF &target, ChartAxis x, ChartAxis y, const QPalette &palette);

    const QRectF &plot() const { return m_plot; }
    double x(double value) const;
    double y(double value) const;

private:
    ChartAxis m_x;
    ChartAxis m_y;
    QRectF m_plot;
};

// Round numbers from from to to, about as many as count.
std::vector<double> roundSteps(double from, double to, int count, bool whole);

} // namespace sw
