// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/topology/topology_painter.h"

#include "widgets/topology/topology_drawing.h"

#include <QPainter>

namespace sw {

namespace {

constexpr double margin = 16;
constexpr double legendRoom = 40;

QSizeF sizeOf(const TopologyDrawing &drawing)
{
    const QSizeF graph = drawing.bounds().size();
    return {std::max(graph.width(), legendSize().width()) + 2 * margin,
            graph.height() + 2 * margin + legendRoom};
}

} // namespace

void paintTopology(QPainter &painter, const QRectF &target, const Topology &topology, const QPalette &palette)
{
    const TopologyDrawing drawing(std::make_shared<const Topology>(topology));
    const QSizeF size = sizeOf(drawing);
    const double zoom = std::min({target.width() / size.width(), target.height() / size.height(), 2.0});
    painter.save();
    painter.translate(target.center());
    painter.scale(zoom, zoom);
    painter.translate(-size.width() / 2, -size.height() / 2);
    painter.save();
    const QPointF origin((size.width() - drawing.bounds().width()) / 2, margin);
    painter.translate(origin - drawing.bounds().topLeft());
    TopologyDrawing::Style style;
    style.palette = palette;
    style.zoom = 1; // a page can be magnified, so that nothing is left out
    style.exposed = drawing.bounds();
    drawing.paint(painter, style);
    painter.restore();
    paintLegend(painter, QPointF((size.width() - legendSize().width()) / 2, size.height() - legendRoom + 8),
                palette);
    painter.restore();
}

QSizeF naturalSize(const Topology &topology)
{
    return sizeOf(TopologyDrawing(std::make_shared<const Topology>(topology)));
}

} // namespace sw
