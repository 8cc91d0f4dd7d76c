// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/look/colours.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace sw::look {

// The drawings in resources/icons, one monochrome SVG each.
enum class Glyph {
    Address,
    Balancer,
    Clients,
    Close,
    Cloud,
    Confirm,
    Database,
    Degraded,
    Delete,
    Down,
    Drill,
    Evidence,
    File,
    Fleet,
    GraphFile,
    Healthy,
    Info,
    Journal,
    Key,
    Lab,
    Network,
    Pause,
    Planner,
    Play,
    Power,
    Rebuild,
    Refresh,
    Rescue,
    Resize,
    Search,
    Seaworthy,
    Server,
    SinglePoint,
    Start,
    Stop,
    StopAll,
    Topology,
    Undo,
    Unknown,
    Verify,
    Waiting,
    Web,
    ZoomFit,
    ZoomIn,
    ZoomOut,
};

// Tinted whenever it is painted, so that it follows a change between light and dark by itself: in the
// application palette's text colour, or in the colour of a meaning.
QIcon icon(Glyph glyph);
QIcon icon(Glyph glyph, Meaning meaning);
// In one fixed colour, for a surface that has its own.
QIcon icon(Glyph glyph, const QColor &colour);

// Drawn as vectors, so that it stays sharp in SVG and PDF.
void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &colour);

// The shape that goes with a state, so that no meaning rests on colour.
Glyph glyph(Health health);
Glyph glyph(StepState state);
Glyph glyph(OperationState state);
Glyph glyph(NodeKind kind, const QString &tier);
Glyph glyph(const ServerAction &action);

} // namespace sw::look
