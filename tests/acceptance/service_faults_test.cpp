// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/wait/pause.h"
#include "tests/acceptance/site.h"

#include <QFileInfo>
#include <QProcess>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

// The real services made to misbehave, where the script that does it exists.
class ServiceFaults : public testing::Test
{
protected:
    void SetUp() override
    {
        m_script = qEnvironmentVariable("SEAWORTHY_OPENSTACK_FAULT");
        if (!QFileInfo(m_script).isExecutable())
            GTEST_SKIP()
                << "no script for faults: name ../shared/openstack/fault in SEAWORTHY_OPENSTACK_FAULT";
        m_site.share(1);
        fault({u"clear"_s});
    }
    void TearDown() override
    {
        if (!m_script.isEmpty())
            fault({u"clear"_s});
    }
    void fault(const QStringList &words)
    {
        ASSERT_EQ(QProcess::execute(m_script, words), 0) << words.join(u' ').toStdString();
    }

    // A client that has not logged in yet.
    std::unique_ptr<Cloud> freshCloud()
    {
        Result<std::unique_ptr<Cloud>> cloud = openCloud(m_site.config());
        EXPECT_EQ(problem(cloud), "");
        return std::move(*cloud);
    }

    Site &m_site = Site::instance();
    QString m_script;
};

TEST_F(ServiceFaults, slowAnswersAreWaitedFor)
{
    fault({u"nova"_s, u"--delay"_s, u"1"_s});
    EXPECT_EQ(problem(m_site.cloud().server(m_site.shared(0), {})), "");
}

TEST_F(ServiceFaults, oneAnswerInFiveA503DoesNotSpoilAList)
{
    fault({u"nova"_s, u"--status"_s, u"503"_s, u"--percent"_s, u"20"_s, u"--method"_s, u"GET"_s});
    for (int look = 0; look < 5; ++look)
        EXPECT_EQ(problem(m_site.cloud().servers({}, {})), "");
}

TEST_F(ServiceFaults, aRateLimitIsObeyed)
{
    fault({u"nova"_s, u"--status"_s, u"429"_s, u"--retry-after"_s, u"1"_s, u"--times"_s, u"2"_s});
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(problem(m_site.cloud().servers({}, {})), "");
    EXPECT_GE(std::chrono::steady_clock::now() - begin, Seconds(2));
}

TEST_F(ServiceFaults, aChangeIsNotRepeatedAgainstARateLimit)
{
    fault({u"nova"_s, u"--status"_s, u"429"_s, u"--method"_s, u"POST"_s, u"--times"_s, u"1"_s});
    EXPECT_EQ(causeOf(m_site.cloud().setMetadata(m_site.shared(0), {{u"a"_s, u"b"_s}}, {})), Cause::Refused);
    EXPECT_EQ(problem(m_site.cloud().setMetadata(m_site.shared(0), {{u"a"_s, u"b"_s}}, {})), "");
}

TEST_F(ServiceFaults, aTokenThatIsRefusedEarlyIsRenewed)
{
    fault({u"nova"_s, u"--status"_s, u"401"_s, u"--times"_s, u"1"_s});
    EXPECT_EQ(problem(m_site.cloud().setMetadata(m_site.shared(0), {{u"a"_s, u"c"_s}}, {})), "");
}

TEST_F(ServiceFaults, aConnectionClosedWithoutAnAnswerIsReadAgainAndChangedOnlyOnce)
{
    fault({u"nova"_s, u"--close"_s, u"--times"_s, u"1"_s});
    EXPECT_EQ(problem(m_site.cloud().server(m_site.shared(0), {})), "");
    fault({u"clear"_s});
    fault({u"nova"_s, u"--close"_s, u"--times"_s, u"1"_s});
    EXPECT_EQ(causeOf(m_site.cloud().setMetadata(m_site.shared(0), {{u"a"_s, u"d"_s}}, {})),
              Cause::OutcomeUnknown);
}

TEST_F(ServiceFaults, aServiceThatIsDownIsUnreachableInTheFrontEndsWords)
{
    fault({u"api-down"_s, u"neutron"_s});
    const Result<std::vector<Network>> networks = m_site.cloud().networks({});
    fault({u"api-up"_s, u"neutron"_s});
    EXPECT_EQ(causeOf(networks), Cause::Unreachable);
    EXPECT_THAT(problem(networks), testing::HasSubstr("No server is available"));
    Result<std::vector<Network>> again = m_site.cloud().networks({});
    for (int look = 0; look < 60 && !again; ++look) {
        pause(Seconds(1), {});
        again = m_site.cloud().networks({});
    }
    EXPECT_EQ(problem(again), "");
}

TEST_F(ServiceFaults, tokensThatLiveForSecondsAreRenewedInTime)
{
    fault({u"token-ttl"_s, u"5"_s});
    const std::unique_ptr<Cloud> cloud = freshCloud();
    Result<Capabilities> connected = cloud->connect({});
    for (int look = 0; look < 30 && !connected; ++look) {
        pause(Seconds(1), {});
        connected = cloud->connect({});
    }
    EXPECT_EQ(problem(connected), "");
    const auto begin = std::chrono::steady_clock::now();
    while (std::chrono::steady_clock::now() - begin < Seconds(12)) {
        EXPECT_EQ(problem(cloud->server(m_site.shared(0), {})), "");
        pause(Milliseconds(400), {});
    }
    fault({u"token-ttl"_s, u"3600"_s});
}

TEST_F(ServiceFaults, aBuildThatFailsTellsTheCloudsReason)
{
    NewServer wanted = m_site.wanted(u"broken"_s);
    wanted.metadata.insert(u"lab_fail"_s, u"build"_s);
    const Result<ServerId> id = m_site.make(wanted);
    ASSERT_EQ(problem(id), "");
    const Result<Server> server = settled(m_site.cloud(), *id, ServerState::Active);
    EXPECT_EQ(causeOf(server), Cause::Refused);
    EXPECT_THAT(problem(server), testing::HasSubstr("aborted"));
}

TEST_F(ServiceFaults, aBuildThatCrawlsRunsIntoTheTimeAllowedWithItsLastState)
{
    NewServer wanted = m_site.wanted(u"crawling"_s);
    wanted.metadata.insert(u"lab_build_seconds"_s, u"8"_s);
    const Result<ServerId> id = m_site.make(wanted);
    ASSERT_EQ(problem(id), "");
    const auto isActive = [](const Server &server) { return server.state == ServerState::Active; };
    const Result<Server> server =
        awaitServer(m_site.cloud(), *id, isActive, Seconds(2), Milliseconds(250), {});
    EXPECT_EQ(causeOf(server), Cause::TimedOut);
    EXPECT_THAT(problem(server), testing::HasSubstr("BUILD"));
}
