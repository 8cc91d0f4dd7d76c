// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan/plan.h"

namespace sw {

// What a journal tells of an operation. Values only: the journal itself is app/store.

enum class StepState {
    Planned,
    Begun,  // written before acting; a crash leaves it so: result unknown until somebody looks
    Done,   // acted and verified
    Failed, // acted, or tried to, and the world is not as wanted
    Undone, // compensated and verified
    UndoFailed,
    Skipped,
};

enum class OperationState {
    Running,
    Succeeded,
    Failed,         // stopped; what was done has been compensated
    NeedsAttention, // something is left that the runner could not put back: said step by step
    Undone,
    Interrupted, // found unfinished at start: nobody is running it
};

struct StepRecord
{
    Step step;
    StepState state = StepState::Planned;
    std::optional<Instant> begun;
    std::optional<Instant> ended;
    QString note; // what was seen, or the failure's sentence
    friend bool operator==(const StepRecord &, const StepRecord &) = default;
};

struct OperationRecord
{
    OperationId id;
    CloudId cloud;
    QString title;
    QString by; // user name and host
    Instant submitted;
    std::optional<Instant> ended;
    OperationState state = OperationState::Running;
    std::vector<StepRecord> steps;
    std::optional<OperationId> undoes;
    friend bool operator==(const OperationRecord &, const OperationRecord &) = default;
};

QString word(StepState state);
QString word(OperationState state);
QString label(StepState state); // translated
QString label(OperationState state);
std::optional<StepState> stepStateFromWord(const QString &word);
std::optional<OperationState> operationStateFromWord(const QString &word);

QJsonObject toJson(const OperationRecord &record);

} // namespace sw
