// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0

// The published schemas against what we write and read ourselves, by the reference validator.
#include "planner/capacity/architecture.h"
#include "planner/plan/drill.h"
#include "tests/planner/plan/any_step.h"
#include "tests/support/json_schema.h"
#include "tests/support/topology_text.h"

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

using Schema = SchemaTest;

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
