// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/runner.h"
#include "app/operations/sight.h"

namespace sw {

enum class Offer {
    Finish, // do the steps that are left
    Undo,   // take back what was done
    Leave,  // leave the world as it is and close the operation
};
QString label(Offer offer); // translated

struct Finding
{
    size_t step = 0;
    Sight sight;
    QString says; // translated: the step, and what is true of it
};

// An operation that its console left behind, and what looking at the world has told. Also one that has ended
// but broke something on purpose, which nobody has taken back: a drill whose console died in the middle.
struct Unfinished
{
    OperationRecord record;        // state Interrupted
    bool openFault = false;        // it had ended
    std::vector<Finding> findings; // of each step that was begun or done, in order
    bool hadTurnedBack = false;
    std::vector<Offer> offers; // the best first
    QString summary;           // translated
};

// The operations and the open faults of this world's cloud that nobody is at any more. An open fault that
// somebody chose to leave as it is is not told of again; 'Stop all faults' still knows it. Looks at the
// world; acts on nothing. For a worker.
Result<std::vector<Unfinished>> unfinished(Journal &journal, World &world, std::stop_token stop);

// Does what was offered, as a journaled operation of its own that settles the unfinished one.
Outcome resolve(const Unfinished &left, Offer offer, World &world, Journal &journal, std::stop_token stop,
                const ProgressListener &listener = {});

// Takes back an operation that is over. Refused, with the steps named, where one cannot be taken back.
Outcome undo(const OperationId &id, World &world, Journal &journal, std::stop_token stop,
             const ProgressListener &listener = {});

} // namespace sw
