// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/request_traffic.h"
#include "tests/planner/traffic/imported.h"

#include <QLocale>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

TrafficHistory accessLog(const QByteArray &text, const ImportOptions &options = {})
{
    return history(TrafficFormat::AccessLog, text, options);
}

QByteArray at(int hour, int minute, int second, int day = 1)
{
    return QString::asprintf("%02d/Mar/2026:%02d:%02d:%02d +0000", day, hour, minute, second).toLatin1();
}

TEST(AccessLog, readsTheCommonAndTheCombinedFormatAndAVirtualHostInFront)
{
    for (const QByteArray line : {
             "192.0.2.1 - frank [10/Oct/2000:13:55:36 -0700] \"GET /a.html HTTP/1.0\" 200 2326",
             "192.0.2.1 - - [10/Oct/2000:13:55:36 -0700] \"GET /a.html HTTP/1.0\" 200 2326 \"-\" \"Moz\"",
             "192.0.2.1 - - [10/Oct/2000:13:55:36 -0700] \"GET /a.html HTTP/1.0\" 200 2326 \"-\" \"Moz\"\r",
             "shop.example:443 192.0.2.1 - - [10/Oct/2000:13:55:36 -0700] \"GET /a.html HTTP/1.0\" 200 2326",
             "192.0.2.1 - john [x] doe [10/Oct/2000:13:55:36 -0700] \"GET /a.html HTTP/1.0\" 200 2326",
             "192.0.2.1 - - [10/Oct/2000:13:55:36 -0700] \"GET /\\\"a\\\".html HTTP/1.0\" 200 2326 \"-\" "
             "\"-\"",
         }) {
        const TrafficHistory found = accessLog(line + '\n');
        EXPECT_EQ(found.malformed, 0) << line.constData();
        EXPECT_NEAR(likely(found, input::requestKB), 2.326, 1e-12) << line.constData();
        // 13:55:36 seven hours west of Greenwich, in its minute.
        ASSERT_EQ(found.samples.size(), 1);
        EXPECT_EQ(iso8601(found.samples.front().at), u"2000-10-10T20:55:00.000000Z"_s);
    }
}

TEST(AccessLog, measuresThroughputAndRequestsByInterval)
{
    QByteArray text;
    for (int i = 0; i < 60; ++i)
        text += accessLine("192.0.2.1", at(10, 0, i), "GET / HTTP/1.1", 200, 1'250'000); // 10 Mbit/s
    for (int i = 0; i < 30; ++i)
        text += accessLine("192.0.2.1", at(10, 1, i), "GET / HTTP/1.1", 200,
                           2'500'000); // as many in half the requests
    const TrafficHistory found = accessLog(text);
    ASSERT_EQ(found.samples.size(), 2);
    EXPECT_NEAR(found.samples[0].mbps, 10, 1e-9);
    EXPECT_NEAR(found.samples[1].mbps, 10, 1e-9);
    EXPECT_NEAR(found.samples[0].requestsPerSecond, 1, 1e-12);
    EXPECT_NEAR(found.samples[1].requestsPerSecond, 0.5, 1e-12);
    EXPECT_NEAR(likely(found, input::peakRequests), 1, 1e-12);
    EXPECT_NEAR(found.figures.at(u"traffic.peak"_s).high, 10, 1e-9);
}

TEST(AccessLog, percentilesAreOfTheTimeWithItsSilence)
{
    // 100 minutes: 10 Mbit/s in the first ninety-three, 20 in four of them, 80 in two, 160 in one.
    QByteArray text;
    for (int minute = 0; minute < 100; ++minute) {
        const int mbps = minute < 93 ? 10 : minute < 97 ? 20 : minute < 99 ? 80 : 160;
        text += accessLine("192.0.2.1", at(10 + minute / 60, minute % 60, 0), "GET / HTTP/1.1", 200,
                           qint64(mbps) * 7'500'000);
    }
    const Figure peak = accessLog(text).figures.at(u"traffic.peak"_s);
    EXPECT_NEAR(peak.low, 20, 1e-9);
    EXPECT_NEAR(peak.likely, 80, 1e-9);
    EXPECT_NEAR(peak.high, 160, 1e-9);
    EXPECT_EQ(peak.provenance.grounds, Grounds::Measured);

    // The same load in one minute of a silent day is its peak, and no zero hides it.
    const QByteArray sparse = accessLine("192.0.2.1", at(0, 0, 0), "GET / HTTP/1.1", 200, 7'500'000)
        + accessLine("192.0.2.1", at(20, 0, 0), "GET / HTTP/1.1", 200, 7'500'000);
    const TrafficHistory quiet = accessLog(sparse);
    EXPECT_NEAR(likely(quiet, input::peak), 1, 1e-9);
    EXPECT_EQ(quiet.samples.size(), 3); // the silence shows as one
}

TEST(AccessLog, aVisitEndsWithAPauseLongerThanTheGap)
{
    const auto visit = [](const char *client, int hour, int minute) {
        return accessLine(client, at(hour, minute, 0), "GET / HTTP/1.1", 200, 100'000)
            + accessLine(client, at(hour, minute, 0), "GET /a.css HTTP/1.1", 200, 100'000)
            + accessLine(client, at(hour, minute + 1, 40), "GET /next HTTP/1.1", 200, 100'000);
    };
    const QByteArray text = visit("192.0.2.1", 10, 0) + visit("192.0.2.2", 10, 10)
        + visit("192.0.2.1", 10, 31) // 29 minutes and 20 seconds after its last request: the same visit
        + visit("192.0.2.2", 11, 30);
    const TrafficHistory found = accessLog(text);
    EXPECT_EQ(fact(found, "Visits"_L1).section(u' ', 0, 0), u"3"_s);
    EXPECT_NEAR(likely(found, input::requestsPerPage), 1.5, 1e-12);
    EXPECT_NEAR(likely(found, input::pagesPerVisit), 8.0 / 3, 1e-12);
    EXPECT_NEAR(likely(found, input::mbPerVisit), 0.4, 1e-12);
    EXPECT_NEAR(likely(found, input::visitSeconds), (32 * 60 + 40 + 100 + 100) / 3.0, 1e-9);
    ImportOptions patient;
    patient.sessionGap = Seconds{2 * 3600};
    EXPECT_EQ(fact(accessLog(text, patient), "Visits"_L1).section(u' ', 0, 0), u"2"_s);
}

TEST(AccessLog, linesOutOfOrderByLessThanTheGapBelongToTheirVisit)
{
    const auto at10 = [](const char *client, int minute) {
        return accessLine(client, at(10, minute, 0), "GET / HTTP/1.1", 200, 1);
    };
    const TrafficHistory found = accessLog(at10("192.0.2.1", 0) + at10("192.0.2.1", 20)
                                           + at10("192.0.2.1", 10) + at10("192.0.2.1", 2));
    EXPECT_EQ(fact(found, "Visits"_L1).section(u' ', 0, 0), u"1"_s);
    EXPECT_NEAR(likely(found, input::visitSeconds), 1200, 1e-9);
}

TEST(AccessLog, linesOutOfOrderByMoreThanTheGapAreSaid)
{
    const auto at = [](int hour) {
        return accessLine("192.0.2.1", ::at(hour, 0, 0), "GET / HTTP/1.1", 200, 1);
    };
    EXPECT_TRUE(fact(accessLog(at(10) + at(11) + at(12)), "Lines out of order"_L1).isEmpty());
    EXPECT_TRUE(fact(accessLog(at(10) + at(12) + at(11) + at(11)), "Lines out of order"_L1)
                    .startsWith(u"2 are older"_s));
}

TEST(AccessLog, visitsAtOnceFollowLittlesLaw)
{
    // A visitor each 10 s for an hour, each stays 100 s: in the middle there are 10 at once.
    std::map<int, QByteArray> lines;
    for (int visitor = 0; visitor < 360; ++visitor) {
        const QByteArray client = "192.0.2." + QByteArray::number(visitor / 2) + (visitor % 2 ? ":1" : "");
        for (int step = 0; step <= 10; ++step) {
            const int second = visitor * 10 + step * 10;
            lines[second] += accessLine(client, at(10 + second / 3600, second / 60 % 60, second % 60),
                                        "GET / HTTP/1.1", 200, 1000);
        }
    }
    QByteArray text;
    for (const auto &[second, part] : lines)
        text += part;
    const TrafficHistory found = accessLog(text);
    const Figure users = found.figures.at(u"concurrency.users"_s);
    EXPECT_NEAR(users.likely, 10, 1e-9);
    EXPECT_NEAR(users.high, 10, 1e-9);
    EXPECT_NEAR(likely(found, input::visitSeconds), 100, 1e-9);
    const Figure arrivals = found.figures.at(u"concurrency.arrivals"_s);
    EXPECT_NEAR(arrivals.likely, 0.1, 1e-12);
    EXPECT_EQ(arrivals.provenance.grounds, Grounds::Derived);
}

TEST(AccessLog, aFigureBeyondTheLimitsOfItsInputIsLeftOutAndSaid)
{
    // One page among so many pictures; and visits of a moment, of which one lasts two seconds.
    QByteArray pictures = accessLine("192.0.2.1", at(10, 0, 0), "GET / HTTP/1.1", 200, 1000);
    QByteArray moments = pictures + accessLine("192.0.2.1", at(10, 0, 2), "GET / HTTP/1.1", 200, 1000);
    for (int i = 0; i < 11'000; ++i) {
        const QByteArray client = "198.51." + QByteArray::number(i / 250) + '.' + QByteArray::number(i % 250);
        const QByteArray moment = at(10 + i / 3600, i / 60 % 60, i % 60);
        pictures += accessLine(client, moment, "GET /a.png HTTP/1.1", 200, 1000);
        moments += accessLine(client, moment, "GET / HTTP/1.1", 200, 1000);
    }
    const TrafficHistory assets = accessLog(pictures);
    EXPECT_FALSE(has(assets, input::requestsPerPage));
    EXPECT_TRUE(has(assets, input::peakRequests));
    bool said = false;
    for (const TrafficHistory::Fact &known : assets.facts)
        said = said || (known.label == u"Left out"_s && known.value.contains(u"11,001"_s));
    EXPECT_TRUE(said);

    const TrafficHistory bots = accessLog(moments);
    EXPECT_FALSE(has(bots, input::visitSeconds));
    EXPECT_FALSE(has(bots, input::users));
    EXPECT_FALSE(has(bots, input::arrivals));
    EXPECT_TRUE(has(bots, input::mbPerVisit));
}

TEST(AccessLog, pagesAreWhatAPersonWouldCallOne)
{
    EXPECT_TRUE(asksForPage("GET / HTTP/1.1", 200));
    EXPECT_TRUE(asksForPage("GET /index.php?file=a.css HTTP/1.1", 200));
    EXPECT_TRUE(asksForPage("POST /v1.2/order HTTP/2.0", 304));
    EXPECT_TRUE(asksForPage("GET /about.html", 200));
    EXPECT_TRUE(asksForPage("GET /a.very-long-ending HTTP/1.1", 200));
    EXPECT_FALSE(asksForPage("GET /site.CSS HTTP/1.1", 200));
    EXPECT_FALSE(asksForPage("GET /logo.png?v=2 HTTP/1.1", 200));
    EXPECT_FALSE(asksForPage("GET /a.woff2 HTTP/1.1", 304));
    EXPECT_FALSE(asksForPage("GET / HTTP/1.1", 301));
    EXPECT_FALSE(asksForPage("GET / HTTP/1.1", 404));
    EXPECT_FALSE(asksForPage("HEAD / HTTP/1.1", 200));
    EXPECT_FALSE(asksForPage("\\x16\\x03\\x01", 400));
    EXPECT_FALSE(asksForPage("", 200));
}

TEST(AccessLog, aTimeAtTheEndOfTheLinesIsTheServiceTime)
{
    const QByteArray line = accessLine("192.0.2.1", at(10, 0, 0), "GET / HTTP/1.1", 200, 1000).trimmed();
    const TrafficHistory found = accessLog(line + " 0.250\n" + line + " rt=0.750\n");
    EXPECT_NEAR(likely(found, input::serviceSeconds), 0.5, 1e-12);
    // Whole numbers may be anything, and an address is no time.
    for (const QByteArray other : {" 250\n", " 10.0.0.1\n", " \"-\"\n", "\n"})
        EXPECT_FALSE(has(accessLog(line + other), input::serviceSeconds)) << other.constData();
    // On a tenth of the lines it is no property of the log.
    EXPECT_FALSE(has(accessLog((line + '\n').repeated(9) + line + " 0.250\n"), input::serviceSeconds));
}

TEST(AccessLog, aLongDownloadIsNoPeakOfOneMinute)
{
    const QByteArray line =
        accessLine("192.0.2.1", at(10, 0, 0), "GET /a.iso HTTP/1.1", 200, 450'000'000).trimmed()
        + " 3600.000\n";
    const Figure peak = accessLog(line).figures.at(u"traffic.peak"_s);
    EXPECT_NEAR(peak.high, 1, 0.02); // 3,600 Mbit in an hour
}

TEST(AccessLog, dayAndMonthAreGivenOnlyWhereTheSpanAllows)
{
    const auto days = [](int count) {
        QByteArray text;
        for (int day = 1; day <= count; ++day) {
            for (int hour = 0; hour < 24; ++hour)
                text += accessLine("192.0.2.1", at(hour, 0, 0, day), "GET / HTTP/1.1", 200,
                                   day == 2 ? 512'000'000 : 256'000'000);
        }
        return text + accessLine("192.0.2.1", at(23, 59, 0, count), "GET / HTTP/1.1", 200, 0);
    };
    const TrafficHistory hours = accessLog(accessLine("192.0.2.1", at(10, 0, 0), "GET / HTTP/1.1", 200, 1));
    EXPECT_FALSE(has(hours, input::busiestDay));
    EXPECT_FALSE(fact(hours, "Left out"_L1).isEmpty());

    const TrafficHistory week = accessLog(days(7));
    EXPECT_NEAR(likely(week, input::busiestDay), 12, 1e-9); // 24 x 512 MB, 1 GB being 1024 MB
    EXPECT_FALSE(has(week, input::month));

    const TrafficHistory month = accessLog(days(28));
    // 27 days of 6 GB and one of 12, stretched from 28 days to 31.
    EXPECT_NEAR(likely(month, input::month), (27 * 6 + 12) * 31.0 / 28, 1e-6);
    EXPECT_EQ(month.figures.at(u"traffic.month"_s).provenance.when, u"2026-03-01/2026-03-29"_s);
    ImportOptions decimal;
    decimal.mbPerGB = 1000;
    EXPECT_NEAR(likely(accessLog(days(7), decimal), input::busiestDay), 12.288, 1e-9);
}

TEST(AccessLog, aWrongDateMakesAHoleAndNoYearsOfSilence)
{
    QByteArray text = "192.0.2.1 - - [01/Jan/1980:00:00:00 +0000] \"GET / HTTP/1.1\" 200 7500000\n";
    for (int minute = 0; minute < 60; ++minute)
        text += accessLine("192.0.2.1", at(10, minute, 0), "GET / HTTP/1.1", 200, 7'500'000);
    const TrafficHistory found = accessLog(text);
    EXPECT_NEAR(found.figures.at(u"traffic.peak"_s).low, 1, 1e-9);
    EXPECT_FALSE(has(found, input::busiestDay));
}

TEST(AccessLog, malformedLinesAreCountedWithTheirNumberAndReason)
{
    const QByteArray good = accessLine("192.0.2.1", at(10, 0, 0), "GET / HTTP/1.1", 200, 1);
    const std::vector<QByteArray> bad{
        "nonsense",
        "192.0.2.1 - - [31/Feb/2026:10:00:00 +0000] \"GET / HTTP/1.1\" 200 1",
        "192.0.2.1 - - [01/Mar/2026:25:00:00 +0000] \"GET / HTTP/1.1\" 200 1",
        "192.0.2.1 - - [01/Mar/1969:10:00:00 +0000] \"GET / HTTP/1.1\" 200 1",
        "192.0.2.1 - - [01/Mar/2026:10:00:00 +0000] \"GET / HTTP/1.1 200 1",
        "192.0.2.1 - - [01/Mar/2026:10:00:00 +0000] \"GET / HTTP/1.1\" ok 1",
        "192.0.2.1 - - [01/Mar/2026:10:00:00 +0000] \"GET / HTTP/1.1\" 200 many",
        "192.0.2.1 - - [01/Mar/2026:10:00:00 +0000] \"GET / HTTP/1.1\" 200 -5",
        "192.0.2.1 - - [01/Mar/2026:10:00:00 +0000] \"GET / HTTP/1.1\" 200 9999999999999999999999",
        "[01/Mar/2026:10:00:00 +0000] \"GET / HTTP/1.1\" 200 1",
        QByteArray(100, '\0'),
    };
    QByteArray text;
    for (const QByteArray &line : bad)
        text += good + line + '\n';
    const TrafficHistory found = accessLog(text + good);
    EXPECT_EQ(found.lines, qint64(bad.size()) * 2 + 1);
    ASSERT_EQ(found.malformed, qint64(bad.size()));
    for (size_t i = 0; i < bad.size(); ++i) {
        EXPECT_EQ(found.badLines[i].number, qint64(i) * 2 + 2);
        EXPECT_FALSE(found.badLines[i].why.isEmpty());
    }
    EXPECT_EQ(fact(found, "Requests"_L1), QString::number(bad.size() + 1));
}

} // namespace
