// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
//
// From the first click to the evidence, on the real lab.
#include "tests/suites/console/driven_console.h"
#include "widgets/models/fleet_model.h"
#include "widgets/models/journal_models.h"
#include "widgets/planner/planner_page.h"

#include <QComboBox>
#include <QFileInfo>
#include <QListWidget>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

class ConsoleOnTheLab : public DrivenConsole
{
protected:
    void SetUp() override
    {
        open();
        openLab();
    }

    QString stateInFleet(const QString &server) const
    {
        return cell(find<QTableView>("fleetTable"), FleetModel::Name, server, FleetModel::State);
    }
    QString stateInJournal(const QString &operation) const
    {
        return cell(find<QTableView>("operationTable"), OperationModel::Title, operation,
                    OperationModel::State);
    }
    QString activeBalancer() const
    {
        const Topology &topology = graph()->topology();
        const auto held = std::ranges::find(topology.links, LinkKind::Holds, &TopologyLink::kind);
        const TopologyNode *node = held == topology.links.end() ? nullptr : findNode(topology, held->to);
        return node ? node->name : QString();
    }
    void type(const char *spinBox, const QString &value) const
    {
        auto *box = find<QSpinBox>(spinBox);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(box, value);
        QTest::keyClick(box, Qt::Key_Tab);
    }
};

} // namespace

TEST_F(ConsoleOnTheLab, stopsAServerByItsPlanAndUndoesItFromTheJournal)
{
    // Found after one click: the graph, with what each node was seen to do.
    EXPECT_EQ(window->page(), MainWindow::Page::Topology);
    const QString active = activeBalancer();
    clickInGraph(active);
    EXPECT_EQ(text("inspectorName"), active);
    takePicture(u"topology"_s);

    thread->nowDoing("planning");
    clickInGraph(u"web-2"_s);
    EXPECT_EQ(text("inspectorName"), u"web-2"_s);
    click("action_stop");
    ASSERT_TRUE(find("planPanel")->isVisible());
    EXPECT_THAT(text("planTitle").toStdString(), ::testing::HasSubstr("web-2"));
    const QString title = text("planTitle");
    EXPECT_FALSE(find("planSteps")->findChildren<QLabel *>().isEmpty());
    EXPECT_TRUE(graph()->isPreviewing());

    thread->nowDoing("carrying out a plan");
    click("planApprove");
    EXPECT_FALSE(find("planPanel")->isVisible());
    thread->nowDoing("showing the fleet");
    click("navFleet");
    EXPECT_TRUE(until([&] { return stateInFleet(u"web-2"_s) == label(ServerState::Stopped); }))
        << stateInFleet(u"web-2"_s).toStdString() << messages().toStdString();
    thread->nowDoing("showing the journal");
    click("navJournal");
    EXPECT_TRUE(until([&] { return stateInJournal(title) == label(OperationState::Succeeded); }))
        << stateInJournal(title).toStdString();

    thread->nowDoing("undoing");
    clickRow(find<QTableView>("operationTable"), OperationModel::Title, title);
    EXPECT_GT(find<QTableView>("stepTable")->model()->rowCount(), 0);
    click("operationUndo");
    EXPECT_TRUE(until([&] { return stateInJournal(title) == label(OperationState::Undone); }))
        << stateInJournal(title).toStdString() << messages().toStdString();
    click("journalVerify");
    auto *verified = find("journalVerified");
    EXPECT_TRUE(until([&] { return verified->isVisible(); }));
    click("navFleet");
    EXPECT_TRUE(until([&] { return stateInFleet(u"web-2"_s) == label(ServerState::Active); }));
    click("navTopology");
    EXPECT_TRUE(until([&] { return healthyServers() == 8; })) << healthyServers();
    EXPECT_EQ(messages(), QString());
}

TEST_F(ConsoleOnTheLab, offersItsFlavorsToThePlanner)
{
    emit window->planner().exampleRequested();
    ASSERT_TRUE(until([this] { return window->page() == MainWindow::Page::Planner; }));
    const auto *offered = find<QComboBox>("choice.catalogue");
    EXPECT_TRUE(until([&] { return offered->findText(u"Flavors of lab"_s) >= 0; }));
    // Nobody sells the lab's network, so nobody is asked what it is.
    EXPECT_EQ(window->findChild<QWidget *>(u"baseMbpsDialog"_s), nullptr);
    emit window->disconnectRequested();
    EXPECT_TRUE(until([&] { return offered->findText(u"Flavors of lab"_s) < 0; }));
}

TEST_F(ConsoleOnTheLab, runsTheDrillByItselfToItsEvidence)
{
    click("navDrills");
    // The default of 10 ms is for a machine that does nothing else.
    type("probeInterval", u"50"_s);
    thread->nowDoing("preparing a drill");
    click("drillPrepare");
    auto *stages = find<QListWidget>("drillStages");
    ASSERT_TRUE(until([&] { return stages->isVisible() && stages->count() > 0; }))
        << messages().toStdString();
    EXPECT_THAT(text("drillFacts").toStdString(), ::testing::HasSubstr("10.77.1.100"));

    thread->nowDoing("running a drill");
    click("drillAlone");
    click("drillApprove");
    const auto verdict = [this] { return window->findChild<QLabel *>(u"drillVerdict"_s); };
    const auto *refusal = find("drillRefusal");
    ASSERT_TRUE(until([&] { return verdict() || refusal->isVisible(); }, 150)) << messages().toStdString();
    ASSERT_NE(verdict(), nullptr) << text("drillRefusal").toStdString();
    // A machine that is too busy for the probe's schedule makes the measurement invalid, and the result says
    // so.
    QStringList said;
    for (const auto *label : find("drillResult")->findChildren<QLabel *>())
        said << label->text();
    EXPECT_TRUE(verdict()->text().startsWith(u"Passed"_s) || said.join(u'\n').contains(u"invalid"_s))
        << said.join(u'\n').toStdString();
    for (const char *figure :
         {"figureOutage", "figureDetect", "figureRoute", "figureVerify", "figureFailed", "figureLost"}) {
        EXPECT_TRUE(text(figure).contains(QLocale().toString(0)) || text(figure).contains(u' '))
            << figure << ": " << text(figure).toStdString();
    }
    EXPECT_FALSE(find("stopAllFaults")->hasFocus()) << "a stray Return would press it";
    EXPECT_FALSE(text("figureFailed").startsWith(u"0 "_s));
    EXPECT_THAT(text("figureLost").toStdString(), ::testing::StartsWith("0 "));
    EXPECT_THAT(text("outageSummary").toStdString(), ::testing::HasSubstr("requests sent"));
    const QString evidence = find<QAbstractButton>("openEvidence")->toolTip();
    for (const QString &name : {u"report.html"_s, u"report.pdf"_s, u"probe.csv"_s})
        EXPECT_GT(QFileInfo(evidence + u'/' + name).size(), 500) << (evidence + u'/' + name).toStdString();
    takePicture(u"drill-result"_s);

    thread->nowDoing("stopping all faults");
    click("stopAllFaults");
    EXPECT_TRUE(until([&] { return isSaid(u"No fault stands."_s); })) << messages().toStdString();
}

} // namespace sw
