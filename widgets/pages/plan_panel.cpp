// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pages/plan_panel.h"

#include "widgets/look/formats.h"
#include "widgets/pages/parts.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sw {

QWidget *planSteps(const Plan &plan, QWidget *parent)
{
    auto *list = new QWidget(parent);
    list->setObjectName("planSteps"_L1);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Step &step : plan.steps) {
        auto *number = new parts::MeaningLabel(look::Meaning::Muted, look::number(row / 3 + 1), list);
        number->setAlignment(Qt::AlignRight | Qt::AlignTop);
        number->setMinimumWidth(18);
        grid->addWidget(number, row, 0, Qt::AlignTop);
        grid->addWidget(parts::paragraph(explain(step), list), row, 1);
        QString note;
        look::Meaning meaning = look::Meaning::Muted;
        if (!changesTheWorld(step)) {
            note = PlanPanel::tr("Only looks; changes nothing.");
        } else if (canBeUndone(step)) {
            note = PlanPanel::tr("Can be taken back.");
        } else {
            note = PlanPanel::tr("Cannot be taken back.");
            meaning = look::Meaning::Down;
        }
        parts::MeaningLabel *words = parts::hint(note, list);
        words->setMeaning(meaning);
        grid->addWidget(words, row + 1, 1);
        grid->setRowMinimumHeight(row + 2, 6);
        row += 3;
    }
    if (plan.steps.empty())
        grid->addWidget(parts::hint(PlanPanel::tr("This only looks; nothing is changed."), list), 0, 1);
    return list;
}

QWidget *planWarnings(const Plan &plan, QWidget *parent)
{
    if (plan.warnings.empty())
        return nullptr;
    auto *list = new QWidget(parent);
    list->setObjectName("planWarnings"_L1);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (const Warning &warning : plan.warnings) {
        auto *card = new parts::Card(list);
        card->setAccent(look::Meaning::Degraded);
        auto *row = new QHBoxLayout(card);
        row->setContentsMargins(10, 8, 10, 8);
        row->addWidget(new parts::GlyphLabel(look::Glyph::Degraded, 20, look::Meaning::Degraded, card), 0,
                       Qt::AlignTop);
        row->addWidget(parts::paragraph(warning.text, card), 1);
        column->addWidget(card);
    }
    return list;
}

PlanPanel::PlanPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName("planPanel"_L1);
    setAccessibleName(tr("Plan preview"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(parts::gap);
    m_title = parts::heading({}, this);
    m_title->setObjectName("planTitle"_L1);
    column->addWidget(m_title);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *holder = new QWidget;
    holder->setBackgroundRole(QPalette::Base);
    m_holder = new QVBoxLayout(holder);
    m_holder->setContentsMargins(0, 0, 0, 0);
    m_holder->addStretch(1);
    scroll->setWidget(holder);
    column->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    m_dismiss = new QPushButton(tr("&Do nothing"), this);
    m_dismiss->setObjectName("planDismiss"_L1);
    auto *approve = new parts::DangerButton(look::Glyph::Play, tr("&Carry out this plan"), this);
    approve->setObjectName("planApprove"_L1);
    m_approve = approve;
    buttons->addWidget(m_dismiss);
    buttons->addStretch(1);
    buttons->addWidget(m_approve);
    column->addLayout(buttons);
    connect(m_dismiss, &QPushButton::clicked, this, &PlanPanel::dismissed);
    connect(m_approve, &QAbstractButton::clicked, this, [this] { emit approved(m_plan); });
}

void PlanPanel::clear(const QString &title)
{
    m_title->setText(title);
    delete m_content;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::gap);
    m_holder->insertWidget(0, m_content);
}

void PlanPanel::setPlan(const Plan &plan)
{
    m_plan = plan;
    clear(plan.title);
    QLayout *column = m_content->layout();
    if (QWidget *warnings = planWarnings(plan, m_content))
        column->addWidget(warnings);
    column->addWidget(parts::heading(tr("What will be done"), m_content));
    column->addWidget(planSteps(plan, m_content));
    column->addWidget(
        parts::hint(tr("The graph shows what is expected afterwards. Each step is verified by looking, and "
                       "recorded in the journal before it begins."),
                    m_content));
    m_approve->setVisible(true);
    m_dismiss->setText(tr("&Do nothing"));
    // The safe answer has the focus, so that a stray Return does no harm.
    m_dismiss->setFocus();
}

void PlanPanel::setRefused(const Failure &failure)
{
    m_plan = {};
    clear(tr("This cannot be done now"));
    auto *card = new parts::Card(m_content);
    card->setAccent(look::Meaning::Down);
    auto *row = new QHBoxLayout(card);
    row->addWidget(new parts::GlyphLabel(look::Glyph::Down, 20, look::Meaning::Down, card), 0, Qt::AlignTop);
    QLabel *words = parts::paragraph(sentence(failure), card);
    words->setObjectName("planRefusal"_L1);
    row->addWidget(words, 1);
    m_content->layout()->addWidget(card);
    m_approve->setVisible(false);
    m_dismiss->setText(tr("Close t&his"));
    m_dismiss->setFocus();
}

void PlanPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit dismissed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sw
