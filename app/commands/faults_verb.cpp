// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/operating.h"
#include "app/commands/verb_line.h"
#include "app/commands/verbs.h"
#include "app/fleet/worlds.h"
#include "app/operations/stop_faults.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::FaultsVerb)
};

} // namespace

Exit faultsVerb(const QStringList &arguments)
{
    VerbLine line(
        u"faults stop"_s,
        Text::tr(
            "Takes back every fault that the journal knows and that may still stand, also those of another "
            "console, and verifies it by looking. Safe to repeat."),
        u"seaworthy faults stop"_s);
    line.add(u"journal"_s, Text::tr("The journal file."), u"FILE"_s, Journal::defaultFile());
    if (const auto over = line.parse(arguments, 1, 1))
        return *over;
    if (line.argument(0) != "stop"_L1)
        return line.wrong(Text::tr("'%1' is not stop").arg(line.argument(0)));

    // Not interruptible: half an undo helps nobody.
    Worlds worlds;
    const Result<std::vector<StoppedFault>> stopped =
        stopAllFaults(line.value(u"journal"_s), [&worlds](const CloudId &cloud) { return worlds.of(cloud); });
    if (!stopped)
        return complain(stopped.error());
    Exit exit = Exit::Done;
    for (const StoppedFault &fault : *stopped) {
        printLine(u"%1: %2"_s.arg(fault.title, label(fault.outcome.state)));
        if (!fault.note.isEmpty())
            printLine(u"  "_s + fault.note);
        if (!fault.outcome.succeeded())
            exit = fault.outcome.failure ? complain(*fault.outcome.failure) : Exit::Failed;
    }
    if (stopped->empty())
        printLine(Text::tr("No fault stands."));
    return exit;
}

} // namespace sw
