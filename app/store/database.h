// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace sw {

// A connection to the journal's file, for one thread: opening with every check, making a new file, migrating
// an old one, and SQLite's errors in words.
class JournalDatabase
{
public:
    static Result<std::unique_ptr<JournalDatabase>> open(const QString &file);
    // Where it cannot be written: changes nothing, asks for no free space and leaves damage unsaid as long as
    // it can be read. A file that is missing is a Failure.
    static Result<std::unique_ptr<JournalDatabase>> openToRead(const QString &file);
    ~JournalDatabase();
    JournalDatabase(const JournalDatabase &) = delete;
    JournalDatabase &operator=(const JournalDatabase &) = delete;

    const QString &file() const { return m_file; }
    Result<QSqlQuery> run(const QString &doing, const QString &sql, const QVariantList &values = {});
    // Runs work between BEGIN IMMEDIATE and COMMIT; nothing of it remains when it fails.
    Result<void> atomically(const QString &doing, const std::function<Result<void>()> &work);

private:
    explicit JournalDatabase(const QString &file);
    Result<void> connect(const QString &doing);
    Result<void> connectToRead(const QString &doing);
    Result<int> number(const QString &doing, const QString &pragma);
    Result<void> migrate(const QString &doing, int from);
    static Result<void> make(const QString &file);

    QString m_file;
    QString m_name; // of the Qt connection
    QSqlDatabase m_database;
};

} // namespace sw
