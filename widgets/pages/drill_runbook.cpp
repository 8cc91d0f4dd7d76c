// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pages/drill_runbook.h"

#include "widgets/look/formats.h"
#include "widgets/pages/drill_setup.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/plan_panel.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

QString stateWord(DrillStageState state)
{
    switch (state) {
    case DrillStageState::Upcoming:
        //: A stage of a drill that has not come yet.
        return DrillRunbook::tr("To come");
    case DrillStageState::AwaitsApproval:
        return DrillRunbook::tr("Waits for you");
    case DrillStageState::Running:
        return DrillRunbook::tr("Running");
    case DrillStageState::Done:
        return DrillRunbook::tr("Done");
    case DrillStageState::Failed:
        return DrillRunbook::tr("Failed");
    case DrillStageState::Skipped:
        return DrillRunbook::tr("Skipped");
    }
    Q_UNREACHABLE();
}

std::pair<look::Glyph, look::Meaning> markOf(DrillStageState state)
{
    switch (state) {
    case DrillStageState::Upcoming:
        return {look::Glyph::Waiting, look::Meaning::Unknown};
    case DrillStageState::AwaitsApproval:
        return {look::Glyph::Degraded, look::Meaning::Degraded};
    case DrillStageState::Running:
        return {look::Glyph::Play, look::Meaning::Working};
    case DrillStageState::Done:
        return {look::Glyph::Healthy, look::Meaning::Healthy};
    case DrillStageState::Failed:
        return {look::Glyph::Down, look::Meaning::Down};
    case DrillStageState::Skipped:
        return {look::Glyph::Unknown, look::Meaning::Unknown};
    }
    Q_UNREACHABLE();
}

} // namespace

DrillRunbook::DrillRunbook(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_facts = parts::paragraph({}, this);
    m_facts->setObjectName("drillFacts"_L1);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_facts, 1);
    column->addLayout(top);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    m_list = new QListWidget(this);
    m_list->setObjectName("drillStages"_L1);
    m_list->setAccessibleName(tr("Stages of the drill"));
    m_list->setIconSize({18, 18});
    m_list->setSpacing(2);
    m_list->setWordWrap(true);
    m_list->setMinimumWidth(190);
    m_list->setMaximumWidth(280);
    middle->addWidget(m_list, 2);
    m_detail = new QScrollArea(this);
    m_detail->setObjectName("drillStageDetail"_L1);
    m_detail->setWidgetResizable(true);
    m_detail->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detail->setFrameShape(QFrame::NoFrame);
    middle->addWidget(m_detail, 5);
    column->addLayout(middle, 1);
    auto *buttons = new QHBoxLayout;
    auto *approve = new parts::DangerButton(look::Glyph::Play, tr("Begin this &stage"), this);
    approve->setObjectName("drillApprove"_L1);
    m_approve = approve;
    m_alone = new QCheckBox(tr("Run the rest &by itself"), this);
    m_alone->setObjectName("drillAlone"_L1);
    m_alone->setToolTip(tr("Each stage begins as soon as the one before it is verified."));
    m_stop = new QPushButton(look::icon(look::Glyph::Stop), tr("Stop and p&ut back"), this);
    m_stop->setObjectName("drillStop"_L1);
    m_stop->setToolTip(tr("Stops the drill and takes every fault back."));
    m_back = new QPushButton(tr("Bac&k to the options"), this);
    m_back->setObjectName("drillBack"_L1);
    buttons->addWidget(m_approve);
    buttons->addWidget(m_alone);
    buttons->addStretch(1);
    top->addWidget(m_back, 0, Qt::AlignTop);
    top->addWidget(m_stop, 0, Qt::AlignTop);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &DrillRunbook::describe);
    connect(m_approve, &QAbstractButton::clicked, this, &DrillRunbook::approveWaiting);
    connect(m_alone, &QCheckBox::toggled, this, [this](bool alone) {
        if (alone && m_running)
            approveWaiting();
    });
    connect(m_stop, &QPushButton::clicked, this, &DrillRunbook::stopRequested);
    connect(m_back, &QPushButton::clicked, this, &DrillRunbook::dismissed);
}

QString DrillRunbook::titleOf(const QString &stageId) const
{
    for (const Entry &entry : m_entries) {
        if (entry.stage.id == stageId)
            return entry.stage.title;
    }
    return stageId;
}

void DrillRunbook::setDrill(const BalancerDrill &drill)
{
    m_drill = drill;
    m_entries.clear();
    m_list->clear();
    m_running = false;
    m_ended = false;
    m_alone->setChecked(false);
    m_facts->setText(
        tr("%1 on %2, which holds %3. %4 stands by. Expected until it holds the address: %5 to %6 (%7).")
            .arg(faultWord(drill.request.fault), drill.active.name, drill.vip, drill.standby.name,
                 look::duration(Microseconds(drill.prediction.least)),
                 look::duration(Microseconds(drill.prediction.most)), drill.prediction.formula));
    for (const DrillStage &stage : drill.stages) {
        m_entries.push_back(
            {stage, m_entries.empty() ? DrillStageState::AwaitsApproval : DrillStageState::Upcoming, {}});
        m_list->addItem(new QListWidgetItem);
        paintRow(m_entries.size() - 1);
    }
    m_list->setCurrentRow(0);
    describe(0);
    updateButtons();
}

void DrillRunbook::paintRow(size_t index)
{
    const Entry &entry = m_entries[index];
    QListWidgetItem *item = m_list->item(static_cast<int>(index));
    const auto [glyph, meaning] = markOf(entry.state);
    item->setIcon(look::icon(glyph, meaning));
    //: A stage of a drill: %1 its number, %2 its title, %3 its state on a line of its own.
    item->setText(
        tr("%1. %2\n%3")
            .arg(look::number(static_cast<qint64>(index) + 1), entry.stage.title, stateWord(entry.state)));
    item->setSizeHint(QSize(0, fontMetrics().height() * 2 + 12));
}

void DrillRunbook::describe(int row)
{
    auto *card = new parts::Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    if (row >= 0 && static_cast<size_t>(row) < m_entries.size()) {
        const Entry &entry = m_entries[static_cast<size_t>(row)];
        column->addWidget(parts::heading(entry.stage.title, card));
        column->addWidget(parts::paragraph(entry.stage.why, card));
        if (!entry.note.isEmpty()) {
            auto *state = new parts::StateLabel(card);
            const auto [glyph, meaning] = markOf(entry.state);
            state->tell(glyph, meaning, entry.note);
            column->addWidget(state);
        }
        if (QWidget *warnings = planWarnings(entry.stage.plan, card))
            column->addWidget(warnings);
        column->addWidget(planSteps(entry.stage.plan, card));
    }
    column->addStretch(1);
    m_detail->setWidget(card);
}

void DrillRunbook::approve(size_t index)
{
    Entry &entry = m_entries[index];
    if (entry.approved)
        return;
    entry.approved = true;
    // The button is of no use until the next stage waits, and would pass the focus on to whatever comes next.
    if (m_approve->hasFocus())
        m_list->setFocus();
    if (!m_running) {
        m_running = true;
        emit started();
    }
    updateButtons();
    emit stageApproved(entry.stage.id);
}

void DrillRunbook::approveWaiting()
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].state == DrillStageState::AwaitsApproval && !m_entries[i].approved) {
            approve(i);
            return;
        }
    }
}

void DrillRunbook::setStage(const QString &stageId, DrillStageState state, const QString &note)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        Entry &entry = m_entries[i];
        if (entry.stage.id != stageId)
            continue;
        const bool moved = entry.state != state;
        entry.state = state;
        entry.note = note;
        paintRow(i);
        // Follow the drill, unless the reader looks at an earlier stage while the same one goes on.
        if (moved && (state == DrillStageState::Running || state == DrillStageState::AwaitsApproval))
            m_list->setCurrentRow(static_cast<int>(i));
        if (m_list->currentRow() == static_cast<int>(i))
            describe(static_cast<int>(i));
        updateButtons();
        if (state == DrillStageState::AwaitsApproval && m_alone->isChecked())
            approve(i);
        return;
    }
}

void DrillRunbook::setEnded()
{
    m_running = false;
    m_ended = true;
    updateButtons();
}

void DrillRunbook::updateButtons()
{
    const bool waiting = std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) {
        return entry.state == DrillStageState::AwaitsApproval && !entry.approved;
    });
    m_approve->setEnabled(waiting && !m_ended);
    m_approve->setToolTip(waiting || m_ended ? QString()
                                             : tr("A stage is under way; the next one waits for it."));
    m_alone->setEnabled(!m_ended);
    m_stop->setEnabled(m_running);
    m_back->setEnabled(!m_running);
}

} // namespace sw
