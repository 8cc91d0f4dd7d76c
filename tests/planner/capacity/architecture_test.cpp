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
        HasSubstr("site.json: at /nodes/2/role: found \"wbe\", expected load-balancer, web or database"));
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
