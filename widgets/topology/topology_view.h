// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/topology/topology_picture.h"
#include "widgets/topology/topology_scene.h"

#include <QWidget>

namespace sw {

// Shows a topology: drag to pan, wheel to zoom, click to select. By keyboard: arrows go to the nearest node
// in that direction, + and - zoom, 0 fits, Return and the menu key open the menu of the selected node, Escape
// lets go of it. A large topology is laid out and painted beside the window's thread, and appears when that
// is done.
class TopologyView : public QWidget
{
    Q_OBJECT

public:
    explicit TopologyView(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {720, 560}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

    const Topology &topology() const { return m_scene.now()->topology(); } // as drawn
    const QString &selected() const { return m_selected; }                 // key; empty when none
    double zoom() const { return m_zoom; }
    QRect nodeOnScreen(const QString &key) const; // empty when there is no such node
    bool isPreviewing() const { return m_scene.preview() != nullptr; }

public slots:
    void setTopology(std::shared_ptr<const sw::Topology> topology);
    // Draws what a change would make of this topology and of those that follow, with the differences marked,
    // until it is taken away.
    void setPreview(sw::TopologyScene::Change change);
    void clearPreview();
    void select(const QString &key);
    void setNetworksShown(bool shown);
    void zoomIn();
    void zoomOut();
    void fit();

signals:
    void selectionChanged(const QString &key);
    void menuRequested(const QString &key, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    const TopologyDrawing &shown() const { return m_scene.shown(); }
    void sceneChanged();
    TopologySight sight() const;
    QPointF toPlane(const QPointF &point) const { return (point - m_origin) / m_zoom; }
    QPointF toScreen(const QPointF &point) const { return point * m_zoom + m_origin; }
    QRectF room() const; // the part of the widget that the graph may use
    void zoomAt(const QPointF &point, double factor);
    void bringIntoSight(int node);
    void selectTowards(const QPointF &direction);
    QString tipAt(const QPointF &point) const;
    void describe();

    TopologyScene m_scene{this};
    TopologyPicture m_picture{this}; // of a drawing that takes longer than a frame
    QString m_selected;
    int m_hovered = -1;
    bool m_networks = true;
    bool m_empty = true;
    bool m_fitted = true; // follow the widget's size until the reader zooms or pans
    double m_zoom = 1;
    QPointF m_origin; // where the plane's origin is on the widget
    std::optional<QPointF> m_grabbed;
    bool m_panned = false;
};

} // namespace sw
