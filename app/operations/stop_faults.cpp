// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/stop_faults.h"

#include <QCoreApplication>

#include <thread>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::StopFaults)
};

// All its steps that may stand, whether they were seen to take effect or not: each inverse looks before it
// acts.
Order takingBack(const OperationRecord &fault)
{
    std::vector<Step> done;
    for (const StepRecord &step : fault.steps) {
        const bool mayStand = step.state == StepState::Begun || step.state == StepState::Done
            || step.state == StepState::Failed || step.state == StepState::UndoFailed;
        if (mayStand && step.begun && changesTheWorld(step.step) && canBeUndone(step.step))
            done.push_back(step.step);
    }
    Order order;
    order.plan.cloud = fault.cloud;
    order.plan.title = Text::tr("Stop the fault: %1").arg(fault.title);
    order.plan.steps = undoing(done);
    order.undoes = fault.id;
    return order;
}

Outcome takeBack(const OperationRecord &fault, const QString &journalFile, const WorldOf &worldOf)
{
    Result<World> world = worldOf(fault.cloud);
    if (!world)
        return {fault.id, OperationState::NeedsAttention, world.error()};
    const Result<std::unique_ptr<Journal>> journal = Journal::open(journalFile);
    if (!journal)
        return {fault.id, OperationState::NeedsAttention, journal.error()};
    return carryOut(takingBack(fault), *world, **journal, {});
}

} // namespace

Result<std::vector<StoppedFault>> stopAllFaults(const QString &journalFile, const WorldOf &worldOf)
{
    const Result<std::unique_ptr<Journal>> journal = Journal::open(journalFile);
    if (!journal)
        return failed(journal.error());
    const Result<std::vector<OperationRecord>> faults = (*journal)->openFaults();
    if (!faults)
        return failed(faults.error());
    std::vector<StoppedFault> stopped(faults->size());
    {
        std::vector<std::jthread> workers;
        for (size_t i = 0; i < faults->size(); ++i)
            workers.emplace_back([&, i] {
                const OperationRecord &fault = faults->at(i);
                stopped[i] = {fault.id, fault.title, takeBack(fault, journalFile, worldOf)};
            });
    }
    return stopped;
}

} // namespace sw
