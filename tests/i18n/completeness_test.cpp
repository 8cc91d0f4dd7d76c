// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/i18n/translation_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace sw::test;
using ::testing::IsEmpty;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path + u": "_s + file.errorString());
    return file.readAll();
}

// One line each, so that the log of a failing run is a list of what is to be done.
std::string listed(const QStringList &lines)
{
    return lines.join(u'\n').toStdString();
}

QByteArray oneMessage(const char *source, const char *translation)
{
    return QByteArray("<TS><context><name>C</name><message><source>") + source + "</source>" + translation
        + "</message></context></TS>";
}

// Gathers the texts once more into a copy, and names what the committed file lacks of them, has too many or
// has not translated.
void expectComplete(const QString &name, const QStringList &more = {})
{
    QTemporaryDir folder;
    ASSERT_TRUE(folder.isValid());
    const QString committed = QStringLiteral(SW_SOURCE_DIR "/i18n/") + name;
    const QString gathered = folder.filePath(name);
    ASSERT_TRUE(QFile::copy(committed, gathered));

    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SW_SOURCE_DIR));
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(SW_LUPDATE),
                  QStringLiteral(SW_LUPDATE_ARGUMENTS).split(u':') + more + QStringList{u"-ts"_s, gathered});
    ASSERT_TRUE(lupdate.waitForFinished(60'000)) << qPrintable(lupdate.errorString());
    const QString said = QString::fromLocal8Bit(lupdate.readAll());
    ASSERT_EQ(lupdate.exitCode(), 0) << qPrintable(said);
    // Such a text would be filed under a context in which the program never looks for it.
    EXPECT_FALSE(said.contains(u"lacks Q_OBJECT"_s)) << qPrintable(said);

    const QByteArray before = contents(committed);
    const QByteArray after = contents(gathered);
    EXPECT_THAT(missing(before, after), IsEmpty())
        << "texts that this file lacks; build target update_translations, then translate:\n"
        << listed(missing(before, after));
    EXPECT_THAT(missing(after, before), IsEmpty())
        << "texts that the code no longer has; build target update_translations:\n"
        << listed(missing(after, before));
    EXPECT_THAT(gaps(after), IsEmpty()) << "gaps:\n" << listed(gaps(after));
}

} // namespace

TEST(Gaps, areNoneInAFinishedText)
{
    EXPECT_THAT(gaps(oneMessage("Stop %1", "<translation>%1 anhalten</translation>")), IsEmpty());
}

TEST(Gaps, nameWhatIsUntranslatedUnfinishedOrGone)
{
    EXPECT_EQ(gaps(oneMessage("Stop", "<translation type=\"unfinished\"></translation>")),
              QStringList(u"C: Stop: not translated"_s));
    EXPECT_EQ(gaps(oneMessage("Stop", "<translation type=\"unfinished\">Halt</translation>")),
              QStringList(u"C: Stop: marked as unfinished"_s));
    EXPECT_EQ(gaps(oneMessage("Stop", "<translation type=\"vanished\">Halt</translation>")),
              QStringList(u"C: Stop: no longer in the code"_s));
}

TEST(Gaps, nameALostPlaceMarker)
{
    EXPECT_EQ(gaps(oneMessage("%1 of %2", "<translation>%1 von</translation>")),
              QStringList(u"C: %1 of %2: has the markers %1 %2, its translation %1"_s));
}

TEST(Gaps, nameAnEmptyPluralForm)
{
    EXPECT_EQ(
        gaps(oneMessage("%n nodes",
                        "<translation><numerusform>ein Knoten</numerusform><numerusform/></translation>")),
        QStringList(u"C: %n nodes: not translated"_s));
}

TEST(Gaps, nameAFileThatEndsTooEarly)
{
    EXPECT_EQ(gaps("<TS><context>").size(), 1);
}

TEST(German, isComplete)
{
    expectComplete(u"seaworthy_de.ts"_s);
}

TEST(English, hasBothFormsOfEveryTextWithACount)
{
    expectComplete(u"seaworthy_en.ts"_s, {u"-pluralonly"_s});
}
