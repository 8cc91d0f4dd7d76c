// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0

// `seaworthy plan` as a script and a person see it.
#include "tests/support/program_run.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

const QString example = QStringLiteral(SW_SOURCE_DIR "/resources/worksheets/small-shop.json");
const QStringList day{u"--today"_s, u"2026-03-01"_s};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString fileWith(const ProgramHome &home, const QString &name, const QByteArray &text)
{
    QFile file(home.path() + u'/' + name);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    return file.fileName();
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

// A log of so many requests, one a second, with every so many lines spoilt.
QByteArray accessLog(int lines, int spoilt)
{
    QByteArray log;
    for (int i = 0; i < lines; ++i) {
        const QByteArray second = QByteArray::number(i % 60).rightJustified(2, '0');
        const QByteArray minute = QByteArray::number(i / 60).rightJustified(2, '0');
        log += spoilt > 0 && i % spoilt == 0
            ? QByteArray("what is this?\n")
            : "192.0.2." + QByteArray::number(i % 50) + " - - [01/Mar/2026:10:" + minute + ':' + second
                + " +0000] \"GET /page HTTP/1.1\" 200 250000 \"-\" \"Mozilla\"\n";
    }
    return log;
}

} // namespace

TEST(PlanVerb, sizesTheExampleForPeopleIn80Columns)
{
    const ProgramHome home;
    const ProgramRun run = home.run(QStringList{u"plan"_s, example} + day);
    EXPECT_EQ(run.exitCode, 0) << run.errors.constData();
    const QString text = QString::fromUtf8(run.output);
    for (const QString &line : text.split(u'\n'))
        EXPECT_LE(line.size(), 80) << line.toStdString();
    const std::string words = text.toStdString();
    EXPECT_THAT(words, HasSubstr("To carry 28 Mbit/s with a headroom of 35 %, Small shop needs 3 web node"));
    EXPECT_THAT(words, HasSubstr("What binds the web tier: Web nodes by throughput, with 2 nodes."));
    EXPECT_THAT(words, HasSubstr("Downtime a year"));
    EXPECT_THAT(words, HasSubstr("Cost a month"));
    EXPECT_THAT(words, HasSubstr("Single points of failure"));
    EXPECT_THAT(words, HasSubstr("\n! ")); // a remark that is serious
}

TEST(PlanVerb, givesScriptsEveryFigure)
{
    const ProgramHome home;
    const ProgramRun run = home.run(QStringList{u"plan"_s, example, u"--json"_s} + day);
    EXPECT_EQ(run.exitCode, 0) << run.errors.constData();
    EXPECT_TRUE(run.errors.isEmpty()) << run.errors.constData();
    const QJsonObject figures = json(run.output).value(u"figures"_s).toObject();
    // 28 Mbit/s x 1.35 over 20 Mbit/s a node: two, and one that may be lost.
    EXPECT_EQ(figures.value(u"web.nodes"_s)[u"value"_s].toDouble(), 3);
    EXPECT_NEAR(figures.value(u"throughput.busiestDay"_s)[u"value"_s].toDouble(), 90 * 8192 / 28800.0, 1e-12);
}

TEST(PlanVerb, writesTheSameBytesInEveryProcess)
{
    const ProgramHome home;
    const QStringList names{u"proposal.pdf"_s, u"proposal.xlsx"_s, u"proposal.csv"_s, u"proposal.md"_s,
                            u"again.json"_s};
    std::vector<QList<QByteArray>> runs;
    for (int i = 0; i < 3; ++i) {
        const ProgramRun run =
            home.run(QStringList{u"plan"_s, example, u"--pdf"_s, names[0], u"--xlsx"_s, names[1], u"--csv"_s,
                                 names[2], u"--markdown"_s, names[3], u"--into"_s, names[4]}
                     + day);
        ASSERT_EQ(run.exitCode, 0) << run.errors.constData();
        QList<QByteArray> bytes;
        for (const QString &name : names)
            bytes << contentOf(home.path() + u'/' + name);
        runs.push_back(bytes);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        EXPECT_GT(runs[0][i].size(), 1000) << names[i].toStdString();
        EXPECT_EQ(runs[0][i], runs[1][i]) << names[i].toStdString();
        EXPECT_EQ(runs[0][i], runs[2][i]) << names[i].toStdString();
    }
    EXPECT_TRUE(runs[0][0].startsWith("%PDF-"));
    EXPECT_TRUE(runs[0][1].startsWith("PK"));
}

TEST(PlanVerb, readsBackTheWorksheetThatItWrote)
{
    const ProgramHome home;
    ASSERT_EQ(home.run({u"plan"_s, example, u"--into"_s, u"first.json"_s}).exitCode, 0);
    ASSERT_EQ(home.run({u"plan"_s, u"first.json"_s, u"--into"_s, u"second.json"_s}).exitCode, 0);
    EXPECT_EQ(contentOf(home.path() + u"/first.json"_s), contentOf(home.path() + u"/second.json"_s));
}

TEST(PlanVerb, saysWhichFileCannotBeWritten)
{
    const ProgramHome home;
    for (const QString &option : {u"--pdf"_s, u"--xlsx"_s, u"--csv"_s, u"--markdown"_s, u"--into"_s}) {
        for (const QString &place : {u"/dev/full"_s, u"/nonexistent/file"_s, home.path()}) {
            const ProgramRun run = home.run({u"plan"_s, example, option, place});
            EXPECT_EQ(run.exitCode, 3) << option.toStdString() << ' ' << place.toStdString();
            EXPECT_THAT(run.errors.toStdString(), HasSubstr(place.toStdString()));
            EXPECT_THAT(run.errors.toStdString(), HasSubstr("Check the free space and the permissions"));
            EXPECT_TRUE(run.output.isEmpty());
        }
    }
    EXPECT_FALSE(QFileInfo(u"/dev/full"_s).isFile());
}

TEST(PlanVerb, writesAWorksheetToBeginWithAndReplacesNone)
{
    const ProgramHome home;
    const ProgramRun made = home.run({u"plan"_s, u"new"_s, u"site.json"_s});
    EXPECT_EQ(made.exitCode, 0) << made.errors.constData();
    EXPECT_THAT(made.errors.toStdString(), HasSubstr("seaworthy plan site.json"));
    const ProgramRun sized = home.run({u"plan"_s, u"site.json"_s});
    EXPECT_EQ(sized.exitCode, 0) << sized.errors.constData();

    const QByteArray before = contentOf(home.path() + u"/site.json"_s);
    const ProgramRun again = home.run({u"plan"_s, u"new"_s, u"site.json"_s});
    EXPECT_EQ(again.exitCode, 4);
    EXPECT_EQ(contentOf(home.path() + u"/site.json"_s), before);
}

TEST(PlanVerb, comparesAndChoosesSizesOfACatalogue)
{
    const ProgramHome home;
    const ProgramRun table = home.run({u"plan"_s, example, u"--compare-sizes"_s});
    EXPECT_EQ(table.exitCode, 0) << table.errors.constData();
    EXPECT_THAT(table.output.toStdString(), HasSubstr("15.5 GB"));
    EXPECT_THAT(table.output.toStdString(), HasSubstr("chosen"));

    const ProgramRun named =
        home.run({u"plan"_s, example, u"--size"_s, u"1 GB"_s, u"--into"_s, u"chosen.json"_s, u"--json"_s});
    EXPECT_EQ(named.exitCode, 0) << named.errors.constData();
    EXPECT_EQ(json(contentOf(home.path() + u"/chosen.json"_s)).value(u"webSize"_s)[u"name"_s].toString(),
              u"1 GB"_s);
    EXPECT_EQ(home.run({u"plan"_s, example, u"--size"_s, u"auto"_s}).exitCode, 0);

    const ProgramRun unknown = home.run({u"plan"_s, example, u"--size"_s, u"huge"_s});
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_THAT(unknown.errors.toStdString(), HasSubstr("512 MB"));
    const ProgramRun nowhere =
        home.run({u"plan"_s, example, u"--compare-sizes"_s, u"--catalogue"_s, u"none"_s});
    EXPECT_EQ(nowhere.exitCode, 2);
    EXPECT_THAT(nowhere.errors.toStdString(), HasSubstr("first-generation"));
}

TEST(PlanVerb, takesTheTrafficFromALog)
{
    const ProgramHome home;
    const QString log = fileWith(home, u"access.log"_s, accessLog(600, 0));
    const ProgramRun run =
        home.run({u"plan"_s, example, u"--import"_s, log, u"--into"_s, u"measured.json"_s, u"--json"_s});
    EXPECT_EQ(run.exitCode, 0) << run.errors.constData();
    EXPECT_THAT(run.errors.toStdString(), HasSubstr("600 lines, 0 of them malformed"));
    const QJsonObject figure =
        json(contentOf(home.path() + u"/measured.json"_s)).value(u"figures"_s)[u"traffic.peak"_s].toObject();
    EXPECT_EQ(figure.value(u"provenance"_s).toString(), u"measured"_s);
    EXPECT_THAT(figure.value(u"from"_s).toString().toStdString(), HasSubstr("access.log"));
    EXPECT_NEAR(figure.value(u"likely"_s).toDouble(), 2, 0.1); // 250,000 bytes a second
}

TEST(PlanVerb, takesTheVolumesOfALogInTheUnitsOfTheWorksheet)
{
    const ProgramHome home;
    QByteArray table = "when,mbit\n"; // two days of 1 Mbit/s
    for (int hour = 0; hour < 48; ++hour)
        table += QByteArray::number(1'772'366'400 + hour * 3600) + ",1\n";
    const QString log = fileWith(home, u"traffic.csv"_s, table);
    for (const auto &[units, mbitPerGB] : {std::pair("binary", 8192.0), std::pair("decimal", 8000.0)}) {
        QByteArray text = contentOf(example);
        text.replace("\"volumeUnits\": \"binary\"", "\"volumeUnits\": \"" + QByteArray(units) + '"');
        const QString worksheet = fileWith(home, u"site.json"_s, text);
        const ProgramRun run = home.run({u"plan"_s, worksheet, u"--import"_s, log, u"--json"_s});
        EXPECT_EQ(run.exitCode, 0) << run.errors.constData();
        const QJsonValue figures = json(run.output).value(u"figures"_s);
        EXPECT_NEAR(figures[u"traffic.busiestDay"_s][u"value"_s].toDouble(), 86'400 / mbitPerGB, 1e-9);
        EXPECT_NEAR(figures[u"throughput.busiestDay"_s][u"value"_s].toDouble(), 3, 1e-9);
    }
}

TEST(PlanVerb, asksBeforeItTakesFiguresFromALogThatIsMostlyMalformed)
{
    const ProgramHome home;
    const QString log = fileWith(home, u"access.log"_s, accessLog(600, 10));
    const QStringList line{u"plan"_s,     example,         u"--import"_s, log,
                           u"--format"_s, u"access-log"_s, u"--into"_s,   u"measured.json"_s};
    const ProgramRun refused = home.run(line);
    EXPECT_EQ(refused.exitCode, 4);
    EXPECT_THAT(refused.errors.toStdString(), HasSubstr("60 of 600 lines are malformed"));
    EXPECT_THAT(refused.errors.toStdString(), HasSubstr("line 1: "));
    EXPECT_THAT(refused.errors.toStdString(), HasSubstr("line 11: "));
    EXPECT_THAT(refused.errors.toStdString(), HasSubstr("what is this?"));
    EXPECT_THAT(refused.errors.toStdString(), HasSubstr("--accept-malformed"));
    EXPECT_FALSE(QFile::exists(home.path() + u"/measured.json"_s));
    EXPECT_TRUE(refused.output.isEmpty());

    const ProgramRun taken = home.run(line + QStringList{u"--accept-malformed"_s});
    EXPECT_EQ(taken.exitCode, 0) << taken.errors.constData();
    EXPECT_TRUE(QFile::exists(home.path() + u"/measured.json"_s));
}

TEST(PlanVerb, takesTheColumnsOfATableThatItIsTold)
{
    const ProgramHome home;
    QByteArray table = "when;in;out\n";
    for (int minute = 0; minute < 60; ++minute)
        table += "2026-03-01T10:" + QByteArray::number(minute).rightJustified(2, '0') + ":00Z;1;40000000\n";
    const QString log = fileWith(home, u"traffic.csv"_s, table);
    const ProgramRun run = home.run({u"plan"_s, example, u"--import"_s, log, u"--format"_s, u"csv"_s,
                                     u"--columns"_s, u"1,3,bits"_s, u"--json"_s});
    EXPECT_EQ(run.exitCode, 0) << run.errors.constData();
    EXPECT_DOUBLE_EQ(json(run.output).value(u"figures"_s)[u"traffic.peak"_s][u"value"_s].toDouble(), 40);
}

TEST(PlanVerb, answersWhatItCannotUseWithTwoAndWhatToDo)
{
    const ProgramHome home;
    const QString log = fileWith(home, u"access.log"_s, accessLog(60, 0));
    const QString empty = fileWith(home, u"empty.log"_s, {});
    struct Wrong
    {
        QStringList line;
        const char *said;
    };
    const Wrong lines[] = {
        {{example, u"more"_s}, "'more' is more than is expected"},
        {{u"new"_s}, "new"}, // a file of that name, which is not there
        {{example, u"--today"_s, u"yesterday"_s}, "2026-03-01"},
        {{example, u"--import"_s, log, u"--format"_s, u"pcap"_s}, "access-log"},
        {{example, u"--import"_s, log, u"--session-gap"_s, u"-5"_s}, "minutes"},
        {{example, u"--format"_s, u"mrtg"_s}, "--import"},
        {{example, u"--import"_s, log, u"--columns"_s, u"1"_s}, "1,2,bits"},
        {{example, u"--import"_s, empty}, "empty.log"},
    };
    for (const Wrong &wrong : lines) {
        const ProgramRun run = home.run(QStringList{u"plan"_s} + wrong.line);
        EXPECT_EQ(run.exitCode, 2) << wrong.line.join(u' ').toStdString();
        EXPECT_THAT(run.errors.toStdString(), HasSubstr(wrong.said));
        EXPECT_TRUE(run.output.isEmpty());
    }
}

TEST(PlanVerb, namesTheInputThatCannotBeSized)
{
    const ProgramHome home;
    ASSERT_EQ(home.run({u"plan"_s, example, u"--into"_s, u"site.json"_s}).exitCode, 0);
    QJsonObject worksheet = json(contentOf(home.path() + u"/site.json"_s));
    QJsonObject figures = worksheet.value(u"figures"_s).toObject();
    for (const QString &key : {u"traffic.peak"_s, u"traffic.month"_s, u"traffic.busiestDay"_s})
        figures.remove(key);
    worksheet[u"figures"_s] = figures;
    const QString without = fileWith(home, u"without.json"_s, QJsonDocument(worksheet).toJson());
    const ProgramRun run = home.run({u"plan"_s, without});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_THAT(run.errors.toStdString(), HasSubstr("no figure for the peak"));
}
