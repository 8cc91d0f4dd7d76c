// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/connecting.h"
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
    addHostKeyOption(line);
    if (const auto over = line.parse(arguments, 1, 1))
        return *over;
    if (line.argument(0) != "stop"_L1)
        return line.wrong(Text::tr("'%1' is not stop").arg(line.argument(0)));

    const Result<QStringList> hostKeys = hostKeysGiven(line);
    if (!hostKeys)
        return complain(hostKeys.error());
    const Result<std::unique_ptr<Journal>> journal = openNamedJournal(line);
    if (!journal)
        return complain(journal.error());
    const Result<std::vector<OperationRecord>> faults = (*journal)->openFaults();
    if (!faults)
        return complain(faults.error());

    // The keychain answers on this thread only, and the faults are taken back on others.
    std::map<CloudId, Result<ConnectWish>> wishes;
    for (const OperationRecord &fault : *faults) {
        if (!wishes.contains(fault.cloud))
            wishes.emplace(fault.cloud, terminalWish(fault.cloud, *hostKeys, {}));
    }
    // Not interruptible: half an undo helps nobody.
    Worlds worlds(Worlds::Connecting([&](const CloudId &cloud) -> Result<Connection> {
        const auto wish = wishes.find(cloud);
        if (wish == wishes.end())
            return connectCloud(cloud, {{}, {}, *hostKeys}, {});
        if (!wish->second)
            return failed(wish->second.error());
        return connectCloud(cloud, *wish->second, {});
    }));
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
