// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/wait/pause.h"
#include "tests/acceptance/site.h"

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;
using testing::Contains;
using testing::SizeIs;

namespace {

constexpr int fleetSize = 25;

QStringList fixedIps(const Server &server)
{
    QStringList ips;
    for (const ServerAddress &address : server.addresses) {
        if (!address.floating)
            ips << address.ip;
    }
    return ips;
}

bool holds(const Server &server, const QString &floating)
{
    return std::any_of(
        server.addresses.begin(), server.addresses.end(),
        [&floating](const ServerAddress &address) { return address.floating && address.ip == floating; });
}

} // namespace

class Lifecycle : public testing::Test
{
protected:
    void SetUp() override { m_site.share(fleetSize); }

    Server look(const ServerId &id)
    {
        const Result<Server> seen = m_cloud.server(id, {});
        EXPECT_EQ(problem(seen), "");
        return seen ? *seen : Server();
    }
    std::optional<PortId> portOf(const ServerId &id)
    {
        const Result<std::vector<Port>> ports = m_cloud.ports({});
        EXPECT_EQ(problem(ports), "");
        for (const Port &port : *ports) {
            if (port.server == id)
                return port.id;
        }
        return std::nullopt;
    }

    Site &m_site = Site::instance();
    Cloud &m_cloud = m_site.cloud();
};

TEST_F(Lifecycle, createsAServerAsItWasWanted)
{
    const Server server = look(m_site.shared(0));
    EXPECT_EQ(server.cloud, m_cloud.id());
    EXPECT_EQ(server.name, m_site.prefix() + u"-shared-0"_s);
    EXPECT_EQ(server.state, ServerState::Active);
    EXPECT_EQ(server.flavor, m_site.small.id);
    EXPECT_EQ(server.flavorName, m_site.small.name);
    EXPECT_EQ(server.image, m_site.image.id);
    EXPECT_EQ(server.tags, QStringList{m_site.tag()});
    EXPECT_EQ(server.metadata.value(u"made-by"_s), u"seaworthy acceptance"_s);
    ASSERT_EQ(fixedIps(server).size(), 1);
    EXPECT_EQ(server.addresses.front().network, m_site.network.name);
    EXPECT_FALSE(server.addresses.front().mac.isEmpty());
    EXPECT_TRUE(server.created.has_value());
    EXPECT_TRUE(portOf(server.id).has_value());
}

TEST_F(Lifecycle, listsTwentyFiveServersPageByPageAsInOnePage)
{
    ServerQuery paged;
    paged.tag = m_site.tag();
    paged.pageSize = 7;
    const Result<std::vector<Server>> inPages = m_cloud.servers(paged, {});
    ASSERT_EQ(problem(inPages), "");
    EXPECT_THAT(*inPages, SizeIs(fleetSize));
    std::set<QString> ids;
    for (const Server &server : *inPages)
        ids.insert(server.id.text);
    EXPECT_THAT(ids, SizeIs(fleetSize));
    ServerQuery whole;
    whole.tag = m_site.tag();
    const Result<std::vector<Server>> inOne = m_cloud.servers(whole, {});
    ASSERT_EQ(problem(inOne), "");
    EXPECT_EQ(*inOne, *inPages);
}

TEST_F(Lifecycle, findsOneServerByItsExactName)
{
    const Result<Server> first = findServer(m_cloud, m_site.prefix() + u"-shared-1"_s, {});
    ASSERT_EQ(problem(first), ""); // and not shared-10 to shared-19
    EXPECT_EQ(first->id, m_site.shared(1));
    EXPECT_EQ(findServer(m_cloud, m_site.shared(2).text, {})->id, m_site.shared(2));
    EXPECT_EQ(causeOf(findServer(m_cloud, m_site.prefix() + u"-shared"_s, {})), Cause::NotFound);
}

TEST_F(Lifecycle, stopsAndStarts)
{
    const ServerId id = m_site.shared(0);
    EXPECT_EQ(problem(acted(m_cloud, id, StopServer{}, ServerState::Stopped)), "");
    EXPECT_EQ(problem(acted(m_cloud, id, StartServer{}, ServerState::Active)), "");
}

TEST_F(Lifecycle, rebootsSoftlyAndHard)
{
    const ServerId id = m_site.shared(1);
    EXPECT_EQ(problem(acted(m_cloud, id, RebootServer{false}, ServerState::Active)), "");
    EXPECT_EQ(problem(acted(m_cloud, id, RebootServer{true}, ServerState::Active)), "");
}

TEST_F(Lifecycle, resizesAndConfirms)
{
    const ServerId id = m_site.shared(2);
    const Result<Server> waiting =
        acted(m_cloud, id, ResizeServer{m_site.large.id}, ServerState::AwaitingConfirm);
    ASSERT_EQ(problem(waiting), "");
    EXPECT_EQ(waiting->flavor, m_site.large.id);
    const Result<Server> confirmed = acted(m_cloud, id, ConfirmResize{}, ServerState::Active);
    ASSERT_EQ(problem(confirmed), "");
    EXPECT_EQ(confirmed->flavor, m_site.large.id);
}

TEST_F(Lifecycle, resizesAndReverts)
{
    const ServerId id = m_site.shared(3);
    ASSERT_EQ(problem(acted(m_cloud, id, ResizeServer{m_site.large.id}, ServerState::AwaitingConfirm)), "");
    const Result<Server> reverted = acted(m_cloud, id, RevertResize{}, ServerState::Active);
    ASSERT_EQ(problem(reverted), "");
    EXPECT_EQ(reverted->flavor, m_site.small.id);
}

TEST_F(Lifecycle, rebuildsAndKeepsIdAndAddress)
{
    const ServerId id = m_site.shared(4);
    const Server before = look(id);
    ASSERT_EQ(problem(m_cloud.act(id, RebuildServer{}, {})), ""); // from the image that it has
    const Result<Server> after = settled(m_cloud, id, ServerState::Active);
    ASSERT_EQ(problem(after), "");
    EXPECT_EQ(after->image, before.image);
    EXPECT_EQ(fixedIps(*after), fixedIps(before));
}

TEST_F(Lifecycle, rescuesAndUnrescues)
{
    const ServerId id = m_site.shared(5);
    EXPECT_EQ(problem(acted(m_cloud, id, RescueServer{}, ServerState::Rescued)), "");
    EXPECT_EQ(problem(acted(m_cloud, id, UnrescueServer{}, ServerState::Active)), "");
}

TEST_F(Lifecycle, pausesAndUnpauses)
{
    const ServerId id = m_site.shared(6);
    EXPECT_EQ(problem(acted(m_cloud, id, PauseServer{}, ServerState::Paused)), "");
    EXPECT_EQ(problem(acted(m_cloud, id, UnpauseServer{}, ServerState::Active)), "");
}

TEST_F(Lifecycle, movesAFloatingIpFromOneServerToAnother)
{
    if (!m_site.external)
        GTEST_SKIP() << "the cloud has no external network";
    const std::optional<PortId> first = portOf(m_site.shared(7));
    const std::optional<PortId> second = portOf(m_site.shared(8));
    ASSERT_TRUE(first && second);
    const Result<FloatingIp> address = m_cloud.allocateFloatingIp(m_site.external->id, {});
    ASSERT_EQ(problem(address), "");
    EXPECT_FALSE(address->port);
    const Result<FloatingIp> there = m_cloud.assignFloatingIp(address->id, first, {});
    EXPECT_EQ(problem(there), "");
    EXPECT_EQ(there ? there->port : std::nullopt, first);
    const Result<FloatingIp> moved = m_cloud.assignFloatingIp(address->id, second, {});
    EXPECT_EQ(problem(moved), "");
    EXPECT_EQ(moved ? moved->port : std::nullopt, second);
    const auto isShown = [&address](const Server &server) { return holds(server, address->address); };
    EXPECT_EQ(problem(awaitServer(m_cloud, m_site.shared(8), isShown, Seconds(60), m_site.interval(), {})),
              "");
    const Result<std::vector<FloatingIp>> all = m_cloud.floatingIps({});
    ASSERT_EQ(problem(all), "");
    EXPECT_THAT(*all, Contains(*moved));
    const Result<FloatingIp> off = m_cloud.assignFloatingIp(address->id, std::nullopt, {});
    EXPECT_EQ(problem(off), "");
    EXPECT_FALSE(off && off->port);
    EXPECT_EQ(problem(m_cloud.releaseFloatingIp(address->id, {})), "");
    EXPECT_EQ(causeOf(m_cloud.releaseFloatingIp(address->id, {})), Cause::NotFound);
}

TEST_F(Lifecycle, takesASnapshotThatCanBeListedAndDeleted)
{
    const Result<ImageId> image = m_cloud.snapshot(m_site.shared(9), m_site.prefix() + u"-snapshot"_s, {});
    ASSERT_EQ(problem(image), "");
    std::optional<Image> ready;
    for (int look = 0; look < 120 && !ready; ++look) {
        const Result<std::vector<Image>> images = m_cloud.images({});
        ASSERT_EQ(problem(images), "");
        for (const Image &one : *images) {
            if (one.id == *image && one.status == u"active"_s)
                ready = one;
        }
        pause(m_site.interval(), {});
    }
    ASSERT_TRUE(ready);
    EXPECT_EQ(ready->name, m_site.prefix() + u"-snapshot"_s);
    EXPECT_EQ(problem(settled(m_cloud, m_site.shared(9), ServerState::Active)), "");
    EXPECT_EQ(problem(m_cloud.deleteImage(*image, {})), "");
    EXPECT_EQ(causeOf(m_cloud.deleteImage(*image, {})), Cause::NotFound);
}

TEST_F(Lifecycle, setsMetadataAndTags)
{
    const ServerId id = m_site.shared(10);
    EXPECT_EQ(problem(m_cloud.setMetadata(id, {{u"role"_s, u"web & caf\u00e9"_s}}, {})), "");
    EXPECT_EQ(problem(m_cloud.setTags(id, {m_site.tag(), u"blue"_s}, {})), "");
    const Server server = look(id);
    EXPECT_EQ(server.metadata.value(u"role"_s), u"web & caf\u00e9"_s);
    EXPECT_EQ(server.metadata.value(u"made-by"_s), u"seaworthy acceptance"_s); // what was there stays
    QStringList tags = server.tags;
    tags.sort();
    EXPECT_EQ(tags, (QStringList{u"blue"_s, m_site.tag()}));
}

TEST_F(Lifecycle, logsWhatWasDoneAndShowsTheConsole)
{
    const Result<std::vector<ActionRecord>> log = m_cloud.actionLog(m_site.shared(11), {});
    ASSERT_EQ(problem(log), "");
    ASSERT_FALSE(log->empty());
    EXPECT_EQ(log->back().action, u"create"_s);
    EXPECT_TRUE(log->back().requestId.startsWith(u"req-"_s));
    EXPECT_EQ(problem(m_cloud.consoleOutput(m_site.shared(11), 10, {})), "");
}

TEST_F(Lifecycle, tellsQuotaZonesAndSecurityGroups)
{
    const Result<Quota> quota = m_cloud.quota({});
    ASSERT_EQ(problem(quota), "");
    EXPECT_GE(quota->servers.used, fleetSize);
    const Result<QStringList> zones = m_cloud.zones({});
    ASSERT_EQ(problem(zones), "");
    EXPECT_THAT(*zones, Contains(look(m_site.shared(0)).zone));
    const Result<std::vector<SecurityGroup>> groups = m_cloud.securityGroups({});
    ASSERT_EQ(problem(groups), "");
    EXPECT_THAT(*groups, Contains(testing::Field(&SecurityGroup::name, u"default"_s)));
}

TEST_F(Lifecycle, deletesAndTellsOfItAmongTheChanges)
{
    const Result<ServerId> id = m_site.make(m_site.wanted(u"short-lived"_s));
    ASSERT_EQ(problem(id), "");
    const Result<Server> server = settled(m_cloud, *id, ServerState::Active);
    ASSERT_EQ(problem(server), "");
    ASSERT_EQ(problem(m_cloud.act(*id, DeleteServer{}, {})), "");
    ASSERT_EQ(problem(awaitGone(m_cloud, *id, Seconds(120), m_site.interval(), {})), "");
    EXPECT_EQ(causeOf(m_cloud.server(*id, {})), Cause::NotFound);
    ServerQuery changed;
    changed.changesSince = *server->created; // by the cloud's clock
    const Result<std::vector<Server>> changes = m_cloud.servers(changed, {});
    ASSERT_EQ(problem(changes), "");
    const auto found =
        std::find_if(changes->begin(), changes->end(), [&id](const Server &one) { return one.id == *id; });
    ASSERT_NE(found, changes->end());
    EXPECT_EQ(found->state, ServerState::Deleted);
}
