// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/transport/http_text.h"

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 limit = 1000;

struct Outcome
{
    std::optional<Reply> reply;
    std::optional<Failure> failure;
    bool keepsAlive = false;
};

Outcome read(const QByteArray &wire, qsizetype pieceSize, bool closes = false, bool bodyless = false)
{
    ReplyReader reader(u"GET http://cloud/"_s, bodyless, limit);
    for (qsizetype at = 0; at < wire.size(); at += pieceSize) {
        if (const Result<void> fed = reader.feed(wire.mid(at, pieceSize)); !fed)
            return {std::nullopt, fed.error(), false};
    }
    if (closes)
        reader.endedByClose();
    if (!reader.isComplete())
        return {};
    return {reader.reply(), std::nullopt, reader.keepsAlive()};
}

std::optional<Cause> causeOf(const QByteArray &wire)
{
    const Outcome outcome = read(wire, wire.size());
    return outcome.failure ? std::optional(outcome.failure->cause) : std::nullopt;
}

const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-A: b\r\n\r\n"
                           "5\r\nhello\r\n7;x=y\r\n, world\r\n0\r\nTrailer: t\r\n\r\n";

} // namespace

TEST(ReplyReader, readsTheSameReplyWhateverItsCuts)
{
    for (qsizetype piece = 1; piece <= chunked.size(); ++piece) {
        const Outcome outcome = read(chunked, piece);
        ASSERT_TRUE(outcome.reply) << "pieces of " << piece;
        EXPECT_EQ(outcome.reply->body, "hello, world");
        EXPECT_EQ(header(*outcome.reply, "x-a"), "b");
        EXPECT_TRUE(outcome.keepsAlive);
    }
}

TEST(ReplyReader, isNotCompleteBeforeTheLastByte)
{
    const QByteArray sized = "HTTP/1.1 201 Created\r\nContent-Length: 5\r\n\r\nhello";
    for (qsizetype length = 1; length < sized.size(); ++length)
        EXPECT_FALSE(read(sized.left(length), 7, true).reply) << length;
    for (qsizetype length = 1; length < chunked.size(); ++length)
        EXPECT_FALSE(read(chunked.left(length), 7, true).reply) << length;
    EXPECT_EQ(read(sized, 7).reply->status, 201);
}

TEST(ReplyReader, endsABodyWithoutALengthWhenThePeerCloses)
{
    const QByteArray wire = "HTTP/1.0 503 Service Unavailable\r\n\r\n<html>";
    EXPECT_FALSE(read(wire, 3).reply);
    const Outcome outcome = read(wire, 3, true);
    ASSERT_TRUE(outcome.reply);
    EXPECT_EQ(outcome.reply->body, "<html>");
    EXPECT_FALSE(outcome.keepsAlive);
}

TEST(ReplyReader, skipsInterimReplies)
{
    const Outcome outcome = read("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n", 4);
    ASSERT_TRUE(outcome.reply);
    EXPECT_EQ(outcome.reply->status, 204);
}

TEST(ReplyReader, expectsNoBodyAfterAHead)
{
    EXPECT_TRUE(read("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n", 100, false, true).reply);
}

TEST(ReplyReader, doesNotKeepAConnectionWithBytesLeftOver)
{
    EXPECT_FALSE(read("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nab", 100).keepsAlive);
    EXPECT_FALSE(read("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nConnection: close\r\n\r\na", 100).keepsAlive);
}

TEST(ReplyReader, refusesWhatIsNotHttp)
{
    EXPECT_EQ(causeOf("SSH-2.0-OpenSSH_9.2\r\n"), Cause::Malformed);
    EXPECT_EQ(causeOf("\x15\x03\x01"), Cause::Malformed);
    EXPECT_EQ(causeOf("HTTP/1.1 abc\r\n\r\n"), Cause::Malformed);
    EXPECT_EQ(causeOf("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n"), Cause::Malformed);
    EXPECT_EQ(causeOf("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n"), Cause::Malformed);
    EXPECT_EQ(causeOf("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"), Cause::Malformed);
    EXPECT_EQ(causeOf("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n"), Cause::Malformed);
    EXPECT_EQ(causeOf("HTTP/1.1 200 OK\r\nX: " + QByteArray(300 * 1024, 'a')), Cause::Malformed);
}

TEST(ReplyReader, refusesABodyAboveTheLimitBeforeItHasCome)
{
    EXPECT_EQ(causeOf("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n"), Cause::Malformed);
    EXPECT_EQ(causeOf("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n"), Cause::Malformed);
    EXPECT_EQ(causeOf("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1001, 'a')), Cause::Malformed);
    EXPECT_EQ(causeOf("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n" + QByteArray(1001, 'a')),
              Cause::Malformed);
    EXPECT_EQ(read("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + QByteArray(1000, 'a'), 100)
                  .reply->body.size(),
              1000);
}

TEST(WireForm, encodesTheAddressAndSaysTheLength)
{
    Request request;
    request.method = Method::Post;
    request.url = QUrl(u"http://[::1]:8774/v2.1/a b?name=^web$"_s);
    request.body = "{}";
    const Result<QByteArray> wire = wireForm(request);
    ASSERT_TRUE(wire);
    EXPECT_TRUE(wire->startsWith("POST /v2.1/a%20b?name=%5Eweb$ HTTP/1.1\r\nHost: [::1]:8774\r\n"))
        << wire->constData();
    EXPECT_TRUE(wire->endsWith("Content-Length: 2\r\n\r\n{}"));
}

TEST(WireForm, refusesAHeaderThatWouldBecomeTwo)
{
    Request request;
    request.url = QUrl(u"http://cloud/"_s);
    request.headers = {{"X-Auth-Token", "secret-token\r\nX-Other: 1"}};
    const Result<QByteArray> wire = wireForm(request);
    ASSERT_FALSE(wire);
    EXPECT_EQ(wire.error().cause, Cause::Malformed);
    EXPECT_FALSE(sentence(wire.error()).contains(u"secret-token"_s));
}

TEST(Shown, leavesOutQueryAndUser)
{
    Request request;
    request.url = QUrl(u"http://me:secret@cloud:8774/v2.1/servers?token=secret"_s);
    EXPECT_EQ(shown(request), u"GET http://cloud:8774/v2.1/servers"_s);
}
