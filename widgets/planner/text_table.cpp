// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/text_table.h"

#include <QFont>
#include <QHeaderView>
#include <QTableView>

namespace sw {

TextTableModel::TextTableModel(const QStringList &titles, QObject *parent)
    : RowTableModel<TextRow>(parent), m_titles(titles)
{ }

QVariant TextTableModel::cell(const TextRow &row, int column, int role) const
{
    const size_t place = static_cast<size_t>(column);
    if (place >= row.cells.size())
        return {};
    const TextCell &cell = row.cells[place];
    switch (role) {
    case Qt::DisplayRole:
    case RawRole:
        return cell.text;
    case Qt::ToolTipRole:
        return row.hint.isEmpty() ? cell.text : row.hint;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(cell.number ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return cell.glyph ? QVariant(look::icon(*cell.glyph, cell.meaning)) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return row.strong ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QTableView *tableView(const QString &name, const QString &accessible, QAbstractItemModel *model,
                      std::initializer_list<int> widths, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setObjectName(name);
    view->setAccessibleName(accessible);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(26);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    int column = 0;
    for (const int width : widths)
        view->setColumnWidth(column++, width);
    return view;
}

} // namespace sw
