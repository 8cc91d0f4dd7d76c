// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/journal.h"
#include "tests/support/in_child.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>

#include <gmock/gmock.h>
#include <grp.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

namespace {

const Instant noon{Seconds{1'800'000'000}};
const OperationId one{u"op-1"_s};
const OperationId two{u"op-2"_s};

Order order(const QString &title = u"Stop web-1"_s)
{
    Order order;
    order.plan.cloud = CloudId{u"lab"_s};
    order.plan.title = title;
    order.plan.steps = {ActOnServer{{ServerId{u"id"_s}, u"web-1"_s, u"10.0.0.1"_s}, StopServer{}, {}},
                        AwaitSiteAnswers{u"http://10.0.0.9/"_s, 5, Seconds{30}}};
    return order;
}

class JournalFile : public ::testing::Test
{
protected:
    std::unique_ptr<Journal> journal()
    {
        Result<std::unique_ptr<Journal>> opened = Journal::open(file);
        EXPECT_TRUE(opened.has_value()) << (opened ? "" : qPrintable(sentence(opened.error())));
        return opened ? std::move(*opened) : nullptr;
    }
    Failure refusal()
    {
        const Result<std::unique_ptr<Journal>> opened = Journal::open(file);
        EXPECT_FALSE(opened.has_value());
        return opened ? Failure{} : opened.error();
    }
    void tamper(const QString &sql)
    {
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(file);
            ASSERT_TRUE(raw.open());
            for (const QString &trigger : {u"entry_is_final"_s, u"entry_stays"_s})
                QSqlQuery(raw).exec(u"DROP TRIGGER "_s + trigger);
            QSqlQuery query(raw);
            ASSERT_TRUE(query.exec(sql)) << qPrintable(query.lastError().text());
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
    }
    QByteArray bytes() const
    {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    void write(const QByteArray &what)
    {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(what);
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"deep/journal.sqlite"_s);
};

void writeOne(Journal &journal, const OperationId &id = one)
{
    EXPECT_TRUE(journal.submitted(id, order(), u"ada@desk"_s, noon).has_value());
    EXPECT_TRUE(journal.begun(id, 0, {{u"state"_s, u"active"_s}}, noon + Seconds{1}).has_value());
    EXPECT_TRUE(journal.ended(id, 0, StepState::Done, u"It is off."_s, noon + Seconds{2}).has_value());
    EXPECT_TRUE(journal.begun(id, 1, {}, noon + Seconds{3}).has_value());
}

} // namespace

TEST_F(JournalFile, isMadeWithItsFolderWhereThereIsNone)
{
    ASSERT_TRUE(journal());
    EXPECT_TRUE(QFile::exists(file));
    // No draft of the making is left.
    EXPECT_EQ(QDir(QFileInfo(file).path()).entryList({u"*.sqlite.*"_s}, QDir::Files).size(), 0);
}

TEST_F(JournalFile, tellsOperationsBackAsTheyWere)
{
    writeOne(*journal());
    const auto records = journal()->operations();
    ASSERT_TRUE(records.has_value());
    ASSERT_EQ(records->size(), 1u);
    const OperationRecord &record = records->front();
    EXPECT_EQ(record.id, one);
    EXPECT_EQ(record.by, u"ada@desk"_s);
    EXPECT_EQ(record.state, OperationState::Running);
    EXPECT_EQ(record.submitted, noon);
    ASSERT_EQ(record.steps.size(), 2u);
    EXPECT_EQ(record.steps[0].step, order().plan.steps[0]);
    EXPECT_EQ(record.steps[0].state, StepState::Done);
    EXPECT_EQ(record.steps[0].note, u"It is off."_s);
    EXPECT_EQ(record.steps[0].ended, noon + Seconds{2});
    EXPECT_EQ(record.steps[1].state, StepState::Begun);
    EXPECT_EQ(journal()->before(one, 0)->value(u"state"_s).toString(), u"active"_s);
}

TEST_F(JournalFile, theLastEndOfAnOperationCounts)
{
    const auto book = journal();
    writeOne(*book);
    ASSERT_TRUE(book->finished(one, OperationState::Succeeded, {}, noon).has_value());
    ASSERT_TRUE(book->finished(one, OperationState::Undone, {}, noon + Seconds{9}).has_value());
    EXPECT_EQ(book->operation(one)->state, OperationState::Undone);
    EXPECT_EQ(book->operation(one)->ended, noon + Seconds{9});
}

TEST_F(JournalFile, namesAnOperationThatItDoesNotKnow)
{
    const auto found = journal()->operation(two);
    ASSERT_FALSE(found.has_value());
    EXPECT_EQ(found.error().cause, Cause::NotFound);
    EXPECT_TRUE(found.error().detail.contains(u"op-2"_s));
}

TEST_F(JournalFile, verifiesAWholeChain)
{
    const auto book = journal();
    writeOne(*book);
    writeOne(*book, two);
    EXPECT_EQ(book->verify().value_or(-1), 8);
}

TEST_F(JournalFile, namesTheFirstEntryThatWasChanged)
{
    writeOne(*journal());
    tamper(u"UPDATE entry SET text = replace(text, 'It is off.', 'It is on.') WHERE number = 3"_s);
    const auto verified = journal()->verify();
    ASSERT_FALSE(verified.has_value());
    EXPECT_EQ(verified.error().cause, Cause::Malformed);
    EXPECT_THAT(qPrintable(verified.error().detail), HasSubstr("Entry 3 "));
}

TEST_F(JournalFile, noticesAnEntryThatWasTakenOutOfTheMiddle)
{
    writeOne(*journal());
    tamper(u"DELETE FROM entry WHERE number = 2"_s);
    const auto verified = journal()->verify();
    ASSERT_FALSE(verified.has_value());
    EXPECT_THAT(qPrintable(verified.error().detail), HasSubstr("Entry 2 "));
}

TEST_F(JournalFile, noticesThatTheEndWasCutOff)
{
    writeOne(*journal());
    tamper(u"DELETE FROM entry WHERE number = 4"_s);
    const auto verified = journal()->verify();
    ASSERT_FALSE(verified.has_value());
    EXPECT_THAT(qPrintable(verified.error().detail), HasSubstr("Entry 4 "));
}

TEST_F(JournalFile, noticesAColumnThatDisagreesWithItsEntry)
{
    writeOne(*journal());
    tamper(u"UPDATE entry SET kind = 'note' WHERE number = 1"_s);
    EXPECT_FALSE(journal()->verify().has_value());
}

TEST_F(JournalFile, refusesToChangeOrRemoveAnEntry)
{
    writeOne(*journal());
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(file);
        ASSERT_TRUE(raw.open());
        EXPECT_FALSE(QSqlQuery(raw).exec(u"UPDATE entry SET kind = 'note'"_s));
        EXPECT_FALSE(QSqlQuery(raw).exec(u"DELETE FROM entry"_s));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

TEST_F(JournalFile, extractsOnlyTheOperationsThatAreNamed)
{
    const auto book = journal();
    writeOne(*book);
    writeOne(*book, two);
    const auto lines = book->extract({two});
    ASSERT_TRUE(lines.has_value());
    EXPECT_EQ(lines->count('\n'), 4);
    EXPECT_FALSE(lines->contains("op-1"));
    for (const QByteArray &line : lines->trimmed().split('\n'))
        EXPECT_TRUE(QJsonDocument::fromJson(line).isObject());
    EXPECT_EQ(book->extract({})->count('\n'), 8);
}

TEST_F(JournalFile, knowsWhichFaultsMayStillStand)
{
    const auto book = journal();
    Order fault = order(u"Break lb-1"_s);
    fault.fault = true;
    ASSERT_TRUE(book->submitted(one, fault, {}, noon).has_value());
    EXPECT_TRUE(book->openFaults()->empty()) << "nothing of it was begun";
    ASSERT_TRUE(book->begun(one, 0, {}, noon).has_value());
    EXPECT_EQ(book->openFaults()->size(), 1u);
    ASSERT_TRUE(book->finished(one, OperationState::Succeeded, {}, noon).has_value());
    EXPECT_EQ(book->openFaults()->size(), 1u);
    ASSERT_TRUE(book->finished(one, OperationState::Undone, {}, noon).has_value());
    EXPECT_TRUE(book->openFaults()->empty());
    writeOne(*book, two);
    EXPECT_TRUE(book->openFaults()->empty()) << "an ordinary stop is no fault";
}

TEST_F(JournalFile, isSharedByManyWritersWithoutLosingAnEntry)
{
    ASSERT_TRUE(journal());
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back(QThread::create([this, t] {
            const auto opened = Journal::open(file);
            ASSERT_TRUE(opened.has_value());
            for (int i = 0; i < 25; ++i)
                EXPECT_TRUE((*opened)
                                ->submitted(OperationId{u"%1-%2"_s.arg(t).arg(i)}, order(), {}, noon)
                                .has_value());
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    EXPECT_EQ(journal()->operations()->size(), 100u);
    EXPECT_EQ(journal()->verify().value_or(-1), 100);
}

TEST_F(JournalFile, isMadeOnceByProcessesThatBeginTogether)
{
    std::vector<pid_t> children;
    for (int i = 0; i < 6; ++i) {
        const pid_t child = ::fork();
        if (child == 0) {
            const auto opened = Journal::open(file);
            const bool wrote = opened
                && (*opened)->submitted(OperationId{QString::number(i)}, order(), {}, noon).has_value();
            ::_exit(wrote ? 0 : 1);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = -1;
        ::waitpid(child, &status, 0);
        EXPECT_EQ(status, 0);
    }
    EXPECT_EQ(journal()->verify().value_or(-1), 6);
}

TEST_F(JournalFile, keepsWhatWasWrittenBeforeTheProcessWasKilled)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const auto opened = Journal::open(file);
        if (opened)
            writeOne(**opened);
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(journal()->verify().value_or(-1), 4);
}

class BadJournal : public JournalFile
{
protected:
    void SetUp() override { ASSERT_TRUE(QDir().mkpath(QFileInfo(file).path())); }
    void expectRefused(const char *word)
    {
        const QByteArray before = bytes();
        const Failure why = refusal();
        EXPECT_THAT(qPrintable(why.detail), HasSubstr(word));
        EXPECT_TRUE(why.detail.contains(file)) << qPrintable(why.detail);
        EXPECT_EQ(bytes(), before) << "a file that is not understood is not touched";
    }
};

TEST_F(BadJournal, emptyIsNotTakenForNew)
{
    write({});
    expectRefused("cut off");
}

TEST_F(BadJournal, halfWrittenIsNamed)
{
    writeOne(*journal());
    write(bytes().left(60));
    expectRefused("cut off");
}

TEST_F(BadJournal, cutInTheMiddleIsDamaged)
{
    {
        const auto book = journal();
        for (int i = 0; i < 50; ++i)
            writeOne(*book, OperationId{QString::number(i)});
    }
    write(bytes().left(bytes().size() / 2));
    QFile::remove(file + u"-wal"_s);
    const Failure why = refusal();
    EXPECT_EQ(why.cause, Cause::Malformed);
    EXPECT_THAT(qPrintable(why.detail), HasSubstr("damaged"));
}

TEST_F(BadJournal, anotherFormatIsNotOurs)
{
    write(QByteArray(5000, 'x'));
    expectRefused("not a journal of Seaworthy");
}

TEST_F(BadJournal, anotherProgramsDatabaseIsLeftAlone)
{
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(file);
        ASSERT_TRUE(raw.open());
        ASSERT_TRUE(QSqlQuery(raw).exec(u"CREATE TABLE recipes (name TEXT)"_s));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    expectRefused("another program");
}

TEST_F(BadJournal, aNewerVersionAsksForAnUpdate)
{
    writeOne(*journal());
    tamper(u"PRAGMA user_version = 7"_s);
    const Failure why = refusal();
    EXPECT_EQ(why.cause, Cause::Unsupported);
    EXPECT_THAT(qPrintable(why.detail), HasSubstr("version 7"));
}

TEST_F(BadJournal, aFolderIsNoJournal)
{
    ASSERT_TRUE(QDir().mkpath(file));
    EXPECT_THAT(qPrintable(refusal().detail), HasSubstr("is a folder"));
}

TEST_F(BadJournal, readOnlySaysThatNothingIsDoneWithoutAJournal)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "needs root: it gives up its rights in a child to be refused";
    writeOne(*journal());
    for (const QString &path : {folder.path(), QFileInfo(file).path()})
        ASSERT_EQ(::chmod(QFile::encodeName(path).constData(), 0755), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(file).constData(), 0444), 0);
    const QByteArray said = inChild([this]() -> QByteArray {
        if (::setgroups(0, nullptr) != 0 || ::setgid(65534) != 0 || ::setuid(65534) != 0)
            return "cannot drop root";
        const auto opened = Journal::open(file);
        if (!opened)
            return opened.error().detail.toUtf8();
        const auto written = (*opened)->note(one, u"x"_s, noon);
        return written ? QByteArray("written") : written.error().detail.toUtf8();
    });
    EXPECT_THAT(said.toStdString(),
                ::testing::AnyOf(HasSubstr("cannot be written"), HasSubstr("cannot be opened")));
    EXPECT_TRUE(said.contains(file.toUtf8())) << said.constData();
}

TEST_F(BadJournal, aFullDiskIsSaidAndLosesNothing)
{
    const QByteArray said = inChild([this]() -> QByteArray {
        if (!mountSmallDisk(folder.path(), "size=400k"))
            return "no tmpfs";
        const auto opened = Journal::open(file);
        if (!opened)
            return "not opened: " + opened.error().detail.toUtf8();
        qint64 good = 0;
        for (int i = 0; i < 10000; ++i) {
            const auto written = (*opened)->note(one, QString(500, u'x'), noon);
            if (!written) {
                const auto verified = (*opened)->verify();
                return (verified && *verified == good ? QByteArray("whole: ") : QByteArray("lost: "))
                    + written.error().detail.toUtf8();
            }
            ++good;
        }
        return "never full";
    });
    if (said == "no tmpfs")
        GTEST_SKIP() << "needs root or unprivileged user namespaces, to mount a small disk";
    EXPECT_THAT(said.toStdString(), HasSubstr("whole: The disk that holds the journal"));
}
