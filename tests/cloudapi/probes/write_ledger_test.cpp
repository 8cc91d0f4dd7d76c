// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/probes/write_ledger.h"
#include "tests/cloudapi/probes/test_site.h"

#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <condition_variable>
#include <mutex>

using namespace sw;
using namespace sw::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::ElementsAre;

namespace {

// A site with a ledger that can lose writes and keep ones that it never acknowledged.
struct LedgerSite
{
    std::mutex mutex;
    std::condition_variable changed;
    std::set<int> kept;
    int seen = 0;
    std::function<int(int)> status = [](int) { return 201; };
    std::function<std::string()> readBack;

    std::string answer(const std::string &request)
    {
        const std::scoped_lock lock(mutex);
        if (request.starts_with("GET /shop/ledger/run-1")) {
            if (readBack)
                return readBack();
            std::string text;
            for (const int number : kept)
                text += std::to_string(number) + '\n';
            return TestSite::reply(200, text);
        }
        const std::string prefix = "POST /shop/ledger/run-1/";
        if (!request.starts_with(prefix))
            return TestSite::reply(404, "");
        const int number = std::stoi(request.substr(prefix.size()));
        kept.insert(number);
        ++seen;
        changed.notify_all();
        const int answer = status(number);
        return answer == 0 ? std::string() : TestSite::reply(answer, "");
    }

    bool waitFor(int writes)
    {
        std::unique_lock lock(mutex);
        return changed.wait_for(lock, 20s, [&] { return seen >= writes; });
    }
};

class Ledger : public ::testing::Test
{
protected:
    QString url() const { return u"http://127.0.0.1:%1/shop/"_s.arg(m_site.port()); }
    std::unique_ptr<WriteLedger> started(Connector connect = {})
    {
        auto ledger = WriteLedger::start(url(), u"run-1"_s, 200, std::move(connect));
        EXPECT_TRUE(ledger) << sentence(ledger.error()).toStdString();
        return std::move(*ledger);
    }
    LedgerSite m_ledger;
    TestSite m_site{[this](const std::string &request) { return m_ledger.answer(request); }};
};

} // namespace

TEST_F(Ledger, losesNothingOnAHealthySite)
{
    const auto ledger = started();
    ASSERT_TRUE(m_ledger.waitFor(30));
    const LedgerCount count = ledger->stop();
    EXPECT_GE(count.written, 30);
    EXPECT_EQ(count.acknowledged, count.written);
    const auto verdict = ledger->lost();
    ASSERT_TRUE(verdict) << sentence(verdict.error()).toStdString();
    EXPECT_TRUE(verdict->lost.empty());
    EXPECT_TRUE(verdict->unacknowledgedButThere.empty());
}

TEST_F(Ledger, tellsWhichAcknowledgedWritesAreGone)
{
    m_ledger.status = [](int number) { return number == 4 ? 503 : number == 6 ? 0 : 201; };
    const auto ledger = started();
    ASSERT_TRUE(m_ledger.waitFor(20));
    const LedgerCount count = ledger->stop();
    EXPECT_EQ(count.acknowledged, count.written - 2);
    {
        const std::scoped_lock lock(m_ledger.mutex);
        m_ledger.kept.erase(7);
        m_ledger.kept.erase(9);
        m_ledger.kept.erase(4); // never acknowledged: not lost
    }
    const auto verdict = ledger->lost();
    ASSERT_TRUE(verdict);
    EXPECT_THAT(verdict->lost, ElementsAre(7, 9));
    EXPECT_THAT(verdict->unacknowledgedButThere, ElementsAre(6));
}

TEST_F(Ledger, goesOnWritingThroughAnOutage)
{
    const auto ledger = started();
    ASSERT_TRUE(m_ledger.waitFor(5));
    m_site.refuse();
    const qint64 before = ledger->count().written;
    while (ledger->count().written < before + 10)
        std::this_thread::yield();
    m_site.listenAgain();
    ASSERT_TRUE(m_ledger.waitFor(20));
    const LedgerCount count = ledger->stop();
    EXPECT_LE(count.acknowledged, count.written - 9);
    const auto verdict = ledger->lost();
    ASSERT_TRUE(verdict);
    EXPECT_TRUE(verdict->lost.empty());
}

TEST_F(Ledger, connectsByTheConnector)
{
    std::atomic<int> asked = 0;
    const auto ledger = started([&](const QString &name, int port) -> Result<int> {
        EXPECT_EQ(name, u"127.0.0.1"_s);
        EXPECT_EQ(port, m_site.port());
        const int n = ++asked;
        if (n == 2)
            return failed(Cause::Unreachable, u"reach the site"_s, u"gone"_s);
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(uint16_t(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        EXPECT_EQ(::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        return socket;
    });
    ASSERT_TRUE(m_ledger.waitFor(5));
    const LedgerCount count = ledger->stop();
    EXPECT_EQ(count.acknowledged, count.written - 1);
    EXPECT_EQ(asked, count.written);
}

TEST_F(Ledger, saysWhenItCannotReadBack)
{
    m_ledger.readBack = [] { return TestSite::reply(200, "1\nsurprise\n"); };
    const auto ledger = started();
    ASSERT_TRUE(m_ledger.waitFor(3));
    const auto verdict = ledger->lost();
    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error().cause, Cause::Malformed);
    m_ledger.readBack = [] { return TestSite::reply(502, ""); };
    const auto second = ledger->lost();
    ASSERT_FALSE(second);
    EXPECT_THAT(second.error().detail.toStdString(), ::testing::HasSubstr("502"));
}

TEST(LedgerStart, refusesWhatItCannotKeep)
{
    EXPECT_FALSE(WriteLedger::start(u"https://127.0.0.1/"_s, u"a"_s, 10, {}));
    EXPECT_FALSE(WriteLedger::start(u"http://127.0.0.1/"_s, u"no spaces"_s, 10, {}));
    EXPECT_FALSE(WriteLedger::start(u"http://127.0.0.1/"_s, u"a"_s, 0, {}));
}
