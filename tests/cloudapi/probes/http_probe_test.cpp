// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/probes/http_probe.h"
#include "cloudapi/wait/pause.h"
#include "tests/cloudapi/probes/test_site.h"

#include <gmock/gmock.h>

#include <condition_variable>
#include <mutex>

using namespace sw;
using namespace sw::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString urlOf(const TestSite &site)
{
    return u"http://127.0.0.1:%1/page"_s.arg(site.port());
}

std::string page(const std::string &)
{
    return TestSite::reply(200, "hello", "X-Served-By: web-3\r\n");
}

// Waits for samples instead of for time.
class Counter
{
public:
    void take(const std::vector<ProbeSample> &samples)
    {
        const std::scoped_lock lock(m_mutex);
        m_samples.insert(m_samples.end(), samples.begin(), samples.end());
        m_changed.notify_all();
    }
    bool waitFor(const std::function<bool(const std::vector<ProbeSample> &)> &condition)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, 20s, [&] { return condition(m_samples); });
    }
    bool waitForOneMore(bool good)
    {
        size_t known = 0;
        {
            const std::scoped_lock lock(m_mutex);
            known = m_samples.size();
        }
        return waitFor([&](const auto &all) {
            return std::any_of(all.begin() + std::ptrdiff_t(known), all.end(),
                               [&](const ProbeSample &sample) { return sample.ok() == good; });
        });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<ProbeSample> m_samples;
};

Result<std::unique_ptr<HttpProbe>> startProbe(const HttpProbeSpec &spec, Counter &counter)
{
    return HttpProbe::start(spec,
                            [&counter](const std::vector<ProbeSample> &samples) { counter.take(samples); });
}

} // namespace

TEST(HttpProbe, asksAtFixedTimesAndTellsWhoServed)
{
    TestSite site(page);
    Counter counter;
    const Instant before = currentInstant();
    auto probe = startProbe({.url = urlOf(site)}, counter);
    ASSERT_TRUE(probe) << sentence(probe.error()).toStdString();
    ASSERT_TRUE(counter.waitFor([](const auto &all) { return all.size() >= 50; }));
    const auto samples = (*probe)->finish();
    const Instant after = currentInstant();
    ASSERT_TRUE(samples) << sentence(samples.error()).toStdString();
    for (size_t i = 0; i < samples->size(); ++i) {
        const ProbeSample &sample = (*samples)[i];
        EXPECT_EQ(sample.number, qint64(i));
        EXPECT_EQ(sample.scheduled, samples->front().scheduled + qint64(i) * 10ms);
        EXPECT_GE(sample.sent, sample.scheduled);
        EXPECT_TRUE(sample.ok()) << sample.error.toStdString();
        EXPECT_EQ(sample.servedBy, u"web-3"_s);
    }
    EXPECT_GE(samples->front().sent, before);
    EXPECT_LE(samples->back().sent, after);
}

TEST(HttpProbe, goesOnAskingWhileNobodyAnswers)
{
    TestSite site(page);
    Counter counter;
    auto probe = startProbe({.url = urlOf(site), .timeout = 300ms}, counter);
    ASSERT_TRUE(probe);
    ASSERT_TRUE(counter.waitForOneMore(true));
    site.freeze();
    // The requests of the frozen time run into their timeouts while later ones are already sent.
    const bool timedOut = counter.waitFor(
        [](const auto &all) { return std::ranges::count(all, u"timeout"_s, &ProbeSample::error) >= 30; });
    site.thaw();
    EXPECT_TRUE(timedOut);
    ASSERT_TRUE(counter.waitForOneMore(true));
    const auto samples = (*probe)->finish();
    ASSERT_TRUE(samples);
    for (size_t i = 1; i < samples->size(); ++i)
        EXPECT_EQ((*samples)[i].number, (*samples)[i - 1].number + 1);
    const ProbeSummary summary = summarize(*samples, 10ms, 300ms);
    ASSERT_FALSE(summary.outages.empty());
    EXPECT_GE(summary.failed, 30);
}

TEST(HttpProbe, seesARefusalAtOnce)
{
    TestSite site(page);
    Counter counter;
    auto probe = startProbe({.url = urlOf(site)}, counter);
    ASSERT_TRUE(probe);
    ASSERT_TRUE(counter.waitForOneMore(true));
    site.refuse();
    ASSERT_TRUE(counter.waitForOneMore(false));
    site.listenAgain();
    ASSERT_TRUE(counter.waitForOneMore(true));
    const auto samples = (*probe)->finish();
    ASSERT_TRUE(samples);
    EXPECT_GT(std::ranges::count(*samples, u"refused"_s, &ProbeSample::error), 0);
}

TEST(HttpProbe, namesGarbageAndCutReplies)
{
    int asked = 0;
    TestSite site([&](const std::string &) -> std::string {
        switch (asked++ % 3) {
        case 0:
            return "SSH-2.0-OpenSSH\r\n";
        case 1:
            return "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nshort";
        default:
            return {};
        }
    });
    Counter counter;
    auto probe = startProbe({.url = urlOf(site)}, counter);
    ASSERT_TRUE(probe);
    ASSERT_TRUE(counter.waitFor([](const auto &all) { return all.size() >= 12; }));
    const auto samples = (*probe)->finish();
    ASSERT_TRUE(samples);
    EXPECT_EQ(std::ranges::count_if(*samples, &ProbeSample::ok), 0);
    EXPECT_GT(std::ranges::count(*samples, u"garbage"_s, &ProbeSample::error), 0);
    EXPECT_GT(std::ranges::count(*samples, u"reset"_s, &ProbeSample::error), 0);
}

TEST(HttpProbe, endsWhenItsOwnerIsGone)
{
    TestSite site(page);
    Counter counter;
    {
        auto probe = startProbe({.url = urlOf(site)}, counter);
        ASSERT_TRUE(probe);
        ASSERT_TRUE(counter.waitForOneMore(true));
    } // would hang here, or leave a child behind
    SUCCEED();
}

TEST(HttpProbe, refusesAUrlThatNeedsAResolver)
{
    Counter counter;
    for (const QString &url :
         {u"http://localhost/"_s, u"https://127.0.0.1/"_s, u"http://127.0.0.1:99999/"_s, u"http://[::1/"_s}) {
        const auto probe = startProbe({.url = url}, counter);
        ASSERT_FALSE(probe) << url.toStdString();
        EXPECT_THAT(probe.error().detail.toStdString(), ::testing::HasSubstr("URL")) << url.toStdString();
    }
}

TEST(HttpProbe, saysThatItsProgramIsMissing)
{
    qputenv("SEAWORTHY_BIN_DIR", "/nonexistent");
    Counter counter;
    const auto probe = startProbe({.url = u"http://127.0.0.1:1/"_s}, counter);
    qunsetenv("SEAWORTHY_BIN_DIR");
    ASSERT_FALSE(probe);
    EXPECT_EQ(probe.error().cause, Cause::Local);
    EXPECT_THAT(probe.error().detail.toStdString(), ::testing::HasSubstr("/nonexistent/seaworthy-probe"));
}

TEST(HttpProbe, saysThatItMayNotEnterANamespace)
{
    Counter counter;
    const auto probe = startProbe({.url = u"http://127.0.0.1:1/"_s, .insideOf = 999'999'999}, counter);
    ASSERT_FALSE(probe);
    EXPECT_THAT(probe.error().detail.toStdString(), ::testing::HasSubstr("999999999"));
}

TEST(SamplesCsv, survivesTheRoundTrip)
{
    const std::vector<ProbeSample> samples{
        {0, Instant(1'800'000'000s), Instant(1'800'000'000s + 17us), 812us, 200, {}, u"web-1"_s},
        {1, Instant(1'800'000'000s + 10ms), Instant(1'800'000'000s + 10ms), 1s, 0, u"timeout"_s, {}}};
    const auto read = readSamplesCsv(u"probe.csv"_s, samplesCsv(samples));
    ASSERT_TRUE(read) << sentence(read.error()).toStdString();
    EXPECT_EQ(*read, samples);
}

TEST(SamplesCsv, namesFileAndLineOfWhatItCannotRead)
{
    for (const QByteArray &bad :
         {QByteArray("1,2,3"), QByteArray("x,2026-01-01T00:00:00Z,2026-01-01T00:00:00Z,1,200,,")}) {
        const auto read = readSamplesCsv(u"probe.csv"_s, samplesCsv({}) + bad + '\n');
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().cause, Cause::Malformed);
        EXPECT_THAT(sentence(read.error()).toStdString(),
                    ::testing::AllOf(::testing::HasSubstr("probe.csv"), ::testing::HasSubstr("Line 2")));
    }
    EXPECT_FALSE(readSamplesCsv(u"probe.csv"_s, "something else\n"));
}
