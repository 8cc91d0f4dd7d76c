// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/topology_text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::IsNull;
using testing::NotNull;

namespace {

const TopologyNode &node(const SeenSite &site, const QString &key)
{
    const TopologyNode *found = findNode(site.topology, key);
    EXPECT_THAT(found, NotNull()) << key.toStdString();
    static const TopologyNode nothing;
    return found ? *found : nothing;
}

// "from -kind-> to health" of every link of a kind.
std::string links(const Topology &topology, LinkKind kind)
{
    QStringList lines;
    for (const TopologyLink &link : topology.links) {
        if (link.kind == kind)
            lines << link.from.section(u':', -1) + u">"_s + link.to.section(u':', -1) + u" "_s
                    + word(link.health);
    }
    return lines.join(u", "_s).toStdString();
}

} // namespace

TEST(TopologyOf, findsTiersByWhatNodesWereSeenToDo)
{
    SeenSite lab = site("lb: a* b | web: c | db: p* r");
    for (Server &server : lab.fleet.servers)
        server.metadata.clear();
    lab.topology = topologyOf(lab.fleet, lab.seen);
    EXPECT_EQ(node(lab, u"server:a"_s).tier, u"balancer"_s);
    EXPECT_EQ(node(lab, u"server:b"_s).tier, u"balancer"_s);
    EXPECT_EQ(node(lab, u"server:c"_s).tier, u"web"_s);
    EXPECT_EQ(node(lab, u"server:p"_s).tier, u"database"_s);
    EXPECT_EQ(node(lab, u"server:r"_s).tier, u"database"_s);
}

TEST(TopologyOf, asksTheMetadataOnlyForANodeThatCouldNotBeSeen)
{
    SeenSite lab = site("lb: a* b! | web: c | db: p*");
    EXPECT_EQ(node(lab, u"server:b"_s).tier, u"balancer"_s);
    for (Server &server : lab.fleet.servers)
        server.metadata[u"seaworthy.role"_s] = u"web"_s;
    lab.topology = topologyOf(lab.fleet, lab.seen);
    EXPECT_EQ(node(lab, u"server:a"_s).tier, u"balancer"_s);
    EXPECT_EQ(node(lab, u"server:p"_s).tier, u"database"_s);
    EXPECT_EQ(node(lab, u"server:b"_s).tier, u"web"_s);
}

TEST(TopologyOf, joinsThePartsByTheirAddresses)
{
    const Topology lab = site("lb: a* b | web: c d~ | db: p* r").topology;
    EXPECT_EQ(links(lab, LinkKind::Serves), "clients>10.0.0.100 healthy");
    EXPECT_EQ(links(lab, LinkKind::Holds), "10.0.0.100>a healthy");
    EXPECT_EQ(links(lab, LinkKind::CouldHold), "10.0.0.100>b healthy");
    EXPECT_EQ(links(lab, LinkKind::Balances), "a>c healthy, a>d down, b>c healthy, b>d down");
    EXPECT_EQ(links(lab, LinkKind::Uses), "c>p healthy, d>p healthy");
    EXPECT_EQ(links(lab, LinkKind::Replicates), "p>r healthy");
    EXPECT_THAT(links(lab, LinkKind::AttachedTo), HasSubstr("a>n1 healthy"));
}

TEST(TopologyOf, givesTheReasonOfEveryHealth)
{
    const SeenSite lab = site("lb: a* b~ | web: c d~ e! | db: p* r~");
    EXPECT_EQ(node(lab, u"server:a"_s).health, Health::Healthy);
    EXPECT_EQ(node(lab, u"server:b"_s).health, Health::Degraded);
    EXPECT_EQ(node(lab, u"server:d"_s).health, Health::Down);
    EXPECT_THAT(node(lab, u"server:d"_s).why.toStdString(),
                HasSubstr("a reports it DOWN; b reports it DOWN"));
    EXPECT_EQ(node(lab, u"server:e"_s).health, Health::Down);
    EXPECT_THAT(node(lab, u"server:e"_s).why.toStdString(), HasSubstr("Stopped"));
    EXPECT_EQ(node(lab, u"server:r"_s).health, Health::Degraded);
    EXPECT_THAT(node(lab, u"address:10.0.0.100"_s).why.toStdString(), HasSubstr("no healthy standby"));
    for (const TopologyNode &any : lab.topology.nodes)
        EXPECT_FALSE(any.why.isEmpty()) << any.key.toStdString();
}

TEST(TopologyOf, anAddressThatNobodyHoldsIsDownAndSoAreTheClients)
{
    const SeenSite lab = site("lb: a~ b~ | web: c | db: p*");
    EXPECT_EQ(node(lab, u"address:10.0.0.100"_s).health, Health::Down);
    EXPECT_EQ(node(lab, u"clients"_s).health, Health::Down);
}

TEST(TopologyOf, aRunningNodeThatNoProbeReachedIsUnknownNotHealthy)
{
    SeenSite lab = site("lb: a* b | web: c | db: p* r");
    std::erase_if(lab.seen.replicas, [](const ReplicaSeen &seen) { return seen.node == u"10.0.0.5"_s; });
    lab.topology = topologyOf(lab.fleet, lab.seen);
    EXPECT_EQ(node(lab, u"server:r"_s).health, Health::Unknown);
}

TEST(TopologyOf, aFloatingIpLeadsToTheServerOfItsPort)
{
    SeenSite lab = site("other: x y");
    lab.fleet.ports = {{PortId{u"p1"_s}, ServerId{u"x"_s}, NetworkId{u"n1"_s}, {}, {}, {}, {}}};
    lab.fleet.floatingIps = {{FloatingIpId{u"f1"_s}, u"203.0.113.7"_s, {}, PortId{u"p1"_s}, {}},
                             {FloatingIpId{u"f2"_s}, u"203.0.113.8"_s, {}, {}, {}}};
    lab.topology = topologyOf(lab.fleet, lab.seen);
    EXPECT_EQ(links(lab.topology, LinkKind::Holds), "203.0.113.7>x healthy");
    EXPECT_THAT(findNode(lab.topology, u"address:203.0.113.8"_s), IsNull());
    EXPECT_EQ(links(lab.topology, LinkKind::AttachedTo), "x>n1 healthy, y>n1 healthy");
}

TEST(TopologyOf, aMemberOfSeveralBackendsShowsTheWorst)
{
    SeenSite lab = site("lb: a* | web: c | db: p*");
    BalancerMember again = lab.seen.balancers.front().members.front();
    again.backend = u"api"_s;
    again.status = u"DOWN"_s;
    lab.seen.balancers.front().members.push_back(again);
    again.backend = u"more"_s;
    again.status = u"UP 1/3"_s;
    lab.seen.balancers.front().members.push_back(again);
    EXPECT_EQ(links(topologyOf(lab.fleet, lab.seen), LinkKind::Balances), "a>c down");
}

TEST(TopologyOf, takesTheNetworkOfItsOwnAddressForThePlace)
{
    SeenSite lab = site("other: x");
    lab.fleet.servers[0].addresses = {{u"public"_s, u"203.0.113.7"_s, {}, true},
                                      {u"dr"_s, u"10.1.0.1"_s, {}, false}};
    lab.topology = topologyOf(lab.fleet, lab.seen);
    EXPECT_EQ(node(lab, u"server:x"_s).site, u"dr"_s);
    EXPECT_EQ(node(lab, u"server:x"_s).zone, u"az1"_s);
}

TEST(TopologyOf, ignoresServersThatAreGone)
{
    SeenSite lab = site("lb: a* b | web: c d | db: p* r");
    lab.fleet.servers[3].state = ServerState::Deleted;
    lab.topology = topologyOf(lab.fleet, lab.seen);
    EXPECT_THAT(findNode(lab.topology, u"server:d"_s), IsNull());
    EXPECT_EQ(links(lab.topology, LinkKind::Balances), "a>c healthy, b>c healthy");
}

TEST(TopologyJson, carriesEveryNodeAndLink)
{
    const SeenSite lab = site("lb: a* b | web: c | db: p*");
    const QJsonObject json = QJsonDocument::fromJson(topologyJson(lab.topology)).object();
    EXPECT_EQ(json[u"seaworthy"_s].toString(), u"topology"_s);
    EXPECT_EQ(json[u"nodes"_s].toArray().size(), qsizetype(lab.topology.nodes.size()));
    EXPECT_EQ(json[u"links"_s].toArray().size(), qsizetype(lab.topology.links.size()));
    EXPECT_EQ(json[u"at"_s].toString(), u"1970-01-01T12:00:00.000000Z"_s);
}

TEST(TopologyDot, quotesWhatANameMayHold)
{
    Topology topology;
    topology.nodes.push_back(
        {u"server:1"_s, NodeKind::Server, u"a\"b\\c"_s, {}, {}, {}, {}, {}, Health::Healthy, {}, true});
    EXPECT_THAT(topologyDot(topology).toStdString(),
                HasSubstr(R"("server:1" [label="a\"b\\c", shape=box, peripheries=2];)"));
}
