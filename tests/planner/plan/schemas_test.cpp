// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0

// The published schemas against what we write and read ourselves, by the reference validator.
#include "planner/capacity/architecture.h"
#include "planner/plan/drill.h"
#include "tests/planner/plan/any_step.h"
#include "tests/support/topology_text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryFile>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

// Reads {"schema": ..., "documents": [...]} and prints one line a document: "ok" or the first problem.
constexpr const char *validator = R"(
import json, sys
from jsonschema import Draft202012Validator as V
work = json.load(sys.stdin)
V.check_schema(work["schema"])
for document in work["documents"]:
    problem = next(V(work["schema"]).iter_errors(document), None)
    print("ok" if problem is None else "/".join(map(str, problem.absolute_path)) + ": " + problem.message[:300].replace("\n", " "))
)";

// Debian's own Python first: it is the one that the package python3-jsonschema belongs to.
QString pythonWithJsonschema()
{
    for (const QString &python : {u"/usr/bin/python3"_s, u"python3"_s}) {
        QProcess process;
        process.start(python, {u"-c"_s, u"from jsonschema import Draft202012Validator"_s});
        if (process.waitForFinished(30000) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0)
            return python;
    }
    return {};
}

class Schema : public testing::Test
{
protected:
    void SetUp() override
    {
        m_python = pythonWithJsonschema();
        if (m_python.isEmpty())
            GTEST_SKIP()
                << "there is no Python module jsonschema here; install the package python3-jsonschema";
    }

    QStringList verdicts(const QString &schema, const QJsonArray &documents) const
    {
        QFile file(QStringLiteral(SW_SOURCE_DIR "/resources/schemas/") + schema + u".json"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        const QJsonObject work{{u"schema"_s, QJsonDocument::fromJson(file.readAll()).object()},
                               {u"documents"_s, documents}};
        QProcess process;
        process.start(m_python, {u"-c"_s, QString::fromLatin1(validator)});
        process.write(QJsonDocument(work).toJson());
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(60000));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    // Every document is good; without any one of its fields, or with one more, it is not.
    void accepts(const QString &schema, const QJsonObject &document, const QStringList &optional = {}) const
    {
        QJsonArray documents{document};
        QJsonObject more = document;
        more[u"surprise"_s] = 1;
        documents.append(more);
        QStringList left;
        for (const QString &key : document.keys()) {
            if (optional.contains(key))
                continue;
            QJsonObject less = document;
            less.remove(key);
            documents.append(less);
            left << key;
        }
        const QStringList found = verdicts(schema, documents);
        ASSERT_EQ(found.size(), documents.size());
        EXPECT_EQ(found[0], u"ok"_s) << found[0].toStdString();
        EXPECT_THAT(found[1].toStdString(), HasSubstr("surprise"));
        for (qsizetype i = 0; i < left.size(); ++i)
            EXPECT_THAT(found[i + 2].toStdString(), HasSubstr(left[i].toStdString()));
    }

    QString m_python;
};

QJsonObject parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

TEST_F(Schema, ofArchitecturesFitsTheLabSite)
{
    accepts(u"architecture"_s, parsed(writeArchitecture(labSite())),
            {u"links"_s, u"vip"_s, u"vipPrefix"_s, u"sitePort"_s, u"appPort"_s, u"statsPort"_s, u"vrrp"_s,
             u"balancer"_s});
}

TEST_F(Schema, ofPlansFitsEveryKindOfStep)
{
    Plan plan{CloudId{u"lab"_s}, u"Everything"_s, {}, {{u"Beware."_s}}};
    for (unsigned seed = 0; seed < 300; ++seed)
        plan.steps.push_back(anyStep(seed));
    accepts(u"plan"_s, toJson(plan));
}

TEST_F(Schema, ofPlansRefusesAStepThatItsReaderRefuses)
{
    QJsonArray documents;
    for (const QJsonObject &step :
         {QJsonObject{{u"step"_s, u"explode"_s}}, QJsonObject{{u"step"_s, u"act-on-server"_s}}}) {
        EXPECT_FALSE(stepFromJson(step));
        QJsonObject plan = toJson(Plan{});
        plan[u"steps"_s] = QJsonArray{step};
        documents.append(plan);
    }
    for (const QString &verdict : verdicts(u"plan"_s, documents))
        EXPECT_NE(verdict, u"ok"_s);
}

TEST_F(Schema, ofTopologiesFitsASite)
{
    accepts(u"topology"_s,
            parsed(topologyJson(site("lb: a* b | web: c d~ e! | db: p* r~ | other: x").topology)));
}

TEST_F(Schema, ofDrillResultsFitsAResult)
{
    DrillResult result;
    result.outage = {noon, noon + Seconds(3), {Microseconds(3050000), Microseconds(10000)},
                     305,  u"timeout"_s,      false};
    result.outages = {result.outage};
    result.lostWrites = {1, 2, 3};
    result.findings = {u"All is well."_s};
    result.prediction = predictVipMove(labSite(), u"lb-1"_s, BalancerFault::NodeDeath);
    accepts(u"drill-result"_s, toJson(result));
}

TEST_F(Schema, ofGraphFilesAgreesWithTheirReader)
{
    const QByteArray good[] = {R"({})", R"({"a": {"in": [], "out": ["b"]}, "b": {}})"};
    const QByteArray bad[] = {R"({"a": []})", R"({"a": {"outs": []}})", R"({"a": {"out": [1]}})"};
    QJsonArray documents;
    for (const QByteArray &text : good) {
        EXPECT_TRUE(readGraphFile(u"f"_s, text));
        documents.append(parsed(text));
    }
    for (const QByteArray &text : bad) {
        EXPECT_FALSE(readGraphFile(u"f"_s, text));
        documents.append(parsed(text));
    }
    const QStringList found = verdicts(u"graph"_s, documents);
    ASSERT_EQ(found.size(), 5);
    for (qsizetype i = 0; i < found.size(); ++i)
        EXPECT_EQ(found[i] == u"ok"_s, i < 2) << i;
}

TEST_F(Schema, ofJournalExtractsTellsAnEntryFromSomethingElse)
{
    accepts(u"journal-extract"_s,
            {{u"number"_s, 1},
             {u"at"_s, iso8601(noon)},
             {u"operation"_s, u"b0c8b7d2-3c3f-4a8b-9a53-0a2c4c8f4d11"_s},
             {u"kind"_s, u"submitted"_s},
             {u"body"_s, QJsonObject{{u"plan"_s, toJson(Plan{})}}},
             {u"hash"_s, QString(64, u'a')}});
}
