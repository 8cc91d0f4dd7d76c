// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/input_keys.h"
#include "planner/capacity/worksheet.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;

namespace {

ServerSize full(const QString &name)
{
    return {name, 2.5, 2048, 80, 40, u"documented"_s, Price{0.12, u"2024-05-17"_s, u"the list"_s}};
}

// Every field differs from its default.
Worksheet everything()
{
    Worksheet worksheet;
    worksheet.name = u"Käse \"und\" Brot\n"_s;
    worksheet.preparedBy = u"A. Jansen"_s;
    worksheet.currency = u"EUR"_s;
    double value = 1;
    for (const InputKind &kind : inputKinds()) {
        const double likely = std::clamp(value, kind.least, kind.most);
        worksheet.figures[kind.key] = {std::max(kind.least, likely / 3),
                                       likely,
                                       std::min(kind.most, likely * 1.1),
                                       {Grounds::Measured, u"B"_s, u"2026-03-01"_s, kind.help}};
        value += 0.7;
    }
    worksheet.figures[input::peak] = exactly(0.1);
    worksheet.figures[input::month] = Figure{1, 2, 2, {Grounds::Derived, {}, {}, {}}};
    worksheet.volumeUnits = VolumeUnits::Decimal;
    worksheet.peakMethod = PeakMethod::Concurrency;
    worksheet.survival = Survival::AnyZone;
    worksheet.zones = 3;
    worksheet.tls = true;
    worksheet.dnsSpread = DnsSpread::Weighted;
    worksheet.architecture = ArchitectureTemplate::ActiveActive;
    worksheet.database = DatabasePattern::PrimaryPrimary;
    worksheet.catalogue = u"ec2"_s;
    worksheet.webSize = full(u"w"_s);
    worksheet.balancerSize = full(u"b"_s);
    worksheet.balancerSize.price.reset();
    worksheet.databaseSize = full(u"d"_s);
    worksheet.databaseSize.networkMbps.reset();
    worksheet.loadPoints = {{1, 100}, {2.5, 190.25}};
    worksheet.measuredTimes = {{input::siteFailover, 300.5, u"2026-01-02"_s, u"bundle 7"_s}};
    worksheet.staleAfterDays = 30;
    return worksheet;
}

QJsonObject json(const Worksheet &worksheet)
{
    return QJsonDocument::fromJson(writeWorksheet(worksheet)).object();
}

std::string complaint(const QByteArray &text)
{
    const Result<Worksheet> read = readWorksheet(u"w.json"_s, text);
    EXPECT_FALSE(read) << text.toStdString();
    if (read)
        return {};
    EXPECT_EQ(read.error().cause, Cause::Malformed);
    return read.error().detail.toStdString();
}

std::string complaint(const QJsonObject &object)
{
    return complaint(QJsonDocument(object).toJson());
}

QJsonObject with(const QString &key, const QJsonValue &value)
{
    QJsonObject object = json(everything());
    object[key] = value;
    return object;
}

QJsonObject withFigure(const QString &key, const QJsonValue &figure)
{
    QJsonObject object = json(everything());
    QJsonObject figures = object[u"figures"_s].toObject();
    figures[key] = figure;
    object[u"figures"_s] = figures;
    return object;
}

QJsonObject withFigureField(const QString &field, const QJsonValue &value)
{
    return withFigure(u"traffic.peak"_s, QJsonObject{{u"likely"_s, 4}, {field, value}});
}

} // namespace

TEST(WorksheetFile, survivesTheRoundTripByteForByte)
{
    for (const Worksheet &worksheet : {everything(), Worksheet{}, starterWorksheet({})}) {
        const QByteArray text = writeWorksheet(worksheet);
        const Result<Worksheet> read = readWorksheet(u"w.json"_s, text);
        ASSERT_TRUE(read) << qPrintable(read.error().detail);
        EXPECT_EQ(*read, worksheet);
        EXPECT_EQ(writeWorksheet(*read), text);
    }
}

TEST(WorksheetFile, keepsEveryChoice)
{
    const auto survives = [](const Worksheet &worksheet) {
        const Result<Worksheet> read = readWorksheet(u"w.json"_s, writeWorksheet(worksheet));
        return read && *read == worksheet;
    };
    Worksheet worksheet;
    for (const Survival survival : everySurvival) {
        worksheet.survival = survival;
        EXPECT_TRUE(survives(worksheet));
        EXPECT_FALSE(text(survival).isEmpty());
    }
    for (const VolumeUnits units : everyVolumeUnits) {
        worksheet.volumeUnits = units;
        EXPECT_TRUE(survives(worksheet));
        EXPECT_FALSE(text(units).isEmpty());
    }
    for (const PeakMethod method : everyPeakMethod) {
        worksheet.peakMethod = method;
        EXPECT_TRUE(survives(worksheet));
        EXPECT_FALSE(text(method).isEmpty());
    }
    for (const DnsSpread spread : everyDnsSpread) {
        worksheet.dnsSpread = spread;
        EXPECT_TRUE(survives(worksheet));
        EXPECT_FALSE(text(spread).isEmpty());
    }
    for (const ArchitectureTemplate architecture : everyArchitectureTemplate) {
        worksheet.architecture = architecture;
        EXPECT_TRUE(survives(worksheet));
        EXPECT_FALSE(text(architecture).isEmpty());
    }
    for (const DatabasePattern pattern : everyDatabasePattern) {
        worksheet.database = pattern;
        EXPECT_TRUE(survives(worksheet));
        EXPECT_FALSE(text(pattern).isEmpty());
    }
}

TEST(WorksheetFile, ofAnExampleIsWhatWeWrite)
{
    const QDir examples(QStringLiteral(SW_SOURCE_DIR "/resources/worksheets"));
    const QStringList names = examples.entryList({u"*.json"_s});
    EXPECT_GE(names.size(), 3);
    for (const QString &name : names) {
        QFile file(examples.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const Result<Worksheet> read = readWorksheet(name, text);
        ASSERT_TRUE(read) << qPrintable(read.error().detail);
        EXPECT_EQ(writeWorksheet(*read).toStdString(), text.toStdString()) << name.toStdString();
    }
}

TEST(WorksheetFile, migratesVersion1)
{
    const Result<Worksheet> read = readWorksheet(u"old.json"_s, R"({
        "$schema": "worksheet.json", "seaworthy": "worksheet", "version": 1, "name": "Small shop",
        "traffic": {
            "peakMbps": {"low": 28, "likely": 35, "high": 48, "provenance": "measured", "source": "MRTG"},
            "busiestDayGB": {"likely": 90, "provenance": "derived"},
            "monthGB": {"likely": 1650}
        },
        "webNodeMbps": {"likely": 20, "provenance": "assumed", "source": "a 2 GB server"},
        "headroomPercent": 40, "survival": "any-zone"})");
    ASSERT_TRUE(read) << qPrintable(read.error().detail);
    Worksheet expected;
    expected.name = u"Small shop"_s;
    expected.figures[input::peak] = Figure{28, 35, 48, {Grounds::Measured, {}, {}, u"MRTG"_s}};
    expected.figures[input::busiestDay] = exactly(90, {Grounds::Derived, {}, {}, {}});
    expected.figures[input::month] = exactly(1650);
    expected.figures[input::nodeMbps] = exactly(20, {Grounds::Assumed, {}, {}, u"a 2 GB server"_s});
    expected.figures[input::headroom] = exactly(40);
    expected.survival = Survival::AnyZone;
    EXPECT_EQ(*read, expected);
    EXPECT_THAT(writeWorksheet(*read).toStdString(), HasSubstr("\"version\": 2"));
}

TEST(WorksheetFile, ofVersion1IsReadAsStrictly)
{
    const auto old = [](const char *rest) {
        return QByteArray(R"({"seaworthy": "worksheet", "version": 1, "name": "x", )") + rest + '}';
    };
    EXPECT_THAT(complaint(old(R"("traffic": {"peakMbps": {"likely": -4}}, "webNodeMbps": {"likely": 20})")),
                HasSubstr("w.json: at /traffic/peakMbps/likely: found -4, expected a number from 0 to"));
    EXPECT_THAT(complaint(old(R"("traffic": {"peak": {"likely": 4}}, "webNodeMbps": {"likely": 20})")),
                HasSubstr("at /traffic/peak: found an unknown field"));
    EXPECT_THAT(complaint(old(R"("traffic": {}, "webNodeMbps": {"likely": 0})")),
                HasSubstr("at /webNodeMbps/likely: found 0"));
    EXPECT_THAT(complaint(old(R"("traffic": {}, "webNodeMbps": {"likely": 2, "by": "me"})")),
                HasSubstr("at /webNodeMbps/by: found an unknown field"));
    EXPECT_THAT(complaint(old(R"("traffic": {}, "webNodeMbps": {"likely": 2}, "tls": true)")),
                HasSubstr("at /tls: found an unknown field"));
    EXPECT_THAT(complaint(old(R"("traffic": {}, "webNodeMbps": {"likely": 2}, "headroomPercent": 501)")),
                HasSubstr("at /headroomPercent: found 501, expected a number from 0 to 500"));
}

TEST(WorksheetFile, ofANewerVersionOrAnotherKindIsRefused)
{
    EXPECT_THAT(complaint(with(u"version"_s, 3)),
                HasSubstr("at /version: found 3, expected a version from 1 to 2"));
    EXPECT_THAT(complaint(with(u"seaworthy"_s, u"plan"_s)),
                HasSubstr("found \"plan\", expected \"worksheet\""));
    EXPECT_THAT(complaint(QByteArray("{}")), HasSubstr("w.json: at /seaworthy"));
    EXPECT_THAT(complaint(QByteArray("[]")), HasSubstr("w.json: found a list at the top"));
    EXPECT_THAT(complaint(QByteArray()), HasSubstr("w.json:1:"));
    EXPECT_THAT(complaint(QByteArray("\x7f"
                                     "ELF\0\1\2",
                                     7)),
                HasSubstr("this is not JSON"));
}

TEST(WorksheetFile, cutAnywhereIsRefusedByLineAndColumn)
{
    const QByteArray whole = writeWorksheet(everything());
    for (qsizetype size = 0; size < whole.size() - 1; size += 211)
        EXPECT_THAT(complaint(whole.left(size)), HasSubstr("w.json:"));
}

TEST(WorksheetFile, namesThePlaceOfEveryMistake)
{
    EXPECT_THAT(complaint(with(u"colour"_s, 1)), HasSubstr("w.json: at /colour: found an unknown field"));
    EXPECT_THAT(complaint(with(u"name"_s, 7)), HasSubstr("at /name: found 7, expected a text"));
    EXPECT_THAT(complaint(with(u"currency"_s, u"euro"_s)), HasSubstr("at /currency: found \"euro\""));
    EXPECT_THAT(complaint(with(u"figures"_s, 1)), HasSubstr("at /figures: found 1, expected an object"));
    EXPECT_THAT(complaint(with(u"survival"_s, u"luck"_s)),
                HasSubstr("at /survival: found \"luck\", expected one of no-loss, any-node, any-zone"));
    EXPECT_THAT(complaint(with(u"volumeUnits"_s, u"x"_s)), HasSubstr("at /volumeUnits"));
    EXPECT_THAT(complaint(with(u"peakMethod"_s, u"x"_s)), HasSubstr("at /peakMethod"));
    EXPECT_THAT(complaint(with(u"dnsSpread"_s, u"x"_s)), HasSubstr("at /dnsSpread"));
    EXPECT_THAT(complaint(with(u"architecture"_s, u"x"_s)), HasSubstr("at /architecture"));
    EXPECT_THAT(complaint(with(u"database"_s, 5)), HasSubstr("at /database: found 5, expected a text"));
    EXPECT_THAT(complaint(with(u"zones"_s, 4)),
                HasSubstr("at /zones: found 4, expected a number from 1 to 3"));
    EXPECT_THAT(complaint(with(u"zones"_s, 1.5)), HasSubstr("at /zones: found 1.5, expected a whole number"));
    EXPECT_THAT(complaint(with(u"tls"_s, u"yes"_s)),
                HasSubstr("at /tls: found \"yes\", expected true or false"));
    EXPECT_THAT(complaint(with(u"staleAfterDays"_s, 0)), HasSubstr("at /staleAfterDays: found 0"));
    EXPECT_THAT(complaint(with(u"webSize"_s, QJsonObject{{u"name"_s, u"x"_s}, {u"ram"_s, 1}})),
                HasSubstr("at /webSize/ram: found an unknown field"));
    EXPECT_THAT(complaint(with(u"webSize"_s, u"2 GB"_s)), HasSubstr("at /webSize: found \"2 GB\""));
}

TEST(WorksheetFile, namesThePlaceOfAFiguresMistake)
{
    EXPECT_THAT(complaint(withFigure(u"traffic.peek"_s, QJsonObject{{u"likely"_s, 4}})),
                HasSubstr("at /figures/traffic.peek: found an unknown input, expected a known one; the "
                          "nearest is traffic.peak"));
    EXPECT_THAT(complaint(withFigure(u"visitSeconds"_s, QJsonObject{{u"likely"_s, 4}})),
                HasSubstr("the nearest is concurrency.visitSeconds"));
    EXPECT_THAT(complaint(withFigure(u"traffic.peak"_s, 35)),
                HasSubstr("at /figures/traffic.peak: found 35, expected an object"));
    EXPECT_THAT(complaint(withFigure(u"traffic.peak"_s, QJsonObject())),
                HasSubstr("at /figures/traffic.peak/likely: found nothing"));
    EXPECT_THAT(
        complaint(withFigure(u"concurrency.visitSeconds"_s, QJsonObject{{u"likely"_s, 0}})),
        HasSubstr("at /figures/concurrency.visitSeconds/likely: found 0, expected a number from 0.01"));
    EXPECT_THAT(
        complaint(withFigure(u"concurrency.users"_s, QJsonObject{{u"likely"_s, 3e9}})),
        HasSubstr("at /figures/concurrency.users/likely: found 3000000000, expected a number from 0"));
    EXPECT_THAT(complaint(withFigureField(u"likely"_s, QJsonValue())),
                HasSubstr("at /figures/traffic.peak/likely: found null"));
    EXPECT_THAT(complaint(withFigureField(u"low"_s, 5)),
                HasSubstr("at /figures/traffic.peak: found low 5, likely 4, high 4, expected low <= likely"));
    EXPECT_THAT(complaint(withFigureField(u"high"_s, -1)), HasSubstr("/figures/traffic.peak/high: found -1"));
    EXPECT_THAT(complaint(withFigureField(u"provenance"_s, u"guess"_s)),
                HasSubstr("at /figures/traffic.peak/provenance: found \"guess\", expected one of measured, "
                          "derived, assumed"));
    EXPECT_THAT(complaint(withFigureField(u"source"_s, u"x"_s)),
                HasSubstr("at /figures/traffic.peak/source: found an unknown field"));
}

TEST(WorksheetFile, namesThePlaceOfAMeasurementsMistake)
{
    const auto points = [](const QJsonValue &value) { return with(u"loadPoints"_s, QJsonArray{value}); };
    EXPECT_THAT(complaint(points(QJsonObject{{u"nodes"_s, 0}, {u"requestsPerSecond"_s, 1}})),
                HasSubstr("at /loadPoints/0/nodes: found 0"));
    EXPECT_THAT(complaint(points(QJsonObject{{u"nodes"_s, 1}})),
                HasSubstr("at /loadPoints/0/requestsPerSecond"));
    EXPECT_THAT(complaint(points(7)), HasSubstr("at /loadPoints/0: found 7, expected an object"));
    const auto times = [](const QString &key, const QJsonValue &value) {
        QJsonObject good{{u"input"_s, u"availability.takeover"_s},
                         {u"seconds"_s, 1},
                         {u"when"_s, u"2026-01-01"_s},
                         {u"evidence"_s, u"e"_s}};
        good[key] = value;
        return with(u"measuredTimes"_s, QJsonArray{good});
    };
    EXPECT_THAT(complaint(times(u"input"_s, u"traffic.peak"_s)),
                AllOf(HasSubstr("at /measuredTimes/0/input: found \"traffic.peak\", expected one of"),
                      HasSubstr("availability.siteFailover")));
    EXPECT_THAT(complaint(times(u"seconds"_s, -1)), HasSubstr("at /measuredTimes/0/seconds: found -1"));
    EXPECT_THAT(complaint(times(u"when"_s, u"March"_s)),
                HasSubstr("at /measuredTimes/0/when: found \"March\""));
    EXPECT_THAT(complaint(times(u"who"_s, u"me"_s)), HasSubstr("at /measuredTimes/0/who: found an unknown"));
}

TEST(WorksheetFile, tellsAllMistakesAtOnce)
{
    QJsonObject object = with(u"zones"_s, 9);
    object[u"tls"_s] = 1;
    EXPECT_THAT(complaint(object), AllOf(HasSubstr("/zones"), HasSubstr("/tls")));
}
