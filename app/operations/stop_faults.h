// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/runner.h"

namespace sw {

struct StoppedFault
{
    OperationId fault;
    QString title;
    Outcome outcome;
    QString note; // translated: what was gone, so that nothing was left to take back; else empty
};

using WorldOf = std::function<Result<World>(const CloudId &cloud)>;

// Takes back every fault that the journal knows and that may still stand, also those of another console and
// of operations that still run. Each in a thread of its own with its own connection to the journal, so that
// one node that hangs holds up no other; returns when all are done. A fault whose servers exist no more, by
// the provider's word or because their lab has ended, is closed with a note; one whose cloud cannot be
// reached stays open. A journal that cannot be written keeps nothing broken: what was taken back without it
// needs attention, and says why. A Failure means that the journal cannot be read, so that nobody knows what
// stands. Doing it twice does no harm. For a worker.
Result<std::vector<StoppedFault>> stopAllFaults(const QString &journalFile, const WorldOf &worldOf);

} // namespace sw
