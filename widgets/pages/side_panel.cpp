// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pages/side_panel.h"

#include "widgets/look/colours.h"
#include "widgets/pages/host_key_panel.h"
#include "widgets/pages/plan_panel.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sw {

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_plan(new PlanPanel(m_stack)),
      m_hostKey(new HostKeyPanel(m_stack))
{
    setObjectName("sidePanel"_L1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_plan);
    m_stack->addWidget(m_hostKey);
    setMinimumWidth(340);
    setMaximumWidth(480);
    connect(m_plan, &PlanPanel::approved, this, [this](const Plan &plan) {
        m_hasPlan = false;
        present();
        emit planApproved(plan);
    });
    connect(m_plan, &PlanPanel::dismissed, this, [this] {
        m_hasPlan = false;
        present();
        emit planDismissed();
    });
    connect(m_hostKey, &HostKeyPanel::answered, this, &SidePanel::hostKeyAnswered);
    connect(m_hostKey, &HostKeyPanel::finished, this, &SidePanel::present);
    hide();
}

void SidePanel::setPlan(const Plan &plan)
{
    m_hasPlan = true;
    present();
    m_plan->setPlan(plan);
}

void SidePanel::setRefused(const Failure &failure)
{
    m_hasPlan = true;
    present();
    m_plan->setRefused(failure);
}

void SidePanel::askHostKey(const HostKeyQuestion &question)
{
    m_hostKey->ask(question);
    present();
}

void SidePanel::present()
{
    m_stack->setCurrentWidget(m_hostKey->isAsking() ? static_cast<QWidget *>(m_hostKey) : m_plan);
    setVisible(m_hostKey->isAsking() || m_hasPlan);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::card(palette()));
    painter.setPen(look::hairline(palette()));
    painter.drawLine(0, 0, 0, height());
}

} // namespace sw
