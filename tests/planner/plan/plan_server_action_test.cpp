// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/plan/plan.h"
#include "tests/support/topology_text.h"

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

constexpr const char *wholeSite = "lb: a* b | web: c d e | db: p* r";

std::vector<std::string> rules(const SeenSite &site, const QString &server, const ServerAction &action)
{
    std::vector<std::string> words;
    for (const Refusal &refusal : refusals(site.fleet, site.topology, ServerId{server}, action)) {
        EXPECT_FALSE(refusal.reason.contains(u"%1"_s)) << refusal.reason.toStdString();
        words.push_back(refusal.rule.toStdString());
    }
    return words;
}

std::vector<std::string> warnings(const SeenSite &site, const QString &server, const ServerAction &action)
{
    std::vector<std::string> texts;
    const Result<Plan> plan = planServerAction(site.fleet, site.topology, ServerId{server}, action);
    EXPECT_TRUE(plan) << (plan ? std::string() : plan.error().detail.toStdString());
    if (plan) {
        for (const Warning &warning : plan->warnings)
            texts.push_back(warning.text.toStdString());
    }
    return texts;
}

const ResizeServer toMedium{FlavorId{u"f2"_s}};

} // namespace

TEST(Refusals, areNoneForOneOfThreeWebNodes)
{
    EXPECT_THAT(rules(site(wholeSite), u"c"_s, StopServer{}), IsEmpty());
    EXPECT_THAT(rules(site(wholeSite), u"c"_s, DeleteServer{}), IsEmpty());
}

TEST(Refusals, protectTheLastNodeOfATierThatServes)
{
    const SeenSite limping = site("lb: a* b | web: c d~ e! | db: p* r");
    EXPECT_THAT(rules(limping, u"c"_s, StopServer{}), ElementsAre("last-healthy-of-tier"));
    EXPECT_THAT(rules(limping, u"c"_s, toMedium), ElementsAre("last-healthy-of-tier"));
    EXPECT_THAT(rules(limping, u"d"_s, RebootServer{true}), IsEmpty());
    EXPECT_THAT(rules(limping, u"e"_s, StartServer{}), IsEmpty());
}

TEST(Refusals, protectTheHolderOfAnAddressWithoutAStandby)
{
    EXPECT_THAT(rules(site("lb: a* b~ | web: c d | db: p*"), u"a"_s, StopServer{}),
                ElementsAre("vip-standby-down"));
    EXPECT_THAT(rules(site("lb: a* b! | web: c d | db: p*"), u"a"_s, RebootServer{}),
                ElementsAre("vip-standby-down", "last-healthy-of-tier"));
    EXPECT_THAT(rules(site(wholeSite), u"a"_s, StopServer{}), IsEmpty());
    EXPECT_THAT(rules(site("lb: a* b~ | web: c d | db: p*"), u"b"_s, StopServer{}), IsEmpty());
}

TEST(Refusals, followTheStateOfTheServer)
{
    EXPECT_THAT(rules(site(wholeSite), u"c"_s, StartServer{}), ElementsAre("state"));
    EXPECT_THAT(rules(site(wholeSite), u"c"_s, ConfirmResize{}), ElementsAre("state"));
    SeenSite busy = site(wholeSite);
    busy.fleet.servers[2].task = u"powering-off"_s;
    EXPECT_THAT(rules(busy, u"c"_s, StopServer{}), ElementsAre("state"));
    busy.fleet.servers[2].task.clear();
    busy.fleet.servers[2].locked = true;
    EXPECT_THAT(rules(busy, u"c"_s, StopServer{}), ElementsAre("locked"));
    EXPECT_THAT(rules(busy, u"nobody"_s, StopServer{}), ElementsAre("state"));
}

TEST(Refusals, knowWhatTheCloudDoesNotOffer)
{
    SeenSite lab = site(wholeSite);
    EXPECT_THAT(rules(lab, u"c"_s, ResizeServer{FlavorId{u"f9"_s}}), ElementsAre("unsupported"));
    EXPECT_THAT(rules(lab, u"c"_s, ResizeServer{FlavorId{u"f1"_s}}), ElementsAre("state"));
    EXPECT_THAT(rules(lab, u"c"_s, RebuildServer{ImageId{u"i1"_s}}), ElementsAre("unsupported"));
    lab.fleet.servers[2].image = ImageId{u"i1"_s};
    EXPECT_THAT(rules(lab, u"c"_s, RebuildServer{ImageId{u"i1"_s}}), IsEmpty());
    EXPECT_THAT(rules(lab, u"c"_s, RebuildServer{ImageId{u"i9"_s}}), ElementsAre("unsupported"));
    lab.fleet.servers[2].flavor = FlavorId{u"f2"_s};
    EXPECT_THAT(rules(lab, u"c"_s, ResizeServer{FlavorId{u"f1"_s}}), ElementsAre("unsupported"));
}

TEST(Refusals, keepTheQuotaBeforeTheCloudDoes)
{
    SeenSite lab = site(wholeSite);
    lab.fleet.quota.cores = {8, 8};
    lab.fleet.quota.memoryMiB = {8192, 8192 + 1023};
    EXPECT_THAT(rules(lab, u"c"_s, toMedium), ElementsAre("quota", "quota"));
    lab.fleet.quota.cores = {8, 9};
    lab.fleet.quota.memoryMiB = {8192, -1};
    EXPECT_THAT(rules(lab, u"c"_s, toMedium), IsEmpty());
}

TEST(PlanServerAction, isRefusedWithEveryReason)
{
    const SeenSite lab = site("lb: a* b! | web: c d | db: p*");
    const Result<Plan> plan = planServerAction(lab.fleet, lab.topology, ServerId{u"a"_s}, StopServer{});
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().cause, Cause::Refused);
    EXPECT_THAT(plan.error().detail.toStdString(), HasSubstr("no healthy standby"));
    EXPECT_THAT(plan.error().detail.toStdString(), HasSubstr("last node of the load balancer tier"));
}

TEST(PlanServerAction, waitsForTheStandbyWhenTheHolderIsStopped)
{
    const SeenSite lab = site(wholeSite);
    const Result<Plan> plan = planServerAction(lab.fleet, lab.topology, ServerId{u"a"_s}, StopServer{});
    ASSERT_TRUE(plan);
    const NodeRef a{ServerId{u"a"_s}, u"a"_s, u"10.0.0.1"_s};
    const NodeRef b{ServerId{u"b"_s}, u"b"_s, u"10.0.0.2"_s};
    EXPECT_THAT(plan->steps,
                ElementsAre(Step(ActOnServer{a, StopServer{}, {}}),
                            Step(AwaitVip{u"10.0.0.100"_s, {b}, {}, u"a"_s, Seconds(30)})));
    EXPECT_THAT(warnings(lab, u"a"_s, StopServer{}), Contains(HasSubstr("until b takes it")));
}

TEST(PlanServerAction, remembersTheSizeThatAResizeIsTakenBackTo)
{
    const SeenSite lab = site(wholeSite);
    const Result<Plan> plan = planServerAction(lab.fleet, lab.topology, ServerId{u"c"_s}, toMedium);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->title, u"Resize c to medium"_s);
    EXPECT_EQ(std::get<ActOnServer>(plan->steps.front()).flavorBefore, FlavorId{u"f1"_s});
}

TEST(PlanServerAction, warnsOfTheCapacityLeftAndOfNewSinglePointsOfFailure)
{
    EXPECT_THAT(warnings(site("lb: a* b | web: c d | db: p* r"), u"c"_s, StopServer{}),
                ElementsAre("1 of 2 serving nodes are left in the web tier.",
                            "d becomes a single point of failure."));
    EXPECT_THAT(warnings(site(wholeSite), u"r"_s, StopServer{}),
                Contains("p becomes a single point of failure."));
    EXPECT_THAT(warnings(site(wholeSite), u"b"_s, StopServer{}),
                Contains("a becomes a single point of failure."));
}

TEST(PlanServerAction, warnsThatTheSiteCannotWriteWithoutItsPrimary)
{
    EXPECT_THAT(warnings(site(wholeSite), u"p"_s, RebootServer{}), Contains(HasSubstr("accepts writes")));
    EXPECT_THAT(warnings(site(wholeSite), u"r"_s, RebootServer{}),
                testing::Not(Contains(HasSubstr("accepts writes"))));
}

TEST(PlanServerAction, warnsWhereNothingLeadsBack)
{
    EXPECT_THAT(warnings(site(wholeSite), u"c"_s, DeleteServer{}), Contains("This cannot be undone."));
    EXPECT_THAT(warnings(site(wholeSite), u"c"_s, StopServer{}),
                testing::Not(Contains("This cannot be undone.")));
}

TEST(PlanServerAction, aServerThatNobodyKnowsIsNotFound)
{
    const SeenSite lab = site(wholeSite);
    const Result<Plan> plan = planServerAction(lab.fleet, lab.topology, ServerId{u"zz"_s}, StopServer{});
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().cause, Cause::NotFound);
}

TEST(Predicted, movesTheAddressToTheStandby)
{
    const SeenSite lab = site(wholeSite);
    const Result<Plan> plan = planServerAction(lab.fleet, lab.topology, ServerId{u"a"_s}, StopServer{});
    ASSERT_TRUE(plan);
    const Topology then = predicted(lab.topology, *plan);
    const auto held = std::find_if(then.links.begin(), then.links.end(),
                                   [](const TopologyLink &link) { return link.kind == LinkKind::Holds; });
    ASSERT_NE(held, then.links.end());
    EXPECT_EQ(held->to, u"server:b"_s);
    EXPECT_EQ(findNode(then, u"server:a"_s)->health, Health::Down);
    EXPECT_EQ(findNode(then, u"address:10.0.0.100"_s)->health, Health::Degraded);
    EXPECT_TRUE(findNode(then, u"server:b"_s)->singlePointOfFailure);
}

TEST(Predicted, whatIsUndoneLooksAsBefore)
{
    const Topology now = site(wholeSite).topology;
    const NodeRef c{ServerId{u"c"_s}, u"c"_s, u"10.0.0.3"_s};
    const Topology stopped = predicted(now, {now.cloud, {}, {ActOnServer{c, StopServer{}, {}}}, {}});
    const Topology back = predicted(stopped, {now.cloud, {}, {ActOnServer{c, StartServer{}, {}}}, {}});
    ASSERT_EQ(back.nodes.size(), now.nodes.size());
    for (size_t i = 0; i < now.nodes.size(); ++i) {
        EXPECT_EQ(back.nodes[i].health, now.nodes[i].health) << now.nodes[i].key.toStdString();
        EXPECT_EQ(back.nodes[i].singlePointOfFailure, now.nodes[i].singlePointOfFailure);
    }
    ASSERT_EQ(back.links.size(), now.links.size());
    for (size_t i = 0; i < now.links.size(); ++i)
        EXPECT_EQ(back.links[i].health, now.links[i].health) << now.links[i].from.toStdString();
}

TEST(Predicted, aDeletedServerIsGoneWithItsLinks)
{
    const SeenSite lab = site(wholeSite);
    const Result<Plan> plan = planServerAction(lab.fleet, lab.topology, ServerId{u"c"_s}, DeleteServer{});
    ASSERT_TRUE(plan);
    const Topology then = predicted(lab.topology, *plan);
    EXPECT_EQ(findNode(then, u"server:c"_s), nullptr);
    for (const TopologyLink &link : then.links)
        EXPECT_TRUE(link.from != u"server:c"_s && link.to != u"server:c"_s);
}

TEST(Predicted, nothingChangesWithoutSteps)
{
    const Topology now = site(wholeSite).topology;
    EXPECT_EQ(predicted(now, {}), now);
}
