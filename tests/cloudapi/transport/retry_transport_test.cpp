// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/transport/rate_limit_transport.h"
#include "cloudapi/transport/retry_transport.h"
#include "tests/support/fake_transport.h"

#include <gmock/gmock.h>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

using Script = std::vector<Result<Reply>>;

Result<Reply> status(int code, const Headers &headers = {})
{
    return Reply{code, headers, {}};
}

Result<Reply> cut()
{
    return failed(Cause::TimedOut, u"GET"_s, u"cut"_s);
}

// Plays a script of replies; the last is repeated. Pauses are noted, not waited.
struct Stage
{
    explicit Stage(Script lines, RetryPolicy policy = {}) : script(std::move(lines))
    {
        inner = std::make_shared<FakeTransport>([this](const Request &) {
            const size_t line = std::min(inner->sent().size(), script.size()) - 1;
            return script[line];
        });
        transport =
            std::make_unique<RetryTransport>(inner, policy, [this](Microseconds time, std::stop_token) {
                pauses.push_back(std::chrono::duration_cast<Milliseconds>(time));
                return !stopsWaiting;
            });
    }

    Result<Reply> send(Method method)
    {
        Request request;
        request.method = method;
        request.url = QUrl(u"http://cloud/"_s);
        return transport->send(request, {});
    }

    Script script;
    std::shared_ptr<FakeTransport> inner;
    std::unique_ptr<RetryTransport> transport;
    std::vector<Milliseconds> pauses;
    bool stopsWaiting = false;
};

const Instant noon{Microseconds{1'772'366'400'000'000}}; // 2026-03-01T12:00:00Z

} // namespace

TEST(RetryTransport, readsAgainUntilTheCloudAnswers)
{
    Stage stage({status(503), cut(), status(200)});
    const Result<Reply> reply = stage.send(Method::Get);
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 200);
    EXPECT_EQ(stage.inner->sent().size(), 3u);
}

TEST(RetryTransport, neverSendsAChangeTwice)
{
    for (const Method method : {Method::Post, Method::Put, Method::Patch, Method::Delete}) {
        Stage stage({status(503), status(200)});
        const Result<Reply> reply = stage.send(method);
        ASSERT_TRUE(reply);
        EXPECT_EQ(reply->status, 503);
        EXPECT_EQ(stage.inner->sent().size(), 1u);
    }
}

TEST(RetryTransport, waitsAsLongAsTheCloudAsks)
{
    Stage stage({status(429, {{"retry-after", "2"}}), status(200)});
    ASSERT_TRUE(stage.send(Method::Get));
    ASSERT_EQ(stage.pauses.size(), 1u);
    EXPECT_GE(stage.pauses.front(), Milliseconds(2000));
    EXPECT_LT(stage.pauses.front(), Milliseconds(2500));
}

TEST(RetryTransport, givesUpAtOnceWhenAskedToWaitTooLong)
{
    Stage stage({status(503, {{"Retry-After", "86400"}}), status(200)});
    const Result<Reply> reply = stage.send(Method::Get);
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 503);
    EXPECT_TRUE(stage.pauses.empty());
}

TEST(RetryTransport, givesUpWithTheLastReplyAndPausesLongerEachTime)
{
    RetryPolicy policy;
    policy.attempts = 5;
    Stage stage({status(503)}, policy);
    const Result<Reply> reply = stage.send(Method::Get);
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 503);
    ASSERT_EQ(stage.pauses.size(), 4u);
    EXPECT_GE(stage.pauses[0], Milliseconds(125));
    EXPECT_LE(stage.pauses[0], Milliseconds(250));
    EXPECT_GE(stage.pauses[3], Milliseconds(1000));
}

TEST(RetryTransport, leavesAnswersAloneThatWillNotChange)
{
    for (const int code : {200, 301, 400, 401, 403, 404, 409, 500}) {
        Stage stage({status(code), status(200)});
        EXPECT_EQ(stage.send(Method::Get)->status, code);
    }
    Stage malformed({failed(Cause::Malformed, u"GET"_s), status(200)});
    EXPECT_FALSE(malformed.send(Method::Get));
    EXPECT_EQ(malformed.inner->sent().size(), 1u);
}

TEST(RetryTransport, isStoppedWhileItWaits)
{
    Stage stage({status(503), status(200)});
    stage.stopsWaiting = true;
    const Result<Reply> reply = stage.send(Method::Get);
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().cause, Cause::Canceled);
}

TEST(RetryAfter, readsSecondsAndDates)
{
    EXPECT_EQ(retryAfter("120", noon), Milliseconds(120'000));
    EXPECT_EQ(retryAfter("0", noon), Milliseconds(0));
    EXPECT_EQ(retryAfter(" 1.5 ", noon), Milliseconds(1500));
    EXPECT_EQ(retryAfter("Sun, 01 Mar 2026 12:00:30 GMT", noon), Milliseconds(30'000));
    EXPECT_EQ(retryAfter("Sun, 01 Mar 2026 11:00:00 GMT", noon), Milliseconds(0));
}

TEST(RetryAfter, takesNothingElse)
{
    for (const char *text : {"", "soon", "-5", "1e300", "nan", "inf", "2026-03-01"})
        EXPECT_EQ(retryAfter(text, noon), std::nullopt) << text;
}

TEST(RateLimitTransport, letsABurstThroughAndThenKeepsThePace)
{
    auto inner = std::make_shared<FakeTransport>([](const Request &) { return status(200); });
    RateLimitTransport transport(inner, 20);
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < 24; ++i)
        ASSERT_TRUE(transport.send({}, {}));
    const auto took = std::chrono::steady_clock::now() - begin;
    EXPECT_GE(took, Milliseconds(150)); // four beyond the burst, 50 ms each
}

TEST(RateLimitTransport, isStoppedWhileItWaitsForItsTurn)
{
    auto inner = std::make_shared<FakeTransport>([](const Request &) { return status(200); });
    RateLimitTransport transport(inner, 1);
    ASSERT_TRUE(transport.send({}, {}));
    std::stop_source source;
    source.request_stop();
    const Result<Reply> reply = transport.send({}, source.get_token());
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().cause, Cause::Canceled);
}
