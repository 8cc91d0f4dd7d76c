// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/recovery.h"

#include "app/operations/gone.h"
#include "app/operations/step_work.h"
#include "app/store/running_mark.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Recovery)
};

QString said(const Sight &sight)
{
    switch (sight.truth) {
    case Truth::TookEffect:
        return Text::tr("It took effect. %1").arg(sight.seen);
    case Truth::DidNot:
        return Text::tr("It did not take effect. %1").arg(sight.seen);
    case Truth::TakenBack:
        return Text::tr("It took effect and has been taken back since. %1").arg(sight.seen);
    case Truth::StillMoving:
        return Text::tr("It is still going on. %1").arg(sight.seen);
    case Truth::WentWrong:
        return Text::tr("It went wrong. %1").arg(sight.seen);
    case Truth::Gone:
        return sight.seen;
    case Truth::CannotTell:
        return Text::tr("It cannot be told whether it took effect. %1").arg(sight.seen);
    }
    Q_UNREACHABLE();
}

bool stands(Truth truth)
{
    return truth == Truth::TookEffect || truth == Truth::StillMoving || truth == Truth::WentWrong;
}

// The steps that may stand in the world, oldest first.
std::vector<Step> standing(const Unfinished &left)
{
    std::vector<Step> steps;
    for (const Finding &finding : left.findings) {
        const Step &step = left.record.steps.at(finding.step).step;
        if (changesTheWorld(step)
            && (stands(finding.sight.truth) || finding.sight.truth == Truth::CannotTell))
            steps.push_back(step);
    }
    return steps;
}

// The steps that finishing would do, in order.
std::vector<Step> missing(const Unfinished &left)
{
    std::vector<Step> steps;
    for (size_t i = 0; i < left.record.steps.size(); ++i) {
        const auto finding = std::ranges::find(left.findings, i, &Finding::step);
        const Step &step = left.record.steps.at(i).step;
        if (finding == left.findings.end() || (changesTheWorld(step) && finding->sight.truth == Truth::DidNot)
            || (!changesTheWorld(step) && left.record.steps.at(i).state == StepState::Begun))
            steps.push_back(step);
    }
    return steps;
}

bool plain(const Unfinished &left)
{
    return std::ranges::all_of(left.findings, [](const Finding &finding) {
        return finding.sight.truth == Truth::TookEffect || finding.sight.truth == Truth::DidNot;
    });
}

void judge(Unfinished &left, bool restores)
{
    const std::vector<Step> done = standing(left);
    if (!left.openFault && !left.hadTurnedBack && plain(left) && !missing(left).empty())
        left.offers.push_back(Offer::Finish);
    // To take back what was taking back a fault, or what is back by now, would break it again.
    if (!restores && !done.empty() && std::ranges::all_of(done, canBeUndone))
        left.offers.push_back(Offer::Undo);
    left.offers.push_back(Offer::Leave);
    // What had turned back, or breaks something on purpose, is best put right.
    if (left.offers.front() == Offer::Finish && left.offers.size() > 2
        && std::ranges::any_of(done, [](const Step &step) {
               return std::holds_alternative<DropNetwork>(step) || std::holds_alternative<KillProcess>(step);
           }))
        std::swap(left.offers[0], left.offers[1]);
    QStringList lines;
    if (left.openFault)
        lines << Text::tr(
                     "\"%1\" broke something on purpose. The journal does not tell that it was taken back, "
                     "and no console is at it any more.")
                     .arg(left.record.title);
    else
        lines << Text::tr("\"%1\" was left unfinished by a console that ended.").arg(left.record.title);
    for (const Finding &finding : left.findings)
        lines << finding.says;
    if (done.empty())
        lines << Text::tr("Nothing of it stands in the world now.");
    left.summary = lines.join(u' ');
}

Sight sightOf(const Step &step, const StepCase &its, World &world, const std::stop_token &stop)
{
    if (!changesTheWorld(step))
        return {Truth::TookEffect, Text::tr("It only waited.")};
    // A new lab gives its nodes the addresses of the old one's: only the provider's ids tell them apart. What
    // cannot be undone is told by its own look: a delete has taken effect.
    if (const std::optional<QString> gone = whyGone(step, world, stop); gone && canBeUndone(step))
        return {Truth::Gone, *gone};
    return settle(step, its, world, stop);
}

bool isGone(const Finding &finding)
{
    return finding.sight.truth == Truth::Gone;
}

Result<Unfinished> lookAt(const OperationRecord &record, bool restores, Journal &journal, World &world,
                          const std::stop_token &stop)
{
    Unfinished left;
    left.record = record;
    left.openFault = record.state != OperationState::Running;
    left.record.state = OperationState::Interrupted;
    const Result<bool> turned = journal.hadTurnedBack(record.id);
    if (!turned)
        return failed(turned.error());
    left.hadTurnedBack = *turned;
    for (size_t i = 0; i < record.steps.size(); ++i) {
        const StepRecord &step = record.steps.at(i);
        if (step.state != StepState::Begun && step.state != StepState::Done
            && step.state != StepState::UndoFailed && step.state != StepState::Failed)
            continue;
        // Without a beginning it failed at its precondition, and asked nothing of the world.
        if (!step.begun)
            continue;
        const Result<QJsonObject> before = journal.before(record.id, i);
        if (!before)
            return failed(before.error());
        const Sight sight = sightOf(step.step, {record.id, i, *before, false}, world, stop);
        left.findings.push_back({i, sight, Text::tr("%1: %2").arg(explain(step.step), said(sight))});
    }
    judge(left, restores);
    return left;
}

bool isOver(const OperationRecord &record)
{
    return record.state == OperationState::Undone || record.state == OperationState::Failed;
}

// What somebody chose to leave as it is: the order to leave it has no steps.
std::set<OperationId> leftOnPurpose(const std::vector<OperationRecord> &records)
{
    std::set<OperationId> ids;
    for (const OperationRecord &record : records) {
        if (record.undoes && record.steps.empty() && record.state == OperationState::Succeeded)
            ids.insert(*record.undoes);
    }
    return ids;
}

Outcome refused(const OperationId &id, Cause cause, const QString &doing, const QString &why)
{
    return {id, OperationState::Failed, Failure{cause, doing, why}};
}

} // namespace

QString label(Offer offer)
{
    switch (offer) {
    case Offer::Finish:
        return Text::tr("Finish");
    case Offer::Undo:
        return Text::tr("Undo");
    case Offer::Leave:
        return Text::tr("Leave as it is");
    }
    Q_UNREACHABLE();
}

Result<std::vector<Unfinished>> unfinished(Journal &journal, World &world, std::stop_token stop)
{
    const Result<std::vector<OperationRecord>> records = journal.operations();
    if (!records)
        return failed(records.error());
    const Result<std::vector<OperationRecord>> faults = journal.openFaults();
    if (!faults)
        return failed(faults.error());
    std::set<OperationId> open;
    for (const OperationRecord &fault : *faults)
        open.insert(fault.id);
    std::set<OperationId> over;
    for (const OperationRecord &record : *records) {
        if (isOver(record))
            over.insert(record.id);
    }
    const std::set<OperationId> leave = leftOnPurpose(*records);
    std::vector<Unfinished> all;
    for (const OperationRecord &record : *records) {
        const bool runs = record.state == OperationState::Running;
        const bool breaks = open.contains(record.id) && !leave.contains(record.id);
        if ((!runs && !breaks) || record.cloud != world.cloud->id())
            continue;
        // Whoever is at it holds the mark; it goes with the process.
        const Result<RunningMark> mark = RunningMark::take(journal.file(), record.id);
        if (!mark && mark.error().cause == Cause::Conflict)
            continue;
        if (!mark)
            return failed(mark.error());
        // It may have ended between the reading and the mark.
        const Result<OperationRecord> now = journal.operation(record.id);
        if (!now)
            return failed(now.error());
        if (now->state != record.state)
            continue;
        const bool restores =
            record.undoes && (open.contains(*record.undoes) || over.contains(*record.undoes));
        Result<Unfinished> left = lookAt(*now, restores, journal, world, stop);
        if (!left)
            return failed(left.error());
        all.push_back(std::move(*left));
    }
    return all;
}

Outcome resolve(const Unfinished &left, Offer offer, World &world, Journal &journal, std::stop_token stop,
                const ProgressListener &listener)
{
    const OperationId &id = left.record.id;
    const QString doing = Text::tr("settle \"%1\"").arg(left.record.title);
    const Result<RunningMark> mark = RunningMark::take(journal.file(), id);
    if (!mark)
        return refused(id, mark.error().cause, doing, mark.error().detail);
    const Result<OperationRecord> now = journal.operation(id);
    if (!now)
        return refused(id, now.error().cause, doing, now.error().detail);
    if (left.openFault ? isOver(*now) : now->state != OperationState::Running)
        return refused(id, Cause::Conflict, doing, Text::tr("It has been settled meanwhile."));
    if (std::ranges::find(left.offers, offer) == left.offers.end())
        return refused(id, Cause::Refused, doing, Text::tr("This is not possible for it."));
    Order order;
    order.undoes = id;
    order.plan.cloud = left.record.cloud;
    switch (offer) {
    case Offer::Finish:
        order.plan.title = Text::tr("Finish: %1").arg(left.record.title);
        order.plan.steps = missing(left);
        order.closes = OperationState::Succeeded;
        break;
    case Offer::Undo:
        order.plan.title = Text::tr("Undo: %1").arg(left.record.title);
        order.plan.steps = undoing(standing(left));
        order.closes = OperationState::Undone;
        break;
    case Offer::Leave:
        order.plan.title = Text::tr("Leave as it is: %1").arg(left.record.title);
        // With its servers, what it did is gone, too; and a fault of which nothing stands is no fault.
        order.closes =
            standing(left).empty() && (left.openFault || std::ranges::any_of(left.findings, isGone))
            ? OperationState::Undone
            : OperationState::NeedsAttention;
        break;
    }
    return carryOut(order, world, journal, std::move(stop), listener);
}

Outcome undo(const OperationId &id, World &world, Journal &journal, std::stop_token stop,
             const ProgressListener &listener)
{
    const Result<OperationRecord> record = journal.operation(id);
    if (!record)
        return {id, OperationState::Failed, record.error()};
    const QString doing = Text::tr("undo \"%1\"").arg(record->title);
    if (record->state == OperationState::Running)
        return refused(id, Cause::Conflict, doing, Text::tr("It is not over; stop it, or settle it first."));
    if (isOver(*record))
        return refused(id, Cause::Conflict, doing, Text::tr("It has been taken back already."));
    std::vector<Step> done;
    QStringList forEver;
    for (const StepRecord &step : record->steps) {
        if (step.state != StepState::Done && step.state != StepState::UndoFailed)
            continue;
        done.push_back(step.step);
        if (!canBeUndone(step.step))
            forEver << explain(step.step);
    }
    if (!forEver.isEmpty())
        return refused(id, Cause::Refused, doing,
                       Text::tr("This cannot be taken back: %1.").arg(forEver.join(u"; "_s)));
    Order order;
    order.plan.cloud = record->cloud;
    order.plan.title = Text::tr("Undo: %1").arg(record->title);
    order.plan.steps = undoing(done);
    order.undoes = id;
    return carryOut(order, world, journal, std::move(stop), listener);
}

} // namespace sw
