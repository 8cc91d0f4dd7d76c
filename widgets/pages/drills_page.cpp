// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pages/drills_page.h"

#include "widgets/pages/drill_result_panel.h"
#include "widgets/pages/drill_runbook.h"
#include "widgets/pages/drill_setup.h"
#include "widgets/pages/outage_chart.h"
#include "widgets/pages/parts.h"

#include <QApplication>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sw {

DrillsPage::DrillsPage(QWidget *parent) : QWidget(parent)
{
    setObjectName("drillsPage"_L1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(catalogue());
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(8, 14, 16, 12);
    column->setSpacing(10);
    auto *refusal = new parts::Card(right);
    refusal->setAccent(look::Meaning::Down);
    auto *line = new QHBoxLayout(refusal);
    line->addWidget(new parts::GlyphLabel(look::Glyph::Down, 20, look::Meaning::Down, refusal), 0,
                    Qt::AlignTop);
    m_refusalText = parts::paragraph({}, refusal);
    m_refusalText->setObjectName("drillRefusal"_L1);
    line->addWidget(m_refusalText, 1);
    m_refusal = refusal;
    m_refusal->hide();
    column->addWidget(m_refusal);
    auto *splitter = new QSplitter(Qt::Vertical, right);
    splitter->setChildrenCollapsible(false);
    m_stack = new QStackedWidget(splitter);
    m_stack->addWidget(new parts::EmptyState(
        look::Glyph::Drill, tr("Load balancer failover"),
        tr("The active load balancer is broken on purpose while a probe asks the site every few "
           "milliseconds. You see "
           "how long the standby takes, what was lost, and whether it is what the configuration promises."),
        {}, m_stack));
    m_runbook = new DrillRunbook(m_stack);
    m_result = new DrillResultPanel(m_stack);
    m_stack->addWidget(m_runbook);
    m_stack->addWidget(m_result);
    m_chart = new OutageChart(splitter);
    m_chart->setObjectName("outageChart"_L1);
    m_chart->hide();
    splitter->addWidget(m_stack);
    splitter->addWidget(m_chart);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({440, 260});
    column->addWidget(splitter, 1);
    row->addWidget(right, 1);

    setFocusProxy(m_setup);
    connect(m_setup, &DrillSetup::prepareRequested, this, [this](const BalancerDrillRequest &request) {
        m_refusal->hide();
        emit drillRequested(request);
    });
    connect(m_runbook, &DrillRunbook::started, this, [this] {
        m_chart->clear();
        m_setup->setReady(false, tr("A drill is running."));
        emit started();
    });
    connect(m_runbook, &DrillRunbook::stageApproved, this, &DrillsPage::stageApproved);
    connect(m_runbook, &DrillRunbook::stopRequested, this, &DrillsPage::stopRequested);
    connect(m_runbook, &DrillRunbook::dismissed, this, &DrillsPage::reset);
    connect(m_result, &DrillResultPanel::againRequested, this, &DrillsPage::reset);
    connect(m_result, &DrillResultPanel::evidenceOpenRequested, this, &DrillsPage::evidenceOpenRequested);
}

QWidget *DrillsPage::catalogue()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(316);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 12, 12);
    column->setSpacing(10);
    column->addWidget(parts::pageTitle(tr("Drills"), content));
    auto *list = new QListWidget(content);
    list->setObjectName("drillList"_L1);
    list->setAccessibleName(tr("Drills"));
    list->addItem(new QListWidgetItem(look::icon(look::Glyph::Balancer), tr("Load balancer failover")));
    list->setCurrentRow(0);
    list->setFixedHeight(fontMetrics().height() + 26);
    list->setSpacing(2);
    column->addWidget(list);
    m_setup = new DrillSetup(content);
    column->addWidget(m_setup, 1);
    scroll->setWidget(content);
    return scroll;
}

bool DrillsPage::isRunning() const
{
    return m_runbook->isRunning();
}

void DrillsPage::setWorld(const SeenCloud &world)
{
    m_hasWorld = !world.fleet->servers.empty();
    if (!isRunning())
        m_setup->setReady(m_hasWorld,
                          m_hasWorld ? QString() : tr("Start the lab or connect to a cloud first."));
}

void DrillsPage::reset()
{
    m_stack->setCurrentIndex(0);
    m_chart->hide();
    m_refusal->hide();
}

void DrillsPage::setDrill(const BalancerDrill &drill)
{
    m_refusal->hide();
    m_runbook->setDrill(drill);
    m_chart->clear();
    m_chart->show();
    m_stack->setCurrentWidget(m_runbook);
}

void DrillsPage::setRefused(const Failure &failure)
{
    m_refusalText->setText(sentence(failure));
    m_refusal->show();
}

void DrillsPage::setStage(const QString &stageId, DrillStageState state, const QString &note)
{
    m_runbook->setStage(stageId, state, note);
    if (state == DrillStageState::Running && !m_chart->series().isEmpty())
        m_chart->mark(m_runbook->titleOf(stageId));
}

void DrillsPage::addSamples(const std::vector<ProbeSample> &samples)
{
    m_chart->add(samples);
}

void DrillsPage::setResult(const DrillResult &result, const QString &evidencePath)
{
    // What has the focus goes with the runbook, and the next in line may be the red button.
    const bool focused = m_runbook->isAncestorOf(QApplication::focusWidget());
    m_runbook->setEnded();
    m_setup->setReady(m_hasWorld, {});
    m_result->setResult(result, evidencePath);
    m_stack->setCurrentWidget(m_result);
    if (focused)
        m_result->setFocus();
}

void DrillsPage::setEnded(const Failure &failure)
{
    m_runbook->setEnded();
    m_setup->setReady(m_hasWorld, {});
    setRefused(failure);
}

} // namespace sw
