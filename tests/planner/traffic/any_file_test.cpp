// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/request_traffic.h"
#include "planner/traffic/visit_table.h"
#include "planner/traffic/volume_buckets.h"
#include "tests/planner/traffic/imported.h"

#include <random>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

ImportOptions optionsFor(TrafficFormat format)
{
    ImportOptions options;
    options.source = u"a file"_s;
    if (format == TrafficFormat::Csv)
        options.csv = {.time = 0, .value = 2};
    return options;
}

TEST(Importers, anyCutIntoPiecesGivesTheSameHistory)
{
    std::mt19937 chance(1);
    for (const SampleFile &sample : sampleFiles()) {
        const QByteArray text = sample.text + "no line of it\n" + sample.text.left(50);
        const ImportOptions options = optionsFor(sample.format);
        const QByteArray whole = historyText(imported(sample.format, text, options));
        ASSERT_FALSE(whole.startsWith("failure")) << whole.constData();
        for (int round = 0; round < 50; ++round) {
            const auto importer = trafficImporter(sample.format, options);
            const int longest = round == 0 ? 1 : 1 + int(chance() % 200);
            for (qsizetype at = 0; at < text.size();) {
                const auto length =
                    std::min<qsizetype>(round == 0 ? 1 : chance() % unsigned(longest + 1), text.size() - at);
                importer->feed(QByteArrayView(text).sliced(at, length));
                at += length;
            }
            ASSERT_EQ(historyText(importer->finish()), whole) << word(sample.format).toStdString();
        }
    }
}

TEST(Importers, aMalformedLineInAnyPlaceNeverStopsTheImport)
{
    for (const SampleFile &sample : sampleFiles()) {
        if (sample.format == TrafficFormat::SadfJson || sample.format == TrafficFormat::PrometheusJson)
            continue; // no lines
        const QByteArrayList lines = sample.text.split('\n');
        const TrafficHistory clean = history(sample.format, sample.text, optionsFor(sample.format));
        // A table's header has to stay the first line.
        for (qsizetype at = sample.format == TrafficFormat::Csv ? 1 : 0; at < lines.size(); ++at) {
            QByteArrayList scarred = lines;
            scarred.insert(at, "\xFF\x01 broken \"[ line");
            const TrafficHistory found =
                history(sample.format, scarred.join('\n'), optionsFor(sample.format));
            EXPECT_EQ(found.malformed, clean.malformed + 1);
            EXPECT_EQ(found.badLines.front().number, at + 1);
            EXPECT_EQ(found.samples, clean.samples) << word(sample.format).toStdString() << " line " << at;
        }
    }
}

TEST(Importers, onlyTheFirstHundredBadLinesAreKeptAndAllAreCounted)
{
    const QByteArray good = accessLine("192.0.2.1", "01/Mar/2026:10:00:00 +0000", "GET / HTTP/1.1", 200, 1);
    const TrafficHistory found =
        history(TrafficFormat::AccessLog, good + QByteArray("bad line\n").repeated(5000));
    EXPECT_EQ(found.malformed, 5000);
    ASSERT_EQ(found.badLines.size(), 100);
    EXPECT_EQ(found.badLines.back().number, 101);
}

TEST(Importers, aLineOfTenMegabytesIsMalformedAndNotKept)
{
    const QByteArray good = accessLine("192.0.2.1", "01/Mar/2026:10:00:00 +0000", "GET / HTTP/1.1", 200, 1);
    for (const SampleFile &sample : sampleFiles()) {
        const auto importer = trafficImporter(sample.format, optionsFor(sample.format));
        importer->feed(sample.text);
        const QByteArray piece(65'536, 'x');
        for (int i = 0; i < 160; ++i)
            importer->feed(piece);
        importer->feed("\n");
        const auto found = importer->finish();
        ASSERT_TRUE(found.has_value());
        EXPECT_GE(found->malformed, 1);
        EXPECT_LE(found->badLines.back().text.size(), 120);
    }
    const TrafficHistory whole =
        history(TrafficFormat::AccessLog, good + QByteArray(10 << 20, 'x') + '\n' + good);
    EXPECT_EQ(whole.lines, 3);
    EXPECT_EQ(whole.malformed, 1);
    EXPECT_EQ(whole.badLines.front().number, 2);
}

TEST(Importers, emptyBinaryAndForeignFilesAreAClearFailure)
{
    for (const SampleFile &sample : sampleFiles()) {
        const auto why = [&](QByteArrayView text) {
            const auto result = imported(sample.format, text, optionsFor(sample.format));
            EXPECT_FALSE(result.has_value());
            EXPECT_EQ(result.error().cause, Cause::Malformed);
            return sentence(result.error()).toStdString();
        };
        EXPECT_THAT(why(""), testing::HasSubstr("empty"));
        EXPECT_THAT(why(QByteArray("\x7F"
                                   "ELF\0\1\2\3\0\0\n\0\0",
                                   13)),
                    testing::HasSubstr("binary"));
        EXPECT_THAT(why("Dear Sir,\nplease find enclosed\nour best regards\n"), testing::HasSubstr("a file"));
        EXPECT_THAT(why("\n\n\n"), testing::HasSubstr("no traffic"));
    }
}

TEST(Importers, wordsAndNamesAreAllDifferentAndRead)
{
    std::set<QString> words;
    std::set<QString> names;
    for (const SampleFile &sample : sampleFiles()) {
        words.insert(word(sample.format));
        names.insert(text(sample.format));
        EXPECT_EQ(trafficFormatFromWord(word(sample.format)), sample.format);
    }
    EXPECT_EQ(words.size(), 7);
    EXPECT_EQ(names.size(), 7);
    EXPECT_EQ(trafficFormatFromWord(u"netflow"_s), std::nullopt);
}

TEST(GuessedFormat, knowsEachKindByItsStart)
{
    for (const SampleFile &sample : sampleFiles()) {
        EXPECT_EQ(guessedFormat(sample.text), sample.format) << word(sample.format).toStdString();
        EXPECT_EQ(guessedFormat("\xEF\xBB\xBF" + sample.text), sample.format)
            << word(sample.format).toStdString();
    }
    EXPECT_EQ(guessedFormat(""), std::nullopt);
    EXPECT_EQ(guessedFormat("Dear Sir,\nplease find enclosed\n"), std::nullopt);
    EXPECT_EQ(guessedFormat("{\"seaworthy\": \"worksheet\"}"), std::nullopt);
    EXPECT_EQ(guessedFormat(QByteArrayView("\x1F\x8B\0\0\0", 5)), std::nullopt);
}

TEST(Samples, areJoinedInPairsBeyondFiveThousandAndKeepTheirVolume)
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += QByteArray::number(1'772'366'400 + i * 60) + ',' + (i == 12'345 ? "100" : "10") + '\n';
    ImportOptions options;
    options.csv.header = false;
    const TrafficHistory found = history(TrafficFormat::Csv, text, options);
    EXPECT_EQ(found.samples.size(), 5000);
    EXPECT_NEAR(likely(found, input::peak), 10, 1e-9);
    EXPECT_NEAR(found.figures.at(u"traffic.peak"_s).high, 100, 1e-9);
    double sum = 0;
    double most = 0;
    for (const TrafficSample &sample : found.samples) {
        sum += sample.mbps;
        most = std::max(most, sample.peakMbps);
    }
    EXPECT_NEAR(sum / 5000, 10 + 90.0 / 20'000, 1e-9);
    EXPECT_NEAR(most, 100, 1e-9);
}

TEST(VolumeBuckets, widenInsteadOfGrowingAndLoseNothing)
{
    VolumeBuckets buckets(60, 100);
    for (qint64 time = 0; time < 60 * 1000; time += 60) {
        Bucket &bucket = buckets.at(1'000'000 + time);
        bucket.bytes += 1;
        ++bucket.began;
        bucket.beganRest += double(bucket.start + buckets.width() - (1'000'000 + time));
    }
    const auto sorted = buckets.sorted();
    EXPECT_LE(sorted.size(), 100);
    double bytes = 0;
    for (const Bucket &bucket : sorted) {
        bytes += bucket.bytes;
        // Beginnings each 60 s fill a bucket evenly.
        EXPECT_NEAR(bucket.beganRest, bucket.began * (double(buckets.width()) + 60) / 2,
                    double(bucket.began) * 900);
    }
    EXPECT_EQ(bytes, 1000);
}

TEST(VisitTable, agreesWithAPlainMapWhateverIsLetGo)
{
    // Few slots, so that it looks for room often; clients that come and go over a day.
    std::mt19937_64 chance(7);
    std::map<std::pair<quint64, quint32>, quint32> expected; // client and begin, last
    std::map<quint64, std::pair<quint32, quint32>> going;
    std::multiset<std::pair<quint32, quint32>> over;
    VisitTable table(
        600,
        [&](const VisitTable::Visit &visit) {
            over.insert({visit.began, visit.last});
        },
        10);
    std::multiset<std::pair<quint32, quint32>> plain;
    for (int i = 0; i < 50'000; ++i) {
        const quint32 now = 1'000'000 + quint32(i) * 5;
        const std::string visitor = std::to_string(now / 2000 * 50 + chance() % 60);
        const quint64 client = hashOf(visitor) | 1;
        const auto at = going.find(client);
        const bool begins = at == going.end() || now - at->second.second > 600;
        if (begins) {
            if (at != going.end())
                plain.insert(at->second);
            going[client] = {now, now};
        } else {
            at->second.second = now;
        }
        ASSERT_EQ(table.request(client, now), begins) << i;
    }
    for (const auto &[client, visit] : going)
        plain.insert(visit);
    table.finish();
    EXPECT_EQ(table.untracked(), 0);
    EXPECT_EQ(over, plain);
}

TEST(VisitTable, withoutRoomItSaysSoAndGoesOn)
{
    quint64 over = 0;
    VisitTable table(
        1800, [&](const VisitTable::Visit &) { ++over; }, 8);
    EXPECT_EQ(table.mostAtOnce(), 128);
    quint64 began = 0;
    for (quint64 client = 1; client <= 1000; ++client)
        began += table.request(client * 0x9E3779B97F4A7C15, 1'000'000) ? 1 : 0;
    EXPECT_EQ(began, 128);
    EXPECT_EQ(table.untracked(), 872);
    // When those have gone there is room again.
    EXPECT_TRUE(table.request(quint64{5000} * 0x9E3779B97F4A7C15, 1'000'000 + 2 * 1800 + 1));
    table.finish();
    EXPECT_EQ(over, 129);
}

} // namespace
