// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/inventory/topology.h"

#include <QPalette>

class QPainter;
class QRectF;

namespace sw {

// Lays a topology out and draws it with its legend, as large as fits into target: the same drawing that the
// window shows, for reports (SVG, PDF, PNG). Any thread with a QGuiApplication alive.
void paintTopology(QPainter &painter, const QRectF &target, const Topology &topology,
                   const QPalette &palette);

// The size at which paintTopology draws at zoom 1: what an image or a page should offer it.
QSizeF naturalSize(const Topology &topology);

} // namespace sw
