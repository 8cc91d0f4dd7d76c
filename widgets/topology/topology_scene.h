// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/topology/topology_drawing.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace sw {

// The drawing of a topology, and of what a change would make of it. A small topology is laid out at once, a
// large one beside the window's thread: until that is done, the former drawings stand. One layout runs at a
// time, and the next one takes the newest topology, so that refreshes which come faster than layouts still
// get drawn.
class TopologyScene : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<Topology(const Topology &)>; // called on any thread

    explicit TopologyScene(QObject *parent = nullptr);
    ~TopologyScene() override; // waits for a layout that is under way

    void setTopology(std::shared_ptr<const Topology> topology);
    void setPreview(Change change);
    void clearPreview();

    const std::shared_ptr<const TopologyDrawing> &now() const { return m_drawings.now; }
    const std::shared_ptr<const TopologyDrawing> &preview() const
    {
        return m_drawings.preview;
    } // may be null
    const TopologyDrawing &shown() const
    {
        return m_drawings.preview ? *m_drawings.preview : *m_drawings.now;
    }

signals:
    void changed(); // other drawings than before

private:
    struct Drawings
    {
        std::shared_ptr<const TopologyDrawing> now;
        std::shared_ptr<const TopologyDrawing> preview;
    };
    struct Wanted
    {
        std::shared_ptr<const Topology> topology;
        Change change; // empty: no preview
    };
    static Drawings laidOut(const Wanted &wanted, const Drawings &former);
    void refresh();
    void layOut();
    void take(const Drawings &drawings);

    Wanted m_wanted;
    Drawings m_drawings;
    QThreadPool m_pool;
    QFutureWatcher<Drawings> m_answer;
    bool m_underWay = false;
    bool m_outdated = false; // what is under way
};

} // namespace sw
