// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_site.h"
#include "widgets/look/theme.h"
#include "widgets/topology/layered_layout.h"
#include "widgets/topology/topology_painter.h"
#include "widgets/topology/topology_picture.h"
#include "widgets/topology/topology_view.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

QString keyOf(const Topology &topology, const QString &name)
{
    for (const TopologyNode &node : topology.nodes) {
        if (node.name == name)
            return node.key;
    }
    return {};
}

QPointF placeOf(const TopologyLayout &layout, const Topology &topology, const QString &name)
{
    return layout.places.value(keyOf(topology, name));
}

void erase(Topology &topology, const QString &name)
{
    const QString key = keyOf(topology, name);
    std::erase_if(topology.nodes, [&](const TopologyNode &node) { return node.key == key; });
    std::erase_if(topology.links,
                  [&](const TopologyLink &link) { return link.from == key || link.to == key; });
}

bool overlaps(const TopologyLayout &layout)
{
    for (size_t i = 0; i < layout.centres.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const QPointF way = layout.centres[i] - layout.centres[j];
            if (std::abs(way.x()) < layout::nodeWidth && std::abs(way.y()) < layout::nodeHeight)
                return true;
        }
    }
    return false;
}

} // namespace

TEST(LayeredLayout, runsFromTheClientsDownToTheNetworks)
{
    const Topology topology = sample::topology();
    const TopologyLayout layout = layered(topology);
    const auto y = [&](const QString &name) { return placeOf(layout, topology, name).y(); };
    EXPECT_LT(layout.places.value(u"clients"_s).y(), y(u"10.77.1.100"_s));
    EXPECT_LT(y(u"10.77.1.100"_s), y(u"lb-1"_s));
    EXPECT_EQ(y(u"lb-1"_s), y(u"lb-2"_s));
    EXPECT_LT(y(u"lb-1"_s), y(u"web-1"_s));
    EXPECT_EQ(y(u"web-1"_s), y(u"web-3"_s));
    EXPECT_LT(y(u"web-1"_s), y(u"db-1"_s));
    EXPECT_LT(y(u"db-1"_s), y(u"db-2"_s)) << "a replica stands below its source";
    EXPECT_FALSE(overlaps(layout));
}

TEST(LayeredLayout, framesEveryZoneApart)
{
    const TopologyLayout layout = layered(sample::topology());
    ASSERT_EQ(layout.frames.size(), 3U);
    for (size_t i = 0; i < layout.frames.size(); ++i) {
        for (size_t j = 0; j < i; ++j)
            EXPECT_FALSE(layout.frames[i].rect.intersects(layout.frames[j].rect));
    }
}

TEST(LayeredLayout, isTheSameEachTime)
{
    EXPECT_EQ(layered(sample::topology()).centres, layered(sample::topology()).centres);
}

TEST(LayeredLayout, leavesTheOthersWhereTheyStandWhenANodeGoesAndComes)
{
    const Topology whole = sample::topology();
    Topology less = whole;
    erase(less, u"web-1"_s);
    const TopologyLayout before = layered(whole);
    const TopologyLayout without = layered(less, before);
    for (const TopologyNode &node : less.nodes)
        EXPECT_EQ(without.places.value(node.key), before.places.value(node.key)) << node.name.toStdString();
    const TopologyLayout after = layered(whole, without);
    for (const TopologyNode &node : less.nodes)
        EXPECT_EQ(after.places.value(node.key), before.places.value(node.key)) << node.name.toStdString();
    EXPECT_EQ(placeOf(after, whole, u"web-1"_s), placeOf(before, whole, u"web-1"_s))
        << "the free place is taken again";
    EXPECT_FALSE(overlaps(after));
}

TEST(LayeredLayout, staysWithoutOverlapWhenManyNodesCome)
{
    Topology topology = sample::topology();
    const TopologyLayout before = layered(topology);
    for (int i = 0; i < 6; ++i) {
        TopologyNode node = *findNode(topology, keyOf(topology, u"web-1"_s));
        node.key = u"server:zz-%1"_s.arg(i);
        node.name = u"web-new-%1"_s.arg(i);
        topology.nodes.push_back(node);
        topology.links.push_back(
            {keyOf(topology, u"lb-1"_s), node.key, LinkKind::Balances, Health::Healthy, {}, {}});
    }
    EXPECT_FALSE(overlaps(layered(topology, before)));
}

TEST(LayeredLayout, drawsCyclesLoopsAndLinksToNowhere)
{
    Topology topology;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        TopologyNode node;
        node.key = name;
        node.name = name;
        topology.nodes.push_back(node);
    }
    for (const auto &[from, to] : {std::pair(u"a"_s, u"b"_s),
                                   {u"b"_s, u"c"_s},
                                   {u"c"_s, u"a"_s},
                                   {u"a"_s, u"a"_s},
                                   {u"a"_s, u"gone"_s}})
        topology.links.push_back({from, to, LinkKind::Uses, Health::Unknown, {}, {}});
    const TopologyLayout layout = layered(topology);
    EXPECT_LT(layout.places[u"a"_s].y(), layout.places[u"b"_s].y());
    EXPECT_LT(layout.places[u"b"_s].y(), layout.places[u"c"_s].y());
    EXPECT_TRUE(layered({}).centres.empty());
}

TEST(LayeredLayout, tellsHowLongTenThousandNodesTake)
{
    const Topology topology = sample::largeTopology(10'000);
    QElapsedTimer clock;
    clock.start();
    const TopologyLayout layout = layered(topology);
    std::printf("layout of %zu nodes and %zu links: %.1f ms\n", topology.nodes.size(), topology.links.size(),
                static_cast<double>(clock.nsecsElapsed()) / 1e6);
    EXPECT_EQ(layout.centres.size(), topology.nodes.size());
}

TEST(PaintTopology, drawsTheSiteIntoAnyTarget)
{
    for (const QSize size : {QSize(900, 700), QSize(120, 90)}) {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintTopology(painter, QRectF(QPointF(), QSizeF(size)), sample::topologyWithTrouble(),
                      look::lightPalette());
        painter.end();
        QImage blank(size, QImage::Format_ARGB32_Premultiplied);
        blank.fill(Qt::white);
        EXPECT_NE(image, blank);
    }
    EXPECT_FALSE(naturalSize(sample::topology()).isEmpty());
}

class ShownTopology : public ::testing::Test
{
protected:
    void SetUp() override
    {
        view.resize(900, 700);
        view.setTopology(std::make_shared<Topology>(topology));
        view.show();
    }
    QString key(const QString &name) const { return keyOf(topology, name); }

    const Topology topology = sample::topology();
    TopologyView view;
};

TEST_F(ShownTopology, selectsTheNodeThatIsClicked)
{
    QSignalSpy chosen(&view, &TopologyView::selectionChanged);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.nodeOnScreen(key(u"web-2"_s)).center());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), key(u"web-2"_s));
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(4, 4));
    EXPECT_EQ(view.selected(), QString());
}

TEST_F(ShownTopology, isWalkedWithTheArrowKeys)
{
    view.select(key(u"lb-1"_s));
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(view.selected(), key(u"10.77.1.100"_s));
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.selected(), key(u"lb-2"_s)) << "the nearest one below";
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.selected(), key(u"lb-1"_s));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.selected(), key(u"lb-2"_s));
    QSignalSpy menu(&view, &TopologyView::menuRequested);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(menu.size(), 1);
    EXPECT_EQ(menu[0][0].toString(), key(u"lb-2"_s));
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(view.selected(), QString());
}

TEST_F(ShownTopology, zoomsByKeyAndFitsAgain)
{
    const double fitted = view.zoom();
    QTest::keyClick(&view, Qt::Key_Plus);
    EXPECT_GT(view.zoom(), fitted);
    QTest::keyClick(&view, Qt::Key_0);
    EXPECT_DOUBLE_EQ(view.zoom(), fitted);
}

TEST_F(ShownTopology, keepsTheSelectionAndThePlacesThroughARefresh)
{
    view.select(key(u"web-1"_s));
    const QRect before = view.nodeOnScreen(key(u"web-1"_s));
    view.setTopology(std::make_shared<Topology>(sample::topologyWithTrouble()));
    EXPECT_EQ(view.selected(), key(u"web-1"_s));
    EXPECT_EQ(view.nodeOnScreen(key(u"web-1"_s)), before);
}

TEST_F(ShownTopology, tellsAScreenReaderWhatIsSelected)
{
    view.select(key(u"db-1"_s));
    EXPECT_THAT(view.accessibleDescription().toStdString(), ::testing::HasSubstr("db-1"));
    EXPECT_THAT(view.accessibleDescription().toStdString(), ::testing::HasSubstr("Healthy"));
}

TEST_F(ShownTopology, drawsThePreviewAndGoesBack)
{
    const QImage now = view.grab().toImage();
    view.setPreview([](const Topology &) { return sample::topologyWithTrouble(); });
    EXPECT_TRUE(view.isPreviewing());
    EXPECT_NE(view.grab().toImage(), now);
    view.clearPreview();
    EXPECT_EQ(view.grab().toImage(), now);
}

namespace {

// A topology that is laid out beside the window's thread.
std::shared_ptr<const Topology> large(int servers = 400)
{
    return std::make_shared<Topology>(sample::largeTopology(servers));
}

class LargeTopology : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(isLarge(*large()));
        ASSERT_FALSE(isLarge(sample::topology()));
    }
    bool comesToShow(const std::shared_ptr<const Topology> &topology) const
    {
        return QTest::qWaitFor([&] { return &view->topology() == topology.get(); }, 30'000);
    }

    std::unique_ptr<TopologyView> view = std::make_unique<TopologyView>();
};

} // namespace

TEST_F(LargeTopology, appearsWhenItIsLaidOut)
{
    const auto topology = large();
    view->setTopology(topology);
    EXPECT_TRUE(view->topology().nodes.empty()) << "laid out while the window waited";
    ASSERT_TRUE(comesToShow(topology));
    EXPECT_FALSE(view->nodeOnScreen(topology->nodes.front().key).isEmpty());
}

TEST_F(LargeTopology, givesWayToTheNewest)
{
    const auto newest = large(420);
    view->setTopology(large(2000));
    view->setTopology(large(410));
    view->setTopology(newest);
    ASSERT_TRUE(comesToShow(newest));
}

TEST_F(LargeTopology, doesNotComeBackOverASmallOneThatWasSetLater)
{
    const auto small = std::make_shared<const Topology>(sample::topology());
    const auto last = large();
    view->setTopology(large(2000));
    view->setTopology(small);
    EXPECT_EQ(&view->topology(), small.get()) << "a small one is drawn at once";
    // What is laid out next waits behind the first one: if that came back, it would have come back by then.
    view->setTopology(last);
    const Topology *seen = small.get();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            seen = &view->topology();
            return seen != small.get();
        },
        30'000));
    EXPECT_EQ(seen, last.get());
}

TEST_F(LargeTopology, isForgottenWithTheViewThatAskedForIt)
{
    view->resize(600, 400);
    view->show();
    view->setTopology(large(2000));
    view.reset(); // while it is laid out
    view = std::make_unique<TopologyView>();
    view->resize(600, 400);
    view->show();
    const auto topology = large();
    view->setTopology(topology);
    ASSERT_TRUE(comesToShow(topology));
    view->grab(); // asks for the picture
    view.reset(); // while it is painted
    QCoreApplication::processEvents();
}

TEST_F(LargeTopology, isPreviewedUntilThePreviewIsTakenAway)
{
    view->setTopology(large());
    view->setPreview([](const Topology &topology) {
        Topology changed = topology;
        changed.nodes.front().health = Health::Unknown;
        return changed;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->isPreviewing(); }, 30'000));
    view->clearPreview();
    EXPECT_FALSE(view->isPreviewing());
    view->setPreview([](const Topology &topology) { return topology; });
    view->clearPreview(); // before it is laid out
    const auto next = large();
    view->setTopology(next);
    ASSERT_TRUE(comesToShow(next));
    EXPECT_FALSE(view->isPreviewing());
}

TEST_F(LargeTopology, isPaintedAsASmallOneIs)
{
    for (const bool selected : {false, true}) {
        for (const double zoom : {0.1, 0.3, 0.6}) { // marks, cards, words
            TopologySight sight;
            sight.drawing = std::make_shared<TopologyDrawing>(large());
            sight.style.palette = look::lightPalette();
            sight.style.zoom = zoom;
            sight.style.selected = selected ? 3 : -1;
            sight.size = QSize(500, 400);
            QImage live(sight.size, QImage::Format_RGB32);
            QImage later = live;
            {
                QPainter painter(&live);
                paintSight(painter, sight);
            }
            TopologyPicture picture;
            QSignalSpy ready(&picture, &TopologyPicture::ready);
            {
                QPainter painter(&later);
                picture.paint(painter, sight);
            }
            EXPECT_FALSE(picture.shows(sight)) << "painted while the window waited";
            EXPECT_NE(later, live);
            ASSERT_TRUE(ready.count() == 1 || ready.wait(30'000));
            ASSERT_TRUE(picture.shows(sight));
            QPainter painter(&later);
            picture.paint(painter, sight);
            painter.end();
            EXPECT_EQ(later, live);
        }
    }
}

TEST_F(LargeTopology, isPaintedAgainOnlyWhenSomethingHasChanged)
{
    view->resize(600, 400);
    const auto topology = large();
    view->setTopology(topology);
    ASSERT_TRUE(comesToShow(topology));
    auto *picture = view->findChild<TopologyPicture *>();
    ASSERT_TRUE(picture);
    QSignalSpy ready(picture, &TopologyPicture::ready);
    view->grab();
    ASSERT_TRUE(ready.count() == 1 || ready.wait(30'000));
    const QImage seen = view->grab().toImage();
    EXPECT_EQ(view->grab().toImage(), seen);
    EXPECT_FALSE(picture->isUnderWay());
    view->select(topology->nodes.front().key);
    view->grab();
    EXPECT_TRUE(picture->isUnderWay());
    ASSERT_TRUE(ready.count() == 2 || ready.wait(30'000));
    EXPECT_NE(view->grab().toImage(), seen);
}

} // namespace sw
