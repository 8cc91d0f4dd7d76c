// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/formula/figure.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <map>
#include <vector>

namespace sw {

// The cells of one sheet as LibreOffice worked them out. Rows and columns count from 0.
class SheetCells
{
public:
    explicit SheetCells(const QByteArray &csv);

    int rows() const { return int(m_rows.size()); }
    int columns(int row) const; // up to the last that has text
    QString text(int row, int column) const;
    double number(int row, int column) const; // NaN where there is none
    // The column of a row whose text begins with that; -1: none.
    int column(int row, const QString &heading) const;
    std::map<QString, int> rowsByText(int column) const;

private:
    std::vector<QStringList> m_rows;
};

// A LibreOffice without a window, with profiles of its own that recalculates every formula on loading.
class LibreOffice
{
public:
    LibreOffice();
    static bool isThere();
    QString folder() const { return m_folder.path(); }
    // Works out every workbook of the folder.
    bool convertAll() const;
    SheetCells cells(const QString &workbook, const QString &sheet) const;

private:
    QTemporaryDir m_folder;
};

// Types another figure into an input of a workbook, as a person would, and leaves every other byte of the
// file's parts alone.
bool changeInput(const QString &workbook, const QString &name, const Figure &figure);

} // namespace sw
