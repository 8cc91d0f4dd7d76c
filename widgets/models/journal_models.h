// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan/record.h"
#include "widgets/models/row_table_model.h"

namespace sw {

// The operations of the journal; the key of a row is the operation's id.
class OperationModel : public RowTableModel<OperationRecord>
{
    Q_OBJECT

public:
    enum Column { Submitted, Title, State, Took, By, CloudColumn, ColumnCount };

    using RowTableModel::RowTableModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const OperationRecord &row, int column, int role) const override;
    QString keyOf(const OperationRecord &row) const override { return row.id.text; }
    int order(const OperationRecord &a, const OperationRecord &b, int column) const override;
};

struct StepRow
{
    int number = 0;        // from 1
    bool underWay = false; // begun, and somebody is carrying it out
    StepRecord record;
    friend bool operator==(const StepRow &, const StepRow &) = default;
};

std::vector<StepRow> stepRows(const OperationRecord &operation);

// The steps of one operation, in their order.
class StepModel : public RowTableModel<StepRow>
{
    Q_OBJECT

public:
    enum Column { Number, What, State, Took, Note, ColumnCount };

    using RowTableModel::RowTableModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const StepRow &row, int column, int role) const override;
    QString keyOf(const StepRow &row) const override { return QString::number(row.number); }
    int order(const StepRow &a, const StepRow &b, int column) const override;
};

// Whether an operation can be undone from here, and if not, why: one translated sentence. Empty: it can.
QString whyNotUndone(const OperationRecord &operation);

} // namespace sw
