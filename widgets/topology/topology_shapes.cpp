// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/topology/topology_shapes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

namespace sw::shapes {

using look::Glyph;
using look::Meaning;

QFont fontOf(int pixels, bool strong)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QString say(const char *text)
{
    return QCoreApplication::translate("sw::TopologyDrawing", text);
}

Qt::PenStyle strokeOf(Health health)
{
    switch (health) {
    case Health::Healthy:
        return Qt::SolidLine;
    case Health::Degraded:
        return Qt::DashLine;
    case Health::Down:
        return Qt::DotLine;
    case Health::Unknown:
        return Qt::DashDotLine;
    }
    Q_UNREACHABLE();
}

QRectF paintPill(QPainter &painter, const QPointF &centre, const QString &text, Glyph shape, Meaning meaning,
                 const QPalette &palette, int pixels)
{
    const QFont font = fontOf(pixels, true);
    const double height = pixels + 7;
    const double glyphSide = pixels + 2;
    QRectF box(0, 0, QFontMetricsF(font).horizontalAdvance(text) + glyphSide + 16, height);
    box.moveCenter(centre);
    const QColor ink = look::colour(meaning, palette);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(look::tint(meaning, palette));
    painter.drawRoundedRect(box, height / 2, height / 2);
    look::paintGlyph(painter, QRectF(box.left() + 6, box.center().y() - glyphSide / 2, glyphSide, glyphSide),
                     shape, ink);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box.adjusted(glyphSide + 9, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    return box;
}

} // namespace sw::shapes
