// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/inventory/topology.h"

#include <QSizeF>

#include <functional>

class QPainter;
class QRectF;

namespace sw {

// An SVG document of what paint draws into a rectangle of that size, with a title for those who cannot see
// it.
QByteArray svgOf(const QSizeF &size, const QString &title,
                 const std::function<void(QPainter &, const QRectF &)> &paint);
QByteArray topologySvg(const Topology &topology, const QString &title);

// The same document as an element inside an HTML page: without the XML head.
QByteArray inlineSvg(const QByteArray &svg);

} // namespace sw
