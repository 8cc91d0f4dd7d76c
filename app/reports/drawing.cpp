// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/reports/drawing.h"

#include "app/reports/report_material.h"
#include "widgets/topology/topology_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace sw {

QByteArray svgOf(const QSizeF &size, const QString &title,
                 const std::function<void(QPainter &, const QRectF &)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setResolution(96);
    // Qt writes the title as it is.
    generator.setTitle(title.toHtmlEscaped());
    generator.setDescription(QString());
    QPainter painter(&generator);
    QFont font = painter.font();
    font.setFamilies({u"sans-serif"_s});
    font.setPixelSize(13);
    painter.setFont(font);
    paint(painter, QRectF(QPointF(0, 0), size));
    painter.end();
    return bytes;
}

QByteArray topologySvg(const Topology &topology, const QString &title)
{
    return svgOf(naturalSize(topology), title, [&](QPainter &painter, const QRectF &target) {
        paintTopology(painter, target, topology, paperPalette());
    });
}

QByteArray inlineSvg(const QByteArray &svg)
{
    const qsizetype begin = svg.indexOf("<svg");
    QByteArray element = begin < 0 ? QByteArray() : svg.mid(begin);
    // The view box alone decides the shape, so that the page may scale it.
    const qsizetype end = element.indexOf('>');
    QByteArray head = element.left(end);
    for (const QByteArray &attribute : {QByteArray(" width=\""), QByteArray(" height=\"")}) {
        const qsizetype at = head.indexOf(attribute);
        if (at >= 0)
            head.remove(at, head.indexOf('"', at + attribute.size()) + 1 - at);
    }
    return head + " role=\"img\"" + element.mid(end);
}

} // namespace sw
