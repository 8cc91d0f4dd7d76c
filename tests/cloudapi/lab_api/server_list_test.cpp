// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cloudapi/lab_api/lab.h"

#include <QUrl>

namespace sw::lab {

using namespace Qt::StringLiterals;

class ServerList : public Lab
{
protected:
    ServerList()
    {
        restartWith([](ComputeApiOptions &options) { options.fakeServers = 25; });
    }
    QStringList names(const QString &query, const Headers &headers = {})
    {
        QStringList all;
        for (const QJsonValue &entry :
             get(nova + u"/servers/detail?"_s + query, headers).body[u"servers"_s].toArray())
            all.append(entry[u"name"_s].toString());
        return all;
    }
};

TEST_F(ServerList, comesInPagesThatMissNothingAndRepeatNothing)
{
    QString path = nova + u"/servers?limit=10"_s;
    QStringList seen;
    int pages = 0;
    while (!path.isEmpty() && pages < 10) {
        const Reply page = get(path);
        ASSERT_EQ(page.status, 200);
        for (const QJsonValue &entry : page.body[u"servers"_s].toArray())
            seen.append(entry[u"name"_s].toString());
        ++pages;
        path = page.body[u"servers_links"_s][0][u"href"_s].toString().mid(url.size());
    }
    EXPECT_EQ(pages, 3);
    EXPECT_EQ(seen.size(), 25);
    EXPECT_EQ(seen.removeDuplicates(), 0);
    EXPECT_EQ(seen.first(), u"fake-00000"_s); // newest first
}

TEST_F(ServerList, isFilteredByNameStatusTagsAndFlavor)
{
    EXPECT_EQ(names(u"name=fake-0001"_s).size(), 10);
    EXPECT_EQ(names(u"name="_s + QString::fromLatin1(QUrl::toPercentEncoding(u"^fake-0000[12]$"_s))).size(),
              2);
    EXPECT_EQ(names(u"status=ACTIVE"_s).size(), 25);
    EXPECT_TRUE(names(u"status=SHUTOFF"_s).isEmpty());
    EXPECT_EQ(names(u"tags=even"_s).size(), 13);
    EXPECT_EQ(names(u"not-tags=even"_s).size(), 12);
    EXPECT_EQ(names(u"tags-any=even,odd"_s).size(), 25);
    EXPECT_EQ(names(u"flavor=1"_s).size(), 4);
    EXPECT_EQ(names(u"sort_key=display_name&sort_dir=desc&limit=1"_s), QStringList{u"fake-00024"_s});
}

TEST_F(ServerList, refusesAQueryThatItCannotRead)
{
    EXPECT_EQ(message(get(nova + u"/servers?limit=-1"_s)),
              u"Invalid input for query parameters limit. Value: -1. '-1' does not match '^[0-9]*$'"_s);
    EXPECT_EQ(message(get(nova + u"/servers?marker=nope"_s)), u"marker [nope] not found"_s);
    EXPECT_EQ(get(nova + u"/servers?changes-since=xx"_s).status, 400);
    EXPECT_EQ(get(nova + u"/servers?sort_key=nope"_s).status, 400);
    EXPECT_EQ(get(nova + u"/servers?all_tenants=1"_s).status, 403);
    EXPECT_EQ(get(nova + u"/servers?name=%5B"_s).status, 400);
}

TEST_F(ServerList, belongsToAProject)
{
    EXPECT_TRUE(as(u"small"_s, "GET", nova + u"/servers"_s).body[u"servers"_s].toArray().isEmpty());
    EXPECT_TRUE(as(u"admin"_s, "GET", nova + u"/servers"_s).body[u"servers"_s].toArray().isEmpty());
    const Reply all = as(u"admin"_s, "GET", nova + u"/servers?all_tenants=1"_s);
    EXPECT_EQ(all.body[u"servers"_s].toArray().size(), 25);
    const QString one = all.body[u"servers"_s][0][u"id"_s].toString();
    EXPECT_EQ(as(u"small"_s, "GET", nova + u"/servers/"_s + one).status, 404);
}

TEST_F(ServerList, tellsChangesWithTheDeletedOnes)
{
    const QString id = boot(u"short-lived"_s);
    const QString now = server(id)[u"updated"_s].toString();
    const QString since = u"changes-since="_s + now;
    EXPECT_EQ(names(since), QStringList{u"short-lived"_s});
    EXPECT_EQ(as(demo, "DELETE", nova + u"/servers/"_s + id).status, 204);
    awaitGone(id);
    const QJsonValue gone = get(nova + u"/servers/detail?"_s + since).body[u"servers"_s][0];
    EXPECT_EQ(gone[u"status"_s].toString(), u"DELETED"_s);
    EXPECT_FALSE(gone[u"OS-SRV-USG:terminated_at"_s].isNull());
    EXPECT_FALSE(names(u"limit=100"_s).contains(u"short-lived"_s));
    EXPECT_EQ(as(u"admin"_s, "GET", nova + u"/servers?deleted=true&all_tenants=1"_s)
                  .body[u"servers"_s]
                  .toArray()
                  .size(),
              1);
}

TEST_F(ServerList, showsTheFieldsOfItsMicroversion)
{
    const auto first = [&](const QByteArray &version) {
        return get(nova + u"/servers/detail?limit=1"_s, {{"OpenStack-API-Version", "compute " + version}})
            .body[u"servers"_s][0]
            .toObject();
    };
    EXPECT_FALSE(first("2.8").contains(u"locked"_s));
    EXPECT_FALSE(first("2.18").contains(u"description"_s));
    EXPECT_TRUE(first("2.19").contains(u"description"_s));
    EXPECT_FALSE(first("2.25").contains(u"tags"_s));
    EXPECT_TRUE(first("2.26").contains(u"tags"_s));
    EXPECT_TRUE(first("2.46")[u"flavor"_s].toObject().contains(u"id"_s));
    EXPECT_TRUE(first("2.47")[u"flavor"_s].toObject().contains(u"original_name"_s));
    EXPECT_FALSE(first("2.72").contains(u"locked_reason"_s));
    EXPECT_TRUE(first("2.73").contains(u"locked_reason"_s));
}

TEST_F(ServerList, refusesAVersionOutOfRangeAndSaysWhichThereAre)
{
    const Reply newer = get(nova + u"/servers"_s, {{"OpenStack-API-Version", "compute 2.999"}});
    EXPECT_EQ(newer.status, 406);
    EXPECT_EQ(message(newer),
              u"Version 2.999 is not supported by the API. Minimum is 2.1 and maximum is 2.79."_s);
    EXPECT_EQ(get(nova + u"/servers"_s, {{"OpenStack-API-Version", "compute abc"}}).status, 400);
    const Reply latest = get(nova + u"/servers"_s, {{"OpenStack-API-Version", "compute latest"}});
    EXPECT_EQ(latest.headers.value("x-openstack-nova-api-version"), "2.79");
    EXPECT_EQ(latest.headers.value("openstack-api-version"), "compute 2.79");
    const Reply old =
        ask("GET", nova + u"/servers"_s, {},
            {{"X-Auth-Token", token(demo).toLatin1()}, {"X-OpenStack-Nova-API-Version", "2.26"}});
    EXPECT_EQ(old.headers.value("openstack-api-version"), "compute 2.26");
    const QString id = get(nova + u"/servers?limit=1"_s).body[u"servers"_s][0][u"id"_s].toString();
    EXPECT_EQ(get(nova + u"/servers/%1/tags"_s.arg(id), {{"OpenStack-API-Version", "compute 2.25"}}).status,
              404);
}

TEST_F(ServerList, doesNotWaitForABoot)
{
    host.hold(u"boot"_s);
    const Reply made = post(nova + u"/servers"_s, wish(u"slow"_s));
    host.awaitHeld(u"boot"_s);
    EXPECT_EQ(names(u"name=slow"_s), QStringList{u"slow"_s});
    const QString id = made.body[u"server"_s][u"id"_s].toString();
    EXPECT_EQ(server(id)[u"status"_s].toString(), u"BUILD"_s);
    EXPECT_EQ(server(id)[u"OS-EXT-STS:task_state"_s].toString(), u"spawning"_s);
    host.release(u"boot"_s);
    EXPECT_EQ(settled(id), u"ACTIVE"_s);
}

} // namespace sw::lab
