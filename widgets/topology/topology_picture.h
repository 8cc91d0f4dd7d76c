// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/topology/topology_drawing.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QThreadPool>

namespace sw {

// Everything that decides what a picture of a drawing looks like.
struct TopologySight
{
    std::shared_ptr<const TopologyDrawing> drawing;
    std::shared_ptr<const TopologyDrawing> before; // of a preview; else null
    TopologyDrawing::Style style;
    QPointF origin; // where the plane's origin is in the picture
    QSize size;
    double ratio = 1; // device pixels a pixel
    friend bool operator==(const TopologySight &, const TopologySight &) = default;
};

// Paints the background and the drawing, on any thread.
void paintSight(QPainter &painter, const TopologySight &sight);

// A large drawing takes longer to paint than a frame lasts. So it is painted into an image beside the
// window's thread; meanwhile the image before it is shown, moved and scaled to where it belongs now.
class TopologyPicture : public QObject
{
    Q_OBJECT

public:
    explicit TopologyPicture(QObject *parent = nullptr);
    ~TopologyPicture() override; // waits for an image that is under way

    // Paints what there is, and has the rest painted when that is another sight.
    void paint(QPainter &painter, const TopologySight &sight);
    void forget();
    bool isUnderWay() const { return m_underWay; }
    bool shows(const TopologySight &sight) const { return m_sight == sight; }

signals:
    void ready(); // paint again

private:
    struct Painted
    {
        TopologySight sight;
        QImage image;
    };
    static Painted painted(const TopologySight &sight);

    TopologySight m_sight; // of the image
    QImage m_image;
    QThreadPool m_pool;
    QFutureWatcher<Painted> m_answer;
    bool m_underWay = false;
};

} // namespace sw
