// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/availability/diagram.h"
#include "planner/capacity/worksheet.h"

namespace sw {

// The reliability block diagram of the design that a worksheet chooses, over the lines of its sheet. It is up
// while it carries the peak with the headroom. Only the choices shape it, never a figure, so that it holds
// for every set of inputs of its sheet.
rbd::Diagram designDiagram(const Worksheet &worksheet);

// The names of those blocks that stand for a moment of switching or for several components at once: losing
// "one" of them means nothing, so they are no single point of failure.
QStringList blocksThatAreNoComponents();

} // namespace sw
