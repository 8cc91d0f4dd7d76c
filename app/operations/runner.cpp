// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/runner.h"

#include "app/operations/step_work.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QUuid>

#include <pwd.h>
#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Runner)
};

QString actor()
{
    // Several workers ask at once; long enough for any entry, and where it is not the number says it, too.
    passwd entry{};
    std::array<char, 16384> space{};
    passwd *user = nullptr;
    ::getpwuid_r(::geteuid(), &entry, space.data(), space.size(), &user);
    const QString name = user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::geteuid());
    return name + u'@' + QSysInfo::machineHostName();
}

OperationId newId()
{
    return OperationId{QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

// One operation on its way. Members are what its steps share; it lives for one carryOut.
class Run
{
public:
    Run(const Order &order, OperationId id, World &world, Journal &journal, std::stop_token stop,
        const ProgressListener &listener)
        : m_order(order), m_world(world), m_journal(journal), m_stop(std::move(stop)), m_listener(listener),
          m_id(std::move(id))
    { }

    Outcome go();
    // Nothing of it is journaled, because of why.
    Outcome goUnjournaled(const Failure &why)
    {
        m_unjournaled = why;
        return go();
    }

private:
    struct Reached
    {
        size_t number;
        QJsonObject before;
        bool accepted;
        QString trouble; // why it failed, kept when it is taken back
    };

    Result<void> journaled(const std::function<Result<void>()> &write);
    Result<void> end(size_t number, StepState state, const QString &note);
    Result<void> forward();
    Result<void> take(size_t number);
    Result<void> askAndSee(const Step &step, StepCase &its);
    bool back();
    Result<void> applyInverse(const Step &step);
    Outcome finish(OperationState state, const std::optional<Failure> &failure);
    void tell(Progress::Phase phase, size_t step = 0, StepState state = StepState::Planned,
              const QString &note = {}, Instant from = {}, Instant to = {});
    Instant now() const { return m_world.clock.now(); }
    const Step &step(size_t number) const { return m_order.plan.steps.at(number); }

    const Order &m_order;
    World &m_world;
    Journal &m_journal;
    std::stop_token m_stop;
    const ProgressListener &m_listener;
    OperationId m_id;
    std::vector<Reached> m_reached;       // steps that may stand in the world
    std::optional<Failure> m_unjournaled; // why nothing more is written
};

void Run::tell(Progress::Phase phase, size_t step, StepState state, const QString &note, Instant from,
               Instant to)
{
    if (m_listener)
        m_listener({m_id, phase, step, state, note, from, to});
}

Result<void> Run::journaled(const std::function<Result<void>()> &write)
{
    // An entry after one that is missing would make no sense.
    if (m_unjournaled)
        return {};
    Result<void> written = write();
    if (written || !m_order.evenUnjournaled)
        return written;
    m_unjournaled = written.error();
    return {};
}

Result<void> Run::end(size_t number, StepState state, const QString &note)
{
    const Result<void> written = journaled([&] { return m_journal.ended(m_id, number, state, note, now()); });
    tell(Progress::Phase::Ended, number, state, note);
    return written;
}

Outcome Run::go()
{
    // What is one cloud's server is nothing, or another server, in another cloud.
    if (const CloudId &planned = m_order.plan.cloud, here = m_world.cloud->id(); planned != here)
        return {
            m_id, OperationState::Failed,
            Failure{Cause::Refused, m_order.plan.title,
                    Text::tr("It is meant for the cloud %1, and the connection is to %2. Connect to %1 and "
                             "try again.")
                        .arg(planned.text, here.text)}};
    const Result<void> written =
        journaled([&] { return m_journal.submitted(m_id, m_order, actor(), now()); });
    if (!written)
        return {m_id, OperationState::Failed, written.error()};
    tell(Progress::Phase::Submitted);
    const Result<void> went = forward();
    if (went)
        return finish(OperationState::Succeeded, std::nullopt);
    const bool restored = back();
    return finish(restored ? OperationState::Failed : OperationState::NeedsAttention, went.error());
}

Result<void> Run::forward()
{
    for (size_t i = 0; i < m_order.plan.steps.size(); ++i) {
        if (m_stop.stop_requested())
            return failed(Cause::Canceled, explain(step(i)),
                          Text::tr("The operation was stopped before this step."));
        if (const Result<void> done = take(i); !done)
            return done;
    }
    return {};
}

Result<void> Run::take(size_t number)
{
    const Step &it = step(number);
    StepCase its{m_id, number, {}, false};
    // What takes something back is content when it is back already.
    if (m_order.undoes && alreadySo(it, m_world, m_stop))
        return end(number, StepState::Skipped, Text::tr("It was so already."));
    Result<QJsonObject> before = prepare(it, its, m_world, m_stop);
    if (!before) {
        if (const Result<void> written = end(number, StepState::Failed, sentence(before.error())); !written)
            return written;
        return failed(before.error());
    }
    its.before = *before;
    // Before acting: a crash from here on leaves a step that is begun and whose result is unknown.
    const Result<void> written = journaled([&] { return m_journal.begun(m_id, number, its.before, now()); });
    if (!written)
        return written;
    tell(Progress::Phase::Begun, number, StepState::Begun);
    const Result<void> done = askAndSee(it, its);
    if (!done)
        return done;
    return {};
}

Result<void> Run::askAndSee(const Step &it, StepCase &its)
{
    const auto failing = [&](const Failure &why) -> Result<void> {
        if (!m_reached.empty() && m_reached.back().number == its.number)
            m_reached.back().trouble = sentence(why);
        if (const Result<void> written = end(its.number, StepState::Failed, sentence(why)); !written)
            return written;
        return failed(why);
    };
    const Instant from = now();
    // An act is not cut short by stop: half a request is what nobody can undo.
    const Result<void> acted = act(it, its, m_world, {});
    its.accepted = acted.has_value();
    if (!acted && acted.error().cause != Cause::OutcomeUnknown) {
        // A fault that failed half-way has its watchdog on the node; look before saying that nothing was
        // done.
        if (changesTheWorld(it) && settle(it, its, m_world, {}).truth != Truth::DidNot)
            m_reached.push_back({its.number, its.before, false, {}});
        return failing(acted.error());
    }
    m_reached.push_back({its.number, its.before, its.accepted, {}});
    tell(Progress::Phase::Acted, its.number, StepState::Begun, {}, from, now());
    if (!acted) {
        const Sight sight = settle(it, its, m_world, m_stop);
        if (sight.truth == Truth::DidNot) {
            m_reached.pop_back();
            return failing(
                {Cause::Unreachable, explain(it),
                 Text::tr("The connection was cut, and it did not take effect. %1").arg(sight.seen)});
        }
        if (sight.truth != Truth::TookEffect)
            return failing(
                {acted.error().cause, explain(it), Text::tr("%1 %2").arg(acted.error().detail, sight.seen)});
        its.accepted = true;
    }
    const Result<QString> seen = verify(it, its, m_world, m_stop);
    if (!seen)
        return failing(seen.error());
    tell(Progress::Phase::Verified, its.number, StepState::Begun, *seen);
    return end(its.number, StepState::Done, *seen);
}

// One step of taking back, with no stop: leaving things half-way is what it is there to prevent.
Result<void> Run::applyInverse(const Step &it)
{
    if (alreadySo(it, m_world, {}))
        return {};
    StepCase its{m_id, 0, {}, false};
    Result<QJsonObject> before = prepare(it, its, m_world, {});
    if (!before)
        return failed(before.error());
    its.before = *before;
    const Result<void> acted = act(it, its, m_world, {});
    if (!acted && acted.error().cause != Cause::OutcomeUnknown)
        return acted;
    its.accepted = acted.has_value();
    if (!acted && settle(it, its, m_world, {}).truth != Truth::TookEffect)
        return acted;
    const Result<QString> seen = verify(it, its, m_world, {});
    if (!seen)
        return failed(seen.error());
    return {};
}

// True when everything is as it was before. A journal that cannot be written does not keep it from putting
// things back.
bool Run::back()
{
    bool told = true;
    const auto keep = [&told](const Result<void> &written) { told = told && written.has_value(); };
    std::vector<Step> done;
    std::vector<const Reached *> changing;
    for (const Reached &reached : m_reached) {
        const Step &it = step(reached.number);
        if (!changesTheWorld(it))
            continue;
        const Sight sight = settle(it, {m_id, reached.number, reached.before, reached.accepted}, m_world, {});
        if (sight.truth == Truth::DidNot)
            continue;
        changing.push_back(&reached);
        done.push_back(it);
    }
    for (auto it = changing.rbegin(); it != changing.rend(); ++it) {
        keep(journaled([&] { return m_journal.undoing(m_id, (*it)->number, now()); }));
        tell(Progress::Phase::Undoing, (*it)->number, StepState::Begun);
    }
    QStringList troubles;
    for (const Step &inverted : undoing(done)) {
        if (const Result<void> applied = applyInverse(inverted); !applied)
            troubles << sentence(applied.error());
    }
    bool restored = true;
    for (auto it = changing.rbegin(); it != changing.rend(); ++it) {
        const Reached &reached = **it;
        const Step &original = step(reached.number);
        StepState state = StepState::Undone;
        QString note = Text::tr("Taken back.");
        if (!canBeUndone(original)) {
            state = StepState::UndoFailed;
            note = Text::tr("This cannot be taken back.");
        } else if (inverse(original).empty()) {
            note = Text::tr("There is nothing to take back.");
        } else {
            const Sight sight = look(original, {m_id, reached.number, reached.before, false}, m_world, {});
            const bool unclear = sight.truth != Truth::DidNot && sight.truth != Truth::TakenBack;
            if (sight.truth == Truth::TookEffect || (unclear && !troubles.isEmpty())) {
                state = StepState::UndoFailed;
                troubles.prepend(sight.seen);
                note = troubles.join(u' ');
                troubles.removeFirst();
            }
        }
        if (!reached.trouble.isEmpty())
            note = reached.trouble + u' ' + note;
        restored = restored && state == StepState::Undone;
        keep(end(reached.number, state, note));
    }
    return restored && told;
}

Outcome Run::finish(OperationState state, const std::optional<Failure> &failure)
{
    Outcome outcome{m_id, state, failure};
    const auto keep = [&outcome](const Result<void> &written) {
        if (written)
            return;
        if (outcome.failure)
            outcome.failure->detail =
                Text::tr("%1 Besides: %2").arg(outcome.failure->detail, sentence(written.error()));
        else
            outcome.failure = written.error();
    };
    keep(journaled(
        [&] { return m_journal.finished(m_id, state, failure ? sentence(*failure) : QString(), now()); }));
    if (state == OperationState::Succeeded && m_order.undoes)
        keep(journaled([&] {
            return m_journal.finished(*m_order.undoes, m_order.closes,
                                      Text::tr("Settled by the operation %1.").arg(m_id.text), now());
        }));
    if (m_unjournaled)
        keep(failed(m_unjournaled->cause, m_order.plan.title,
                    (state == OperationState::Succeeded ? Text::tr("Taken back, but not journaled: %1")
                                                        : Text::tr("This was not journaled: %1"))
                        .arg(sentence(*m_unjournaled))));
    tell(Progress::Phase::Finished, 0, StepState::Planned, word(state));
    return outcome;
}

} // namespace

Outcome carryOut(const Order &order, World &world, Journal &journal, std::stop_token stop,
                 const ProgressListener &listener)
{
    const Result<HeldOperation> held = holdNewOperation(journal);
    if (!held && order.evenUnjournaled)
        return Run(order, newId(), world, journal, std::move(stop), listener).goUnjournaled(held.error());
    if (!held)
        return {newId(), OperationState::Failed, held.error()};
    return carryOut(order, *held, world, journal, std::move(stop), listener);
}

Result<HeldOperation> holdNewOperation(const Journal &journal)
{
    const OperationId id = newId();
    Result<RunningMark> mark = RunningMark::take(journal.file(), id);
    if (!mark)
        return failed(mark.error());
    return HeldOperation{id, std::move(*mark)};
}

Outcome carryOut(const Order &order, const HeldOperation &held, World &world, Journal &journal,
                 std::stop_token stop, const ProgressListener &listener)
{
    return Run(order, held.id, world, journal, std::move(stop), listener).go();
}

} // namespace sw
