// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/operating.h"
#include "app/commands/verb_line.h"
#include "app/commands/verbs.h"
#include "app/store/journal.h"

#include <QCoreApplication>
#include <QFile>

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
        return Exit::No;
    }
    printLine(Text::tr("%1: %2 entries, the chain is whole.").arg(journal.file()).arg(*count));
    return Exit::Done;
}

} // namespace

Exit journalVerb(const QStringList &arguments)
{
    VerbLine line(u"journal list|show|verify|undo [ID]"_s,
                  Text::tr("The durable record of every operation. 'verify' checks its hash chain; 'undo' "
                           "takes an operation "
                           "back as an operation of its own."),
                  u"seaworthy journal show 6f1c2f0e-5d0b-4a57-9b4e-2f0b8d9b1c11"_s);
    line.add(u"journal"_s, Text::tr("The journal file."), u"FILE"_s, Journal::defaultFile());
    line.add(u"json"_s, Text::tr("Print JSON."));
    if (const auto over = line.parse(arguments, 1, 2))
        return *over;
    const QString what = line.argument(0);
    const QString id = line.argument(1);
    if (!QStringList{u"list"_s, u"show"_s, u"verify"_s, u"undo"_s}.contains(what))
        return line.wrong(Text::tr("'%1' is none of list, show, verify, undo").arg(what));
    const bool needsId = what == "show"_L1 || what == "undo"_L1;
    if (needsId == id.isEmpty())
        return line.wrong(needsId ? Text::tr("the id of an operation is missing; see: seaworthy journal list")
                                  : Text::tr("'%1' is more than is expected here").arg(id));
    if (what == "undo"_L1)
        return undoOperation(line.value(u"journal"_s), OperationId{id});

    const QString file = line.value(u"journal"_s);
    // Reading makes no journal: a mistyped path would look like an empty one.
    if (line.isSet(u"journal"_s) && !QFile::exists(file))
        return complain(
            {Cause::Malformed, Text::tr("open the journal"), Text::tr("%1 does not exist.").arg(file)});
    const Result<std::unique_ptr<Journal>> journal = Journal::open(file);
    if (!journal)
        return complain(journal.error());
    if (what == "list"_L1)
        return list(**journal, line.isSet(u"json"_s));
    if (what == "show"_L1)
        return show(**journal, id, line.isSet(u"json"_s));
    return verify(**journal);
}

} // namespace sw
