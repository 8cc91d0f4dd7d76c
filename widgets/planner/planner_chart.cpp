// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/planner_chart.h"

#include "widgets/pages/parts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QEvent>
#include <QLineSeries>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

PlannerChart::PlannerChart(const QString &name, const QString &title, QWidget *parent)
    : ResultView(parent), m_title(title), m_chart(new QChart), m_view(new QChartView(m_chart, this)),
      m_summary(parts::paragraph({}, this))
{
    setObjectName(name);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_summary->setObjectName(name + "Summary"_L1);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMinimumHeight(220);
    m_chart->setMargins(QMargins(4, 0, 8, 0));
    m_chart->setBackgroundRoundness(6);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setLocalizeNumbers(true);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
}

QValueAxis *PlannerChart::addValueAxis(Qt::Alignment side, const QString &title)
{
    auto *axis = new QValueAxis(m_chart);
    axis->setTickCount(5);
    adopt(axis, side, title);
    return axis;
}

void PlannerChart::adopt(QAbstractAxis *axis, Qt::Alignment side, const QString &title)
{
    axis->setTitleText(title);
    m_chart->addAxis(axis, side);
    m_axes.push_back(axis);
}

QLineSeries *PlannerChart::addLine(const QString &name, QAbstractAxis *x, QAbstractAxis *y,
                                   look::Meaning meaning, Qt::PenStyle style)
{
    auto *line = new QLineSeries(m_chart);
    line->setName(name);
    m_chart->addSeries(line);
    line->attachAxis(x);
    line->attachAxis(y);
    m_inked.push_back({line, meaning, style, false});
    return line;
}

QScatterSeries *PlannerChart::addPoints(const QString &name, QAbstractAxis *x, QAbstractAxis *y,
                                        look::Meaning meaning, qreal size, int shape)
{
    auto *points = new QScatterSeries(m_chart);
    points->setName(name);
    points->setMarkerSize(size);
    points->setMarkerShape(static_cast<QScatterSeries::MarkerShape>(shape));
    m_chart->addSeries(points);
    points->attachAxis(x);
    points->attachAxis(y);
    m_inked.push_back({points, meaning, Qt::SolidLine, true});
    return points;
}

void PlannerChart::explainPoints(QXYSeries *series, const std::function<QString(const QPointF &)> &words)
{
    connect(series, &QXYSeries::hovered, this, [this, words](const QPointF &point, bool above) {
        if (above)
            QToolTip::showText(QCursor::pos(), words(point), m_view);
        else
            QToolTip::hideText();
    });
}

void PlannerChart::tell(const QString &text, bool anything)
{
    m_summary->setText(text);
    setAccessibleDescription(text);
    m_view->setVisible(anything);
    layout()->setAlignment(m_summary, anything ? Qt::Alignment() : Qt::AlignTop);
}

void PlannerChart::fit(QValueAxis *axis, double highest)
{
    const double top = highest > 0 && std::isfinite(highest) ? highest * 1.08 : 1;
    // A step of 1, 2, 2.5 or 5 times a power of ten: labels that one can read.
    const double raw = top / 4;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    double step = 10 * power;
    for (const double times : {1.0, 2.0, 2.5, 5.0}) {
        if (raw <= times * power) {
            step = times * power;
            break;
        }
    }
    const double ticks = std::ceil(top / step);
    axis->setRange(0, ticks * step);
    axis->setTickCount(static_cast<int>(ticks) + 1);
    const int decimals = std::clamp(
        static_cast<int>(-std::floor(std::log10(step) + 1e-9)) + (step / power == 2.5 ? 1 : 0), 0, 6);
    axis->setLabelFormat(u"%.%1f"_s.arg(decimals));
}

void PlannerChart::applyPalette()
{
    const QPalette palette = QApplication::palette();
    m_chart->setBackgroundBrush(look::card(palette));
    m_chart->setBackgroundPen(look::hairline(palette));
    m_chart->legend()->setLabelColor(palette.color(QPalette::Text));
    QFont small = QApplication::font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    m_chart->legend()->setFont(small);
    for (QAbstractAxis *axis : m_axes) {
        axis->setLabelsColor(palette.color(QPalette::Text));
        axis->setTitleBrush(look::colour(look::Meaning::Muted, palette));
        axis->setTitleFont(small);
        axis->setLabelsFont(small);
        axis->setGridLineColor(look::hairline(palette));
        axis->setLinePenColor(look::hairline(palette));
    }
    for (const Inked &inked : m_inked) {
        const QColor colour = look::colour(inked.meaning, palette);
        if (inked.points) {
            inked.series->setColor(colour);
            static_cast<QScatterSeries *>(inked.series)->setBorderColor(colour);
        } else {
            inked.series->setPen(QPen(colour, inked.style == Qt::SolidLine ? 1.8 : 1.4, inked.style));
        }
    }
}

void PlannerChart::showOutdated(bool outdated)
{
    ResultView::showOutdated(outdated);
    m_chart->setOpacity(outdated ? 0.45 : 1);
}

void PlannerChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
    ResultView::changeEvent(event);
}

} // namespace sw
