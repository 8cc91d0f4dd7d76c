// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/drills/balancer_drill.h"
#include "app/drills/measure.h"
#include "app/operations/recovery.h"
#include "cloudapi/wait/pause.h"
#include "tests/support/fake_site.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::ResultOf;

namespace {

// Asks the fake site every 10 ms whether anybody holds the VIP.
class FakeProbe : public HttpProbe
{
public:
    FakeProbe(FakeSite &site, std::function<void(const std::vector<ProbeSample> &)> onSamples)
        : m_site(site), m_onSamples(std::move(onSamples)), m_worker([this](const std::stop_token &stop) {
              for (qint64 n = 0; pause(Milliseconds{10}, stop); ++n) {
                  const Instant now = currentInstant();
                  const bool up = !m_site.vipHolder().isEmpty();
                  ProbeSample sample{n, now, now, Microseconds{100}, up ? 200 : 0, up ? u""_s : u"refused"_s,
                                     {}};
                  m_samples.push_back(sample);
                  m_onSamples({sample});
              }
          })
    { }
    Result<std::vector<ProbeSample>> finish() override
    {
        m_worker.request_stop();
        m_worker.join();
        if (broken)
            return failed(Cause::Local, u"read the probe"_s, u"its process died"_s);
        return m_samples;
    }
    bool broken = false;

private:
    FakeSite &m_site;
    std::function<void(const std::vector<ProbeSample> &)> m_onSamples;
    std::vector<ProbeSample> m_samples;
    std::jthread m_worker;
};

class FakeLedger : public WriteLedger
{
public:
    LedgerCount count() const override { return {100, 98}; }
    LedgerCount stop() override { return count(); }
    Result<LedgerVerdict> lost() override
    {
        if (unreadable)
            return failed(Cause::TimedOut, u"read the ledger"_s, u"no answer"_s);
        return LedgerVerdict{count(), gone, {}};
    }
    std::set<qint64> gone;
    bool unreadable = false;
};

class BalancerDrillTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        site.addNode(u"lb-1"_s, u"10.0.0.1"_s, 150, {u"haproxy"_s});
        site.addNode(u"lb-2"_s, u"10.0.0.2"_s, 100, {u"haproxy"_s});
        world = site.world();
        auto opened = Journal::open(folder.filePath(u"journal.sqlite"_s));
        ASSERT_TRUE(opened.has_value());
        journal = std::move(*opened);
        drill.active = site.ref(u"lb-1"_s);
        drill.standby = site.ref(u"lb-2"_s);
        drill.vip = site.vip;
        drill.url = u"http://10.77.1.100/"_s;
        drill.request.settle = Seconds{0};
        drill.prediction = {Milliseconds{0}, Milliseconds{5000}, u"formula"_s};
        const auto plan = [this](const std::vector<Step> &steps) {
            return Plan{site.id(), u"stage"_s, steps, {}};
        };
        drill.stages = {
            {u"steady-state"_s, u"Steady state"_s, {}, plan({await(u"lb-1"_s)})},
            {u"inject"_s, u"Inject"_s, {}, plan({ActOnServer{drill.active, StopServer{}, {}}})},
            {u"failover"_s,
             u"Failover"_s,
             {},
             plan({await(u"lb-2"_s), AwaitSiteAnswers{drill.url, 2, Seconds{2}}})},
            {u"restore"_s, u"Restore"_s, {}, plan({ActOnServer{drill.active, StartServer{}, {}}})},
            {u"verify"_s, u"Verify"_s, {}, plan({await(u"lb-1"_s)})},
        };
        tools.startProbe = [this](const HttpProbeSpec &,
                                  auto onSamples) -> Result<std::unique_ptr<HttpProbe>> {
            auto probe = std::make_unique<FakeProbe>(site, onSamples);
            probe->broken = probeBreaks;
            return probe;
        };
        tools.startLedger = [this](const QString &, const QString &) -> Result<std::unique_ptr<WriteLedger>> {
            auto ledger = std::make_unique<FakeLedger>();
            ledger->gone = gone;
            ledger->unreadable = ledgerUnreadable;
            return ledger;
        };
        tools.lookAtSite = [this](std::stop_token) -> Result<Topology> {
            Topology topology;
            topology.cloud = site.id();
            for (const QString &name : {u"lb-1"_s, u"lb-2"_s}) {
                TopologyNode node;
                node.key = u"server:"_s + name;
                node.name = name;
                node.health =
                    site.node(name).server.state == ServerState::Active ? Health::Healthy : Health::Down;
                topology.nodes.push_back(node);
            }
            return topology;
        };
    }
    Step await(const QString &owner) const
    {
        return AwaitVip{site.vip, {site.ref(u"lb-1"_s), site.ref(u"lb-2"_s)}, owner, {}, Seconds{1}};
    }
    DrillRun run(const DrillListener &listener = {}, std::stop_token stop = {})
    {
        Result<DrillRun> done = runBalancerDrill(drill, world, tools, *journal, std::move(stop), listener);
        EXPECT_TRUE(done.has_value()) << (done ? "" : qPrintable(sentence(done.error())));
        return done ? std::move(*done) : DrillRun{};
    }
    bool isWhole() const
    {
        return site.node(u"lb-1"_s).server.state == ServerState::Active && site.vipHolder() == u"lb-1"_s
            && journal->openFaults()->empty();
    }

    QTemporaryDir folder;
    FakeSite site;
    World world;
    std::unique_ptr<Journal> journal;
    BalancerDrill drill;
    DrillTools tools;
    std::set<qint64> gone;
    bool ledgerUnreadable = false;
    bool probeBreaks = false;
};

auto says(const char *what)
{
    return Contains(ResultOf([](const QString &text) { return text.toStdString(); }, HasSubstr(what)));
}

} // namespace

TEST_F(BalancerDrillTest, passesWhereTheStandbyTakesOver)
{
    QStringList stages;
    DrillListener listener;
    listener.stage = [&](const DrillStage &stage, StageState state) {
        if (state == StageState::Done)
            stages << stage.id;
    };
    const DrillRun done = run(listener);
    EXPECT_TRUE(done.result.passed) << qPrintable(done.result.findings.join(u'\n'));
    EXPECT_EQ(done.result.activeBefore, u"lb-1"_s);
    EXPECT_EQ(done.result.activeAfter, u"lb-2"_s);
    EXPECT_EQ(done.result.activeAtEnd, u"lb-1"_s);
    EXPECT_EQ(stages,
              (QStringList{u"steady-state"_s, u"inject"_s, u"failover"_s, u"restore"_s, u"verify"_s}));
    EXPECT_EQ(done.operations.size(), 5u);
    EXPECT_EQ(done.result.writesAcknowledged, 98);
    EXPECT_FALSE(done.samples.empty());
    EXPECT_EQ(done.during.nodes.at(0).health, Health::Down);
    EXPECT_TRUE(isWhole());
}

TEST_F(BalancerDrillTest, restoresAndFailsWhenTheStandbyNeverTakesOver)
{
    site.neverTakesOver = true;
    const DrillRun done = run();
    EXPECT_FALSE(done.result.passed);
    EXPECT_THAT(done.result.findings, says("lb-2 did not take over"));
    EXPECT_GT(done.result.failedRequests, 0);
    EXPECT_EQ(done.result.outages.size(), 1u);
    EXPECT_TRUE(done.result.activeAfter.isEmpty());
    EXPECT_TRUE(isWhole());
}

TEST_F(BalancerDrillTest, breaksNothingWhenTheSiteIsNotSteady)
{
    drill.stages[0].plan.steps = {await(u"lb-2"_s)};
    const DrillRun done = run();
    EXPECT_FALSE(done.result.passed);
    EXPECT_THAT(done.result.findings, says("nothing was broken"));
    EXPECT_TRUE(site.calls.empty());
}

TEST_F(BalancerDrillTest, breaksNothingWhenRequestsFailBeforehand)
{
    drill.stages[0].plan.steps = {};
    drill.request.settle = Seconds{1};
    site.change(u"lb-1"_s, [](FakeSite::Node &node) { node.processes.clear(); });
    site.change(u"lb-2"_s, [](FakeSite::Node &node) { node.processes.clear(); });
    const DrillRun done = run();
    EXPECT_THAT(done.result.findings, says("failed before anything was broken"));
    EXPECT_TRUE(site.calls.empty());
}

TEST_F(BalancerDrillTest, lostWritesFailIt)
{
    gone = {7, 9};
    const DrillRun done = run();
    EXPECT_FALSE(done.result.passed);
    EXPECT_EQ(done.result.writesLost, 2);
    EXPECT_EQ(done.result.lostWrites, (std::vector<qint64>{7, 9}));
}

TEST_F(BalancerDrillTest, aLedgerThatCannotBeReadIsNotAPass)
{
    ledgerUnreadable = true;
    const DrillRun done = run();
    EXPECT_FALSE(done.result.passed);
    EXPECT_FALSE(done.ledgerRead);
    EXPECT_THAT(done.result.findings, says("lost writes are not known"));
    EXPECT_TRUE(isWhole());
}

TEST_F(BalancerDrillTest, aProbeThatBrokeIsNotAPass)
{
    probeBreaks = true;
    const DrillRun done = run();
    EXPECT_FALSE(done.result.passed);
    EXPECT_FALSE(done.result.probeValid);
    EXPECT_TRUE(isWhole());
}

TEST_F(BalancerDrillTest, doesNotBeginWithoutAProbe)
{
    tools.startProbe = [](const HttpProbeSpec &, auto) -> Result<std::unique_ptr<HttpProbe>> {
        return failed(Cause::Local, u"start the probe"_s, u"no such program"_s);
    };
    EXPECT_FALSE(runBalancerDrill(drill, world, tools, *journal, {}, {}).has_value());
    EXPECT_TRUE(site.calls.empty());
}

TEST_F(BalancerDrillTest, theTeamMaySayNoBeforeTheFault)
{
    DrillListener listener;
    listener.proceed = [](const DrillStage &stage) { return stage.id != u"inject"; };
    const DrillRun done = run(listener);
    EXPECT_TRUE(done.stopped);
    EXPECT_FALSE(done.result.passed);
    EXPECT_TRUE(site.calls.empty());
}

class StoppedDrill : public BalancerDrillTest,
                     public ::testing::WithParamInterface<std::tuple<const char *, StageState>>
{ };

TEST_P(StoppedDrill, leavesTheSiteWhole)
{
    const auto [id, state] = GetParam();
    std::stop_source stop;
    DrillListener listener;
    listener.stage = [&stop, wanted = QString::fromLatin1(id), at = state](const DrillStage &stage,
                                                                           StageState now) {
        if (stage.id == wanted && now == at)
            stop.request_stop();
    };
    const DrillRun done = run(listener, stop.get_token());
    EXPECT_TRUE(done.stopped);
    EXPECT_FALSE(done.result.passed);
    EXPECT_THAT(done.result.findings, says("stopped before its end"));
    EXPECT_TRUE(isWhole());
}

INSTANTIATE_TEST_SUITE_P(
    AtAnyMoment, StoppedDrill,
    ::testing::Values(std::tuple{"steady-state", StageState::Waiting},
                      std::tuple{"steady-state", StageState::Running},
                      std::tuple{"steady-state", StageState::Done}, std::tuple{"inject", StageState::Waiting},
                      std::tuple{"inject", StageState::Running}, std::tuple{"inject", StageState::Done},
                      std::tuple{"failover", StageState::Running}, std::tuple{"failover", StageState::Done}));

TEST_F(BalancerDrillTest, aNodeThatWasNotRestoredIsFoundAndSaid)
{
    DrillListener listener;
    listener.stage = [this](const DrillStage &stage, StageState state) {
        if (stage.id == u"restore" && state == StageState::Running)
            site.trouble(u"act"_s, Trouble::Fail, 100);
    };
    const DrillRun done = run(listener);
    EXPECT_FALSE(done.result.passed);
    EXPECT_THAT(done.result.findings, says("could not be put back"));
    EXPECT_THAT(done.result.findings, says("lb-1 was healthy before and is down now"));
    EXPECT_EQ(journal->openFaults()->size(), 1u);
}

TEST_F(BalancerDrillTest, isNotOfferedToAnotherConsoleWhileItRuns)
{
    int looks = 0;
    const auto look = [&](size_t expected) {
        const auto other = Journal::open(journal->file());
        const auto left = unfinished(**other, world, {});
        ASSERT_TRUE(left.has_value());
        EXPECT_EQ(left->size(), expected);
        ++looks;
    };
    DrillListener listener;
    listener.stage = [&](const DrillStage &stage, StageState) {
        if (stage.id == u"failover" || stage.id == u"restore")
            look(0);
    };
    EXPECT_TRUE(run(listener).result.passed);
    EXPECT_EQ(looks, 5);
    look(0);
}

TEST_F(BalancerDrillTest, aClockThatIsSetInTheMiddleMovesNoFigureAndIsSaid)
{
    for (const Seconds by : {Seconds{3600}, Seconds{-3600}}) {
        SCOPED_TRACE(by.count());
        std::atomic<bool> set = false;
        world.clock.now = [&] { return currentInstant() + (set ? by : Seconds{0}); };
        DrillListener listener;
        listener.progress = [&](const Progress &progress) {
            // Between the fault and its being seen.
            set = set || (progress.phase == Progress::Phase::Acted && !site.calls.empty());
        };
        const Instant begun = currentInstant();
        const DrillRun done = run(listener);
        const Microseconds lasted = currentInstant() - begun;
        EXPECT_EQ(done.result.activeAfter, u"lb-2"_s);
        EXPECT_GE(done.result.injected, done.result.started);
        EXPECT_LE(done.result.injected - done.result.started, lasted);
        EXPECT_LE(done.result.detect.time + done.result.detect.error, lasted);
        EXPECT_LE(done.result.verify.time + done.result.verify.error, lasted);
        EXPECT_GT(done.result.verify.time, Microseconds{0});
        EXPECT_LE(done.result.ended - done.result.started, lasted);
        EXPECT_FALSE(done.result.probeValid);
        EXPECT_FALSE(done.result.passed);
        EXPECT_THAT(done.result.findings, says("The clock of this machine was set by"));
        EXPECT_TRUE(isWhole());
        site.calls.clear();
    }
}

// A console is killed by SIGKILL at each moment that a drill tells of, also between its operations, against a
// site that outlives it in a file. Then another console comes, looks, and does what it offers.
TEST_F(BalancerDrillTest, killedAtAnyMomentIsToldByTheNextConsoleAndPutRight)
{
    journal.reset(); // a connection must not be carried into a child
    int foundBroken = 0;
    for (int moment = 0;; ++moment) {
        SCOPED_TRACE(moment);
        ASSERT_LT(moment, 200);
        const QTemporaryDir data;
        const QString siteFile = data.filePath(u"site.json"_s);
        const QString journalFile = data.filePath(u"journal.sqlite"_s);
        const pid_t child = ::fork();
        if (child == 0) {
            site.keepIn(siteFile);
            const auto its = Journal::open(journalFile);
            int passed = 0;
            const auto tick = [&] {
                if (passed++ == moment)
                    ::kill(::getpid(), SIGKILL);
            };
            DrillListener listener;
            listener.progress = [&](const Progress &) { tick(); };
            listener.stage = [&](const DrillStage &, StageState) { tick(); };
            if (its)
                static_cast<void>(runBalancerDrill(drill, world, tools, **its, {}, listener).has_value());
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        if (WIFEXITED(status))
            break;
        FakeSite then;
        then.keepIn(siteFile);
        World next = then.patientWorld();
        const auto book = Journal::open(journalFile);
        ASSERT_TRUE(book.has_value());
        const bool broken = then.node(u"lb-1"_s).server.state != ServerState::Active;
        const auto left = unfinished(**book, next, {});
        ASSERT_TRUE(left.has_value()) << qPrintable(sentence(left.error()));
        const auto fault = std::ranges::find_if(
            *left, [](const Unfinished &one) { return one.offers.front() == Offer::Undo; });
        EXPECT_EQ(fault != left->end(), broken);
        if (fault != left->end()) {
            ++foundBroken;
            EXPECT_THAT(fault->offers, ::testing::ElementsAre(Offer::Undo, Offer::Leave));
            const Outcome undone = resolve(*fault, Offer::Undo, next, **book, {});
            EXPECT_TRUE(undone.succeeded()) << (undone.failure ? qPrintable(sentence(*undone.failure)) : "");
            EXPECT_EQ(resolve(*fault, Offer::Undo, next, **book, {}).failure->cause, Cause::Conflict);
            EXPECT_TRUE((*book)->openFaults()->empty());
        }
        const auto others = unfinished(**book, next, {});
        ASSERT_TRUE(others.has_value());
        for (const Unfinished &other : *others) {
            EXPECT_THAT(other.offers, ::testing::Not(Contains(Offer::Undo))) << qPrintable(other.summary);
            EXPECT_TRUE(resolve(other, Offer::Leave, next, **book, {}).succeeded());
        }
        EXPECT_EQ(then.vipHolder(), u"lb-1"_s);
        EXPECT_TRUE(unfinished(**book, next, {})->empty());
    }
    EXPECT_GT(foundBroken, 10) << "the loop must have met the moments it is about";
}

namespace {

const Instant t0{Seconds{1'800'000'000}};

DrillRun runWithOutage(Microseconds begin, Microseconds end)
{
    DrillRun run;
    run.probeInterval = Milliseconds{10};
    run.probeTimeout = Milliseconds{1000};
    for (qint64 n = 0; n < 1000; ++n) {
        const Microseconds at{n * 10'000};
        const bool out = at >= begin && at < end;
        run.samples.push_back(
            {n, t0 + at, t0 + at, Microseconds{500}, out ? 0 : 200, out ? u"refused"_s : u""_s, {}});
    }
    return run;
}

} // namespace

TEST(Measure, splitsTheOutageIntoDetectRouteAndVerify)
{
    DrillRun run = runWithOutage(Seconds{2}, Milliseconds{5200});
    DrillMoments moments;
    moments.brokenFrom = t0 + Milliseconds{1900};
    moments.brokenUntil = t0 + Milliseconds{2600};
    moments.claim = Claim{t0 + Seconds{5}, Milliseconds{30}};
    moments.confirmed = t0 + Seconds{6};
    moments.restoring = t0 + Seconds{7};
    measure(run, moments);
    const auto near = [](const Duration &found, Microseconds truth) {
        EXPECT_LE(std::chrono::abs(found.time - truth), found.error) << found.time.count();
        EXPECT_LT(found.error, Milliseconds{100});
    };
    near(run.result.outage.length, Milliseconds{3200});
    near(run.result.detect, Seconds{3});
    near(run.result.route, Milliseconds{200});
    near(run.result.verify, Milliseconds{800});
    EXPECT_EQ(run.result.failedRequests, 320);
}

TEST(Measure, findsTheFaultWhereTheServiceWentAwayHoweverLateItWasSeen)
{
    DrillRun run = runWithOutage(Seconds{2}, Milliseconds{5200});
    DrillMoments moments;
    moments.brokenFrom = t0 + Milliseconds{1500};
    moments.brokenUntil = t0 + Milliseconds{4500}; // a dead node is seen late
    moments.claim = Claim{t0 + Seconds{5}, Milliseconds{10}};
    measure(run, moments);
    EXPECT_LE(std::chrono::abs(run.result.injected - (t0 + Seconds{2})), Milliseconds{20});
    EXPECT_LT(run.result.detect.error, Milliseconds{30});
}

TEST(Measure, doesNotMoveTheFaultToAnOutageThatCameLater)
{
    DrillRun run = runWithOutage(Seconds{4}, Seconds{5});
    DrillMoments moments;
    moments.brokenFrom = t0 + Seconds{2};
    moments.brokenUntil = t0 + Milliseconds{2100};
    moments.claim = Claim{t0 + Seconds{5}, Milliseconds{10}};
    measure(run, moments);
    EXPECT_EQ(run.result.injected, t0 + Milliseconds{2050});
    EXPECT_EQ(run.result.detect.error, Milliseconds{60});
}

TEST(Measure, doesNotBlameTheFaultForAnOutageOfTheRestoring)
{
    DrillRun run = runWithOutage(Milliseconds{8000}, Milliseconds{8500});
    DrillMoments moments;
    moments.brokenFrom = t0 + Seconds{2};
    moments.brokenUntil = t0 + Milliseconds{2100};
    moments.restoring = t0 + Seconds{7};
    measure(run, moments);
    EXPECT_EQ(run.result.outages.size(), 1u);
    EXPECT_EQ(run.result.outage.failed, 0);
}
