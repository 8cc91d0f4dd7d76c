// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/topology/topology_scene.h"

#include "widgets/topology/background.h"

namespace sw {

TopologyScene::TopologyScene(QObject *parent) : QObject(parent)
{
    m_wanted.topology = std::make_shared<const Topology>();
    m_drawings.now = std::make_shared<const TopologyDrawing>(m_wanted.topology);
    m_pool.setMaxThreadCount(1);
    connect(&m_answer, &QFutureWatcherBase::finished, this, [this] {
        if (!m_underWay || m_answer.future().resultCount() == 0)
            return;
        m_underWay = false;
        take(m_answer.result());
        if (m_outdated)
            layOut();
    });
}

TopologyScene::~TopologyScene()
{
    m_answer.cancel();
}

void TopologyScene::setTopology(std::shared_ptr<const Topology> topology)
{
    m_wanted.topology = std::move(topology);
    refresh();
}

void TopologyScene::setPreview(Change change)
{
    m_wanted.change = std::move(change);
    refresh();
}

void TopologyScene::clearPreview()
{
    m_wanted.change = nullptr;
    if (m_drawings.preview)
        take(m_drawings);
}

TopologyScene::Drawings TopologyScene::laidOut(const Wanted &wanted, const Drawings &former)
{
    Drawings drawings{former.now, nullptr};
    if (&former.now->topology() != wanted.topology.get())
        drawings.now = std::make_shared<const TopologyDrawing>(wanted.topology, former.now.get());
    if (wanted.change)
        drawings.preview = std::make_shared<const TopologyDrawing>(
            std::make_shared<const Topology>(wanted.change(*wanted.topology)), drawings.now.get());
    return drawings;
}

void TopologyScene::refresh()
{
    if (!isLarge(*m_wanted.topology)) {
        m_answer.setFuture({}); // an answer that is still to come is older
        m_underWay = false;
        take(laidOut(m_wanted, m_drawings));
    } else if (m_underWay) {
        m_outdated = true;
    } else {
        layOut();
    }
}

void TopologyScene::layOut()
{
    m_underWay = true;
    m_outdated = false;
    m_answer.setFuture(
        inBackground(m_pool, [wanted = m_wanted, former = m_drawings] { return laidOut(wanted, former); }));
}

void TopologyScene::take(const Drawings &drawings)
{
    m_drawings = drawings;
    if (!m_wanted.change)
        m_drawings.preview.reset(); // taken away while it was being laid out
    emit changed();
}

} // namespace sw
