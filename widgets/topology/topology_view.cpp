// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/topology/topology_view.h"

#include "widgets/look/colours.h"
#include "widgets/look/icons.h"
#include "widgets/topology/topology_shapes.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr double margin = 22;
constexpr double legendRoom = 36;
constexpr double leastZoom = 0.01;
constexpr double mostZoom = 4;
constexpr size_t paintedWithinAFrame = 100; // nodes and links; a link in words and curves takes 0.1 ms

} // namespace

TopologyView::TopologyView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Topology graph"));
    connect(&m_scene, &TopologyScene::changed, this, &TopologyView::sceneChanged);
    connect(&m_picture, &TopologyPicture::ready, this, qOverload<>(&QWidget::update));
    describe();
}

QRect TopologyView::nodeOnScreen(const QString &key) const
{
    const int node = shown().indexOf(key);
    if (node < 0)
        return {};
    const QRectF rect = shown().nodeRect(node);
    return QRectF(toScreen(rect.topLeft()), toScreen(rect.bottomRight())).toAlignedRect();
}

void TopologyView::setTopology(std::shared_ptr<const Topology> topology)
{
    m_scene.setTopology(std::move(topology));
}

void TopologyView::setPreview(TopologyScene::Change change)
{
    m_scene.setPreview(std::move(change));
}

void TopologyView::clearPreview()
{
    m_scene.clearPreview();
}

void TopologyView::sceneChanged()
{
    m_hovered = -1;
    if (!m_selected.isEmpty() && m_scene.now()->indexOf(m_selected) < 0)
        select({});
    if (m_empty || m_fitted)
        fit();
    m_empty = topology().nodes.empty();
    describe();
    update();
}

void TopologyView::select(const QString &key)
{
    if (key == m_selected)
        return;
    m_selected = key;
    describe();
    update();
    emit selectionChanged(key);
}

void TopologyView::setNetworksShown(bool shown)
{
    m_networks = shown;
    update();
}

QRectF TopologyView::room() const
{
    return QRectF(rect()).adjusted(margin, margin, -margin, -margin - legendRoom);
}

void TopologyView::fit()
{
    m_fitted = true;
    const QRectF bounds = shown().bounds();
    if (bounds.isEmpty())
        return;
    const QRectF target = room();
    m_zoom = std::clamp(std::min(target.width() / bounds.width(), target.height() / bounds.height()),
                        leastZoom, 1.3);
    m_origin = target.center() - bounds.center() * m_zoom;
    update();
}

void TopologyView::zoomAt(const QPointF &point, double factor)
{
    const QPointF held = toPlane(point);
    m_zoom = std::clamp(m_zoom * factor, leastZoom, mostZoom);
    m_origin = point - held * m_zoom;
    m_fitted = false;
    update();
}

void TopologyView::zoomIn()
{
    zoomAt(room().center(), 1.25);
}

void TopologyView::zoomOut()
{
    zoomAt(room().center(), 0.8);
}

TopologySight TopologyView::sight() const
{
    TopologySight sight;
    sight.drawing = m_scene.preview() ? m_scene.preview() : m_scene.now();
    if (m_scene.preview())
        sight.before = m_scene.now();
    sight.style.palette = palette();
    sight.style.zoom = m_zoom;
    sight.style.selected = shown().indexOf(m_selected);
    sight.style.hovered = m_zoom < shapes::nearEnoughForCards ? -1 : m_hovered; // a mark looks alike
    sight.style.showNetworks = m_networks;
    sight.origin = m_origin;
    sight.size = size();
    sight.ratio = devicePixelRatioF();
    return sight;
}

void TopologyView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Topology &topology = shown().topology();
    if (topology.nodes.size() + topology.links.size() > paintedWithinAFrame) {
        m_picture.paint(painter, sight());
    } else {
        m_picture.forget();
        paintSight(painter, sight());
    }

    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF legend = legendSize();
    if (legend.width() + 2 * margin <= width()) {
        const QRectF strip(0, height() - legendRoom, width(), legendRoom);
        painter.fillRect(strip, palette().color(QPalette::Window));
        painter.setPen(look::hairline(palette()));
        painter.drawLine(strip.topLeft(), strip.topRight());
        paintLegend(painter, QPointF(margin, strip.top() + (legendRoom - legend.height()) / 2), palette());
    }
    if (hasFocus()) {
        painter.setPen(QPen(look::colour(look::Meaning::Accent, palette()), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void TopologyView::resizeEvent(QResizeEvent *)
{
    if (m_fitted)
        fit();
}

void TopologyView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton) {
        m_grabbed = event->position();
        m_panned = false;
    }
}

void TopologyView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grabbed) {
        const QPointF way = event->position() - *m_grabbed;
        if (!m_panned && way.manhattanLength() < 5)
            return;
        m_panned = true;
        m_fitted = false;
        m_origin += way;
        m_grabbed = event->position();
        setCursor(Qt::ClosedHandCursor);
        update();
        return;
    }
    const int node = shown().nodeAt(toPlane(event->position()));
    if (node != m_hovered) {
        m_hovered = node;
        setCursor(node < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
        update();
    }
}

void TopologyView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_grabbed)
        return;
    if (!m_panned && event->button() == Qt::LeftButton) {
        const int node = shown().nodeAt(toPlane(event->position()));
        select(node < 0 ? QString() : shown().topology().nodes[static_cast<size_t>(node)].key);
    }
    m_grabbed.reset();
    setCursor(Qt::ArrowCursor);
}

void TopologyView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int node = shown().nodeAt(toPlane(event->position()));
    if (node < 0)
        fit();
    else
        zoomAt(event->position(), 1.6);
}

void TopologyView::wheelEvent(QWheelEvent *event)
{
    zoomAt(event->position(), std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

void TopologyView::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void TopologyView::selectTowards(const QPointF &direction)
{
    const TopologyDrawing &drawing = shown();
    const int count = static_cast<int>(drawing.topology().nodes.size());
    const int current = drawing.indexOf(m_selected);
    int best = current < 0 && count > 0 ? 0 : -1;
    double least = 1e18;
    for (int i = 0; current >= 0 && i < count; ++i) {
        const QPointF way = drawing.nodeRect(i).center() - drawing.nodeRect(current).center();
        const double along = QPointF::dotProduct(way, direction);
        if (i == current || along < 1)
            continue;
        // Left and right stay in the layer; up and down go to the next one, however far aside.
        const double aside = std::abs(QPointF::dotProduct(way, QPointF(direction.y(), direction.x())));
        const double cost = along + (direction.x() != 0 ? 3 : 0.6) * aside;
        if (cost < least) {
            least = cost;
            best = i;
        }
    }
    if (best < 0)
        return;
    select(drawing.topology().nodes[static_cast<size_t>(best)].key);
    bringIntoSight(best);
}

void TopologyView::bringIntoSight(int node)
{
    const QRectF rect = shown().nodeRect(node);
    const QRectF onScreen(toScreen(rect.topLeft()), toScreen(rect.bottomRight()));
    if (room().contains(onScreen))
        return;
    m_origin += room().center() - onScreen.center();
    m_fitted = false;
    update();
}

void TopologyView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        selectTowards({-1, 0});
        return;
    case Qt::Key_Right:
        selectTowards({1, 0});
        return;
    case Qt::Key_Up:
        selectTowards({0, -1});
        return;
    case Qt::Key_Down:
        selectTowards({0, 1});
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Menu:
        if (!m_selected.isEmpty())
            emit menuRequested(m_selected, mapToGlobal(nodeOnScreen(m_selected).center()));
        return;
    case Qt::Key_Escape:
        if (!m_selected.isEmpty()) {
            select({});
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TopologyView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (!m_selected.isEmpty())
            emit menuRequested(m_selected, mapToGlobal(nodeOnScreen(m_selected).center()));
        return;
    }
    const int node = shown().nodeAt(toPlane(event->pos()));
    if (node < 0)
        return;
    select(shown().topology().nodes[static_cast<size_t>(node)].key);
    emit menuRequested(m_selected, event->globalPos());
}

QString TopologyView::tipAt(const QPointF &point) const
{
    const Topology &topology = shown().topology();
    const int node = shown().nodeAt(toPlane(point));
    if (node >= 0) {
        const TopologyNode &value = topology.nodes[static_cast<size_t>(node)];
        QStringList lines{tr("%1: %2").arg(value.name, look::healthWord(value.health))};
        if (!value.why.isEmpty())
            lines.push_back(value.why);
        if (!value.addresses.isEmpty())
            lines.push_back(value.addresses.join(u", "_s));
        if (value.singlePointOfFailure)
            lines.push_back(tr("Its loss alone cuts the clients off."));
        return lines.join(u'\n');
    }
    const int link = shown().linkAt(toPlane(point), 5 / m_zoom);
    if (link < 0)
        return {};
    const TopologyLink &value = topology.links[static_cast<size_t>(link)];
    const TopologyNode *from = findNode(topology, value.from);
    const TopologyNode *to = findNode(topology, value.to);
    if (!from || !to)
        return {};
    //: A link of the graph: "lb-1 sends requests to web-1: Healthy".
    QStringList lines{
        tr("%1 %2 %3: %4")
            .arg(from->name, look::linkWord(value.kind), to->name, look::healthWord(value.health))};
    if (!value.detail.isEmpty())
        lines.push_back(value.detail);
    if (!value.seenBy.isEmpty())
        lines.push_back(tr("Known from: %1").arg(value.seenBy));
    return lines.join(u'\n');
}

bool TopologyView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

// What a screen reader tells of the picture: how much is in it, and the node that is selected.
void TopologyView::describe()
{
    const Topology &topology = this->topology();
    const TopologyNode *node = m_selected.isEmpty() ? nullptr : findNode(topology, m_selected);
    if (node)
        setAccessibleDescription(
            tr("%1 is selected: %2. %3").arg(node->name, look::healthWord(node->health), node->why));
    else
        setAccessibleDescription(tr("A graph of %n node(s). Use the arrow keys to go through it.", nullptr,
                                    static_cast<int>(topology.nodes.size())));
}

} // namespace sw
