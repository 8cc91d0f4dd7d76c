// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/terminal.h"
#include "app/operations/runner.h"

namespace sw {

class VerbLine;

// What the verbs that act on the world share.

// Says each step's state as it changes, on stderr.
ProgressListener sayProgress(const Plan &plan);

// Says how an operation ended, and yields its exit code.
Exit report(const Outcome &outcome, const std::stop_token &stop);

// The plan as it is shown before anything is done.
void printPlan(const Plan &plan);

// Takes an operation of the journal back, on the cloud that it acted on.
Exit undoOperation(Journal &journal, const OperationId &id, const QStringList &hostKeys);

// The journal of --journal. One that was named and is missing is not made: a mistyped path would look like a
// journal in which nothing stands.
Result<std::unique_ptr<Journal>> openNamedJournal(const VerbLine &line);

} // namespace sw
