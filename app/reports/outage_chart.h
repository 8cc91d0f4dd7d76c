// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/drills/balancer_drill.h"

#include <QRectF>

class QPainter;
class QPalette;

namespace sw {

// Draws the drill's requests over time: how long each answer took, where none came, and the moments of fault,
// claim and recovery. As vectors, and with a number of shapes that depends on the width only, however many
// samples there are.
void paintOutageChart(QPainter &painter, const QRectF &target, const DrillRun &run, const QPalette &palette);

} // namespace sw
