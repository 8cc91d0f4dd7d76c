// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/chart_axes.h"

#include "widgets/look/colours.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sw {

namespace {

constexpr double titleHeight = 18;
constexpr double labelHeight = 16;
constexpr double widestLabels = 120;

// As many values as there is room for their labels.
std::vector<double> stepsWithRoom(const ChartAxis &axis, const QFontMetricsF &metrics, double room)
{
    std::vector<double> steps;
    for (int count = 8; count > 1; --count) {
        steps = roundSteps(axis.from, axis.to, count, axis.whole);
        double wanted = 0;
        for (const double value : steps)
            wanted += metrics.horizontalAdvance(axis.label(value)) + 12;
        if (wanted <= room)
            break;
    }
    return steps;
}

} // namespace

std::vector<double> roundSteps(double from, double to, int count, bool whole)
{
    const double rough = (to - from) / std::max(count, 1);
    const double power = std::pow(10, std::floor(std::log10(std::max(rough, 1e-12))));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    }
    if (whole)
        step = std::max(1.0, std::ceil(step));
    std::vector<double> steps;
    for (double at = std::ceil(from / step - 1e-9) * step; at <= to + step * 1e-9; at += step)
        steps.push_back(at);
    return steps;
}

ChartAxes::ChartAxes(QPainter &painter, const QRectF &target, ChartAxis x, ChartAxis y,
                     const QPalette &palette)
    : m_x(std::move(x)), m_y(std::move(y))
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const std::vector<double> heights = roundSteps(m_y.from, m_y.to, 5, m_y.whole);
    double left = 0;
    for (const double value : heights)
        left = std::max(left, metrics.horizontalAdvance(m_y.label(value)));
    left = std::min(left + 8, widestLabels);
    m_plot = target.adjusted(left, titleHeight + 4, -24, -(labelHeight + titleHeight + 4));

    painter.save();
    const QColor soft = look::colour(look::Meaning::Muted, palette);
    for (const double value : heights) {
        painter.setPen(QPen(look::hairline(palette), 0.8));
        painter.drawLine(QPointF(m_plot.left(), this->y(value)), QPointF(m_plot.right(), this->y(value)));
        painter.setPen(soft);
        painter.drawText(QRectF(target.left(), this->y(value) - 8, left - 6, 16),
                         Qt::AlignRight | Qt::AlignVCenter, m_y.label(value));
    }
    painter.setPen(soft);
    for (const double value : stepsWithRoom(m_x, metrics, m_plot.width())) {
        painter.drawLine(QPointF(this->x(value), m_plot.bottom()),
                         QPointF(this->x(value), m_plot.bottom() + 3));
        painter.drawText(QRectF(this->x(value) - 70, m_plot.bottom() + 4, 140, labelHeight), Qt::AlignCenter,
                         m_x.label(value));
    }
    painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    painter.drawText(QRectF(target.left(), target.top(), target.width(), titleHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, m_y.title);
    painter.drawText(
        QRectF(target.left(), target.bottom() - titleHeight, m_plot.right() - target.left(), titleHeight),
        Qt::AlignRight | Qt::AlignVCenter, m_x.title);
    painter.restore();
}

double ChartAxes::x(double value) const
{
    return m_plot.left() + (value - m_x.from) / (m_x.to - m_x.from) * m_plot.width();
}

double ChartAxes::y(double value) const
{
    return m_plot.bottom() - (value - m_y.from) / (m_y.to - m_y.from) * m_plot.height();
}

} // namespace sw
