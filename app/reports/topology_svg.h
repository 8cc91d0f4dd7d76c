// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/inventory/topology.h"

namespace sw {

// The window's drawing of a topology as a whole SVG document, dark on white. A QGuiApplication must be alive,
// because the drawing has text.
QByteArray topologySvg(const Topology &topology);

} // namespace sw
