// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/exports.h"
#include "app/exports/whole_file.h"
#include "app/exports/zip_parts.h"
#include "tests/app/exports/material.h"
#include "tests/support/in_child.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

TEST(WholeFile, staysWhatItWasWhenTheDiskIsFull)
{
    QTemporaryDir home;
    const QString disk = home.path();
    const QByteArray said = test::inChild([&]() -> QByteArray {
        if (!test::mountSmallDisk(disk, "size=64k"))
            return "skip";
        const QString file = disk + u"/figures.csv"_s;
        if (!writeWholeFile(file, "before", u"write the table"_s))
            return "the first was not written";
        const Result<void> written = writeWholeFile(file, QByteArray(1'000'000, 'x'), u"write the table"_s);
        if (written)
            return "a full disk was not noticed";
        if (written.error().cause != Cause::Local)
            return "another cause";
        const QStringList files = QDir(disk).entryList(QDir::Files);
        return contentOf(file) + '|' + files.join(u',').toUtf8() + '|' + sentence(written.error()).toUtf8();
    });
    if (said == "skip")
        GTEST_SKIP() << "no disk can be mounted here: run as root, or allow unprivileged user namespaces";
    EXPECT_THAT(said.toStdString(), testing::StartsWith("before|figures.csv|write the table: "));
    EXPECT_THAT(said.toStdString(), HasSubstr("free space"));
}

TEST(WholeFile, saysWhereItCannotBeWritten)
{
    QTemporaryDir home;
    const QString nowhere = home.path() + u"/absent/figures.csv"_s;
    for (const QString &place : {nowhere, home.path(), u"/dev/full"_s}) {
        const Result<void> written = writeWholeFile(place, "text", u"write the table"_s);
        ASSERT_FALSE(written) << place.toStdString();
        EXPECT_EQ(written.error().cause, Cause::Local);
        EXPECT_THAT(written.error().detail.toStdString(), HasSubstr(place.toStdString()));
        EXPECT_THAT(written.error().detail.toStdString(),
                    HasSubstr("Check the free space and the permissions"));
    }
    EXPECT_TRUE(QFileInfo(u"/dev/full"_s).exists() && !QFileInfo(u"/dev/full"_s).isFile());
}

TEST(WholeFile, writesToWhatIsNoFileAsItIs)
{
    EXPECT_TRUE(writeWholeFile(u"/dev/null"_s, "text", u"write the table"_s));
    EXPECT_FALSE(QFileInfo(u"/dev/null"_s).isFile());
}

TEST(Spreadsheet, isNotWrittenHalfWhenThereIsNoRoomForItsParts)
{
    QTemporaryDir home;
    const QString disk = home.path();
    const Worksheet worksheet = exampleWorksheet(u"small-shop.json"_s);
    const Proposal proposal = proposed(worksheet);
    const QByteArray said = test::inChild([&]() -> QByteArray {
        if (!test::mountSmallDisk(disk, "size=256k"))
            return "skip";
        qputenv("TMPDIR", QFile::encodeName(disk));
        QTemporaryDir elsewhere(u"/var/tmp/seaworthy-test-XXXXXX"_s);
        const QString file = elsewhere.path() + u"/proposal.xlsx"_s;
        const Result<void> written = writeProposalXlsx(file, worksheet, proposal);
        if (written)
            return "the lack of room was not noticed";
        return QByteArray(QFile::exists(file) ? "there" : "absent") + '|'
            + sentence(written.error()).toUtf8();
    });
    if (said == "skip")
        GTEST_SKIP() << "no disk can be mounted here: run as root, or allow unprivileged user namespaces";
    EXPECT_THAT(said.toStdString(), testing::StartsWith("absent|make the spreadsheet: "));
    EXPECT_THAT(said.toStdString(), HasSubstr("free space"));
}

TEST(ZipParts, noticeWhatWasCutShort)
{
    QTemporaryDir home;
    const QString whole = home.filePath(u"whole.zip"_s);
    const QString cut = home.filePath(u"cut.zip"_s);
    python(R"(
import sys, zipfile
for name, text in ((sys.argv[1], "<?xml version='1.0'?>\n<a x='1'><b/></a>\n"), (sys.argv[2], "<?xml version='1.0'?>\n<a x='1'><b")):
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("first.xml", "<?xml version='1.0'?>\n<a/>")
        z.writestr("second.xml", text)
)",
           {whole, cut});
    EXPECT_TRUE(hasWholeXmlParts(contentOf(whole)));
    EXPECT_FALSE(hasWholeXmlParts(contentOf(cut)));
    const QByteArray bytes = contentOf(whole);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(hasWholeXmlParts(bytes.left(size))) << size;
    QByteArray damaged = bytes;
    damaged[bytes.indexOf("PK\x01\x02") + 42] = '\x7f'; // the place of the first part
    EXPECT_FALSE(hasWholeXmlParts(damaged));
}
