// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/terminal.h"
#include "app/operations/recovery.h"

namespace sw {

// What the recovery page does, without a window.

std::optional<Offer> offerFromWord(const QString &word); // "finish", "undo", "leave"

// What is left unfinished on a cloud, or on every cloud that the journal knows such of when none is named:
// what is true of each step, and what is offered.
Exit listUnfinished(Journal &journal, const QString &cloud, const QStringList &hostKeys, bool json);

// Does what was offered.
Exit settleUnfinished(Journal &journal, const OperationId &id, Offer offer, const QStringList &hostKeys);

} // namespace sw
