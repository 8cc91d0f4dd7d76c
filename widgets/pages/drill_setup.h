// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan/drill.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QSpinBox;

namespace sw {

namespace parts {
class MeaningLabel;
}

// What a drill is told before it is prepared: the fault, and how the probe measures.
class DrillSetup : public QWidget
{
    Q_OBJECT

public:
    explicit DrillSetup(QWidget *parent = nullptr);

    BalancerDrillRequest request() const;

public slots:
    void setReady(bool ready, const QString &reason); // the reason for not being ready, shown at the button

signals:
    void prepareRequested(const sw::BalancerDrillRequest &request);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void giveReasonItsHeight();

    QButtonGroup *m_fault;
    QSpinBox *m_interval;
    QSpinBox *m_timeout;
    QSpinBox *m_settle;
    QPushButton *m_prepare;
    parts::MeaningLabel *m_reason;
};

// For people: "The node dies".
QString faultWord(BalancerFault fault);

} // namespace sw
