// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/topology/topology_drawing.h"
#include "widgets/topology/topology_shapes.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sw {

using look::Glyph;
using look::Meaning;

namespace {

QString secondLine(const TopologyNode &node)
{
    if (node.kind == NodeKind::Server)
        return look::tierWord(node.tier);
    if (node.kind == NodeKind::Address || node.kind == NodeKind::Client)
        return look::kindWord(node.kind);
    return node.addresses.isEmpty() ? look::kindWord(node.kind) : node.addresses.first();
}

} // namespace

void TopologyDrawing::paintFrames(QPainter &painter, const Style &style) const
{
    for (const TopologyLayout::Frame &frame : m_layout.frames) {
        if (!frame.rect.intersects(style.exposed))
            continue;
        QColor fill = look::hairline(style.palette);
        fill.setAlphaF(0.28F);
        painter.setPen(QPen(look::hairline(style.palette), 1));
        painter.setBrush(fill);
        painter.drawRoundedRect(frame.rect, 14, 14);
        if (style.zoom < shapes::nearEnoughForText)
            continue;
        QString title = frame.zone;
        if (!frame.site.isEmpty() && !frame.zone.isEmpty() && frame.site != frame.zone) {
            //: The title of a group of servers in the graph: %1 a site, %2 a zone.
            title = shapes::say(QT_TRANSLATE_NOOP("sw::TopologyDrawing", "Site %1, zone %2"))
                        .arg(frame.site, frame.zone);
        } else if (frame.zone.isEmpty() || frame.site == frame.zone) {
            title = shapes::say(QT_TRANSLATE_NOOP("sw::TopologyDrawing", "Site %1")).arg(frame.site);
        } else {
            title = shapes::say(QT_TRANSLATE_NOOP("sw::TopologyDrawing", "Zone %1")).arg(frame.zone);
        }
        const QFont font = shapes::fontOf(12, true);
        const QRectF line = frame.rect.adjusted(14, 8, -14, 0);
        painter.setFont(font);
        painter.setPen(look::colour(Meaning::Muted, style.palette));
        painter.drawText(QRectF(line.left(), line.top(), line.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(title, Qt::ElideRight, line.width()));
    }
}

void TopologyDrawing::paintNode(QPainter &painter, const Style &style, int index) const
{
    const TopologyNode &node = m_topology->nodes[static_cast<size_t>(index)];
    const QRectF rect = nodeRect(index);
    if (!rect.adjusted(-20, -20, 20, 20).intersects(style.exposed))
        return;
    const Meaning meaning = look::meaningOf(node.health);
    const QColor ink = look::colour(meaning, style.palette);
    const double radius = node.kind == NodeKind::Server ? 9 : rect.height() / 2;
    if (index == style.selected) {
        painter.setPen(QPen(look::colour(Meaning::Accent, style.palette), 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), radius + 4, radius + 4);
    }
    const bool plain = node.health == Health::Healthy || node.health == Health::Unknown;
    painter.setPen(QPen(ink, index == style.hovered ? 2.2 : 1.4, shapes::strokeOf(node.health)));
    painter.setBrush(plain ? look::card(style.palette) : look::tint(meaning, style.palette));
    painter.drawRoundedRect(rect, radius, radius);

    const QColor text = style.palette.color(QPalette::Text);
    const double inset = node.kind == NodeKind::Server ? 12 : 20;
    const bool readable = style.zoom >= shapes::nearEnoughForText;
    const double side = readable ? 24 : 34;
    look::paintGlyph(painter, QRectF(rect.left() + inset, rect.center().y() - side / 2, side, side),
                     look::glyph(node.kind, node.tier), text);
    if (!readable) {
        look::paintGlyph(painter,
                         QRectF(rect.right() - inset - side, rect.center().y() - side / 2, side, side),
                         look::glyph(node.health), ink);
        return;
    }
    const double left = rect.left() + inset + side + 10;
    const double room = rect.right() - inset + 4 - left;
    const QFont nameFont = shapes::fontOf(14, true);
    painter.setFont(nameFont);
    painter.setPen(text);
    painter.drawText(QRectF(left, rect.top() + 8, room, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(nameFont).elidedText(node.name, Qt::ElideMiddle, room));
    const QFont smallFont = shapes::fontOf(11);
    const QFont wordFont = shapes::fontOf(11, true);
    const double line = rect.top() + 30;
    look::paintGlyph(painter, QRectF(left - 1, line + 2, 14, 14), look::glyph(node.health), ink);
    const QString word = look::healthWord(node.health);
    const double wordWidth = QFontMetricsF(wordFont).horizontalAdvance(word);
    painter.setFont(wordFont);
    painter.setPen(ink);
    painter.drawText(QRectF(left + 17, line, wordWidth + 2, 18), Qt::AlignLeft | Qt::AlignVCenter, word);
    const double rest = room - wordWidth - 24;
    // What does not fit is left out: the symbol says the kind, and a clipped word says little.
    if (QFontMetricsF(smallFont).horizontalAdvance(secondLine(node)) <= rest) {
        painter.setFont(smallFont);
        painter.setPen(look::colour(Meaning::Muted, style.palette));
        painter.drawText(QRectF(left + 17 + wordWidth + 7, line, rest, 18), Qt::AlignLeft | Qt::AlignVCenter,
                         secondLine(node));
    }
}

void TopologyDrawing::paintChange(QPainter &painter, const Style &style, int index) const
{
    const TopologyNode &node = m_topology->nodes[static_cast<size_t>(index)];
    const QRectF rect = nodeRect(index);
    const int former = style.before ? style.before->indexOf(node.key) : -1;
    const TopologyNode *before =
        former < 0 ? nullptr : &style.before->m_topology->nodes[static_cast<size_t>(former)];
    if (style.before && before && before->health != node.health) {
        painter.setPen(QPen(look::colour(Meaning::Accent, style.palette), 2.4, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-5, -5, 5, 5), 13, 13);
        //: In a preview: the health of a node before and after.
        const QString text = shapes::say(QT_TRANSLATE_NOOP("sw::TopologyDrawing", "%1 → %2"))
                                 .arg(look::healthWord(before->health), look::healthWord(node.health));
        shapes::paintPill(painter, QPointF(rect.center().x(), rect.bottom() + 6), text,
                          look::glyph(node.health), look::meaningOf(node.health), style.palette);
    }
    if (node.singlePointOfFailure && style.zoom >= shapes::nearEnoughForCards) {
        const bool fresh = style.before && before && !before->singlePointOfFailure;
        const QString text = fresh ? shapes::say(QT_TRANSLATE_NOOP("sw::TopologyDrawing", "New single point"))
                                   //: A short mark on a node: a single point of failure.
                                   : shapes::say(QT_TRANSLATE_NOOP("sw::TopologyDrawing", "Single point"));
        if (style.zoom >= shapes::nearEnoughForText)
            shapes::paintPill(painter, QPointF(rect.center().x(), rect.top() - 1), text, Glyph::SinglePoint,
                              Meaning::Down, style.palette, 10);
        else
            look::paintGlyph(painter, QRectF(rect.center().x() - 16, rect.top() - 16, 32, 32),
                             Glyph::SinglePoint, look::colour(Meaning::Down, style.palette));
    }
}

} // namespace sw
