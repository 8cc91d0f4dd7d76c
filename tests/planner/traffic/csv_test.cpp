// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/planner/traffic/imported.h"

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

TrafficHistory csv(QByteArrayView text, const CsvColumns &columns)
{
    ImportOptions options;
    options.csv = columns;
    return history(TrafficFormat::Csv, text, options);
}

TEST(Csv, readsTheChosenColumnsInTheirUnit)
{
    const QByteArray text = "when;who;\"out;going\"\n"
                            "2026-03-01 10:00:00;\"a;b\";1000000,5\n"
                            "2026-03-01 10:01:00;\"say \"\"hi\"\"\";2000000\n";
    CsvColumns columns{
        .separator = ';', .time = 0, .value = 2, .meaning = CsvColumns::Meaning::BytesPerSecond};
    const TrafficHistory found = csv(text, columns);
    ASSERT_EQ(found.samples.size(), 2);
    EXPECT_EQ(found.malformed, 0);
    EXPECT_NEAR(found.samples[0].mbps, 8.000004, 1e-12);
    EXPECT_NEAR(found.samples[1].mbps, 16, 1e-12);
    columns.meaning = CsvColumns::Meaning::BitsPerSecond;
    EXPECT_NEAR(csv(text, columns).samples[1].mbps, 2, 1e-12);
    columns.meaning = CsvColumns::Meaning::BytesInInterval;
    EXPECT_NEAR(csv(text, columns).samples[1].mbps, 16.0 / 60, 1e-12);
    columns.meaning = CsvColumns::Meaning::MbitPerSecond;
    EXPECT_NEAR(csv(text, columns).samples[1].mbps, 2'000'000, 1e-6);
}

TEST(Csv, readsSecondsAndMillisecondsSince1970AndRowsThatGoBack)
{
    const CsvColumns plain{.header = false};
    const TrafficHistory seconds = csv("1772366400,1\n1772366460,2\n1772366520,3\n", plain);
    const TrafficHistory milliseconds = csv("1772366400000,1\n1772366460000,2\n1772366520000,3\n", plain);
    const TrafficHistory back = csv("1772366520,3\n1772366460,2\n1772366400,1\n", plain);
    ASSERT_EQ(seconds.samples.size(), 3);
    EXPECT_EQ(seconds.samples, milliseconds.samples);
    EXPECT_EQ(seconds.samples, back.samples);
    EXPECT_EQ(iso8601(seconds.samples[0].at), u"2026-03-01T12:00:00.000000Z"_s);
}

TEST(Csv, aHoleIsNotFilledWithTheRowBefore)
{
    QByteArray text;
    for (int i = 0; i < 10; ++i)
        text += QByteArray::number(1'772'366'400 + i * 300) + ",8\n";
    text += QByteArray::number(1'772'366'400 + 86'400) + ",8\n";
    const TrafficHistory found = csv(text, {.header = false});
    EXPECT_FALSE(has(found, input::busiestDay)); // 55 minutes are known
}

TEST(Csv, saysWhatItTookTheColumnsFor)
{
    EXPECT_EQ(fact(csv("1772366400,1\n1772366460,2\n", {.header = false}), "Columns"_L1),
              u"The time is column 1. The value is column 2, taken as Mbit a second."_s);
}

TEST(Csv, aMultipleOfAUnitInTheHeadingCounts)
{
    const auto mbps = [](const QByteArray &heading) {
        const QByteArray text = "time," + heading + "\n1772366400,8\n1772366460,8\n";
        return csv(text, csvPreview(text).guess).figures.at(input::peak).likely;
    };
    EXPECT_NEAR(mbps("bps"), 8e-6, 1e-15);
    EXPECT_NEAR(mbps("out bit/s"), 8e-6, 1e-15);
    EXPECT_NEAR(mbps("kbps"), 8e-3, 1e-12);
    EXPECT_NEAR(mbps("tx_kbit_per_second"), 8e-3, 1e-12);
    EXPECT_NEAR(mbps("Mbit/s"), 8, 1e-12);
    EXPECT_NEAR(mbps("out Mbps"), 8, 1e-12);
    EXPECT_NEAR(mbps("Gbps"), 8e3, 1e-9);
    EXPECT_NEAR(mbps("bytes/s"), 64e-6, 1e-15);
    EXPECT_NEAR(mbps("txkB/s"), 64e-3, 1e-12);
    EXPECT_NEAR(mbps("MB/s"), 64, 1e-12);
    EXPECT_NEAR(mbps("MiB/s"), 64 * 1.048576, 1e-12);
    EXPECT_NEAR(mbps("out"), 8, 1e-12); // Mbit/s where nothing is said
    // Whoever chooses another unit than the heading's knows better.
    EXPECT_NEAR(csv("time,kbps\n1772366400,8\n1772366460,8\n", {}).samples[0].mbps, 8, 1e-12);
    EXPECT_TRUE(
        fact(csv("time,kB/s\n1772366400,8\n", {.meaning = CsvColumns::Meaning::BytesPerSecond}), "Scale"_L1)
            .contains(u"1,000"_s));
}

TEST(Csv, rowsOutOfOrderAreSaidAndCoverNoTimeTwice)
{
    // Every other minute of a day, then the minutes between backwards, three times over.
    QByteArray text;
    for (int round = 0; round < 30; ++round) {
        for (int i = 0; i < 1440; i += 2)
            text += QByteArray::number(1'772'323'200 + i * 60) + ",8\n";
        for (int i = 1439; i > 0; i -= 2)
            text += QByteArray::number(1'772'323'200 + i * 60) + ",8\n";
    }
    const TrafficHistory found = csv(text, {.header = false});
    EXPECT_FALSE(has(found, input::month)); // a day is known, not thirty
    EXPECT_NEAR(likely(found, input::busiestDay), 86'400 * 8 / 8192.0, 1e-6);
    EXPECT_TRUE(fact(found, "Rows out of order"_L1).contains(u"59 times"_s));
    EXPECT_TRUE(
        fact(csv("1772366460,1\n1772366400,2\n1772366340,2\n", {.header = false}), "Rows out of order"_L1)
            .isEmpty());
}

TEST(Csv, badRowsSayWhatIsWrong)
{
    const TrafficHistory found = csv("t,v\n2026-03-01T10:00:00Z,1\nyesterday,1\n2026-03-01T10:01:00Z\n"
                                     "2026-03-01T10:02:00Z,lots\n2026-03-01T10:03:00Z,-1\n"
                                     "2026-03-01T10:04:00Z,inf\n\"2026,1\n2026-03-01T10:00:00Z,7\n"
                                     "2026-03-01T10:05:00Z,3\n",
                                     {});
    EXPECT_EQ(found.malformed, 7);
    EXPECT_EQ(found.samples.size(), 2);
    EXPECT_EQ(found.badLines[0].number, 3);
    EXPECT_EQ(found.badLines[0].text, u"yesterday,1"_s);
}

TEST(CsvPreview, guessesSeparatorHeaderColumnsAndMeaning)
{
    const CsvPreview preview =
        csvPreview("host;Time;in bytes/s;out bytes/s\r\nweb1;2026-03-01T10:00:00Z;1;2\r\n"
                   "web1;2026-03-01T10:01:00Z;1,5;2,5\r\n");
    EXPECT_EQ(preview.guess,
              (CsvColumns{.separator = ';',
                          .header = true,
                          .time = 1,
                          .value = 3,
                          .meaning = CsvColumns::Meaning::BytesPerSecond}));
    ASSERT_EQ(preview.rows.size(), 3);
    EXPECT_EQ(preview.rows[0][3], u"out bytes/s"_s);

    const CsvPreview bare = csvPreview("1772366400\t12\n1772366460\t13\n");
    EXPECT_EQ(bare.guess, (CsvColumns{.separator = '\t', .header = false, .time = 0, .value = 1}));
    EXPECT_TRUE(csvPreview("").rows.empty());
    EXPECT_EQ(csvPreview(QByteArray("a,b\n").repeated(100)).rows.size(), 20);
}

} // namespace
