// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/stop_faults.h"

#include "app/operations/gone.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <thread>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::StopFaults)
};

// All its steps that may stand, whether they were seen to take effect or not: each inverse looks before it
// acts.
std::vector<Step> standing(const OperationRecord &fault)
{
    std::vector<Step> done;
    for (const StepRecord &step : fault.steps) {
        const bool mayStand = step.state == StepState::Begun || step.state == StepState::Done
            || step.state == StepState::Failed || step.state == StepState::UndoFailed;
        if (mayStand && step.begun && changesTheWorld(step.step) && canBeUndone(step.step))
            done.push_back(step.step);
    }
    return done;
}

// The servers of a lab end with it. Of any other cloud, NotFound only means that nobody knows the way there.
bool hasEnded(const CloudId &cloud, const Failure &failure)
{
    return cloud.text == "lab"_L1 && failure.cause == Cause::NotFound;
}

Result<std::unique_ptr<Journal>> openSomehow(const QString &file)
{
    Result<std::unique_ptr<Journal>> journal = Journal::open(file);
    if (journal || !QFileInfo::exists(file))
        return journal;
    Result<std::unique_ptr<Journal>> readable = Journal::openToRead(file, journal.error());
    return readable ? std::move(readable) : std::move(journal);
}

StoppedFault closed(const OperationRecord &fault, Journal &journal, const QString &note)
{
    const Result<void> written = journal.finished(fault.id, OperationState::Undone, note, realClock().now());
    if (!written)
        return {fault.id, fault.title, {fault.id, OperationState::NeedsAttention, written.error()}, {}};
    return {fault.id, fault.title, {fault.id, OperationState::Succeeded, std::nullopt}, note};
}

StoppedFault takeBack(const OperationRecord &fault, const QString &journalFile, const WorldOf &worldOf)
{
    const auto leftOpen = [&fault](const Failure &why) {
        return StoppedFault{fault.id, fault.title, {fault.id, OperationState::NeedsAttention, why}, {}};
    };
    const Result<std::unique_ptr<Journal>> journal = openSomehow(journalFile);
    if (!journal)
        return leftOpen(journal.error());
    Result<World> world = worldOf(fault.cloud);
    if (!world && hasEnded(fault.cloud, world.error()))
        return closed(
            fault, **journal,
            Text::tr("The lab does not run any more; its servers are gone, and the fault with them."));
    if (!world)
        return leftOpen(world.error());
    std::vector<Step> left;
    QStringList notes;
    for (const Step &step : standing(fault)) {
        if (const std::optional<QString> gone = whyGone(step, *world, {}); !gone)
            left.push_back(step);
        else if (!notes.contains(*gone))
            notes << *gone;
    }
    const QString note = notes.join(u' ');
    if (left.empty() && !notes.isEmpty())
        return closed(fault, **journal, note);
    Result<void> noted;
    if (!notes.isEmpty())
        noted = (*journal)->note(fault.id, note, world->clock.now());
    Order order;
    order.plan.cloud = fault.cloud;
    order.plan.title = Text::tr("Stop the fault: %1").arg(fault.title);
    order.plan.steps = undoing(left);
    order.undoes = fault.id;
    order.evenUnjournaled = true;
    Outcome outcome = carryOut(order, *world, **journal, {});
    if (!noted && !outcome.failure)
        outcome.failure = noted.error();
    // The world is right and the journal is not: it still tells of the fault.
    if (outcome.succeeded() && outcome.failure)
        outcome.state = OperationState::NeedsAttention;
    return {fault.id, fault.title, outcome, note};
}

} // namespace

Result<std::vector<StoppedFault>> stopAllFaults(const QString &journalFile, const WorldOf &worldOf)
{
    const Result<std::unique_ptr<Journal>> journal = openSomehow(journalFile);
    if (!journal)
        return failed(journal.error());
    const Result<std::vector<OperationRecord>> faults = (*journal)->openFaults();
    if (!faults)
        return failed(faults.error());
    std::vector<StoppedFault> stopped(faults->size());
    {
        std::vector<std::jthread> workers;
        for (size_t i = 0; i < faults->size(); ++i)
            workers.emplace_back([&, i] { stopped[i] = takeBack(faults->at(i), journalFile, worldOf); });
    }
    return stopped;
}

} // namespace sw
