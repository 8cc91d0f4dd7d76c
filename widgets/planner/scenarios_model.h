// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/planner/sized_worksheet.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace sw {

// A worksheet beside others. Without what follows from it when it cannot be sized.
struct Scenario
{
    QString name; // "A"
    Worksheet worksheet;
    SizedPointer sized;
};

// Scenarios side by side: choices and inputs in which they differ, then every figure. What differs from the
// first is marked by a sign and a shape.
class ScenariosModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setScenarios(const std::vector<Scenario> &scenarios, const QString &today, bool onlyDifferences);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell
    {
        QString text;
        bool differs = false;
        friend bool operator==(const Cell &, const Cell &) = default;
    };
    struct Row
    {
        QString key;
        QString label;
        std::vector<Cell> cells;
        bool differs = false;
        friend bool operator==(const Row &, const Row &) = default;
    };

    static Row wordsRow(const QString &key, const QString &label, const std::vector<QString> &words);
    Row numbersRow(const QString &key, const QString &label, const std::vector<std::optional<double>> &values,
                   Unit unit, const QString &currency) const;
    void addChoices(std::vector<Row> &rows, const std::vector<Scenario> &scenarios) const;
    void addInputs(std::vector<Row> &rows, const std::vector<Scenario> &scenarios,
                   const QString &today) const;
    void addFigures(std::vector<Row> &rows, const std::vector<Scenario> &scenarios) const;

    QLocale m_locale;
    QStringList m_names;
    std::vector<SizedPointer> m_sized;
    std::vector<Row> m_rows;
};

} // namespace sw
