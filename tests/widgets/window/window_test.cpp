// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_site.h"
#include "widgets/look/theme.h"
#include "widgets/planner/planner_page.h"
#include "widgets/topology/topology_view.h"
#include "widgets/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

class ShownWindow : public ::testing::Test
{
protected:
    void SetUp() override
    {
        window = std::make_unique<MainWindow>(settings);
        window->show();
        QApplication::setActiveWindow(window.get());
    }

    template <class Widget>
    Widget *find(const QString &name)
    {
        auto *widget = window->findChild<Widget *>(name);
        EXPECT_NE(widget, nullptr) << name.toStdString();
        return widget;
    }

    void connectToLab()
    {
        window->setConnection(ConnectionState::Connected, u"lab"_s);
        window->setFleet(sample::fleet());
        window->setTopology(sample::topology());
        QCoreApplication::processEvents();
    }

    static ServerId serverNamed(const QString &name)
    {
        for (const Server &server : sample::fleet().servers) {
            if (server.name == name)
                return server.id;
        }
        return {};
    }

    Plan stopPlan() const
    {
        return planServerAction(sample::fleet(), sample::topology(), serverNamed(u"web-1"_s), StopServer{})
            .value();
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(ShownWindow, fitsALowScreenWithAWorksheet)
{
    window->planner().openWorksheet(starterWorksheet({}), {});
    for (int page = 0; page <= static_cast<int>(MainWindow::Page::Planner); ++page) {
        window->showPage(static_cast<MainWindow::Page>(page));
        QCoreApplication::processEvents();
        // 700 points without the frame of the window and a panel of the desktop.
        EXPECT_LE(window->minimumSize().height(), 620) << "page " << page;
        EXPECT_LE(window->minimumSizeHint().height(), 620) << "page " << page;
    }
}

TEST_F(ShownWindow, marksItsTitleWhileTheWorksheetIsNotSaved)
{
    EXPECT_TRUE(window->windowTitle().endsWith(u"[*]"_s));
    window->planner().openWorksheet(starterWorksheet({}), {}, true);
    EXPECT_TRUE(window->isWindowModified());
    window->planner().openWorksheet(starterWorksheet({}), {});
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(ShownWindow, reachesEveryPageByKeyboard)
{
    const Qt::Key keys[] = {Qt::Key_6, Qt::Key_5, Qt::Key_4, Qt::Key_3, Qt::Key_2, Qt::Key_1};
    int page = 5;
    for (const Qt::Key key : keys) {
        QTest::keyClick(window.get(), key, Qt::ControlModifier);
        EXPECT_EQ(static_cast<int>(window->page()), page--);
    }
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(window->page(), MainWindow::Page::Fleet);
}

TEST_F(ShownWindow, reachesEveryPageByTheNavigation)
{
    find<QAbstractButton>(u"navDrills"_s)->click();
    EXPECT_EQ(window->page(), MainWindow::Page::Drills);
    find<QAbstractButton>(u"navTopology"_s)->click();
    EXPECT_EQ(window->page(), MainWindow::Page::Topology);
    find<QAbstractButton>(u"navPlanner"_s)->click();
    EXPECT_EQ(window->page(), MainWindow::Page::Planner);
}

TEST_F(ShownWindow, beginsAWorksheetFromEveryPage)
{
    QSignalSpy asked(&window->planner(), &PlannerPage::newRequested);
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(window->page(), MainWindow::Page::Planner);
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(ShownWindow, stopsAllFaultsFromEveryPageInEveryState)
{
    QSignalSpy stopped(window.get(), &MainWindow::stopAllFaultsRequested);
    auto *button = find<QAbstractButton>(u"stopAllFaults"_s);
    int expected = 0;
    const auto press = [&] {
        EXPECT_TRUE(button->isEnabled());
        EXPECT_TRUE(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        EXPECT_EQ(stopped.size(), ++expected);
        QTest::keyClick(window.get(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(stopped.size(), ++expected);
    };
    press();
    connectToLab();
    for (int page = 0; page < 6; ++page) {
        window->showPage(static_cast<MainWindow::Page>(page));
        press();
    }
    window->setPlan(stopPlan());
    press();
    window->showDrill(sample::drill());
    find<QAbstractButton>(u"drillApprove"_s)->click();
    press();
    window->setConnection(ConnectionState::Lost, u"the lab ended"_s);
    press();
}

TEST_F(ShownWindow, goesFromTheLabButtonToItsGraph)
{
    QSignalSpy asked(window.get(), &MainWindow::labRequested);
    find<QPushButton>(u"labButton"_s)->click();
    EXPECT_EQ(asked.size(), 1);
    connectToLab();
    EXPECT_EQ(window->page(), MainWindow::Page::Topology);
    EXPECT_EQ(find<TopologyView>(u"topologyView"_s)->topology().nodes.size(),
              sample::topology().nodes.size());
}

TEST_F(ShownWindow, carriesAnActionFromTheGraphThroughItsPlan)
{
    connectToLab();
    window->showPage(MainWindow::Page::Topology);
    auto *view = find<TopologyView>(u"topologyView"_s);
    view->select(u"server:"_s + serverNamed(u"web-1"_s).text);
    QSignalSpy asked(window.get(), &MainWindow::planRequested);
    QSignalSpy approved(window.get(), &MainWindow::planApproved);
    auto *page = find<QWidget>(u"topologyPage"_s);
    page->findChild<QPushButton *>(u"action_stop"_s)->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<ServerId>(), serverNamed(u"web-1"_s));
    EXPECT_EQ(approved.size(), 0);
    window->setPlan(stopPlan());
    EXPECT_TRUE(find<QWidget>(u"sidePanel"_s)->isVisible());
    EXPECT_TRUE(view->isPreviewing());
    find<QAbstractButton>(u"planApprove"_s)->click();
    ASSERT_EQ(approved.size(), 1);
    EXPECT_EQ(approved[0][0].value<Plan>(), stopPlan());
    EXPECT_FALSE(find<QWidget>(u"sidePanel"_s)->isVisible());
    EXPECT_FALSE(view->isPreviewing());
}

TEST_F(ShownWindow, doesNothingWhenThePlanIsPutAway)
{
    connectToLab();
    QSignalSpy approved(window.get(), &MainWindow::planApproved);
    window->setPlan(stopPlan());
    find<QPushButton>(u"planDismiss"_s)->click();
    EXPECT_EQ(approved.size(), 0);
    EXPECT_FALSE(find<TopologyView>(u"topologyView"_s)->isPreviewing());
    EXPECT_FALSE(find<QAbstractButton>(u"stopAllFaults"_s)->hasFocus())
        << "focus never lands on the red button";
}

TEST_F(ShownWindow, keepsOneSelectionOnAllPages)
{
    connectToLab();
    window->showPage(MainWindow::Page::Fleet);
    find<QTableView>(u"fleetTable"_s)->selectRow(5); // web-1, by name
    window->showPage(MainWindow::Page::Topology);
    EXPECT_EQ(find<TopologyView>(u"topologyView"_s)->selected(), u"server:"_s + serverNamed(u"web-1"_s).text);
    find<TopologyView>(u"topologyView"_s)->select(u"server:"_s + serverNamed(u"db-2"_s).text);
    window->showPage(MainWindow::Page::Fleet);
    EXPECT_EQ(find<QTableView>(u"fleetTable"_s)->currentIndex().siblingAtColumn(0).data().toString(),
              u"db-2"_s);
}

TEST_F(ShownWindow, asksAboutAHostKeyBeforeAPlan)
{
    window->setPlan(stopPlan());
    window->askHostKey({u"q"_s, u"lb-1"_s, u"ssh-ed25519"_s, u"SHA256:abc"_s});
    EXPECT_TRUE(find<QWidget>(u"hostKeyPanel"_s)->isVisible());
    QSignalSpy answered(window.get(), &MainWindow::hostKeyAnswered);
    find<QPushButton>(u"hostKeyOnce"_s)->click();
    ASSERT_EQ(answered.size(), 1);
    EXPECT_EQ(answered[0][1].value<HostKeyTrust>(), HostKeyTrust::TrustOnce);
    EXPECT_TRUE(find<QWidget>(u"planPanel"_s)->isVisible());
}

TEST_F(ShownWindow, stopsTheWorkThatItShows)
{
    QSignalSpy stopped(window.get(), &MainWindow::operationStopRequested);
    auto *stop = find<QPushButton>(u"progressStop"_s);
    EXPECT_FALSE(stop->isVisible());
    window->setProgress(OperationId{u"a"_s}, u"Resizing web-1"_s, 0.3);
    window->setProgress(OperationId{u"b"_s}, u"Restarting web-2"_s, -1);
    EXPECT_TRUE(find<QLabel>(u"progressText"_s)->text().startsWith(u"Restarting web-2"_s));
    stop->click();
    ASSERT_EQ(stopped.size(), 1);
    EXPECT_EQ(stopped[0][0].value<OperationId>(), OperationId{u"b"_s});
    window->setProgress(OperationId{u"b"_s}, {}, 1);
    EXPECT_EQ(find<QLabel>(u"progressText"_s)->text(), u"Resizing web-1"_s);
    window->setProgress(OperationId{u"a"_s}, {}, 1);
    EXPECT_FALSE(stop->isVisible());
}

TEST_F(ShownWindow, opensOnWhatWasFoundUnfinished)
{
    window->setUnfinished(
        {{sample::operations()[3], u"lb-1 is stopped."_s, {{u"undo"_s, u"Put it back"_s, {}}}}});
    EXPECT_EQ(window->page(), MainWindow::Page::Journal);
    QSignalSpy chosen(window.get(), &MainWindow::recoveryChosen);
    find<QPushButton>(u"recover_op-4_undo"_s)->click();
    EXPECT_EQ(chosen.size(), 1);
}

TEST_F(ShownWindow, takesTheFleetOffTheScreenWhenTheConnectionEnds)
{
    connectToLab();
    window->showPage(MainWindow::Page::Fleet);
    EXPECT_EQ(find<QTableView>(u"fleetTable"_s)->model()->rowCount(), 8);
    window->setConnection(ConnectionState::None, {});
    QCoreApplication::processEvents();
    EXPECT_EQ(find<QTableView>(u"fleetTable"_s)->model()->rowCount(), 0);
    EXPECT_EQ(find<QLabel>(u"fleetAge"_s)->text(), QString());
}

TEST_F(ShownWindow, opensAFileWithoutALoopOfItsOwn)
{
    QSignalSpy asked(window.get(), &MainWindow::graphFileRequested);
    find<QAction>(u"actionOpenGraph"_s)->trigger();
    auto *dialog = find<QFileDialog>(u"openFileDialog"_s);
    ASSERT_NE(dialog, nullptr);
    emit dialog->fileSelected(u"/tmp/graph.json"_s);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"/tmp/graph.json"_s);
    dialog->close();
}

TEST_F(ShownWindow, remembersItsColoursAndSize)
{
    find<QAction>(u"theme_dark"_s)->trigger();
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), look::darkPalette().color(QPalette::Window));
    window->resize(1111, 777);
    window->close();
    MainWindow again(settings);
    EXPECT_TRUE(again.findChild<QAction *>(u"theme_dark"_s)->isChecked());
    EXPECT_EQ(again.size(), QSize(1111, 777));
    look::apply(look::Theme::System);
}

TEST_F(ShownWindow, namesEveryButtonForAScreenReader)
{
    connectToLab();
    window->showPage(MainWindow::Page::Topology);
    // Its parts say what they are about when there is a worksheet that can be sized.
    const Catalogue catalogue{u"ours"_s, u"Ours"_s, u"EUR"_s,
                              {},        {},        {{u"1 GB"_s, 1, 1024, 20, 100, {}, {}}}};
    window->planner().openWorksheet(starterWorksheet(catalogue), {});
    QCoreApplication::processEvents();
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        // Buttons inside the toolkit's own widgets are the toolkit's affair; one that is hidden says nothing
        // yet.
        const bool ours = !button->isHidden() && !button->objectName().startsWith(u"qt_"_s)
            && !qobject_cast<const QComboBox *>(button->parent())
            && !qobject_cast<const QLineEdit *>(button->parent())
            && !qobject_cast<const QTableView *>(button->parent());
        EXPECT_FALSE(ours && button->text().isEmpty() && button->accessibleName().isEmpty())
            << button->metaObject()->className() << " " << button->objectName().toStdString();
    }
}

TEST_F(ShownWindow, fitsASmallScreen)
{
    connectToLab();
    window->setPlan(stopPlan());
    EXPECT_LE(window->minimumSizeHint().width(), 1280);
    EXPECT_LE(window->minimumSizeHint().height(), 720);
}

TEST_F(ShownWindow, tellsHowLongTenThousandServersHoldTheWindow)
{
    const Fleet fleet = sample::largeFleet(10'000);
    const Topology topology = sample::largeTopology(10'000);
    for (const MainWindow::Page page : {MainWindow::Page::Fleet, MainWindow::Page::Topology}) {
        window->showPage(page);
        for (const char *what : {"first", "again"}) {
            QElapsedTimer clock;
            clock.start();
            window->setFleet(fleet);
            window->setTopology(topology);
            QCoreApplication::processEvents();
            std::printf("10,000 servers on page %d, %s: %.1f ms\n", static_cast<int>(page), what,
                        static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
    }
}

} // namespace sw
