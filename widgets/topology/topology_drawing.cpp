// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/topology/topology_drawing.h"

#include "widgets/topology/topology_shapes.h"

#include <QPainter>

namespace sw {

using look::Meaning;

TopologyDrawing::TopologyDrawing(std::shared_ptr<const Topology> topology, const TopologyDrawing *former)
    : m_topology(std::move(topology)),
      m_layout(layered(*m_topology, former ? former->m_layout : TopologyLayout{}))
{
    m_index.reserve(static_cast<qsizetype>(m_topology->nodes.size()));
    for (size_t i = 0; i < m_topology->nodes.size(); ++i)
        m_index.insert(m_topology->nodes[i].key, static_cast<int>(i));
    m_ends.reserve(m_topology->links.size());
    for (const TopologyLink &link : m_topology->links)
        m_ends.push_back({indexOf(link.from), indexOf(link.to)});
}

int TopologyDrawing::indexOf(const QString &key) const
{
    return m_index.value(key, -1);
}

QRectF TopologyDrawing::nodeRect(int node) const
{
    QRectF rect(0, 0, layout::nodeWidth, layout::nodeHeight);
    rect.moveCenter(m_layout.centres[static_cast<size_t>(node)]);
    return rect;
}

int TopologyDrawing::nodeAt(const QPointF &point) const
{
    for (size_t i = m_topology->nodes.size(); i-- > 0;) {
        if (nodeRect(static_cast<int>(i)).contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

int TopologyDrawing::linkAt(const QPointF &point, double reach) const
{
    QPainterPathStroker stroker;
    stroker.setWidth(2 * reach);
    for (size_t i = m_ends.size(); i-- > 0;) {
        if (m_ends[i].from < 0 || m_ends[i].to < 0)
            continue;
        const double aside = reach + highestArc;
        const QRectF near = nodeRect(m_ends[i].from).united(nodeRect(m_ends[i].to));
        if (near.adjusted(-aside, -aside, aside, aside).contains(point)
            && stroker.createStroke(linkPath(i)).contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

// From so far away a node is a mark of a few pixels: lines and rectangles in bulk, one pass for each health.
void TopologyDrawing::paintFar(QPainter &painter, const Style &style) const
{
    std::vector<size_t> links;
    for (size_t i = 0; i < m_ends.size(); ++i) {
        const bool network = m_topology->links[i].kind == LinkKind::AttachedTo;
        if (m_ends[i].from >= 0 && m_ends[i].to >= 0 && (style.showNetworks || !network))
            links.push_back(i);
    }
    paintCrowd(painter, style, links);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Health health : {Health::Healthy, Health::Unknown, Health::Degraded, Health::Down}) {
        QList<QRectF> rects;
        for (size_t i = 0; i < m_topology->nodes.size(); ++i) {
            const QRectF rect = nodeRect(static_cast<int>(i));
            if (m_topology->nodes[i].health == health && rect.intersects(style.exposed))
                rects.push_back(rect);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(look::colour(look::meaningOf(health), style.palette));
        painter.drawRects(rects);
    }
    if (style.selected >= 0) {
        QPen mark(look::colour(Meaning::Accent, style.palette), 3);
        mark.setCosmetic(true);
        painter.setPen(mark);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(nodeRect(style.selected).adjusted(-20, -20, 20, 20));
    }
}

void TopologyDrawing::paint(QPainter &painter, const Style &style) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrames(painter, style);
    if (style.zoom < shapes::nearEnoughForCards) {
        paintFar(painter, style);
        painter.restore();
        return;
    }
    const auto visible = [&](size_t link) {
        const Ends &ends = m_ends[link];
        if (ends.from < 0 || ends.to < 0)
            return false;
        if (m_topology->links[link].kind == LinkKind::AttachedTo && !style.showNetworks
            && !isEmphasised(link, style))
            return false;
        return nodeRect(ends.from)
            .united(nodeRect(ends.to))
            .adjusted(-highestArc, -highestArc, highestArc, highestArc)
            .intersects(style.exposed);
    };
    std::vector<size_t> links;
    for (size_t i = 0; i < m_ends.size(); ++i) {
        if (visible(i))
            links.push_back(i);
    }
    // The links of the node that is looked at come last, on top.
    std::stable_partition(links.begin(), links.end(),
                          [&](size_t link) { return !isEmphasised(link, style); });
    // So many that they cover each other say nothing one by one: fine lines do, and are drawn in time.
    constexpr size_t crowd = 1500;
    const bool crowded = links.size() > crowd;
    if (crowded)
        paintCrowd(painter, style, links);
    for (const size_t link : links) {
        if (!crowded || isEmphasised(link, style))
            paintLink(painter, style, link);
    }
    const int count = static_cast<int>(m_topology->nodes.size());
    for (int i = 0; i < count; ++i)
        paintNode(painter, style, i);
    for (const size_t link : links) {
        if (!crowded || isEmphasised(link, style))
            paintLinkMark(painter, style, link);
    }
    for (int i = 0; i < count; ++i)
        paintChange(painter, style, i);
    painter.restore();
}

} // namespace sw
