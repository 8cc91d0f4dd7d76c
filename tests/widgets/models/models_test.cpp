// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_site.h"
#include "widgets/models/fleet_model.h"
#include "widgets/models/journal_models.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTableView>

#include <gmock/gmock.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

QStringList names(const QAbstractItemModel &model, int column = 0)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.push_back(model.index(row, column).data().toString());
    return names;
}

struct Watched
{
    FleetModel model;
    // Fatal would abort; warnings fail the test by the message handler of the test program.
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

} // namespace

TEST(FleetModel, showsEveryServerWithTheHealthOfItsNode)
{
    Watched w;
    w.model.setFleet(std::make_shared<Fleet>(sample::fleet()), sample::topologyWithTrouble());
    ASSERT_EQ(w.model.rowCount(), 8);
    w.model.sort(FleetModel::Name, Qt::AscendingOrder);
    EXPECT_EQ(names(w.model),
              (QStringList{u"db-1"_s, u"db-2"_s, u"db-3"_s, u"lb-1"_s, u"lb-2"_s, u"web-1"_s, u"web-2"_s,
                           u"web-3"_s}));
    EXPECT_EQ(w.model.index(4, FleetModel::HealthColumn).data().toString(), u"Down"_s);
    EXPECT_EQ(w.model.index(4, FleetModel::HealthColumn).data(RawRole).toInt(),
              static_cast<int>(Health::Down));
}

TEST(FleetModel, putsTroubleFirstWhenSortedByHealth)
{
    Watched w;
    w.model.setFleet(std::make_shared<Fleet>(sample::fleet()), sample::topologyWithTrouble());
    w.model.sort(FleetModel::HealthColumn, Qt::AscendingOrder);
    EXPECT_EQ(w.model.index(0, FleetModel::HealthColumn).data().toString(), u"Down"_s);
    EXPECT_EQ(w.model.index(7, FleetModel::HealthColumn).data().toString(), u"Healthy"_s);
}

TEST(FleetModel, tellsOnlyTheRowsThatChanged)
{
    Watched w;
    Fleet fleet = sample::fleet();
    w.model.setFleet(std::make_shared<Fleet>(fleet), sample::topology());
    w.model.sort(FleetModel::Name, Qt::AscendingOrder);
    QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);
    QSignalSpy moved(&w.model, &QAbstractItemModel::layoutChanged);
    QSignalSpy inserted(&w.model, &QAbstractItemModel::rowsInserted);
    w.model.setFleet(std::make_shared<Fleet>(fleet), sample::topology());
    EXPECT_EQ(changed.size(), 0) << "nothing changed, nothing is told";
    fleet.servers[2].tags.push_back(u"new"_s); // web-1
    w.model.setFleet(std::make_shared<Fleet>(fleet), sample::topology());
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 5);
    EXPECT_EQ(changed[0][1].toModelIndex().row(), 5);
    EXPECT_EQ(moved.size() + inserted.size(), 0);
}

TEST(FleetModel, keepsTheSelectionThroughARefreshThatMovesRows)
{
    Watched w;
    Fleet fleet = sample::fleet();
    w.model.setFleet(std::make_shared<Fleet>(fleet), sample::topology());
    w.model.sort(FleetModel::Name, Qt::AscendingOrder);
    QTableView view;
    view.setModel(&w.model);
    view.setCurrentIndex(w.model.indexOf(fleet.servers[3].id.text)); // web-2
    const QPersistentModelIndex held = view.currentIndex();
    fleet.servers.erase(fleet.servers.begin()); // lb-1 goes
    Server added = fleet.servers.front();
    added.id = ServerId{u"new"_s};
    added.name = u"a-first"_s;
    fleet.servers.push_back(added);
    w.model.setFleet(std::make_shared<Fleet>(fleet), sample::topology());
    EXPECT_EQ(names(w.model).first(), u"a-first"_s);
    EXPECT_EQ(held.data().toString(), u"web-2"_s);
    EXPECT_EQ(view.currentIndex().data().toString(), u"web-2"_s);
}

TEST(FleetModel, searchesByEveryWordAndFiltersByHealth)
{
    Watched w;
    w.model.setFleet(std::make_shared<Fleet>(sample::fleet()), sample::topologyWithTrouble());
    w.model.setSearch(u"web az1"_s);
    w.model.sort(FleetModel::Name, Qt::AscendingOrder);
    EXPECT_EQ(names(w.model), (QStringList{u"web-1"_s, u"web-3"_s}));
    w.model.setSearch(u"10.77.2"_s);
    EXPECT_EQ(names(w.model), (QStringList{u"db-3"_s}));
    w.model.setSearch({});
    w.model.setHealthShown(Health::Down);
    EXPECT_THAT(names(w.model), ::testing::Contains(u"lb-2"_s));
    EXPECT_THAT(names(w.model), ::testing::Not(::testing::Contains(u"lb-1"_s)));
    w.model.setHealthShown(std::nullopt);
    EXPECT_EQ(w.model.rowCount(), 8);
}

TEST(FleetModel, countsAServerThatComesTwiceOnce)
{
    Watched w;
    Fleet fleet = sample::fleet();
    fleet.servers.push_back(fleet.servers.front());
    w.model.setFleet(std::make_shared<Fleet>(fleet), sample::topology());
    EXPECT_EQ(w.model.rowCount(), 8);
}

TEST(FleetModel, survivesLargeChangesOfEveryKind)
{
    Watched w;
    w.model.sort(FleetModel::Name, Qt::AscendingOrder);
    Fleet fleet = sample::largeFleet(400);
    w.model.setFleet(std::make_shared<Fleet>(fleet), {});
    Fleet thinned = fleet;
    std::vector<Server> kept;
    for (size_t i = 0; i < thinned.servers.size(); ++i) {
        if (i % 3 != 0)
            kept.push_back(thinned.servers[i]);
    }
    thinned.servers = kept;
    QSignalSpy removed(&w.model, &QAbstractItemModel::rowsRemoved);
    w.model.setFleet(std::make_shared<Fleet>(thinned), {});
    EXPECT_EQ(w.model.rowCount(), 266);
    EXPECT_EQ(removed.size(), 1) << "a hundred holes are one removal, not a hundred";
    EXPECT_EQ(names(w.model).first(), u"node-1"_s);
    w.model.setFleet(std::make_shared<Fleet>(fleet), {});
    EXPECT_EQ(w.model.rowCount(), 400);
    EXPECT_EQ(names(w.model).at(9), u"node-9"_s);
    EXPECT_EQ(names(w.model).at(10), u"node-10"_s);
    w.model.setFleet(std::make_shared<Fleet>(), {});
    EXPECT_EQ(w.model.rowCount(), 0);
}

TEST(FleetModel, tellsHowLongTenThousandRowsTake)
{
    FleetModel model;
    QTableView view;
    view.setModel(&model);
    view.setSortingEnabled(true);
    view.sortByColumn(FleetModel::Name, Qt::AscendingOrder);
    Fleet fleet = sample::largeFleet(10'000);
    const Topology topology = sample::largeTopology(10'000);
    const auto measured = [&](const char *what) {
        const auto seen = std::make_shared<Fleet>(fleet);
        QElapsedTimer clock;
        clock.start();
        model.setFleet(seen, topology);
        std::printf("%-44s %6.1f ms\n", what, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    };
    measured("10,000 rows into an empty table");
    measured("the same again");
    for (size_t i = 0; i < 10; ++i)
        fleet.servers[i * 997].state = ServerState::Stopped;
    measured("10 rows changed");
    EXPECT_EQ(model.rowCount(), 10'000);
}

TEST(OperationModel, listsTheNewestFirstAndKeepsTheRawTime)
{
    OperationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.sort(OperationModel::Submitted, Qt::DescendingOrder);
    model.setRows(sample::operations());
    EXPECT_EQ(model.index(0, OperationModel::Title).data().toString(), u"Restart web-3"_s);
    EXPECT_EQ(model.index(4, OperationModel::Title).data().toString(), u"Stop web-2"_s);
    EXPECT_EQ(model.index(4, OperationModel::Took).data(RawRole).toLongLong(), 8'240'000);
}

TEST(StepModel, tellsAStepUnderWayFromOneThatNobodyCarriesOut)
{
    StepModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const std::vector<OperationRecord> operations = sample::operations();
    model.setRows(stepRows(operations[4])); // running
    EXPECT_EQ(model.index(0, StepModel::State).data().toString(), u"Under way"_s);
    model.setRows(stepRows(operations[3])); // interrupted
    EXPECT_EQ(model.index(1, StepModel::State).data().toString(), label(StepState::Begun));
}

TEST(Undo, isRefusedWithAReasonUnlessSomethingCanBeTakenBack)
{
    const std::vector<OperationRecord> operations = sample::operations();
    EXPECT_EQ(whyNotUndone(operations[0]), QString()); // stopped a server
    EXPECT_NE(whyNotUndone(operations[2]), QString()); // failed
    EXPECT_NE(whyNotUndone(operations[3]), QString()); // interrupted
    EXPECT_NE(whyNotUndone(operations[4]), QString()); // running
    OperationRecord deleted = operations[0];
    std::get<ActOnServer>(deleted.steps[0].step).action = DeleteServer{};
    EXPECT_THAT(whyNotUndone(deleted).toStdString(), ::testing::HasSubstr("cannot be taken back"));
}

} // namespace sw
