// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/topology/layered_layout.h"

#include <QFont>
#include <QPainterPath>
#include <QPalette>

#include <memory>

class QPainter;

namespace sw {

// A topology made ready for painting and for asking what lies under a point. Plane coordinates throughout.
// Never changes once it is made, so that any thread may paint it.
class TopologyDrawing
{
public:
    struct Style
    {
        QPalette palette;
        double zoom = 1; // pixels a unit: decides how much detail is drawn
        QRectF exposed;  // what is outside need not be drawn
        int selected = -1;
        int hovered = -1;
        bool showNetworks = true;                // the links to networks
        const TopologyDrawing *before = nullptr; // what the preview differs from
        friend bool operator==(const Style &, const Style &) = default;
    };

    // Keeps the places of the nodes that `former` has. The topology is never null.
    explicit TopologyDrawing(std::shared_ptr<const Topology> topology,
                             const TopologyDrawing *former = nullptr);

    void paint(QPainter &painter, const Style &style) const;

    const Topology &topology() const { return *m_topology; }
    QRectF bounds() const { return m_layout.bounds; }
    QRectF nodeRect(int node) const;
    int nodeAt(const QPointF &point) const;               // -1: none
    int linkAt(const QPointF &point, double reach) const; // -1: none
    int indexOf(const QString &key) const;                // -1: none

private:
    struct Ends
    {
        int from = -1;
        int to = -1;
    };
    static constexpr double highestArc = 60; // of a link between neighbours, over their tops
    QPainterPath linkPath(size_t link) const;
    bool isEmphasised(size_t link, const Style &style) const;
    void paintFrames(QPainter &painter, const Style &style) const;
    void paintLink(QPainter &painter, const Style &style, size_t link) const;
    void paintLinkMark(QPainter &painter, const Style &style, size_t link) const;
    void paintNode(QPainter &painter, const Style &style, int node) const;
    void paintChange(QPainter &painter, const Style &style, int node) const;
    void paintCrowd(QPainter &painter, const Style &style, const std::vector<size_t> &links) const;
    void paintFar(QPainter &painter, const Style &style) const;

    std::shared_ptr<const Topology> m_topology;
    TopologyLayout m_layout;
    QHash<QString, int> m_index;
    std::vector<Ends> m_ends;
};

// The marks of health and of a single point of failure, each with its word; returns the size that it took.
QSizeF paintLegend(QPainter &painter, const QPointF &topLeft, const QPalette &palette);
QSizeF legendSize();

} // namespace sw
