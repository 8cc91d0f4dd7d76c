// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/plan/drill.h"
#include "tests/support/topology_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

Architecture twoBalancers()
{
    Architecture architecture;
    architecture.name = u"shop"_s;
    architecture.vip = u"10.0.0.100"_s;
    architecture.nodes = {{u"lb-1"_s, Role::LoadBalancer, {}, {}, u"10.0.0.1"_s, {}, 150},
                          {u"lb-2"_s, Role::LoadBalancer, {}, {}, u"10.0.0.2"_s, {}, 100}};
    return architecture;
}

Result<BalancerDrill> drill(const char *text, BalancerFault fault = BalancerFault::NodeDeath)
{
    const SeenSite lab = site(text);
    BalancerDrillRequest request;
    request.fault = fault;
    return planBalancerDrill(twoBalancers(), lab.fleet, lab.topology, request);
}

std::string refusal(const char *text)
{
    const Result<BalancerDrill> planned = drill(text);
    EXPECT_FALSE(planned);
    return planned ? std::string() : planned.error().detail.toStdString();
}

} // namespace

TEST(PlanBalancerDrill, findsTheActiveNodeByLooking)
{
    const Result<BalancerDrill> planned = drill("lb: a b* | web: c | db: p*");
    ASSERT_TRUE(planned) << planned.error().detail.toStdString();
    EXPECT_EQ(planned->active.name, u"b"_s);
    EXPECT_EQ(planned->standby.name, u"a"_s);
    EXPECT_EQ(planned->url, u"http://10.0.0.100/"_s);
}

TEST(PlanBalancerDrill, hasFiveStagesAndEachSaysWhy)
{
    const Result<BalancerDrill> planned = drill("lb: a* b | web: c | db: p*");
    ASSERT_TRUE(planned);
    QStringList ids;
    for (const DrillStage &stage : planned->stages) {
        ids << stage.id;
        EXPECT_FALSE(stage.title.isEmpty());
        EXPECT_FALSE(stage.why.isEmpty());
        EXPECT_FALSE(stage.why.contains(u'%')) << stage.why.toStdString();
    }
    EXPECT_EQ(ids, (QStringList{u"steady-state"_s, u"inject"_s, u"failover"_s, u"restore"_s, u"verify"_s}));
}

TEST(PlanBalancerDrill, restoresByTheInverseOfTheFault)
{
    for (const BalancerFault fault :
         {BalancerFault::NodeDeath, BalancerFault::ProcessDeath, BalancerFault::NetworkDrop}) {
        const Result<BalancerDrill> planned = drill("lb: a* b | web: c | db: p*", fault);
        ASSERT_TRUE(planned);
        const Plan &inject = planned->stages[1].plan;
        ASSERT_EQ(inject.steps.size(), 1u);
        EXPECT_EQ(planned->stages[3].plan.steps, inverse(inject.steps.front()));
        EXPECT_FALSE(planned->stages[3].plan.steps.empty());
    }
}

TEST(PlanBalancerDrill, warnsThatANodeThatIsOffDoesNotComeBackByItself)
{
    for (const BalancerFault fault :
         {BalancerFault::NodeDeath, BalancerFault::ProcessDeath, BalancerFault::NetworkDrop}) {
        const Result<BalancerDrill> planned = drill("lb: a* b | web: c | db: p*", fault);
        ASSERT_TRUE(planned);
        const std::vector<Warning> &warnings = planned->stages[1].plan.warnings;
        ASSERT_EQ(warnings.size(), fault == BalancerFault::NodeDeath ? 1u : 0u);
        for (const Warning &warning : warnings)
            EXPECT_THAT(warning.text.toStdString(), HasSubstr("'Stop all faults'"));
    }
}

TEST(PlanBalancerDrill, theFaultOutlastsTheFailoverThatItProvokes)
{
    const Result<BalancerDrill> planned = drill("lb: a* b | web: c | db: p*", BalancerFault::NetworkDrop);
    ASSERT_TRUE(planned);
    const auto &drop = std::get<DropNetwork>(planned->stages[1].plan.steps.front());
    EXPECT_GT(drop.lease, std::chrono::ceil<Seconds>(planned->prediction.most));
}

TEST(PlanBalancerDrill, endsWithTheAddressAtTheHighestPriority)
{
    const Result<BalancerDrill> planned = drill("lb: a b* | web: c | db: p*");
    ASSERT_TRUE(planned);
    EXPECT_EQ(std::get<AwaitVip>(planned->stages[4].plan.steps.front()).owner, u"a"_s);
    EXPECT_EQ(std::get<AwaitVip>(planned->stages[2].plan.steps.front()).owner, u"a"_s);
}

TEST(PlanBalancerDrill, isRefusedOnASiteThatIsNotFitForIt)
{
    EXPECT_THAT(refusal("lb: a~ b~ | web: c | db: p*"), HasSubstr("no node was seen to hold 10.0.0.100"));
    EXPECT_THAT(refusal("lb: a* b! | web: c | db: p*"), HasSubstr("no healthy standby"));
    EXPECT_THAT(refusal("lb: a* b~ | web: c | db: p*"), HasSubstr("no healthy standby"));
    EXPECT_THAT(refusal("lb: a* b | web: c~ d! | db: p*"), HasSubstr("no healthy"));
    EXPECT_THAT(refusal("web: c d | lb: x* y | db: p*"), HasSubstr("no load balancer of the architecture"));
}

TEST(DrillResult, tellsEveryFigureWithItsError)
{
    DrillResult result;
    result.fault = BalancerFault::NetworkDrop;
    result.detect = {Microseconds(3050000), Microseconds(10000)};
    result.lostWrites = {7, 9};
    const QJsonObject json = toJson(result);
    EXPECT_EQ(json[u"fault"_s].toString(), u"network-drop"_s);
    EXPECT_EQ(json[u"detect"_s][u"us"_s].toInteger(), 3050000);
    EXPECT_EQ(json[u"detect"_s][u"errorUs"_s].toInteger(), 10000);
    EXPECT_EQ(json[u"lostWrites"_s].toArray().size(), 2);
}

namespace {

DrillResult filledResult()
{
    DrillResult result;
    result.title = u"Load balancer failover"_s;
    result.cloud = CloudId{u"lab"_s};
    result.fault = BalancerFault::ProcessDeath;
    result.activeBefore = u"lb-1"_s;
    result.started = Instant(Seconds(1'700'000'000));
    result.injected = result.started + Milliseconds(1500);
    result.ended = result.started + Seconds(60);
    result.outage.begin = result.injected;
    result.outage.end = result.injected + Seconds(3);
    result.outage.length = {Microseconds(3'006'000), Microseconds(16'000)};
    result.outage.failed = 300;
    result.outage.error = u"timeout"_s;
    result.outages = {result.outage};
    result.lostWrites = {7, 9};
    result.prediction = {Milliseconds(2600), Milliseconds(3600), u"3 x 1 s"_s};
    result.passed = true;
    result.findings = {u"All is well."_s};
    return result;
}

QByteArray fileOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

} // namespace

TEST(DrillResult, isReadAsItWasWritten)
{
    const auto read = readDrillResult(u"result.json"_s, fileOf(toJson(filledResult())));
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(read->outage, filledResult().outage);
    EXPECT_EQ(read->started, filledResult().started);
    EXPECT_EQ(toJson(*read), toJson(filledResult()));
}

TEST(DrillResult, thatIsDamagedIsRefusedWithThePlace)
{
    QJsonObject json = toJson(filledResult());
    json.remove(u"probeValid"_s);
    json.insert(u"fault"_s, u"earthquake"_s);
    json.insert(u"moon"_s, u"full"_s);
    json.insert(u"lostWrites"_s, QJsonArray{u"seven"_s});
    QJsonObject outage = json.value(u"outage"_s).toObject();
    outage.insert(u"begin"_s, u"yesterday"_s);
    outage.insert(u"length"_s, QJsonObject{{u"us"_s, u"long"_s}, {u"errorUs"_s, -1}});
    json.insert(u"outage"_s, outage);
    const auto read = readDrillResult(u"result.json"_s, fileOf(json));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().cause, Cause::Malformed);
    for (const char *place : {"/probeValid", "/fault", "/moon", "/lostWrites/0", "/outage/begin",
                              "/outage/length/us", "/outage/length/errorUs"})
        EXPECT_THAT(read.error().detail.toStdString(), HasSubstr(place));
}

TEST(DrillResult, ofAnotherKindIsRefused)
{
    EXPECT_FALSE(readDrillResult(u"worksheet.json"_s, R"({"seaworthy": "worksheet", "version": 2})"));
    EXPECT_FALSE(readDrillResult(u"empty.json"_s, ""));
}
