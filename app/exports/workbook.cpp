// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/workbook.h"

#include "app/exports/zip_parts.h"

#include <QCoreApplication>
#include <QFile>

#include <xlsxwriter.h>

#include <clocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Exports)
};

constexpr qsizetype longestText = 32'000;   // Excel: 32,767
constexpr qsizetype longestFormula = 8'192; // Excel

// libxlsxwriter prints numbers by the C library, which in a German locale writes a comma for the point.
class PointsInNumbers
{
public:
    PointsInNumbers() : m_plain(::newlocale(LC_ALL_MASK, "C", nullptr)), m_before(::uselocale(m_plain)) { }
    ~PointsInNumbers()
    {
        ::uselocale(m_before);
        ::freelocale(m_plain);
    }
    PointsInNumbers(const PointsInNumbers &) = delete;
    PointsInNumbers &operator=(const PointsInNumbers &) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

// What XML cannot hold is left out: a document with it does not open.
QByteArray printable(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || (c >= u' ' && c != QChar(0xfffe) && c != QChar(0xffff)))
            kept += c;
    }
    if (kept.size() > longestText)
        kept = kept.left(longestText) + u'…';
    return kept.toUtf8();
}

// A sheet's name as Excel takes it.
QString sheetName(QString name)
{
    static const QString forbidden = u"[]:*?/\\'"_s;
    for (const QChar c : forbidden)
        name.replace(c, u' ');
    return name.left(31).trimmed();
}

lxw_row_t at(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t column(int number)
{
    return static_cast<lxw_col_t>(number);
}

} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(u'A' + (left - 1) % 26));
    return letters;
}

WorkbookPage::WorkbookPage(Workbook &book, lxw_worksheet *sheet, QString name)
    : m_book(book), m_sheet(sheet), m_name(std::move(name))
{ }

QString WorkbookPage::cell(int row, int column) const
{
    return u"%1!$%2$%3"_s.arg(m_name, columnLetters(column)).arg(row + 1);
}

QString WorkbookPage::cells(int firstRow, int lastRow, int column) const
{
    return u"%1!$%2$%3:$%2$%4"_s.arg(m_name, columnLetters(column)).arg(firstRow + 1).arg(lastRow + 1);
}

void WorkbookPage::text(int row, int col, const QString &words, CellLook look)
{
    m_book.note(worksheet_write_string(m_sheet, at(row), column(col), printable(words).constData(),
                                       m_book.format(look, {})),
                cell(row, col));
}

void WorkbookPage::number(int row, int col, double value, const QString &format, CellLook look)
{
    if (!std::isfinite(value))
        m_book.note(LXW_ERROR_PARAMETER_VALIDATION, cell(row, col));
    else
        m_book.note(worksheet_write_number(m_sheet, at(row), column(col), value, m_book.format(look, format)),
                    cell(row, col));
}

void WorkbookPage::formula(int row, int col, const QString &formula, double value, const QString &format,
                           CellLook look)
{
    if (formula.size() > longestFormula || !std::isfinite(value))
        m_book.note(LXW_ERROR_PARAMETER_VALIDATION, cell(row, col));
    else
        m_book.note(worksheet_write_formula_num(m_sheet, at(row), column(col), formula.toUtf8().constData(),
                                                m_book.format(look, format), value),
                    cell(row, col));
}

void WorkbookPage::textFormula(int row, int col, const QString &formula, const QString &value, CellLook look)
{
    m_book.note(worksheet_write_formula_str(m_sheet, at(row), column(col), formula.toUtf8().constData(),
                                            m_book.format(look, {}), value.toUtf8().constData()),
                cell(row, col));
}

void WorkbookPage::width(int firstColumn, int lastColumn, double characters)
{
    worksheet_set_column(m_sheet, column(firstColumn), column(lastColumn), characters, nullptr);
}

void WorkbookPage::freeze(int rows, int columns)
{
    worksheet_freeze_panes(m_sheet, at(rows), column(columns));
}

void WorkbookPage::limits(int row, int firstColumn, int lastColumn, double least, double most,
                          const QString &title, const QString &words)
{
    // Excel's own limits on both texts.
    QByteArray head = printable(title.left(32));
    QByteArray body = printable(words.left(250));
    lxw_data_validation rule = {};
    rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
    rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    rule.minimum_number = least;
    rule.maximum_number = most;
    rule.error_title = head.data();
    rule.error_message = body.data();
    m_book.note(worksheet_data_validation_range(m_sheet, at(row), column(firstColumn), at(row),
                                                column(lastColumn), &rule),
                cell(row, firstColumn));
}

void WorkbookPage::hide()
{
    worksheet_hide(m_sheet);
}

Workbook::Workbook(const QString &title, const QString &author, qint64 created)
{
    QByteArray folder = QFile::encodeName(m_folder.path());
    const QByteArray file = folder + "/book.xlsx";
    lxw_workbook_options options = {};
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(file.constData(), &options);
    QByteArray name = printable(title.left(200));
    QByteArray by = printable(author.left(200));
    lxw_doc_properties properties = {};
    properties.title = name.data();
    properties.author = by.data();
    properties.created = static_cast<time_t>(created);
    workbook_set_properties(m_book, &properties);
}

Workbook::~Workbook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void Workbook::note(int error, const QString &where)
{
    if (error != LXW_NO_ERROR && !m_problem)
        m_problem = u"%1: %2"_s.arg(where, QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error))));
}

lxw_format *Workbook::format(CellLook look, const QString &numbers)
{
    lxw_format *&made = m_formats[{look, numbers}];
    if (made)
        return made;
    made = workbook_add_format(m_book);
    if (!numbers.isEmpty())
        format_set_num_format(made, numbers.toUtf8().constData());
    else if (look == CellLook::Plain || look == CellLook::Soft)
        format_set_indent(made, 1); // away from the number beside it
    switch (look) {
    case CellLook::Plain:
        break;
    case CellLook::Title:
        format_set_bold(made);
        format_set_font_size(made, 16);
        break;
    case CellLook::Heading:
        format_set_bold(made);
        format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        format_set_bg_color(made, 0x1F4E79);
        format_set_font_color(made, 0xFFFFFF);
        break;
    case CellLook::Section:
        format_set_bold(made);
        format_set_bg_color(made, 0xDCE6F1);
        break;
    case CellLook::Input:
        format_set_bg_color(made, 0xFFF2CC);
        format_set_font_color(made, 0x1F3FBF);
        format_set_border(made, LXW_BORDER_THIN);
        format_set_border_color(made, 0xC9B26B);
        break;
    case CellLook::Strong:
        format_set_bold(made);
        break;
    case CellLook::Soft:
        format_set_font_color(made, 0x5C6670);
        break;
    case CellLook::Wrapped:
        format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        break;
    }
    return made;
}

WorkbookPage &Workbook::add(const QString &wanted)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, sheetName(wanted).toUtf8().constData());
    if (!sheet) // a translation that is no name, or the same as another's
        sheet = workbook_add_worksheet(m_book, nullptr);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    m_pages.emplace_back(new WorkbookPage(*this, sheet, u'\'' + QString::fromUtf8(sheet->name) + u'\''));
    return *m_pages.back();
}

void Workbook::define(const QString &name, const QString &reference)
{
    note(workbook_define_name(m_book, name.toUtf8().constData(), (u'=' + reference).toUtf8().constData()),
         name);
}

Result<QByteArray> Workbook::finish()
{
    const QString doing = Text::tr("make the spreadsheet");
    if (m_problem)
        return failed(
            Cause::Unsupported, doing,
            Text::tr("%1. Make the worksheet smaller, or report this with the worksheet.").arg(*m_problem));
    const auto unfinished = [&](const QString &why) {
        return failed(Cause::Local, doing,
                      Text::tr("%1: %2. Check the free space there, or name another folder in TMPDIR.")
                          .arg(m_folder.path(), why));
    };
    if (!m_folder.isValid())
        return unfinished(m_folder.errorString());
    const lxw_error error = [this] {
        const PointsInNumbers points;
        return workbook_close(std::exchange(m_book, nullptr)); // frees it
    }();
    if (error != LXW_NO_ERROR)
        return unfinished(QString::fromUtf8(lxw_strerror(error)));
    QFile file(m_folder.filePath(u"book.xlsx"_s));
    if (!file.open(QIODevice::ReadOnly))
        return unfinished(file.errorString());
    QByteArray bytes = file.readAll();
    // The library does not look whether the disk took what it wrote.
    if (!hasWholeXmlParts(bytes))
        return unfinished(Text::tr("a part of it was not written whole"));
    return bytes;
}

} // namespace sw
