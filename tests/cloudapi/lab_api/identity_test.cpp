// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cloudapi/lab_api/lab.h"

namespace sw::lab {

using namespace Qt::StringLiterals;

using Identity = Lab;

TEST_F(Identity, tellsItsVersionsWithoutAToken)
{
    const Reply all = ask("GET", u"/"_s, {}, {});
    EXPECT_EQ(all.status, 300);
    EXPECT_EQ(all.body[u"versions"_s][u"values"_s][0][u"links"_s][0][u"href"_s].toString(), url + u"/v3/"_s);
    EXPECT_EQ(ask("GET", u"/v3/"_s, {}, {}).body[u"version"_s][u"id"_s].toString(), u"v3.14"_s);
    const Reply compute = ask("GET", u"/compute/v2.1/"_s, {}, {});
    EXPECT_EQ(compute.status, 200);
    EXPECT_EQ(compute.body[u"version"_s][u"version"_s].toString(), u"2.79"_s);
    EXPECT_EQ(ask("GET", u"/image/"_s, {}, {}).status, 300);
    EXPECT_EQ(ask("GET", u"/network/"_s, {}, {}).body[u"versions"_s][0][u"id"_s].toString(), u"v2.0"_s);
}

TEST_F(Identity, givesAScopedTokenWithACatalogueForTheRightPassword)
{
    const Reply reply =
        ask("POST", u"/v3/auth/tokens"_s, QJsonDocument(passwordAuth(demo, u"demo-secret"_s)).toJson(), {});
    EXPECT_EQ(reply.status, 201);
    EXPECT_FALSE(reply.headers.value("x-subject-token").isEmpty());
    EXPECT_TRUE(reply.headers.value("x-openstack-request-id").startsWith("req-"));
    const QJsonValue token = reply.body[u"token"_s];
    EXPECT_EQ(token[u"project"_s][u"name"_s].toString(), demo);
    QStringList types;
    for (const QJsonValue &service : token[u"catalog"_s].toArray())
        types.append(service[u"type"_s].toString());
    EXPECT_THAT(types,
                ::testing::UnorderedElementsAre(u"identity"_s, u"compute"_s, u"image"_s, u"network"_s));
}

TEST_F(Identity, refusesAWrongPasswordAndAnothersProject)
{
    const Reply wrong =
        ask("POST", u"/v3/auth/tokens"_s, QJsonDocument(passwordAuth(demo, u"no"_s)).toJson(), {});
    EXPECT_EQ(wrong.status, 401);
    EXPECT_EQ(message(wrong), u"The request you have made requires authentication."_s);
    EXPECT_TRUE(wrong.headers.contains("www-authenticate"));
    QJsonObject body = passwordAuth(demo, u"demo-secret"_s);
    QJsonObject auth = body[u"auth"_s].toObject();
    auth[u"scope"_s] = QJsonObject{
        {u"project"_s,
         QJsonObject{{u"name"_s, u"small"_s}, {u"domain"_s, QJsonObject{{u"id"_s, u"default"_s}}}}}};
    body[u"auth"_s] = auth;
    EXPECT_EQ(ask("POST", u"/v3/auth/tokens"_s, QJsonDocument(body).toJson(), {}).status, 401);
    EXPECT_EQ(ask("POST", u"/v3/auth/tokens"_s, "{no", {}).status, 400);
    EXPECT_EQ(ask("POST", u"/v3/auth/tokens"_s, "{\"auth\":{}}", {}).status, 400);
}

TEST_F(Identity, letsAnUnscopedTokenOnlyIntoKeystone)
{
    QJsonObject body = passwordAuth(demo, u"demo-secret"_s);
    QJsonObject auth = body[u"auth"_s].toObject();
    auth[u"scope"_s] = u"unscoped"_s;
    body[u"auth"_s] = auth;
    const Reply reply = ask("POST", u"/v3/auth/tokens"_s, QJsonDocument(body).toJson(), {});
    EXPECT_EQ(reply.status, 201);
    EXPECT_FALSE(reply.body[u"token"_s].toObject().contains(u"catalog"_s));
    const Headers headers{{"X-Auth-Token", reply.headers.value("x-subject-token")}};
    const Reply projects = get(u"/v3/auth/projects"_s, headers);
    EXPECT_EQ(projects.body[u"projects"_s].toArray().size(), 1);
    EXPECT_EQ(get(nova + u"/servers"_s, headers).status, 401);
}

TEST_F(Identity, forgetsATokenThatIsRevoked)
{
    const QByteArray subject = token(demo).toLatin1();
    const Headers headers{{"X-Subject-Token", subject}};
    EXPECT_EQ(get(u"/v3/auth/tokens"_s, headers).body[u"token"_s][u"user"_s][u"name"_s].toString(), demo);
    EXPECT_EQ(as(demo, "DELETE", u"/v3/auth/tokens"_s, {}, headers).status, 204);
    EXPECT_EQ(get(nova + u"/servers"_s).status, 401);
    EXPECT_EQ(as(u"admin"_s, "GET", u"/v3/auth/tokens"_s, {}, headers).status, 404);
}

TEST_F(Identity, forgetsATokenWhenItsTimeIsOver)
{
    restartWith([](ComputeApiOptions &options) { options.tokenLife = Seconds(0); });
    EXPECT_FALSE(token(demo).isEmpty());
    const Reply reply = get(nova + u"/servers"_s);
    EXPECT_EQ(reply.status, 401);
    EXPECT_EQ(reply.body[u"error"_s][u"title"_s].toString(), u"Unauthorized"_s);
    EXPECT_EQ(get(neutron + u"/networks"_s).status, 401);
    EXPECT_EQ(get(u"/image/v2/images"_s).status, 401);
}

TEST_F(Identity, letsAnApplicationCredentialInUntilItIsDeleted)
{
    const QString user = get(u"/v3/auth/tokens"_s, {{"X-Subject-Token", token(demo).toLatin1()}})
                             .body[u"token"_s][u"user"_s][u"id"_s]
                             .toString();
    const QString path = u"/v3/users/%1/application_credentials"_s.arg(user);
    const QJsonObject wanted{{u"application_credential"_s, QJsonObject{{u"name"_s, u"robot"_s}}}};
    const QJsonValue made = post(path, wanted).body[u"application_credential"_s];
    EXPECT_EQ(post(path, wanted).status, 409);
    EXPECT_FALSE(get(path).text.contains(made[u"secret"_s].toString().toLatin1()));
    const auto login = [&](const QString &secret) {
        const QJsonObject identity{
            {u"methods"_s, QJsonArray{u"application_credential"_s}},
            {u"application_credential"_s, QJsonObject{{u"id"_s, made[u"id"_s]}, {u"secret"_s, secret}}}};
        return ask("POST", u"/v3/auth/tokens"_s,
                   QJsonDocument(QJsonObject{{u"auth"_s, QJsonObject{{u"identity"_s, identity}}}}).toJson(),
                   {});
    };
    EXPECT_EQ(login(u"wrong"_s).status, 401);
    const Reply in = login(made[u"secret"_s].toString());
    EXPECT_EQ(in.status, 201);
    EXPECT_EQ(in.body[u"token"_s][u"project"_s][u"name"_s].toString(), demo);
    const Headers robot{{"X-Auth-Token", in.headers.value("x-subject-token")}};
    EXPECT_EQ(get(nova + u"/servers"_s, robot).status, 200);
    EXPECT_EQ(
        as(demo, "POST", path, {{u"application_credential"_s, QJsonObject{{u"name"_s, u"child"_s}}}}, robot)
            .status,
        403);
    EXPECT_EQ(as(demo, "DELETE", path + u'/' + made[u"id"_s].toString()).status, 204);
    EXPECT_EQ(get(nova + u"/servers"_s, robot).status, 401);
}

TEST_F(Identity, answersUnknownPathsMethodsAndBodiesInEachServicesForm)
{
    EXPECT_EQ(ask("GET", u"/v3/nonsense"_s, {}, {}).status, 404);
    const Reply method = as(demo, "PATCH", u"/v3/auth/tokens"_s);
    EXPECT_EQ(method.status, 405);
    EXPECT_TRUE(method.headers.value("allow").contains("POST"));
    EXPECT_EQ(get(nova + u"/nonsense"_s).body.keys(), QStringList{u"itemNotFound"_s});
    EXPECT_EQ(as(demo, "PUT", nova + u"/servers"_s).status, 405);
    EXPECT_EQ(get(neutron + u"/nonsense"_s).body[u"NeutronError"_s][u"type"_s].toString(), u"HTTPNotFound"_s);
    const Reply image = get(u"/image/v2/images/nope"_s);
    EXPECT_EQ(image.status, 404);
    EXPECT_TRUE(image.headers.value("content-type").startsWith("text/plain"));
    const Headers headers{{"X-Auth-Token", token(demo).toLatin1()}};
    EXPECT_EQ(ask("POST", nova + u"/servers"_s, "{no", headers).status, 400);
    EXPECT_EQ(ask("POST", neutron + u"/floatingips"_s, "{no", headers).status, 400);
    EXPECT_EQ(ask("GET", nova + u"/nonsense"_s, {}, {}).status, 401);
}

TEST_F(Identity, writesACloudsYamlWithEveryAccount)
{
    const QByteArray text = api().cloudsYaml();
    for (const QByteArray part : {"lab:", "lab-small:", "lab-admin:", "demo-secret", "small-secret"})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
    EXPECT_TRUE(text.contains(url.toLatin1() + "/v3"));
}

} // namespace sw::lab
