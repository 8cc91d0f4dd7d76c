// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0

// The published schemas of the planner's documents against what we write and read ourselves.
#include "planner/capacity/input_keys.h"
#include "planner/capacity/templates.h"
#include "tests/support/json_schema.h"

#include <QDir>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

using PlannerSchema = SchemaTest;

QJsonObject fileAt(const QString &path)
{
    QFile file(QStringLiteral(SW_SOURCE_DIR "/resources/") + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonArray filesIn(const QString &folder)
{
    QJsonArray documents;
    const QDir dir(QStringLiteral(SW_SOURCE_DIR "/resources/") + folder);
    for (const QString &name : dir.entryList({u"*.json"_s}))
        documents.append(fileAt(folder + u'/' + name));
    return documents;
}

Worksheet withEveryInput()
{
    Worksheet worksheet;
    worksheet.name = u"Everything"_s;
    for (const InputKind &kind : inputKinds())
        worksheet.figures[kind.key] = Figure{kind.least, kind.standard.value_or(kind.least), kind.most, {}};
    worksheet.webSize = {u"w"_s, 1, 2, 3, 4, u"documented"_s, Price{1, u"2024-05"_s, u"s"_s}};
    worksheet.balancerSize.name = u"b"_s;
    worksheet.loadPoints = {{1, 2}};
    worksheet.measuredTimes = {{input::takeover, 1, u"2026-01-01"_s, {}}};
    return worksheet;
}

} // namespace

// The schema is for editors and other programs: it must not fall behind the one table.
TEST(WorksheetSchema, listsEveryInputWithItsLimitsAndNoOther)
{
    const QJsonObject figures = fileAt(u"schemas/worksheet.json"_s)[u"properties"_s][u"figures"_s].toObject();
    const QJsonObject listed = figures[u"properties"_s].toObject();
    const std::vector<InputKind> kinds = inputKinds();
    EXPECT_EQ(listed.size(), static_cast<qsizetype>(kinds.size()));
    for (const InputKind &kind : kinds) {
        const QJsonObject figure = listed[kind.key].toObject();
        EXPECT_THAT(figure[u"description"_s].toString().toStdString(),
                    testing::StartsWith(kind.label.toStdString()));
        for (const QString &end : {u"low"_s, u"likely"_s, u"high"_s}) {
            const QJsonValue limits = figure[u"properties"_s][end];
            EXPECT_EQ(limits[u"minimum"_s], kind.least) << kind.key.toStdString();
            EXPECT_EQ(limits[u"maximum"_s], kind.most) << kind.key.toStdString();
        }
    }
}

TEST_F(PlannerSchema, ofWorksheetsFitsEveryInputAndTheExamples)
{
    QJsonArray documents = filesIn(u"worksheets"_s);
    ASSERT_GE(documents.size(), 3);
    documents.append(parsed(writeWorksheet(Worksheet{})));
    for (const QString &verdict : verdicts(u"worksheet"_s, documents))
        EXPECT_EQ(verdict, u"ok"_s) << verdict.toStdString();
    accepts(u"worksheet"_s, parsed(writeWorksheet(withEveryInput())),
            {u"preparedBy"_s, u"currency"_s, u"volumeUnits"_s, u"peakMethod"_s, u"survival"_s, u"zones"_s,
             u"tls"_s, u"dnsSpread"_s, u"architecture"_s, u"database"_s, u"catalogue"_s, u"webSize"_s,
             u"balancerSize"_s, u"databaseSize"_s, u"loadPoints"_s, u"measuredTimes"_s, u"staleAfterDays"_s});
}

TEST_F(PlannerSchema, ofWorksheetsRefusesWhatTheReaderRefuses)
{
    const QJsonObject good = parsed(writeWorksheet(withEveryInput()));
    const auto with = [&](const QString &key, const QJsonValue &value) {
        QJsonObject bad = good;
        bad[key] = value;
        return bad;
    };
    const auto withFigure = [&](const QString &key, const QJsonObject &figure) {
        QJsonObject figures = good[u"figures"_s].toObject();
        figures[key] = figure;
        return with(u"figures"_s, figures);
    };
    const QJsonArray documents{
        with(u"zones"_s, 4),
        with(u"zones"_s, 1.5),
        with(u"survival"_s, u"luck"_s),
        with(u"currency"_s, u"euro"_s),
        with(u"webSize"_s, QJsonObject{{u"name"_s, u"x"_s}, {u"colour"_s, 1}}),
        with(u"loadPoints"_s, QJsonArray{QJsonObject{{u"nodes"_s, 0}, {u"requestsPerSecond"_s, 1}}}),
        with(u"measuredTimes"_s,
             QJsonArray{QJsonObject{
                 {u"input"_s, u"traffic.peak"_s}, {u"seconds"_s, 1}, {u"when"_s, u"2026-01-01"_s}}}),
        withFigure(u"traffic.peek"_s, {{u"likely"_s, 1}}),
        withFigure(u"traffic.peak"_s, {{u"likely"_s, -1}}),
        withFigure(u"traffic.peak"_s, {{u"likely"_s, 1}, {u"source"_s, u"x"_s}}),
        withFigure(u"concurrency.visitSeconds"_s, {{u"likely"_s, 0}}),
    };
    const QStringList found = verdicts(u"worksheet"_s, documents);
    ASSERT_EQ(found.size(), documents.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        EXPECT_NE(found[i], u"ok"_s) << i;
        EXPECT_FALSE(readWorksheet(u"w.json"_s, QJsonDocument(documents.at(i).toObject()).toJson())) << i;
    }
}

TEST_F(PlannerSchema, ofCataloguesFitsThoseThatAreShipped)
{
    const QJsonArray documents = filesIn(u"catalogues"_s);
    ASSERT_GE(documents.size(), 3);
    for (const QString &verdict : verdicts(u"catalogue"_s, documents))
        EXPECT_EQ(verdict, u"ok"_s) << verdict.toStdString();
    accepts(u"catalogue"_s, documents.first().toObject(), {u"currency"_s, u"trafficPerGB"_s, u"note"_s});
}

TEST_F(PlannerSchema, ofArchitecturesFitsEveryTemplateAndPattern)
{
    QJsonArray documents;
    Worksheet worksheet;
    worksheet.tls = true;
    worksheet.dnsSpread = DnsSpread::Weighted;
    for (const ArchitectureTemplate kind : everyArchitectureTemplate) {
        for (const DatabasePattern pattern : everyDatabasePattern) {
            worksheet.architecture = kind;
            worksheet.database = pattern;
            documents.append(parsed(writeArchitecture(architectureFor(worksheet, {2, 3, 2, 2}))));
        }
    }
    for (const QString &verdict : verdicts(u"architecture"_s, documents))
        EXPECT_EQ(verdict, u"ok"_s) << verdict.toStdString();
}
