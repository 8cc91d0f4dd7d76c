// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/comparison_charts.h"

#include "planner/formula/explanation.h"
#include "widgets/planner/text_table.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QBoxLayout>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QLineSeries>
#include <QScatterSeries>
#include <QTableView>
#include <QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// In words what a design is, for a tool tip.
QString words(const DesignPoint &design, const QString &currency)
{
    const QLocale locale;
    return QStringList{
        tradeOffs(design.architecture).name, tradeOffs(design.database).name,
        FrontierChart::tr("Survives: %1").arg(text(design.survival)),
        FrontierChart::tr("Availability: %1").arg(shown(design.availability, Unit::Probability, locale)),
        FrontierChart::tr("Cost a month: %1").arg(shown(design.monthlyCost, Unit::Money, locale, currency))}
        .join(u'\n');
}

} // namespace

FrontierChart::FrontierChart(QWidget *parent)
    : PlannerChart(u"frontierChart"_s, tr("Cost against availability"), parent),
      m_model(new TextTableModel({tr("Architecture"), tr("Database"), tr("Survives"), tr("Availability"),
                                  tr("Cost a month"), tr("Each nine more costs")},
                                 this))
{
    m_cost = addValueAxis(Qt::AlignBottom, tr("Cost a month"));
    m_nines = addValueAxis(Qt::AlignLeft, tr("Nines"));
    m_frontier = addLine(tr("No other costs less and is up more"), m_cost, m_nines, look::Meaning::Accent);
    m_others = addPoints(tr("Other designs"), m_cost, m_nines, look::Meaning::Muted, 7,
                         QScatterSeries::MarkerShapeCircle);
    m_efficient = addPoints(tr("Efficient"), m_cost, m_nines, look::Meaning::Accent, 9,
                            QScatterSeries::MarkerShapeRectangle);
    m_chosen = addPoints(tr("This worksheet"), m_cost, m_nines, look::Meaning::Degraded, 15,
                         QScatterSeries::MarkerShapeStar);
    for (QScatterSeries *points : {m_others, m_efficient, m_chosen})
        explainPoints(points, [this](const QPointF &point) { return wordsAt(point); });
    QTableView *table = tableView(u"designTable"_s, tr("Designs"), m_model, {170, 160, 90, 90, 100}, this);
    table->setFixedHeight(108);
    static_cast<QBoxLayout *>(layout())->addWidget(table);
    applyPalette();
}

void FrontierChart::refresh(const SizedWorksheet &sized)
{
    QList<QPointF> frontier;
    QList<QPointF> others;
    QList<QPointF> chosen;
    std::vector<TextRow> rows;
    double dearest = 0;
    double least = 0;
    double most = 1;
    const QLocale locale;
    const QString &currency = sized.worksheet.currency;
    for (const DesignPoint &design : sized.proposal.designs) {
        const QPointF point(design.monthlyCost, nines(design.availability));
        dearest = std::max(dearest, point.x());
        least = dearest == point.x() && others.isEmpty() && frontier.isEmpty() ? point.y()
                                                                               : std::min(least, point.y());
        most = std::max(most, point.y());
        if (design.efficient)
            frontier.push_back(point);
        else
            others.push_back(point);
        if (design.chosen)
            chosen.push_back(point);
        if (!design.efficient && !design.chosen)
            continue;
        const QString perNine =
            design.costPerNine > 0 ? shown(design.costPerNine, Unit::Money, locale, currency) : u"–"_s;
        rows.push_back({QString::number(rows.size()),
                        {{tradeOffs(design.architecture).name, false,
                          design.chosen ? std::optional(look::Glyph::Confirm) : std::nullopt},
                         {tradeOffs(design.database).name},
                         {text(design.survival)},
                         {shown(design.availability, Unit::Probability, locale), true},
                         {shown(design.monthlyCost, Unit::Money, locale, currency), true},
                         {perNine, true}},
                        words(design, currency),
                        design.chosen});
    }
    m_frontier->replace(frontier);
    m_efficient->replace(frontier);
    m_others->replace(others);
    m_chosen->replace(chosen);
    fit(m_cost, dearest);
    // Between whole nines: all designs lie close together, far from none.
    m_nines->setRange(std::floor(least), std::ceil(std::max(most, std::floor(least)) + 0.05));
    m_nines->setTickCount(static_cast<int>(m_nines->max() - m_nines->min()) + 1);
    m_nines->setLabelFormat(u"%.0f"_s);
    m_cost->setTitleText(tr("Cost a month, %1").arg(currency));
    const bool anything = !rows.empty() && dearest > 0;
    m_model->setRows(std::move(rows));
    tell(anything ? tr("%n design(s) are efficient: none other costs less and is up more.", nullptr,
                       static_cast<int>(frontier.size()))
                  : tr("Without prices there is no cost to hold against the availability."),
         anything);
}

QString FrontierChart::wordsAt(const QPointF &point) const
{
    if (!sized())
        return {};
    const std::vector<DesignPoint> &designs = sized()->proposal.designs;
    const auto found = std::find_if(designs.begin(), designs.end(), [&](const DesignPoint &design) {
        return design.monthlyCost == point.x() && nines(design.availability) == point.y();
    });
    return found == designs.end() ? QString() : words(*found, sized()->worksheet.currency);
}

TornadoChart::TornadoChart(QWidget *parent)
    : PlannerChart(u"tornadoChart"_s, tr("Which input matters most"), parent),
      m_series(new QHorizontalBarSeries(chart())), m_low(new QBarSet(tr("At its low"), m_series)),
      m_high(new QBarSet(tr("At its high"), m_series)), m_inputs(new QBarCategoryAxis(chart()))
{
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    m_series->append(m_low);
    m_series->append(m_high);
    m_series->setBarWidth(0.75);
    chart()->addSeries(m_series);
    adopt(m_inputs, Qt::AlignLeft, {});
    m_change = addValueAxis(Qt::AlignBottom, {});
    m_series->attachAxis(m_inputs);
    m_series->attachAxis(m_change);
    applyPalette();
}

void TornadoChart::refresh(const SizedWorksheet &sized)
{
    const Proposal &proposal = sized.proposal;
    const Line *output = proposal.sheet.find(proposal.swingOutput);
    const auto labelOf = [&](const QString &key) {
        const Line *line = proposal.sheet.find(key);
        return line ? line->label : key;
    };
    if (proposal.swings.empty() || !output) {
        tell(tr("No input has a range: type low and high values to see which one matters most."), false);
        return;
    }
    constexpr size_t most = 10;
    const size_t count = std::min(most, proposal.swings.size());
    const double likely = proposal.likely.at(output->key);
    QStringList labels;
    QList<qreal> lows;
    QList<qreal> highs;
    double widest = 0;
    // From the bottom up, so that the widest is on top.
    for (size_t i = count; i-- > 0;) {
        const Swing &swing = proposal.swings[i];
        labels << labelOf(swing.input);
        lows << swing.atLow - likely;
        highs << swing.atHigh - likely;
        widest = std::max({widest, std::abs(lows.back()), std::abs(highs.back())});
    }
    const auto replace = [](QBarSet *set, const QList<qreal> &values) {
        if (set->count() != values.size()) {
            set->remove(0, set->count());
            set->append(values);
            return;
        }
        for (int i = 0; i < set->count(); ++i)
            set->replace(i, values[i]);
    };
    replace(m_low, lows);
    replace(m_high, highs);
    if (m_inputs->categories() != labels)
        m_inputs->setCategories(labels);
    fit(m_change, widest);
    m_change->setRange(-m_change->max(), m_change->max());
    m_change->setTickCount(5);
    const QString unit = output->unit == Unit::Count ? tr("web nodes") : sized.worksheet.currency;
    m_change->setTitleText(tr("Change of “%1”, %2").arg(output->label, unit));
    const Swing &first = proposal.swings.front();
    const QLocale locale;
    tell(tr("“%1” matters most: from its low to its high, “%2” goes from %3 to %4.")
             .arg(labelOf(first.input), output->label,
                  shown(first.atLow, output->unit, locale, sized.worksheet.currency),
                  shown(first.atHigh, output->unit, locale, sized.worksheet.currency)),
         true);
}

void TornadoChart::applyPalette()
{
    PlannerChart::applyPalette();
    const QPalette palette = QApplication::palette();
    const QColor low = look::colour(look::Meaning::Accent, palette);
    const QColor high = look::colour(look::Meaning::Degraded, palette);
    // Dotted against full: told apart without colour, and in the small square of the legend too.
    m_low->setBrush(QBrush(low, Qt::Dense5Pattern));
    m_low->setPen(QPen(low, 1));
    m_high->setBrush(high);
    m_high->setPen(QPen(high, 1));
}

} // namespace sw
