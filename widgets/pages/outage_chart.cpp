// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pages/outage_chart.h"

#include "widgets/look/formats.h"
#include "widgets/pages/parts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPainterPath>
#include <QScatterSeries>
#include <QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

OutageChart::OutageChart(QWidget *parent)
    : QWidget(parent), m_chart(new QChart), m_view(new QChartView(m_chart, this)),
      m_slowest(new QLineSeries(m_chart)), m_failed(new QScatterSeries(m_chart)),
      m_time(new QValueAxis(m_chart)), m_height(new QValueAxis(m_chart)),
      m_summary(parts::paragraph({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_summary->setObjectName("outageSummary"_L1);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMinimumHeight(140);
    m_chart->setMargins(QMargins(4, 0, 4, 0));
    m_chart->setBackgroundRoundness(6);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setLocalizeNumbers(true);
    m_slowest->setName(tr("Slowest answer"));
    m_failed->setName(tr("No answer"));
    m_failed->setMarkerShape(QScatterSeries::MarkerShapeTriangle);
    m_failed->setMarkerSize(8);
    m_chart->addSeries(m_slowest);
    m_chart->addSeries(m_failed);
    m_time->setTitleText(tr("Seconds since the probe began"));
    m_height->setTitleText(tr("Milliseconds"));
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_height, Qt::AlignLeft);
    for (QAbstractSeries *series :
         {static_cast<QAbstractSeries *>(m_slowest), static_cast<QAbstractSeries *>(m_failed)}) {
        series->attachAxis(m_time);
        series->attachAxis(m_height);
    }
    m_time->setTickCount(7);
    m_height->setTickCount(4);
    m_time->setLabelsAngle(0);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    m_pace.setSingleShot(true);
    m_pace.setInterval(100);
    connect(&m_pace, &QTimer::timeout, this, &OutageChart::redraw);
    setAccessibleName(tr("Outage chart"));
    applyPalette();
    redraw();
}

void OutageChart::clear()
{
    m_series.clear();
    m_marks.clear();
    redraw();
}

void OutageChart::add(const std::vector<ProbeSample> &samples)
{
    for (const ProbeSample &sample : samples)
        m_series.add(sample);
    if (!m_pace.isActive())
        m_pace.start();
}

void OutageChart::mark(const QString &text)
{
    m_marks.push_back({m_series.latest(), text});
    if (!m_pace.isActive())
        m_pace.start();
}

QString OutageChart::summary() const
{
    if (m_series.isEmpty())
        return tr("The probe has not begun.");
    const QString counts = tr("%1 requests sent, %2 without an answer.")
                               .arg(look::number(m_series.sent()), look::number(m_series.failed()));
    const std::optional<Microseconds> silent = m_series.silentFor();
    if (!silent)
        //: %1 is the sentence with the counts.
        return tr("%1 The site answers.").arg(counts);
    return tr("%1 No answer for %2.").arg(counts, look::duration(*silent));
}

void OutageChart::redraw()
{
    m_pace.stop();
    const QString text = summary();
    m_summary->setText(text);
    setAccessibleDescription(text);
    const double width = std::chrono::duration<double>(m_series.width()).count();
    const std::vector<ProbeSeries::Bucket> &buckets = m_series.buckets();
    double highest = 4;
    QList<QPointF> line;
    for (size_t i = 0; i < buckets.size(); ++i) {
        // Nothing was sent then, because the probe's interval is longer than a bucket.
        if (buckets[i].answered == 0 && buckets[i].failed == 0)
            continue;
        // The line falls to the axis where nothing was answered: a straight one across would look like
        // answers.
        if (buckets[i].answered == 0) {
            for (const double edge : {0.0, 1.0})
                line.push_back({(static_cast<double>(i) + edge) * width, 0});
            continue;
        }
        const double height = static_cast<double>(buckets[i].slowest.count()) / 1000;
        highest = std::max(highest, height);
        line.push_back({(static_cast<double>(i) + 0.5) * width, height});
    }
    QList<QPointF> failures;
    for (size_t i = 0; i < buckets.size(); ++i) {
        if (buckets[i].failed > 0)
            failures.push_back({(static_cast<double>(i) + 0.5) * width, highest * 1.06});
    }
    const double seconds = std::max(10.0, std::ceil(static_cast<double>(buckets.size()) * width));
    m_time->setRange(0, seconds);
    m_height->setRange(0, highest * 1.15);
    m_time->setLabelFormat(seconds < 30 ? u"%.1f"_s : u"%.0f"_s);
    m_height->setLabelFormat(highest < 10 ? u"%.1f"_s : u"%.0f"_s);
    m_slowest->replace(line);
    m_failed->replace(failures);
    while (m_lines.size() > m_marks.size()) {
        m_chart->removeSeries(m_lines.back());
        delete m_lines.back();
        m_lines.pop_back();
    }
    while (m_lines.size() < m_marks.size()) {
        auto *mark = new QLineSeries(m_chart);
        m_chart->addSeries(mark);
        mark->attachAxis(m_time);
        mark->attachAxis(m_height);
        m_lines.push_back(mark);
        applyPalette();
    }
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const double at = std::chrono::duration<double>(m_marks[i].at - m_series.origin()).count();
        //: In the chart's legend: %1 a time, %2 the stage that began then.
        m_lines[i]->setName(tr("%1 s: %2").arg(QLocale().toString(at, 'f', 1), m_marks[i].text));
        m_lines[i]->replace(QList<QPointF>{{at, 0}, {at, highest * 1.15}});
    }
}

void OutageChart::applyPalette()
{
    const QPalette palette = QApplication::palette();
    const QColor text = palette.color(QPalette::Text);
    m_chart->setBackgroundBrush(look::card(palette));
    m_chart->setBackgroundPen(look::hairline(palette));
    m_chart->legend()->setLabelColor(text);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 0.88);
    m_chart->legend()->setFont(font);
    for (QValueAxis *axis : {m_time, m_height}) {
        axis->setLabelsColor(text);
        axis->setTitleBrush(look::colour(look::Meaning::Muted, palette));
        axis->setTitleFont(font);
        axis->setLabelsFont(font);
        axis->setGridLineColor(look::hairline(palette));
        axis->setLinePenColor(look::hairline(palette));
    }
    m_slowest->setPen(QPen(look::colour(look::Meaning::Accent, palette), 1.6));
    m_failed->setColor(look::colour(look::Meaning::Down, palette));
    m_failed->setBorderColor(look::colour(look::Meaning::Down, palette));
    const Qt::PenStyle strokes[] = {Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setPen(QPen(look::colour(look::Meaning::Muted, palette), 1.4, strokes[i % 4]));
}

void OutageChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
    QWidget::changeEvent(event);
}

} // namespace sw
