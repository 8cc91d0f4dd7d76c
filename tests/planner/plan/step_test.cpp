// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/plan/plan.h"
#include "tests/planner/plan/any_step.h"

#include <QJsonArray>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

const NodeRef web1{ServerId{u"id-1"_s}, u"web-1"_s, u"10.0.0.1"_s};

Step act(const ServerAction &action, const QString &before = {})
{
    return ActOnServer{web1, action, FlavorId{before}};
}

std::string complaint(const QJsonObject &json)
{
    const Result<Step> read = stepFromJson(json);
    EXPECT_FALSE(read);
    return read ? std::string() : read.error().detail.toStdString();
}

} // namespace

TEST(Step, survivesTheJournalWhateverItHolds)
{
    for (unsigned seed = 0; seed < 2000; ++seed) {
        const Step step = anyStep(seed);
        const Result<Step> read = stepFromJson(toJson(step));
        ASSERT_TRUE(read) << "seed " << seed << ": " << read.error().detail.toStdString();
        ASSERT_EQ(*read, step) << "seed " << seed << ": " << explain(step).toStdString();
    }
}

TEST(Step, isExplainedByName)
{
    const FloatingIpId f{u"f"_s};
    EXPECT_EQ(explain(act(StopServer{})), u"Stop web-1 (power off)"_s);
    EXPECT_EQ(explain(act(ResizeServer{FlavorId{u"big"_s}})), u"Resize web-1 to the size big"_s);
    EXPECT_EQ(explain(SnapshotServer{web1, u"before"_s}), u"Make the image before of web-1"_s);
    EXPECT_EQ(explain(MoveFloatingIp{f, u"203.0.113.7"_s, {}, PortId{u"p"_s}, u"web-2"_s}),
              u"Move the floating IP 203.0.113.7 to web-2"_s);
    EXPECT_EQ(explain(MoveFloatingIp{f, u"203.0.113.7"_s, PortId{u"p"_s}, {}, {}}),
              u"Take the floating IP 203.0.113.7 off its server"_s);
    EXPECT_EQ(explain(LiftFault{web1, u"haproxy"_s, Seconds(60)}), u"Start haproxy on web-1 again"_s);
    EXPECT_EQ(explain(AwaitVip{u"10.0.0.100"_s, {}, u"lb-2"_s, {}, Seconds(30)}),
              u"Wait up to 30 second(s) until lb-2 holds the address 10.0.0.100"_s);
    // A name is only a name, even where it looks like a place for one.
    EXPECT_EQ(explain(AwaitVip{u"%1"_s, {}, u"%2"_s, {}, Seconds(30)}),
              u"Wait up to 30 second(s) until %2 holds the address %1"_s);
}

TEST(Step, givesThePlaceOfWhatItCannotRead)
{
    EXPECT_THAT(complaint({{u"step"_s, u"explode"_s}}),
                HasSubstr("at /step: found \"explode\", expected one of act-on-server"));
    QJsonObject json = toJson(act(StopServer{}));
    json[u"action"_s] = u"stopp"_s;
    EXPECT_THAT(complaint(json), HasSubstr("at /action: found \"stopp\""));
    json = toJson(Step(DropNetwork{web1, Seconds(5), Seconds(20)}));
    json[u"leaseSeconds"_s] = u"soon"_s;
    EXPECT_THAT(complaint(json), HasSubstr("at /leaseSeconds: found \"soon\", expected a number"));
    json = toJson(act(StopServer{}));
    json[u"forced"_s] = true;
    EXPECT_THAT(complaint(json), HasSubstr("at /forced: found an unknown field"));
}

TEST(Inverse, undoesAStopByAStart)
{
    EXPECT_THAT(inverse(act(StopServer{})), ElementsAre(act(StartServer{})));
    EXPECT_THAT(inverse(act(PauseServer{})), ElementsAre(act(UnpauseServer{})));
}

TEST(Inverse, ofAnInverseIsTheStepWhereBothExist)
{
    for (const ServerAction &action :
         {ServerAction(StartServer{}), ServerAction(StopServer{}), ServerAction(PauseServer{}),
          ServerAction(UnpauseServer{}), ServerAction(RescueServer{}), ServerAction(UnrescueServer{})})
        EXPECT_THAT(inverse(inverse(act(action)).front()), ElementsAre(act(action)));
    const Step move =
        MoveFloatingIp{FloatingIpId{u"f"_s}, u"203.0.113.7"_s, PortId{u"a"_s}, std::nullopt, {}};
    EXPECT_THAT(inverse(inverse(move).front()), ElementsAre(move));
}

TEST(Inverse, liftsAFaultAndWaitsLongerThanItsLease)
{
    const std::vector<Step> back = inverse(DropNetwork{web1, Seconds(5), Seconds(20)});
    ASSERT_EQ(back.size(), 1u);
    EXPECT_GT(std::get<LiftFault>(back.front()).within, Seconds(25));
}

TEST(Inverse, thereIsNoneForWhatIsGone)
{
    for (const Step &step : {act(DeleteServer{}), act(RebuildServer{ImageId{u"i"_s}})}) {
        EXPECT_THAT(inverse(step), IsEmpty());
        EXPECT_FALSE(canBeUndone(step));
    }
    EXPECT_TRUE(canBeUndone(act(RebootServer{true})));
    EXPECT_TRUE(canBeUndone(AwaitSiteAnswers{}));
}

TEST(Undoing, goesBackwards)
{
    EXPECT_THAT(undoing({act(StopServer{}), act(RescueServer{})}),
                ElementsAre(act(UnrescueServer{}), act(StartServer{})));
}

TEST(Undoing, aConfirmedResizeIsTakenBackByOneResize)
{
    EXPECT_THAT(
        undoing({act(ResizeServer{FlavorId{u"big"_s}}, u"small"_s), act(ConfirmResize{})}),
        ElementsAre(act(ResizeServer{FlavorId{u"small"_s}}, u"big"_s), act(ConfirmResize{}, u"big"_s)));
    EXPECT_THAT(undoing({act(ResizeServer{FlavorId{u"big"_s}}, u"small"_s)}),
                ElementsAre(act(RevertResize{}, u"big"_s)));
}

TEST(Plan, survivesJson)
{
    Plan plan{CloudId{u"lab"_s}, u"Try"_s, {}, {{u"Beware of \"quotes\"."_s}}};
    for (unsigned seed = 0; seed < 50; ++seed)
        plan.steps.push_back(anyStep(seed));
    const Result<Plan> read = planFromJson(toJson(plan));
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(*read, plan);
}

TEST(Plan, namesTheStepThatCannotBeRead)
{
    QJsonObject json = toJson(Plan{CloudId{u"lab"_s}, u"Try"_s, {act(StopServer{}), act(StartServer{})}, {}});
    QJsonArray steps = json[u"steps"_s].toArray();
    steps[1] = QJsonObject{{u"step"_s, u"act-on-server"_s}};
    json[u"steps"_s] = steps;
    const Result<Plan> read = planFromJson(json);
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().detail.toStdString(), HasSubstr("/steps/1/node"));
}
