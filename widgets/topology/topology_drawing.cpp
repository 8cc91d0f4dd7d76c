// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/topology/topology_drawing.h"

#include "widgets/look/colours.h"
#include "widgets/look/icons.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

using look::Glyph;
using look::Meaning;

namespace {

constexpr double nearEnoughForText = 0.42;
constexpr double nearEnoughForCards = 0.2;

QFont fontOf(int pixels, bool strong = false)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QString say(const char *text)
{
    return QCoreApplication::translate("sw::TopologyDrawing", text);
}

Qt::PenStyle strokeOf(Health health)
{
    switch (health) {
    case Health::Healthy:
        return Qt::SolidLine;
    case Health::Degraded:
        return Qt::DashLine;
    case Health::Down:
        return Qt::DotLine;
    case Health::Unknown:
        return Qt::DashDotLine;
    }
    Q_UNREACHABLE();
}

// A word in a rounded box, with its shape before it; centred on a point. Returns the box.
QRectF paintPill(QPainter &painter, const QPointF &centre, const QString &text, Glyph shape, Meaning meaning,
                 const QPalette &palette, int pixels = 11)
{
    const QFont font = fontOf(pixels, true);
    const double height = pixels + 7;
    const double glyphSide = pixels + 2;
    QRectF box(0, 0, QFontMetricsF(font).horizontalAdvance(text) + glyphSide + 16, height);
    box.moveCenter(centre);
    const QColor ink = look::colour(meaning, palette);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(look::tint(meaning, palette));
    painter.drawRoundedRect(box, height / 2, height / 2);
    look::paintGlyph(painter, QRectF(box.left() + 6, box.center().y() - glyphSide / 2, glyphSide, glyphSide),
                     shape, ink);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box.adjusted(glyphSide + 9, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    return box;
}

QString secondLine(const TopologyNode &node)
{
    if (node.kind == NodeKind::Server)
        return look::tierWord(node.tier);
    if (node.kind == NodeKind::Address || node.kind == NodeKind::Client)
        return look::kindWord(node.kind);
    return node.addresses.isEmpty() ? look::kindWord(node.kind) : node.addresses.first();
}

} // namespace

TopologyDrawing::TopologyDrawing(Topology topology, const TopologyDrawing *former)
    : m_topology(std::move(topology)),
      m_layout(layered(m_topology, former ? former->m_layout : TopologyLayout{}))
{
    m_index.reserve(static_cast<qsizetype>(m_topology.nodes.size()));
    for (size_t i = 0; i < m_topology.nodes.size(); ++i)
        m_index.insert(m_topology.nodes[i].key, static_cast<int>(i));
    m_ends.reserve(m_topology.links.size());
    for (const TopologyLink &link : m_topology.links)
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
    for (size_t i = m_topology.nodes.size(); i-- > 0;) {
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
        const QPainterPath path = linkPath(i);
        const QRectF near = path.controlPointRect().adjusted(-reach, -reach, reach, reach);
        if (near.contains(point) && stroker.createStroke(path).contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

QPainterPath TopologyDrawing::linkPath(size_t link) const
{
    const QRectF from = nodeRect(m_ends[link].from);
    const QRectF to = nodeRect(m_ends[link].to);
    QPainterPath path;
    if (std::abs(from.center().y() - to.center().y()) < 1) {
        // Side by side: an arc over the top, so that it does not run through what lies between.
        const QPointF a(from.center().x(), from.top());
        const QPointF b(to.center().x(), to.top());
        const double rise = std::min(60.0, 18 + std::abs(b.x() - a.x()) / 12);
        path.moveTo(a);
        path.cubicTo(a - QPointF(0, rise), b - QPointF(0, rise), b);
        return path;
    }
    const bool downwards = to.center().y() > from.center().y();
    // Ends are drawn towards the other node, so that links that meet at a node can be told apart.
    const double lean = std::clamp((to.center().x() - from.center().x()) * 0.14, -54.0, 54.0);
    const QPointF a(from.center().x() + lean, downwards ? from.bottom() : from.top());
    const QPointF b(to.center().x() - lean, downwards ? to.top() : to.bottom());
    const double pull = (b.y() - a.y()) * 0.45;
    path.moveTo(a);
    path.cubicTo(a + QPointF(0, pull), b - QPointF(0, pull), b);
    return path;
}

bool TopologyDrawing::comesIntoSight(size_t link, const QRectF &exposed) const
{
    const QRectF box =
        nodeRect(m_ends[link].from).united(nodeRect(m_ends[link].to)).adjusted(-60, -60, 60, 60);
    if (!box.intersects(exposed))
        return false;
    if (exposed.contains(box))
        return true;
    // The box of a long link is crossed far more often than the link itself: look at it piece by piece.
    const QPainterPath path = linkPath(link);
    constexpr int pieces = 12;
    QPointF from = path.pointAtPercent(0);
    for (int i = 1; i <= pieces; ++i) {
        const QPointF to = path.pointAtPercent(static_cast<double>(i) / pieces);
        if (QRectF(from, to).normalized().adjusted(-14, -14, 14, 14).intersects(exposed))
            return true;
        from = to;
    }
    return false;
}

bool TopologyDrawing::isEmphasised(size_t link, const Style &style) const
{
    const auto touches = [&](int node) {
        return node >= 0 && (m_ends[link].from == node || m_ends[link].to == node);
    };
    return touches(style.selected) || touches(style.hovered);
}

void TopologyDrawing::paintFrames(QPainter &painter, const Style &style) const
{
    for (const TopologyLayout::Frame &frame : m_layout.frames) {
        if (!frame.rect.intersects(style.exposed))
            continue;
        QColor fill = look::hairline(style.palette);
        fill.setAlphaF(0.28F);
        painter.setPen(QPen(look::hairline(style.palette), 1));
        painter.setBrush(fill);
        painter.drawRoundedRect(frame.rect, 14, 14);
        if (style.zoom < nearEnoughForText)
            continue;
        QString title = frame.zone;
        if (!frame.site.isEmpty() && !frame.zone.isEmpty() && frame.site != frame.zone) {
            //: The title of a group of servers in the graph: %1 a site, %2 a zone.
            title =
                say(QT_TRANSLATE_NOOP("sw::TopologyDrawing", "Site %1, zone %2")).arg(frame.site, frame.zone);
        } else if (frame.zone.isEmpty() || frame.site == frame.zone) {
            title = say(QT_TRANSLATE_NOOP("sw::TopologyDrawing", "Site %1")).arg(frame.site);
        } else {
            title = say(QT_TRANSLATE_NOOP("sw::TopologyDrawing", "Zone %1")).arg(frame.zone);
        }
        const QFont font = fontOf(12, true);
        const QRectF line = frame.rect.adjusted(14, 8, -14, 0);
        painter.setFont(font);
        painter.setPen(look::colour(Meaning::Muted, style.palette));
        painter.drawText(QRectF(line.left(), line.top(), line.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(title, Qt::ElideRight, line.width()));
    }
}

void TopologyDrawing::paintLink(QPainter &painter, const Style &style, size_t link) const
{
    const TopologyLink &value = m_topology.links[link];
    const bool strong = isEmphasised(link, style);
    QColor ink = look::colour(look::meaningOf(value.health), style.palette);
    double width = strong ? 2.6 : 1.6;
    if (value.kind == LinkKind::AttachedTo && !strong) {
        ink = look::colour(Meaning::Unknown, style.palette);
        ink.setAlphaF(0.35F);
        width = 1;
    } else if (!strong && (style.selected >= 0 || value.kind == LinkKind::CouldHold)) {
        ink.setAlphaF(0.55F);
    }
    QPen pen(ink, width, strokeOf(value.health), Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QPainterPath path = linkPath(link);
    painter.drawPath(path);
    if (value.kind == LinkKind::AttachedTo)
        return;
    const QPointF tip = path.pointAtPercent(1);
    const QPointF behind = path.pointAtPercent(0.94);
    const double angle = std::atan2(tip.y() - behind.y(), tip.x() - behind.x());
    const double length = strong ? 11 : 8.5;
    QPolygonF head;
    head << tip;
    for (const double turn : {2.68, -2.68})
        head << tip + QPointF(std::cos(angle + turn), std::sin(angle + turn)) * length;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(head);
}

void TopologyDrawing::paintLinkMark(QPainter &painter, const Style &style, size_t link) const
{
    const TopologyLink &value = m_topology.links[link];
    const bool strong = isEmphasised(link, style);
    const bool attached = value.kind == LinkKind::AttachedTo;
    if (attached && !strong)
        return;
    // Links that cross in the middle carry their marks nearer to the end where they are apart.
    const double part = attached ? 0.93 : value.kind == LinkKind::Balances ? 0.7 : 0.5;
    const QPointF centre = linkPath(link).pointAtPercent(part);
    if (!style.exposed.adjusted(-120, -20, 120, 20).contains(centre))
        return;
    const Meaning meaning = look::meaningOf(value.health);
    const Glyph shape = look::glyph(value.health);
    if (strong && !attached && style.zoom >= nearEnoughForText) {
        const QString text =
            value.detail.isEmpty() || style.before ? look::healthWord(value.health) : value.detail;
        paintPill(painter, centre, text, shape, meaning, style.palette, 10);
    } else if (value.health != Health::Healthy && style.zoom >= nearEnoughForText) {
        paintPill(painter, centre, look::healthWord(value.health), shape, meaning, style.palette, 10);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.palette.color(QPalette::Window));
        painter.drawEllipse(centre, 8, 8);
        look::paintGlyph(painter, QRectF(centre.x() - 7, centre.y() - 7, 14, 14), shape,
                         look::colour(meaning, style.palette));
    }
}

void TopologyDrawing::paintNode(QPainter &painter, const Style &style, int index) const
{
    const TopologyNode &node = m_topology.nodes[static_cast<size_t>(index)];
    const QRectF rect = nodeRect(index);
    if (!rect.adjusted(-20, -20, 20, 20).intersects(style.exposed))
        return;
    const Meaning meaning = look::meaningOf(node.health);
    const QColor ink = look::colour(meaning, style.palette);
    const double radius = node.kind == NodeKind::Server ? 9 : rect.height() / 2;
    if (index == style.selected) {
        painter.setPen(QPen(look::colour(Meaning::Accent, style.palette), 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), radius + 4, radius + 4);
    }
    const bool plain = node.health == Health::Healthy || node.health == Health::Unknown;
    painter.setPen(QPen(ink, index == style.hovered ? 2.2 : 1.4, strokeOf(node.health)));
    painter.setBrush(plain ? look::card(style.palette) : look::tint(meaning, style.palette));
    painter.drawRoundedRect(rect, radius, radius);

    const QColor text = style.palette.color(QPalette::Text);
    const double inset = node.kind == NodeKind::Server ? 12 : 20;
    const bool readable = style.zoom >= nearEnoughForText;
    const double side = readable ? 24 : 34;
    look::paintGlyph(painter, QRectF(rect.left() + inset, rect.center().y() - side / 2, side, side),
                     look::glyph(node.kind, node.tier), text);
    if (!readable) {
        look::paintGlyph(painter,
                         QRectF(rect.right() - inset - side, rect.center().y() - side / 2, side, side),
                         look::glyph(node.health), ink);
        return;
    }
    const double left = rect.left() + inset + side + 10;
    const double room = rect.right() - inset + 4 - left;
    const QFont nameFont = fontOf(14, true);
    painter.setFont(nameFont);
    painter.setPen(text);
    painter.drawText(QRectF(left, rect.top() + 8, room, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(nameFont).elidedText(node.name, Qt::ElideMiddle, room));
    const QFont smallFont = fontOf(11);
    const QFont wordFont = fontOf(11, true);
    const double line = rect.top() + 30;
    look::paintGlyph(painter, QRectF(left - 1, line + 2, 14, 14), look::glyph(node.health), ink);
    const QString word = look::healthWord(node.health);
    const double wordWidth = QFontMetricsF(wordFont).horizontalAdvance(word);
    painter.setFont(wordFont);
    painter.setPen(ink);
    painter.drawText(QRectF(left + 17, line, wordWidth + 2, 18), Qt::AlignLeft | Qt::AlignVCenter, word);
    const double rest = room - wordWidth - 24;
    // What does not fit is left out: the symbol says the kind, and a clipped word says little.
    if (QFontMetricsF(smallFont).horizontalAdvance(secondLine(node)) <= rest) {
        painter.setFont(smallFont);
        painter.setPen(look::colour(Meaning::Muted, style.palette));
        painter.drawText(QRectF(left + 17 + wordWidth + 7, line, rest, 18), Qt::AlignLeft | Qt::AlignVCenter,
                         secondLine(node));
    }
}

void TopologyDrawing::paintChange(QPainter &painter, const Style &style, int index) const
{
    const TopologyNode &node = m_topology.nodes[static_cast<size_t>(index)];
    const QRectF rect = nodeRect(index);
    const int former = style.before ? style.before->indexOf(node.key) : -1;
    const TopologyNode *before =
        former < 0 ? nullptr : &style.before->m_topology.nodes[static_cast<size_t>(former)];
    if (style.before && before && before->health != node.health) {
        painter.setPen(QPen(look::colour(Meaning::Accent, style.palette), 2.4, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-5, -5, 5, 5), 13, 13);
        //: In a preview: the health of a node before and after.
        const QString text = say(QT_TRANSLATE_NOOP("sw::TopologyDrawing", "%1 → %2"))
                                 .arg(look::healthWord(before->health), look::healthWord(node.health));
        paintPill(painter, QPointF(rect.center().x(), rect.bottom() + 6), text, look::glyph(node.health),
                  look::meaningOf(node.health), style.palette);
    }
    if (node.singlePointOfFailure && style.zoom >= nearEnoughForCards) {
        const bool fresh = style.before && before && !before->singlePointOfFailure;
        const QString text = fresh ? say(QT_TRANSLATE_NOOP("sw::TopologyDrawing", "New single point"))
                                   //: A short mark on a node: a single point of failure.
                                   : say(QT_TRANSLATE_NOOP("sw::TopologyDrawing", "Single point"));
        if (style.zoom >= nearEnoughForText)
            paintPill(painter, QPointF(rect.center().x(), rect.top() - 1), text, Glyph::SinglePoint,
                      Meaning::Down, style.palette, 10);
        else
            look::paintGlyph(painter, QRectF(rect.center().x() - 16, rect.top() - 16, 32, 32),
                             Glyph::SinglePoint, look::colour(Meaning::Down, style.palette));
    }
}

void TopologyDrawing::paintCrowd(QPainter &painter, const Style &style,
                                 const std::vector<size_t> &links) const
{
    QList<QLineF> lines;
    lines.reserve(static_cast<qsizetype>(links.size()));
    for (const size_t link : links) {
        const QLineF line(m_layout.centres[static_cast<size_t>(m_ends[link].from)],
                          m_layout.centres[static_cast<size_t>(m_ends[link].to)]);
        if (QRectF(line.p1(), line.p2()).normalized().adjusted(-1, -1, 1, 1).intersects(style.exposed))
            lines.push_back(line);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(look::hairline(style.palette), 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLines(lines);
    painter.restore();
}

// From so far away a node is a mark of a few pixels: lines and rectangles in bulk, one pass for each health.
void TopologyDrawing::paintFar(QPainter &painter, const Style &style) const
{
    std::vector<size_t> links;
    for (size_t i = 0; i < m_ends.size(); ++i) {
        const bool network = m_topology.links[i].kind == LinkKind::AttachedTo;
        if (m_ends[i].from >= 0 && m_ends[i].to >= 0 && (style.showNetworks || !network))
            links.push_back(i);
    }
    paintCrowd(painter, style, links);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Health health : {Health::Healthy, Health::Unknown, Health::Degraded, Health::Down}) {
        QList<QRectF> rects;
        for (size_t i = 0; i < m_topology.nodes.size(); ++i) {
            const QRectF rect = nodeRect(static_cast<int>(i));
            if (m_topology.nodes[i].health == health && rect.intersects(style.exposed))
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
    if (style.zoom < nearEnoughForCards) {
        paintFar(painter, style);
        painter.restore();
        return;
    }
    const auto visible = [&](size_t link) {
        const Ends &ends = m_ends[link];
        if (ends.from < 0 || ends.to < 0)
            return false;
        if (m_topology.links[link].kind == LinkKind::AttachedTo && !style.showNetworks
            && !isEmphasised(link, style))
            return false;
        return nodeRect(ends.from)
            .united(nodeRect(ends.to))
            .adjusted(-60, -60, 60, 60)
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
    const int count = static_cast<int>(m_topology.nodes.size());
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

namespace {

struct LegendEntry
{
    Glyph glyph;
    Meaning meaning;
    QString text;
};

std::vector<LegendEntry> legend()
{
    std::vector<LegendEntry> entries;
    for (const Health health : {Health::Healthy, Health::Degraded, Health::Down, Health::Unknown})
        entries.push_back({look::glyph(health), look::meaningOf(health), look::healthWord(health)});
    entries.push_back({Glyph::SinglePoint, Meaning::Down,
                       say(QT_TRANSLATE_NOOP("sw::TopologyDrawing", "Single point of failure"))});
    return entries;
}

} // namespace

QSizeF legendSize()
{
    double width = 0;
    for (const LegendEntry &entry : legend())
        width += 16 + 6 + QFontMetricsF(fontOf(12)).horizontalAdvance(entry.text) + 20;
    return {width, 24};
}

QSizeF paintLegend(QPainter &painter, const QPointF &topLeft, const QPalette &palette)
{
    const QFont font = fontOf(12);
    painter.setFont(font);
    double x = topLeft.x();
    for (const LegendEntry &entry : legend()) {
        look::paintGlyph(painter, QRectF(x, topLeft.y() + 4, 16, 16), entry.glyph,
                         look::colour(entry.meaning, palette));
        const double width = QFontMetricsF(font).horizontalAdvance(entry.text) + 2;
        painter.setPen(palette.color(QPalette::WindowText));
        painter.drawText(QRectF(x + 22, topLeft.y(), width, 24), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.text);
        x += 22 + width + 18;
    }
    return {x - topLeft.x(), 24};
}

} // namespace sw
