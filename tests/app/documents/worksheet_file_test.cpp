// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/documents/worksheet_file.h"
#include "tests/support/in_child.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

class WorksheetFiles : public ::testing::Test
{
protected:
    void SetUp() override { sheet.name = u"Shop"_s; }

    QByteArray bytesOf(const QString &file) const
    {
        QFile read(file);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly)) << file.toStdString();
        return read.readAll();
    }
    void put(const QString &file, const QByteArray &bytes) const
    {
        QFile write(file);
        ASSERT_TRUE(write.open(QIODevice::WriteOnly));
        write.write(bytes);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"shop.json"_s);
    Worksheet sheet;
};

} // namespace

TEST_F(WorksheetFiles, openAsTheyWereSaved)
{
    const auto saved = saveWorksheetFile(path, sheet, {});
    ASSERT_TRUE(saved) << saved.error().detail.toStdString();
    const auto opened = openWorksheetFile(path);
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    EXPECT_EQ(opened->worksheet, sheet);
    EXPECT_EQ(opened->print, *saved);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"shop.json"_s}) << "nothing beside it";
}

TEST_F(WorksheetFiles, keepTheirModeAndTheLinkThatLeadsToThem)
{
    put(path, "{}");
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const QFile::Permissions before = QFile::permissions(path);
    const QString link = folder.filePath(u"link.json"_s);
    ASSERT_TRUE(QFile::link(u"shop.json"_s, link));
    ASSERT_TRUE(saveWorksheetFile(link, sheet, {}));
    EXPECT_EQ(QFile::permissions(path), before);
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(bytesOf(path), writeWorksheet(sheet));
}

TEST_F(WorksheetFiles, areNotReplacedWhenAnotherProgramHasChangedThem)
{
    const auto known = saveWorksheetFile(path, sheet, {});
    ASSERT_TRUE(known);
    put(path, "of another's hand");
    sheet.name = u"Mine"_s;
    const auto saved = saveWorksheetFile(path, sheet, *known);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().cause, Cause::Conflict);
    EXPECT_THAT(saved.error().detail.toStdString(), ::testing::HasSubstr(path.toStdString()));
    EXPECT_EQ(bytesOf(path), "of another's hand");
    EXPECT_TRUE(saveWorksheetFile(path, sheet, {})) << "when the user says so";
    EXPECT_EQ(bytesOf(path), writeWorksheet(sheet));
}

TEST_F(WorksheetFiles, areWrittenAgainWhenTheyAreGone)
{
    const auto known = saveWorksheetFile(path, sheet, {});
    ASSERT_TRUE(known);
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_TRUE(saveWorksheetFile(path, sheet, *known));
    EXPECT_EQ(bytesOf(path), writeWorksheet(sheet));
}

TEST_F(WorksheetFiles, stayAsTheyWereWhenTheDiskIsFull)
{
    put(path, "before");
    const QByteArray said = test::inChild([this]() -> QByteArray {
        if (!test::mountSmallDisk(folder.path(), "size=16k"))
            return "no mount";
        put(path, "before");
        put(folder.filePath(u"filler"_s), QByteArray(16 * 1024, 'x'));
        const Result<void> written = writeWhole(path, QByteArray(64 * 1024, 'y'), u"save the worksheet"_s);
        return (written ? QByteArray("written") : written.error().detail.toUtf8()) + '|' + bytesOf(path);
    });
    if (said == "no mount")
        GTEST_SKIP() << "needs a mount of its own: run as root, or allow unprivileged user namespaces";
    EXPECT_THAT(said.toStdString(), ::testing::HasSubstr("unchanged"));
    EXPECT_THAT(said.toStdString(), ::testing::EndsWith("|before"));
}

TEST_F(WorksheetFiles, whoseFolderIsGoneSaySo)
{
    const QString nowhere = folder.filePath(u"gone/shop.json"_s);
    const auto saved = saveWorksheetFile(nowhere, sheet, {});
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().cause, Cause::Local);
    EXPECT_THAT(saved.error().detail.toStdString(), ::testing::HasSubstr(nowhere.toStdString()));
}

TEST_F(WorksheetFiles, haveAnExampleInsideTheProgram)
{
    const auto example = exampleWorksheet();
    ASSERT_TRUE(example) << example.error().detail.toStdString();
    EXPECT_EQ(*example,
              openWorksheetFile(u"" SW_SOURCE_DIR "/resources/worksheets/small-shop.json"_s)->worksheet);
}

TEST_F(WorksheetFiles, thatAreBrokenAreNamed)
{
    put(path, "{\"seaworthy\": \"worksheet\",\n \"ver");
    const auto opened = openWorksheetFile(path);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().cause, Cause::Malformed);
    EXPECT_THAT(opened.error().detail.toStdString(), ::testing::HasSubstr(path.toStdString() + ":2:"));
}

} // namespace sw
