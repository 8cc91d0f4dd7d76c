// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/proposal_charts.h"

#include "app/exports/chart_axes.h"
#include "app/exports/proposal_words.h"
#include "planner/capacity/input_keys.h"
#include "widgets/look/colours.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Exports)
};

constexpr double dot = 4;
constexpr size_t mostSwings = 8;

QColor accent(const QPalette &palette)
{
    return look::colour(look::Meaning::Accent, palette);
}

ChartAxis counting(const QString &title, double to, const QLocale &locale)
{
    return {title, 0, std::max(to, 1.0), [locale](double value) { return locale.toString(value, 'f', 0); },
            true};
}

// Round sums, as the marks of an axis are.
QString price(double value, const Worksheet &worksheet, const QLocale &locale)
{
    return value == std::round(value) ? locale.toString(value, 'f', 0) + u' ' + worksheet.currency
                                      : shown(value, Unit::Money, locale, worksheet.currency);
}

ChartAxis paying(const QString &title, double from, double to, const Worksheet &worksheet,
                 const QLocale &locale)
{
    return {title, from, to, [&worksheet, locale](double value) { return price(value, worksheet, locale); }};
}

void word(QPainter &painter, const QPointF &middle, const QString &text, const QColor &colour,
          bool strong = false)
{
    painter.save();
    QFont font = painter.font();
    font.setBold(strong);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRectF(middle.x() - 120, middle.y() - 8, 240, 16), Qt::AlignCenter, text);
    painter.restore();
}

} // namespace

void paintSteps(QPainter &painter, const QRectF &target, const Worksheet &, const Proposal &proposal,
                const QLocale &locale, const QPalette &palette)
{
    const std::vector<ScalingStep> &steps = proposal.steps;
    if (steps.empty())
        return;
    const double horizon =
        std::max(double(steps.back().month),
                 proposal.sheet.contains(input::horizon) ? proposal.likely.at(input::horizon) : 0);
    const int most = std::ranges::max(steps, {}, &ScalingStep::webNodes).webNodes;
    const ChartAxes axes(painter, target, counting(Text::tr("Month"), horizon, locale),
                         counting(Text::tr("Web nodes"), most * 1.15 + 0.5, locale), palette);
    QPolygonF line;
    for (size_t i = 0; i < steps.size(); ++i) {
        const double until = i + 1 < steps.size() ? steps[i + 1].month : horizon;
        line << QPointF(axes.x(steps[i].month), axes.y(steps[i].webNodes))
             << QPointF(axes.x(until), axes.y(steps[i].webNodes));
    }
    QPolygonF below = line;
    below << QPointF(line.back().x(), axes.plot().bottom())
          << QPointF(line.front().x(), axes.plot().bottom());
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::tint(look::Meaning::Accent, palette));
    painter.drawPolygon(below);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent(palette), 2));
    painter.drawPolyline(line);
    painter.restore();
    double last = -1e9;
    for (const ScalingStep &step : steps) {
        const QPointF place(axes.x(step.month) + 8, axes.y(step.webNodes) - 9);
        if (place.x() - last < 22)
            continue;
        last = place.x();
        word(painter, place, locale.toString(step.webNodes), palette.color(QPalette::Text), true);
    }
}

void paintRegret(QPainter &painter, const QRectF &target, const Worksheet &worksheet,
                 const Proposal &proposal, const QLocale &locale, const QPalette &palette)
{
    const Regret &regret = proposal.regret;
    if (regret.candidates.empty())
        return;
    const double most = std::max(std::ranges::max(regret.candidates, {}, &Candidate::regret).regret, 1e-9);
    const QRectF room = target.adjusted(0, 0, 0, -24);
    ChartAxis bars{Text::tr("Web nodes"), 0, double(regret.candidates.size()),
                   [](double) { return QString(); }};
    ChartAxis cost = regret.priced
        ? paying(Text::tr("Regret a month: nodes that are not needed, and nodes that are missing"), 0,
                 most * 1.2, worksheet, locale)
        : ChartAxis{Text::tr("Regret in nodes"), 0, most * 1.2,
                    [locale](double value) { return shown(value, Unit::Count, locale); }};
    const ChartAxes axes(painter, room, bars, cost, palette);
    painter.save();
    const double width = axes.plot().width() / double(regret.candidates.size());
    for (size_t i = 0; i < regret.candidates.size(); ++i) {
        const Candidate &candidate = regret.candidates[i];
        const double left = axes.x(double(i)) + width * 0.2;
        const auto bar = [&](double from, double to, look::Meaning meaning) {
            painter.fillRect(QRectF(QPointF(left, axes.y(to)), QPointF(left + width * 0.6, axes.y(from))),
                             look::colour(meaning, palette));
        };
        bar(0, candidate.wasted, look::Meaning::Accent);
        bar(candidate.wasted, candidate.regret, look::Meaning::Degraded);
        const bool best = candidate.nodes == regret.recommended;
        const double middle = left + width * 0.3;
        word(painter, {middle, axes.plot().bottom() + 11}, locale.toString(candidate.nodes),
             palette.color(QPalette::Text), best);
        if (best)
            word(painter, {middle, axes.y(candidate.regret) - 10}, Text::tr("least"),
                 palette.color(QPalette::Text), true);
    }
    // The key to the two colours.
    double left = axes.plot().left();
    const QFontMetricsF metrics(painter.font(), painter.device());
    for (const auto &[meaning, words] :
         {std::pair{look::Meaning::Accent, Text::tr("below: not needed (wasted)")},
          std::pair{look::Meaning::Degraded, Text::tr("above: missing (overload)")}}) {
        painter.fillRect(QRectF(left, target.bottom() - 16, 12, 12), look::colour(meaning, palette));
        painter.setPen(look::colour(look::Meaning::Muted, palette));
        painter.drawText(QRectF(left + 18, target.bottom() - 19, 300, 18), Qt::AlignLeft | Qt::AlignVCenter,
                         words);
        left += 40 + metrics.horizontalAdvance(words);
    }
    painter.restore();
}

std::vector<DesignPoint> efficientDesigns(const Proposal &proposal)
{
    std::vector<DesignPoint> designs;
    for (const DesignPoint &design : proposal.designs) {
        if (design.efficient || design.chosen)
            designs.push_back(design);
    }
    return designs;
}

void paintFrontier(QPainter &painter, const QRectF &target, const Worksheet &worksheet,
                   const Proposal &proposal, const QLocale &locale, const QPalette &palette)
{
    if (proposal.designs.empty())
        return;
    const auto nineCount = [](const DesignPoint &design) { return nines(design.availability); };
    const auto [cheap, dear] = std::ranges::minmax(proposal.designs, {}, &DesignPoint::monthlyCost);
    const double span = std::max(dear.monthlyCost - cheap.monthlyCost, 1.0);
    double low = 1e9;
    double high = 0;
    for (const DesignPoint &design : proposal.designs) {
        low = std::min(low, nineCount(design));
        high = std::max(high, nineCount(design));
    }
    const double margin = std::max((high - low) * 0.15, 0.05);
    ChartAxis up{Text::tr("Nines (2: 99 %, 3: 99.9 %)"), std::max(0.0, low - margin), high + margin,
                 [locale](double value) { return locale.toString(value, 'f', 1); }};
    const ChartAxes axes(painter, target,
                         paying(Text::tr("Cost a month"), std::max(0.0, cheap.monthlyCost - span * 0.05),
                                dear.monthlyCost + span * 0.05, worksheet, locale),
                         up, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [&](const DesignPoint &design) {
        return QPointF(axes.x(design.monthlyCost), axes.y(nineCount(design)));
    };
    painter.setPen(QPen(palette.color(QPalette::Dark), 1));
    for (const DesignPoint &design : proposal.designs)
        painter.drawEllipse(place(design), dot / 2, dot / 2);
    const std::vector<DesignPoint> best = efficientDesigns(proposal);
    QPolygonF line;
    for (const DesignPoint &design : best) {
        if (design.efficient)
            line << place(design);
    }
    painter.setPen(QPen(accent(palette), 1.6));
    painter.drawPolyline(line);
    for (size_t i = 0; i < best.size(); ++i) {
        const QPointF middle = place(best[i]);
        painter.setPen(QPen(accent(palette), 1.6));
        painter.setBrush(best[i].chosen ? palette.color(QPalette::Base) : accent(palette));
        painter.drawEllipse(middle, best[i].chosen ? dot * 1.6 : dot, best[i].chosen ? dot * 1.6 : dot);
        painter.setBrush(Qt::NoBrush);
        const QString number = locale.toString(int(i) + 1);
        word(painter, middle + QPointF(best[i].chosen ? -14 : 0, -13),
             best[i].chosen ? Text::tr("%1 chosen").arg(number) : number, palette.color(QPalette::Text),
             best[i].chosen);
    }
    painter.restore();
}

void paintSwings(QPainter &painter, const QRectF &target, const Worksheet &worksheet,
                 const Proposal &proposal, const QLocale &locale, const QPalette &palette)
{
    const Line *output = proposal.sheet.find(proposal.swingOutput);
    if (!output || proposal.swings.empty())
        return;
    const size_t count = std::min(mostSwings, proposal.swings.size());
    const double likely = proposal.likely.at(output->key);
    double from = likely;
    double to = likely;
    for (size_t i = 0; i < count; ++i) {
        const Swing &swing = proposal.swings[i];
        from = std::min({from, swing.atLow, swing.atHigh});
        to = std::max({to, swing.atLow, swing.atHigh});
    }
    const double margin = std::max((to - from) * 0.04, 1e-6);
    constexpr double names = 210;
    const bool pays = output->unit == Unit::MoneyPerMonth;
    ChartAxis along{output->label, from - margin, to + margin, [&](double value) {
                        return pays ? price(value, worksheet, locale)
                                    : shown(value, output->unit, locale, worksheet.currency);
                    }};
    ChartAxis down{{}, 0, double(count), [](double) { return QString(); }};
    const ChartAxes axes(painter, target.adjusted(names, 0, 0, 0), along, down, palette);
    painter.save();
    const double height = axes.plot().height() / double(count);
    for (size_t i = 0; i < count; ++i) {
        const Swing &swing = proposal.swings[i];
        const double top = axes.plot().top() + height * double(i);
        const Line *line = proposal.sheet.find(swing.input);
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(QRectF(target.left(), top, names - 8, height),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap,
                         line ? line->label : swing.input);
        const double a = axes.x(std::min({swing.atLow, swing.atHigh, likely}));
        const double b = axes.x(std::max({swing.atLow, swing.atHigh, likely}));
        painter.fillRect(QRectF(QPointF(a, top + height * 0.2), QPointF(b, top + height * 0.8)),
                         accent(palette));
    }
    painter.setPen(QPen(palette.color(QPalette::Text), 1));
    painter.drawLine(QPointF(axes.x(likely), axes.plot().top()),
                     QPointF(axes.x(likely), axes.plot().bottom()));
    painter.restore();
}

} // namespace sw
