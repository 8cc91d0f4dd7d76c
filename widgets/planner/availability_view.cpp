// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/availability_view.h"

#include "planner/formula/explanation.h"
#include "planner/sizing/line_keys.h"
#include "planner/sizing/simulated.h"
#include "widgets/look/formats.h"
#include "widgets/pages/parts.h"
#include "widgets/planner/figures_model.h"
#include "widgets/planner/text_table.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// With as many digits as the difference from certainty needs.
QString part(double value)
{
    return shown(value, Unit::Probability, QLocale());
}

} // namespace

AvailabilityView::AvailabilityView(QWidget *parent)
    : ResultView(parent), m_states(new TextTableModel({tr("Figure"), tr("Value")}, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 8, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 8);
    column->setSpacing(8);
    m_exact = parts::heading({}, content);
    m_exact->setObjectName("availabilityExact"_L1);
    column->addWidget(m_exact);
    m_check = new QPushButton(look::icon(look::Glyph::Verify), tr("Check by s&imulation"), content);
    m_check->setObjectName("availabilityCheck"_L1);
    m_check->setToolTip(
        tr("Draws states of the design and asks each time whether it is up: it shares nothing "
           "with the exact calculation but the diagram."));
    column->addWidget(m_check, 0, Qt::AlignLeft);
    m_simulated = new parts::StateLabel(content);
    m_simulated->setObjectName("availabilitySimulated"_L1);
    column->addWidget(m_simulated);
    column->addWidget(parts::heading(tr("Single points of failure"), content));
    m_singlePoints = new parts::StateLabel(content);
    m_singlePoints->setObjectName("singlePoints"_L1);
    column->addWidget(m_singlePoints);
    column->addWidget(parts::heading(tr("The five factors"), content));
    m_factors = new QVBoxLayout;
    m_factors->setSpacing(8);
    column->addLayout(m_factors);
    column->addWidget(parts::heading(tr("How it is worked out"), content));
    QTableView *states =
        tableView(u"stateTable"_s, tr("Figures of the availability"), m_states, {400}, content);
    m_statesTable = states;
    column->addWidget(states);
    column->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll);
    connect(m_check, &QPushButton::clicked, this, &AvailabilityView::simulate);
}

void AvailabilityView::refresh(const SizedWorksheet &sized)
{
    const Proposal &proposal = sized.proposal;
    const bool known = proposal.likely.contains(output::system);
    m_check->setEnabled(known);
    const double up = known ? proposal.likely.at(output::system) : 0;
    if (known) {
        const auto down = std::chrono::duration_cast<Microseconds>(
            std::chrono::duration<double, std::ratio<3600>>(downHoursPerYear(up)));
        m_exact->setText(tr("Up with a probability of %1: %2 down in a year, %3 nines.")
                             .arg(part(up), look::duration(down), QLocale().toString(nines(up), 'f', 2)));
    } else {
        m_exact->setText(tr("The design has no availability figures."));
    }
    // Not simulated at each key press: what was checked is another design now.
    if (m_checked != up)
        m_simulated->tell(look::Glyph::Unknown, look::Meaning::Unknown,
                          tr("Not checked by simulation since the last change."));
    if (proposal.singlePoints.empty()) {
        m_singlePoints->tell(look::Glyph::Healthy, look::Meaning::Healthy,
                             tr("No single loss takes the design down."));
    } else {
        m_singlePoints->tell(
            look::Glyph::SinglePoint, look::Meaning::Degraded,
            tr("The loss of any of these alone takes it down: %1.")
                .arg(QStringList(proposal.singlePoints.begin(), proposal.singlePoints.end()).join(u", "_s)));
    }
    showFactors(proposal.factors);
    std::vector<TextRow> rows;
    const QLocale locale;
    for (const Line &line : proposal.sheet.lines) {
        if (line.section != Section::Availability || line.input)
            continue;
        const QString value = shown(proposal.likely.at(line.key), line.unit, locale);
        const bool state = line.key.startsWith("availability.state"_L1); // their formulas fill a screen
        rows.push_back({line.key,
                        {{line.label}, {value, true}},
                        state ? QString() : explanationOf(sized, line.key, locale),
                        line.key == output::system});
    }
    // As high as its rows: the whole tab scrolls, not a table inside it. A few hundred pixels at most.
    const int height = 30 + 26 * static_cast<int>(rows.size());
    m_states->setRows(std::move(rows));
    m_statesTable->setFixedHeight(std::min(height, 560));
}

void AvailabilityView::showFactors(const std::vector<FactorAnswer> &factors)
{
    QStringList all;
    for (const FactorAnswer &factor : factors)
        all << factor.factor << factor.measures << factor.gaps;
    if (all == m_shownFactors)
        return;
    m_shownFactors = all;
    while (QLayoutItem *item = m_factors->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const FactorAnswer &factor : factors) {
        auto *box = new QWidget(m_factors->parentWidget());
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(3);
        QLabel *name = parts::plainLine(factor.factor, box);
        QFont bold = name->font();
        bold.setWeight(QFont::DemiBold);
        name->setFont(bold);
        column->addWidget(name);
        const auto add = [&](const QString &text, look::Glyph glyph, look::Meaning meaning,
                             const QString &kind) {
            auto *row = new QHBoxLayout;
            row->setContentsMargins(8, 0, 0, 0);
            row->setSpacing(8);
            auto *shape = new parts::GlyphLabel(glyph, 16, meaning, box);
            shape->setToolTip(kind);
            shape->setAccessibleName(kind);
            row->addWidget(shape, 0, Qt::AlignTop);
            row->addWidget(parts::plainLine(text, box), 1);
            column->addLayout(row);
        };
        for (const QString &measure : factor.measures)
            add(measure, look::Glyph::Healthy, look::Meaning::Healthy, tr("What the design does"));
        for (const QString &gap : factor.gaps)
            add(gap, look::Glyph::Degraded, look::Meaning::Degraded, tr("What it leaves open"));
        m_factors->addWidget(box);
    }
}

void AvailabilityView::simulate()
{
    if (!sized() || !sized()->proposal.likely.contains(output::system))
        return;
    const Proposal &proposal = sized()->proposal;
    m_checked = proposal.likely.at(output::system);
    const Simulated found = simulated(proposal);
    const QLocale locale;
    const QString interval =
        tr("Unavailability by %1 drawn states: %2 ± %3 (95 %); exactly: %4.")
            .arg(look::number(static_cast<qint64>(found.drawn.samples)),
                 locale.toString(found.drawn.unavailability, 'g', 4),
                 locale.toString(found.drawn.halfWidth, 'g', 2), locale.toString(found.exact, 'g', 4));
    m_simulated->tell(found.agrees ? look::Glyph::Healthy : look::Glyph::Degraded,
                      found.agrees ? look::Meaning::Healthy : look::Meaning::Degraded,
                      found.agrees ? tr("They agree. %1").arg(interval)
                                   : tr("They do not agree: doubt the figure. %1").arg(interval));
}

} // namespace sw
