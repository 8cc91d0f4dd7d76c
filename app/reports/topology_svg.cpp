// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/reports/topology_svg.h"

#include "app/reports/report_material.h"
#include "widgets/topology/topology_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace sw {

QByteArray topologySvg(const Topology &topology)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    const QRectF area(QPointF(0, 0), naturalSize(topology));
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(area.size().toSize());
    generator.setViewBox(area);
    QPainter painter(&generator);
    paintTopology(painter, area, topology, paperPalette());
    painter.end();
    return svg;
}

} // namespace sw
