// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/drills/balancer_drill.h"

#include "app/drills/measure.h"
#include "app/operations/vip.h"

#include <QCoreApplication>
#include <QUuid>

#include <mutex>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Drill)
};

QString seconds(Microseconds time)
{
    return Text::tr("%1 s").arg(std::chrono::duration<double>(time).count(), 0, 'f', 2);
}

// Further than a clock that is merely steered goes in the course of a drill: somebody has set it.
constexpr Milliseconds clockTolerance{50};

// The same world, with one reading of the wall clock carried on by the steady one, as the prober does it: a
// clock that is set in the middle moves no moment of the drill.
World anchored(const World &world)
{
    World same = world;
    same.clock.now = [wall = world.clock.now(), since = world.clock.steady(), steady = world.clock.steady] {
        return wall + (steady() - since);
    };
    return same;
}

// One drill on its way. The samples of the probe come on another thread and are kept under the mutex.
class Conductor
{
public:
    Conductor(const BalancerDrill &drill, World &world, const DrillTools &tools, Journal &journal,
              std::stop_token stop, const DrillListener &listener)
        : m_drill(drill), m_wall(world.clock.now), m_world(anchored(world)), m_tools(tools),
          m_journal(journal), m_stop(std::move(stop)), m_listener(listener)
    { }

    Result<DrillRun> go();

private:
    Result<void> begin();
    bool steadyState();
    bool inject();
    void noteFault(const Plan &plan, const Progress &progress);
    void failOver();
    void restore();
    void verify();
    bool backAsBefore();
    void count();
    void judge();

    const DrillStage *stage(const QString &id) const;
    bool mayProceed(const DrillStage &stage);
    void tellStage(const DrillStage &stage, StageState state);
    void find(const QString &finding, bool fails = true);
    Outcome carry(const Order &order, std::stop_token stop);
    qint64 failedSoFar() const;
    void noteStop();
    void watchClock();

    const BalancerDrill &m_drill;
    std::function<Instant()> m_wall; // may jump; the world's clock does not
    World m_world;
    const DrillTools &m_tools;
    Journal &m_journal;
    std::stop_token m_stop;
    const DrillListener &m_listener;

    DrillRun m_run;
    DrillMoments m_moments;
    bool m_good = true;
    Microseconds m_clockMoved{0};
    std::optional<OperationId> m_injected;
    std::optional<HeldOperation>
        m_fault; // until the drill is over: no other console takes it for left behind
    mutable std::mutex m_mutex;
    qint64 m_failedLive = 0;
    std::unique_ptr<HttpProbe> m_probe;
    std::unique_ptr<WriteLedger> m_ledger;
    std::unique_ptr<VipWatch> m_watch;
};

const DrillStage *Conductor::stage(const QString &id) const
{
    const auto found = std::ranges::find(m_drill.stages, id, &DrillStage::id);
    return found == m_drill.stages.end() ? nullptr : &*found;
}

void Conductor::tellStage(const DrillStage &stage, StageState state)
{
    if (m_listener.stage)
        m_listener.stage(stage, state);
    watchClock();
}

bool Conductor::mayProceed(const DrillStage &stage)
{
    tellStage(stage, StageState::Waiting);
    if (!m_stop.stop_requested() && m_listener.proceed && !m_listener.proceed(stage)) {
        noteStop();
        return false;
    }
    if (m_stop.stop_requested()) {
        noteStop();
        return false;
    }
    return true;
}

void Conductor::noteStop()
{
    if (m_run.stopped)
        return;
    m_run.stopped = true;
    find(Text::tr("The drill was stopped before its end."));
}

void Conductor::watchClock()
{
    const Microseconds moved = m_wall() - m_world.clock.now();
    if (std::chrono::abs(moved) > std::chrono::abs(m_clockMoved))
        m_clockMoved = moved;
}

void Conductor::find(const QString &finding, bool fails)
{
    m_good = m_good && !fails;
    m_run.result.findings << finding;
    if (m_listener.told)
        m_listener.told(finding);
}

Outcome Conductor::carry(const Order &order, std::stop_token stop)
{
    const Outcome outcome = carryOut(order, m_world, m_journal, std::move(stop), m_listener.progress);
    m_run.operations.push_back(outcome.id);
    return outcome;
}

qint64 Conductor::failedSoFar() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failedLive;
}

Result<void> Conductor::begin()
{
    DrillResult &result = m_run.result;
    result.title = Text::tr("Load balancer failover");
    result.cloud = m_world.cloud->id();
    result.fault = m_drill.request.fault;
    result.prediction = m_drill.prediction;
    result.activeBefore = m_drill.active.name;
    result.started = m_world.clock.now();
    m_run.stages = m_drill.stages;
    m_run.probeInterval = m_drill.request.probeInterval;
    m_run.probeTimeout = m_drill.request.probeTimeout;

    Result<Topology> before = m_tools.lookAtSite(m_stop);
    if (!before)
        return failed(before.error());
    m_run.before = std::move(*before);
    HttpProbeSpec spec;
    spec.url = m_drill.url;
    spec.interval = m_run.probeInterval;
    spec.timeout = m_run.probeTimeout;
    Result<std::unique_ptr<HttpProbe>> probe =
        m_tools.startProbe(spec, [this](const std::vector<ProbeSample> &samples) {
            {
                const std::scoped_lock lock(m_mutex);
                m_failedLive += std::ranges::count_if(samples, [](const ProbeSample &s) { return !s.ok(); });
            }
            if (m_listener.samples)
                m_listener.samples(samples);
        });
    if (!probe)
        return failed(probe.error());
    m_probe = std::move(*probe);
    const QString name = u"drill-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    Result<std::unique_ptr<WriteLedger>> ledger = m_tools.startLedger(m_drill.url, name);
    if (ledger)
        m_ledger = std::move(*ledger);
    else
        find(Text::tr("Lost writes were not measured: %1").arg(sentence(ledger.error())));
    return {};
}

bool Conductor::steadyState()
{
    const DrillStage *its = stage(u"steady-state"_s);
    if (its && !mayProceed(*its))
        return false;
    if (its)
        tellStage(*its, StageState::Running);
    const qint64 before = failedSoFar();
    bool steady = true;
    if (its && !its->plan.steps.empty()) {
        const Outcome seen = carry({its->plan, false, {}, {}}, m_stop);
        if (!seen.succeeded()) {
            steady = false;
            if (!m_stop.stop_requested() && seen.failure)
                find(Text::tr("The site was not in its steady state, so nothing was broken. %1")
                         .arg(sentence(*seen.failure)));
        }
    }
    if (steady && !m_world.clock.pause(m_drill.request.settle, m_stop))
        steady = false;
    if (const qint64 failures = failedSoFar() - before; steady && failures > 0) {
        steady = false;
        find(Text::tr(
            "%n request(s) failed before anything was broken, so nothing was broken: a measurement now would "
            "show something else than the failover.",
            nullptr, static_cast<int>(failures)));
    }
    if (m_stop.stop_requested())
        noteStop();
    if (its)
        tellStage(*its, steady ? StageState::Done : StageState::Failed);
    return steady;
}

void Conductor::noteFault(const Plan &plan, const Progress &progress)
{
    if (progress.phase != Progress::Phase::Acted && progress.phase != Progress::Phase::Verified)
        return;
    const Step &step = plan.steps.at(progress.step);
    if (!changesTheWorld(step))
        return;
    if (progress.phase == Progress::Phase::Verified) {
        m_moments.brokenUntil = m_world.clock.now();
        return;
    }
    const auto *drop = std::get_if<DropNetwork>(&step);
    m_moments.brokenFrom = progress.from + (drop ? drop->after : Seconds{0});
}

bool Conductor::inject()
{
    const DrillStage *its = stage(u"inject"_s);
    if (!its || !mayProceed(*its))
        return false;
    tellStage(*its, StageState::Running);
    m_watch = std::make_unique<VipWatch>(m_drill.standby, m_drill.vip, m_world);
    Result<HeldOperation> held = holdNewOperation(m_journal);
    if (!held) {
        find(Text::tr("The fault could not be made. %1").arg(sentence(held.error())));
        tellStage(*its, StageState::Failed);
        return false;
    }
    m_fault = std::move(*held);
    const auto listener = [&](const Progress &progress) {
        noteFault(its->plan, progress);
        if (m_listener.progress)
            m_listener.progress(progress);
    };
    const Outcome broken =
        carryOut({its->plan, true, {}, {}}, *m_fault, m_world, m_journal, m_stop, listener);
    m_run.operations.push_back(broken.id);
    m_injected = broken.id;
    if (broken.succeeded()) {
        tellStage(*its, StageState::Done);
        return true;
    }
    if (m_stop.stop_requested())
        noteStop();
    else if (broken.failure)
        find(Text::tr("The fault could not be made. %1").arg(sentence(*broken.failure)));
    if (broken.state == OperationState::NeedsAttention)
        find(Text::tr("Not everything could be put back; see the journal."));
    tellStage(*its, StageState::Failed);
    return false;
}

void Conductor::failOver()
{
    const DrillStage *its = stage(u"failover"_s);
    if (!its)
        return;
    tellStage(*its, StageState::Running);
    const Outcome seen = carry({its->plan, false, {}, {}}, m_stop);
    if (seen.succeeded()) {
        m_moments.confirmed = m_world.clock.now();
        m_run.result.activeAfter = m_drill.standby.name;
    } else if (m_stop.stop_requested()) {
        noteStop();
    } else if (seen.failure) {
        find(Text::tr("%1 did not take over. %2").arg(m_drill.standby.name, sentence(*seen.failure)));
    }
    // Looked at before restoring, and only after the measuring: looking at a dead node takes seconds.
    if (Result<Topology> during = m_tools.lookAtSite(m_stop); during)
        m_run.during = std::move(*during);
    tellStage(*its, seen.succeeded() ? StageState::Done : StageState::Failed);
}

void Conductor::restore()
{
    const DrillStage *its = stage(u"restore"_s);
    if (!its)
        return;
    mayProceed(*its);
    tellStage(*its, StageState::Running);
    m_moments.restoring = m_world.clock.now();
    // Not with the drill's stop: what was broken is put right in any case.
    const Outcome restored = carry({its->plan, false, m_injected, OperationState::Undone, true}, {});
    if (!restored.succeeded())
        find(Text::tr("The site could not be put back by the runbook. %1 Use 'Stop all faults', and look at "
                      "%2 yourself.")
                 .arg(restored.failure ? sentence(*restored.failure) : QString(), m_drill.active.name));
    else if (restored.failure)
        find(sentence(*restored.failure));
    tellStage(*its, restored.succeeded() ? StageState::Done : StageState::Failed);
}

void Conductor::verify()
{
    const DrillStage *its = stage(u"verify"_s);
    bool good = true;
    if (its)
        tellStage(*its, StageState::Running);
    if (its && !its->plan.steps.empty()) {
        const Outcome seen = carry({its->plan, false, {}, {}}, {});
        good = seen.succeeded();
        if (!good && seen.failure)
            find(Text::tr("After the restoring: %1").arg(sentence(*seen.failure)));
    }
    if (!m_run.stopped)
        m_world.clock.pause(m_drill.request.settle, m_stop);
    good = backAsBefore() && good;
    const Holders now = holders(m_drill.vip, {m_drill.active, m_drill.standby}, *m_world.shell, {});
    m_run.result.activeAtEnd = now.holding.join(u", "_s);
    if (its)
        tellStage(*its, good ? StageState::Done : StageState::Failed);
}

// Health checks need their rounds after a node is back, so the site is given time to be as before.
bool Conductor::backAsBefore()
{
    const Microseconds until = m_world.clock.steady() + 5 * Microseconds{m_drill.request.settle};
    for (;;) {
        Result<Topology> after = m_tools.lookAtSite({});
        const QStringList changed = after ? differences(m_run.before, *after) : QStringList();
        const bool same = after && changed.isEmpty();
        if (after)
            m_run.after = std::move(*after);
        if (same)
            return true;
        if (m_world.clock.steady() >= until) {
            for (const QString &difference : changed)
                find(difference);
            if (!after)
                find(Text::tr("The site could not be looked at after the restoring. %1")
                         .arg(sentence(after.error())));
            return false;
        }
        m_world.clock.pause(Seconds{1}, {});
    }
}

void Conductor::count()
{
    DrillResult &result = m_run.result;
    if (m_watch)
        m_moments.claim = m_watch->claim();
    m_watch.reset();
    Result<std::vector<ProbeSample>> samples = m_probe->finish();
    if (samples) {
        m_run.samples = std::move(*samples);
    } else {
        result.probeValid = false;
        result.probeInvalidBecause = sentence(samples.error());
    }
    if (m_ledger) {
        const LedgerCount written = m_ledger->stop();
        m_run.ledger.count = written;
        result.writesAcknowledged = written.acknowledged;
        if (Result<LedgerVerdict> verdict = m_ledger->lost(); verdict) {
            m_run.ledgerRead = true;
            m_run.ledger = std::move(*verdict);
            result.writesLost = static_cast<qint64>(m_run.ledger.lost.size());
            for (const qint64 number : m_run.ledger.lost) {
                if (result.lostWrites.size() < 1000)
                    result.lostWrites.push_back(number);
            }
        } else {
            find(Text::tr("The write ledger could not be read, so lost writes are not known: %1")
                     .arg(sentence(verdict.error())));
        }
    }
    watchClock();
    if (std::chrono::abs(m_clockMoved) > clockTolerance && result.probeValid) {
        result.probeValid = false;
        result.probeInvalidBecause =
            Text::tr("The clock of this machine was set by %1 during the drill. The figures are taken from a "
                     "clock that cannot be set; let the time settle and repeat the drill.")
                .arg(seconds(m_clockMoved));
    }
    measure(m_run, m_moments);
}

void Conductor::judge()
{
    DrillResult &result = m_run.result;
    if (!result.probeValid)
        find(Text::tr("The probe's measurement does not count: %1").arg(result.probeInvalidBecause));
    if (result.outage.open)
        find(Text::tr("The site had not answered again when the probe ended."));
    if (m_run.failedWhileRestoring > 0)
        find(Text::tr("%n request(s) failed while the site was being put back.", nullptr,
                      static_cast<int>(m_run.failedWhileRestoring)),
             false);
    if (result.writesLost > 0)
        find(Text::tr("%n acknowledged write(s) are gone.", nullptr, static_cast<int>(result.writesLost)));
    if (m_moments.confirmed && m_moments.claim) {
        const Microseconds least = m_drill.prediction.least;
        const Microseconds most = m_drill.prediction.most;
        const Duration &detect = result.detect;
        if (detect.time - detect.error > most)
            // Far slower than configured is a deviation; a little slower is told and no more.
            find(Text::tr("The standby took %1 to claim the address; the configuration promises at most %2.")
                     .arg(seconds(detect.time), seconds(most)),
                 detect.time - detect.error > 2 * most);
        else if (detect.time + detect.error < least)
            find(Text::tr(
                     "The standby took only %1 to claim the address; the configuration predicts at least %2.")
                     .arg(seconds(detect.time), seconds(least)),
                 false);
    } else if (m_moments.confirmed) {
        find(Text::tr("The moment in which the standby claimed the address was missed; detect and route are "
                      "not known."),
             false);
    }
    result.ended = m_world.clock.now();
    result.passed = m_good && m_moments.confirmed.has_value();
}

Result<DrillRun> Conductor::go()
{
    if (const Result<void> begun = begin(); !begun)
        return failed(begun.error());
    if (steadyState() && inject()) {
        failOver();
        restore();
        verify();
    } else if (m_injected) {
        verify();
    }
    count();
    judge();
    return std::move(m_run);
}

} // namespace

Result<DrillRun> runBalancerDrill(const BalancerDrill &drill, World &world, const DrillTools &tools,
                                  Journal &journal, std::stop_token stop, const DrillListener &listener)
{
    return Conductor(drill, world, tools, journal, std::move(stop), listener).go();
}

} // namespace sw
