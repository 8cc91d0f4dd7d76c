// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/sight.h"
#include "app/operations/world.h"
#include "planner/plan/step.h"

namespace sw {

// Which step of which operation, and what is known of it.
struct StepCase
{
    OperationId operation;
    size_t number = 0;
    QJsonObject before;    // what was true when it began
    bool accepted = false; // the world has said yes to it, and this process heard it
};

// The precondition: a Failure when the step cannot begin now; else what is true now, so that whoever has to
// find out later, perhaps in another process, can tell whether the step took effect.
Result<QJsonObject> prepare(const Step &step, const StepCase &its, World &world, std::stop_token stop);

// Asks the world to do it and returns when that is accepted. A step that only waits has nothing to do here.
Result<void> act(const Step &step, const StepCase &its, World &world, std::stop_token stop);

// One look. Never acts.
Sight look(const Step &step, const StepCase &its, World &world, std::stop_token stop);

// Looks until the step has taken effect, and says what was seen.
Result<QString> verify(const Step &step, const StepCase &its, World &world, std::stop_token stop);

// Looks until it is plain what became of a step whose outcome is not known.
Sight settle(const Step &step, const StepCase &its, World &world, std::stop_token stop);

// Whether the world is already as the step would make it; for steps that take something back.
bool alreadySo(const Step &step, World &world, std::stop_token stop);

} // namespace sw
