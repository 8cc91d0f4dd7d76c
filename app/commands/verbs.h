// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/terminal.h"

#include <QStringList>

namespace sw {

// The verbs of the command line. Each is given its own arguments, the verb's name first, and does its work on
// the calling thread; none needs an event loop.
Exit labVerb(const QStringList &arguments);
Exit planVerb(const QStringList &arguments);
Exit inventoryVerb(const QStringList &arguments);
Exit topologyVerb(const QStringList &arguments);
Exit serverVerb(const QStringList &arguments);
Exit drillVerb(const QStringList &arguments);
Exit faultsVerb(const QStringList &arguments);
Exit journalVerb(const QStringList &arguments);
Exit doctorVerb(const QStringList &arguments);

// True when the word is a verb, or asks for help or the version.
bool isVerb(const QString &word);
// Runs the verb that arguments[0] names.
Exit runVerb(const QStringList &arguments);

} // namespace sw
