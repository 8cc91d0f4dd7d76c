// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <memory>
#include <numeric>
#include <vector>

namespace sw {

// The raw value of a cell, and the key of its row: beside what Qt's roles show.
enum TableRole { RawRole = Qt::UserRole, KeyRole };

// A table of values. It is given a whole new list and finds by key what came, went and changed, so that
// selection and scroll position survive a refresh. It sorts and filters by itself, on the values: a proxy
// that compares QVariants would take longer than a frame for 10,000 rows. A concrete model is only columns,
// cells and an order.
template <class Row>
class RowTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
    }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : columns(); }

    QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row &row = *m_shown[static_cast<size_t>(index.row())];
        return role == KeyRole ? QVariant(keyOf(row)) : cell(row, index.column(), role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columns())
            return {};
        if (role == Qt::DisplayRole)
            return title(section);
        return {};
    }

    void sort(int column, Qt::SortOrder order) final
    {
        m_sortColumn = column;
        m_sortOrder = order;
        reorder();
    }

    void setRows(std::vector<Row> rows)
    {
        m_all.clear();
        m_all.reserve(rows.size());
        for (Row &row : rows)
            m_all.push_back(std::make_shared<const Row>(std::move(row)));
        show();
    }

    int total() const { return static_cast<int>(m_all.size()); }
    const Row *rowAt(int row) const
    {
        return row >= 0 && row < rowCount() ? m_shown[static_cast<size_t>(row)].get() : nullptr;
    }
    const Row *find(const QString &key) const
    {
        const auto found =
            std::find_if(m_all.begin(), m_all.end(), [&](const Pointer &row) { return keyOf(*row) == key; });
        return found == m_all.end() ? nullptr : found->get();
    }
    QModelIndex indexOf(const QString &key, int column = 0) const
    {
        for (size_t i = 0; i < m_shown.size(); ++i) {
            if (keyOf(*m_shown[i]) == key)
                return index(static_cast<int>(i), column);
        }
        return {};
    }

protected:
    virtual int columns() const = 0;
    virtual QString title(int column) const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;
    virtual QString keyOf(const Row &row) const = 0;                     // unique in the table
    virtual int order(const Row &a, const Row &b, int column) const = 0; // below, at or above 0
    virtual bool accepts(const Row &) const { return true; }

    // After what accepts() depends on has changed.
    void filterChanged() { show(); }

private:
    using Pointer = std::shared_ptr<const Row>;

    bool before(const Pointer &a, const Pointer &b) const
    {
        const int result = m_sortColumn < 0 ? 0 : order(*a, *b, m_sortColumn);
        return m_sortOrder == Qt::AscendingOrder ? result < 0 : result > 0;
    }

    void show()
    {
        QHash<QString, Pointer> wanted;
        wanted.reserve(static_cast<qsizetype>(m_all.size()));
        std::vector<Pointer> added;
        for (const Pointer &row : m_all) {
            if (!accepts(*row))
                continue;
            Pointer &known = wanted[keyOf(*row)];
            if (known)
                continue; // a key that comes twice counts once
            known = row;
            added.push_back(row);
        }
        if (!m_shown.empty()) {
            remove(replace(wanted));
            // What is left in wanted is new.
            std::erase_if(
                added, [&](const Pointer &row) { return wanted.isEmpty() || !wanted.contains(keyOf(*row)); });
        }
        if (!added.empty()) {
            if (m_sortColumn >= 0)
                std::stable_sort(added.begin(), added.end(),
                                 [this](const Pointer &a, const Pointer &b) { return before(a, b); });
            const int first = static_cast<int>(m_shown.size());
            beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
            m_shown.insert(m_shown.end(), added.begin(), added.end());
            endInsertRows();
            if (first == 0)
                return; // in order already
        }
        reorder();
    }

    // Takes those that are shown already out of what is wanted; says of each row whether it leaves.
    std::vector<bool> replace(QHash<QString, Pointer> &wanted)
    {
        std::vector<bool> leaves(m_shown.size(), false);
        int first = -1;
        const auto flush = [&](int end) {
            if (first >= 0)
                emit dataChanged(index(first, 0), index(end - 1, columns() - 1));
            first = -1;
        };
        for (int i = 0; i < rowCount(); ++i) {
            Pointer &shown = m_shown[static_cast<size_t>(i)];
            const Pointer next = wanted.take(keyOf(*shown));
            leaves[static_cast<size_t>(i)] = !next;
            const bool same = !next || *next == *shown;
            if (next)
                shown = next;
            if (same)
                flush(i);
            else if (first < 0)
                first = i;
        }
        flush(rowCount());
        return leaves;
    }

    void remove(const std::vector<bool> &leaves)
    {
        std::vector<std::pair<int, int>> ranges;
        for (int i = 0; i < rowCount(); ++i) {
            if (!leaves[static_cast<size_t>(i)])
                continue;
            if (!ranges.empty() && ranges.back().second == i - 1)
                ranges.back().second = i;
            else
                ranges.emplace_back(i, i);
        }
        constexpr size_t few = 32;
        if (ranges.size() > few) {
            // Each signal costs the view a walk over its rows: bring the leaving ones together and send one.
            permute([&](std::vector<size_t> &positions) {
                std::stable_partition(positions.begin(), positions.end(),
                                      [&](size_t i) { return !leaves[i]; });
            });
            int gone = 0;
            for (const auto &[first, last] : ranges)
                gone += last - first + 1;
            ranges = {{rowCount() - gone, rowCount() - 1}};
        }
        for (size_t i = ranges.size(); i-- > 0;) {
            beginRemoveRows({}, ranges[i].first, ranges[i].second);
            m_shown.erase(m_shown.begin() + ranges[i].first, m_shown.begin() + ranges[i].second + 1);
            endRemoveRows();
        }
    }

    void reorder()
    {
        const auto less = [this](const Pointer &a, const Pointer &b) { return before(a, b); };
        if (m_sortColumn < 0 || std::is_sorted(m_shown.begin(), m_shown.end(), less))
            return;
        permute([&](std::vector<size_t> &positions) {
            std::stable_sort(positions.begin(), positions.end(),
                             [&](size_t a, size_t b) { return less(m_shown[a], m_shown[b]); });
        });
    }

    template <class Arrange>
    void permute(const Arrange &arrange)
    {
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        std::vector<size_t> positions(m_shown.size());
        std::iota(positions.begin(), positions.end(), size_t{0});
        arrange(positions);
        std::vector<Pointer> arranged;
        arranged.reserve(m_shown.size());
        std::vector<int> now(m_shown.size());
        for (size_t i = 0; i < positions.size(); ++i) {
            now[positions[i]] = static_cast<int>(i);
            arranged.push_back(m_shown[positions[i]]);
        }
        m_shown = std::move(arranged);
        const QModelIndexList former = persistentIndexList();
        QModelIndexList latter;
        latter.reserve(former.size());
        for (const QModelIndex &old : former)
            latter.push_back(index(now[static_cast<size_t>(old.row())], old.column()));
        changePersistentIndexList(former, latter);
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    std::vector<Pointer> m_all;
    std::vector<Pointer> m_shown; // those that the filter accepts, in the order of the sort column
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace sw
