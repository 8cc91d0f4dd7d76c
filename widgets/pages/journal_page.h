// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/models/values.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace sw {

class OperationModel;
class StepModel;

namespace parts {
class MeaningLabel;
class StateLabel;
} // namespace parts

// Every operation with its steps and states; undo, the check of the hash chain, and the ways out of what was
// interrupted.
class JournalPage : public QWidget
{
    Q_OBJECT

public:
    explicit JournalPage(QWidget *parent = nullptr);

public slots:
    void setOperations(const std::vector<sw::OperationRecord> &operations);
    void setUnfinished(const std::vector<sw::UnfinishedOperation> &unfinished);
    void setVerified(bool intact, const QString &text);

signals:
    void undoRequested(const sw::OperationId &operation);
    void stopRequested(const sw::OperationId &operation);
    void recoveryChosen(const sw::OperationId &operation, const QString &choice);
    void verifyRequested();

private:
    QWidget *bar();
    QTableView *table(const QString &name, const QString &accessible, QAbstractItemModel *model);
    QWidget *unfinishedCard(const UnfinishedOperation &unfinished);
    void showOperation();
    const OperationRecord *current() const;

    OperationModel *m_operations;
    StepModel *m_steps;
    QTableView *m_table = nullptr;
    QTableView *m_stepTable = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_title = nullptr;
    parts::MeaningLabel *m_why = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_stop = nullptr;
    parts::StateLabel *m_verified = nullptr;
    QWidget *m_recovery = nullptr;
    QVBoxLayout *m_recoveryColumn = nullptr;
};

} // namespace sw
