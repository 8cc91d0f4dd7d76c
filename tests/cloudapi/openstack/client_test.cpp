// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/providers/openstack/openstack_cloud.h"
#include "tests/cloudapi/openstack/replies.h"
#include "tests/support/fake_transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <atomic>
#include <thread>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

Reply json(int status, const QJsonObject &object, const Headers &headers = {})
{
    return {status, headers, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Reply nothingThere()
{
    return json(
        404,
        {{u"itemNotFound"_s, QJsonObject{{u"code"_s, 404}, {u"message"_s, u"It could not be found."_s}}}});
}

// A whole small OpenStack as a value: what it holds is asked for afterwards. Thread-safe.
class FakeOpenStack
{
public:
    FakeOpenStack()
        : transport(
            std::make_shared<FakeTransport>([this](const Request &request) { return answer(request); }))
    { }

    std::unique_ptr<Cloud> cloud(CloudConfig config = {})
    {
        config.cloud.text = u"fake"_s;
        config.authUrl = QUrl(u"http://keystone:5000/v3"_s);
        config.userName = u"demo"_s;
        if (config.secret.isEmpty())
            config.secret = u"canary-secret"_s;
        return openStackCloud(config, transport);
    }

    std::atomic<int> logIns = 0;
    std::atomic<int> tokensRefused = 0; // the next so many calls with a token
    std::atomic<int> tokenLife = 3600;
    QString newestMicroversion = u"2.93"_s;
    QString nextHost = u"http://nova:8774"_s; // what Nova writes into the addresses of further pages
    QJsonArray servers;
    std::shared_ptr<FakeTransport> transport;

private:
    Result<Reply> answer(const Request &request)
    {
        const QString path = request.url.path();
        if (path == u"/v3/auth/tokens"_s)
            return logIn();
        if (path == u"/v2.1/"_s) {
            return json(200,
                        {{u"version"_s,
                          QJsonObject{{u"id"_s, u"v2.1"_s},
                                      {u"min_version"_s, u"2.1"_s},
                                      {u"version"_s, newestMicroversion}}}});
        }
        const auto token = std::find_if(request.headers.begin(), request.headers.end(),
                                        [](const auto &one) { return one.first == "X-Auth-Token"; });
        if (token == request.headers.end() || (tokensRefused > 0 && tokensRefused-- > 0))
            return json(401, {{u"error"_s, QJsonObject{{u"message"_s, u"expired"_s}}}});
        if (path == u"/v2.1/servers/detail"_s)
            return page(QUrlQuery(request.url));
        if (path == u"/v2.1/flavors/detail"_s)
            return json(200,
                        {{u"flavors"_s, QJsonArray{QJsonObject{{u"id"_s, u"1"_s}, {u"name"_s, u"tiny"_s}}}}});
        if (path.startsWith(u"/v2.1/servers/"_s) && request.method == Method::Delete)
            return Reply{204, {}, {}};
        if (path == u"/v2.0/ports"_s)
            return json(200, {{u"ports"_s, QJsonArray()}});
        return nothingThere();
    }

    Reply logIn()
    {
        const int number = ++logIns;
        const QDateTime now =
            QDateTime::fromSecsSinceEpoch(1'000'000'000, Qt::UTC); // a clock of its own, years behind
        const auto endpoint = [](const QString &type, const QString &url) {
            const QJsonObject one{{u"interface"_s, u"public"_s}, {u"region_id"_s, u"r"_s}, {u"url"_s, url}};
            return QJsonObject{{u"type"_s, type}, {u"endpoints"_s, QJsonArray{one}}};
        };
        const QJsonObject token{{u"issued_at"_s, now.toString(Qt::ISODate)},
                                {u"expires_at"_s, now.addSecs(tokenLife).toString(Qt::ISODate)},
                                {u"project"_s, QJsonObject{{u"id"_s, u"p"_s}}},
                                {u"catalog"_s,
                                 QJsonArray{endpoint(u"compute"_s, u"http://nova:8774/v2.1"_s),
                                            endpoint(u"network"_s, u"http://neutron:9696"_s)}}};
        return json(201, {{u"token"_s, token}}, {{"X-Subject-Token", "token-" + QByteArray::number(number)}});
    }

    Reply page(const QUrlQuery &query) const
    {
        const int limit = query.hasQueryItem(u"limit"_s) ? query.queryItemValue(u"limit"_s).toInt() : 1000;
        int from = 0;
        while (query.hasQueryItem(u"marker"_s) && from < servers.size()
               && servers.at(from++)[u"id"_s].toString() != query.queryItemValue(u"marker"_s)) { }
        QJsonArray part;
        for (int i = from; i < servers.size() && part.size() < limit; ++i)
            part.append(servers.at(i));
        QJsonObject root{{u"servers"_s, part}};
        if (from + limit < servers.size()) {
            const QString next = nextHost
                + u"/v2.1/servers/detail?limit=%1&marker=%2"_s.arg(limit).arg(
                    part.last()[u"id"_s].toString());
            root.insert(u"servers_links"_s,
                        QJsonArray{QJsonObject{{u"rel"_s, u"next"_s}, {u"href"_s, next}}});
        }
        return json(200, root);
    }
};

QJsonObject serverObject(int number, const QString &name = u"web"_s)
{
    return {{u"id"_s, QString::number(number)},
            {u"name"_s, name},
            {u"status"_s, u"ACTIVE"_s},
            {u"flavor"_s, QJsonObject{{u"original_name"_s, u"tiny"_s}}}};
}

class OpenStackCloudTest : public testing::Test
{
protected:
    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            m_fake.servers.append(serverObject(i));
    }
    static ServerQuery pages(int size)
    {
        ServerQuery query;
        query.pageSize = size;
        return query;
    }
    FakeOpenStack m_fake;
};

} // namespace

TEST_F(OpenStackCloudTest, readsEveryPageOnce)
{
    fill(25);
    const Result<std::vector<Server>> servers = m_fake.cloud()->servers(pages(4), {});
    ASSERT_TRUE(servers) << sentence(servers.error()).toStdString();
    ASSERT_EQ(servers->size(), 25u);
    for (int i = 0; i < 25; ++i)
        EXPECT_EQ(servers->at(size_t(i)).id.text, QString::number(i));
    EXPECT_EQ(servers->front().flavor.text, u"1"_s);
    EXPECT_EQ(servers->front().cloud.text, u"fake"_s);
}

TEST_F(OpenStackCloudTest, neverFollowsAPageToAnotherHost)
{
    fill(5);
    m_fake.nextHost = u"http://attacker.example"_s;
    const Result<std::vector<Server>> servers = m_fake.cloud()->servers(pages(2), {});
    ASSERT_TRUE(servers);
    EXPECT_EQ(servers->size(), 5u);
    for (const Request &request : m_fake.transport->sent())
        EXPECT_NE(request.url.host(), u"attacker.example"_s);
}

TEST_F(OpenStackCloudTest, renewsATokenThatExpiresInMidList)
{
    fill(6);
    const std::unique_ptr<Cloud> cloud = m_fake.cloud();
    ASSERT_TRUE(cloud->connect({}));
    m_fake.tokensRefused = 1;
    const Result<std::vector<Server>> servers = cloud->servers(pages(2), {});
    ASSERT_TRUE(servers) << sentence(servers.error()).toStdString();
    EXPECT_EQ(servers->size(), 6u);
    EXPECT_EQ(m_fake.logIns, 2);
}

TEST_F(OpenStackCloudTest, logsInAgainOnceAndNotForEver)
{
    m_fake.tokensRefused = 1000;
    const Result<std::vector<Server>> servers = m_fake.cloud()->servers({}, {});
    ASSERT_FALSE(servers);
    EXPECT_EQ(servers.error().cause, Cause::Unauthorized);
    EXPECT_EQ(m_fake.logIns, 2);
}

TEST_F(OpenStackCloudTest, keepsATokenAsLongAsItLivesByTheCloudsOwnClock)
{
    const std::unique_ptr<Cloud> cloud = m_fake.cloud();
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(cloud->servers({}, {}));
    EXPECT_EQ(m_fake.logIns, 1);
    m_fake.tokenLife = 0;
    const std::unique_ptr<Cloud> shortLived = m_fake.cloud();
    ASSERT_TRUE(shortLived->servers({}, {}));
}

TEST_F(OpenStackCloudTest, sharesOneLogInAmongManyWorkers)
{
    fill(10);
    const std::unique_ptr<Cloud> cloud = m_fake.cloud();
    std::atomic<int> good = 0;
    std::vector<std::thread> workers;
    for (int i = 0; i < 8; ++i) {
        workers.emplace_back([&] {
            for (int n = 0; n < 10; ++n) {
                const Result<std::vector<Server>> servers = cloud->servers(pages(3), {});
                good += servers && servers->size() == 10;
            }
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    EXPECT_EQ(good, 80);
    EXPECT_EQ(m_fake.logIns, 1);
}

TEST_F(OpenStackCloudTest, comparesANameExactlyThoughNovaTakesAPattern)
{
    m_fake.servers = {serverObject(1, u"web.1"_s), serverObject(2, u"web-1"_s), serverObject(3, u"web.10"_s)};
    ServerQuery query;
    query.name = u"web.1"_s;
    const Result<std::vector<Server>> servers = m_fake.cloud()->servers(query, {});
    ASSERT_TRUE(servers);
    ASSERT_EQ(servers->size(), 1u);
    EXPECT_EQ(servers->front().id.text, u"1"_s);
    const QString sent =
        QUrlQuery(m_fake.transport->sent().at(2).url).queryItemValue(u"name"_s, QUrl::FullyDecoded);
    EXPECT_EQ(sent, u"^web.1$"_s);
}

TEST_F(OpenStackCloudTest, doesNotChooseBetweenNamesakes)
{
    m_fake.servers = {serverObject(1), serverObject(2)};
    const std::unique_ptr<Cloud> cloud = m_fake.cloud();
    const Result<Server> found = findServer(*cloud, u"web"_s, {});
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().cause, Cause::Conflict);
    EXPECT_TRUE(found.error().detail.contains(u"1, 2"_s));
}

TEST_F(OpenStackCloudTest, marksWhatChangesSomethingAsNotToBeRepeated)
{
    const std::unique_ptr<Cloud> cloud = m_fake.cloud();
    ASSERT_TRUE(cloud->act(ServerId{u"1"_s}, DeleteServer{}, {}));
    const Request request = m_fake.transport->sent().back();
    EXPECT_EQ(request.method, Method::Delete);
    EXPECT_FALSE(maySendAgain(request));
    EXPECT_TRUE(std::any_of(request.headers.begin(), request.headers.end(),
                            [](const auto &one) { return one.first == "X-OpenStack-Request-ID"; }));
}

TEST_F(OpenStackCloudTest, speaksTheNewestMicroversionThatBothKnow)
{
    for (const auto &[offered, spoken] :
         {std::pair(u"2.93"_s, "compute 2.60"), std::pair(u"2.30"_s, "compute 2.30")}) {
        m_fake.newestMicroversion = offered;
        ASSERT_TRUE(m_fake.cloud()->servers({}, {}));
        const Request request = m_fake.transport->sent().back();
        const auto header = std::find_if(request.headers.begin(), request.headers.end(), [](const auto &one) {
            return one.first == "OpenStack-API-Version";
        });
        ASSERT_NE(header, request.headers.end());
        EXPECT_EQ(header->second, spoken);
    }
}

TEST_F(OpenStackCloudTest, saysThatAnOldCloudHasNoTags)
{
    m_fake.newestMicroversion = u"2.25"_s;
    const std::unique_ptr<Cloud> cloud = m_fake.cloud();
    EXPECT_FALSE(cloud->connect({})->tags);
    EXPECT_EQ(cloud->setTags(ServerId{u"1"_s}, {u"t"_s}, {}).error().cause, Cause::Unsupported);
    NewServer wanted;
    wanted.tags = {u"t"_s};
    EXPECT_EQ(cloud->create(wanted, {}).error().cause, Cause::Unsupported);
}

TEST_F(OpenStackCloudTest, asksForItsOwnProjectsPortsOnly)
{
    ASSERT_TRUE(m_fake.cloud()->ports({}));
    EXPECT_EQ(QUrlQuery(m_fake.transport->sent().back().url).queryItemValue(u"project_id"_s), u"p"_s);
}

TEST_F(OpenStackCloudTest, saysWhichServiceIsMissing)
{
    const std::unique_ptr<Cloud> cloud = m_fake.cloud();
    EXPECT_FALSE(cloud->connect({})->snapshot); // there is no Glance
    const Result<std::vector<Image>> images = cloud->images({});
    ASSERT_FALSE(images);
    EXPECT_EQ(images.error().cause, Cause::Unsupported);
}

TEST_F(OpenStackCloudTest, encodesAnIdThatIsNoId)
{
    const Result<Server> server = m_fake.cloud()->server(ServerId{u"../flavors/detail?x#y"_s}, {});
    ASSERT_FALSE(server);
    EXPECT_EQ(server.error().cause, Cause::NotFound);
    const QUrl sent = m_fake.transport->sent().back().url;
    EXPECT_EQ(sent.path(QUrl::FullyEncoded), u"/v2.1/servers/..%2Fflavors%2Fdetail%3Fx%23y"_s);
    EXPECT_FALSE(sent.hasQuery());
}

TEST_F(OpenStackCloudTest, neverShowsASecretInAFailure)
{
    m_fake.tokensRefused = 1000;
    const std::unique_ptr<Cloud> cloud = m_fake.cloud();
    for (const QString &text :
         {sentence(cloud->servers({}, {}).error()), sentence(cloud->images({}).error())}) {
        EXPECT_FALSE(text.contains(u"canary-secret"_s)) << text.toStdString();
        EXPECT_FALSE(text.contains(u"token-"_s)) << text.toStdString();
    }
}

TEST_F(OpenStackCloudTest, stopsBetweenPages)
{
    fill(3);
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(m_fake.cloud()->servers(pages(1), source.get_token()).error().cause, Cause::Canceled);
}

TEST(OpenCloud, doesNotStartWithoutItsSecretOrItsAuthorities)
{
    CloudConfig config;
    EXPECT_EQ(openCloud(config).error().cause, Cause::Unauthorized);
    config.secret = u"x"_s;
    config.caFile = u"/nonexistent/ca.pem"_s;
    EXPECT_EQ(openCloud(config).error().cause, Cause::Local);
}
