// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/journal.h"

#include "app/store/database.h"
#include "app/store/fold.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Journal)
};

// Compact JSON with sorted keys, which is how Qt writes an object: the same entry is always the same bytes.
QByteArray canonical(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString chained(const QString &previous, const QByteArray &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous.toLatin1());
    hash.addData(text);
    return QString::fromLatin1(hash.result().toHex());
}

Result<JournalEntry> entryFrom(const QString &file, const QSqlQuery &row)
{
    JournalEntry entry;
    entry.number = row.value(0).toLongLong();
    const QJsonObject object = QJsonDocument::fromJson(row.value(1).toString().toUtf8()).object();
    entry.hash = row.value(2).toString();
    const std::optional<Instant> at = instantFromIso8601(object.value("at"_L1).toString());
    if (!at)
        return failed(
            Cause::Malformed, Text::tr("read the journal"),
            Text::tr("Entry %1 of %2 cannot be read; 'seaworthy journal verify' tells where it was changed.")
                .arg(entry.number)
                .arg(file));
    entry.at = *at;
    entry.operation = OperationId{object.value("operation"_L1).toString()};
    entry.kind = object.value("kind"_L1).toString();
    entry.body = object.value("body"_L1).toObject();
    return entry;
}

} // namespace

struct Journal::Private
{
    std::unique_ptr<JournalDatabase> database;
    std::optional<Failure> unwritable;

    Result<void> append(const OperationId &id, const QString &kind, const QJsonObject &body, Instant at);
    Result<std::vector<JournalEntry>> entries(const std::optional<OperationId> &id);
};

Result<void> Journal::Private::append(const OperationId &id, const QString &kind, const QJsonObject &body,
                                      Instant at)
{
    if (unwritable)
        return failed(*unwritable);
    const QString doing = Text::tr("write the journal");
    return database->atomically(doing, [&]() -> Result<void> {
        Result<QSqlQuery> head = database->run(doing, u"SELECT number, hash FROM head"_s);
        if (!head)
            return failed(head.error());
        if (!head->next())
            return failed(
                Cause::Malformed, doing,
                Text::tr(
                    "The journal %1 has lost its head entry. It has not been changed; bring it back from "
                    "a backup.")
                    .arg(database->file()));
        const qint64 number = head->value(0).toLongLong() + 1;
        const QString previous = head->value(1).toString();
        head->finish();
        const QByteArray text = canonical({{u"number"_s, number},
                                           {u"at"_s, iso8601(at)},
                                           {u"operation"_s, id.text},
                                           {u"kind"_s, kind},
                                           {u"body"_s, body}});
        const QString hash = chained(previous, text);
        if (const Result<QSqlQuery> added =
                database->run(doing, u"INSERT INTO entry VALUES (?, ?, ?, ?, ?)"_s,
                              {number, id.text, kind, QString::fromUtf8(text), hash});
            !added)
            return failed(added.error());
        if (const Result<QSqlQuery> moved =
                database->run(doing, u"UPDATE head SET number = ?, hash = ?"_s, {number, hash});
            !moved)
            return failed(moved.error());
        return {};
    });
}

Result<std::vector<JournalEntry>> Journal::Private::entries(const std::optional<OperationId> &id)
{
    const QString doing = Text::tr("read the journal");
    const QString columns = u"SELECT number, text, hash FROM entry "_s;
    Result<QSqlQuery> rows = id
        ? database->run(doing, columns + u"WHERE operation = ? ORDER BY number"_s, {id->text})
        : database->run(doing, columns + u"ORDER BY number"_s);
    if (!rows)
        return failed(rows.error());
    std::vector<JournalEntry> all;
    while (rows->next()) {
        Result<JournalEntry> entry = entryFrom(database->file(), *rows);
        if (!entry)
            return failed(entry.error());
        all.push_back(std::move(*entry));
    }
    return all;
}

Journal::Journal(std::unique_ptr<Private> p) : d(std::move(p)) { }
Journal::~Journal() = default;

QString Journal::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/seaworthy/journal.sqlite"_s;
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &file)
{
    Result<std::unique_ptr<JournalDatabase>> database = JournalDatabase::open(file);
    if (!database)
        return failed(database.error());
    auto p = std::make_unique<Private>();
    p->database = std::move(*database);
    return std::unique_ptr<Journal>(new Journal(std::move(p)));
}

Result<std::unique_ptr<Journal>> Journal::openToRead(const QString &file, const Failure &why)
{
    Result<std::unique_ptr<JournalDatabase>> database = JournalDatabase::openToRead(file);
    if (!database)
        return failed(database.error());
    auto p = std::make_unique<Private>();
    p->database = std::move(*database);
    p->unwritable = why;
    return std::unique_ptr<Journal>(new Journal(std::move(p)));
}

const QString &Journal::file() const
{
    return d->database->file();
}

Result<void> Journal::submitted(const OperationId &id, const Order &order, const QString &by, Instant at)
{
    QJsonObject body{{u"plan"_s, toJson(order.plan)}, {u"by"_s, by}, {u"fault"_s, order.fault}};
    if (order.undoes)
        body.insert(u"undoes"_s, order.undoes->text);
    return d->append(id, u"submitted"_s, body, at);
}

Result<void> Journal::begun(const OperationId &id, size_t step, const QJsonObject &before, Instant at)
{
    return d->append(id, u"begun"_s, {{u"step"_s, static_cast<qint64>(step)}, {u"before"_s, before}}, at);
}

Result<void> Journal::undoing(const OperationId &id, size_t step, Instant at)
{
    return d->append(id, u"undoing"_s, {{u"step"_s, static_cast<qint64>(step)}}, at);
}

Result<void> Journal::ended(const OperationId &id, size_t step, StepState state, const QString &note,
                            Instant at)
{
    return d->append(id, u"ended"_s,
                     {{u"step"_s, static_cast<qint64>(step)}, {u"state"_s, word(state)}, {u"note"_s, note}},
                     at);
}

Result<void> Journal::finished(const OperationId &id, OperationState state, const QString &note, Instant at)
{
    return d->append(id, u"finished"_s, {{u"state"_s, word(state)}, {u"note"_s, note}}, at);
}

Result<void> Journal::note(const OperationId &id, const QString &text, Instant at)
{
    return d->append(id, u"note"_s, {{u"note"_s, text}}, at);
}

Result<std::vector<OperationRecord>> Journal::operations()
{
    const Result<std::vector<JournalEntry>> all = d->entries(std::nullopt);
    if (!all)
        return failed(all.error());
    return fold(*all);
}

Result<OperationRecord> Journal::operation(const OperationId &id)
{
    const Result<std::vector<JournalEntry>> its = d->entries(id);
    if (!its)
        return failed(its.error());
    Result<std::vector<OperationRecord>> records = fold(*its);
    if (!records)
        return failed(records.error());
    if (records->empty())
        return failed(
            Cause::NotFound, Text::tr("read the journal"),
            Text::tr("The journal %1 knows no operation %2; 'seaworthy journal list' shows those it knows.")
                .arg(file(), id.text));
    return std::move(records->front());
}

Result<QJsonObject> Journal::before(const OperationId &id, size_t step)
{
    const Result<std::vector<JournalEntry>> its = d->entries(id);
    if (!its)
        return failed(its.error());
    QJsonObject last;
    for (const JournalEntry &entry : *its) {
        if (entry.kind == u"begun" && entry.body.value("step"_L1).toInteger(-1) == static_cast<qint64>(step))
            last = entry.body.value("before"_L1).toObject();
    }
    return last;
}

Result<bool> Journal::hadTurnedBack(const OperationId &id)
{
    const Result<std::vector<JournalEntry>> its = d->entries(id);
    if (!its)
        return failed(its.error());
    return std::ranges::any_of(*its, [](const JournalEntry &entry) { return entry.kind == u"undoing"; });
}

Result<std::vector<OperationRecord>> Journal::openFaults()
{
    const Result<std::vector<JournalEntry>> all = d->entries(std::nullopt);
    if (!all)
        return failed(all.error());
    return faultsAmong(*all);
}

Result<qint64> Journal::verify()
{
    const QString doing = Text::tr("verify the journal");
    const auto bad = [&](qint64 number, const QString &what) {
        return failed(
            Cause::Malformed, doing,
            Text::tr("Entry %1 of %2 %3. It and what follows cannot be trusted; compare with a backup.")
                .arg(number)
                .arg(file(), what));
    };
    qint64 count = 0;
    // In one transaction, so that what another process adds meanwhile is either all seen or not at all.
    const Result<void> read = d->database->atomically(doing, [&]() -> Result<void> {
        Result<QSqlQuery> rows = d->database->run(
            doing, u"SELECT number, operation, kind, text, hash FROM entry ORDER BY number"_s);
        if (!rows)
            return failed(rows.error());
        QString previous;
        while (rows->next()) {
            ++count;
            const QByteArray text = rows->value(3).toString().toUtf8();
            const QJsonObject object = QJsonDocument::fromJson(text).object();
            if (rows->value(0).toLongLong() != count)
                return bad(count, Text::tr("is missing"));
            if (chained(previous, text) != rows->value(4).toString()
                || object.value("number"_L1).toInteger() != count
                || object.value("operation"_L1) != rows->value(1).toString()
                || object.value("kind"_L1) != rows->value(2).toString())
                return bad(count, Text::tr("was changed after it was written"));
            previous = rows->value(4).toString();
        }
        rows->finish();
        Result<QSqlQuery> head = d->database->run(doing, u"SELECT number, hash FROM head"_s);
        if (!head)
            return failed(head.error());
        if (!head->next() || head->value(0).toLongLong() != count || head->value(1).toString() != previous)
            return bad(count + 1, Text::tr("is missing"));
        return {};
    });
    if (!read)
        return failed(read.error());
    return count;
}

Result<QByteArray> Journal::extract(const std::vector<OperationId> &ids)
{
    const Result<std::vector<JournalEntry>> all = d->entries(std::nullopt);
    if (!all)
        return failed(all.error());
    QByteArray lines;
    for (const JournalEntry &entry : *all) {
        if (!ids.empty() && std::ranges::find(ids, entry.operation) == ids.end())
            continue;
        lines += canonical({{u"number"_s, entry.number},
                            {u"at"_s, iso8601(entry.at)},
                            {u"operation"_s, entry.operation.text},
                            {u"kind"_s, entry.kind},
                            {u"body"_s, entry.body},
                            {u"hash"_s, entry.hash}});
        lines += '\n';
    }
    return lines;
}

} // namespace sw
