// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/look/colours.h"

#include <QFont>
#include <QString>

#include <functional>
#include <vector>

class QPainter;
class QPdfWriter;
class QRectF;

namespace sw {

// Sets text, tables and drawings one below the other on pages, turning to a new page when one is full.
class Paper
{
public:
    // footer stands at the bottom of each page beside its number; pages is the number of all, 0 while it is
    // unknown.
    Paper(QPdfWriter &writer, QPainter &painter, QString footer, int pages);

    void title(const QString &text);
    // follow: how many millimetres of what comes next must stand on the same page.
    void heading(const QString &text, double follow = 25);
    void text(const QString &text, bool soft = false);
    void banner(const QString &text, bool good);
    // What a reader takes away who reads nothing else.
    void lead(const QString &text);
    // Figures side by side in boxes: the value in large type, what it is below.
    struct Box
    {
        QString value;
        QString what;
    };
    void boxes(const std::vector<Box> &boxes);
    void item(const QString &text); // of a list
    // Columns by their share of the width; the first of each row is bold.
    void row(const std::vector<QString> &cells, const std::vector<double> &shares);
    // Rows under a heading that stands again on each page that the table goes on to.
    void table(const std::vector<QString> &head, const std::vector<std::vector<QString>> &rows,
               const std::vector<double> &shares);
    // As wide as the page, and height high in millimetres.
    void drawing(double height, const QString &caption,
                 const std::function<void(QPainter &, const QRectF &)> &paint);
    int pages() const { return m_page; }
    void end();

private:
    double width() const;
    double bottom() const;
    bool makeRoom(double height); // true: on a new page
    void tableHead(const std::vector<QString> &head, const std::vector<double> &shares);
    void panel(const QString &text, look::Meaning meaning);
    double rowHeight(const std::vector<QString> &cells, const std::vector<double> &shares) const;
    void paintFooter();
    double heightOf(const QString &text, const QFont &font, double width) const;
    void put(const QString &text, const QFont &font, const QRectF &place, int flags) const;
    QFont font(double points, bool bold = false) const;

    QPdfWriter &m_writer;
    QPainter &m_painter;
    QString m_footer;
    int m_pages;
    int m_page = 1;
    double m_y = 0;
    double m_millimetre;
};

} // namespace sw
