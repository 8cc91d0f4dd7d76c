// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/topology/topology_drawing.h"
#include "widgets/topology/topology_shapes.h"

#include <QFontMetricsF>
#include <QPainter>

namespace sw {

using look::Glyph;
using look::Meaning;

namespace {

struct LegendEntry
{
    Glyph glyph;
    Meaning meaning;
    QString text;
};

std::vector<LegendEntry> legend()
{
    std::vector<LegendEntry> entries;
    for (const Health health : {Health::Healthy, Health::Degraded, Health::Down, Health::Unknown})
        entries.push_back({look::glyph(health), look::meaningOf(health), look::healthWord(health)});
    entries.push_back({Glyph::SinglePoint, Meaning::Down,
                       shapes::say(QT_TRANSLATE_NOOP("sw::TopologyDrawing", "Single point of failure"))});
    return entries;
}

} // namespace

QSizeF legendSize()
{
    double width = 0;
    for (const LegendEntry &entry : legend())
        width += 16 + 6 + QFontMetricsF(shapes::fontOf(12)).horizontalAdvance(entry.text) + 20;
    return {width, 24};
}

QSizeF paintLegend(QPainter &painter, const QPointF &topLeft, const QPalette &palette)
{
    const QFont font = shapes::fontOf(12);
    painter.setFont(font);
    double x = topLeft.x();
    for (const LegendEntry &entry : legend()) {
        look::paintGlyph(painter, QRectF(x, topLeft.y() + 4, 16, 16), entry.glyph,
                         look::colour(entry.meaning, palette));
        const double width = QFontMetricsF(font).horizontalAdvance(entry.text) + 2;
        painter.setPen(palette.color(QPalette::WindowText));
        painter.drawText(QRectF(x + 22, topLeft.y(), width, 24), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.text);
        x += 22 + width + 18;
    }
    return {x - topLeft.x(), 24};
}

} // namespace sw
