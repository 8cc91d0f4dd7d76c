// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/models/values.h"

#include <QWidget>

class QStackedWidget;

namespace sw {

class HostKeyPanel;
class PlanPanel;

// The panel beside every page that asks for a decision: a plan to approve, or a host key to trust. Hidden
// while there is nothing to decide. A host key waits for nobody, so it comes before a plan.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {380, 480}; }

public slots:
    void setPlan(const sw::Plan &plan);
    void setRefused(const sw::Failure &failure);
    void askHostKey(const sw::HostKeyQuestion &question);

signals:
    void planApproved(const sw::Plan &plan);
    void planDismissed();
    void hostKeyAnswered(const QString &questionId, sw::HostKeyTrust answer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void present();

    QStackedWidget *m_stack;
    PlanPanel *m_plan;
    HostKeyPanel *m_hostKey;
    bool m_hasPlan = false;
};

} // namespace sw
