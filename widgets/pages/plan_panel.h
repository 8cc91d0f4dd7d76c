// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan/plan.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sw {

// Shows a plan before anything is touched: its steps, which of them can be taken back, and its warnings.
// Danger is confirmed here and nowhere else.
class PlanPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPanel(QWidget *parent = nullptr);

public slots:
    void setPlan(const sw::Plan &plan);
    void setRefused(const sw::Failure &failure);

signals:
    void approved(const sw::Plan &plan);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void clear(const QString &title);

    Plan m_plan;
    QLabel *m_title;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_holder;
    QAbstractButton *m_approve;
    QPushButton *m_dismiss;
};

// The steps of a plan as rows with number, words and whether each can be taken back; also used by drills.
QWidget *planSteps(const Plan &plan, QWidget *parent);
// One card for each warning; null without any.
QWidget *planWarnings(const Plan &plan, QWidget *parent);

} // namespace sw
