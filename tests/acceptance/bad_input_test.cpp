// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/wait/pause.h"
#include "tests/acceptance/site.h"

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

class BadInput : public testing::Test
{
protected:
    size_t countOf(Cloud &cloud, const QString &name)
    {
        ServerQuery query;
        query.name = name;
        const Result<std::vector<Server>> servers = cloud.servers(query, {});
        EXPECT_EQ(problem(servers), "");
        return servers ? servers->size() : 0;
    }

    Site &m_site = Site::instance();
    Cloud &m_cloud = m_site.cloud();
};

TEST_F(BadInput, anUnknownFlavorIsNotFoundAndLeavesNothingBehind)
{
    NewServer wanted = m_site.wanted(u"no-flavor"_s);
    wanted.flavor.text = u"no-such-flavor"_s;
    const Result<ServerId> id = m_site.make(wanted);
    EXPECT_EQ(causeOf(id), Cause::NotFound) << problem(id);
    EXPECT_THAT(problem(id), testing::HasSubstr("no-such-flavor"));
    EXPECT_EQ(countOf(m_cloud, wanted.name), 0u);
}

TEST_F(BadInput, anUnknownImageIsNotFound)
{
    NewServer wanted = m_site.wanted(u"no-image"_s);
    wanted.image.text = u"11111111-2222-3333-4444-555555555555"_s;
    const Result<ServerId> id = m_site.make(wanted);
    EXPECT_EQ(causeOf(id), Cause::NotFound) << problem(id);
}

TEST_F(BadInput, anUnknownKeyIsRefused)
{
    NewServer wanted = m_site.wanted(u"no-key"_s);
    wanted.keyName = u"no-such-key"_s;
    const Result<ServerId> id = m_site.make(wanted);
    EXPECT_EQ(causeOf(id), Cause::Refused) << problem(id);
}

TEST_F(BadInput, moreThanTheQuotaIsRefusedWithTheFigures)
{
    Cloud *small = m_site.smallCloud();
    if (!small)
        GTEST_SKIP() << "no cloud with a small quota: name one in SEAWORTHY_ACCEPTANCE_SMALL_CLOUD";
    const Result<Quota> quota = small->quota({});
    ASSERT_EQ(problem(quota), "");
    const Result<std::vector<Flavor>> flavors = small->flavors({});
    ASSERT_EQ(problem(flavors), "");
    const auto tooLarge = std::find_if(flavors->begin(), flavors->end(), [&quota](const Flavor &flavor) {
        return flavor.vcpus > quota->cores.allowed || flavor.memoryMiB > quota->memoryMiB.allowed;
    });
    ASSERT_NE(tooLarge, flavors->end());
    const Result<std::vector<Network>> networks = small->networks({});
    ASSERT_EQ(problem(networks), "");
    NewServer wanted = m_site.wanted(u"too-large"_s);
    wanted.flavor = tooLarge->id;
    wanted.networks.clear();
    for (const Network &network : *networks) {
        if (!network.external && wanted.networks.empty())
            wanted.networks = {network.id};
    }
    const Result<ServerId> id = small->create(wanted, {});
    EXPECT_EQ(causeOf(id), Cause::OverQuota) << problem(id);
    EXPECT_THAT(problem(id), testing::HasSubstr("Quota exceeded"));
    EXPECT_EQ(countOf(*small, wanted.name), 0u);
}

// OpenStack lets several servers have one name. So a name alone never says which server is meant.
TEST_F(BadInput, aNameThatTwoServersHaveIsAmbiguous)
{
    const Result<ServerId> first = m_site.make(m_site.wanted(u"twin"_s));
    const Result<ServerId> second = m_site.make(m_site.wanted(u"twin"_s));
    ASSERT_EQ(problem(first), "");
    ASSERT_EQ(problem(second), "");
    EXPECT_NE(*first, *second);
    const Result<Server> found = findServer(m_cloud, m_site.prefix() + u"-twin"_s, {});
    EXPECT_EQ(causeOf(found), Cause::Conflict);
    EXPECT_THAT(problem(found), testing::HasSubstr(first->text.toStdString()));
    EXPECT_THAT(problem(found), testing::HasSubstr(second->text.toStdString()));
    EXPECT_EQ(findServer(m_cloud, second->text, {})->id, *second);
}

TEST_F(BadInput, anActionInTheWrongStateIsAConflict)
{
    const ServerId id = m_site.shared(0);
    for (const ServerAction &action :
         {ServerAction(UnrescueServer{}), ServerAction(ConfirmResize{}), ServerAction(StartServer{})}) {
        const Result<void> outcome = m_cloud.act(id, action, {});
        EXPECT_EQ(causeOf(outcome), Cause::Conflict) << problem(outcome);
    }
}

TEST_F(BadInput, aServerDeletedUnderOurFeetIsNotFound)
{
    const Result<ServerId> id = m_site.make(m_site.wanted(u"doomed"_s));
    ASSERT_EQ(problem(id), "");
    ASSERT_EQ(problem(settled(m_cloud, *id, ServerState::Active)), "");
    ASSERT_EQ(problem(m_cloud.act(*id, DeleteServer{}, {})), "");
    const auto never = [](const Server &) { return false; };
    EXPECT_EQ(causeOf(awaitServer(m_cloud, *id, never, Seconds(120), m_site.interval(), {})),
              Cause::NotFound);
    EXPECT_EQ(causeOf(m_cloud.act(*id, StopServer{}, {})), Cause::NotFound);
    // To delete it once more may be accepted for as long as the cloud still knows it.
    Result<void> again = m_cloud.act(*id, DeleteServer{}, {});
    for (int look = 0; look < 60 && again; ++look) {
        pause(m_site.interval(), {});
        again = m_cloud.act(*id, DeleteServer{}, {});
    }
    EXPECT_EQ(causeOf(again), Cause::NotFound);
    EXPECT_EQ(causeOf(m_cloud.setTags(*id, {u"x"_s}, {})), Cause::NotFound);
    EXPECT_EQ(causeOf(m_cloud.snapshot(*id, u"x"_s, {})), Cause::NotFound);
}

TEST_F(BadInput, theWrongPasswordIsUnauthorizedAndIsNotRepeatedInTheMessage)
{
    CloudConfig config = m_site.config();
    config.secret = u"canary-password"_s;
    const Result<std::unique_ptr<Cloud>> cloud = openCloud(config);
    ASSERT_EQ(problem(cloud), "");
    const Result<Capabilities> connected = (*cloud)->connect({});
    EXPECT_EQ(causeOf(connected), Cause::Unauthorized);
    EXPECT_THAT(problem(connected), testing::Not(testing::HasSubstr("canary-password")));
}

TEST_F(BadInput, anUnknownRegionNamesTheOnesThereAre)
{
    CloudConfig config = m_site.config();
    config.region = u"Atlantis"_s;
    const Result<std::unique_ptr<Cloud>> cloud = openCloud(config);
    ASSERT_EQ(problem(cloud), "");
    const Result<Capabilities> connected = (*cloud)->connect({});
    EXPECT_EQ(causeOf(connected), Cause::Unsupported) << problem(connected);
    EXPECT_THAT(problem(connected), testing::HasSubstr("Atlantis"));
}
