// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/suites/console/driven_console.h"

using namespace Qt::StringLiterals;

namespace sw {

namespace {

const QByteArray shownBlob = QByteArray("\0\0\0\x0bssh-ed25519", 15) + QByteArray(32, 'a');
const QByteArray otherBlob = QByteArray("\0\0\0\x0bssh-ed25519", 15) + QByteArray(32, 'b');

// A worker that meets a host key, and the window that its question comes to.
class ConsoleHostKeys : public DrivenConsole
{
protected:
    void SetUp() override
    {
        settings = std::make_unique<QSettings>(path(u"console.ini"_s), QSettings::IniFormat);
        window = std::make_unique<MainWindow>(*settings);
        window->show();
        desk = std::make_unique<HostKeyDesk>(*window);
        file = path(u"known_hosts"_s);
    }
    void meet()
    {
        HostKeyPolicy policy;
        policy.userFile = file;
        policy.ask = desk->judge();
        meeting = Job::start(
            window.get(),
            [policy](std::stop_token) {
                const HostKey key{u"web-1"_s, 22, shownBlob};
                return judge(key, knownKeys(policy, key.host, key.port), policy, u"connect to web-1"_s);
            },
            [this](const Result<void> &outcome) { answer = outcome; });
    }
    bool asked() { return find("hostKeyPanel")->isVisible(); }

    QString file;
    std::unique_ptr<HostKeyDesk> desk;
    std::optional<Result<void>> answer;
    Job meeting;
};

} // namespace

TEST_F(ConsoleHostKeys, thatAreUnknownAreAskedAboutAndRememberedWhenTrusted)
{
    meet();
    ASSERT_TRUE(until([this] { return asked(); }));
    EXPECT_EQ(text("hostKeyFingerprint").remove(u'\n'), (HostKey{u"web-1"_s, 22, shownBlob}.fingerprint()));
    EXPECT_FALSE(answer);
    click("hostKeyRemember");
    ASSERT_TRUE(until([this] { return answer.has_value(); }));
    EXPECT_TRUE(*answer) << qPrintable(sentence(answer->error()));
    EXPECT_FALSE(asked());

    answer.reset();
    meet();
    ASSERT_TRUE(until([this] { return answer.has_value(); }));
    EXPECT_TRUE(*answer);
    EXPECT_FALSE(asked());
}

TEST_F(ConsoleHostKeys, thatAreRefusedFailWithTheirFingerprint)
{
    meet();
    ASSERT_TRUE(until([this] { return asked(); }));
    click("hostKeyRefuse");
    ASSERT_TRUE(until([this] { return answer.has_value(); }));
    ASSERT_FALSE(*answer);
    EXPECT_EQ(answer->error().cause, Cause::Refused);
    EXPECT_THAT(answer->error().detail.toStdString(), ::testing::HasSubstr("SHA256:"));
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(ConsoleHostKeys, thatChangedAreNeverAQuestionAndNameTheFile)
{
    fileWith(u"known_hosts"_s, "web-1 ssh-ed25519 " + otherBlob.toBase64() + "\n");
    meet();
    ASSERT_TRUE(until([this] { return answer.has_value(); }));
    EXPECT_FALSE(asked());
    ASSERT_FALSE(*answer);
    window->showFailure(answer->error());
    EXPECT_TRUE(isSaid(file)) << messages().toStdString();
}

TEST_F(ConsoleHostKeys, areRefusedWhenTheConsoleEndsBeforeTheAnswer)
{
    std::optional<HostKeyAnswer> given;
    std::jthread worker([&given, judge = desk->judge()] { given = judge({u"web-1"_s, 22, shownBlob}); });
    ASSERT_TRUE(until([this] { return asked(); }));
    desk.reset();
    worker.join();
    EXPECT_EQ(given, HostKeyAnswer::Refuse);
}

} // namespace sw
