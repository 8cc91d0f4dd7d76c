// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/charts_view.h"

#include "widgets/planner/comparison_charts.h"
#include "widgets/planner/curve_charts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace sw {

ChartsView::ChartsView(QWidget *parent)
    : ResultView(parent), m_choice(new QComboBox(this)), m_stack(new QStackedWidget(this)),
      m_throughput(new ThroughputChart(m_stack))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    //: Before the list of charts.
    auto *label = new QLabel(tr("C&hart:"), this);
    label->setBuddy(m_choice);
    m_choice->setObjectName("chartChoice"_L1);
    m_choice->setAccessibleName(tr("Chart"));
    row->addWidget(label);
    row->addWidget(m_choice);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    m_charts = {new UsersChart(m_stack),   new WaitChart(m_stack),   new FrontierChart(m_stack),
                new TornadoChart(m_stack), new RegretChart(m_stack), m_throughput};
    for (PlannerChart *chart : m_charts) {
        m_choice->addItem(chart->title());
        m_stack->addWidget(chart);
    }
    connect(m_choice, &QComboBox::currentIndexChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_choice->setCurrentIndex(2);
}

void ChartsView::setHistory(const TrafficHistory &history)
{
    m_throughput->setHistory(history);
    if (!history.samples.empty())
        m_choice->setCurrentIndex(m_stack->indexOf(m_throughput));
}

void ChartsView::refresh(const SizedWorksheet &)
{
    for (PlannerChart *chart : m_charts)
        chart->present(sized());
}

void ChartsView::showOutdated(bool outdated)
{
    for (PlannerChart *chart : m_charts)
        chart->setOutdated(outdated);
}

} // namespace sw
