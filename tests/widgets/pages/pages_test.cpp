// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_site.h"
#include "widgets/pages/drills_page.h"
#include "widgets/pages/fleet_page.h"
#include "widgets/pages/host_key_panel.h"
#include "widgets/pages/inspector.h"
#include "widgets/pages/journal_page.h"
#include "widgets/pages/message_area.h"
#include "widgets/pages/offered_actions.h"
#include "widgets/pages/plan_panel.h"
#include "widgets/pages/probe_series.h"
#include "widgets/pages/start_page.h"
#include "widgets/pages/topology_page.h"
#include "widgets/topology/topology_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

template <class Widget>
Widget *find(const QWidget &page, const QString &name)
{
    auto *widget = page.findChild<Widget *>(name);
    EXPECT_NE(widget, nullptr) << name.toStdString();
    return widget;
}

void click(const QWidget &page, const QString &name)
{
    QTest::mouseClick(find<QAbstractButton>(page, name), Qt::LeftButton);
}

QString textOf(const QWidget &page, const QString &name)
{
    return find<QLabel>(page, name)->text();
}

SeenCloud worldOf(const Fleet &fleet, const Topology &topology)
{
    return {std::make_shared<Fleet>(fleet), std::make_shared<Topology>(topology)};
}

SeenCloud healthy()
{
    return worldOf(sample::fleet(), sample::topology());
}

ServerId serverNamed(const QString &name)
{
    for (const Server &server : sample::fleet().servers) {
        if (server.name == name)
            return server.id;
    }
    return {};
}

QString keyOf(const QString &name)
{
    return u"server:"_s + serverNamed(name).text;
}

Plan stopPlan()
{
    return planServerAction(sample::fleet(), sample::topology(), serverNamed(u"web-1"_s), StopServer{})
        .value();
}

} // namespace

TEST(StartPage, startsTheLabInOneClick)
{
    StartPage page;
    QSignalSpy asked(&page, &StartPage::labRequested);
    click(page, u"labButton"_s);
    EXPECT_EQ(asked.size(), 1);
}

TEST(StartPage, connectsToTheCloudThatIsChosen)
{
    StartPage page;
    QSignalSpy asked(&page, &StartPage::cloudRequested);
    EXPECT_FALSE(find<QPushButton>(page, u"connectButton"_s)->isEnabled());
    page.setClouds({{CloudId{u"prod"_s}, u"prod"_s, u"/etc/openstack/clouds.yaml"_s},
                    {CloudId{u"test"_s}, u"test"_s, u"/etc/openstack/clouds.yaml"_s}});
    auto *list = find<QListWidget>(page, u"cloudList"_s);
    list->setCurrentRow(1);
    EXPECT_TRUE(list->item(1)->toolTip().contains(u"clouds.yaml"_s));
    click(page, u"connectButton"_s);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<CloudId>(), CloudId{u"test"_s});
    page.setClouds({{CloudId{u"new"_s}, u"new"_s, {}}, {CloudId{u"test"_s}, u"test"_s, {}}});
    EXPECT_EQ(list->currentRow(), 1) << "a refresh keeps the choice";
}

TEST(StartPage, saysWhatIsWrongWithCloudsYaml)
{
    StartPage page;
    page.setCloudsFailure({Cause::Malformed, u"read /x/clouds.yaml"_s, u"line 3: a mapping was expected"_s});
    EXPECT_TRUE(textOf(page, u"cloudsNote"_s).contains(u"line 3"_s));
    EXPECT_FALSE(find<QPushButton>(page, u"connectButton"_s)->isEnabled());
}

TEST(StartPage, cannotStartTheLabTwice)
{
    StartPage page;
    page.setLabState(LabState::Starting, u"Starting db-1"_s);
    EXPECT_FALSE(find<QPushButton>(page, u"labButton"_s)->isEnabled());
    QSignalSpy stopped(&page, &StartPage::labStopRequested);
    find<QPushButton>(page, u"labStopButton"_s)->click();
    EXPECT_EQ(stopped.size(), 1);
}

TEST(OfferedActions, putsThePossibleFirstAndGivesTheOthersTheirReason)
{
    const std::vector<OfferedAction> offers =
        offeredActions(sample::fleet(), sample::topology(), serverNamed(u"web-1"_s));
    EXPECT_TRUE(offers.front().reason.isEmpty());
    EXPECT_FALSE(offers.back().reason.isEmpty());
    const auto start = std::find_if(offers.begin(), offers.end(),
                                    [](const OfferedAction &o) { return o.word == "start"_L1; });
    EXPECT_FALSE(start->reason.isEmpty()) << "it runs already";
    for (const OfferedAction &offer : offeredActions({}, sample::topology(), serverNamed(u"web-1"_s)))
        EXPECT_FALSE(offer.reason.isEmpty()) << offer.word.toStdString();
}

TEST(OfferedActions, offersEverySizeButTheOneThatItHas)
{
    const std::vector<OfferedAction> offers =
        offeredActions(sample::fleet(), sample::topology(), serverNamed(u"web-1"_s));
    const auto resize =
        std::find_if(offers.begin(), offers.end(), [](const OfferedAction &o) { return o.choosesFlavor; });
    const std::vector<ActionChoice> choices =
        choicesOf(*resize, sample::fleet(), sample::topology(), serverNamed(u"web-1"_s));
    ASSERT_EQ(choices.size(), 2U);
    EXPECT_TRUE(choices[0].text.contains(u"medium"_s));
    EXPECT_TRUE(choices[1].text.contains(u"large"_s));
}

TEST(Inspector, disablesTheImpossibleAndShowsWhy)
{
    Inspector inspector;
    inspector.setWorld(healthy());
    inspector.inspect(keyOf(u"web-1"_s));
    EXPECT_EQ(textOf(inspector, u"inspectorName"_s), u"web-1"_s);
    auto *start = find<QPushButton>(inspector, u"action_start"_s);
    EXPECT_FALSE(start->isEnabled());
    EXPECT_FALSE(start->toolTip().isEmpty());
    EXPECT_EQ(textOf(inspector, u"reason_start"_s), start->toolTip());
    QSignalSpy asked(&inspector, &Inspector::planRequested);
    click(inspector, u"action_stop"_s);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<ServerId>(), serverNamed(u"web-1"_s));
    EXPECT_TRUE(std::holds_alternative<StopServer>(asked[0][1].value<ServerAction>()));
}

TEST(Inspector, asksForAResizeWithTheSizeThatWasChosen)
{
    Inspector inspector;
    inspector.setWorld(healthy());
    inspector.inspect(keyOf(u"web-1"_s));
    QSignalSpy asked(&inspector, &Inspector::planRequested);
    auto *menu = find<QMenu>(inspector, u"choices_resize"_s);
    menu->actions().first()->trigger();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(std::get<ResizeServer>(asked[0][1].value<ServerAction>()).flavor, FlavorId{u"2"_s});
}

TEST(Inspector, takesALargeWorldInATurnOfItsOwnAndTheNewestOnly)
{
    Inspector inspector;
    inspector.setWorld(healthy());
    inspector.inspect(keyOf(u"web-1"_s));
    Topology large = sample::largeTopology(400);
    TopologyNode node = *findNode(sample::topology(), keyOf(u"web-1"_s));
    node.name = u"renamed"_s;
    large.nodes.insert(
        std::lower_bound(large.nodes.begin(), large.nodes.end(), node,
                         [](const TopologyNode &a, const TopologyNode &b) { return a.key < b.key; }),
        node);
    inspector.setWorld(worldOf(sample::fleet(), large));
    EXPECT_EQ(textOf(inspector, u"inspectorName"_s), u"web-1"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return textOf(inspector, u"inspectorName"_s) == u"renamed"_s; }, 30'000));
    node.name = u"never shown"_s;
    *std::find_if(large.nodes.begin(), large.nodes.end(),
                  [&](const TopologyNode &other) { return other.key == node.key; }) = node;
    inspector.setWorld(worldOf(sample::fleet(), large));
    inspector.setWorld(healthy());
    QCoreApplication::processEvents();
    EXPECT_EQ(textOf(inspector, u"inspectorName"_s), u"web-1"_s);
}

TEST(Inspector, keepsTheKeyboardWhereItIsWhenARefreshChangesTheNode)
{
    Inspector inspector;
    inspector.setWorld(healthy());
    inspector.inspect(keyOf(u"web-1"_s));
    inspector.show();
    QApplication::setActiveWindow(&inspector);
    find<QPushButton>(inspector, u"action_stop"_s)->setFocus();
    Fleet changed = sample::fleet();
    for (Server &server : changed.servers)
        server.tags.push_back(u"new"_s);
    inspector.setWorld(worldOf(changed, sample::topology()));
    EXPECT_TRUE(find<QPushButton>(inspector, u"action_stop"_s)->hasFocus());
    EXPECT_EQ(inspector.findChildren<QPushButton *>(u"action_stop"_s).size(), 1);
}

TEST(FleetPage, searchesFiltersAndCounts)
{
    FleetPage page;
    page.setWorld(worldOf(sample::fleet(), sample::topologyWithTrouble()));
    auto *table = find<QTableView>(page, u"fleetTable"_s);
    EXPECT_EQ(table->model()->rowCount(), 8);
    QTest::keyClicks(find<QLineEdit>(page, u"fleetSearch"_s), u"web"_s);
    EXPECT_EQ(table->model()->rowCount(), 3);
    EXPECT_TRUE(textOf(page, u"fleetCount"_s).startsWith(u"3 of 8"_s));
    find<QLineEdit>(page, u"fleetSearch"_s)->clear();
    find<QComboBox>(page, u"fleetHealthFilter"_s)->setCurrentIndex(1); // down
    EXPECT_LT(table->model()->rowCount(), 8);
    EXPECT_GT(table->model()->rowCount(), 0);
}

TEST(FleetPage, tellsTheNodeOfTheSelectedRow)
{
    FleetPage page;
    page.setWorld(healthy());
    QSignalSpy chosen(&page, &FleetPage::selectionChanged);
    find<QTableView>(page, u"fleetTable"_s)->selectRow(3);
    ASSERT_FALSE(chosen.isEmpty());
    EXPECT_EQ(chosen.last()[0].toString(), keyOf(u"lb-1"_s));
    EXPECT_EQ(textOf(page, u"inspectorName"_s), u"lb-1"_s);
}

TEST(FleetPage, leadsToTheStartPageWhileThereIsNothing)
{
    FleetPage page;
    page.setWorld({});
    page.show();
    QSignalSpy asked(&page, &FleetPage::startRequested);
    click(page, u"emptyStateButton"_s);
    EXPECT_EQ(asked.size(), 1);
}

TEST(TopologyPage, opensTheActionsOfANodeFromTheGraph)
{
    TopologyPage page;
    page.resize(1000, 700);
    page.setWorld(healthy());
    page.show();
    auto *view = find<TopologyView>(page, u"topologyView"_s);
    view->select(keyOf(u"web-2"_s));
    QTest::keyClick(view, Qt::Key_Return);
    auto *menu = find<QMenu>(page, u"serverMenu"_s);
    ASSERT_NE(menu, nullptr);
    QSignalSpy asked(&page, &TopologyPage::planRequested);
    auto *stop = menu->findChild<QAction *>(u"menu_stop"_s);
    ASSERT_NE(stop, nullptr);
    stop->trigger();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<ServerId>(), serverNamed(u"web-2"_s));
    auto *start = menu->findChild<QAction *>(u"menu_start"_s);
    EXPECT_FALSE(start->isEnabled());
    EXPECT_FALSE(start->toolTip().isEmpty());
    menu->close();
}

TEST(TopologyPage, findsANodeByItsAddress)
{
    TopologyPage page;
    page.setWorld(healthy());
    QTest::keyClicks(find<QLineEdit>(page, u"topologySearch"_s), u"10.77.2.31"_s);
    EXPECT_EQ(find<TopologyView>(page, u"topologyView"_s)->selected(), keyOf(u"db-3"_s));
}

TEST(PlanPanel, showsThePlanAndDoesNothingUntilItIsApproved)
{
    PlanPanel panel;
    QSignalSpy approved(&panel, &PlanPanel::approved);
    panel.setPlan(stopPlan());
    panel.show();
    EXPECT_EQ(textOf(panel, u"planTitle"_s), stopPlan().title);
    EXPECT_EQ(find<QWidget>(panel, u"planWarnings"_s)->findChildren<QLabel *>().size(),
              stopPlan().warnings.size());
    EXPECT_EQ(approved.size(), 0);
    click(panel, u"planApprove"_s);
    ASSERT_EQ(approved.size(), 1);
    EXPECT_EQ(approved[0][0].value<Plan>(), stopPlan());
}

TEST(PlanPanel, givesTheFocusToTheSafeAnswer)
{
    PlanPanel panel;
    panel.show();
    QApplication::setActiveWindow(&panel);
    panel.setPlan(stopPlan());
    EXPECT_TRUE(find<QPushButton>(panel, u"planDismiss"_s)->hasFocus());
    QSignalSpy dismissed(&panel, &PlanPanel::dismissed);
    QTest::keyClick(&panel, Qt::Key_Escape);
    EXPECT_EQ(dismissed.size(), 1);
}

TEST(PlanPanel, cannotApproveWhatWasRefused)
{
    PlanPanel panel;
    panel.show();
    panel.setPlan(stopPlan());
    panel.setRefused({Cause::Refused, u"stop lb-1"_s, u"its standby is down"_s});
    EXPECT_FALSE(find<QAbstractButton>(panel, u"planApprove"_s)->isVisible());
    EXPECT_TRUE(textOf(panel, u"planRefusal"_s).contains(u"its standby is down"_s));
}

TEST(HostKeyPanel, asksOneAfterTheOtherAndRefusesOnEscape)
{
    HostKeyPanel panel;
    QSignalSpy answered(&panel, &HostKeyPanel::answered);
    QSignalSpy finished(&panel, &HostKeyPanel::finished);
    panel.ask({u"1"_s, u"lb-1"_s, u"ssh-ed25519"_s, u"SHA256:aaa"_s});
    panel.ask({u"2"_s, u"lb-2"_s, u"ssh-ed25519"_s, u"SHA256:bbb"_s});
    EXPECT_EQ(textOf(panel, u"hostKeyFingerprint"_s).remove(u'\n'), u"SHA256:aaa"_s);
    click(panel, u"hostKeyRemember"_s);
    EXPECT_EQ(textOf(panel, u"hostKeyFingerprint"_s).remove(u'\n'), u"SHA256:bbb"_s);
    EXPECT_EQ(finished.size(), 0);
    QTest::keyClick(&panel, Qt::Key_Escape);
    ASSERT_EQ(answered.size(), 2);
    EXPECT_EQ(answered[0][1].value<HostKeyTrust>(), HostKeyTrust::TrustAndRemember);
    EXPECT_EQ(answered[1][0].toString(), u"2"_s);
    EXPECT_EQ(answered[1][1].value<HostKeyTrust>(), HostKeyTrust::Refuse);
    EXPECT_EQ(finished.size(), 1);
}

TEST(DrillsPage, asksForTheDrillAsItWasSet)
{
    DrillsPage page;
    EXPECT_FALSE(find<QPushButton>(page, u"drillPrepare"_s)->isEnabled());
    EXPECT_FALSE(textOf(page, u"drillNotReady"_s).isEmpty());
    page.setWorld(healthy());
    find<QRadioButton>(page, u"faultNetwork"_s)->setChecked(true);
    find<QSpinBox>(page, u"probeInterval"_s)->setValue(20);
    QSignalSpy asked(&page, &DrillsPage::drillRequested);
    click(page, u"drillPrepare"_s);
    ASSERT_EQ(asked.size(), 1);
    const auto request = asked[0][0].value<BalancerDrillRequest>();
    EXPECT_EQ(request.fault, BalancerFault::NetworkDrop);
    EXPECT_EQ(request.probeInterval, Milliseconds{20});
}

TEST(DrillsPage, waitsForTheButtonBeforeEveryStage)
{
    DrillsPage page;
    page.setWorld(healthy());
    const BalancerDrill drill = sample::drill();
    page.setDrill(drill);
    page.show();
    QSignalSpy started(&page, &DrillsPage::started);
    QSignalSpy approved(&page, &DrillsPage::stageApproved);
    EXPECT_EQ(find<QListWidget>(page, u"drillStages"_s)->count(), static_cast<int>(drill.stages.size()));
    click(page, u"drillApprove"_s);
    EXPECT_EQ(started.size(), 1);
    ASSERT_EQ(approved.size(), 1);
    EXPECT_EQ(approved[0][0].toString(), drill.stages[0].id);
    EXPECT_FALSE(find<QAbstractButton>(page, u"drillApprove"_s)->isEnabled())
        << "a second click approves nothing";
    EXPECT_FALSE(find<QPushButton>(page, u"drillPrepare"_s)->isEnabled()) << "one drill at a time";
    page.setStage(drill.stages[0].id, DrillStageState::Running, {});
    page.setStage(drill.stages[0].id, DrillStageState::Done, {});
    EXPECT_EQ(approved.size(), 1);
    page.setStage(drill.stages[1].id, DrillStageState::AwaitsApproval, {});
    EXPECT_EQ(find<QListWidget>(page, u"drillStages"_s)->currentRow(), 1);
    click(page, u"drillApprove"_s);
    ASSERT_EQ(approved.size(), 2);
    EXPECT_EQ(approved[1][0].toString(), drill.stages[1].id);
    EXPECT_EQ(started.size(), 1);
}

TEST(DrillsPage, goesThroughTheStagesByItselfWhenToldTo)
{
    DrillsPage page;
    page.setWorld(healthy());
    const BalancerDrill drill = sample::drill();
    page.setDrill(drill);
    QSignalSpy approved(&page, &DrillsPage::stageApproved);
    find<QCheckBox>(page, u"drillAlone"_s)->setChecked(true);
    EXPECT_EQ(approved.size(), 0) << "the choice alone breaks nothing";
    find<QAbstractButton>(page, u"drillApprove"_s)->click();
    page.setStage(drill.stages[1].id, DrillStageState::AwaitsApproval, {});
    ASSERT_EQ(approved.size(), 2);
    EXPECT_EQ(approved[1][0].toString(), drill.stages[1].id);
}

TEST(DrillsPage, canBeStoppedWhileItRuns)
{
    DrillsPage page;
    page.setWorld(healthy());
    page.setDrill(sample::drill());
    EXPECT_FALSE(find<QPushButton>(page, u"drillStop"_s)->isEnabled());
    find<QAbstractButton>(page, u"drillApprove"_s)->click();
    QSignalSpy stopped(&page, &DrillsPage::stopRequested);
    find<QPushButton>(page, u"drillStop"_s)->click();
    EXPECT_EQ(stopped.size(), 1);
    page.setEnded(
        {Cause::Canceled, u"run the drill"_s, u"stopped by the operator; every fault was taken back"_s});
    EXPECT_TRUE(textOf(page, u"drillRefusal"_s).contains(u"taken back"_s));
    EXPECT_FALSE(page.isRunning());
}

TEST(DrillsPage, showsWhatWasMeasuredBesideWhatWasExpected)
{
    DrillsPage page;
    page.setWorld(healthy());
    page.setDrill(sample::drill());
    page.addSamples(sample::samples(Seconds{12}));
    page.setResult(sample::result(), u"/tmp/evidence"_s);
    EXPECT_TRUE(textOf(page, u"drillVerdict"_s).startsWith(u"Passed"_s));
    EXPECT_TRUE(textOf(page, u"figureOutage"_s).startsWith(u"3.07 s"_s));
    EXPECT_TRUE(textOf(page, u"figureLost"_s).startsWith(u"0 of 268"_s));
    QSignalSpy opened(&page, &DrillsPage::evidenceOpenRequested);
    find<QPushButton>(page, u"openEvidence"_s)->click();
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toString(), u"/tmp/evidence"_s);
}

TEST(JournalPage, undoesWhatCanBeUndoneAndSaysWhyTheRestCannot)
{
    JournalPage page;
    page.setOperations(sample::operations());
    auto *table = find<QTableView>(page, u"operationTable"_s);
    QSignalSpy undone(&page, &JournalPage::undoRequested);
    table->selectRow(0); // running
    EXPECT_FALSE(find<QPushButton>(page, u"operationUndo"_s)->isEnabled());
    EXPECT_FALSE(find<QPushButton>(page, u"operationUndo"_s)->toolTip().isEmpty());
    EXPECT_TRUE(find<QPushButton>(page, u"operationStop"_s)->isEnabled());
    table->selectRow(4); // stopped web-2, an hour ago
    EXPECT_FALSE(find<QPushButton>(page, u"operationStop"_s)->isEnabled());
    click(page, u"operationUndo"_s);
    ASSERT_EQ(undone.size(), 1);
    EXPECT_EQ(undone[0][0].value<OperationId>(), OperationId{u"op-1"_s});
    EXPECT_EQ(find<QTableView>(page, u"stepTable"_s)->model()->rowCount(), 1);
}

TEST(JournalPage, offersTheWaysOutOfWhatWasInterrupted)
{
    JournalPage page;
    const OperationRecord record = sample::operations()[3];
    page.setUnfinished(
        {{record, u"lb-1 is stopped."_s, {{u"undo"_s, u"Put it back"_s, u"lb-1 is started."_s}}}});
    QSignalSpy chosen(&page, &JournalPage::recoveryChosen);
    // The window answers with the new list from within the click.
    QObject::connect(&page, &JournalPage::recoveryChosen, &page, [&page] { page.setUnfinished({}); });
    find<QPushButton>(page, u"recover_op-4_undo"_s)->click();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<OperationId>(), record.id);
    EXPECT_EQ(chosen[0][1].toString(), u"undo"_s);
    EXPECT_FALSE(find<QWidget>(page, u"recovery"_s)->isVisibleTo(&page));
}

TEST(MessageArea, keepsThreeAndTellsTheSameOnce)
{
    MessageArea area;
    for (int i = 0; i < 2; ++i)
        area.showFailure({Cause::Unreachable, u"list the servers"_s, u"no route"_s});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(area.findChildren<QWidget *>(u"message"_s).size(), 1);
    for (int i = 0; i < 5; ++i)
        area.showFailure({Cause::Unreachable, u"try %1"_s.arg(i), u"no route"_s});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(area.findChildren<QWidget *>(u"message"_s).size(), 3);
    for (auto *button : area.findChildren<QAbstractButton *>(u"messageClose"_s))
        button->click();
    EXPECT_FALSE(area.isVisibleTo(&area));
}

TEST(ProbeSeries, losesNoFailureAndNoPeakWhenItIsThinned)
{
    ProbeSeries series(64);
    for (const ProbeSample &sample : sample::samples(Seconds{60}))
        series.add(sample);
    EXPECT_LE(series.buckets().size(), 64U);
    int failed = 0;
    Microseconds slowest{0};
    for (const ProbeSeries::Bucket &bucket : series.buckets()) {
        failed += bucket.failed;
        slowest = std::max(slowest, bucket.slowest);
    }
    EXPECT_EQ(failed, 307);
    EXPECT_EQ(series.failed(), 307);
    EXPECT_EQ(slowest, Microseconds{900 + 137 * 9});
    EXPECT_EQ(series.sent(), 6000);
}

TEST(ProbeSeries, saysForHowLongTheSiteIsSilent)
{
    ProbeSeries series;
    const std::vector<ProbeSample> samples = sample::samples(Seconds{12});
    for (size_t i = 0; i < 700; ++i)
        series.add(samples[i]);
    EXPECT_EQ(series.silentFor(), std::optional<Microseconds>(Milliseconds{1990}));
    for (size_t i = 700; i < 900; ++i)
        series.add(samples[i]);
    EXPECT_EQ(series.silentFor(), std::nullopt);
}

} // namespace sw
