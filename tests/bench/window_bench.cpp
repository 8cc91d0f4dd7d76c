// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
// How long the window's thread is held by a fleet of 100, 1,000 and 10,000 servers. Each figure is the
// longest single event, or call, until the page has settled; the least of several rounds, because a busy
// machine only adds to it. Prints a table. Usage: window_bench [rounds]
#include "tests/support/sample_site.h"
#include "widgets/pages/fleet_page.h"
#include "widgets/pages/topology_page.h"
#include "widgets/topology/topology_view.h"
#include "widgets/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <limits>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

// Knows how long the longest event took.
class Application : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        QElapsedTimer clock;
        clock.start();
        const bool result = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        return result;
    }

    // Of the call, and of all that it sets off.
    double longestOf(const std::function<void()> &call)
    {
        QElapsedTimer clock;
        clock.start();
        call();
        m_longest = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        // Settled: nothing has happened for a while, longer than layouts and pictures take.
        for (clock.restart(); clock.elapsed() < 700;)
            processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 700);
        return m_longest;
    }

private:
    double m_longest = 0;
};

struct Figures
{
    double least = std::numeric_limits<double>::max();
    void add(double figure) { least = std::min(least, figure); }
};

double millisecondsOf(const std::function<void()> &call)
{
    QElapsedTimer clock;
    clock.start();
    call();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

// What a picture costs the worker that paints it.
double paintingOf(const std::shared_ptr<const TopologyDrawing> &drawing, double zoom)
{
    TopologySight sight;
    sight.drawing = drawing;
    sight.style.palette = QApplication::palette();
    sight.style.zoom = zoom;
    sight.size = QSize(1000, 700);
    const QPointF middle = drawing->bounds().center();
    sight.origin = QPointF(500, 350) - middle * zoom;
    QImage image(sight.size, QImage::Format_RGB32);
    return millisecondsOf([&] {
        QPainter painter(&image);
        paintSight(painter, sight);
    });
}

struct Row
{
    Figures setFleet;
    Figures sameFleet;
    Figures changedFleet;
    Figures setTopology;
    Figures changedTopology;
    Figures layout;
    Figures frameFar;
    Figures frameNear;
    Figures pictureFar;
    Figures pictureNear;
};

void measure(Application &application, int servers, Row &row)
{
    const QTemporaryDir scratch;
    QSettings settings(scratch.filePath(u"bench.ini"_s), QSettings::IniFormat);
    const Fleet fleet = sample::largeFleet(servers);
    const Topology topology = sample::largeTopology(servers);
    Fleet changed = fleet;
    Topology ill = topology;
    for (size_t i = 0; i < changed.servers.size(); i += 100) {
        changed.servers[i].state = ServerState::Stopped;
        ill.nodes[i].health = Health::Degraded;
    }
    MainWindow window(settings);
    window.resize(1280, 820);
    window.show();
    const auto tell = [&](const Fleet &seen, const Topology &graph) {
        return application.longestOf([&] {
            window.setFleet(seen);
            window.setTopology(graph);
        });
    };
    window.showPage(MainWindow::Page::Fleet);
    row.setFleet.add(tell(fleet, topology));
    row.sameFleet.add(tell(fleet, topology));
    row.changedFleet.add(tell(changed, ill));
    window.showPage(MainWindow::Page::Start);
    tell({}, {});
    window.showPage(MainWindow::Page::Topology);
    row.setTopology.add(tell(fleet, topology));
    row.changedTopology.add(tell(changed, ill));
    auto *view = window.findChild<TopologyView *>(u"topologyView"_s);
    row.frameFar.add(application.longestOf([&] { view->zoomIn(); }));
    for (int i = 0; i < 40 && view->zoom() < 0.6; ++i)
        view->zoomIn();
    application.longestOf([] {});
    row.frameNear.add(application.longestOf([&] { view->zoomIn(); }));

    const auto shared = std::make_shared<const Topology>(topology);
    std::shared_ptr<const TopologyDrawing> drawing;
    row.layout.add(millisecondsOf([&] { drawing = std::make_shared<const TopologyDrawing>(shared); }));
    const double whole = std::min(1000 / drawing->bounds().width(), 700 / drawing->bounds().height());
    row.pictureFar.add(paintingOf(drawing, whole));
    row.pictureNear.add(paintingOf(drawing, 0.6));
}

} // namespace

int main(int argc, char **argv)
{
    Application application(argc, argv);
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 5;
    if (rounds < 1) {
        std::fputs("usage: window_bench [ROUNDS]\n", stderr);
        return 2;
    }
    constexpr int sizes[] = {100, 1'000, 10'000};
    Row rows[std::size(sizes)];
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < std::size(sizes); ++i)
            measure(application, sizes[i], rows[i]);
    }
    const auto print = [&](const char *what, Figures Row::*figures) {
        std::printf("%-52s", what);
        for (const Row &row : rows)
            std::printf(" %9.1f", (row.*figures).least);
        std::printf("\n");
    };
    std::printf("longest hold of the window's thread, ms; servers: %9d %9d %9d\n", sizes[0], sizes[1],
                sizes[2]);
    print("fleet page: a new fleet", &Row::setFleet);
    print("fleet page: the same again", &Row::sameFleet);
    print("fleet page: one in a hundred changed", &Row::changedFleet);
    print("topology page: a new topology", &Row::setTopology);
    print("topology page: one in a hundred changed", &Row::changedTopology);
    print("topology page: a frame, zoomed out", &Row::frameFar);
    print("topology page: a frame, zoomed in", &Row::frameNear);
    std::printf("\nbeside the window's thread, once the topology is large, ms\n");
    print("layout", &Row::layout);
    print("picture, zoomed out", &Row::pictureFar);
    print("picture, zoomed in", &Row::pictureNear);
    return 0;
}
