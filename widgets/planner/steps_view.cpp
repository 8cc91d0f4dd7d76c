// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/steps_view.h"

#include "planner/formula/explanation.h"
#include "widgets/look/formats.h"
#include "widgets/pages/parts.h"
#include "widgets/planner/text_table.h"

#include <QBoxLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// "+2" or "−1": the sign says it, and the shape beside it.
TextCell change(int by)
{
    if (by == 0)
        return {u"="_s, true, std::nullopt, look::Meaning::Muted};
    const QString size = look::number(std::abs(by));
    return {by > 0 ? u"▲ +"_s + size : u"▼ −"_s + size, true, std::nullopt, look::Meaning::Muted};
}

} // namespace

StepsView::StepsView(QWidget *parent)
    : ResultView(parent), m_summary(parts::paragraph({}, this)),
      m_model(new TextTableModel({tr("From month"), tr("Web nodes"), tr("Change"), tr("Balancer pairs"),
                                  tr("Database nodes"), tr("Cost a month"), QString()},
                                 this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(8);
    m_summary->setObjectName("stepsSummary"_L1);
    column->addWidget(m_summary);
    column->addWidget(
        tableView(u"stepsTable"_s, tr("Scaling steps"), m_model, {100, 90, 80, 110, 120, 130}, this), 1);
}

void StepsView::refresh(const SizedWorksheet &sized)
{
    const std::vector<ScalingStep> &steps = sized.proposal.steps;
    const QLocale locale;
    std::vector<TextRow> rows;
    for (size_t i = 0; i < steps.size(); ++i) {
        const ScalingStep &step = steps[i];
        const QString cost = step.monthlyCost > 0
            ? shown(step.monthlyCost, Unit::Money, locale, sized.worksheet.currency)
            : u"–"_s;
        TextRow row{QString::number(step.month),
                    {{step.month == 0 ? tr("Day one") : look::number(step.month)},
                     {look::number(step.webNodes), true},
                     i == 0 ? TextCell{{}, true} : change(step.webNodes - steps[i - 1].webNodes),
                     {look::number(step.balancerPairs), true},
                     {look::number(step.databaseNodes), true},
                     {cost, true},
                     {}},
                    {},
                    false};
        rows.push_back(std::move(row));
    }
    m_model->setRows(std::move(rows));
    if (steps.size() < 2) {
        m_summary->setText(tr("The sizing of day one lasts until the horizon: nothing has to be added."));
        return;
    }
    m_summary->setText(tr("%n step(s) until the horizon: from %1 web nodes on day one to %2 in month %3.",
                          nullptr, static_cast<int>(steps.size()) - 1)
                           .arg(look::number(steps.front().webNodes), look::number(steps.back().webNodes),
                                look::number(steps.back().month)));
}

} // namespace sw
