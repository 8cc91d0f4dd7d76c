// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/curve_charts.h"

#include "planner/capacity/input_keys.h"
#include "planner/formula/explanation.h"
#include "planner/sizing/line_keys.h"
#include "widgets/look/formats.h"

#include <QChart>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QLineSeries>
#include <QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

std::optional<double> valueOf(const Proposal &proposal, QLatin1StringView key)
{
    return proposal.likely.contains(key) ? std::optional(proposal.likely.at(key)) : std::nullopt;
}

qreal milliseconds(Instant at)
{
    return static_cast<qreal>(std::chrono::floor<Milliseconds>(at).time_since_epoch().count());
}

} // namespace

ThroughputChart::ThroughputChart(QWidget *parent)
    : PlannerChart(u"throughputChart"_s, tr("Throughput over time"), parent),
      m_time(new QDateTimeAxis(chart()))
{
    m_time->setTickCount(5);
    adopt(m_time, Qt::AlignBottom, tr("Time"));
    m_height = addValueAxis(Qt::AlignLeft, tr("Mbit/s"));
    m_peak = addLine(tr("Highest in the interval"), m_time, m_height, look::Meaning::Muted, Qt::DotLine);
    m_mean = addLine(tr("Mean of the interval"), m_time, m_height, look::Meaning::Accent);
    m_wanted = addLine(tr("What the design carries at least"), m_time, m_height, look::Meaning::Healthy,
                       Qt::DashLine);
    applyPalette();
}

void ThroughputChart::setHistory(const TrafficHistory &history)
{
    m_samples = history.samples;
    m_replaced = false;
    invalidate();
}

void ThroughputChart::refresh(const SizedWorksheet &sized)
{
    if (m_samples.empty()) {
        tell(tr("Import a log to see its throughput over time."), false);
        return;
    }
    const qreal first = milliseconds(m_samples.front().at);
    const qreal last = std::max(milliseconds(m_samples.back().at), first + 1);
    if (!m_replaced) {
        m_replaced = true;
        // No screen has more columns: several samples share a point, with the mean of their means and the
        // highest of their peaks.
        constexpr size_t most = 600;
        const size_t each = (m_samples.size() + most - 1) / most;
        QList<QPointF> means;
        QList<QPointF> peaks;
        bool differ = false;
        m_highest = 0;
        for (size_t from = 0; from < m_samples.size(); from += each) {
            const size_t to = std::min(from + each, m_samples.size());
            double sum = 0;
            double peak = 0;
            for (size_t i = from; i < to; ++i) {
                sum += m_samples[i].mbps;
                peak = std::max({peak, m_samples[i].mbps, m_samples[i].peakMbps});
            }
            const qreal at = milliseconds(m_samples[from].at);
            const double mean = sum / static_cast<double>(to - from);
            means.push_back({at, mean});
            peaks.push_back({at, peak});
            differ = differ || peak > mean;
            m_highest = std::max(m_highest, peak);
        }
        m_mean->replace(means);
        m_peak->replace(differ ? peaks : QList<QPointF>());
        m_peak->setVisible(differ);
        constexpr qreal twoDays = 2.0 * 24 * 3600 * 1000;
        m_time->setFormat(last - first < twoDays ? u"HH:mm"_s : u"yyyy-MM-dd"_s);
        m_time->setRange(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(first)),
                         QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(last)));
    }
    const double wanted = valueOf(sized.proposal, output::wanted).value_or(0);
    m_wanted->replace(QList<QPointF>{{first, wanted}, {last, wanted}});
    fit(m_height, std::max(m_highest, wanted));
    const QLocale locale;
    tell(tr("The import's highest throughput is %1; the design carries %2 with its headroom.")
             .arg(shown(m_highest, Unit::MbitPerSecond, locale), shown(wanted, Unit::MbitPerSecond, locale)),
         true);
}

UsersChart::UsersChart(QWidget *parent) : PlannerChart(u"usersChart"_s, tr("Sizing against users"), parent)
{
    m_users = addValueAxis(Qt::AlignBottom, tr("Users at once"));
    m_nodes = addValueAxis(Qt::AlignLeft, tr("Web nodes"));
    m_curve = addLine(tr("Web nodes needed"), m_users, m_nodes, look::Meaning::Accent);
    m_here = addLine(tr("This worksheet"), m_users, m_nodes, look::Meaning::Muted, Qt::DashLine);
    applyPalette();
}

void UsersChart::refresh(const SizedWorksheet &sized)
{
    const std::vector<CurvePoint> points = nodesAgainstUsers(sized.worksheet, sized.proposal);
    if (points.empty()) {
        tell(tr("Users play no part in this sizing. Type users at once, MB per visit and the duration of a "
                "visit to see the curve."),
             false);
        return;
    }
    QList<QPointF> stairs;
    double highest = 0;
    for (const CurvePoint &point : points) {
        // Nodes come whole: the curve goes up in stairs.
        if (!stairs.isEmpty())
            stairs.push_back({point.x, stairs.back().y()});
        stairs.push_back({point.x, point.y});
        highest = std::max(highest, point.y);
    }
    m_curve->replace(stairs);
    m_users->setRange(0, points.back().x);
    m_users->setLabelFormat(points.back().x < 20 ? u"%.1f"_s : u"%.0f"_s);
    fit(m_nodes, highest);
    const std::optional<double> typed = valueOf(sized.proposal, input::users);
    const std::optional<double> users = typed ? typed : valueOf(sized.proposal, output::users);
    m_here->replace(users ? QList<QPointF>{{*users, 0}, {*users, m_nodes->max()}} : QList<QPointF>());
    if (points.front().y == points.back().y) {
        const Line *method = sized.proposal.sheet.find(sized.proposal.peakMethod);
        tell(tr("Users do not change the web nodes here: the sizing rests on “%1”.")
                 .arg(method ? method->label : QString()),
             true);
        return;
    }
    const QLocale locale;
    tell(tr("Up to %1 users at once need %2 web nodes.")
             .arg(shown(points.back().x, Unit::Count, locale), shown(points.back().y, Unit::Count, locale)),
         true);
}

WaitChart::WaitChart(QWidget *parent) : PlannerChart(u"waitChart"_s, tr("Wait against utilisation"), parent)
{
    m_utilisation = addValueAxis(Qt::AlignBottom, tr("Utilisation of the web tier, %"));
    m_utilisation->setRange(0, 100);
    m_utilisation->setTickCount(6);
    m_utilisation->setLabelFormat(u"%.0f"_s);
    m_wait = addValueAxis(Qt::AlignLeft, tr("Seconds"));
    m_curve = addLine(tr("95 % wait no longer"), m_utilisation, m_wait, look::Meaning::Accent);
    m_accepted = addLine(tr("Accepted wait"), m_utilisation, m_wait, look::Meaning::Degraded, Qt::DotLine);
    m_here = addLine(tr("This worksheet"), m_utilisation, m_wait, look::Meaning::Muted, Qt::DashLine);
    applyPalette();
}

void WaitChart::refresh(const SizedWorksheet &sized)
{
    const std::vector<CurvePoint> points = waitAgainstUtilisation(sized.proposal);
    const std::optional<double> utilisation = valueOf(sized.proposal, output::utilisation);
    if (points.empty() || !utilisation) {
        tell(tr("There is no queue to draw: type the service time of a request and the requests."), false);
        return;
    }
    QList<QPointF> curve;
    double highest = 0;
    const double accepted = valueOf(sized.proposal, input::acceptedWait).value_or(0);
    const double here = valueOf(sized.proposal, output::waitP95).value_or(0);
    // The curve has no end near 100 %: what is far above the accepted wait is not drawn.
    double top = std::max(accepted, here) * 4;
    if (top <= 0)
        top = points[points.size() * 3 / 4].y;
    for (const CurvePoint &point : points) {
        curve.push_back({point.x, point.y});
        highest = std::max(highest, point.y);
    }
    m_curve->replace(curve);
    fit(m_wait, top > 0 ? std::min(top, std::max(highest, accepted)) : highest);
    m_accepted->replace(QList<QPointF>{{0, accepted}, {100, accepted}});
    m_here->replace(QList<QPointF>{{*utilisation, 0}, {*utilisation, m_wait->max()}});
    const QLocale locale;
    tell(tr("At %1 utilisation 95 % of the requests wait no longer than %2.")
             .arg(shown(*utilisation, Unit::Percent, locale), shown(here, Unit::Seconds, locale)),
         true);
}

RegretChart::RegretChart(QWidget *parent) : PlannerChart(u"regretChart"_s, tr("Least regret"), parent)
{
    m_nodes = addValueAxis(Qt::AlignBottom, tr("Web nodes"));
    m_chance = addValueAxis(Qt::AlignLeft, tr("Chance of overload, %"));
    m_money = addValueAxis(Qt::AlignRight, tr("Money a month"));
    m_chance->setRange(0, 100);
    m_chance->setTickCount(5);
    m_chance->setLabelFormat(u"%.0f"_s);
    m_overload = addLine(tr("Chance of overload"), m_nodes, m_chance, look::Meaning::Down);
    m_wasted = addLine(tr("Wasted"), m_nodes, m_money, look::Meaning::Degraded, Qt::DashLine);
    m_regret = addLine(tr("Regret"), m_nodes, m_money, look::Meaning::Accent, Qt::DashDotLine);
    m_recommended = addLine(tr("Recommended"), m_nodes, m_chance, look::Meaning::Healthy, Qt::DotLine);
    for (QLineSeries *line : {m_overload, m_wasted, m_regret})
        line->setPointsVisible(true);
    applyPalette();
}

void RegretChart::refresh(const SizedWorksheet &sized)
{
    const Regret &regret = sized.proposal.regret;
    if (regret.candidates.empty()) {
        tell(tr("Nothing was drawn for this sizing."), false);
        return;
    }
    QList<QPointF> overload;
    QList<QPointF> wasted;
    QList<QPointF> regrets;
    double highest = 0;
    const Candidate *best = &regret.candidates.front();
    for (const Candidate &candidate : regret.candidates) {
        overload.push_back({static_cast<qreal>(candidate.nodes), candidate.overload * 100});
        wasted.push_back({static_cast<qreal>(candidate.nodes), candidate.wasted});
        regrets.push_back({static_cast<qreal>(candidate.nodes), candidate.regret});
        highest = std::max({highest, candidate.wasted, candidate.regret});
        if (candidate.nodes == regret.recommended)
            best = &candidate;
    }
    m_overload->replace(overload);
    m_wasted->replace(wasted);
    m_regret->replace(regrets);
    const qreal place = regret.recommended;
    m_recommended->replace(QList<QPointF>{{place, 0}, {place, 100}});
    const int least = regret.candidates.front().nodes;
    const int most = std::max(regret.candidates.back().nodes, least + 1);
    m_nodes->setRange(least - 0.5, most + 0.5);
    m_nodes->setTickType(QValueAxis::TicksDynamic);
    m_nodes->setTickAnchor(least);
    m_nodes->setTickInterval(std::max(1, (most - least + 7) / 8));
    m_nodes->setLabelFormat(u"%.0f"_s);
    fit(m_money, highest);
    m_money->setTitleText(regret.priced ? tr("%1 a month").arg(sized.worksheet.currency)
                                        : tr("Nodes, for want of prices"));
    if (regret.drawn.empty()) {
        tell(tr("No input has a range: type low and high values to see what the sizing risks."), true);
        return;
    }
    tell(
        tr("Of %1 draws over the ranges that were typed, %2 web nodes are regretted least: overloaded in %3 "
           "of the draws.")
            .arg(look::number(regret.draws), look::number(regret.recommended), look::percent(best->overload)),
        true);
}

} // namespace sw
