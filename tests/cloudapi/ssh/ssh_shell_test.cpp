// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cloudapi/ssh/ssh_server.h"

#include <QDir>
#include <QFile>

#include <arpa/inet.h>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <thread>

using namespace sw;
using namespace sw::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

const QString host = u"127.0.0.1"_s;

class Ssh : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const QString problem = m_server.start();
        if (!problem.isEmpty())
            GTEST_SKIP() << problem.toStdString();
    }

    Result<CommandOutcome> run(const SshSettings &settings, const QByteArray &command, Seconds timeout = 20s,
                               std::stop_token stop = {})
    {
        SshShell shell(settings);
        return shell.run(host, command, timeout, stop);
    }

    SshServer m_server;
};

Cause causeOf(const Result<CommandOutcome> &outcome)
{
    EXPECT_FALSE(outcome) << "there was an outcome: "
                          << outcome.value_or(CommandOutcome{}).output.toStdString();
    return outcome ? Cause::Local : outcome.error().cause;
}

std::string wordsOf(const Result<CommandOutcome> &outcome)
{
    return outcome ? "no failure" : sentence(outcome.error()).toStdString();
}

qsizetype openDescriptors()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
}

int connected(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    return socket;
}

const QString sailor = u"sailor"_s;
// crypt(3) of "fair-winds", which lets nobody in but to the servers of these tests.
const QByteArray hashOfFairWinds(
    "$6$seaworthy$wiRWsn5u3yzmvsYFvQtEMKoiIOeaEEmmLjkannnRhbXq9HI3sTQSnaTh6O.TWcd.PXKquf.DOohF0owImdhDD1");

void expectOnlyTheRightPasswordToLogIn(const SshServer &server)
{
    SshSettings settings = server.settings();
    settings.user = sailor;
    settings.credentials = {.agent = false, .password = u"fair-winds"_s};
    const auto in = SshShell(settings).run(host, "id -un", 20s, {});
    ASSERT_TRUE(in) << wordsOf(in);
    EXPECT_EQ(in->output, "sailor\n");
    settings.credentials.password = u"foul-winds"_s;
    EXPECT_EQ(causeOf(SshShell(settings).run(host, "true", 20s, {})), Cause::Unauthorized);
}

} // namespace

TEST_F(Ssh, keepsOutputErrorsAndExitCodeApart)
{
    const auto outcome = run(m_server.settings(), "echo out; echo err >&2; exit 7");
    ASSERT_TRUE(outcome) << wordsOf(outcome);
    EXPECT_EQ(*outcome, (CommandOutcome{7, "out\n", "err\n"}));
}

TEST_F(Ssh, answersASignalAs128AndItsNumber)
{
    const auto outcome = run(m_server.settings(), "kill -TERM $$; sleep 9");
    ASSERT_TRUE(outcome) << wordsOf(outcome);
    EXPECT_EQ(outcome->exitCode, 128 + SIGTERM);
}

TEST_F(Ssh, givesACommandItsInput)
{
    SshShell shell(m_server.settings());
    const QByteArray input(3'000'000, 'x');
    const auto outcome = shell.run(host, SshCommand{"wc -c; echo done", input, 20s}, {});
    ASSERT_TRUE(outcome) << wordsOf(outcome);
    EXPECT_EQ(outcome->output, "3000000\ndone\n");
}

TEST_F(Ssh, carriesMegabytesOnBothStreams)
{
    const auto outcome =
        run(m_server.settings(), "head -c 4000000 /dev/zero & head -c 3000000 /dev/zero >&2; wait");
    ASSERT_TRUE(outcome) << wordsOf(outcome);
    EXPECT_EQ(outcome->output.size(), 4'000'000);
    EXPECT_EQ(outcome->errors.size(), 3'000'000);
}

TEST_F(Ssh, endsACommandThatWritesTooMuch)
{
    SshSettings settings = m_server.settings();
    settings.largestOutput = 100'000;
    EXPECT_EQ(causeOf(run(settings, "yes")), Cause::Malformed);
}

TEST_F(Ssh, doesNotWaitForABackgroundProcessThatKeepsTheOutputOpen)
{
    const auto started = std::chrono::steady_clock::now();
    const auto outcome = run(m_server.settings(), "sleep 20 & echo $!", 15s);
    ASSERT_TRUE(outcome) << wordsOf(outcome);
    EXPECT_LT(std::chrono::steady_clock::now() - started, 5s);
    kill(outcome->output.trimmed().toInt(), SIGKILL);
}

TEST_F(Ssh, givesUpACommandAfterItsTimeAndEndsIt)
{
    const QString mark = m_server.file(u"mark"_s);
    const auto outcome = run(m_server.settings(), "sleep 2 && touch " + mark.toUtf8(), 1s);
    EXPECT_EQ(causeOf(outcome), Cause::TimedOut);
    EXPECT_THAT(wordsOf(outcome), HasSubstr("had begun"));
    EXPECT_FALSE(QFile::exists(mark));
}

TEST_F(Ssh, hearsAStopAtOnce)
{
    SshShell shell(m_server.settings());
    ASSERT_TRUE(shell.run(host, "true", 20s, {}));
    std::stop_source source;
    std::chrono::steady_clock::time_point stopped;
    std::jthread stopper([&] {
        const QString mark = m_server.file(u"begun"_s);
        while (!QFile::exists(mark))
            std::this_thread::yield();
        stopped = std::chrono::steady_clock::now();
        source.request_stop();
    });
    const auto outcome = shell.run(host, "touch " + m_server.file(u"begun"_s).toUtf8() + "; sleep 30", 60s,
                                   source.get_token());
    const auto heard = std::chrono::steady_clock::now();
    stopper.join();
    EXPECT_EQ(causeOf(outcome), Cause::Canceled);
    EXPECT_LT(heard - stopped, 50ms);
}

TEST_F(Ssh, refusesAnUnknownHostKeyWhenNobodyCanBeAsked)
{
    SshSettings settings = m_server.settings();
    settings.hostKeys.extraFiles.clear();
    const auto outcome = run(settings, "true");
    EXPECT_EQ(causeOf(outcome), Cause::Refused);
    EXPECT_THAT(wordsOf(outcome), HasSubstr(m_server.fingerprint().toStdString()));
    EXPECT_FALSE(QFile::exists(settings.hostKeys.userFile));
}

TEST_F(Ssh, acceptsAnUnknownHostKeyOfTheExpectedFingerprint)
{
    SshSettings settings = m_server.settings();
    settings.hostKeys.extraFiles.clear();
    settings.hostKeys.expectedFingerprints = {m_server.fingerprint()};
    EXPECT_TRUE(run(settings, "true"));
    settings.hostKeys.expectedFingerprints = {u"SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s};
    EXPECT_EQ(causeOf(run(settings, "true")), Cause::Refused);
}

TEST_F(Ssh, asksAboutAnUnknownHostKeyAndRemembersTheAnswer)
{
    SshSettings settings = m_server.settings();
    settings.hostKeys.extraFiles.clear();
    std::vector<HostKey> asked;
    HostKeyAnswer answer = HostKeyAnswer::Refuse;
    settings.hostKeys.ask = [&](const HostKey &key) {
        asked.push_back(key);
        return answer;
    };
    EXPECT_EQ(causeOf(run(settings, "true")), Cause::Refused);
    answer = HostKeyAnswer::AcceptOnce;
    EXPECT_TRUE(run(settings, "true"));
    answer = HostKeyAnswer::AcceptAndRemember;
    EXPECT_TRUE(run(settings, "true"));
    EXPECT_TRUE(run(settings, "true"));
    ASSERT_EQ(asked.size(), 3U);
    EXPECT_EQ(asked.front().fingerprint(), m_server.fingerprint());
    EXPECT_EQ(asked.front().type(), u"ssh-ed25519"_s);
    EXPECT_EQ(asked.front().port, m_server.port());
    // The line is OpenSSH's own form.
    EXPECT_TRUE(
        outputOf(u"ssh-keygen"_s,
                 {u"-F"_s, u"[127.0.0.1]:%1"_s.arg(m_server.port()), u"-f"_s, settings.hostKeys.userFile}));
}

TEST_F(Ssh, doesNotCountTheTimeThatAPersonNeeds)
{
    SshSettings settings = m_server.settings();
    settings.hostKeys.extraFiles.clear();
    settings.connectTimeout = 600ms;
    settings.hostKeys.ask = [](const HostKey &) {
        std::this_thread::sleep_for(700ms); // the person, not synchronisation
        return HostKeyAnswer::AcceptOnce;
    };
    const auto outcome = run(settings, "true");
    EXPECT_TRUE(outcome) << wordsOf(outcome);
}

TEST_F(Ssh, refusesAChangedHostKeyWhateverThePolicySays)
{
    const QString before = m_server.fingerprint();
    ASSERT_EQ(m_server.restartWithNewHostKey(), QString());
    SshSettings settings = m_server.settings();
    settings.hostKeys.expectedFingerprints = {m_server.fingerprint()};
    settings.hostKeys.ask = [](const HostKey &) {
        ADD_FAILURE() << "a changed key is nothing to ask about";
        return HostKeyAnswer::AcceptAndRemember;
    };
    const auto outcome = run(settings, "true");
    EXPECT_EQ(causeOf(outcome), Cause::Refused);
    EXPECT_THAT(wordsOf(outcome), HasSubstr(before.toStdString()));
    EXPECT_THAT(wordsOf(outcome), HasSubstr(m_server.fingerprint().toStdString()));
    EXPECT_THAT(wordsOf(outcome), HasSubstr("ssh-keygen -f"));
}

TEST_F(Ssh, opensAKeyFileWithItsPassphrase)
{
    SshSettings settings = m_server.settings();
    settings.credentials.keyFile = m_server.file(u"locked"_s);
    settings.credentials.passphrase = u"open-sesame"_s;
    EXPECT_TRUE(run(settings, "true"));
    settings.credentials.passphrase = u"canary-7f3a"_s;
    const auto wrong = run(settings, "true");
    EXPECT_EQ(causeOf(wrong), Cause::Unauthorized);
    EXPECT_THAT(wordsOf(wrong), Not(HasSubstr("canary-7f3a")));
    settings.credentials.passphrase.clear();
    EXPECT_EQ(causeOf(run(settings, "true")), Cause::Unauthorized);
    settings.credentials.keyFile = m_server.file(u"nowhere"_s);
    EXPECT_EQ(causeOf(run(settings, "true")), Cause::NotFound);
}

TEST_F(Ssh, saysThatAPasswordIsWrongWithoutTellingIt)
{
    SshSettings settings = m_server.settings();
    settings.credentials = {.agent = false, .password = u"canary-51d0"_s};
    const auto outcome = run(settings, "true");
    EXPECT_EQ(causeOf(outcome), Cause::Unauthorized);
    EXPECT_THAT(wordsOf(outcome), HasSubstr("a password"));
    EXPECT_THAT(wordsOf(outcome), Not(HasSubstr("canary-51d0")));
}

TEST(SshPassword, logsInWhenTheServerTakesPasswords)
{
    SshServer server;
    if (const QString problem = server.startWithPassword(
            sailor, hashOfFairWinds, u"PasswordAuthentication yes\nKbdInteractiveAuthentication no\n"_s);
        !problem.isEmpty())
        GTEST_SKIP() << problem.toStdString();
    expectOnlyTheRightPasswordToLogIn(server);
}

TEST(SshPassword, answersTheQuestionOfAServerThatAsksByKeyboard)
{
    if (!QFile::exists(u"/etc/pam.d/sshd"_s))
        GTEST_SKIP() << "this sshd has no PAM; the openssh-server of Debian has";
    SshServer server;
    if (const QString problem = server.startWithPassword(
            sailor, hashOfFairWinds,
            u"UsePAM yes\nPasswordAuthentication no\nKbdInteractiveAuthentication yes\n"_s);
        !problem.isEmpty())
        GTEST_SKIP() << problem.toStdString();
    expectOnlyTheRightPasswordToLogIn(server);
}

TEST_F(Ssh, saysThatThereIsNothingToLogInWith)
{
    SshSettings settings = m_server.settings();
    settings.credentials = {.agent = false};
    const auto outcome = run(settings, "true");
    EXPECT_EQ(causeOf(outcome), Cause::Unauthorized);
    EXPECT_THAT(wordsOf(outcome), HasSubstr("nothing to log in with"));
}

TEST_F(Ssh, logsInByTheAgent)
{
    QProcess agent;
    const QString socket = m_server.file(u"agent"_s);
    agent.start(u"ssh-agent"_s, {u"-D"_s, u"-a"_s, socket});
    ASSERT_TRUE(agent.waitForStarted());
    while (!QFile::exists(socket))
        ASSERT_FALSE(agent.waitForFinished(10));
    SshSettings settings = m_server.settings();
    settings.credentials = {.agent = true, .agentSocket = socket};
    EXPECT_EQ(causeOf(run(settings, "true")), Cause::Unauthorized); // it holds no key yet
    QProcess add;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SSH_AUTH_SOCK"_s, socket);
    add.setProcessEnvironment(environment);
    add.start(u"ssh-add"_s, {u"-q"_s, m_server.file(u"login"_s)});
    ASSERT_TRUE(add.waitForFinished());
    const auto outcome = run(settings, "echo hello");
    ASSERT_TRUE(outcome) << wordsOf(outcome);
    EXPECT_EQ(outcome->output, "hello\n");
    agent.kill();
    agent.waitForFinished();
}

TEST_F(Ssh, takesADescriptorFromAConnector)
{
    SshSettings settings = m_server.settings();
    QStringList asked;
    settings.connect = [&](const QString &name, int port) -> Result<int> {
        asked.append(name + u':' + QString::number(port));
        return connected(m_server.port()); // blocking: the shell must not rely on its flags
    };
    settings.hostKeys.expectedFingerprints = {m_server.fingerprint()};
    SshShell shell(settings);
    const auto outcome = shell.run(u"10.77.1.10"_s, "echo inside", 20s, {});
    ASSERT_TRUE(outcome) << wordsOf(outcome);
    EXPECT_EQ(outcome->output, "inside\n");
    EXPECT_EQ(asked, QStringList{u"10.77.1.10:%1"_s.arg(m_server.port())});
}

TEST_F(Ssh, reportsWhatTheConnectorSays)
{
    SshSettings settings = m_server.settings();
    settings.connect = [](const QString &, int) -> Result<int> {
        return failed(Cause::Unreachable, u"reach the node"_s, u"it is off"_s);
    };
    EXPECT_EQ(causeOf(run(settings, "true")), Cause::Unreachable);
}

TEST_F(Ssh, keepsSessionsAndLeavesNoDescriptorBehind)
{
    const qsizetype before = openDescriptors();
    {
        SshSettings settings = m_server.settings();
        int connections = 0;
        settings.connect = [&](const QString &, int) -> Result<int> {
            ++connections;
            return connected(m_server.port());
        };
        SshShell shell(settings);
        for (int i = 0; i < 20; ++i)
            EXPECT_TRUE(shell.run(host, "true", 20s, {}));
        EXPECT_EQ(connections, 1);
        EXPECT_EQ(openDescriptors(), before + 1);
    }
    EXPECT_EQ(openDescriptors(), before);
    SshSettings stranger = m_server.settings();
    stranger.hostKeys.extraFiles.clear();
    EXPECT_FALSE(run(stranger, "true"));
    EXPECT_FALSE(run(m_server.settings(), "sleep 5", 1s));
    EXPECT_EQ(openDescriptors(), before);
}

TEST_F(Ssh, connectsAnewWhenAKeptSessionHasDied)
{
    SshShell shell(m_server.settings());
    const auto first = shell.run(host, "echo $PPID", 20s, {});
    ASSERT_TRUE(first) << wordsOf(first);
    kill(first->output.trimmed().toInt(), SIGKILL);
    const auto second = shell.run(host, "echo again", 20s, {});
    ASSERT_TRUE(second) << wordsOf(second);
    EXPECT_EQ(second->output, "again\n");
}

TEST_F(Ssh, connectsAnewWhenAKeptSessionHasGoneSilent)
{
    SshShell shell(m_server.settings());
    const auto first = shell.run(host, "echo $PPID", 20s, {});
    ASSERT_TRUE(first) << wordsOf(first);
    const int session = first->output.trimmed().toInt();
    kill(session, SIGSTOP);
    const auto second = shell.run(host, "echo again", 20s, {});
    kill(session, SIGKILL);
    ASSERT_TRUE(second) << wordsOf(second);
    EXPECT_EQ(second->output, "again\n");
}

TEST_F(Ssh, doesNotKnowTheOutcomeWhenTheServerDiesInMidCommand)
{
    // The command kills the process that serves its own session.
    const auto outcome = run(m_server.settings(), "kill -KILL $PPID; sleep 5");
    EXPECT_EQ(causeOf(outcome), Cause::OutcomeUnknown);
    EXPECT_THAT(wordsOf(outcome), HasSubstr("while the command ran"));
}

TEST_F(Ssh, saysThatNobodyListens)
{
    SshSettings settings = m_server.settings();
    settings.port = Listener().port(); // closed again
    const auto outcome = run(settings, "true");
    EXPECT_EQ(causeOf(outcome), Cause::Unreachable);
    EXPECT_THAT(wordsOf(outcome), HasSubstr(QString::number(settings.port).toStdString()));
}

TEST_F(Ssh, givesUpAListenerThatNeverAnswers)
{
    const Listener silent;
    SshSettings settings = m_server.settings();
    settings.port = silent.port();
    settings.connectTimeout = 300ms;
    const auto started = std::chrono::steady_clock::now();
    EXPECT_EQ(causeOf(run(settings, "true")), Cause::TimedOut);
    EXPECT_LT(std::chrono::steady_clock::now() - started, 2s);
}

TEST_F(Ssh, recognisesWhatIsNoSshServer)
{
    const Listener web;
    std::jthread server([&] {
        const int client = accept(web.descriptor(), nullptr, nullptr);
        const QByteArray garbage("HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n\0\1\2 what?\r\n", 60);
        [[maybe_unused]] const ssize_t sent = write(client, garbage.constData(), size_t(garbage.size()));
        close(client);
    });
    SshSettings settings = m_server.settings();
    settings.port = web.port();
    settings.connectTimeout = 3s;
    const auto outcome = run(settings, "true");
    EXPECT_EQ(causeOf(outcome), Cause::Malformed) << wordsOf(outcome);
    EXPECT_THAT(wordsOf(outcome), HasSubstr("HTTP/1.1 400"));
}

TEST_F(Ssh, asksAHundredNodesAtOnceOnOneThread)
{
    SshSettings settings = m_server.settings();
    QStringList nodes;
    for (int i = 1; i <= 100; ++i)
        nodes.append(u"127.0.0.%1"_s.arg(i));
    settings.connect = [&](const QString &, int) -> Result<int> { return connected(m_server.port()); };
    settings.hostKeys.expectedFingerprints = {m_server.fingerprint()};
    SshShell shell(settings);
    std::set<std::thread::id> threads;
    int answered = 0;
    // Each waits for all the others: answered one after the other, this would never end. Looking seldom
    // leaves a busy machine time for the logins.
    const QByteArray meeting = "d=" + m_server.file(u"meeting"_s).toUtf8()
        + "; mkdir -p $d; touch $d/$$; for i in $(seq 100); do set -- $d/*; [ $# -ge 100 ] && break; sleep "
          "1; "
          "done; echo $#";
    const auto outcomes =
        shell.runOnAll(nodes, meeting, 120s, {}, [&](const QString &, const Result<CommandOutcome> &) {
            ++answered;
            threads.insert(std::this_thread::get_id());
        });
    EXPECT_EQ(answered, 100);
    EXPECT_THAT(threads, ::testing::ElementsAre(std::this_thread::get_id()));
    for (const auto &outcome : outcomes) {
        ASSERT_TRUE(outcome) << wordsOf(outcome);
        EXPECT_EQ(outcome->output, "100\n");
    }
}

TEST_F(Ssh, givesEachNodeItsOwnOutcome)
{
    const Listener silent;
    SshSettings settings = m_server.settings();
    settings.connectTimeout = 500ms;
    settings.hostKeys.expectedFingerprints = {m_server.fingerprint()};
    settings.connect = [&](const QString &name, int) -> Result<int> {
        if (name == u"off"_s)
            return failed(Cause::Unreachable, u"reach the node"_s, u"it is off"_s);
        return connected(name == u"frozen"_s ? silent.port() : m_server.port());
    };
    SshShell shell(settings);
    const auto outcomes = shell.runOnAll({u"frozen"_s, u"good"_s, u"off"_s}, "echo fine", 20s, {});
    ASSERT_EQ(outcomes.size(), 3U);
    EXPECT_EQ(causeOf(outcomes[0]), Cause::TimedOut);
    ASSERT_TRUE(outcomes[1]) << wordsOf(outcomes[1]);
    EXPECT_EQ(outcomes[1]->output, "fine\n");
    EXPECT_EQ(causeOf(outcomes[2]), Cause::Unreachable);
}

TEST_F(Ssh, stopsTheWholeFanOut)
{
    SshSettings settings = m_server.settings();
    settings.handshakesAtOnce = 2;
    settings.hostKeys.expectedFingerprints = {m_server.fingerprint()};
    std::stop_source source;
    settings.connect = [&](const QString &, int) -> Result<int> {
        source.request_stop();
        return connected(m_server.port());
    };
    SshShell shell(settings);
    const auto outcomes = shell.runOnAll({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, "true", 20s, source.get_token());
    for (const auto &outcome : outcomes)
        EXPECT_EQ(causeOf(outcome), Cause::Canceled);
}
