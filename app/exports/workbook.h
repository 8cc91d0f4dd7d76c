// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <optional>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace sw {

// How a cell looks beside its number format.
enum class CellLook {
    Plain,
    Title,   // the sheet's heading
    Heading, // of a column
    Section, // of a group of rows
    Input,   // a cell that is there to be changed
    Strong,  // a result that one looks for
    Soft,    // a remark
    Wrapped, // text over several lines
};

// "A", "Z", "AA" for 0, 25, 26.
QString columnLetters(int column);

class Workbook;

// One sheet of a workbook; rows and columns count from 0. Lives as long as its workbook.
class WorkbookPage
{
public:
    void text(int row, int column, const QString &text, CellLook look = CellLook::Plain);
    void number(int row, int column, double value, const QString &format, CellLook look = CellLook::Plain);
    // A formula with the leading "=", and the value that a reader shows that does not calculate.
    void formula(int row, int column, const QString &formula, double value, const QString &format,
                 CellLook look = CellLook::Plain);
    void textFormula(int row, int column, const QString &formula, const QString &value, CellLook look);
    void width(int firstColumn, int lastColumn, double characters);
    void freeze(int rows, int columns);
    // Refuses what is typed into the cells of a row outside these limits, with words.
    void limits(int row, int firstColumn, int lastColumn, double least, double most, const QString &title,
                const QString &words);
    void hide();
    // An absolute reference from anywhere in the workbook: "'Inputs'!$C$5".
    QString cell(int row, int column) const;
    QString cells(int firstRow, int lastRow, int column) const;

private:
    friend class Workbook;
    WorkbookPage(Workbook &book, lxw_worksheet *sheet, QString name);

    Workbook &m_book;
    lxw_worksheet *m_sheet;
    QString m_name; // quoted
};

// A spreadsheet in the making, by libxlsxwriter. The first thing that goes wrong is kept and told at the end.
class Workbook
{
public:
    // created is the time that the document names, in seconds since 1970: never the clock's, so that the same
    // proposal gives the same bytes.
    Workbook(const QString &title, const QString &author, qint64 created);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    WorkbookPage &add(const QString &name);
    void define(const QString &name, const QString &reference);
    // The file's bytes; nothing can be added afterwards.
    Result<QByteArray> finish();

private:
    friend class WorkbookPage;
    lxw_format *format(CellLook look, const QString &numbers);
    void note(int error, const QString &where);

    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr;
    std::vector<std::unique_ptr<WorkbookPage>> m_pages;
    std::map<std::pair<CellLook, QString>, lxw_format *> m_formats;
    std::optional<QString> m_problem;
};

} // namespace sw
