// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/transport/network_transport.h"
#include "tests/support/fault_proxy.h"

#include <gmock/gmock.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

QByteArray echo(const HttpRequest &request)
{
    return httpReply(200, request.method + ' ' + request.target + ' ' + request.body);
}

Request to(int port, Method method = Method::Get, const QByteArray &body = {})
{
    Request request;
    request.method = method;
    request.url = QUrl(u"http://127.0.0.1:%1/things"_s.arg(port));
    request.body = body;
    request.timeout = Milliseconds(5000);
    return request;
}

// A port of this machine on which nobody listens, and where nobody will while the object lives.
class ClosedPort
{
public:
    ClosedPort() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        ::bind(m_socket, reinterpret_cast<sockaddr *>(&address), length);
        ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &length);
        m_port = ntohs(address.sin_port);
    }
    ~ClosedPort() { ::close(m_socket); }
    int port() const { return m_port; }

private:
    int m_socket;
    int m_port = 0;
};

Cause causeOf(const Result<Reply> &reply)
{
    EXPECT_FALSE(reply.has_value());
    return reply ? Cause::Local : reply.error().cause;
}

class NetworkTransportTest : public testing::Test
{
protected:
    Result<Reply> send(const Request &request) { return m_transport.send(request, {}); }
    Result<Reply> sendWith(const Fault &fault, const Request &request)
    {
        m_server.add(fault);
        return send(request);
    }

    FaultProxy m_server{echo};
    NetworkTransport m_transport;
};

} // namespace

TEST_F(NetworkTransportTest, sendsMethodBodyAndHeadersAndReadsTheReply)
{
    Request request = to(m_server.port(), Method::Post, "body");
    request.headers = {{"X-Auth-Token", "t"}};
    const Result<Reply> reply = send(request);
    ASSERT_TRUE(reply) << sentence(reply.error()).toStdString();
    EXPECT_EQ(reply->status, 200);
    EXPECT_EQ(reply->body, "POST /things body");
    EXPECT_EQ(m_server.requests().front().headers.value("x-auth-token"), "t");
}

TEST_F(NetworkTransportTest, keepsTheConnectionForTheNextReadOfTheSameWorker)
{
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(send(to(m_server.port())));
    for (const HttpRequest &request : m_server.requests())
        EXPECT_EQ(request.connection, 1);
}

TEST_F(NetworkTransportTest, takesAFreshConnectionForWhatChangesSomething)
{
    ASSERT_TRUE(send(to(m_server.port())));
    ASSERT_TRUE(send(to(m_server.port(), Method::Post, "x")));
    EXPECT_EQ(m_server.requests().back().connection, 2);
}

TEST_F(NetworkTransportTest, readsAgainOnAFreshConnectionWhenTheKeptOneWasClosedMeanwhile)
{
    ASSERT_TRUE(send(to(m_server.port())));
    const Result<Reply> reply = sendWith({.kind = Fault::Kind::CutBefore, .times = 1}, to(m_server.port()));
    ASSERT_TRUE(reply) << sentence(reply.error()).toStdString();
    EXPECT_EQ(m_server.requests().size(), 3u);
}

TEST_F(NetworkTransportTest, sendsAPostOnceThoughTheConnectionClosesWithoutAReply)
{
    for (const Fault::Kind kind : {Fault::Kind::CutBefore, Fault::Kind::CutAfter, Fault::Kind::CutInReply}) {
        m_server.clear();
        const size_t before = m_server.requests().size();
        const Result<Reply> reply = sendWith({.kind = kind}, to(m_server.port(), Method::Post, "create"));
        EXPECT_EQ(causeOf(reply), Cause::OutcomeUnknown);
        EXPECT_EQ(m_server.requests().size(), before + 1);
    }
}

TEST_F(NetworkTransportTest, callsACutReadTimedOutSinceNothingWasChanged)
{
    EXPECT_EQ(causeOf(sendWith({.kind = Fault::Kind::CutBefore}, to(m_server.port()))), Cause::TimedOut);
    m_server.clear();
    const Result<Reply> reply = sendWith({.kind = Fault::Kind::CutInReply}, to(m_server.port()));
    EXPECT_EQ(causeOf(reply), Cause::TimedOut);
    EXPECT_TRUE(reply.error().detail.contains(u"in the middle"_s)) << reply.error().detail.toStdString();
}

TEST_F(NetworkTransportTest, takesAPostForAReadWhenItsCallerSaysThatItIsSafe)
{
    Request request = to(m_server.port(), Method::Post, "log in");
    request.safeToRepeat = true;
    EXPECT_EQ(causeOf(sendWith({.kind = Fault::Kind::CutBefore}, request)), Cause::TimedOut);
}

TEST_F(NetworkTransportTest, isUnreachableWhereNobodyListens)
{
    const ClosedPort closed;
    const Result<Reply> reply = send(to(closed.port(), Method::Post, "create"));
    EXPECT_EQ(causeOf(reply), Cause::Unreachable);
    EXPECT_TRUE(reply.error().detail.contains(QString::number(closed.port())));
}

TEST_F(NetworkTransportTest, givesUpAfterTheWholeTimeAlsoWhenBytesKeepTrickling)
{
    Request request = to(m_server.port());
    request.timeout = Milliseconds(150);
    const auto begin = Clock::now();
    EXPECT_EQ(causeOf(sendWith({.kind = Fault::Kind::SlowReply, .milliseconds = 20}, request)),
              Cause::TimedOut);
    EXPECT_LT(Clock::now() - begin, Milliseconds(1500));
    m_server.clear();
    request.method = Method::Put;
    EXPECT_EQ(causeOf(sendWith({.kind = Fault::Kind::Silence}, request)), Cause::OutcomeUnknown);
}

TEST_F(NetworkTransportTest, stopsReadingABodyThatNeverEnds)
{
    Request request = to(m_server.port());
    request.largestReply = 1024 * 1024;
    EXPECT_EQ(causeOf(sendWith({.kind = Fault::Kind::EndlessReply}, request)), Cause::Malformed);
}

TEST_F(NetworkTransportTest, saysThatWhatAnswersIsNotHttp)
{
    EXPECT_EQ(
        causeOf(sendWith({.kind = Fault::Kind::Status, .answer = "SSH-2.0-x\r\n"}, to(m_server.port()))),
        Cause::Malformed);
}

TEST_F(NetworkTransportTest, doesNotFollowARedirect)
{
    const Result<Reply> reply = sendWith(
        {.kind = Fault::Kind::Status, .answer = httpReply(302, "", "Location: http://127.0.0.1:1/\r\n")},
        to(m_server.port()));
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 302);
    EXPECT_EQ(m_server.requests().size(), 1u);
}

TEST_F(NetworkTransportTest, hearsAStopWhileItWaits)
{
    m_server.add({.kind = Fault::Kind::Silence});
    std::stop_source source;
    Clock::time_point stopped;
    std::thread stopper([&] {
        m_server.awaitRequests(1);
        stopped = Clock::now();
        source.request_stop();
    });
    const Result<Reply> reply = m_transport.send(to(m_server.port()), source.get_token());
    const auto heard = Clock::now();
    stopper.join();
    EXPECT_EQ(causeOf(reply), Cause::Canceled);
    EXPECT_LT(heard - stopped, Milliseconds(50));
}

TEST_F(NetworkTransportTest, leavesTheOutcomeUnknownWhenAChangeIsStoppedAfterItWasSent)
{
    m_server.add({.kind = Fault::Kind::Silence});
    std::stop_source source;
    std::thread stopper([&] {
        m_server.awaitRequests(1);
        source.request_stop();
    });
    EXPECT_EQ(causeOf(m_transport.send(to(m_server.port(), Method::Delete), source.get_token())),
              Cause::OutcomeUnknown);
    stopper.join();
}

TEST_F(NetworkTransportTest, sendsNothingWhenItWasStoppedBefore)
{
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(causeOf(m_transport.send(to(m_server.port(), Method::Post, "x"), source.get_token())),
              Cause::Canceled);
    EXPECT_TRUE(m_server.requests().empty());
}

TEST_F(NetworkTransportTest, servesManyWorkersAtOnce)
{
    std::atomic<int> good = 0;
    std::vector<std::thread> workers;
    for (int i = 0; i < 8; ++i) {
        workers.emplace_back([&] {
            for (int n = 0; n < 10; ++n)
                good += send(to(m_server.port(), n % 2 ? Method::Post : Method::Get, n % 2 ? "x" : ""))
                            .has_value();
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    EXPECT_EQ(good, 80);
}

TEST_F(NetworkTransportTest, refusesAnAddressThatIsNone)
{
    Request request;
    request.url = QUrl(u"ftp://cloud/"_s);
    EXPECT_EQ(causeOf(send(request)), Cause::Malformed);
    request.url = QUrl(u"/servers"_s);
    EXPECT_EQ(causeOf(send(request)), Cause::Malformed);
}
