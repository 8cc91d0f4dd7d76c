// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/planner/result_view.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace sw {

class ScenariosModel;
class WorksheetDocument;

// The worksheet beside duplicates of it that went another way.
class ScenariosView : public ResultView
{
    Q_OBJECT

public:
    explicit ScenariosView(WorksheetDocument *document, QWidget *parent = nullptr);

protected:
    void refresh(const SizedWorksheet &sized) override;

private:
    int chosen() const; // -1: none
    void duplicate();
    void exchange();
    void remove();
    SizedPointer sizedOf(const Worksheet &worksheet, const QString &today, QStringList &failures,
                         const QString &name);

    WorksheetDocument *m_document;
    ScenariosModel *m_model;
    QLabel *m_summary;
    QTableView *m_table;
    QPushButton *m_duplicate;
    QComboBox *m_choice;
    QPushButton *m_exchange;
    QPushButton *m_remove;
    QCheckBox *m_onlyDifferences;
    std::vector<SizedPointer> m_known; // sized before: a scenario changes seldom
};

} // namespace sw
