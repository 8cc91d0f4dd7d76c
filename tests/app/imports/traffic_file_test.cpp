// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/imports/traffic_file.h"
#include "planner/capacity/input_keys.h"
#include "tests/support/history_text.h"
#include "tests/support/in_child.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <zlib.h>

#include <cstring>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray gzipped(const QByteArray &text)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(text.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.constData()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

// Lines of about 100 bytes, one a second.
QByteArray accessLog(int lines, int first = 0)
{
    QByteArray text;
    for (int i = first; i < first + lines; ++i)
        text +=
            QString::asprintf("192.0.2.%d - - [%02d/Mar/2026:%02d:%02d:%02d +0000] \"GET /page/%d HTTP/1.1\" "
                              "200 %d \"-\" \"Mozilla/5.0\"\n",
                              i % 200, 1 + i / 86'400, i / 3600 % 24, i / 60 % 60, i % 60, i, 1000 + i % 77)
                .toLatin1();
    return text;
}

class TrafficFile : public testing::Test
{
protected:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }
    static Result<TrafficHistory> import(const QString &path, std::optional<TrafficFormat> format = {})
    {
        ImportOptions options;
        options.source = u"a file"_s;
        return importTraffic(path, format, options, {}, {});
    }
    static std::string whyNot(const Result<TrafficHistory> &result)
    {
        EXPECT_FALSE(result.has_value());
        return result ? std::string() : sentence(result.error()).toStdString();
    }
    QTemporaryDir m_folder;
};

TEST_F(TrafficFile, readsAPlainFileAsItsImporterDoes)
{
    const QByteArray text = accessLog(20'000); // several pieces
    ImportOptions options;
    options.source = u"a file"_s;
    const auto importer = trafficImporter(TrafficFormat::AccessLog, options);
    importer->feed(text);
    const auto found = import(write(u"access.log"_s, text));
    EXPECT_EQ(historyText(found), historyText(importer->finish()));
    EXPECT_EQ(found->lines, 20'000);
    EXPECT_EQ(found->malformed, 0);
}

TEST_F(TrafficFile, unpacksGzipAlsoOfSeveralMembersAndIgnoresWhatFollows)
{
    const QByteArray expected = historyText(import(write(u"plain"_s, accessLog(30'000))));
    EXPECT_EQ(historyText(import(write(u"one.gz"_s, gzipped(accessLog(30'000))))), expected);
    QByteArray members;
    for (int i = 0; i < 30; ++i)
        members += gzipped(accessLog(1000, i * 1000)) + gzipped({});
    EXPECT_EQ(historyText(import(write(u"many.gz"_s, members))), expected);
    EXPECT_EQ(historyText(import(write(u"padded.gz"_s, members + QByteArray(512, '\0')))), expected);
}

TEST_F(TrafficFile, aCutOrDamagedGzipFileSaysSo)
{
    const QByteArray packed = gzipped(accessLog(30'000));
    EXPECT_THAT(whyNot(import(write(u"cut.gz"_s, packed.left(packed.size() / 2)))),
                testing::HasSubstr("cut off"));
    EXPECT_THAT(whyNot(import(write(u"short.gz"_s, packed.left(5)))), testing::HasSubstr("cut off"));
    QByteArray damaged = packed;
    for (qsizetype i = packed.size() / 2; i < packed.size() / 2 + 40; ++i)
        damaged[i] = char(~damaged[i]);
    EXPECT_THAT(whyNot(import(write(u"damaged.gz"_s, damaged))), testing::HasSubstr("damaged"));
    EXPECT_THAT(whyNot(import(write(u"empty.gz"_s, gzipped({})))), testing::HasSubstr("empty"));
}

TEST_F(TrafficFile, otherPackingsAreNamedWithTheWayToUnpackThem)
{
    EXPECT_THAT(whyNot(import(write(u"a.xz"_s,
                                    QByteArray("\xFD"
                                               "7zXZ\0\0",
                                               7)))),
                testing::HasSubstr("xz -dk a.xz"));
    EXPECT_THAT(whyNot(import(write(u"a.bz2"_s, "BZh91AY&SY"))), testing::HasSubstr("bzip2"));
    EXPECT_THAT(whyNot(import(write(u"a.zst"_s, "\x28\xB5\x2F\xFD...."))), testing::HasSubstr("zstd"));
}

TEST_F(TrafficFile, whatIsNoUsableFileIsAClearFailure)
{
    EXPECT_THAT(whyNot(import(m_folder.filePath(u"absent"_s))), testing::HasSubstr("no such file"));
    EXPECT_THAT(whyNot(import(m_folder.path())), testing::HasSubstr("no file"));
    const QString pipe = m_folder.filePath(u"pipe"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_THAT(whyNot(import(pipe)), testing::HasSubstr("no file")); // and does not wait for a writer
    EXPECT_THAT(whyNot(import(write(u"empty"_s, {}))), testing::HasSubstr("empty"));
    EXPECT_THAT(whyNot(import(write(u"empty2"_s, {}), TrafficFormat::MrtgLog)), testing::HasSubstr("empty"));
    EXPECT_THAT(whyNot(import(write(u"letter"_s, "Dear Sir,\n"))), testing::HasSubstr("like none"));
    EXPECT_THAT(whyNot(import(write(u"binary"_s, QByteArray(5000, '\0')), TrafficFormat::AccessLog)),
                testing::HasSubstr("binary"));
}

TEST_F(TrafficFile, aStopEndsItBetweenTwoPieces)
{
    const QString path = write(u"access.log"_s, accessLog(30'000));
    std::stop_source source;
    double last = 0;
    const auto result = importTraffic(
        path, {}, {},
        [&](double part) {
            last = part;
            source.request_stop();
        },
        source.get_token());
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().cause, Cause::Canceled);
    EXPECT_GT(last, 0);
    EXPECT_LT(last, 1);
}

TEST_F(TrafficFile, progressRisesToOne)
{
    for (const QString &path :
         {write(u"plain"_s, accessLog(30'000)), write(u"packed"_s, gzipped(accessLog(30'000)))}) {
        std::vector<double> parts;
        ASSERT_TRUE(importTraffic(path, {}, {}, [&](double part) { parts.push_back(part); }, {}).has_value());
        EXPECT_TRUE(std::ranges::is_sorted(parts));
        EXPECT_EQ(parts.back(), 1);
    }
}

TEST_F(TrafficFile, startIsUnpackedAndBounded)
{
    const QByteArray text = accessLog(30'000);
    EXPECT_EQ(*startOfFile(write(u"plain"_s, text)), text.left(65'536));
    EXPECT_EQ(*startOfFile(write(u"packed"_s, gzipped(text))), text.left(65'536));
    EXPECT_EQ(*startOfFile(write(u"short"_s, "a,b\n")), QByteArray("a,b\n"));
    EXPECT_FALSE(startOfFile(m_folder.filePath(u"absent"_s)).has_value());
}

TEST_F(TrafficFile, aTableIsReadByTheColumnsThatItsHeadSuggests)
{
    const auto found = import(write(u"t.csv"_s,
                                    "host;time;out bytes/s\na;2026-03-01T10:00:00Z;1000000\n"
                                    "a;2026-03-01T10:01:00Z;1000000\n"));
    ASSERT_TRUE(found.has_value());
    EXPECT_NEAR(found->figures.at(u"traffic.peak"_s).likely, 8, 1e-12);
    EXPECT_EQ(found->figures.at(u"traffic.peak"_s).provenance.from, u"a file (CSV table)"_s);
}

// Of a year, with millions of visitors: a process of its own tells how much it has held at most.
TEST(TrafficMemory, staysBelow100MegabytesWhateverTheVisitorsAndTheTime)
{
#if defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "an address sanitizer's own memory is measured too: run it in the dev preset";
#endif
    const QByteArray said = inChild([] {
        rusage before{};
        ::getrusage(RUSAGE_SELF, &before);
        const auto importer = trafficImporter(TrafficFormat::AccessLog, {});
        QByteArray piece;
        char line[200];
        for (int i = 0; i < 2'000'000; ++i) {
            // The first half has each minute of a year; the second, a million visitors within one gap.
            const int second = i < 1'000'000 ? i * 31 : 31'000'000 + i / 1000;
            const int day = second / 86'400;
            const int length =
                std::snprintf(line, sizeof line,
                              "10.%d.%d.%d - - [%02d/%s/2026:%02d:%02d:%02d +0000] \"GET / HTTP/1.1\" "
                              "200 5000 \"-\" \"agent\"\n",
                              i >> 16, i >> 8 & 255, i & 255, 1 + day % 28,
                              std::array{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
                                         "Nov", "Dec"}[size_t(day / 28 % 12)],
                              second / 3600 % 24, second / 60 % 60, second % 60);
            piece.append(line, length);
            if (piece.size() > 200'000) {
                importer->feed(piece);
                piece.clear();
            }
        }
        importer->feed(piece);
        const auto history = importer->finish();
        rusage after{};
        ::getrusage(RUSAGE_SELF, &after);
        if (!history || history->malformed > 0)
            return "failed: " + QByteArray::number(importer->malformed());
        return QByteArray::number(qint64(after.ru_maxrss - before.ru_maxrss) / 1024) + ' '
            + QByteArray::number(qint64(after.ru_maxrss) / 1024);
    });
    const QByteArrayList megabytes = said.split(' ');
    ASSERT_EQ(megabytes.size(), 2) << said.constData();
    EXPECT_LT(megabytes.at(1).toInt(), 100) << said.constData();
    EXPECT_GT(megabytes.at(0).toInt(), 1); // it did measure something
}

} // namespace
