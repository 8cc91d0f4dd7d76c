// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/models/row_table_model.h"
#include "widgets/planner/sized_worksheet.h"

#include <QLocale>

namespace sw {

struct FigureLine
{
    QString key;
    QString section; // only on the first line of each
    QString label;
    QString value;
    QString range; // of those that rise with every input
    double raw = 0;
    friend bool operator==(const FigureLine &, const FigureLine &) = default;
};

// Every figure that follows from the worksheet, by section. A cell's tool tip says how it came to be.
class FiguresModel : public RowTableModel<FigureLine>
{
    Q_OBJECT

public:
    enum Column { SectionColumn, Label, Value, Range, ColumnCount };

    using RowTableModel::RowTableModel;

    void present(const SizedPointer &sized);
    QString explanation(const QString &key) const; // in lines; empty for a line that is not there

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const FigureLine &row, int column, int role) const override;
    QString keyOf(const FigureLine &row) const override { return row.key; }
    int order(const FigureLine &, const FigureLine &, int) const override { return 0; }

private:
    SizedPointer m_sized;
    QLocale m_locale;
};

// How a figure came to be, in lines: label and value, the formula in words and with its numbers, provenance
// and remark.
QString explanationOf(const SizedWorksheet &sized, const QString &key, const QLocale &locale);

// The value of a line as people write it; "–" where there is none.
QString shownLine(const SizedWorksheet &sized, const QString &key, const QLocale &locale);

} // namespace sw
