// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/config/generate.h"
#include "planner/config/predict.h"

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

TEST(PredictVipMove, isTheMasterDownIntervalOfTheStandbyLessUpToOneInterval)
{
    const Prediction prediction = predictVipMove(labSite(), u"lb-1"_s, BalancerFault::NodeDeath);
    // 3 x 1 s + (256 - 100) / 256 x 1 s; measured in a real failover: 3.05 to 3.10 s.
    EXPECT_EQ(prediction.most, Milliseconds(3609));
    EXPECT_EQ(prediction.least, Milliseconds(2609));
    EXPECT_EQ(prediction.formula, u"3 × 1.000 s + (256 - 100) / 256 × 1.000 s"_s);
}

TEST(PredictVipMove, aStandbyOfHigherPriorityIsQuicker)
{
    EXPECT_EQ(predictVipMove(labSite(), u"lb-2"_s, BalancerFault::NetworkDrop).most, Milliseconds(3414));
}

TEST(PredictVipMove, scalesWithTheAdvertisementInterval)
{
    Architecture site = labSite();
    site.vrrp.advertInterval = Milliseconds(200);
    const Prediction prediction = predictVipMove(site, u"lb-1"_s, BalancerFault::NodeDeath);
    EXPECT_EQ(prediction.most, Milliseconds(721));
    EXPECT_EQ(prediction.least, Milliseconds(521)); // measured: 0.59 s
}

TEST(PredictVipMove, aDeadProcessIsFoundByTheTrackScriptAndThenOnlyTheSkewIsWaited)
{
    const Prediction prediction = predictVipMove(labSite(), u"lb-1"_s, BalancerFault::ProcessDeath);
    EXPECT_EQ(prediction.least, Milliseconds(1609));
    EXPECT_EQ(prediction.most, Milliseconds(2609)); // measured: 2.1 to 2.4 s
}

TEST(PredictWebNodeDown, silentNodesCostTheTimeoutOfEveryCheck)
{
    const Prediction silent = predictWebNodeDown(labSite(), true);
    EXPECT_EQ(silent.least, Milliseconds(1500));
    EXPECT_EQ(silent.most, Milliseconds(3500)); // measured: 2.3 s
    const Prediction refusing = predictWebNodeDown(labSite(), false);
    EXPECT_EQ(refusing.least, Milliseconds(600));
    EXPECT_EQ(refusing.most, Milliseconds(2600));
}

TEST(PredictWebNodeDown, agreesWithWhatWasMeasuredUntuned)
{
    Architecture site = labSite();
    site.balancer.fastInterval = site.balancer.checkInterval = Milliseconds(2000);
    site.balancer.connectTimeout = site.balancer.checkTimeout = Milliseconds(2000);
    const Prediction silent = predictWebNodeDown(site, true);
    EXPECT_LE(silent.least, Milliseconds(10700));
    EXPECT_GE(silent.most, Milliseconds(10700));
    const Prediction refusing = predictWebNodeDown(site, false);
    EXPECT_LE(refusing.least, Milliseconds(5900));
    EXPECT_GE(refusing.most, Milliseconds(5900));
}

TEST(Predictions, andFilesCarryTheSameFigures)
{
    Architecture site = labSite();
    site.vrrp.advertInterval = Milliseconds(250);
    site.balancer.fall = 7;
    site.balancer.fastInterval = Milliseconds(450);
    EXPECT_THAT(keepalivedConfig(site, u"lb-1"_s).toStdString(), HasSubstr("advert_int 0.25\n"));
    EXPECT_THAT(predictVipMove(site, u"lb-1"_s, BalancerFault::NodeDeath).formula.toStdString(),
                HasSubstr("0.250 s"));
    EXPECT_THAT(haproxyConfig(site, u"lb-1"_s).toStdString(), HasSubstr("fastinter 450ms fall 7"));
    EXPECT_THAT(predictWebNodeDown(site, true).formula.toStdString(), HasSubstr("6 × 0.450 s"));
}

TEST(BalancerFault, everyWordLeadsBack)
{
    for (const BalancerFault fault :
         {BalancerFault::NodeDeath, BalancerFault::ProcessDeath, BalancerFault::NetworkDrop})
        EXPECT_EQ(balancerFaultFromWord(word(fault)), fault);
    EXPECT_EQ(balancerFaultFromWord(u"meteor"_s), std::nullopt);
}

TEST(Generate, aPasswordCannotEndItsSqlText)
{
    const SiteSecrets secrets{u"a'b\\c"_s, u"x"_s, u"y"_s};
    EXPECT_THAT(mariadbFirstBoot(labSite(), u"db-1"_s, secrets).toStdString(),
                HasSubstr(R"(IDENTIFIED BY 'a''b\\c';)"));
}

TEST(Generate, secretsStandOnlyInFilesThatNobodyElseReads)
{
    const SiteSecrets secrets{u"canary-one"_s, u"canary-two"_s, u"canary-three"_s};
    for (const ArchitectureNode &node : labSite().nodes) {
        for (const NodeFile &file : recipe(labSite(), node.name, secrets).files)
            EXPECT_TRUE(!file.text.contains(u"canary"_s) || file.mode == 0600) << file.path.toStdString();
        for (const NodeService &service : recipe(labSite(), node.name, secrets).services)
            EXPECT_FALSE(service.command.join(u' ').contains(u"canary"_s));
    }
}
