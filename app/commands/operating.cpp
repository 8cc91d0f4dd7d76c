// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/operating.h"

#include "app/commands/connecting.h"
#include "app/commands/interrupt.h"
#include "app/commands/verb_line.h"
#include "app/operations/recovery.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Operating)
};

} // namespace

ProgressListener sayProgress(const Plan &plan)
{
    return [plan](const Progress &progress) {
        if (progress.step >= plan.steps.size())
            return;
        const QString step = explain(plan.steps[progress.step]);
        switch (progress.phase) {
        case Progress::Phase::Begun:
            say(Text::tr("%1 ...").arg(step));
            break;
        case Progress::Phase::Ended:
            say(progress.note.isEmpty()
                    ? Text::tr("%1: %2").arg(step, label(progress.state))
                    : Text::tr("%1: %2 (%3)").arg(step, label(progress.state), progress.note));
            break;
        case Progress::Phase::Undoing:
            say(Text::tr("Taking back: %1 ...").arg(step));
            break;
        case Progress::Phase::Submitted:
        case Progress::Phase::Acted:
        case Progress::Phase::Verified:
        case Progress::Phase::Finished:
            break;
        }
    };
}

Exit report(const Outcome &outcome, const std::stop_token &stop)
{
    if (!outcome.id.isEmpty())
        say(Text::tr("Operation %1: %2").arg(outcome.id.text, label(outcome.state)));
    if (outcome.succeeded())
        return Exit::Done;
    const Exit exit = outcome.failure ? complain(*outcome.failure) : Exit::Failed;
    return stop.stop_requested() ? Exit::Interrupted : exit;
}

void printPlan(const Plan &plan)
{
    printLine(plan.title);
    int number = 0;
    for (const Step &step : plan.steps)
        printLine(u"  %1. %2%3"_s.arg(++number).arg(
            explain(step), canBeUndone(step) ? QString() : Text::tr(" (cannot be undone)")));
    for (const Warning &warning : plan.warnings)
        printLine(Text::tr("  Warning: %1").arg(warning.text));
}

Exit undoOperation(Journal &journal, const OperationId &id, const QStringList &hostKeys)
{
    const Result<OperationRecord> record = journal.operation(id);
    if (!record)
        return complain(record.error());
    const Interrupt interrupt;
    const Result<Connection> connection = connectFromTerminal(record->cloud, hostKeys, interrupt.token());
    if (!connection)
        return complain(connection.error());
    World world = connection->world();
    return report(undo(id, world, journal, interrupt.token()), interrupt.token());
}

Result<std::unique_ptr<Journal>> openNamedJournal(const VerbLine &line)
{
    const QString file = line.value(u"journal"_s);
    if (line.isSet(u"journal"_s) && !QFile::exists(file)) {
        return failed(Cause::Malformed, Text::tr("open the journal"),
                      Text::tr("%1 does not exist. Give the path of a journal.").arg(file));
    }
    return Journal::open(file);
}

} // namespace sw
