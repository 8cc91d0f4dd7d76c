// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/settling.h"

#include "app/commands/connecting.h"
#include "app/commands/interrupt.h"
#include "app/commands/operating.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <set>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Settling)
};

QString word(Offer offer)
{
    switch (offer) {
    case Offer::Finish:
        return u"finish"_s;
    case Offer::Undo:
        return u"undo"_s;
    case Offer::Leave:
        return u"leave"_s;
    }
    Q_UNREACHABLE();
}

QStringList offersOf(const Unfinished &left)
{
    QStringList words;
    for (const Offer offer : left.offers)
        words << word(offer);
    return words;
}

QJsonObject toJson(const Unfinished &left)
{
    QJsonArray findings;
    for (const Finding &finding : left.findings)
        findings.append(QJsonObject{{u"step"_s, qint64(finding.step)}, {u"says"_s, finding.says}});
    return {{u"operation"_s, toJson(left.record)},
            {u"findings"_s, findings},
            {u"summary"_s, left.summary},
            {u"offers"_s, QJsonArray::fromStringList(offersOf(left))}};
}

void print(const Unfinished &left)
{
    printLine(
        Text::tr("%1 (cloud %2, submitted %3)")
            .arg(left.record.title, left.record.cloud.text, iso8601(left.record.submitted).left(19) + u'Z'));
    for (const Finding &finding : left.findings)
        printLine(u"  "_s + finding.says);
    if (!left.summary.isEmpty())
        printLine(u"  "_s + left.summary);
    for (const Offer offer : left.offers) {
        printLine(
            u"  %1: seaworthy journal settle %2 %3"_s.arg(label(offer), left.record.id.text, word(offer)));
    }
}

// No cloud is asked of which the journal knows nothing that is left.
Result<std::set<CloudId>> cloudsToAsk(Journal &journal)
{
    const Result<std::vector<OperationRecord>> operations = journal.operations();
    if (!operations)
        return failed(operations.error());
    const Result<std::vector<OperationRecord>> faults = journal.openFaults();
    if (!faults)
        return failed(faults.error());
    std::set<CloudId> clouds;
    for (const OperationRecord &operation : *operations) {
        if (operation.state == OperationState::Running)
            clouds.insert(operation.cloud);
    }
    for (const OperationRecord &fault : *faults)
        clouds.insert(fault.cloud);
    return clouds;
}

} // namespace

std::optional<Offer> offerFromWord(const QString &given)
{
    for (const Offer offer : {Offer::Finish, Offer::Undo, Offer::Leave}) {
        if (word(offer) == given)
            return offer;
    }
    return std::nullopt;
}

Exit listUnfinished(Journal &journal, const QString &cloud, const QStringList &hostKeys, bool json)
{
    const Result<std::set<CloudId>> clouds = cloudsToAsk(journal);
    if (!clouds)
        return complain(clouds.error());
    const Interrupt interrupt;
    Exit exit = Exit::Done;
    std::vector<Unfinished> all;
    for (const CloudId &id : *clouds) {
        if (!cloud.isEmpty() && id.text != cloud)
            continue;
        // A cloud that cannot be reached hides nothing of the others.
        const Result<Connection> connection = connectFromTerminal(id, hostKeys, interrupt.token());
        if (!connection) {
            exit = complain(connection.error());
            continue;
        }
        World world = connection->world();
        Result<std::vector<Unfinished>> left = unfinished(journal, world, interrupt.token());
        if (!left) {
            exit = complain(left.error());
            continue;
        }
        std::ranges::move(*left, std::back_inserter(all));
    }
    if (json) {
        QJsonArray list;
        for (const Unfinished &left : all)
            list.append(toJson(left));
        printJson({{u"journal"_s, journal.file()}, {u"unfinished"_s, list}});
        return exit;
    }
    for (const Unfinished &left : all)
        print(left);
    if (all.empty() && exit == Exit::Done)
        printLine(Text::tr("Nothing is unfinished."));
    return exit;
}

Exit settleUnfinished(Journal &journal, const OperationId &id, Offer offer, const QStringList &hostKeys)
{
    const Result<OperationRecord> record = journal.operation(id);
    if (!record)
        return complain(record.error());
    const Interrupt interrupt;
    const Result<Connection> connection = connectFromTerminal(record->cloud, hostKeys, interrupt.token());
    if (!connection)
        return complain(connection.error());
    World world = connection->world();
    const Result<std::vector<Unfinished>> all = unfinished(journal, world, interrupt.token());
    if (!all)
        return complain(all.error());
    const auto left =
        std::ranges::find(*all, id, [](const Unfinished &unfinished) { return unfinished.record.id; });
    if (left == all->end()) {
        return complain({Cause::Conflict, Text::tr("settle \"%1\"").arg(record->title),
                         Text::tr("It is not unfinished: it is over, or another console is at it. See: "
                                  "seaworthy journal list")});
    }
    return report(resolve(*left, offer, world, journal, interrupt.token()), interrupt.token());
}

} // namespace sw
