// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/plan/measurement.h"

#include <gmock/gmock.h>

#include <random>

using namespace sw;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant noon{Seconds{1'800'000'000}};

// How a site that is away treats a request.
enum class Away { Refuses, Resets, Drops, Freezes };

struct Scene
{
    Away away = Away::Refuses;
    Microseconds begin{0}; // since noon
    Microseconds length{0};
    Microseconds usual = 800us; // an answer of the healthy site
    Microseconds jitter = 400us;
    Microseconds interval = 10ms;
    Microseconds timeout = 1s;
    Microseconds duration = 8s;
};

// What an open-loop prober sees of a site that is away once, by the rules of TCP: a dropped SYN comes again
// after one second, a frozen server's kernel still accepts.
std::vector<ProbeSample> probe(const Scene &scene, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> spread(0, int(scene.jitter.count()));
    std::vector<ProbeSample> samples;
    const Microseconds end = scene.begin + scene.length;
    for (qint64 n = 0; n * scene.interval < scene.duration; ++n) {
        const Microseconds scheduled = n * scene.interval;
        const Microseconds sent = scheduled + Microseconds(spread(random) / 4);
        const Microseconds usual = scene.usual + Microseconds(spread(random));
        ProbeSample sample{n, noon + scheduled, noon + sent, usual, 200, {}, u"web-1"_s};
        const bool arrivesInside = sent + usual / 2 >= scene.begin && sent + usual / 2 < end;
        if (arrivesInside) {
            if (scene.away == Away::Refuses || scene.away == Away::Resets) {
                sample.took = usual / 2;
                sample.error = scene.away == Away::Refuses ? u"refused"_s : u"reset"_s;
            } else if (scene.away == Away::Freezes) {
                sample.took = end - sent + usual / 2;
            } else {
                const Microseconds again = 1s; // then 3 s, beyond every timeout here
                sample.took = sent + again >= end ? again + usual : 10s;
            }
            if (sample.took >= scene.timeout) {
                sample.took = scene.timeout;
                sample.error = u"timeout"_s;
            }
            if (!sample.error.isEmpty())
                sample.status = 0;
        }
        samples.push_back(sample);
    }
    return samples;
}

::testing::AssertionResult encloses(const Outage &outage, const Scene &scene)
{
    const Instant begin = noon + scene.begin;
    const Instant end = begin + scene.length;
    const auto off = [](Instant a, Instant b) { return std::chrono::abs(a - b); };
    if (off(outage.begin, begin) > outage.beginError)
        return ::testing::AssertionFailure() << "begin is off by " << (outage.begin - begin).count()
                                             << " us, bound " << outage.beginError.count();
    if (off(outage.end, end) > outage.endError)
        return ::testing::AssertionFailure()
            << "end is off by " << (outage.end - end).count() << " us, bound " << outage.endError.count();
    if (std::chrono::abs(outage.length.time - scene.length) > outage.length.error)
        return ::testing::AssertionFailure()
            << "length " << outage.length.time.count() << " us, bound " << outage.length.error.count()
            << ", truth " << scene.length.count();
    return ::testing::AssertionSuccess();
}

ProbeSummary summary(const Scene &scene, unsigned seed)
{
    return summarize(probe(scene, seed), std::chrono::duration_cast<Milliseconds>(scene.interval),
                     std::chrono::duration_cast<Milliseconds>(scene.timeout));
}

class Enclosure : public ::testing::TestWithParam<std::tuple<Away, int>>
{ };

} // namespace

TEST_P(Enclosure, holdsTheTruthWithinOneInterval)
{
    const auto [away, length] = GetParam();
    std::mt19937 random(7);
    std::uniform_int_distribution<int> phase(0, 20'000);
    for (unsigned seed = 0; seed < 50; ++seed) {
        const Scene scene{
            .away = away, .begin = 1s + Microseconds(phase(random)), .length = Milliseconds(length)};
        const ProbeSummary seen = summary(scene, seed);
        ASSERT_EQ(seen.outages.size(), 1U) << "seed " << seed;
        EXPECT_TRUE(encloses(seen.outages.front(), scene)) << "seed " << seed;
        EXPECT_TRUE(seen.valid) << seen.invalidBecause.toStdString();
        EXPECT_FALSE(seen.outages.front().open);
        EXPECT_LE(seen.outages.front().length.error, scene.interval + 2 * (scene.usual + scene.jitter) + 5ms);
    }
}

INSTANTIATE_TEST_SUITE_P(Summarize, Enclosure,
                         ::testing::Combine(::testing::Values(Away::Refuses, Away::Resets, Away::Drops,
                                                              Away::Freezes),
                                            ::testing::Values(100, 350, 990, 1010, 2500, 5000)));

TEST(Summarize, findsAStallInWhichEveryRequestIsAnsweredLate)
{
    const Scene scene{.away = Away::Freezes, .begin = 1s, .length = 400ms};
    const ProbeSummary seen = summary(scene, 1);
    EXPECT_EQ(seen.failed, 0);
    ASSERT_EQ(seen.outages.size(), 1U);
    EXPECT_EQ(seen.outages.front().error, u"late"_s);
    EXPECT_GE(seen.outages.front().late, 35);
    EXPECT_TRUE(encloses(seen.outages.front(), scene));
}

TEST(Summarize, doesNotStretchTheWindowByTheClientsTimeout)
{
    const Scene scene{.away = Away::Drops, .begin = 2s, .length = 150ms};
    const ProbeSummary seen = summary(scene, 3);
    ASSERT_EQ(seen.outages.size(), 1U);
    EXPECT_EQ(seen.outages.front().error, u"timeout"_s);
    EXPECT_LT(seen.outages.front().length.time, 200ms);
}

TEST(Summarize, doesNotTakeOneSlowRequestForAnOutage)
{
    std::vector<ProbeSample> samples = probe({.begin = 100s}, 5);
    samples[200].took = 300ms;
    EXPECT_THAT(summarize(samples, 10ms, 1s).outages, ::testing::IsEmpty());
}

TEST(Summarize, doesNotTakeBusyMomentsForOutages)
{
    std::vector<ProbeSample> samples = probe({.begin = 100s}, 5);
    for (size_t i = 100; i < 700; i += 50) {
        samples[i].took = 25ms;
        samples[i + 1].took = 15ms;
    }
    EXPECT_THAT(summarize(samples, 10ms, 1s).outages, ::testing::IsEmpty());
}

TEST(Summarize, holdsTheTruthOfADistantSite)
{
    for (unsigned seed = 0; seed < 30; ++seed) {
        const Scene scene{
            .away = Away::Drops, .begin = 1s + Microseconds(seed * 377), .length = 700ms, .usual = 42ms};
        const ProbeSummary seen = summary(scene, seed);
        ASSERT_EQ(seen.outages.size(), 1U);
        EXPECT_TRUE(encloses(seen.outages.front(), scene)) << seed;
    }
}

TEST(Summarize, holdsTheTruthOfAServerThatFirstWorksOffWhatHasGivenUp)
{
    const Scene scene{.away = Away::Freezes, .begin = 1s, .length = 3s};
    std::vector<ProbeSample> samples = probe(scene, 4);
    // 200 have given up and 100 wait: 0.1 ms for each, in their order.
    Microseconds answered = scene.begin + scene.length + 200 * 100us;
    for (ProbeSample &sample : samples) {
        const Microseconds sent = sample.sent - noon;
        if (sample.ok() && sent >= scene.begin && sent < answered) {
            sample.took = std::max(answered, sent + scene.usual) - sent;
            answered += 100us;
        }
    }
    const ProbeSummary seen = summarize(samples, 10ms, 1s);
    ASSERT_EQ(seen.outages.size(), 1U);
    EXPECT_TRUE(encloses(seen.outages.front(), scene));
}

TEST(Summarize, countsAnErrorPageAsFailed)
{
    std::vector<ProbeSample> samples = probe({.begin = 100s}, 5);
    for (size_t i = 100; i < 120; ++i)
        samples[i].status = 503;
    const ProbeSummary seen = summarize(samples, 10ms, 1s);
    ASSERT_EQ(seen.outages.size(), 1U);
    EXPECT_EQ(seen.failed, 20);
    EXPECT_EQ(seen.outages.front().failed, 20);
    EXPECT_EQ(seen.outages.front().error, u"503"_s);
}

TEST(Summarize, leavesAnOutageOpenThatOutlastsTheProbe)
{
    const ProbeSummary seen = summary({.away = Away::Refuses, .begin = 7s, .length = 60s}, 2);
    ASSERT_EQ(seen.outages.size(), 1U);
    EXPECT_TRUE(seen.outages.front().open);
    EXPECT_GE(seen.outages.front().end, noon + 7900ms);
}

TEST(Summarize, beginsAtTheFirstRequestWhenTheSiteWasAwayBefore)
{
    const Scene scene{.away = Away::Refuses, .begin = -5s, .length = 6s};
    const ProbeSummary seen = summary(scene, 2);
    ASSERT_EQ(seen.outages.size(), 1U);
    EXPECT_LE(seen.outages.front().begin, noon + 1ms);
    EXPECT_LE(std::chrono::abs(seen.outages.front().end - (noon + 1s)), seen.outages.front().endError);
}

TEST(Summarize, joinsFailedRunsWithFewAnswersBetween)
{
    std::vector<ProbeSample> samples = probe({.begin = 100s}, 5);
    for (const size_t i : {100, 101, 103, 104, 120}) {
        samples[i].error = u"refused"_s;
        samples[i].status = 0;
    }
    EXPECT_EQ(summarize(samples, 10ms, 1s).outages.size(), 3U);
    const ProbeSummary joined = summarize(samples, 10ms, 1s, 2);
    ASSERT_EQ(joined.outages.size(), 2U);
    EXPECT_EQ(joined.outages.front().failed, 4);
    EXPECT_EQ(summarize(samples, 10ms, 1s, 100).outages.size(), 1U);
}

TEST(Summarize, isInvalidWhenTheScheduleLaggedByMoreThanAnInterval)
{
    std::vector<ProbeSample> samples = probe({.begin = 100s}, 5);
    samples[300].sent = samples[300].scheduled + 10ms;
    EXPECT_TRUE(summarize(samples, 10ms, 1s).valid);
    samples[300].sent += 1us;
    const ProbeSummary seen = summarize(samples, 10ms, 1s);
    EXPECT_FALSE(seen.valid);
    EXPECT_EQ(seen.worstLag, 10001us);
    EXPECT_THAT(seen.invalidBecause.toStdString(), ::testing::HasSubstr("10.001 ms"));
}

TEST(Summarize, isInvalidWhenRequestsAreMissing)
{
    std::vector<ProbeSample> samples = probe({.begin = 100s}, 5);
    samples.erase(samples.begin() + 50, samples.begin() + 60);
    EXPECT_FALSE(summarize(samples, 10ms, 1s).valid);
}

TEST(Summarize, doesNotBlameTheSiteForThisMachine)
{
    std::vector<ProbeSample> samples = probe({.begin = 100s}, 5);
    samples[50].error = u"local"_s;
    samples[50].status = 0;
    const ProbeSummary seen = summarize(samples, 10ms, 1s);
    EXPECT_THAT(seen.outages, ::testing::IsEmpty());
    EXPECT_FALSE(seen.valid);
}

TEST(Summarize, isInvalidWithoutSamples)
{
    EXPECT_FALSE(summarize({}, 10ms, 1s).valid);
}
