// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/journal.h"
#include "app/vault/vault.h"
#include "tests/support/program_run.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>

#include <gmock/gmock.h>
#include <sys/stat.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

QString fileWith(const ProgramHome &home, const QString &name, const QByteArray &text)
{
    QFile file(home.path() + u'/' + name);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

constexpr char cloudWithoutPassword[] =
    "clouds:\n  shop:\n    auth:\n      auth_url: http://127.0.0.1:1/v3\n      username: ops\n"
    "      project_name: shop\n      user_domain_name: Default\n      project_domain_name: Default\n";

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
          QStringList{u"journal"_s, u"undo"_s}, QStringList{u"server"_s, u"stop"_s},
          QStringList{u"journal"_s, u"settle"_s, u"some"_s},
          QStringList{u"journal"_s, u"settle"_s, u"some"_s, u"frob"_s},
          QStringList{u"journal"_s, u"unfinished"_s, u"more"_s}}) {
        const ProgramRun run = home.run(line);
        EXPECT_EQ(run.exitCode, 2) << line.join(u' ').toStdString();
        EXPECT_FALSE(run.errors.isEmpty());
        EXPECT_TRUE(run.output.isEmpty()) << run.output.constData();
    }
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

// No lab runs here: whoever connected first would answer 3.
TEST(CommandLine, refusesAnActionThatThereIsNotBeforeConnecting)
{
    const ProgramHome home;
    for (const QString &action : {u"frob"_s, u"hard-reboot"_s}) {
        const ProgramRun run = home.run({u"server"_s, action, u"web-1"_s, u"--cloud"_s, u"lab"_s});
        EXPECT_EQ(run.exitCode, 2);
        EXPECT_THAT(run.errors.toStdString(), HasSubstr("is none of start, stop, reboot, pause"));
    }
    EXPECT_EQ(home.run({u"server"_s, u"reboot"_s, u"web-1"_s, u"--cloud"_s, u"lab"_s}).exitCode, 3);
}

TEST(CommandLine, refusesAHostKeyThatIsNoFingerprintBeforeConnecting)
{
    const ProgramHome home;
    for (const QStringList &line :
         {QStringList{u"topology"_s}, QStringList{u"server"_s, u"stop"_s, u"web-1"_s},
          QStringList{u"drill"_s, u"run"_s, u"balancer-failover"_s}, QStringList{u"faults"_s, u"stop"_s},
          QStringList{u"journal"_s, u"undo"_s, u"some"_s}}) {
        const ProgramRun run = home.run(line + QStringList{u"--host-key"_s, u"SHA256:short"_s});
        EXPECT_EQ(run.exitCode, 2) << line.join(u' ').toStdString();
        EXPECT_THAT(run.errors.toStdString(), HasSubstr("'SHA256:short' is no fingerprint"));
    }
    const QString key = u"SHA256:"_s + QString(43, u'A');
    EXPECT_EQ(home.run({u"topology"_s, u"--host-key"_s, key + u',' + key}).exitCode, 3); // no lab runs
}

TEST(CommandLine, makesNoJournalOfAMistypedPath)
{
    const ProgramHome home;
    const QString file = home.path() + u"/mistyped.sqlite"_s;
    for (const QStringList &line :
         {QStringList{u"journal"_s, u"list"_s}, QStringList{u"journal"_s, u"verify"_s},
          QStringList{u"journal"_s, u"undo"_s, u"some"_s}, QStringList{u"journal"_s, u"unfinished"_s},
          QStringList{u"journal"_s, u"settle"_s, u"some"_s, u"leave"_s},
          QStringList{u"faults"_s, u"stop"_s}}) {
        const ProgramRun run = home.run(line + QStringList{u"--journal"_s, file});
        EXPECT_EQ(run.exitCode, 2) << line.join(u' ').toStdString();
        EXPECT_THAT(run.errors.toStdString(), HasSubstr("mistyped.sqlite does not exist"));
        EXPECT_FALSE(QFile::exists(file));
    }
}

TEST(CommandLine, verifiesWithNoOnlyWhenTheChainIsBroken)
{
    const ProgramHome home;
    const QString file = home.path() + u"/journal.sqlite"_s;
    {
        const auto journal = Journal::open(file);
        ASSERT_TRUE(journal);
        ASSERT_TRUE((*journal)->note(OperationId{u"some"_s}, u"as it was"_s, Instant{}));
    }
    const QStringList verify{u"journal"_s, u"verify"_s, u"--journal"_s, file};
    EXPECT_EQ(home.run(verify).exitCode, 0);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"forger"_s);
        database.setDatabaseName(file);
        ASSERT_TRUE(database.open());
        QSqlQuery query(database);
        for (const QString &trigger : [&] {
                 QStringList names;
                 query.exec(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s);
                 while (query.next())
                     names << query.value(0).toString();
                 return names;
             }())
            ASSERT_TRUE(query.exec(u"DROP TRIGGER "_s + trigger));
        ASSERT_TRUE(query.exec(u"UPDATE entry SET text = replace(text, 'was', 'is not')"_s));
    }
    QSqlDatabase::removeDatabase(u"forger"_s);
    const ProgramRun broken = home.run(verify);
    EXPECT_EQ(broken.exitCode, 1);
    EXPECT_THAT(broken.errors.toStdString(), HasSubstr("Entry 1 of"));
    EXPECT_EQ(home.run({u"journal"_s, u"verify"_s, u"--journal"_s, home.path()}).exitCode, 3);
}

TEST(CommandLine, saysWhereASecretCouldComeFromWhenNothingHoldsIt)
{
    ProgramHome home;
    fileWith(home, u"clouds.yaml"_s, cloudWithoutPassword);
    const QStringList inventory{u"inventory"_s, u"--cloud"_s, u"shop"_s};
    const ProgramRun missing = home.run(inventory, 30);
    EXPECT_EQ(missing.exitCode, 3);
    for (const char *place : {"password", "secure.yaml", "OS_PASSWORD", "console", "keychain"})
        EXPECT_THAT(missing.errors.toStdString(), HasSubstr(place));

    // With it, the program goes on to the cloud, where nobody listens.
    home.set(u"OS_PASSWORD"_s, u"planted"_s);
    const ProgramRun given = home.run(inventory, 30);
    EXPECT_EQ(given.exitCode, 3);
    EXPECT_THAT(given.errors.toStdString(), testing::Not(HasSubstr("secure.yaml")));
    EXPECT_THAT(given.errors.toStdString(), HasSubstr("127.0.0.1"));
    EXPECT_THAT(given.errors.toStdString(), testing::Not(HasSubstr("planted")));
}

TEST(CommandLine, takesASecretFromTheKeychain)
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()
        || QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
        GTEST_SKIP() << "no keychain to test with: apt install dbus gnome-keyring";
    ProgramHome home;
    fileWith(home, u"clouds.yaml"_s, cloudWithoutPassword);
    home.set(u"XDG_DATA_HOME"_s, home.path());
    home.set(u"XDG_RUNTIME_DIR"_s, home.path());
    QProcess bus;
    bus.setProcessEnvironment(home.environment());
    bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    ASSERT_TRUE(bus.waitForReadyRead(10000));
    const QByteArray address = bus.readLine().trimmed();
    home.set(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromUtf8(address));
    QProcess keyring;
    keyring.setProcessEnvironment(home.environment());
    keyring.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--components=secrets"_s});
    ASSERT_TRUE(keyring.waitForStarted());
    keyring.write("test");
    keyring.closeWriteChannel();
    ASSERT_TRUE(keyring.waitForFinished(10000));

    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    {
        Vault vault;
        vault.write(cloudSecretKey(u"shop"_s, u"password"_s), u"planted"_s, true);
        QEventLoop loop; // a read queues behind the write on the bus
        vault.read(u"another"_s, &loop, [&loop](const std::optional<QString> &) { loop.quit(); });
        loop.exec();
    }
    const ProgramRun run = home.run({u"inventory"_s, u"--cloud"_s, u"shop"_s}, 30);
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_THAT(run.errors.toStdString(), testing::Not(HasSubstr("secure.yaml")));
    EXPECT_THAT(run.errors.toStdString(), HasSubstr("127.0.0.1"));
    bus.terminate();
    bus.waitForFinished(5000);
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

    const ProgramRun status = home.run({u"lab"_s, u"status"_s});
    EXPECT_EQ(status.exitCode, 0);
    EXPECT_THAT(status.output.toStdString(), testing::ContainsRegex("web-1 +running +10[.]"));
    EXPECT_THAT(status.output.toStdString(), testing::Not(HasSubstr("{")));

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

TEST(CommandLine, settlesWhatAConsoleLeftBehind)
{
    const ProgramHome home;
    ASSERT_EQ(home.run({u"lab"_s, u"up"_s}).exitCode, 0);
    const ProgramRun preview =
        home.run({u"server"_s, u"stop"_s, u"web-1"_s, u"--cloud"_s, u"lab"_s, u"--preview"_s, u"--json"_s});
    const auto plan = planFromJson(json(preview));
    ASSERT_TRUE(plan) << qPrintable(plan.error().detail);
    // What a console leaves that dies before it has asked anything of the cloud.
    const QString file = home.path() + u"/journal.sqlite"_s;
    const OperationId id{u"6f1c2f0e-5d0b-4a57-9b4e-2f0b8d9b1c11"_s};
    {
        const auto journal = Journal::open(file);
        ASSERT_TRUE(journal);
        Order order;
        order.plan = *plan;
        ASSERT_TRUE((*journal)->submitted(id, order, u"a test"_s, Instant{}));
        ASSERT_TRUE((*journal)->begun(id, 0, {{u"state"_s, u"active"_s}}, Instant{}));
    }
    const QStringList named{u"--journal"_s, file};
    const ProgramRun listed =
        home.run(QStringList{u"journal"_s, u"unfinished"_s, u"--cloud"_s, u"lab"_s} + named);
    EXPECT_EQ(listed.exitCode, 0) << listed.errors.constData();
    EXPECT_THAT(listed.output.toStdString(), HasSubstr("web-1"));
    EXPECT_THAT(listed.output.toStdString(),
                HasSubstr("seaworthy journal settle " + id.text.toStdString() + " finish"));
    EXPECT_THAT(home.run(QStringList{u"journal"_s, u"unfinished"_s, u"--cloud"_s, u"another"_s} + named)
                    .output.toStdString(),
                HasSubstr("Nothing is unfinished."));

    const QStringList finish = QStringList{u"journal"_s, u"settle"_s, id.text, u"finish"_s} + named;
    const ProgramRun finished = home.run(finish);
    EXPECT_EQ(finished.exitCode, 0) << finished.errors.constData();
    const ProgramRun after = home.run({u"inventory"_s, u"--cloud"_s, u"lab"_s, u"--json"_s});
    for (const QJsonValue &server : json(after).value(u"servers"_s).toArray()) {
        EXPECT_EQ(server.toObject().value(u"state"_s).toString() == u"stopped"_s,
                  server.toObject().value(u"name"_s).toString() == u"web-1"_s);
    }
    EXPECT_EQ(home.run(finish).exitCode, 3); // it is over
    EXPECT_TRUE(json(home.run(QStringList{u"journal"_s, u"unfinished"_s, u"--json"_s} + named))
                    .value(u"unfinished"_s)
                    .toArray()
                    .isEmpty());
    EXPECT_EQ(home.run({u"lab"_s, u"down"_s}).exitCode, 0);
}
