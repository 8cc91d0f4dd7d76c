// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan/drill.h"
#include "widgets/models/values.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace sw {

// The stages of a prepared drill: each says why it is there and shows its plan, and waits for its button
// unless the drill runs by itself.
class DrillRunbook : public QWidget
{
    Q_OBJECT

public:
    explicit DrillRunbook(QWidget *parent = nullptr);

    bool isRunning() const { return m_running; }
    QString titleOf(const QString &stageId) const;

public slots:
    void setDrill(const sw::BalancerDrill &drill);
    void setStage(const QString &stageId, sw::DrillStageState state, const QString &note);
    void setEnded();

signals:
    void started();
    void stageApproved(const QString &stageId);
    void stopRequested();
    void dismissed(); // back to the options

private:
    struct Entry
    {
        DrillStage stage;
        DrillStageState state = DrillStageState::Upcoming;
        QString note;
        bool approved = false;
    };
    void approve(size_t index);
    void approveWaiting();
    void describe(int row);
    void paintRow(size_t index);
    void updateButtons();

    BalancerDrill m_drill;
    std::vector<Entry> m_entries;
    bool m_running = false;
    bool m_ended = false;
    QLabel *m_facts = nullptr;
    QListWidget *m_list = nullptr;
    QScrollArea *m_detail = nullptr;
    QAbstractButton *m_approve = nullptr;
    QCheckBox *m_alone = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace sw
