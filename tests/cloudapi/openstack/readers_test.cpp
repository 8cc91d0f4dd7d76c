// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/providers/openstack/compute_json.h"
#include "cloudapi/providers/openstack/identity_json.h"
#include "cloudapi/providers/openstack/network_json.h"
#include "tests/cloudapi/openstack/replies.h"

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

template <class T>
std::string detail(const Result<T> &result)
{
    return result ? std::string("no failure") : result.error().detail.toStdString();
}

// Whatever part of a reply comes, reading it ends, and only the whole is read as good.
template <class Read>
void refusesEveryPartOf(const QByteArray &body, Read read)
{
    const qsizetype whole = body.trimmed().size();
    for (qsizetype length = 0; length < whole; length += 1 + whole / 400) {
        const auto result = read(body.left(length));
        EXPECT_TRUE(!result && result.error().cause == Cause::Malformed)
            << "the first " << length << " bytes";
    }
    EXPECT_TRUE(read(body)) << detail(read(body));
}

} // namespace

TEST(ReadServers, readsWhatNovaRecorded)
{
    const Result<Page<Server>> page = readServers(recorded(u"servers.json"_s));
    ASSERT_TRUE(page) << detail(page);
    ASSERT_EQ(page->things.size(), 2u);
    EXPECT_TRUE(page->next.contains(u"marker=c08beeef-bc16-4a7c-9ce1-1dae8cca4954"_s));
    const Server &failedOne = page->things[0];
    EXPECT_EQ(failedOne.state, ServerState::Error);
    EXPECT_TRUE(failedOne.fault.contains(u"build was asked to fail"_s));
    const Server &server = page->things[1];
    EXPECT_EQ(server.name, u"rec-1"_s);
    EXPECT_EQ(server.state, ServerState::Active);
    EXPECT_EQ(server.flavorName, u"256MB"_s);
    EXPECT_TRUE(server.flavor.isEmpty());
    EXPECT_EQ(server.zone, u"az1"_s);
    EXPECT_THAT(server.tags, ElementsAre(u"rec"_s));
    EXPECT_EQ(server.metadata.value(u"role"_s), u"web"_s);
    EXPECT_THAT(server.securityGroups, ElementsAre(SecurityGroupId{u"default"_s}));
    EXPECT_THAT(server.addresses,
                ElementsAre(ServerAddress{u"private"_s, u"10.1.1.250"_s, u"fa:16:3e:ec:de:54"_s, false}));
    EXPECT_EQ(server.created, instantFromIso8601(u"2026-11-21T14:23:08Z"_s));
}

TEST(ReadServers, readsTheFlavorsIdFromOldNova)
{
    const Result<Page<Server>> page = readServers(recorded(u"servers_2.1.json"_s));
    ASSERT_TRUE(page) << detail(page);
    EXPECT_EQ(page->things.front().flavor, FlavorId{u"1"_s});
    EXPECT_TRUE(page->things.front().flavorName.isEmpty());
}

TEST(ReadServers, leavesTheImageEmptyWhereItBootsFromAVolume)
{
    const Result<Page<Server>> page = readServers(
        R"({"servers": [{"id": "1", "name": "a", "status": "ACTIVE", "image": "", "new-field": [1, {}]}]})");
    ASSERT_TRUE(page) << detail(page);
    EXPECT_TRUE(page->things.front().image.isEmpty());
}

TEST(ReadServers, acceptsTheBareRecordOfACellThatIsDown)
{
    const Result<Page<Server>> page =
        readServers(R"({"servers": [{"id": "1", "status": "UNKNOWN", "links": []}]})");
    ASSERT_TRUE(page) << detail(page);
    EXPECT_EQ(page->things.front().state, ServerState::Unknown);
}

TEST(ReadServers, saysWhereANeededFieldIsMissingOrWrong)
{
    EXPECT_THAT(
        detail(readServers(R"({"servers": [{"id": "1", "name": "a", "status": "ACTIVE"}, {"id": 7}]})")),
        HasSubstr("/servers/1/id: found a number, expected a text"));
    EXPECT_THAT(detail(readServers(R"({"servers": [{"id": "1", "status": "ACTIVE"}]})")),
                HasSubstr("/servers/0/name"));
    EXPECT_THAT(detail(readServers(R"({"servers": [5]})")),
                HasSubstr("/servers/0: found a number, expected an object"));
    EXPECT_THAT(detail(readServers(R"({"servers": {}})")),
                HasSubstr("/servers: found an object, expected a list"));
    EXPECT_THAT(detail(readServers("[]")), HasSubstr("expected an object"));
    EXPECT_THAT(detail(readServers("<html>")), HasSubstr("not JSON"));
    EXPECT_THAT(detail(readServers("")), HasSubstr("not JSON"));
}

TEST(Readers, refuseEveryPartOfAReply)
{
    refusesEveryPartOf(recorded(u"servers.json"_s), readServers);
    refusesEveryPartOf(recorded(u"flavors.json"_s), readFlavors);
    refusesEveryPartOf(recorded(u"limits.json"_s), readLimits);
    refusesEveryPartOf(recorded(u"zones.json"_s), readZones);
    refusesEveryPartOf(recorded(u"actions.json"_s), readActions);
    refusesEveryPartOf(recorded(u"networks.json"_s), readNetworks);
    refusesEveryPartOf(recorded(u"ports.json"_s), readPorts);
    refusesEveryPartOf(recorded(u"images.json"_s), readImages);
    refusesEveryPartOf(recorded(u"floatingip.json"_s), readFloatingIp);
    refusesEveryPartOf(recorded(u"login.json"_s), readLogin);
}

TEST(Flavors, carryTheFactorOfTheirNetwork)
{
    QByteArray body = recorded(u"flavors.json"_s);
    const qsizetype first = body.indexOf("\"rxtx_factor\": 1.0");
    ASSERT_GE(first, 0);
    body.replace(first, 18, "\"rxtx_factor\": 2.5");
    const qsizetype second = body.indexOf(", \"rxtx_factor\": 1.0");
    ASSERT_GE(second, 0);
    body.remove(second, 20); // some clouds do not tell it
    const auto page = readFlavors(body);
    ASSERT_TRUE(page) << page.error().detail.toStdString();
    ASSERT_EQ(page->things.size(), 2U);
    EXPECT_DOUBLE_EQ(page->things[0].rxtxFactor, 2.5);
    EXPECT_DOUBLE_EQ(page->things[1].rxtxFactor, 1.0);
}

TEST(ServerStates, areToldInOurWords)
{
    EXPECT_EQ(serverState(u"VERIFY_RESIZE"_s, {}), ServerState::AwaitingConfirm);
    EXPECT_EQ(serverState(u"SHUTOFF"_s, {}), ServerState::Stopped);
    EXPECT_EQ(serverState(u"ACTIVE"_s, u"powering-off"_s), ServerState::Active);
    EXPECT_EQ(serverState(u"ACTIVE"_s, u"deleting"_s), ServerState::Deleting);
    EXPECT_EQ(serverState(u"DELETED"_s, u"deleting"_s), ServerState::Deleted);
    EXPECT_EQ(serverState(u"TOMORROWS_STATE"_s, {}), ServerState::Unknown);
}

TEST(ReadVersions, takesTheNewestRange)
{
    for (const QString &name : {u"nova_version.json"_s, u"nova_versions.json"_s}) {
        const Result<VersionRange> range = readVersionRange(recorded(name));
        ASSERT_TRUE(range) << detail(range);
        EXPECT_EQ(range->least, (Microversion{2, 1}));
        EXPECT_EQ(range->most, (Microversion{2, 93}));
    }
    EXPECT_EQ(readVersionRange(R"({"version": {"id": "v2.0", "version": ""}})")->most, Microversion());
    EXPECT_LT((Microversion{2, 9}), (Microversion{2, 10}));
}

TEST(ReadLimits, tellsUsedAndAllowed)
{
    const Result<Quota> quota = readLimits(recorded(u"limits.json"_s));
    ASSERT_TRUE(quota) << detail(quota);
    EXPECT_EQ(quota->servers.allowed, 200);
    EXPECT_EQ(quota->cores.allowed, 1000);
    EXPECT_EQ(quota->memoryMiB.allowed, 4'000'000);
}

TEST(ReadZones, leavesOutThoseThatAreNotAvailable)
{
    EXPECT_THAT(*readZones(recorded(u"zones.json"_s)), ElementsAre(u"az1"_s, u"az2"_s));
    EXPECT_TRUE(
        readZones(R"({"availabilityZoneInfo": [{"zoneName": "z", "zoneState": {"available": false}}]})")
            ->isEmpty());
}

TEST(ReadNetworks, joinsTheSubnets)
{
    const Result<Page<Network>> networks = readNetworks(recorded(u"networks.json"_s));
    const Result<Page<Subnet>> subnets = readSubnets(recorded(u"subnets.json"_s));
    ASSERT_TRUE(networks && subnets) << detail(networks) << detail(subnets);
    const std::vector<Network> all = withSubnets(networks->things, subnets->things);
    const auto inner = std::find_if(all.begin(), all.end(),
                                    [](const Network &network) { return network.name == u"private"_s; });
    ASSERT_NE(inner, all.end());
    EXPECT_FALSE(inner->external);
    EXPECT_THAT(inner->subnets, ElementsAre(u"10.1.0.0/20"_s));
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [](const Network &network) { return network.external; }));
}

TEST(ReadPorts, knowsAServersPortFromARouters)
{
    const Result<Page<Port>> ports = readPorts(
        R"({"ports": [{"id": "p", "network_id": "n", "device_id": "s", "device_owner": "compute:az1"},
                      {"id": "q", "network_id": "n", "device_id": "r", "device_owner": "network:router_interface"}]})");
    ASSERT_TRUE(ports) << detail(ports);
    EXPECT_EQ(ports->things[0].server, ServerId{u"s"_s});
    EXPECT_TRUE(ports->things[1].server.isEmpty());
}

TEST(ReadFloatingIp, hasNoPortWhileItIsFree)
{
    const Result<FloatingIp> address = readFloatingIp(recorded(u"floatingip.json"_s));
    ASSERT_TRUE(address) << detail(address);
    EXPECT_EQ(address->address, u"198.51.100.68"_s);
    EXPECT_FALSE(address->port);
}

TEST(ReadImages, followsGlancesNextPage)
{
    const Result<Page<Image>> page = readImages(recorded(u"images.json"_s));
    ASSERT_TRUE(page) << detail(page);
    EXPECT_EQ(page->things.front().name, u"lab-image"_s);
    EXPECT_TRUE(page->next.contains(u"marker=ebb6929d-e931-420f-bd00-90bb8d82d0a8"_s));
}

TEST(ReadCreatedImage, takesTheBodyOrTheLocation)
{
    EXPECT_EQ(readCreatedImage(R"({"image_id": "i"})", {})->text, u"i"_s);
    EXPECT_EQ(readCreatedImage("", "http://glance:9292/images/i")->text, u"i"_s);
    EXPECT_FALSE(readCreatedImage("", {}));
}

TEST(CreateBody, saysWhatIsWantedAndNothingElse)
{
    NewServer wanted;
    wanted.name = u"web"_s;
    wanted.flavor.text = u"1"_s;
    wanted.image.text = u"i"_s;
    EXPECT_EQ(createBody(wanted, {2, 1}), R"({"server":{"flavorRef":"1","imageRef":"i","name":"web"}})");
    EXPECT_THAT(createBody(wanted, {2, 60}).toStdString(), HasSubstr(R"("networks":"auto")"));
    wanted.networks = {NetworkId{u"n"_s}};
    wanted.userData = "#!/bin/sh";
    wanted.tags = {u"t"_s};
    const std::string body = createBody(wanted, {2, 60}).toStdString();
    EXPECT_THAT(body, HasSubstr(R"("networks":[{"uuid":"n"}])"));
    EXPECT_THAT(body, HasSubstr(R"("user_data":"IyEvYmluL3No")"));
    EXPECT_THAT(body, HasSubstr(R"("tags":["t"])"));
}

TEST(ReadLogin, tellsLifeProjectAndCatalogue)
{
    const Result<Login> login = readLogin(recorded(u"login.json"_s));
    ASSERT_TRUE(login) << detail(login);
    EXPECT_EQ(login->life, Seconds(3600));
    EXPECT_EQ(login->userName, u"demo"_s);
    CloudConfig config;
    config.region = u"RegionOne"_s;
    EXPECT_EQ(*endpointOf(*login, config, u"compute"_s), QUrl(u"http://127.0.0.1:23774/v2.1"_s));
    config.interface = u"internal"_s;
    EXPECT_EQ(*endpointOf(*login, config, u"image"_s), QUrl(u"http://127.0.0.1:27292"_s));
    config.region = u"Atlantis"_s;
    EXPECT_THAT(detail(endpointOf(*login, config, u"image"_s)), HasSubstr("internal in RegionOne"));
    config.endpointOverrides.insert(u"image"_s, QUrl(u"http://override/"_s));
    EXPECT_EQ(*endpointOf(*login, config, u"image"_s), QUrl(u"http://override/"_s));
}

TEST(IdentityBase, endsInV3WhateverWasWritten)
{
    for (const QString &written : {u"http://k:5000"_s, u"http://k:5000/"_s, u"http://k:5000/v3"_s,
                                   u"http://k:5000/v3/"_s, u"http://k:5000/v2.0"_s})
        EXPECT_EQ(identityBase(QUrl(written)), QUrl(u"http://k:5000/v3"_s)) << written.toStdString();
    EXPECT_EQ(identityBase(QUrl(u"https://cloud/identity"_s)), QUrl(u"https://cloud/identity/v3"_s));
}

TEST(LoginBody, scopesAsItsKindNeeds)
{
    CloudConfig config;
    config.userName = u"demo"_s;
    config.userDomainId = u"default"_s;
    config.secret = u"p"_s;
    config.projectName = u"demo"_s;
    config.projectDomainName = u"Default"_s;
    EXPECT_EQ(
        loginBody(config),
        R"({"auth":{"identity":{"methods":["password"],"password":{"user":{"domain":{"id":"default"},"name":"demo",)"
        R"("password":"p"}}},"scope":{"project":{"domain":{"name":"Default"},"name":"demo"}}}})");
    config.auth = AuthKind::ApplicationCredential;
    config.credentialId = u"c"_s;
    EXPECT_EQ(loginBody(config),
              R"({"auth":{"identity":{"application_credential":{"id":"c","secret":"p"},)"
              R"("methods":["application_credential"]}}})");
    config.auth = AuthKind::Token;
    config.projectName.clear();
    config.projectId = u"x"_s;
    EXPECT_EQ(
        loginBody(config),
        R"({"auth":{"identity":{"methods":["token"],"token":{"id":"p"}},"scope":{"project":{"id":"x"}}}})");
}
