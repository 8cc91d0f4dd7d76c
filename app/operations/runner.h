// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/world.h"
#include "app/store/journal.h"
#include "app/store/running_mark.h"

namespace sw {

// Where an operation is. Told on the worker that carries it out.
struct Progress
{
    enum class Phase {
        Submitted,
        Begun,    // in the journal, and not yet asked of the world
        Acted,    // the world has accepted it; from and to are when it was asked and when it had answered
        Verified, // its effect was seen, and that is not yet in the journal
        Ended,    // in the journal: see state and note
        Undoing,  // in the journal: this step is about to be taken back
        Finished,
    };
    OperationId operation;
    Phase phase = Phase::Submitted;
    size_t step = 0;
    StepState state = StepState::Planned;
    QString note;
    Instant from;
    Instant to;
};
using ProgressListener = std::function<void(const Progress &)>;

// How an operation ended. failure is why it did not succeed, or, of one that did, why the journal does not
// tell so.
struct [[nodiscard]] Outcome
{
    OperationId id;
    OperationState state = OperationState::Failed;
    std::optional<Failure> failure;
    bool succeeded() const { return state == OperationState::Succeeded; }
};

// Carries a plan out, on a worker. Each step: its precondition, "begun" into the journal, act, verify by
// looking. When a step fails or stop is requested, what was done is taken back, last first, and that is
// verified too: the operation then ends Failed, or NeedsAttention where something could not be put back. An
// act whose outcome is not known is never repeated; the world is looked at instead. Stop is heard before each
// step and while waiting for an effect, never in the middle of an act.
Outcome carryOut(const Order &order, World &world, Journal &journal, std::stop_token stop,
                 const ProgressListener &listener = {});

// An operation whose mark its caller holds. For as long as this lives, no console takes the operation for one
// that was left behind, also after its end: what it did is wanted, and will be taken back by whoever holds
// it.
struct HeldOperation
{
    OperationId id;
    RunningMark mark;
};
Result<HeldOperation> holdNewOperation(const Journal &journal);
// Carries out as above, under the id that is held. Once for each held operation.
Outcome carryOut(const Order &order, const HeldOperation &held, World &world, Journal &journal,
                 std::stop_token stop, const ProgressListener &listener = {});

} // namespace sw
