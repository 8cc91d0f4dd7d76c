// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/architecture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;

namespace {

QJsonObject lab()
{
    return QJsonDocument::fromJson(writeArchitecture(labSite())).object();
}

std::string complaint(const QJsonObject &json)
{
    const Result<Architecture> read = readArchitecture(u"site.json"_s, QJsonDocument(json).toJson());
    EXPECT_FALSE(read);
    return read ? std::string() : read.error().detail.toStdString();
}

QJsonObject withNode(int index, const QString &key, const QJsonValue &value)
{
    QJsonObject json = lab();
    QJsonArray nodes = json[u"nodes"_s].toArray();
    QJsonObject node = nodes[index].toObject();
    node[key] = value;
    nodes[index] = node;
    json[u"nodes"_s] = nodes;
    return json;
}

} // namespace

TEST(LabSite, hasTwoBalancersThreeWebNodesAndThreeDatabasesOnTwoSites)
{
    const Architecture site = labSite();
    EXPECT_EQ(nodesOf(site, Role::LoadBalancer).size(), 2u);
    EXPECT_EQ(nodesOf(site, Role::Web).size(), 3u);
    EXPECT_EQ(nodesOf(site, Role::Database).size(), 3u);
    ASSERT_NE(findNode(site, u"db-3"_s), nullptr);
    EXPECT_EQ(findNode(site, u"db-3"_s)->site, u"dr"_s);
    EXPECT_EQ(site.links.front().roundTrip, Milliseconds(40));
    EXPECT_EQ(findNode(site, u"lb-9"_s), nullptr);
}

TEST(Architecture, survivesItsFile)
{
    Architecture site = labSite();
    site.vrrp = {77, Milliseconds(250), Milliseconds(2000), 3, 4};
    site.balancer = {Milliseconds(1500), Milliseconds(250),  4, 5, Milliseconds(111), Milliseconds(222),
                     Milliseconds(3333), Milliseconds(4444), 6};
    site.sitePort = 8080;
    const Result<Architecture> read = readArchitecture(u"site.json"_s, writeArchitecture(site));
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(*read, site);
}

TEST(Architecture, ofAPlainSiteHasNoFieldThatOlderFilesDoNotHave)
{
    for (const QString &key : {u"vips"_s, u"dnsSpread"_s, u"balancing"_s, u"tls"_s, u"tlsPort"_s,
                               u"stickySeconds"_s, u"database"_s, u"interchangeable"_s})
        EXPECT_FALSE(lab().contains(key)) << key.toStdString();
}

TEST(Architecture, keepsWhatAPlainSiteDoesNotHave)
{
    Architecture site = labSite();
    site.vips = {{site.vip, 51, {u"lb-1"_s, u"lb-2"_s}, u"10.77.1.99"_s, 1},
                 {u"10.77.1.101"_s, 52, {u"lb-2"_s, u"lb-1"_s}, {}, 3}};
    site.dnsSpread = DnsSpread::Weighted;
    site.balancing = Balancing::LvsNat;
    site.tls = true;
    site.tlsPort = 8443;
    site.stickySeconds = 60;
    site.database = DatabasePattern::PrimaryPrimary;
    site.interchangeable = true;
    site.nodes[2].gateway = u"10.77.1.99"_s;
    const Result<Architecture> read = readArchitecture(u"site.json"_s, writeArchitecture(site));
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(*read, site);
}

TEST(Architecture, namesThePlaceOfASharedAddressesMistake)
{
    const auto with = [](const QString &key, const QJsonValue &value) {
        QJsonObject shared{{u"address"_s, labSite().vip}, {u"holders"_s, QJsonArray{u"lb-1"_s, u"lb-2"_s}}};
        shared[key] = value;
        QJsonObject json = lab();
        json[u"vips"_s] = QJsonArray{shared};
        return json;
    };
    EXPECT_THAT(complaint(with(u"address"_s, u"10.77.1.101"_s)),
                HasSubstr("/vips/0/address: found \"10.77.1.101\", expected 10.77.1.100, as in /vip"));
    EXPECT_THAT(complaint(with(u"address"_s, u"there"_s)), HasSubstr("/vips/0/address: found \"there\""));
    EXPECT_THAT(complaint(with(u"holders"_s, QJsonArray{u"web-1"_s})),
                HasSubstr("/vips/0/holders/0: found \"web-1\", expected the name of a load balancer"));
    EXPECT_THAT(complaint(with(u"holders"_s, QJsonArray())),
                HasSubstr("/vips/0/holders: found an empty list"));
    EXPECT_THAT(complaint(with(u"routerId"_s, 256)), HasSubstr("/vips/0/routerId: found 256"));
    EXPECT_THAT(complaint(with(u"inside"_s, u"10.77.1"_s)), HasSubstr("/vips/0/inside: found"));
    EXPECT_THAT(complaint(with(u"inside"_s, u"10.77.1.11"_s)),
                HasSubstr("an address that nothing else here has"));
    EXPECT_THAT(complaint(with(u"colour"_s, 1)), HasSubstr("/vips/0/colour: found an unknown field"));
    EXPECT_THAT(complaint(withNode(2, u"gateway"_s, u"10.9.9.9"_s)),
                HasSubstr("/nodes/2/gateway: found \"10.9.9.9\", expected an address in 10.77.1.0/24"));
    for (const QString &key : {u"balancing"_s, u"dnsSpread"_s, u"database"_s}) {
        QJsonObject json = lab();
        json[key] = u"x"_s;
        EXPECT_THAT(complaint(json), HasSubstr("/" + key.toStdString() + ": found \"x\", expected one of"));
    }
}

TEST(Architecture, tuningThatIsLeftOutIsTheUsual)
{
    QJsonObject json = lab();
    for (const QString &key :
         {u"vrrp"_s, u"balancer"_s, u"sitePort"_s, u"appPort"_s, u"statsPort"_s, u"vipPrefix"_s})
        json.remove(key);
    const Result<Architecture> read = readArchitecture(u"site.json"_s, QJsonDocument(json).toJson());
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(*read, labSite());
}

TEST(Architecture, namesThePlaceOfEveryMistake)
{
    EXPECT_THAT(
        complaint(withNode(2, u"role"_s, u"wbe"_s)),
        HasSubstr(
            "site.json: at /nodes/2/role: found \"wbe\", expected one of load-balancer, web, database"));
    EXPECT_THAT(complaint(withNode(2, u"address"_s, u"10.77.1"_s)),
                HasSubstr("/nodes/2/address: found \"10.77.1\", expected an IPv4"));
    EXPECT_THAT(complaint(withNode(2, u"address"_s, u"10.77.2.9"_s)),
                HasSubstr("expected an address in 10.77.1.0/24"));
    EXPECT_THAT(complaint(withNode(2, u"address"_s, u"10.77.1.11"_s)),
                HasSubstr("an address that nothing else here has"));
    EXPECT_THAT(complaint(withNode(2, u"address"_s, u"10.77.1.100"_s)),
                HasSubstr("an address that nothing else here has"));
    EXPECT_THAT(complaint(withNode(2, u"name"_s, u"lb-1"_s)), HasSubstr("a name that no other one here has"));
    EXPECT_THAT(complaint(withNode(2, u"name"_s, u"web 1; rm"_s)),
                HasSubstr("lower-case letters, digits and dashes"));
    EXPECT_THAT(complaint(withNode(2, u"site"_s, u"moon"_s)), HasSubstr("/nodes/2/site: found \"moon\""));
    EXPECT_THAT(complaint(withNode(0, u"priority"_s, 255)), HasSubstr("a number from 1 to 254"));
    EXPECT_THAT(complaint(withNode(1, u"priority"_s, 150)),
                HasSubstr("a priority that no other node of this role has"));
    EXPECT_THAT(complaint(withNode(2, u"colour"_s, u"red"_s)),
                HasSubstr("/nodes/2/colour: found an unknown field"));
}

TEST(Architecture, refusesTimesThatItsFilesCannotCarry)
{
    QJsonObject json = lab();
    json[u"vrrp"_s] = QJsonObject{{u"advertIntervalMs"_s, 333}, {u"trackIntervalMs"_s, 1500}};
    EXPECT_THAT(complaint(json),
                AllOf(HasSubstr("whole hundredths of a second"), HasSubstr("whole seconds")));
}

TEST(Architecture, anAddressOutsideTheNetworkOfItsBalancersIsRefused)
{
    QJsonObject json = lab();
    json[u"vip"_s] = u"10.9.9.9"_s;
    EXPECT_THAT(complaint(json), HasSubstr("/vip: found \"10.9.9.9\", expected an address in 10.77.1.0/24"));
}

TEST(Architecture, halfAFileIsRefusedByLineAndColumn)
{
    const QByteArray whole = writeArchitecture(labSite());
    for (qsizetype size = 0; size < whole.size() - 1; size += 97) {
        const Result<Architecture> read = readArchitecture(u"site.json"_s, whole.left(size));
        ASSERT_FALSE(read) << size;
        EXPECT_EQ(read.error().cause, Cause::Malformed);
        EXPECT_THAT(read.error().detail.toStdString(), HasSubstr("site.json:"));
    }
}

TEST(Architecture, anotherKindOfFileIsRefused)
{
    QJsonObject json = lab();
    json[u"seaworthy"_s] = u"plan"_s;
    EXPECT_THAT(complaint(json), HasSubstr("found \"plan\", expected \"architecture\""));
    EXPECT_THAT(complaint({}), HasSubstr("site.json"));
}
