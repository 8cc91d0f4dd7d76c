// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/inventory/topology.h"

#include <QHash>
#include <QPointF>
#include <QRectF>

namespace sw {

// Where each node of a topology stands, in a plane whose unit is a pixel at zoom 1.
struct TopologyLayout
{
    struct Frame // a zone, drawn as a group behind its nodes
    {
        QString site;
        QString zone;
        QRectF rect;
    };
    std::vector<QPointF> centres;   // beside Topology::nodes, one for one
    QHash<QString, QPointF> places; // the same by key: what the next layout remembers
    std::vector<Frame> frames;
    QRectF bounds;
};

namespace layout {
inline constexpr double nodeWidth = 178;
inline constexpr double nodeHeight = 58;
} // namespace layout

// Whether laying it out and painting it may take longer than a frame, so that both belong beside the window's
// thread.
bool isLarge(const Topology &topology);

// Layers from the clients down to the networks, zones side by side as bands, crossings reduced by a few
// barycentre sweeps: O((n + m) log n). Pure. Nodes that were in `before` keep their places as long as the
// newcomers fit beside them, so that a refresh does not move what the reader looks at.
TopologyLayout layered(const Topology &topology, const TopologyLayout &before = {});

} // namespace sw
