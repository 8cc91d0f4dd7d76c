// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/topology/topology_picture.h"

#include "widgets/topology/background.h"

#include <QPainter>

namespace sw {

void paintSight(QPainter &painter, const TopologySight &sight)
{
    painter.fillRect(QRect(QPoint(0, 0), sight.size), sight.style.palette.color(QPalette::Window));
    painter.save();
    painter.translate(sight.origin);
    painter.scale(sight.style.zoom, sight.style.zoom);
    TopologyDrawing::Style style = sight.style;
    style.exposed = QRectF(-sight.origin / style.zoom, QSizeF(sight.size) / style.zoom);
    style.before = sight.before.get();
    sight.drawing->paint(painter, style);
    painter.restore();
}

TopologyPicture::TopologyPicture(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_answer, &QFutureWatcherBase::finished, this, [this] {
        if (!m_underWay || m_answer.future().resultCount() == 0)
            return;
        m_underWay = false;
        const Painted latest = m_answer.result();
        m_sight = latest.sight;
        m_image = latest.image;
        emit ready();
    });
}

TopologyPicture::~TopologyPicture()
{
    m_answer.cancel();
}

TopologyPicture::Painted TopologyPicture::painted(const TopologySight &sight)
{
    QImage image(sight.size * sight.ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(sight.ratio);
    QPainter painter(&image);
    paintSight(painter, sight);
    return {sight, image};
}

void TopologyPicture::paint(QPainter &painter, const TopologySight &sight)
{
    painter.fillRect(QRect(QPoint(0, 0), sight.size), sight.style.palette.color(QPalette::Window));
    if (!m_image.isNull()) {
        const double scale = sight.style.zoom / m_sight.style.zoom;
        painter.save();
        painter.translate(sight.origin - m_sight.origin * scale);
        painter.scale(scale, scale);
        painter.drawImage(QPointF(0, 0), m_image);
        painter.restore();
    }
    if (m_underWay || shows(sight) || sight.size.isEmpty())
        return;
    m_underWay = true;
    m_answer.setFuture(inBackground(m_pool, [sight] { return painted(sight); }));
}

void TopologyPicture::forget()
{
    if (m_image.isNull() && !m_underWay)
        return;
    m_answer.setFuture({});
    m_underWay = false;
    m_sight = {};
    m_image = {};
}

} // namespace sw
