// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/program_run.h"

#include <QDir>
#include <QFile>

#include <gmock/gmock.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

QString source(const QString &path)
{
    return QStringLiteral(SW_SOURCE_DIR "/") + path;
}

QString fileWith(const ProgramHome &home, const QString &name, const QByteArray &text)
{
    QFile file(home.path() + u'/' + name);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

QJsonObject json(const ProgramRun &run)
{
    return QJsonDocument::fromJson(run.output).object();
}

} // namespace

TEST(CommandLine, explainsEveryVerbWithAnExample)
{
    const ProgramHome home;
    for (const QString &verb : {u"lab"_s, u"plan"_s, u"inventory"_s, u"topology"_s, u"server"_s, u"drill"_s,
                                u"faults"_s, u"journal"_s, u"doctor"_s}) {
        const ProgramRun run = home.run({verb, u"--help"_s});
        EXPECT_EQ(run.exitCode, 0) << verb.toStdString();
        EXPECT_THAT(run.output.toStdString(), HasSubstr("Example:\n  seaworthy " + verb.toStdString()));
        EXPECT_TRUE(run.errors.isEmpty()) << run.errors.constData();
    }
}

TEST(CommandLine, answersWrongUsageWithTwoAndWhatToDo)
{
    const ProgramHome home;
    for (const QStringList &line :
         {QStringList{u"frobnicate"_s}, QStringList{u"lab"_s}, QStringList{u"lab"_s, u"sideways"_s},
          QStringList{u"plan"_s, u"/nonexistent.json"_s}, QStringList{u"inventory"_s, u"--colour"_s},
          QStringList{u"journal"_s, u"undo"_s}, QStringList{u"server"_s, u"stop"_s}}) {
        const ProgramRun run = home.run(line);
        EXPECT_EQ(run.exitCode, 2) << line.join(u' ').toStdString();
        EXPECT_FALSE(run.errors.isEmpty());
        EXPECT_TRUE(run.output.isEmpty()) << run.output.constData();
    }
}

TEST(CommandLine, sizesTheExampleWorksheet)
{
    const ProgramHome home;
    const ProgramRun run =
        home.run({u"plan"_s, source(u"resources/worksheets/small-shop.json"_s), u"--json"_s});
    EXPECT_EQ(run.exitCode, 0) << run.errors.constData();
    EXPECT_EQ(json(run).value(u"webNodes"_s).toInt(), 4); // 35 x 1.35 / 20 = 2.4: three, and one to lose
}

TEST(CommandLine, namesThePlaceInAMalformedFile)
{
    const ProgramHome home;
    const QString half = fileWith(home, u"half.json"_s, "{\"seaworthy\": \"worksheet\",\n \"ver");
    const ProgramRun worksheet = home.run({u"plan"_s, half});
    EXPECT_EQ(worksheet.exitCode, 2);
    EXPECT_THAT(worksheet.errors.toStdString(), HasSubstr("half.json:2:"));

    const QString graph = fileWith(home, u"graph.json"_s, "{\"a\": {\"in\": \"b\"}}");
    const ProgramRun topology = home.run({u"topology"_s, u"--graph"_s, graph});
    EXPECT_EQ(topology.exitCode, 2);
    EXPECT_THAT(topology.errors.toStdString(), HasSubstr("graph.json"));
}

TEST(CommandLine, refusesFilesThatHaveNoEndOrBlock)
{
    ProgramHome home;
    const QString pipe = home.path() + u"/pipe"_s;
    ASSERT_EQ(mkfifo(pipe.toUtf8().constData(), 0600), 0);
    QFile large(home.path() + u"/large.json"_s);
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(17 * 1024 * 1024));
    for (const QString &path : {u"/dev/zero"_s, pipe, home.path(), large.fileName()}) {
        for (const QStringList &line :
             {QStringList{u"plan"_s, path}, QStringList{u"topology"_s, u"--graph"_s, path}}) {
            const ProgramRun run = home.run(line, 20);
            EXPECT_EQ(run.exitCode, 2) << line.join(u' ').toStdString();
            EXPECT_THAT(run.errors.toStdString(), HasSubstr(path.toStdString()));
            EXPECT_THAT(run.errors.toStdString(), HasSubstr("Give the path of"));
        }
    }

    QDir(home.path()).mkpath(u".config/seaworthy"_s);
    ASSERT_EQ(mkfifo((home.path() + u"/.config/seaworthy/clouds.json"_s).toUtf8().constData(), 0600), 0);
    const QString clouds =
        fileWith(home, u"clouds.yaml"_s,
                 "clouds:\n  shop:\n    auth:\n      auth_url: http://127.0.0.1:1/v3\n      username: ops\n"
                 "      project_name: shop\n      password: x\n");
    for (const QString &path : {pipe, clouds}) {
        home.set(u"OS_CLIENT_CONFIG_FILE"_s, path);
        const ProgramRun run = home.run({u"inventory"_s, u"--cloud"_s, u"shop"_s}, 20);
        EXPECT_EQ(run.exitCode, 2) << path.toStdString();
        EXPECT_THAT(run.errors.toStdString(), HasSubstr(path == pipe ? "/pipe" : "/seaworthy/clouds.json"));
    }
}

TEST(CommandLine, listsTheNodesTheWayARequestTakes)
{
    const ProgramHome home;
    const QString graph = fileWith(home, u"graph.json"_s,
                                   R"({"last": {"in": ["amid"]}, "first": {"out": ["amid"]},
                                       "amid": {"in": ["first"], "out": ["last"]}})");
    const ProgramRun run = home.run({u"topology"_s, u"--graph"_s, graph});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.errors.isEmpty()) << run.errors.constData();
    QList<qsizetype> places;
    for (const char *name : {"\nClients ", "\nfirst ", "\namid ", "\nlast "})
        places << run.output.indexOf(name);
    EXPECT_GT(places.front(), 0);
    EXPECT_TRUE(std::ranges::is_sorted(places)) << run.output.constData();
}

TEST(CommandLine, refusesAJournalThatIsNone)
{
    const ProgramHome home;
    const QString file = fileWith(home, u"journal.sqlite"_s, QByteArray(4096, 'x'));
    const ProgramRun run = home.run({u"journal"_s, u"list"_s, u"--journal"_s, file});
    EXPECT_NE(run.exitCode, 0);
    EXPECT_THAT(run.errors.toStdString(), HasSubstr("journal.sqlite"));
    QFile kept(file);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), QByteArray(4096, 'x'));
}

TEST(CommandLine, saysHowToStartALabWhenNoneRuns)
{
    const ProgramHome home;
    const ProgramRun run = home.run({u"inventory"_s, u"--cloud"_s, u"lab"_s});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_THAT(run.errors.toStdString(), HasSubstr("seaworthy lab up"));
}

TEST(CommandLine, namesTheCloudsThatThereAre)
{
    const ProgramHome home;
    QDir(home.path()).mkpath(u".config/openstack"_s);
    fileWith(home, u".config/openstack/clouds.yaml"_s,
             "clouds:\n  shop:\n    auth:\n      auth_url: http://127.0.0.1:1/v3\n      username: ops\n"
             "      project_name: shop\n      password: x\n");
    const ProgramRun run = home.run({u"inventory"_s, u"--cloud"_s, u"shpo"_s});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_THAT(run.errors.toStdString(), HasSubstr("shop"));
}

TEST(CommandLine, actsOnAServerOfTheLabAndTakesItBack)
{
    const ProgramHome home;
    ASSERT_EQ(home.run({u"lab"_s, u"up"_s}).exitCode, 0);
    const ProgramRun preview =
        home.run({u"server"_s, u"stop"_s, u"web-1"_s, u"--cloud"_s, u"lab"_s, u"--preview"_s, u"--json"_s});
    EXPECT_EQ(preview.exitCode, 0) << preview.errors.constData();
    EXPECT_FALSE(json(preview).value(u"steps"_s).toArray().isEmpty());

    const ProgramRun stop = home.run({u"server"_s, u"stop"_s, u"web-1"_s, u"--cloud"_s, u"lab"_s});
    EXPECT_EQ(stop.exitCode, 0) << stop.errors.constData();
    EXPECT_EQ(home.run({u"server"_s, u"stop"_s, u"web-1"_s, u"--cloud"_s, u"lab"_s}).exitCode,
              4); // it is stopped already

    const QJsonArray operations =
        json(home.run({u"journal"_s, u"list"_s, u"--json"_s})).value(u"operations"_s).toArray();
    ASSERT_EQ(operations.size(), 1);
    const QString id = operations.first().toObject().value(u"id"_s).toString();
    const ProgramRun undo = home.run({u"journal"_s, u"undo"_s, id});
    EXPECT_EQ(undo.exitCode, 0) << undo.errors.constData();
    const ProgramRun after = home.run({u"inventory"_s, u"--cloud"_s, u"lab"_s, u"--json"_s});
    for (const QJsonValue &server : json(after).value(u"servers"_s).toArray())
        EXPECT_EQ(server.toObject().value(u"state"_s).toString(), u"active"_s);
    EXPECT_EQ(home.run({u"journal"_s, u"verify"_s}).exitCode, 0);
    EXPECT_EQ(home.run({u"lab"_s, u"down"_s}).exitCode, 0);
}
