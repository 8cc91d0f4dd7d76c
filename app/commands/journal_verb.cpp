// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/connecting.h"
#include "app/commands/operating.h"
#include "app/commands/settling.h"
#include "app/commands/verb_line.h"
#include "app/commands/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::JournalVerb)
};

Exit list(Journal &journal, bool json)
{
    const Result<std::vector<OperationRecord>> operations = journal.operations();
    if (!operations)
        return complain(operations.error());
    if (json) {
        QJsonArray all;
        for (const OperationRecord &operation : *operations)
            all.append(toJson(operation));
        printJson({{u"journal"_s, journal.file()}, {u"operations"_s, all}});
        return Exit::Done;
    }
    std::vector<QStringList> rows{
        {Text::tr("Submitted"), Text::tr("State"), Text::tr("Cloud"), Text::tr("Operation"), Text::tr("Id")}};
    for (const OperationRecord &operation : *operations) {
        rows.push_back({iso8601(operation.submitted).left(19) + u'Z', label(operation.state),
                        operation.cloud.text, operation.title, operation.id.text});
    }
    printBytes(table(rows).toUtf8());
    return Exit::Done;
}

Exit show(Journal &journal, const QString &id, bool json)
{
    const Result<OperationRecord> operation = journal.operation(OperationId{id});
    if (!operation)
        return complain(operation.error());
    if (json) {
        printJson(toJson(*operation));
        return Exit::Done;
    }
    printLine(u"%1: %2 (%3)"_s.arg(operation->title, label(operation->state), operation->by));
    for (const StepRecord &step : operation->steps) {
        const QString note = step.note.isEmpty() ? QString() : u": "_s + step.note;
        printLine(u"  %1 - %2%3"_s.arg(explain(step.step), label(step.state), note));
    }
    return Exit::Done;
}

Exit verify(Journal &journal)
{
    const Result<qint64> count = journal.verify();
    if (!count) {
        complain(count.error());
        // Only a chain that does not hold is a no; a disk that fails has not answered.
        return count.error().cause == Cause::Malformed ? Exit::No : Exit::Failed;
    }
    printLine(Text::tr("%1: %2 entries, the chain is whole.").arg(journal.file()).arg(*count));
    return Exit::Done;
}

} // namespace

Exit journalVerb(const QStringList &arguments)
{
    VerbLine line(u"journal list|show|verify|undo|unfinished|settle [ID] [finish|undo|leave]"_s,
                  Text::tr("The durable record of every operation. 'verify' checks its hash chain; 'undo' "
                           "takes an operation back as an operation of its own. 'unfinished' looks at what a "
                           "console left behind and says what can be done about it; 'settle' does it."),
                  u"seaworthy journal show 6f1c2f0e-5d0b-4a57-9b4e-2f0b8d9b1c11"_s);
    line.add(u"journal"_s, Text::tr("The journal file."), u"FILE"_s, Journal::defaultFile());
    line.add(u"json"_s, Text::tr("Print JSON."));
    line.add(u"cloud"_s, Text::tr("With unfinished: this cloud alone."), u"C"_s);
    addHostKeyOption(line);
    if (const auto over = line.parse(arguments, 1, 3))
        return *over;
    const QString what = line.argument(0);
    const QStringList withId{u"show"_s, u"undo"_s, u"settle"_s};
    if (!withId.contains(what) && !QStringList{u"list"_s, u"verify"_s, u"unfinished"_s}.contains(what))
        return line.wrong(Text::tr("'%1' is none of list, show, verify, undo, unfinished, settle").arg(what));
    const OperationId id{line.argument(1)};
    if (withId.contains(what) && id.isEmpty())
        return line.wrong(Text::tr("the id of an operation is missing; see: seaworthy journal list"));
    const std::optional<Offer> offer = offerFromWord(line.argument(2));
    if (what == "settle"_L1 && !offer)
        return line.wrong(Text::tr("'%1' is none of finish, undo, leave").arg(line.argument(2)));
    const QString tooMuch = what == "settle"_L1 ? QString() : line.argument(withId.contains(what) ? 2 : 1);
    if (!tooMuch.isEmpty())
        return line.wrong(Text::tr("'%1' is more than is expected here").arg(tooMuch));
    const Result<QStringList> hostKeys = hostKeysGiven(line);
    if (!hostKeys)
        return complain(hostKeys.error());

    const Result<std::unique_ptr<Journal>> journal = openNamedJournal(line);
    if (!journal)
        return complain(journal.error());
    const bool json = line.isSet(u"json"_s);
    if (what == "list"_L1)
        return list(**journal, json);
    if (what == "show"_L1)
        return show(**journal, id.text, json);
    if (what == "undo"_L1)
        return undoOperation(**journal, id, *hostKeys);
    if (what == "unfinished"_L1)
        return listUnfinished(**journal, line.value(u"cloud"_s), *hostKeys, json);
    if (what == "settle"_L1)
        return settleUnfinished(**journal, id, *offer, *hostKeys);
    return verify(**journal);
}

} // namespace sw
