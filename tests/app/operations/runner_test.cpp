// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/recovery.h"
#include "app/operations/stop_faults.h"
#include "app/store/database.h"
#include "app/store/running_mark.h"
#include "tests/support/fake_site.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <semaphore>
#include <thread>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using Phase = Progress::Phase;

namespace {

class Runner : public ::testing::Test
{
protected:
    void SetUp() override
    {
        site.addNode(u"lb-1"_s, u"10.0.0.1"_s, 150, {u"haproxy"_s});
        site.addNode(u"lb-2"_s, u"10.0.0.2"_s, 100, {u"haproxy"_s});
        site.addNode(u"web-1"_s, u"10.0.0.3"_s);
        site.addFloatingIp(u"fip"_s, u"203.0.113.5"_s, PortId{u"port-a"_s});
        world = site.patientWorld();
        auto opened = Journal::open(file);
        ASSERT_TRUE(opened.has_value());
        journal = std::move(*opened);
    }

    Step server(const QString &name, const ServerAction &action, const FlavorId &before = {}) const
    {
        return ActOnServer{site.ref(name), action, before};
    }
    Step move(const char *from, const char *to) const
    {
        return MoveFloatingIp{FloatingIpId{u"fip"_s}, u"203.0.113.5"_s, PortId{QString::fromLatin1(from)},
                              PortId{QString::fromLatin1(to)}, u"b"_s};
    }
    Step awaitVip(const QString &owner) const
    {
        return AwaitVip{site.vip, {site.ref(u"lb-1"_s), site.ref(u"lb-2"_s)}, owner, {}, Seconds{10}};
    }
    Plan plan(const std::vector<Step> &steps) const { return {site.id(), u"a plan"_s, steps, {}}; }
    Outcome run(const std::vector<Step> &steps, std::stop_token stop = {},
                const ProgressListener &listener = {})
    {
        return carryOut({plan(steps), false, {}, {}}, world, *journal, std::move(stop), listener);
    }
    OperationRecord record(const Outcome &outcome)
    {
        return journal->operation(outcome.id).value_or(OperationRecord{});
    }
    std::vector<StepState> states(const Outcome &outcome)
    {
        std::vector<StepState> all;
        for (const StepRecord &step : record(outcome).steps)
            all.push_back(step.state);
        return all;
    }
    ServerState stateOf(const QString &name) const { return site.node(name).server.state; }

    QTemporaryDir folder;
    QString file = folder.filePath(u"journal.sqlite"_s);
    FakeSite site;
    World world;
    std::unique_ptr<Journal> journal;
};

} // namespace

TEST_F(Runner, doesEachStepAndSeesItsEffect)
{
    site.slowness = 3;
    const Outcome outcome =
        run({server(u"lb-1"_s, StopServer{}), awaitVip(u"lb-2"_s), move("port-a", "port-b")});
    EXPECT_TRUE(outcome.succeeded()) << (outcome.failure ? qPrintable(sentence(*outcome.failure)) : "");
    EXPECT_EQ(stateOf(u"lb-1"_s), ServerState::Stopped);
    EXPECT_EQ(site.portOf(u"fip"_s), PortId{u"port-b"_s});
    EXPECT_THAT(states(outcome), ElementsAre(StepState::Done, StepState::Done, StepState::Done));
    EXPECT_EQ(record(outcome).state, OperationState::Succeeded);
    EXPECT_TRUE(journal->verify().has_value());
}

TEST_F(Runner, journalsBeforeItActs)
{
    bool acted = true;
    static_cast<void>(run({server(u"web-1"_s, StopServer{})}, {}, [&](const Progress &progress) {
                          if (progress.phase != Phase::Begun)
                              return;
                          acted = !site.calls.empty();
                          EXPECT_EQ(journal->operation(progress.operation)->steps.at(0).state,
                                    StepState::Begun);
                      }).succeeded());
    EXPECT_FALSE(acted);
}

TEST_F(Runner, takesBackWhatWasDoneLastFirstWhenAStepFails)
{
    const Outcome outcome =
        run({server(u"web-1"_s, StopServer{}), move("port-a", "port-b"), server(u"lb-1"_s, StartServer{})});
    EXPECT_EQ(outcome.state, OperationState::Failed);
    EXPECT_EQ(outcome.failure->cause, Cause::Conflict);
    EXPECT_THAT(site.calls,
                ElementsAre(u"stop web-1"_s, u"assign port-b"_s, u"assign port-a"_s, u"start web-1"_s));
    EXPECT_THAT(states(outcome), ElementsAre(StepState::Undone, StepState::Undone, StepState::Failed));
}

TEST_F(Runner, saysWhatItCouldNotPutBack)
{
    const Outcome outcome =
        run({server(u"web-1"_s, StopServer{}), server(u"lb-1"_s, PauseServer{}), awaitVip(u"nobody"_s)}, {},
            [&](const Progress &progress) {
                if (progress.phase == Phase::Undoing && progress.step == 0)
                    site.trouble(u"act"_s, Trouble::Fail, 1);
            });
    EXPECT_EQ(outcome.state, OperationState::NeedsAttention);
    EXPECT_EQ(stateOf(u"lb-1"_s), ServerState::Paused) << "the first inverse was refused";
    EXPECT_EQ(stateOf(u"web-1"_s), ServerState::Active) << "a later inverse is tried all the same";
    EXPECT_THAT(states(outcome), ElementsAre(StepState::Undone, StepState::UndoFailed, StepState::Failed));
    EXPECT_THAT(qPrintable(record(outcome).steps[1].note), HasSubstr("the fake says no"));
}

TEST_F(Runner, aDeleteThatCannotBeTakenBackNeedsAttention)
{
    const Outcome outcome = run({server(u"web-1"_s, DeleteServer{}), awaitVip(u"nobody"_s)});
    EXPECT_EQ(outcome.state, OperationState::NeedsAttention);
    EXPECT_EQ(states(outcome)[0], StepState::UndoFailed);
}

TEST_F(Runner, looksAndDoesNotRepeatWhenTheConnectionWasCutAfterTheEffect)
{
    site.trouble(u"act"_s, Trouble::CutAfterEffect);
    const Outcome outcome = run({server(u"web-1"_s, StopServer{})});
    EXPECT_TRUE(outcome.succeeded());
    EXPECT_THAT(site.calls, ElementsAre(u"stop web-1"_s));
}

TEST_F(Runner, saysThatItDidNotTakeEffectWhenTheConnectionWasCutBefore)
{
    site.trouble(u"act"_s, Trouble::CutBeforeEffect);
    const Outcome outcome = run({server(u"web-1"_s, StopServer{})});
    EXPECT_EQ(outcome.state, OperationState::Failed);
    EXPECT_THAT(qPrintable(outcome.failure->detail), HasSubstr("did not take effect"));
    EXPECT_TRUE(site.calls.empty());
    EXPECT_EQ(stateOf(u"web-1"_s), ServerState::Active);
}

TEST_F(Runner, aRebootWhoseAnswerWasCutIsFoundInTheProvidersLog)
{
    site.trouble(u"act"_s, Trouble::CutAfterEffect);
    EXPECT_TRUE(run({server(u"web-1"_s, RebootServer{true})}).succeeded());
    EXPECT_EQ(site.calls.size(), 1u);
    site.trouble(u"act"_s, Trouble::CutBeforeEffect);
    EXPECT_EQ(run({server(u"web-1"_s, RebootServer{true})}).state, OperationState::Failed);
    EXPECT_EQ(site.calls.size(), 1u);
}

TEST_F(Runner, aRebootWithoutALogCannotBeToldFromNone)
{
    site.logsActions = false;
    EXPECT_TRUE(run({server(u"web-1"_s, RebootServer{})}).succeeded()) << "accepted and running is enough";
    site.trouble(u"act"_s, Trouble::CutAfterEffect);
    const Outcome outcome = run({server(u"web-1"_s, RebootServer{})});
    EXPECT_NE(outcome.state, OperationState::Succeeded);
    EXPECT_EQ(outcome.failure->cause, Cause::OutcomeUnknown);
    EXPECT_EQ(site.calls.size(), 2u);
}

TEST_F(Runner, stopsBeforeAStepAndTakesBackWhatWasDone)
{
    std::stop_source stop;
    const Outcome outcome = run({server(u"web-1"_s, StopServer{}), server(u"lb-1"_s, StopServer{})},
                                stop.get_token(), [&](const Progress &progress) {
                                    if (progress.phase == Phase::Ended && progress.step == 0)
                                        stop.request_stop();
                                });
    EXPECT_EQ(outcome.state, OperationState::Failed);
    EXPECT_EQ(outcome.failure->cause, Cause::Canceled);
    EXPECT_THAT(site.calls, ElementsAre(u"stop web-1"_s, u"start web-1"_s));
}

TEST_F(Runner, stoppedWhileWaitingForAnEffectWaitsForItAndTakesItBack)
{
    site.slowness = 5;
    std::stop_source stop;
    const Outcome outcome =
        run({server(u"web-1"_s, StopServer{})}, stop.get_token(), [&](const Progress &progress) {
            if (progress.phase == Phase::Acted)
                stop.request_stop();
        });
    EXPECT_EQ(outcome.state, OperationState::Failed);
    EXPECT_EQ(stateOf(u"web-1"_s), ServerState::Active);
    EXPECT_THAT(states(outcome), ElementsAre(StepState::Undone));
}

TEST_F(Runner, refusesToBeginWhereTheServerIsNotAsPlanned)
{
    site.change(u"web-1"_s, [](FakeSite::Node &node) { node.server.state = ServerState::Rescued; });
    const Outcome outcome = run({server(u"web-1"_s, StopServer{})});
    EXPECT_EQ(outcome.failure->cause, Cause::Conflict);
    EXPECT_TRUE(site.calls.empty());
}

TEST_F(Runner, refusesToMoveAnAddressThatSomebodyElseHasMoved)
{
    const Outcome outcome = run({move("port-x", "port-b")});
    EXPECT_EQ(outcome.failure->cause, Cause::Conflict);
    EXPECT_EQ(site.portOf(u"fip"_s), PortId{u"port-a"_s});
}

TEST_F(Runner, doesNothingWhenTheJournalCannotBeWritten)
{
    Order order{plan({server(u"web-1"_s, StopServer{})}), false, {}, {}};
    const auto held = RunningMark::take(file + u"/nowhere"_s, OperationId{u"x"_s});
    EXPECT_FALSE(held.has_value());
    // A second connection that holds the write lock is what a stuck disk looks like from here.
    const Result<std::unique_ptr<JournalDatabase>> blocker = JournalDatabase::open(file);
    ASSERT_TRUE(blocker.has_value());
    const Result<void> locked = (*blocker)->atomically(u"hold"_s, [&]() -> Result<void> {
        const Outcome outcome = carryOut(order, world, *journal, {});
        EXPECT_EQ(outcome.failure->cause, Cause::TimedOut);
        return {};
    });
    EXPECT_TRUE(locked.has_value());
    EXPECT_TRUE(site.calls.empty());
}

TEST_F(Runner, touchesNothingInAnotherCloudThanThePlans)
{
    Plan elsewhere = plan({server(u"web-1"_s, StopServer{})});
    elsewhere.cloud = CloudId{u"elsewhere"_s};
    const Outcome refused = carryOut({elsewhere, false, {}, {}}, world, *journal, {});
    EXPECT_EQ(refused.failure->cause, Cause::Refused);
    EXPECT_THAT(qPrintable(refused.failure->detail), HasSubstr("elsewhere"));
    EXPECT_THAT(qPrintable(refused.failure->detail), HasSubstr("fake"));
    const Outcome stopped = run({server(u"web-1"_s, StopServer{})});
    ASSERT_TRUE(stopped.succeeded());
    site.calls.clear();
    site.cloudName = u"moved"_s;
    EXPECT_EQ(undo(stopped.id, world, *journal, {}).failure->cause, Cause::Refused);
    EXPECT_TRUE(site.calls.empty());
    EXPECT_EQ(record(stopped).state, OperationState::Succeeded);
}

TEST_F(Runner, saysBothWhatFailedAndThatItsEndIsNotInTheJournal)
{
    site.trouble(u"act"_s, Trouble::Fail);
    const Outcome outcome = run({server(u"web-1"_s, StopServer{})}, {}, [this](const Progress &progress) {
        if (progress.phase != Phase::Ended)
            return;
        const auto another = JournalDatabase::open(file);
        EXPECT_TRUE((*another)->run(u"break"_s, u"DROP TABLE head"_s).has_value());
    });
    EXPECT_EQ(outcome.state, OperationState::Failed);
    EXPECT_EQ(outcome.failure->cause, Cause::Refused);
    EXPECT_THAT(qPrintable(outcome.failure->detail), HasSubstr("the fake says no"));
    EXPECT_THAT(qPrintable(outcome.failure->detail), HasSubstr("journal.sqlite"));
}

TEST_F(Runner, undoesAResizeThatWasConfirmedByOneResizeBack)
{
    const Outcome resized = run({server(u"web-1"_s, ResizeServer{FlavorId{u"big"_s}}, FlavorId{u"small"_s}),
                                 server(u"web-1"_s, ConfirmResize{}, FlavorId{u"small"_s})});
    ASSERT_TRUE(resized.succeeded());
    EXPECT_EQ(site.node(u"web-1"_s).server.flavor, FlavorId{u"big"_s});
    const Outcome back = undo(resized.id, world, *journal, {});
    EXPECT_TRUE(back.succeeded()) << (back.failure ? qPrintable(sentence(*back.failure)) : "");
    EXPECT_EQ(site.node(u"web-1"_s).server.flavor, FlavorId{u"small"_s});
    EXPECT_EQ(stateOf(u"web-1"_s), ServerState::Active);
    EXPECT_EQ(record(resized).state, OperationState::Undone);
    EXPECT_EQ(record(back).undoes, resized.id);
}

TEST_F(Runner, resizesAServerThatIsStoppedAndLeavesItStopped)
{
    const FlavorId small{u"small"_s};
    for (const auto &[ending, flavor] : {std::pair{ServerAction{RevertResize{}}, small},
                                         {ServerAction{ConfirmResize{}}, FlavorId{u"big"_s}}}) {
        site.change(u"web-1"_s, [](FakeSite::Node &node) { node.server.state = ServerState::Stopped; });
        const Outcome outcome = run({server(u"web-1"_s, ResizeServer{FlavorId{u"big"_s}}, small),
                                     server(u"web-1"_s, ending, FlavorId{u"big"_s})});
        EXPECT_TRUE(outcome.succeeded()) << (outcome.failure ? qPrintable(sentence(*outcome.failure)) : "");
        EXPECT_EQ(stateOf(u"web-1"_s), ServerState::Stopped);
        EXPECT_EQ(site.node(u"web-1"_s).server.flavor, flavor);
    }
}

TEST_F(Runner, undoIsContentWithWhatIsBackAlready)
{
    const Outcome stopped = run({server(u"web-1"_s, StopServer{})});
    site.change(u"web-1"_s, [](FakeSite::Node &node) { node.server.state = ServerState::Active; });
    const Outcome back = undo(stopped.id, world, *journal, {});
    EXPECT_TRUE(back.succeeded());
    EXPECT_THAT(site.calls, ElementsAre(u"stop web-1"_s));
    EXPECT_EQ(undo(stopped.id, world, *journal, {}).failure->cause, Cause::Conflict) << "once is enough";
}

TEST_F(Runner, undoOfADeleteIsRefusedByName)
{
    const Outcome gone = run({server(u"web-1"_s, DeleteServer{})});
    ASSERT_TRUE(gone.succeeded());
    const Outcome back = undo(gone.id, world, *journal, {});
    EXPECT_EQ(back.failure->cause, Cause::Refused);
    EXPECT_THAT(qPrintable(back.failure->detail), HasSubstr("web-1"));
}

TEST_F(Runner, aSnapshotMustNotTakeANameThatExists)
{
    const Step snapshot = SnapshotServer{site.ref(u"web-1"_s), u"backup"_s};
    site.trouble(u"snapshot"_s, Trouble::CutAfterEffect);
    EXPECT_TRUE(run({snapshot}).succeeded());
    EXPECT_EQ(run({snapshot}).failure->cause, Cause::Conflict);
    EXPECT_THAT(site.images(), ElementsAre(u"backup"_s));
}

// Faults

TEST_F(Runner, armsTheUndoOnTheNodeBeforeItBreaksAnything)
{
    const Outcome outcome =
        run({KillProcess{site.ref(u"lb-1"_s), u"haproxy"_s, Seconds{30}}, awaitVip(u"lb-2"_s)});
    EXPECT_TRUE(outcome.succeeded()) << (outcome.failure ? qPrintable(sentence(*outcome.failure)) : "");
    EXPECT_THAT(site.calls, ElementsAre(u"arm lb-1"_s, u"break lb-1"_s));
    EXPECT_EQ(world.leases->count(), 1u);
    const Outcome back = undo(outcome.id, world, *journal, {});
    EXPECT_TRUE(back.succeeded());
    EXPECT_EQ(world.leases->count(), 0u);
    EXPECT_EQ(site.vipHolder(), u"lb-1"_s);
    EXPECT_TRUE(site.node(u"lb-1"_s).faults.empty()) << "no trace is left";
}

TEST_F(Runner, breaksNothingOnANodeThatCouldNotPutItRight)
{
    site.change(u"lb-1"_s,
                [](FakeSite::Node &node) { node.lacks = {u"nft and iptables (package nftables)"_s}; });
    const Outcome outcome = run({DropNetwork{site.ref(u"lb-1"_s), Seconds{5}, Seconds{20}}});
    EXPECT_EQ(outcome.failure->cause, Cause::Unsupported);
    EXPECT_THAT(qPrintable(outcome.failure->detail), HasSubstr("package nftables"));
    EXPECT_TRUE(site.calls.empty());
}

TEST_F(Runner, aNodeThatIsCutOffComesBackByItsLease)
{
    const Outcome outcome =
        run({DropNetwork{site.ref(u"lb-1"_s), Seconds{5}, Seconds{20}}, awaitVip(u"lb-2"_s)});
    EXPECT_TRUE(outcome.succeeded()) << (outcome.failure ? qPrintable(sentence(*outcome.failure)) : "");
    const Outcome back = undo(outcome.id, world, *journal, {});
    EXPECT_TRUE(back.succeeded()) << (back.failure ? qPrintable(sentence(*back.failure)) : "");
    EXPECT_EQ(site.vipHolder(), u"lb-1"_s);
}

TEST_F(Runner, aServiceNameThatIsACommandIsRefused)
{
    const Outcome outcome = run({KillProcess{site.ref(u"lb-1"_s), u"x; rm -rf /"_s, Seconds{30}}});
    EXPECT_EQ(outcome.failure->cause, Cause::Malformed);
    EXPECT_TRUE(site.calls.empty());
}

TEST_F(Runner, stopAllFaultsTakesBackWhatTheJournalKnowsAndCanBeAskedTwice)
{
    ASSERT_TRUE(run({KillProcess{site.ref(u"lb-1"_s), u"haproxy"_s, Seconds{30}}}).succeeded());
    Order fault{plan({server(u"lb-2"_s, StopServer{})}), true, {}, {}};
    ASSERT_TRUE(carryOut(fault, world, *journal, {}).succeeded());
    ASSERT_TRUE(run({server(u"web-1"_s, StopServer{})}).succeeded());
    const WorldOf worldOf = [this](const CloudId &) -> Result<World> { return world; };
    const auto stopped = stopAllFaults(file, worldOf);
    ASSERT_TRUE(stopped.has_value());
    EXPECT_EQ(stopped->size(), 2u);
    for (const StoppedFault &one : *stopped)
        EXPECT_TRUE(one.outcome.succeeded())
            << (one.outcome.failure ? qPrintable(sentence(*one.outcome.failure)) : "");
    EXPECT_EQ(stateOf(u"lb-2"_s), ServerState::Active);
    EXPECT_TRUE(site.node(u"lb-1"_s).processes.contains(u"haproxy"_s));
    EXPECT_EQ(stateOf(u"web-1"_s), ServerState::Stopped) << "an ordinary stop is no fault";
    EXPECT_EQ(stopAllFaults(file, worldOf)->size(), 0u);
}

TEST_F(Runner, stopAllFaultsWorksWhileAnotherOperationHangs)
{
    world = site.world();
    const Step hangs = AwaitVip{site.vip, {site.ref(u"lb-1"_s)}, u"nobody"_s, {}, Seconds{600}};
    Order order{plan({server(u"lb-1"_s, StopServer{}), hangs}), true, {}, {}};
    std::binary_semaphore hanging(0);
    Outcome outcome;
    std::jthread console([&](const std::stop_token &stop) {
        const auto its = Journal::open(file);
        outcome = carryOut(order, world, **its, stop, [&](const Progress &progress) {
            if (progress.phase == Phase::Acted && progress.step == 1)
                hanging.release();
        });
    });
    hanging.acquire();
    const auto stopped = stopAllFaults(file, [this](const CloudId &) -> Result<World> { return world; });
    ASSERT_EQ(stopped->size(), 1u);
    EXPECT_TRUE(stopped->front().outcome.succeeded());
    EXPECT_EQ(stateOf(u"lb-1"_s), ServerState::Active);
    console.request_stop();
    console.join();
    EXPECT_EQ(outcome.state, OperationState::Failed) << "it was stopped, and found its step taken back";
    EXPECT_EQ(stateOf(u"lb-1"_s), ServerState::Active);
    EXPECT_TRUE(journal->openFaults()->empty());
}

TEST_F(Runner, keepsTheReasonOfAStepThatWasTakenBack)
{
    site.slowness = 1000000;
    const Outcome outcome = run({server(u"web-1"_s, StopServer{})});
    EXPECT_NE(outcome.state, OperationState::Succeeded);
    EXPECT_THAT(qPrintable(record(outcome).steps[0].note), HasSubstr("was not seen within 300 second(s)"));
}

TEST_F(Runner, stopAllFaultsNamesTheCloudThatIsNotThere)
{
    ASSERT_TRUE(run({KillProcess{site.ref(u"lb-1"_s), u"haproxy"_s, Seconds{30}}}).succeeded());
    const auto stopped = stopAllFaults(file, [](const CloudId &cloud) -> Result<World> {
        return failed(Cause::NotFound, u"reach "_s + cloud.text, u"it is not connected"_s);
    });
    ASSERT_EQ(stopped->size(), 1u);
    EXPECT_EQ(stopped->front().outcome.failure->cause, Cause::NotFound);
    EXPECT_EQ(journal->openFaults()->size(), 1u) << "it is still known";
}

TEST_F(Runner, stopAllFaultsClosesTheFaultOfAServerThatExistsNoMore)
{
    Order fault{plan({server(u"lb-1"_s, StopServer{}), server(u"lb-2"_s, StopServer{})}), true, {}, {}};
    const Outcome broken = carryOut(fault, world, *journal, {});
    ASSERT_TRUE(broken.succeeded());
    site.change(u"lb-1"_s, [](FakeSite::Node &node) { node.server.state = ServerState::Deleted; });
    const WorldOf worldOf = [this](const CloudId &) -> Result<World> { return world; };
    const auto stopped = stopAllFaults(file, worldOf);
    ASSERT_EQ(stopped->size(), 1u);
    EXPECT_TRUE(stopped->front().outcome.succeeded());
    EXPECT_THAT(qPrintable(stopped->front().note), HasSubstr("lb-1 does not exist any more"));
    EXPECT_EQ(stateOf(u"lb-2"_s), ServerState::Active) << "what exists is put right all the same";
    EXPECT_EQ(record(broken).state, OperationState::Undone);
    EXPECT_TRUE(journal->openFaults()->empty());
    EXPECT_THAT(journal->extract({broken.id})->toStdString(), HasSubstr("lb-1 does not exist any more"));
}

TEST_F(Runner, aNewServerAtTheAddressOfOneThatIsGoneIsLeftAlone)
{
    ASSERT_TRUE(run({KillProcess{site.ref(u"lb-1"_s), u"haproxy"_s, Seconds{30}}}).succeeded());
    site.change(u"lb-1"_s, [](FakeSite::Node &node) { node.server.id = ServerId{u"another"_s}; });
    site.calls.clear();
    const auto stopped = stopAllFaults(file, [this](const CloudId &) -> Result<World> { return world; });
    ASSERT_EQ(stopped->size(), 1u);
    EXPECT_TRUE(stopped->front().outcome.succeeded());
    EXPECT_TRUE(site.calls.empty());
    EXPECT_TRUE(journal->openFaults()->empty());
}

TEST_F(Runner, stopAllFaultsLeavesOpenWhatTheProviderDoesNotAnswerFor)
{
    Order fault{plan({server(u"lb-1"_s, StopServer{})}), true, {}, {}};
    ASSERT_TRUE(carryOut(fault, world, *journal, {}).succeeded());
    site.trouble(u"server"_s, Trouble::Fail, 1000, Cause::Unreachable);
    const auto stopped = stopAllFaults(file, [this](const CloudId &) -> Result<World> { return world; });
    ASSERT_EQ(stopped->size(), 1u);
    EXPECT_FALSE(stopped->front().outcome.succeeded());
    EXPECT_EQ(journal->openFaults()->size(), 1u);
}

TEST_F(Runner, stopAllFaultsClosesTheFaultsOfALabThatHasEnded)
{
    site.cloudName = u"lab"_s;
    Order fault{plan({server(u"lb-1"_s, StopServer{})}), true, {}, {}};
    const Outcome broken = carryOut(fault, world, *journal, {});
    ASSERT_TRUE(broken.succeeded());
    Cause cause = Cause::Unreachable;
    const WorldOf worldOf = [&cause](const CloudId &) -> Result<World> {
        return failed(cause, u"connect to the lab"_s, u"not so"_s);
    };
    EXPECT_FALSE(stopAllFaults(file, worldOf)->front().outcome.succeeded());
    EXPECT_EQ(journal->openFaults()->size(), 1u) << "a lab that does not answer may still run";
    cause = Cause::NotFound;
    const auto stopped = stopAllFaults(file, worldOf);
    ASSERT_EQ(stopped->size(), 1u);
    EXPECT_TRUE(stopped->front().outcome.succeeded());
    EXPECT_THAT(qPrintable(stopped->front().note), HasSubstr("lab does not run"));
    EXPECT_EQ(record(broken).state, OperationState::Undone);
    EXPECT_TRUE(stopAllFaults(file, worldOf)->empty());
    EXPECT_TRUE(journal->verify().has_value());
}

TEST_F(Runner, whatIsUnfinishedOnAServerThatIsGoneCanOnlyBeClosed)
{
    const OperationId id{u"left-behind"_s};
    const Order order{plan({server(u"lb-1"_s, StopServer{}), awaitVip(u"lb-2"_s)}), true, {}, {}};
    ASSERT_TRUE(journal->submitted(id, order, u"somebody"_s, Instant{}).has_value());
    ASSERT_TRUE(journal->begun(id, 0, {{u"state"_s, u"active"_s}}, Instant{}).has_value());
    site.change(u"lb-1"_s, [](FakeSite::Node &node) { node.server.state = ServerState::Deleted; });
    const auto left = unfinished(*journal, world, {});
    ASSERT_EQ(left->size(), 1u);
    EXPECT_EQ(left->front().findings.at(0).sight.truth, Truth::Gone);
    EXPECT_THAT(left->front().offers, ElementsAre(Offer::Leave));
    EXPECT_THAT(qPrintable(left->front().summary), HasSubstr("lb-1 does not exist any more"));
    EXPECT_TRUE(resolve(left->front(), Offer::Leave, world, *journal, {}).succeeded());
    EXPECT_EQ(journal->operation(id)->state, OperationState::Undone);
    EXPECT_TRUE(journal->openFaults()->empty());
}
