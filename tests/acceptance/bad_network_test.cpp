// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/acceptance/site.h"

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

// Between us and a cloud that is well stands a proxy that is not.
class BadNetwork : public testing::Test
{
protected:
    void SetUp() override
    {
        m_site.share(4);
        m_behind = m_site.behindProxy();
        ASSERT_TRUE(m_behind.cloud);
        m_query.tag = m_site.tag();
        m_query.pageSize = 2;
    }

    size_t countOf(const QString &name)
    {
        ServerQuery query;
        query.name = name;
        const Result<std::vector<Server>> servers = m_site.cloud().servers(query, {});
        EXPECT_EQ(problem(servers), "");
        return servers ? servers->size() : 0;
    }
    // What is cut off in a create is still to be removed at the end.
    void adopt(const QString &name)
    {
        ServerQuery query;
        query.name = name;
        for (const Server &server : m_site.cloud().servers(query, {}).value_or(std::vector<Server>()))
            EXPECT_EQ(problem(m_site.cloud().act(server.id, DeleteServer{}, {})), "");
    }

    Site &m_site = Site::instance();
    Site::Behind m_behind;
    ServerQuery m_query;
};

TEST_F(BadNetwork, aTokenThatExpiresInMidListIsRenewedAndTheListIsWhole)
{
    m_behind.proxy->add({.kind = Fault::Kind::Status,
                         .path = "servers/detail",
                         .skip = 1,
                         .times = 1,
                         .answer = httpReply(401, R"({"error": {"code": 401, "message": "expired"}})")});
    const Result<std::vector<Server>> servers = m_behind.cloud->servers(m_query, {});
    ASSERT_EQ(problem(servers), "");
    EXPECT_EQ(servers->size(), 4u);
    std::set<QByteArray> tokens;
    for (const HttpRequest &request : m_behind.proxy->requests()) {
        if (request.target.contains("servers/detail"))
            tokens.insert(request.headers.value("x-auth-token"));
    }
    EXPECT_EQ(tokens.size(), 2u);
}

TEST_F(BadNetwork, aTokenThatIsRefusedAgainAfterANewLogInIsUnauthorized)
{
    m_behind.proxy->add(
        {.kind = Fault::Kind::Status, .path = "servers/detail", .answer = httpReply(401, "{}")});
    EXPECT_EQ(causeOf(m_behind.cloud->servers(m_query, {})), Cause::Unauthorized);
    EXPECT_EQ(m_behind.proxy->count("GET", "servers/detail"), 2);
}

TEST_F(BadNetwork, aListCutInMidReplyIsReadAgain)
{
    m_behind.proxy->add({.kind = Fault::Kind::CutInReply, .path = "servers/detail", .skip = 1, .times = 1});
    const Result<std::vector<Server>> servers = m_behind.cloud->servers(m_query, {});
    ASSERT_EQ(problem(servers), "");
    EXPECT_EQ(servers->size(), 4u);
}

TEST_F(BadNetwork, aCreateCutAfterItArrivedIsOfUnknownOutcomeAndLookingFindsTheServer)
{
    m_behind.proxy->add({.kind = Fault::Kind::CutAfter, .method = "POST", .path = "servers"});
    const NewServer wanted = m_site.wanted(u"cut-after"_s);
    EXPECT_EQ(causeOf(m_behind.cloud->create(wanted, {})), Cause::OutcomeUnknown);
    EXPECT_EQ(m_behind.proxy->count("POST", "servers"), 1);
    EXPECT_EQ(countOf(wanted.name), 1u);
    adopt(wanted.name);
}

TEST_F(BadNetwork, aCreateCutBeforeItArrivedIsOfUnknownOutcomeAndLookingFindsNothing)
{
    m_behind.proxy->add({.kind = Fault::Kind::CutBefore, .method = "POST", .path = "servers"});
    const NewServer wanted = m_site.wanted(u"cut-before"_s);
    EXPECT_EQ(causeOf(m_behind.cloud->create(wanted, {})), Cause::OutcomeUnknown);
    EXPECT_EQ(countOf(wanted.name), 0u);
}

TEST_F(BadNetwork, aCreateWhoseReplyIsCutIsOfUnknownOutcome)
{
    m_behind.proxy->add({.kind = Fault::Kind::CutInReply, .method = "POST", .path = "servers"});
    const NewServer wanted = m_site.wanted(u"cut-in"_s);
    EXPECT_EQ(causeOf(m_behind.cloud->create(wanted, {})), Cause::OutcomeUnknown);
    EXPECT_EQ(countOf(wanted.name), 1u);
    adopt(wanted.name);
}

TEST_F(BadNetwork, aGatewayTimeoutAfterACreateIsOfUnknownOutcome)
{
    m_behind.proxy->add(
        {.kind = Fault::Kind::Status,
         .method = "POST",
         .answer = httpReply(504, "<html><body><h1>504 Gateway Time-out</h1></body></html>")});
    const Result<ServerId> id = m_behind.cloud->create(m_site.wanted(u"gateway"_s), {});
    EXPECT_EQ(causeOf(id), Cause::OutcomeUnknown);
    EXPECT_THAT(problem(id), testing::HasSubstr("504 Gateway Time-out"));
}

TEST_F(BadNetwork, aFrontEndThatIsBusyIsWaitedOut)
{
    m_behind.proxy->add(
        {.kind = Fault::Kind::Status,
         .path = "servers/detail",
         .times = 2,
         .answer = httpReply(503, "<html><body><h1>503 Service Unavailable</h1></body></html>",
                             "Retry-After: 0\r\n")});
    EXPECT_EQ(problem(m_behind.cloud->servers(m_query, {})), "");
}

TEST_F(BadNetwork, garbageIsNamedWithItsPlace)
{
    m_behind.proxy->add({.kind = Fault::Kind::Status,
                         .path = "servers/detail",
                         .times = 1,
                         .answer = httpReply(200, R"({"servers": [{"id": 5}]})")});
    const Result<std::vector<Server>> servers = m_behind.cloud->servers(m_query, {});
    EXPECT_EQ(causeOf(servers), Cause::Malformed);
    EXPECT_THAT(problem(servers),
                testing::AllOf(testing::HasSubstr("/servers/0/id"), testing::HasSubstr("servers/detail")));
    m_behind.proxy->clear();
    m_behind.proxy->add({.kind = Fault::Kind::Status, .path = "servers/detail", .answer = "\x16\x03garbage"});
    EXPECT_EQ(causeOf(m_behind.cloud->servers(m_query, {})), Cause::Malformed);
}

TEST_F(BadNetwork, aSlowListIsHeardToStop)
{
    m_behind.proxy->add({.kind = Fault::Kind::Silence, .path = "servers/detail"});
    std::stop_source source;
    const size_t before = m_behind.proxy->requests().size();
    std::thread stopper([&] {
        m_behind.proxy->awaitRequests(before + 1);
        source.request_stop();
    });
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(causeOf(m_behind.cloud->servers(m_query, source.get_token())), Cause::Canceled);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, Seconds(5));
    stopper.join();
}

TEST_F(BadNetwork, aBriefOutageIsWaitedOutWhileAwaitingAServer)
{
    m_behind.proxy->add(
        {.kind = Fault::Kind::CutBefore, .path = "servers/", .times = 6}); // more than one look repeats
    const auto isActive = [](const Server &server) { return server.state == ServerState::Active; };
    const Result<Server> server =
        awaitServer(*m_behind.cloud, m_site.shared(0), isActive, Seconds(60), Milliseconds(50), {});
    EXPECT_EQ(problem(server), "");
}
