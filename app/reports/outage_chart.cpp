// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/reports/outage_chart.h"

#include "widgets/look/colours.h"
#include "widgets/look/formats.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Report)
};

using look::Meaning;

double seconds(Microseconds time)
{
    return std::chrono::duration<double>(time).count();
}

// 1, 2 or 5 times a power of ten, so that about count of them cover the range.
double roundStep(double range, int count)
{
    const double raw = range / count;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

// One drawing: the plane of the plot, and from what to where its axes run.
struct Plot
{
    QPainter &painter;
    const DrillRun &run;
    const QPalette &palette;
    QRectF area;
    Instant zero;    // the fault, or the first sample
    double from = 0; // seconds from zero
    double until = 1;
    double top = 1; // milliseconds

    double x(Instant moment) const
    {
        return area.left() + (seconds(moment - zero) - from) / (until - from) * area.width();
    }
    double y(double milliseconds) const
    {
        return area.bottom() - std::min(milliseconds / top, 1.0) * area.height();
    }

    void axes() const;
    void answers() const;
    void outages() const;
    void moments() const;
    void mark(Instant at, const QString &name, int row, const QColor &colour) const;
};

void Plot::axes() const
{
    const QFontMetricsF metrics(painter.font());
    const QColor muted = look::colour(Meaning::Muted, palette);
    const QLocale locale;
    painter.setPen(QPen(look::hairline(palette), 1));
    const double high = roundStep(top, 4);
    for (double at = 0; at <= top; at += high) {
        painter.setPen(QPen(look::hairline(palette), 1));
        painter.drawLine(QPointF(area.left(), y(at)), QPointF(area.right(), y(at)));
        painter.setPen(muted);
        painter.drawText(QRectF(area.left() - 70, y(at) - 10, 64, 20), Qt::AlignRight | Qt::AlignVCenter,
                         Text::tr("%1 ms").arg(locale.toString(at, 'g', 4)));
    }
    const double wide = roundStep(until - from, 8);
    for (double at = std::ceil(from / wide) * wide; at <= until; at += wide) {
        const double place = area.left() + (at - from) / (until - from) * area.width();
        painter.setPen(QPen(look::hairline(palette), 1));
        painter.drawLine(QPointF(place, area.bottom()), QPointF(place, area.bottom() + 4));
        painter.setPen(muted);
        painter.drawText(QRectF(place - 40, area.bottom() + 5, 80, metrics.height()), Qt::AlignHCenter,
                         Text::tr("%1 s").arg(locale.toString(at, 'g', 4)));
    }
    painter.setPen(QPen(muted, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawText(
        QRectF(area.left(), area.bottom() + 5 + metrics.height(), area.width(), metrics.height() + 2),
        Qt::AlignHCenter, Text::tr("Time from the fault; height: how long the answer took"));
}

void Plot::answers() const
{
    // One bar from the quickest to the slowest answer for each column of pixels.
    const auto columns = static_cast<size_t>(std::max(1.0, area.width()));
    std::vector<std::optional<std::pair<double, double>>> bars(columns);
    for (const ProbeSample &sample : run.samples) {
        const double place = x(sample.scheduled) - area.left();
        if (!sample.ok() || place < 0 || place >= static_cast<double>(columns))
            continue;
        auto &bar = bars[static_cast<size_t>(place)];
        const double took = seconds(sample.took) * 1000;
        bar =
            bar ? std::pair{std::min(bar->first, took), std::max(bar->second, took)} : std::pair{took, took};
    }
    painter.setPen(QPen(look::colour(Meaning::Accent, palette), 1.2));
    for (size_t i = 0; i < columns; ++i) {
        if (!bars[i])
            continue;
        const double place = area.left() + static_cast<double>(i) + 0.5;
        painter.drawLine(QPointF(place, std::min(y(bars[i]->first), area.bottom() - 1)),
                         QPointF(place, std::min(y(bars[i]->second) - 1, area.bottom() - 2)));
    }
}

void Plot::outages() const
{
    for (const Outage &outage : run.result.outages) {
        if (outage.failed == 0)
            continue;
        const double left = std::clamp(x(outage.begin), area.left(), area.right());
        const double right = std::clamp(x(outage.end), area.left(), area.right());
        const QRectF band(left, area.top(), std::max(right - left, 1.5), area.height());
        painter.fillRect(band, look::tint(Meaning::Down, palette));
        painter.setPen(look::colour(Meaning::Down, palette));
        const QString words = Text::tr("no answer for %1").arg(look::duration(outage.length));
        if (QFontMetricsF(painter.font()).horizontalAdvance(words) < band.width())
            painter.drawText(band, Qt::AlignHCenter | Qt::AlignVCenter, words);
    }
}

void Plot::mark(Instant at, const QString &name, int row, const QColor &colour) const
{
    const double place = x(at);
    if (place < area.left() || place > area.right())
        return;
    const QFontMetricsF metrics(painter.font());
    const double level = area.top() - (row + 1) * (metrics.height() + 1);
    painter.setPen(QPen(colour, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(place, level + metrics.height()), QPointF(place, area.bottom()));
    painter.setPen(colour);
    const double width = metrics.horizontalAdvance(name) + 4;
    const double left = std::min(place + 3, area.right() - width);
    painter.drawText(QRectF(left, level, width, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, name);
}

void Plot::moments() const
{
    const DrillResult &result = run.result;
    if (result.injected == Instant{})
        return;
    mark(result.injected, Text::tr("fault"), 2, look::colour(Meaning::Down, palette));
    if (result.detect.error.count() > 0)
        mark(result.injected + result.detect.time,
             Text::tr("claimed after %1").arg(look::duration(result.detect.time)), 1,
             look::colour(Meaning::Degraded, palette));
    if (result.outage.failed > 0 && !result.outage.open)
        mark(result.outage.end, Text::tr("answers again"), 0, look::colour(Meaning::Healthy, palette));
}

} // namespace

void paintOutageChart(QPainter &painter, const QRectF &target, const DrillRun &run, const QPalette &palette)
{
    painter.save();
    const QFontMetricsF metrics(painter.font());
    const double head = 3 * (metrics.height() + 1) + 4;
    const double foot = 2 * metrics.height() + 10;
    Plot plot{painter, run, palette, target.adjusted(74, head, -8, -foot), {}};
    if (run.samples.empty()) {
        painter.setPen(look::colour(Meaning::Muted, palette));
        painter.drawText(target, Qt::AlignCenter, Text::tr("The probe left no samples."));
        painter.restore();
        return;
    }
    const bool broken = run.result.injected != Instant{};
    plot.zero = broken ? run.result.injected : run.samples.front().scheduled;
    plot.from = seconds(run.samples.front().scheduled - plot.zero);
    plot.until = std::max(plot.from + 0.1, seconds(run.samples.back().scheduled - plot.zero));
    std::vector<double> took;
    for (const ProbeSample &sample : run.samples) {
        if (sample.ok())
            took.push_back(seconds(sample.took) * 1000);
    }
    std::ranges::sort(took);
    // Nine tenths of the height for all but the slowest hundredth; those touch the top.
    if (!took.empty())
        plot.top = std::max(1.0, took[took.size() * 99 / 100] / 0.9);
    plot.outages();
    plot.axes();
    plot.answers();
    plot.moments();
    painter.restore();
}

} // namespace sw
