// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cloudapi/lab_api/lab.h"

namespace sw::lab {

using namespace Qt::StringLiterals;

using ServerCreate = Lab;

TEST_F(ServerCreate, bootsANodeAsItWasAskedFor)
{
    const QJsonObject key{
        {u"name"_s, u"mine"_s},
        {u"public_key"_s,
         u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVp7tDmXfRGaVdFDO3TqSUTyFgQ5f9fZ3Fm9WjB5T2T me"_s}};
    EXPECT_EQ(post(nova + u"/os-keypairs"_s, {{u"keypair"_s, key}}).status, 201);
    const QString id = boot(u"My Web_1"_s,
                            {{u"key_name"_s, u"mine"_s},
                             {u"user_data"_s, QString::fromLatin1(QByteArray("#!/bin/sh\n").toBase64())},
                             {u"tags"_s, QJsonArray{u"red"_s, u"blue"_s}},
                             {u"metadata"_s, QJsonObject{{u"role"_s, u"web"_s}}},
                             {u"availability_zone"_s, u"az2"_s},
                             {u"flavorRef"_s, u"3"_s}});
    const QJsonObject seen = server(id);
    EXPECT_EQ(seen[u"tags"_s].toArray(), (QJsonArray{u"blue"_s, u"red"_s}));
    EXPECT_EQ(seen[u"metadata"_s][u"role"_s].toString(), u"web"_s);
    EXPECT_EQ(seen[u"OS-EXT-AZ:availability_zone"_s].toString(), u"az2"_s);
    EXPECT_EQ(seen[u"flavor"_s][u"original_name"_s].toString(), u"2GB"_s);
    EXPECT_EQ(seen[u"key_name"_s].toString(), u"mine"_s);
    const NodeSpec spec = host.node(id).spec;
    EXPECT_EQ(spec.hostname, u"my-web-1"_s);
    EXPECT_EQ(spec.site, u"home"_s);
    EXPECT_EQ(spec.gateway, u"10.77.1.1"_s);
    EXPECT_EQ(spec.memoryMiB, 2048);
    EXPECT_EQ(spec.vcpus, 2);
    EXPECT_EQ(spec.userData, "#!/bin/sh\n");
    EXPECT_EQ(spec.authorizedKeys.size(), 2);
    EXPECT_EQ(seen[u"addresses"_s][u"home"_s][0][u"addr"_s].toString(), spec.address);
    EXPECT_NE(spec.address, u"10.77.1.100"_s); // the VIP's port holds it
}

TEST_F(ServerCreate, refusesWhatDoesNotExistInNovasWords)
{
    const auto refusal = [&](const QJsonObject &more) {
        const Reply reply = post(nova + u"/servers"_s, wish(u"x"_s, more));
        return u"%1 %2"_s.arg(reply.status).arg(message(reply));
    };
    EXPECT_EQ(refusal({{u"flavorRef"_s, u"99"_s}}), u"400 Flavor 99 could not be found."_s);
    EXPECT_EQ(refusal({{u"imageRef"_s, u"nope"_s}}), u"400 Can not find requested image"_s);
    EXPECT_EQ(refusal({{u"networks"_s, QJsonArray{QJsonObject{{u"uuid"_s, u"nope"_s}}}}}),
              u"400 Network nope could not be found."_s);
    EXPECT_EQ(refusal({{u"networks"_s, u"auto"_s}}),
              u"409 Multiple possible networks found, use a Network ID to be more specific."_s);
    EXPECT_EQ(refusal({{u"availability_zone"_s, u"nope"_s}}),
              u"400 The requested availability zone is not available"_s);
    EXPECT_EQ(refusal({{u"key_name"_s, u"nope"_s}}), u"400 Invalid key_name provided."_s);
    EXPECT_EQ(refusal({{u"security_groups"_s, QJsonArray{QJsonObject{{u"name"_s, u"nope"_s}}}}}),
              u"400 Unable to find security_group with name or id 'nope'"_s);
    EXPECT_THAT(refusal({{u"bogus"_s, 1}}).toStdString(),
                ::testing::HasSubstr("Additional properties are not allowed ('bogus' was unexpected)"));
    EXPECT_EQ(message(post(nova + u"/servers"_s, {{u"x"_s, 1}})), u"Malformed request body"_s);
    EXPECT_EQ(refusal({{u"user_data"_s, u"not base64!"_s}}).left(3), u"400"_s);
}

TEST_F(ServerCreate, keepsTheQuotaInNovasWords)
{
    const auto create = [&](const QJsonObject &more) {
        return as(u"small"_s, "POST", nova + u"/servers"_s, wish(u"s"_s, more));
    };
    EXPECT_EQ(
        message(create({{u"flavorRef"_s, u"6"_s}})),
        u"Quota exceeded for cores, ram: Requested 8, 16384, but already used 0, 0 of 4, 4096 cores, ram"_s);
    const Reply two = create({{u"min_count"_s, 2}});
    EXPECT_EQ(two.status, 202);
    const Reply third = create({});
    EXPECT_EQ(third.status, 403);
    EXPECT_EQ(third.body.keys(), QStringList{u"forbidden"_s});
    EXPECT_EQ(message(third),
              u"Quota exceeded for instances: Requested 1, but already used 2 of 2 instances"_s);
    const QJsonValue limits = as(u"small"_s, "GET", nova + u"/limits"_s).body[u"limits"_s][u"absolute"_s];
    EXPECT_EQ(limits[u"totalInstancesUsed"_s].toInt(), 2);
    EXPECT_EQ(limits[u"maxTotalInstances"_s].toInt(), 2);
}

TEST_F(ServerCreate, makesManyWithNumberedNames)
{
    const QString first = boot(u"many"_s, {{u"min_count"_s, 30}});
    EXPECT_EQ(server(first)[u"name"_s].toString(), u"many-1"_s);
    QStringList addresses;
    for (const QJsonValue &entry : get(nova + u"/servers/detail?name=many"_s).body[u"servers"_s].toArray())
        addresses.append(entry[u"addresses"_s][u"home"_s][0][u"addr"_s].toString());
    EXPECT_EQ(addresses.size(), 30);
    EXPECT_EQ(addresses.removeDuplicates(), 0);
}

TEST_F(ServerCreate, endsInErrorWithAFaultWhenTheNodeDoesNotBoot)
{
    host.failNext(u"boot"_s);
    const Reply made = post(nova + u"/servers"_s, wish(u"broken"_s));
    const QString id = made.body[u"server"_s][u"id"_s].toString();
    EXPECT_EQ(settled(id), u"ERROR"_s);
    EXPECT_THAT(server(id)[u"fault"_s][u"message"_s].toString().toStdString(),
                ::testing::HasSubstr("the test made it fail"));
    EXPECT_EQ(message(act(id, u"os-stop"_s)), u"Cannot 'stop' an instance which has never been active"_s);
    const Reply asked = post(nova + u"/servers"_s,
                             wish(u"told"_s, {{u"metadata"_s, QJsonObject{{u"lab_fail"_s, u"build"_s}}}}));
    EXPECT_EQ(settled(asked.body[u"server"_s][u"id"_s].toString()), u"ERROR"_s);
}

TEST_F(ServerCreate, canBeDeletedInTheMiddleOfALongBuild)
{
    const Reply made =
        post(nova + u"/servers"_s,
             wish(u"long"_s, {{u"metadata"_s, QJsonObject{{u"lab_build_seconds"_s, u"3600"_s}}}}));
    const QString id = made.body[u"server"_s][u"id"_s].toString();
    EXPECT_EQ(server(id)[u"status"_s].toString(), u"BUILD"_s);
    EXPECT_EQ(message(act(id, u"os-stop"_s)),
              u"Cannot 'stop' instance %1 while it is in vm_state building"_s.arg(id));
    EXPECT_EQ(as(demo, "DELETE", nova + u"/servers/"_s + id).status, 204);
    awaitGone(id);
    EXPECT_EQ(host.node(id).boots, 0);
}

TEST_F(ServerCreate, keepsTheServersOfAnAntiAffinityGroupApart)
{
    const QJsonObject wanted{
        {u"server_group"_s, QJsonObject{{u"name"_s, u"apart"_s}, {u"policy"_s, u"anti-affinity"_s}}}};
    const QString group =
        post(nova + u"/os-server-groups"_s, wanted).body[u"server_group"_s][u"id"_s].toString();
    QJsonObject body = wish(u"a"_s, {{u"min_count"_s, 5}});
    body[u"os:scheduler_hints"_s] = QJsonObject{{u"group"_s, group}};
    EXPECT_EQ(post(nova + u"/servers"_s, body).status, 202);
    QStringList states;
    for (const QJsonValue &entry : get(nova + u"/servers?name=%5Ea-"_s).body[u"servers"_s].toArray())
        states.append(settled(entry[u"id"_s].toString()));
    states.sort();
    EXPECT_EQ(states,
              (QStringList{u"ACTIVE"_s, u"ACTIVE"_s, u"ACTIVE"_s, u"ACTIVE"_s,
                           u"ERROR"_s})); // two hosts in two zones
}

TEST_F(ServerCreate, buildsTheSiteForTheDaemonAndWaitsForIt)
{
    std::vector<SiteServer> site;
    for (const QString &name : {u"lb-1"_s, u"web-1"_s}) {
        SiteServer server;
        server.spec.hostname = name;
        server.spec.address = name == u"lb-1"_s ? u"10.77.1.11"_s : u"10.77.1.21"_s;
        server.spec.architectureNode = name;
        server.flavor = u"small"_s;
        server.network = u"home"_s;
        server.zone = u"az1"_s;
        server.metadata = {{u"seaworthy.role"_s, u"web"_s}};
        server.tags = {u"seaworthy"_s};
        site.push_back(server);
    }
    const auto ids = api().createSite(site, {});
    ASSERT_TRUE(ids) << sentence(ids.error()).toStdString();
    const QString lb = ids->value(u"lb-1"_s);
    EXPECT_EQ(server(lb)[u"status"_s].toString(), u"ACTIVE"_s);
    EXPECT_EQ(server(lb)[u"addresses"_s][u"home"_s][0][u"addr"_s].toString(), u"10.77.1.11"_s);
    EXPECT_EQ(host.node(lb).spec.architectureNode, u"lb-1"_s);
    // A stop of a site server is a node's death.
    EXPECT_EQ(act(lb, u"os-stop"_s).status, 202);
    EXPECT_EQ(settled(lb), u"SHUTOFF"_s);
    EXPECT_EQ(host.node(lb).offs, std::vector<PowerOff>{PowerOff::Cut});
    host.failNext(u"boot"_s);
    site.resize(1);
    site[0].spec.hostname = u"lb-9"_s;
    site[0].spec.address = u"10.77.1.19"_s;
    EXPECT_FALSE(api().createSite(site, {}));
}

} // namespace sw::lab
