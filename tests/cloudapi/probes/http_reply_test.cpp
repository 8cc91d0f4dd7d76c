// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/probes/http_reply.h"

#include <gmock/gmock.h>

using sw::HttpReply;
using State = HttpReply::State;

namespace {

// Whether it arrives at once or byte by byte must make no difference.
State feedBytewise(HttpReply &reply, std::string_view text)
{
    State state = State::Incomplete;
    for (const char c : text)
        state = reply.feed({&c, 1});
    return state;
}

} // namespace

TEST(HttpReply, isCompleteWithItsAnnouncedLength)
{
    const std::string text = "HTTP/1.1 200 OK\r\ncontent-LENGTH: 5\r\nX-Served-By:  web-2 \r\n\r\nhello";
    HttpReply whole;
    EXPECT_EQ(whole.feed(text), State::Complete);
    HttpReply pieces;
    EXPECT_EQ(feedBytewise(pieces, text.substr(0, text.size() - 1)), State::Incomplete);
    EXPECT_EQ(pieces.closed(), State::Incomplete); // cut off
    EXPECT_EQ(pieces.feed("o"), State::Complete);
    for (const HttpReply *reply : {&whole, &pieces}) {
        EXPECT_EQ(reply->status(), 200);
        EXPECT_EQ(reply->servedBy(), "web-2");
        EXPECT_EQ(reply->body(), "hello");
    }
}

TEST(HttpReply, endsWithTheConnectionWhenNoLengthWasAnnounced)
{
    HttpReply reply;
    EXPECT_EQ(reply.feed("HTTP/1.0 503 Service Unavailable\r\nCache-Control: no-cache\r\n\r\n<html>"),
              State::Incomplete);
    EXPECT_EQ(reply.closed(), State::Complete);
    EXPECT_EQ(reply.status(), 503);
}

TEST(HttpReply, joinsChunks)
{
    HttpReply reply;
    EXPECT_EQ(
        feedBytewise(
            reply,
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=1\r\n0123456789\r\n0\r\n"),
        State::Complete);
    EXPECT_EQ(reply.body(), "abc0123456789");
}

TEST(HttpReply, recognisesGarbageAtItsFirstByte)
{
    for (const char *text :
         {"S", "HTTP/2", "HTTP/1.1 20x OK\r\n\r\n", "HTTP/1.1 200 OK\r\nno colon here\r\n\r\n",
          "HTTP/1.1 200 OK\r\nContent-Length: -4\r\n\r\n",
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"}) {
        HttpReply reply;
        EXPECT_EQ(reply.feed(text), State::Garbage) << text;
    }
    HttpReply endless;
    EXPECT_EQ(endless.feed("HTTP/1.1 200 OK\r\n" + std::string(100'000, 'x')), State::Garbage);
    HttpReply nothing;
    EXPECT_EQ(nothing.closed(), State::Incomplete);
}

TEST(HttpReply, takesNoMoreOfANameThanANameHas)
{
    HttpReply reply;
    reply.feed("HTTP/1.1 204 No Content\r\nX-Served-By: web-1 <b>;\t" + std::string(500, 'a') + "\r\n\r\n");
    EXPECT_EQ(reply.servedBy().substr(0, 6), "web-1b");
    EXPECT_LE(reply.servedBy().size(), 64U);
}
