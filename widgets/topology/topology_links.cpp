// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/topology/topology_drawing.h"
#include "widgets/topology/topology_shapes.h"

#include <QPainter>

#include <cmath>

namespace sw {

using look::Glyph;
using look::Meaning;

QPainterPath TopologyDrawing::linkPath(size_t link) const
{
    const QRectF from = nodeRect(m_ends[link].from);
    const QRectF to = nodeRect(m_ends[link].to);
    QPainterPath path;
    if (std::abs(from.center().y() - to.center().y()) < 1) {
        // Side by side: an arc over the top, so that it does not run through what lies between.
        const QPointF a(from.center().x(), from.top());
        const QPointF b(to.center().x(), to.top());
        const double rise = std::min(highestArc, 18 + std::abs(b.x() - a.x()) / 12);
        path.moveTo(a);
        path.cubicTo(a - QPointF(0, rise), b - QPointF(0, rise), b);
        return path;
    }
    const bool downwards = to.center().y() > from.center().y();
    // Ends are drawn towards the other node, so that links that meet at a node can be told apart.
    const double lean = std::clamp((to.center().x() - from.center().x()) * 0.14, -54.0, 54.0);
    const QPointF a(from.center().x() + lean, downwards ? from.bottom() : from.top());
    const QPointF b(to.center().x() - lean, downwards ? to.top() : to.bottom());
    const double pull = (b.y() - a.y()) * 0.45;
    path.moveTo(a);
    path.cubicTo(a + QPointF(0, pull), b - QPointF(0, pull), b);
    return path;
}

bool TopologyDrawing::isEmphasised(size_t link, const Style &style) const
{
    const auto touches = [&](int node) {
        return node >= 0 && (m_ends[link].from == node || m_ends[link].to == node);
    };
    return touches(style.selected) || touches(style.hovered);
}

void TopologyDrawing::paintLink(QPainter &painter, const Style &style, size_t link) const
{
    const TopologyLink &value = m_topology->links[link];
    const bool strong = isEmphasised(link, style);
    QColor ink = look::colour(look::meaningOf(value.health), style.palette);
    double width = strong ? 2.6 : 1.6;
    if (value.kind == LinkKind::AttachedTo && !strong) {
        ink = look::colour(Meaning::Unknown, style.palette);
        ink.setAlphaF(0.35F);
        width = 1;
    } else if (!strong && (style.selected >= 0 || value.kind == LinkKind::CouldHold)) {
        ink.setAlphaF(0.55F);
    }
    QPen pen(ink, width, shapes::strokeOf(value.health), Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QPainterPath path = linkPath(link);
    painter.drawPath(path);
    if (value.kind == LinkKind::AttachedTo)
        return;
    const QPointF tip = path.pointAtPercent(1);
    const QPointF behind = path.pointAtPercent(0.94);
    const double angle = std::atan2(tip.y() - behind.y(), tip.x() - behind.x());
    const double length = strong ? 11 : 8.5;
    QPolygonF head;
    head << tip;
    for (const double turn : {2.68, -2.68})
        head << tip + QPointF(std::cos(angle + turn), std::sin(angle + turn)) * length;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(head);
}

void TopologyDrawing::paintLinkMark(QPainter &painter, const Style &style, size_t link) const
{
    const TopologyLink &value = m_topology->links[link];
    const bool strong = isEmphasised(link, style);
    const bool attached = value.kind == LinkKind::AttachedTo;
    if (attached && !strong)
        return;
    // Links that cross in the middle carry their marks nearer to the end where they are apart.
    const double part = attached ? 0.93 : value.kind == LinkKind::Balances ? 0.7 : 0.5;
    const QPointF centre = linkPath(link).pointAtPercent(part);
    if (!style.exposed.adjusted(-120, -20, 120, 20).contains(centre))
        return;
    const Meaning meaning = look::meaningOf(value.health);
    const Glyph shape = look::glyph(value.health);
    if (strong && !attached && style.zoom >= shapes::nearEnoughForText) {
        const QString text =
            value.detail.isEmpty() || style.before ? look::healthWord(value.health) : value.detail;
        shapes::paintPill(painter, centre, text, shape, meaning, style.palette, 10);
    } else if (value.health != Health::Healthy && style.zoom >= shapes::nearEnoughForText) {
        shapes::paintPill(painter, centre, look::healthWord(value.health), shape, meaning, style.palette, 10);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.palette.color(QPalette::Window));
        painter.drawEllipse(centre, 8, 8);
        look::paintGlyph(painter, QRectF(centre.x() - 7, centre.y() - 7, 14, 14), shape,
                         look::colour(meaning, style.palette));
    }
}

void TopologyDrawing::paintCrowd(QPainter &painter, const Style &style,
                                 const std::vector<size_t> &links) const
{
    QList<QLineF> lines;
    lines.reserve(static_cast<qsizetype>(links.size()));
    for (const size_t link : links) {
        const QLineF line(m_layout.centres[static_cast<size_t>(m_ends[link].from)],
                          m_layout.centres[static_cast<size_t>(m_ends[link].to)]);
        if (QRectF(line.p1(), line.p2()).normalized().adjusted(-1, -1, 1, 1).intersects(style.exposed))
            lines.push_back(line);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(look::hairline(style.palette), 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLines(lines);
    painter.restore();
}

} // namespace sw
