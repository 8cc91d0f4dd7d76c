// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
//
// Secrets are planted, the program is put to work, and everything that it writes is searched for them: its
// output, its journal, its evidence, its logs, and the argument lists of every process on the machine
// meanwhile.
#include "tests/support/program_run.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Files below a folder that hold one of the secrets, but for those that are made to hold them.
QStringList filesWith(const QString &folder, const QList<QByteArray> &secrets, const QStringList &allowed)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (allowed.contains(path) || QFileInfo(path).isSymLink())
            continue;
        const QByteArray text = contents(path);
        for (const QByteArray &secret : secrets) {
            if (text.contains(secret))
                found << path;
        }
    }
    return found;
}

// Reads the argument lists of all processes over and over while it lives.
class ArgumentWatch
{
public:
    explicit ArgumentWatch(QList<QByteArray> secrets)
        : m_worker([this, secrets = std::move(secrets)](const std::stop_token &stop) {
              while (!stop.stop_requested())
                  look(secrets);
          })
    { }

    QStringList found()
    {
        const std::scoped_lock lock(m_mutex);
        return m_found;
    }

private:
    void look(const QList<QByteArray> &secrets)
    {
        const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
        for (const QString &process : processes) {
            const QByteArray line = contents(u"/proc/%1/cmdline"_s.arg(process));
            for (const QByteArray &secret : secrets) {
                if (line.contains(secret)) {
                    const std::scoped_lock lock(m_mutex);
                    m_found << QString::fromUtf8(line.left(line.indexOf('\0')));
                }
            }
        }
    }

    std::mutex m_mutex;
    QStringList m_found;
    std::jthread m_worker;
};

QList<QByteArray> passwordsOf(const QString &cloudsYaml)
{
    QList<QByteArray> passwords;
    static const QRegularExpression line(u"password: *[\"']?([^\"'\\s]+)"_s);
    auto matches = line.globalMatch(QString::fromUtf8(contents(cloudsYaml)));
    while (matches.hasNext())
        passwords << matches.next().captured(1).toUtf8();
    return passwords;
}

void expectNone(const ProgramRun &run, const QList<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets) {
        EXPECT_FALSE(run.output.contains(secret)) << run.output.constData();
        EXPECT_FALSE(run.errors.contains(secret)) << run.errors.constData();
    }
}

} // namespace

TEST(Secrets, ofTheLabStayOutOfEverythingThatADrillWrites)
{
    const ProgramHome home;
    const ProgramRun up = home.run({u"lab"_s, u"up"_s, u"--json"_s});
    ASSERT_EQ(up.exitCode, 0) << up.errors.constData();
    const QString cloudsYaml = QJsonDocument::fromJson(up.output).object().value(u"cloudsYaml"_s).toString();
    const QList<QByteArray> secrets = passwordsOf(cloudsYaml);
    ASSERT_GE(secrets.size(), 3);
    EXPECT_EQ(QFileInfo(cloudsYaml).permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);

    ArgumentWatch arguments(secrets);
    expectNone(home.run({u"inventory"_s, u"--cloud"_s, u"lab"_s, u"--json"_s}), secrets);
    expectNone(home.run({u"topology"_s, u"--cloud"_s, u"lab"_s, u"--json"_s}), secrets);
    const ProgramRun drill = home.run({u"drill"_s, u"run"_s, u"balancer-failover"_s, u"--cloud"_s, u"lab"_s,
                                       u"--evidence"_s, home.path() + u"/evidence"_s});
    expectNone(drill, secrets);
    EXPECT_EQ(drill.exitCode, 0) << drill.errors.constData();
    expectNone(home.run({u"journal"_s, u"list"_s, u"--json"_s}), secrets);
    EXPECT_EQ(arguments.found(), QStringList());

    EXPECT_EQ(filesWith(home.path(), secrets, {cloudsYaml}), QStringList());
    const ProgramRun down = home.run({u"lab"_s, u"down"_s});
    EXPECT_EQ(down.exitCode, 0) << down.errors.constData();
}

TEST(Secrets, ofACloudStayOutOfItsErrors)
{
    ProgramHome home;
    const QByteArray canary = "canary-9f27c1d4";
    home.set(u"OS_PASSWORD"_s, QString::fromLatin1(canary));
    home.set(u"OS_AUTH_URL"_s, u"http://127.0.0.1:1/v3"_s); // nobody listens
    home.set(u"OS_USERNAME"_s, u"ops"_s);
    home.set(u"OS_PROJECT_NAME"_s, u"shop"_s);
    home.set(u"OS_USER_DOMAIN_NAME"_s, u"Default"_s);
    home.set(u"OS_PROJECT_DOMAIN_NAME"_s, u"Default"_s);
    ArgumentWatch arguments({canary});
    const ProgramRun run = home.run({u"inventory"_s, u"--cloud"_s, u"envvars"_s});
    EXPECT_EQ(run.exitCode, 3) << run.errors.constData();
    EXPECT_FALSE(run.errors.isEmpty());
    expectNone(run, {canary});
    EXPECT_EQ(arguments.found(), QStringList());
    EXPECT_EQ(filesWith(home.path(), {canary}, {}), QStringList());
}

TEST(Secrets, stayOutOfWhatACrashLeaves)
{
    ProgramHome home;
    const QByteArray canary = "canary-51b0aa37";
    QDir(home.path()).mkpath(u".config/openstack"_s);
    QFile clouds(home.path() + u"/.config/openstack/clouds.yaml"_s);
    ASSERT_TRUE(clouds.open(QIODevice::WriteOnly));
    clouds.write(
        "clouds:\n  shop:\n    auth:\n      auth_url: http://127.0.0.1:1/v3\n      username: ops\n"
        "      project_name: shop\n      user_domain_name: Default\n      project_domain_name: Default\n"
        "      password: "
        + canary + "\n");
    clouds.close();

    QProcess console;
    QProcessEnvironment environment = home.environment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    console.setProcessEnvironment(environment);
    console.setWorkingDirectory(home.path());
    console.start(QStringLiteral(SW_BIN_DIR "/seaworthy"), {u"--cloud"_s, u"shop"_s});
    ASSERT_TRUE(console.waitForStarted());
    console.waitForReadyRead(2000); // long enough to have read the file; nothing has to be said
    ::kill(pid_t(console.processId()), SIGSEGV);
    ASSERT_TRUE(console.waitForFinished(10000));
    const QByteArray said = console.readAllStandardError() + console.readAllStandardOutput();
    EXPECT_FALSE(said.contains(canary)) << said.constData();
    EXPECT_EQ(filesWith(home.path(), {canary}, {clouds.fileName()}), QStringList());
}
