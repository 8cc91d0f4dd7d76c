// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/planner/result_view.h"

class QLabel;
class QTableView;

namespace sw {

class FiguresModel;

// The table of all figures, and below it how the selected one came to be.
class FiguresView : public ResultView
{
    Q_OBJECT

public:
    explicit FiguresView(QWidget *parent = nullptr);
    void select(const QString &key);

protected:
    void refresh(const SizedWorksheet &sized) override;

private:
    void explain();

    FiguresModel *m_model;
    QTableView *m_table;
    QLabel *m_explanation;
    QString m_wanted; // selected before the table had it
};

} // namespace sw
