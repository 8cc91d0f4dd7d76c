// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/look/icons.h"
#include "widgets/models/row_table_model.h"

#include <QStringList>

#include <optional>

class QTableView;

namespace sw {

struct TextCell
{
    // NOLINTNEXTLINE(google-explicit-constructor): a text reads as its cell
    TextCell(QString words = {}, bool isNumber = false, std::optional<look::Glyph> shape = {},
             look::Meaning shapeMeaning = look::Meaning::Muted)
        : text(std::move(words)), number(isNumber), glyph(shape), meaning(shapeMeaning)
    { }

    QString text;
    bool number; // on the right
    std::optional<look::Glyph> glyph;
    look::Meaning meaning;
    friend bool operator==(const TextCell &, const TextCell &) = default;
};

struct TextRow
{
    QString key;
    std::vector<TextCell> cells;
    QString hint; // the tool tip; empty: the cell's own text
    bool strong = false;
    friend bool operator==(const TextRow &, const TextRow &) = default;
};

// A small table of finished texts, in the order in which they are given.
class TextTableModel : public RowTableModel<TextRow>
{
    Q_OBJECT

public:
    explicit TextTableModel(const QStringList &titles, QObject *parent = nullptr);

protected:
    int columns() const override { return static_cast<int>(m_titles.size()); }
    QString title(int column) const override { return m_titles.value(column); }
    QVariant cell(const TextRow &row, int column, int role) const override;
    QString keyOf(const TextRow &row) const override { return row.key; }
    int order(const TextRow &, const TextRow &, int) const override { return 0; }

private:
    QStringList m_titles;
};

// A table as all tables of the page look: whole rows, no grid, the last column takes what is left.
QTableView *tableView(const QString &name, const QString &accessible, QAbstractItemModel *model,
                      std::initializer_list<int> widths, QWidget *parent);

} // namespace sw
