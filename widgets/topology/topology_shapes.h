// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/look/icons.h"

#include <QFont>
#include <QRectF>

// What the parts of a drawing are put together from.
namespace sw::shapes {

// From which zoom on a node shows its words, and from which it is a card rather than a mark.
inline constexpr double nearEnoughForText = 0.42;
inline constexpr double nearEnoughForCards = 0.2;

QFont fontOf(int pixels, bool strong = false);

// Translates a text of TopologyDrawing.
QString say(const char *text);

Qt::PenStyle strokeOf(Health health);

// A word in a rounded box, with its shape before it; centred on a point. Returns the box.
QRectF paintPill(QPainter &painter, const QPointF &centre, const QString &text, look::Glyph shape,
                 look::Meaning meaning, const QPalette &palette, int pixels = 11);

} // namespace sw::shapes
