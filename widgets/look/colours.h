// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/inventory/topology.h"
#include "planner/plan/record.h"

#include <QColor>
#include <QPalette>

// Colours are named by what they mean and follow the palette, so light and dark need no second set. A colour
// never stands alone: whoever uses one puts a word or a shape (see glyph()) beside it.
namespace sw::look {

enum class Meaning { Healthy, Degraded, Down, Unknown, Working, Accent, Danger, Muted };

bool isDark(const QPalette &palette);

// For text, lines and icons: at least 4.5 : 1 against the palette's window and base.
QColor colour(Meaning meaning, const QPalette &palette);
// For backgrounds under the palette's own text.
QColor tint(Meaning meaning, const QPalette &palette);
// A hairline between surfaces, and the surface of a card upon a window.
QColor hairline(const QPalette &palette);
QColor card(const QPalette &palette);

// A palette whose WindowText, Text and ButtonText are the colour of a meaning: for a label that says a state.
QPalette tinted(const QPalette &palette, Meaning meaning);

Meaning meaningOf(Health health);
Meaning meaningOf(ServerState state);
Meaning meaningOf(StepState state);
Meaning meaningOf(OperationState state);

// For people, translated: "Healthy".
QString healthWord(Health health);
QString kindWord(NodeKind kind);
QString linkWord(LinkKind kind);
// A tier as the topology names it ("balancer"), for people: "Load balancer".
QString tierWord(const QString &tier);

} // namespace sw::look
