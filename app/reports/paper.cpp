// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/reports/paper.h"

#include "app/reports/report_material.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Report)
};

constexpr int flowing = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

Paper::Paper(QPdfWriter &writer, QPainter &painter, QString footer, int pages)
    : m_writer(writer), m_painter(painter), m_footer(std::move(footer)), m_pages(pages),
      m_millimetre(writer.logicalDpiY() / 25.4)
{
    m_painter.setPen(paperPalette().color(QPalette::Text));
}

double Paper::width() const
{
    return m_painter.viewport().width();
}

double Paper::bottom() const
{
    return m_painter.viewport().height() - 10 * m_millimetre;
}

QFont Paper::font(double points, bool bold) const
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

double Paper::heightOf(const QString &text, const QFont &font, double width) const
{
    const QFontMetricsF metrics(font, m_painter.device());
    return metrics.boundingRect(QRectF(0, 0, width, 1e6), flowing, text).height();
}

void Paper::put(const QString &text, const QFont &font, const QRectF &place, int flags) const
{
    m_painter.setFont(font);
    m_painter.drawText(place, flags, text);
}

bool Paper::makeRoom(double height)
{
    if (m_y + height <= bottom() || m_y == 0)
        return false;
    paintFooter();
    m_writer.newPage();
    ++m_page;
    m_y = 0;
    return true;
}

void Paper::paintFooter()
{
    m_painter.save();
    m_painter.setPen(look::colour(look::Meaning::Muted, paperPalette()));
    const QRectF line(0, bottom() + 4 * m_millimetre, width(), 6 * m_millimetre);
    put(m_footer, font(8), line, Qt::AlignLeft | Qt::AlignVCenter);
    put(Text::tr("Page %1 of %2").arg(m_page).arg(m_pages), font(8), line, Qt::AlignRight | Qt::AlignVCenter);
    m_painter.restore();
}

void Paper::end()
{
    paintFooter();
}

void Paper::title(const QString &words)
{
    const QFont large = font(20, true);
    const double height = heightOf(words, large, width());
    makeRoom(height);
    put(words, large, QRectF(0, m_y, width(), height), flowing);
    m_y += height + 2 * m_millimetre;
}

void Paper::heading(const QString &words, double follow)
{
    const QFont large = font(13, true);
    const double height = heightOf(words, large, width());
    makeRoom(height + follow * m_millimetre);
    m_y += m_y > 0 ? 5 * m_millimetre : 0;
    put(words, large, QRectF(0, m_y, width(), height), flowing);
    m_y += height + 2 * m_millimetre;
}

void Paper::text(const QString &words, bool soft)
{
    const QFont plain = font(9.5);
    const double height = heightOf(words, plain, width());
    makeRoom(height);
    m_painter.save();
    if (soft)
        m_painter.setPen(look::colour(look::Meaning::Muted, paperPalette()));
    put(words, plain, QRectF(0, m_y, width(), height), flowing);
    m_painter.restore();
    m_y += height + 1.5 * m_millimetre;
}

void Paper::banner(const QString &words, bool good)
{
    panel(words, good ? look::Meaning::Healthy : look::Meaning::Down);
}

void Paper::lead(const QString &words)
{
    panel(words, look::Meaning::Accent);
}

void Paper::panel(const QString &words, look::Meaning meaning)
{
    const QFont large = font(11.5, true);
    const double inner = width() - 10 * m_millimetre;
    const double height = heightOf(words, large, inner) + 6 * m_millimetre;
    makeRoom(height);
    m_painter.fillRect(QRectF(0, m_y, width(), height), look::tint(meaning, paperPalette()));
    m_painter.fillRect(QRectF(0, m_y, 1.5 * m_millimetre, height), look::colour(meaning, paperPalette()));
    put(words, large, QRectF(5 * m_millimetre, m_y + 3 * m_millimetre, inner, height), flowing);
    m_y += height + 3 * m_millimetre;
}

void Paper::boxes(const std::vector<Box> &all)
{
    if (all.empty())
        return;
    const double gap = 3 * m_millimetre;
    const double each = (width() - gap * double(all.size() - 1)) / double(all.size());
    const double inner = each - 6 * m_millimetre;
    const auto isTooWide = [&](const Box &box, double points) {
        return QFontMetricsF(font(points, true), m_painter.device()).horizontalAdvance(box.value) > inner;
    };
    double points = 15;
    while (points > 9 && std::ranges::any_of(all, [&](const Box &box) { return isTooWide(box, points); }))
        points -= 0.5;
    double high = 0;
    for (const Box &box : all)
        high = std::max(high,
                        heightOf(box.value, font(points, true), inner) + heightOf(box.what, font(8), inner));
    high += 6 * m_millimetre;
    makeRoom(high);
    double left = 0;
    for (const Box &box : all) {
        const QFont large = font(points, true);
        const double value = heightOf(box.value, large, inner);
        m_painter.fillRect(QRectF(left, m_y, each, high), paperPalette().color(QPalette::AlternateBase));
        put(box.value, large, QRectF(left + 3 * m_millimetre, m_y + 3 * m_millimetre, inner, value), flowing);
        m_painter.save();
        m_painter.setPen(look::colour(look::Meaning::Muted, paperPalette()));
        put(box.what, font(8),
            QRectF(left + 3 * m_millimetre, m_y + 3 * m_millimetre + value, inner, high - value), flowing);
        m_painter.restore();
        left += each + gap;
    }
    m_y += high + 3 * m_millimetre;
}

void Paper::item(const QString &words)
{
    const double indent = 4 * m_millimetre;
    const QFont plain = font(9.5);
    const double height = heightOf(words, plain, width() - indent);
    makeRoom(height);
    put(u"•"_s, plain, QRectF(0, m_y, indent, height), flowing);
    put(words, plain, QRectF(indent, m_y, width() - indent, height), flowing);
    m_y += height + m_millimetre;
}

void Paper::tableHead(const std::vector<QString> &head, const std::vector<double> &shares)
{
    double height = 0;
    for (size_t i = 0; i < head.size(); ++i)
        height = std::max(height, heightOf(head[i], font(8.5, true), shares[i] * width() - 2 * m_millimetre));
    m_painter.fillRect(QRectF(0, m_y, width(), height + 2 * m_millimetre),
                       look::tint(look::Meaning::Accent, paperPalette()));
    double left = 0;
    for (size_t i = 0; i < head.size(); ++i) {
        put(head[i], font(8.5, true),
            QRectF(left + m_millimetre, m_y + m_millimetre, shares[i] * width() - 2 * m_millimetre, height),
            flowing);
        left += shares[i] * width();
    }
    m_y += height + 3 * m_millimetre;
}

void Paper::table(const std::vector<QString> &head, const std::vector<std::vector<QString>> &rows,
                  const std::vector<double> &shares)
{
    if (rows.empty())
        return;
    const double headed = rowHeight(head, shares) + 5 * m_millimetre;
    makeRoom(headed + rowHeight(rows.front(), shares));
    tableHead(head, shares);
    for (const std::vector<QString> &cells : rows) {
        if (makeRoom(rowHeight(cells, shares)))
            tableHead(head, shares);
        row(cells, shares);
    }
    m_y += m_millimetre;
}

double Paper::rowHeight(const std::vector<QString> &cells, const std::vector<double> &shares) const
{
    double height = 0;
    for (size_t i = 0; i < cells.size(); ++i)
        height =
            std::max(height, heightOf(cells[i], font(9, i == 0), shares[i] * width() - 2 * m_millimetre));
    return height + 2 * m_millimetre;
}

void Paper::row(const std::vector<QString> &cells, const std::vector<double> &shares)
{
    const double height = rowHeight(cells, shares) - 2 * m_millimetre;
    makeRoom(height + 2 * m_millimetre);
    double left = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        put(cells[i], font(9, i == 0),
            QRectF(left + m_millimetre, m_y, shares[i] * width() - 2 * m_millimetre, height), flowing);
        left += shares[i] * width();
    }
    m_y += height + m_millimetre;
    m_painter.save();
    m_painter.setPen(QPen(look::hairline(paperPalette()), 0.2 * m_millimetre));
    m_painter.drawLine(QPointF(0, m_y), QPointF(width(), m_y));
    m_painter.restore();
    m_y += m_millimetre;
}

void Paper::drawing(double millimetres, const QString &caption,
                    const std::function<void(QPainter &, const QRectF &)> &paint)
{
    const double height = millimetres * m_millimetre;
    makeRoom(height + 8 * m_millimetre);
    m_painter.save();
    m_painter.translate(0, m_y);
    // Drawings are made for 96 points an inch.
    const double scale = m_writer.logicalDpiY() / 96.0;
    m_painter.scale(scale, scale);
    QFont small = font(8);
    small.setPixelSize(11);
    m_painter.setFont(small);
    paint(m_painter, QRectF(0, 0, width() / scale, height / scale));
    m_painter.restore();
    m_y += height + m_millimetre;
    text(caption, true);
}

} // namespace sw
