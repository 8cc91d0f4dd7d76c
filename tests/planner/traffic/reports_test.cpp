// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/planner/traffic/imported.h"

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray sampleOf(TrafficFormat format)
{
    for (const SampleFile &sample : sampleFiles()) {
        if (sample.format == format)
            return sample.text;
    }
    return {};
}

TEST(MrtgLog, firstLineIsCountersAndRatesAreBytesPerSecondOutbound)
{
    const TrafficHistory found = history(TrafficFormat::MrtgLog, sampleOf(TrafficFormat::MrtgLog));
    ASSERT_EQ(found.samples.size(), 4);
    EXPECT_EQ(found.malformed, 0);
    EXPECT_EQ(iso8601(found.samples.back().at), u"2026-03-01T11:55:00.000000Z"_s); // until 12:00
    EXPECT_NEAR(found.samples.back().mbps, 0.2, 1e-12);                            // 25,000 bytes/s
    EXPECT_NEAR(found.samples.back().peakMbps, 0.4, 1e-12);
    EXPECT_NEAR(found.figures.at(u"traffic.peak"_s).high, 0.48, 1e-12);
    ImportOptions inbound;
    inbound.inbound = true;
    const TrafficHistory in = history(TrafficFormat::MrtgLog, sampleOf(TrafficFormat::MrtgLog), inbound);
    EXPECT_NEAR(in.figures.at(u"traffic.peak"_s).high, 0.02, 1e-12);
    EXPECT_THAT(fact(in, "Direction"_L1).toStdString(), testing::HasSubstr("higher peak"));
}

TEST(MrtgLog, volumesCountEachIntervalByItsLengthAndTheZerosBeforeTheFirstReadingNot)
{
    // 30 days of 1 MB/s in intervals of 5 minutes, 30 minutes, 2 hours and a day; two years of zeros before.
    QByteArray text = "1772366400 1 1\n";
    qint64 time = 1'772'366'400;
    const qint64 first = time - qint64{30} * 86'400;
    for (const qint64 length : {300, 1800, 7200, 86'400}) {
        for (int i = 0; i < 100 && time > first; ++i) {
            text += QByteArray::number(time) + " 5 1000000 5 1000000\n";
            time -= length;
        }
    }
    for (int i = 0; i < 700; ++i, time -= 86'400)
        text += QByteArray::number(time) + " 0 0 0 0\n";
    const TrafficHistory found = history(TrafficFormat::MrtgLog, text);
    EXPECT_NEAR(likely(found, input::peak), 8, 1e-9);
    EXPECT_NEAR(likely(found, input::busiestDay), 86'400.0 / 1024, 1e-6);
    EXPECT_NEAR(likely(found, input::month), 31 * 86'400.0 / 1024, 1e-3);
}

TEST(MrtgLog, refusesWhatNoPortCarries)
{
    const TrafficHistory found =
        history(TrafficFormat::MrtgLog,
                sampleOf(TrafficFormat::MrtgLog)
                    + "1772365200 -1 5 5 5\n1772364900 1e99 5 5 5\n0 1 1 1 1\n"
                      "1772364900 nan 5 5 5\n1772364900 1 2 3\n1872364900 1 2 3 4\n");
    EXPECT_EQ(found.malformed, 6);
}

TEST(SarText, takesTheBusiestDeviceThatIsNotTheLoopback)
{
    const TrafficHistory found = history(TrafficFormat::SarText, sampleOf(TrafficFormat::SarText));
    ASSERT_EQ(found.samples.size(), 2);
    EXPECT_EQ(iso8601(found.samples[0].at), u"2026-03-01T23:40:01.000000Z"_s);
    EXPECT_EQ(iso8601(found.samples[1].at), u"2026-03-01T23:50:01.000000Z"_s); // ends after midnight
    EXPECT_NEAR(found.samples[0].mbps, 100 * 1024 * 8e-6, 1e-12);
    EXPECT_NEAR(found.figures.at(u"traffic.peak"_s).high, 300 * 1024 * 8e-6, 1e-12);
    ImportOptions loopback;
    loopback.device = u"lo"_s;
    EXPECT_NEAR(history(TrafficFormat::SarText, sampleOf(TrafficFormat::SarText), loopback).samples[0].mbps,
                900 * 1024 * 8e-6, 1e-12);
}

TEST(SarText, readsTheClockOfTwelveHoursOtherTablesRestartsAndDecimalCommas)
{
    const QByteArray text =
        "Linux 5.10.0 (a) \t2026-03-01 \t_x86_64_\t(2 CPU)\n\n"
        "11:40:01 AM     CPU     %user     %nice   %system   %iowait    %steal     %idle\n"
        "11:50:01 AM     all      1,00      0,00      1,00      0,00      0,00     98,00\n"
        "\n"
        "11:40:01 AM     IFACE   rxpck/s   txpck/s    rxkB/s    txkB/s\n"
        "11:50:01 AM      eth0      1,00      1,00      5,00     10,50\n"
        "12:00:01 PM      eth0      1,00      1,00      5,00     20,50\n"
        "\n"
        "12:05:00 PM       LINUX RESTART\t(2 CPU)\n"
        "\n"
        "12:10:01 PM     IFACE   rxpck/s   txpck/s    rxkB/s    txkB/s\n"
        "12:20:01 PM      eth0      1,00      1,00      5,00     30,50\n"
        "12:20:01 PM     IFACE   rxerr/s   txerr/s    coll/s\n"
        "12:30:01 PM      eth0      0,00      0,00      0,00\n"
        "Average:         eth0      0,00      0,00      0,00\n";
    const TrafficHistory found = history(TrafficFormat::SarText, text);
    EXPECT_EQ(found.malformed, 0);
    ASSERT_EQ(found.samples.size(), 3);
    EXPECT_EQ(iso8601(found.samples[1].at), u"2026-03-01T11:50:01.000000Z"_s);
    EXPECT_EQ(iso8601(found.samples[2].at), u"2026-03-01T12:10:01.000000Z"_s);
    EXPECT_NEAR(found.samples[2].mbps, 30.5 * 1024 * 8e-6, 1e-12);
}

TEST(SarText, dayOfTheBannerIsReadInItsLocalesOrder)
{
    for (const auto &[date, expected] : std::vector<std::pair<QByteArray, QString>>{
             {"03/01/26", u"2026-03-01"_s},
             {"03/01/2026", u"2026-03-01"_s},
             {"2026-03-01", u"2026-03-01"_s},
             {"21/03/26", u"2026-03-21"_s},
             {"01.03.2026", u"2026-03-01"_s},
         }) {
        QByteArray text = sampleOf(TrafficFormat::SarText);
        text.replace("03/01/26", date);
        const TrafficHistory found = history(TrafficFormat::SarText, text);
        EXPECT_EQ(iso8601(found.samples.front().at).left(10), expected) << date.constData();
    }
}

TEST(SadfJson, readsTheDeviceOfEachTimestamp)
{
    const TrafficHistory found = history(TrafficFormat::SadfJson, sampleOf(TrafficFormat::SadfJson));
    ASSERT_EQ(found.samples.size(), 2);
    EXPECT_EQ(found.lines, 4);
    EXPECT_EQ(iso8601(found.samples[0].at), u"2026-03-01T10:00:00.000000Z"_s);
    EXPECT_NEAR(found.samples[1].mbps, 300 * 1024 * 8e-6, 1e-12);
    QByteArray broken = sampleOf(TrafficFormat::SadfJson);
    broken.replace("\"txkB\": 300.0", "\"txkB\": \"much\"");
    const TrafficHistory rest = history(TrafficFormat::SadfJson, broken);
    EXPECT_EQ(rest.malformed, 1);
    EXPECT_EQ(rest.samples.size(), 1);
}

TEST(PrometheusJson, addsUpSeriesAndTakesTheUnitFromTheName)
{
    const QByteArray text = sampleOf(TrafficFormat::PrometheusJson);
    const TrafficHistory found = history(TrafficFormat::PrometheusJson, text);
    ASSERT_EQ(found.samples.size(), 3);
    EXPECT_NEAR(found.samples[0].mbps, 12, 1e-9);
    EXPECT_NEAR(found.samples[1].mbps, 20, 1e-9);
    EXPECT_TRUE(fact(found, "Unit"_L1).isEmpty());

    const auto renamed = [&](const char *name) {
        QByteArray other = text;
        other.replace("site:sent_bytes:rate", name);
        return history(TrafficFormat::PrometheusJson, other);
    };
    EXPECT_NEAR(renamed("site_bits").samples[0].mbps, 1.5, 1e-9);
    EXPECT_NEAR(renamed("site_kbits").samples[0].mbps, 1500, 1e-6);
    EXPECT_NEAR(renamed("site_gbps").samples[0].mbps, 1.5e9, 1);
    EXPECT_NEAR(renamed("site_kilobytes").samples[0].mbps, 12e3, 1e-6);
    EXPECT_NEAR(renamed("site_megabytes").samples[0].mbps, 12e6, 1e-3);
    EXPECT_FALSE(fact(renamed("site_traffic"), "Unit"_L1).isEmpty());
    ImportOptions one;
    one.device = u"eth1"_s;
    EXPECT_NEAR(history(TrafficFormat::PrometheusJson, text, one).samples[0].mbps, 4, 1e-9);
    one.unit = RateUnit::MbitPerSecond;
    EXPECT_NEAR(history(TrafficFormat::PrometheusJson, text, one).samples[0].mbps, 500'000, 1e-3);
}

TEST(PrometheusJson, turnsACounterIntoItsRateAlsoWhenItBeginsAnew)
{
    const TrafficHistory found = history(
        TrafficFormat::PrometheusJson,
        R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"__name__":"node_network_transmit_bytes_total"},
            "values":[[1772366400,"1000"],[1772366460,"7501000"],[1772366520,"15000000"],[1772366580,"15000000"]]},
            {"metric":{"__name__":"node_network_transmit_bytes_total"},
            "values":[[1772366400,"9000000"],[1772366460,"0"],[1772366520,"0"],[1772366580,"7500000"]]}]}})");
    ASSERT_EQ(found.samples.size(), 3);
    EXPECT_NEAR(found.samples[0].mbps, 1, 1e-9);
    EXPECT_NEAR(found.samples[1].mbps, 0.9998666, 1e-6);
    EXPECT_NEAR(found.samples[2].mbps, 1, 1e-9);
}

// 1 Mbit/s in steps of a minute, with a hole of ten behind the first point.
QByteArray seriesWithAHole(const char *device)
{
    QByteArray values = "[1772366400,\"125000\"]";
    for (int minute = 10; minute < 100; ++minute)
        values += ",[" + QByteArray::number(1772366400 + 60 * minute) + ",\"125000\"]";
    return R"({"metric":{"device":")" + QByteArray(device) + R"("},"values":[)" + values + "]}";
}

TEST(PrometheusJson, aHoleBehindTheFirstPointIsNotTakenForTheStep)
{
    const QByteArray head = R"({"status":"success","data":{"resultType":"matrix","result":[)";
    const TrafficHistory one = history(TrafficFormat::PrometheusJson, head + seriesWithAHole("a") + "]}}");
    EXPECT_NEAR(one.figures.at(input::peak).high, 1, 1e-9);
    EXPECT_EQ(one.samples.size(), 91);

    const TrafficHistory two = history(TrafficFormat::PrometheusJson,
                                       head + seriesWithAHole("a") + "," + seriesWithAHole("b") + "]}}");
    EXPECT_NEAR(two.figures.at(input::peak).high, 2, 1e-9);

    const TrafficHistory alone =
        history(TrafficFormat::PrometheusJson,
                head + R"({"metric":{},"values":[[1772366400,"125000"]]},)" + seriesWithAHole("b") + "]}}");
    EXPECT_NEAR(alone.figures.at(input::peak).high, 2, 1e-9);
    EXPECT_EQ(alone.samples.size(), 91);
}

TEST(PrometheusJson, pointsThatAreNoNumbersAreMalformedAndTheRestCounts)
{
    QByteArray text = sampleOf(TrafficFormat::PrometheusJson);
    text.replace("\"2000000\"", "\"NaN\"");
    const TrafficHistory found = history(TrafficFormat::PrometheusJson, text);
    EXPECT_EQ(found.lines, 6);
    EXPECT_EQ(found.malformed, 1);
    EXPECT_EQ(found.badLines.front().text, u"NaN"_s);
}

TEST(PrometheusJson, saysWhatAnAnswerWithoutARangeIs)
{
    const auto why = [](QByteArrayView text) {
        return sentence(imported(TrafficFormat::PrometheusJson, text).error()).toStdString();
    };
    EXPECT_THAT(why(R"({"status":"error","errorType":"bad_data","error":"parse error: unexpected end"})"),
                testing::HasSubstr("parse error: unexpected end"));
    EXPECT_THAT(
        why(R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,"2"]}]}})"),
        testing::HasSubstr("query_range"));
    EXPECT_THAT(why(R"({"status":"success","data":{"resultType":"matrix","result":[]}})"),
                testing::HasSubstr("no series"));
}

TEST(JsonReports, aDocumentThatBreaksOffKeepsWhatCameBeforeAndCountsTheRestAsMalformed)
{
    for (const TrafficFormat format : {TrafficFormat::SadfJson, TrafficFormat::PrometheusJson}) {
        const QByteArray text = sampleOf(format);
        const TrafficHistory cut = history(format, text.left(text.size() * 3 / 4));
        EXPECT_EQ(cut.malformed, 1);
        EXPECT_FALSE(cut.samples.empty());
        QByteArray scarred = text;
        scarred.insert(text.size() / 2, '}');
        const TrafficHistory half = history(format, scarred);
        EXPECT_GT(double(half.malformed), 0.05 * double(half.lines)); // so that it is asked about
    }
}

TEST(HaproxyLog, readsHttpAndTcpWithAndWithoutSyslogInFront)
{
    const TrafficHistory found = history(TrafficFormat::HaproxyLog, sampleOf(TrafficFormat::HaproxyLog));
    EXPECT_EQ(found.malformed, 0);
    EXPECT_EQ(found.lines, 4);
    EXPECT_EQ(fact(found, "Requests"_L1), u"2"_s);
    EXPECT_EQ(fact(found, "TCP connections"_L1), u"1"_s);
    EXPECT_EQ(fact(found, "Lines about other things"_L1), u"1"_s);
    // 109 ms less 10 of headers; 10 ms.
    EXPECT_NEAR(likely(found, input::serviceSeconds), (0.099 + 0.010) / 2, 1e-12);
    EXPECT_NEAR(likely(found, input::requestKB), 2.0, 1e-12);
    EXPECT_NEAR(likely(found, input::requestsPerPage), 2.0, 1e-12);
    EXPECT_NEAR(found.samples[0].mbps, (2750 + 1250 + 212) * 8e-6 / 60, 1e-12);
}

TEST(HaproxyLog, readsAbortsAndLinesWrittenBeforeTheEnd)
{
    const TrafficHistory found =
        history(TrafficFormat::HaproxyLog,
                "192.0.2.1:1 [01/Mar/2026:10:00:00.000] in in/<NOSRV> -1/-1/-1/-1/50 400 187 - - PR-- "
                "1/1/0/0/0 0/0 \"<BADREQ>\"\n"
                "192.0.2.1:2 [01/Mar/2026:10:00:00.000] in bk/s1 0/0/1/20/+21 200 +312 - - ---- 1/1/0/0/0 "
                "0/0 \"GET / HTTP/1.1\"\n"
                "192.0.2.1:3 [01/Mar/2026:10:00:00.000] in bk/s1 0/0/x/20/21 200 312 - - ---- 1/1/0/0/0 0/0 "
                "\"GET / HTTP/1.1\"\n"
                "192.0.2.1:3 [01/Mar/2026:10:00:00.000] in bk/s1 0/20/21 many -- 1/1/0/0/0 0/0\n"
                "192.0.2.1:3 [01/Mar/2026:10:00:00.000] frt/f1: SSL handshake failure\n");
    EXPECT_EQ(found.malformed, 2);
    EXPECT_EQ(fact(found, "Requests"_L1), u"2"_s);
    EXPECT_NEAR(likely(found, input::requestKB), (187 + 312) / 2000.0, 1e-12);
}

TEST(HaproxyLog, aLongConnectionSpreadsItsBytesOverItsTime)
{
    const TrafficHistory found =
        history(TrafficFormat::HaproxyLog,
                "192.0.2.1:1 [01/Mar/2026:10:00:00.000] t bk/s1 0/0/3600000 450000000 -- 1/1/1/1/0 0/0\n");
    EXPECT_NEAR(found.figures.at(u"traffic.peak"_s).high, 1, 0.02);
    EXPECT_FALSE(has(found, input::peakRequests)); // a connection is no request
}

} // namespace
