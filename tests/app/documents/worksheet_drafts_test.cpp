// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/documents/worksheet_drafts.h"
#include "tests/support/json_schema.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

WorksheetDraft draftNamed(const QString &name)
{
    WorksheetDraft draft{u"/home/a/shop.json"_s, QByteArray(32, '\x7f'), {}};
    draft.worksheet.name = name;
    draft.worksheet.figures.emplace(u"traffic.peak"_s, Figure{20, 35, 50, {Grounds::Measured, {}, {}, {}}});
    return draft;
}

class Drafts : public ::testing::Test
{
protected:
    // A console that is killed at what it does last.
    void inConsoleThatIsKilled(const std::function<void(DraftKeeper &)> &what) const
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const auto keeper = DraftKeeper::begin(path);
            if (keeper)
                what(**keeper);
            ::kill(::getpid(), SIGKILL);
        }
        ::waitpid(child, nullptr, 0);
    }
    QStringList files() const { return QDir(path).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir home;
    QString path = home.filePath(u"state/seaworthy/worksheets"_s);
};

} // namespace

TEST_F(Drafts, outliveTheConsoleThatIsKilled)
{
    inConsoleThatIsKilled([](DraftKeeper &keeper) {
        EXPECT_TRUE(keeper.keep(keeper.turn(), draftNamed(u"Old"_s)));
        EXPECT_TRUE(keeper.keep(keeper.turn(), draftNamed(u"New"_s)));
    });
    const auto left = leftDrafts(path);
    ASSERT_EQ(left.size(), 1U);
    ASSERT_TRUE(left[0].draft) << left[0].draft.error().detail.toStdString();
    EXPECT_EQ(*left[0].draft, draftNamed(u"New"_s));
}

TEST_F(Drafts, areOfferedByOneConsoleOnlyUntilTheyAreForgotten)
{
    inConsoleThatIsKilled(
        [](DraftKeeper &keeper) { EXPECT_TRUE(keeper.keep(keeper.turn(), draftNamed(u"Shop"_s))); });
    {
        const auto left = leftDrafts(path);
        ASSERT_EQ(left.size(), 1U);
        EXPECT_TRUE(leftDrafts(path).empty()) << "another console is asking about it";
    }
    const auto later = leftDrafts(path);
    ASSERT_EQ(later.size(), 1U) << "put off, so offered again";
    forget(later[0]);
    EXPECT_FALSE(QFile::exists(later[0].file));
}

TEST_F(Drafts, ofAConsoleThatLivesAreItsOwn)
{
    const auto first = DraftKeeper::begin(path);
    const auto second = DraftKeeper::begin(path);
    ASSERT_TRUE(first && second);
    ASSERT_TRUE((*first)->keep((*first)->turn(), draftNamed(u"First"_s)));
    ASSERT_TRUE((*second)->keep((*second)->turn(), draftNamed(u"Second"_s)));
    EXPECT_EQ(QDir(path).entryList({u"*.json"_s}).size(), 2);
    EXPECT_TRUE(leftDrafts(path).empty());
}

TEST_F(Drafts, thatWereDroppedAreNotWrittenByAWorkerThatComesLate)
{
    const auto keeper = DraftKeeper::begin(path);
    ASSERT_TRUE(keeper);
    const quint64 typed = (*keeper)->turn();
    const quint64 saved = (*keeper)->turn();
    (*keeper)->drop(saved);
    EXPECT_TRUE((*keeper)->keep(typed, draftNamed(u"Late"_s)));
    EXPECT_TRUE(QDir(path).entryList({u"*.json"_s}).isEmpty());
}

TEST_F(Drafts, leaveNothingWhenTheyAreDroppedAndTheConsoleEnds)
{
    {
        const auto keeper = DraftKeeper::begin(path);
        ASSERT_TRUE(keeper);
        ASSERT_TRUE((*keeper)->keep((*keeper)->turn(), draftNamed(u"Shop"_s)));
        (*keeper)->drop((*keeper)->turn());
    }
    EXPECT_EQ(files(), QStringList());
}

TEST_F(Drafts, areFoundWhereTheConsoleEndedInGoodOrderWithoutSaving)
{
    {
        const auto keeper = DraftKeeper::begin(path);
        ASSERT_TRUE(keeper);
        ASSERT_TRUE((*keeper)->keep((*keeper)->turn(), draftNamed(u"Shop"_s)));
    }
    EXPECT_EQ(leftDrafts(path).size(), 1U);
}

TEST_F(Drafts, thatAreBrokenAreToldAndKept)
{
    ASSERT_TRUE(QDir().mkpath(path));
    QFile half(path + u"/half.json"_s);
    ASSERT_TRUE(half.open(QIODevice::WriteOnly));
    half.write("{\"seaworthy\": \"worksheet-draft\",\n \"ver");
    half.close();
    const auto left = leftDrafts(path);
    ASSERT_EQ(left.size(), 1U);
    ASSERT_FALSE(left[0].draft);
    EXPECT_THAT(left[0].draft.error().detail.toStdString(),
                ::testing::HasSubstr(half.fileName().toStdString() + ":2:"));
    EXPECT_TRUE(half.exists());
}

TEST_F(Drafts, sweepUpWhatADeadConsoleHadNotFinishedWriting)
{
    inConsoleThatIsKilled([this](DraftKeeper &keeper) {
        EXPECT_TRUE(keeper.keep(keeper.turn(), draftNamed(u"Shop"_s)));
        QFile rest(QDir(path).filePath(QDir(path).entryList({u"*.json"_s}).constFirst() + u".aBcDeF"_s));
        EXPECT_TRUE(rest.open(QIODevice::WriteOnly));
    });
    inConsoleThatIsKilled([](DraftKeeper &) {}); // leaves a mark alone
    EXPECT_EQ(leftDrafts(path).size(), 1U);
    EXPECT_EQ(files().size(), 1) << files().join(u' ').toStdString();
}

TEST_F(Drafts, areNobodyElsesBusiness)
{
    const auto keeper = DraftKeeper::begin(path);
    ASSERT_TRUE(keeper);
    EXPECT_FALSE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther));
}

TEST_F(Drafts, whereNothingCanBeWrittenSaySo)
{
    QFile file(home.filePath(u"state"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto keeper = DraftKeeper::begin(path);
    ASSERT_FALSE(keeper);
    EXPECT_EQ(keeper.error().cause, Cause::Local);
    EXPECT_THAT(keeper.error().detail.toStdString(), ::testing::HasSubstr(path.toStdString()));
}

class DraftSchema : public SchemaTest
{ };

TEST_F(DraftSchema, fitsADraft)
{
    accepts(u"worksheet-draft"_s, parsed(writeDraft(draftNamed(u"Shop"_s))));
}

TEST_F(Drafts, withAFieldThatNobodyKnowsAreRefusedWithThePlace)
{
    QByteArray text = writeDraft(draftNamed(u"Shop"_s));
    text.replace("\"document\"", "\"moon\"");
    const auto read = readDraft(u"d.json"_s, text);
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().detail.toStdString(), ::testing::HasSubstr("/moon"));
}

// However the console is killed, and at whichever instant of its writing, what was kept is whole.
TEST_F(Drafts, areWholeWhenTheConsoleIsKilledWhileItWrites)
{
    for (int round = 0; round < 20; ++round) {
        int ends[2];
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto keeper = DraftKeeper::begin(path);
            // Long, so that most of the time goes into the writing.
            WorksheetDraft draft = draftNamed(u"Shop"_s);
            draft.worksheet.preparedBy = QString(2'000'000, u'x');
            while (keeper) {
                if (!(*keeper)->keep((*keeper)->turn(), draft))
                    ::_exit(1);
                if (::write(ends[1], "k", 1) != 1)
                    ::_exit(1);
            }
            ::_exit(1);
        }
        char kept = 0;
        ASSERT_EQ(::read(ends[0], &kept, 1), 1);
        for (int n = 0; n < round * 100'000; ++n)
            asm volatile("");
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(ends[0]);
        ::close(ends[1]);
        const auto left = leftDrafts(path);
        ASSERT_EQ(left.size(), 1U);
        ASSERT_TRUE(left[0].draft) << left[0].draft.error().detail.toStdString();
        EXPECT_EQ(left[0].draft->worksheet.name, u"Shop"_s);
        forget(left[0]);
    }
}

} // namespace sw
