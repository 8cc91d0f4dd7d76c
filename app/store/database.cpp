// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QtEndian>

#include <unistd.h>

#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::JournalDatabase)
};

constexpr int applicationId = 0x5357'4a31; // "SWJ1", at a fixed place of the file's header
constexpr int newestVersion = 1;

// migrations[n] brings version n to n + 1; a new file begins at 0.
const std::array<QStringList, newestVersion> &migrations()
{
    static const std::array<QStringList, newestVersion> all{
        QStringList{
            u"CREATE TABLE entry (number INTEGER PRIMARY KEY, operation TEXT NOT NULL, kind TEXT NOT NULL,"
            " text TEXT NOT NULL, hash TEXT NOT NULL)"_s,
            u"CREATE INDEX entry_of_operation ON entry (operation, number)"_s,
            // The number and hash of the last entry: without it, entries cut off at the end would leave a
            // good chain.
            u"CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), number INTEGER NOT NULL,"
            " hash TEXT NOT NULL)"_s,
            u"INSERT INTO head VALUES (1, 0, '')"_s,
            u"CREATE TRIGGER entry_is_final BEFORE UPDATE ON entry"
            " BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END"_s,
            u"CREATE TRIGGER entry_stays BEFORE DELETE ON entry"
            " BEGIN SELECT RAISE(ABORT, 'journal entries are never removed'); END"_s,
        },
    };
    return all;
}

tl::unexpected<Failure> failure(const QString &doing, const QString &file, const QSqlError &error)
{
    // SQLite's result codes; the low byte is the primary one.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return failed(
            Cause::TimedOut, doing,
            Text::tr("The journal %1 is held by another process; close that one, or try again.").arg(file));
    case 8: // READONLY
        return failed(
            Cause::Local, doing,
            Text::tr("The journal %1 cannot be written: it or its folder is read-only. Nothing new is "
                     "done without a journal; give this user the right to write there.")
                .arg(file));
    case 11: // CORRUPT
    case 26: // NOTADB
        return failed(
            Cause::Malformed, doing,
            Text::tr("The journal %1 is damaged. It has not been changed; move it aside or bring it back "
                     "from a backup, and start again.")
                .arg(file));
    case 13: // FULL
        return failed(
            Cause::Local, doing,
            Text::tr("The disk that holds the journal %1 is full. Nothing new is done without a journal; "
                     "make room and try again.")
                .arg(file));
    case 14: // CANTOPEN
        return failed(
            Cause::Local, doing,
            Text::tr("The journal %1 cannot be opened; check the permissions of the file and of its folder.")
                .arg(file));
    default:
        return failed(
            Cause::Local, doing,
            Text::tr(
                "The journal %1 cannot be used (%2); check the disk, its free space and the permissions.")
                .arg(file, error.databaseText()));
    }
}

// What can be told before SQLite touches the file. SQLite itself would take an empty file for a new database.
Result<void> looksLikeOurs(const QString &doing, const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return failed(Cause::Local, doing, Text::tr("%1 is a folder, not a journal; name a file.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failed(
            Cause::Local, doing,
            Text::tr("The journal %1 cannot be read: %2. Give this user the right to read and write it.")
                .arg(path, file.errorString()));
    const QByteArray header = file.read(100);
    if (header.size() < 100)
        return failed(
            Cause::Malformed, doing,
            Text::tr(
                "The journal %1 is cut off: it has only %2 bytes. It has not been changed; move it aside "
                "or bring it back from a backup, and start again.")
                .arg(path)
                .arg(header.size()));
    if (!header.startsWith("SQLite format 3"))
        return failed(
            Cause::Malformed, doing,
            Text::tr("%1 is not a journal of Seaworthy. It has not been changed; name another file, or move "
                     "this one aside.")
                .arg(path));
    // Read here and not by a pragma: opening another program's database would already change its files.
    if (qFromBigEndian<qint32>(header.constData() + 68) != applicationId)
        return failed(
            Cause::Malformed, doing,
            Text::tr("%1 is a database of another program, not a journal of Seaworthy. It has not been "
                     "changed; name another file.")
                .arg(path));
    return {};
}

} // namespace

JournalDatabase::JournalDatabase(const QString &file)
    : m_file(file), m_name(u"journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

JournalDatabase::~JournalDatabase()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<JournalDatabase>> JournalDatabase::open(const QString &file)
{
    const QString doing = Text::tr("open the journal");
    if (!QFileInfo::exists(file)) {
        if (const Result<void> made = make(file); !made)
            return failed(made.error());
    }
    if (const Result<void> ours = looksLikeOurs(doing, file); !ours)
        return failed(ours.error());

    std::unique_ptr<JournalDatabase> database(new JournalDatabase(file));
    if (const Result<void> connected = database->connect(doing); !connected)
        return failed(connected.error());
    const Result<int> version = database->number(doing, u"user_version"_s);
    if (!version)
        return failed(version.error());
    if (*version > newestVersion)
        return failed(
            Cause::Unsupported, doing,
            Text::tr("The journal %1 has version %2; this program knows versions up to %3. Update Seaworthy, "
                     "or name another file.")
                .arg(file)
                .arg(*version)
                .arg(newestVersion));
    Result<QSqlQuery> check = database->run(doing, u"PRAGMA quick_check(1)"_s);
    if (!check)
        return failed(check.error());
    if (!check->next() || check->value(0).toString() != u"ok")
        return failed(
            Cause::Malformed, doing,
            Text::tr("The journal %1 is damaged: %2. It has not been changed; move it aside or bring it back "
                     "from a backup, and start again.")
                .arg(file, check->value(0).toString()));
    check->finish();
    if (*version < newestVersion) {
        if (const Result<void> migrated = database->migrate(doing, *version); !migrated)
            return failed(migrated.error());
    }
    return database;
}

Result<std::unique_ptr<JournalDatabase>> JournalDatabase::openToRead(const QString &file)
{
    const QString doing = Text::tr("read the journal");
    if (const Result<void> ours = looksLikeOurs(doing, file); !ours)
        return failed(ours.error());
    std::unique_ptr<JournalDatabase> database(new JournalDatabase(file));
    if (const Result<void> connected = database->connectToRead(doing); !connected)
        return failed(connected.error());
    return database;
}

// A new journal is made whole under another name and linked to its own: nobody ever sees half of one, and of
// two processes that begin at the same time, one makes it and both use it.
Result<void> JournalDatabase::make(const QString &file)
{
    const QString doing = Text::tr("make the journal");
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder))
        return failed(
            Cause::Local, doing,
            Text::tr("The folder %1 cannot be made; check the permissions and the free space.").arg(folder));
    const QString draft = file + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    const Result<void> made = [&]() -> Result<void> {
        JournalDatabase database(draft);
        if (const Result<void> connected = database.connect(doing); !connected)
            return failed(connected.error().cause, doing,
                          QString(connected.error().detail).replace(draft, file));
        const Result<QSqlQuery> owned =
            database.run(doing, u"PRAGMA application_id = %1"_s.arg(applicationId));
        if (!owned)
            return failed(owned.error().cause, doing, QString(owned.error().detail).replace(draft, file));
        if (const Result<void> migrated = database.migrate(doing, 0); !migrated)
            return failed(migrated.error().cause, doing,
                          QString(migrated.error().detail).replace(draft, file));
        return {};
    }();
    const bool linked = made.has_value()
        && (::link(QFile::encodeName(draft).constData(), QFile::encodeName(file).constData()) == 0
            || errno == EEXIST);
    const int error = errno;
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(draft + ending);
    if (!made || linked)
        return made;
    return failed(Cause::Local, doing,
                  Text::tr("The journal %1 cannot be made: %2.").arg(file, qt_error_string(error)));
}

Result<void> JournalDatabase::connect(const QString &doing)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!m_database.isValid())
        return failed(Cause::Local, doing,
                      Text::tr("Qt's SQLite driver is missing; install the package libqt6sql6-sqlite."));
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return failure(doing, m_file, m_database.lastError());
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s}) {
        if (const Result<QSqlQuery> set = run(doing, pragma); !set)
            return failed(set.error());
    }
    return {};
}

Result<void> JournalDatabase::connectToRead(const QString &doing)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    const QString url =
        QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(m_file).absoluteFilePath()).toEncoded());
    // SQLite wants to make a file beside the journal for its readers to share, for which there may be no
    // room. Where no entry waits in the write-ahead log, the file alone is the whole journal and does
    // without.
    QStringList ways{url};
    if (QFileInfo(m_file + u"-wal"_s).size() == 0)
        ways << url + u"?immutable=1"_s;
    Result<void> connected;
    for (const QString &way : ways) {
        m_database.close();
        m_database.setDatabaseName(way);
        if (!m_database.open()) {
            connected = failure(doing, m_file, m_database.lastError());
            continue;
        }
        const Result<int> version = number(doing, u"user_version"_s);
        if (version && *version != newestVersion)
            return failed(Cause::Unsupported, doing,
                          Text::tr("The journal %1 has version %2, which this program can only read after it "
                                   "was brought up to date.")
                              .arg(m_file)
                              .arg(*version));
        const Result<QSqlQuery> head = run(doing, u"SELECT number FROM head"_s);
        if (version && head)
            return {};
        connected = failed(version ? head.error() : version.error());
    }
    return connected;
}

Result<QSqlQuery> JournalDatabase::run(const QString &doing, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(doing, m_file, query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(doing, m_file, query.lastError());
    return query;
}

Result<int> JournalDatabase::number(const QString &doing, const QString &pragma)
{
    Result<QSqlQuery> query = run(doing, u"PRAGMA "_s + pragma);
    if (!query)
        return failed(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Result<void> JournalDatabase::atomically(const QString &doing, const std::function<Result<void>()> &work)
{
    // IMMEDIATE: the head that is read next must still be the head when the entry is written.
    if (const Result<QSqlQuery> begun = run(doing, u"BEGIN IMMEDIATE"_s); !begun)
        return failed(begun.error());
    Result<void> done = work();
    if (done) {
        if (const Result<QSqlQuery> committed = run(doing, u"COMMIT"_s); committed)
            return {};
        else
            done = failed(committed.error());
    }
    QSqlQuery(m_database).exec(u"ROLLBACK"_s);
    return done;
}

Result<void> JournalDatabase::migrate(const QString &doing, int from)
{
    return atomically(doing, [&]() -> Result<void> {
        // Another process may have been quicker.
        const Result<int> now = number(doing, u"user_version"_s);
        if (!now)
            return failed(now.error());
        for (int version = std::max(from, *now); version < newestVersion; ++version) {
            for (const QString &statement : migrations().at(static_cast<size_t>(version))) {
                if (const Result<QSqlQuery> done = run(doing, statement); !done)
                    return failed(done.error());
            }
        }
        if (const Result<QSqlQuery> set = run(doing, u"PRAGMA user_version = %1"_s.arg(newestVersion)); !set)
            return failed(set.error());
        return {};
    });
}

} // namespace sw
