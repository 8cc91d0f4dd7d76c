// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/inventory/topology.h"

#include <QHash>

namespace sw {

// A site as a test writes it, one tier a line:
//     "lb: a* b | web: c d~ e! | db: p* r"
// * holds the VIP (lb) or is the primary (db); ~ runs but is out: no keepalived, DOWN for HAProxy,
// replication broken; ! is stopped. Server ids are the names; the VIP is 10.0.0.100; nodes are 10.0.0.1, .2,
// ... in the order written.
struct SeenSite
{
    Fleet fleet;
    Observations seen;
    Topology topology;
};

inline const Instant noon{std::chrono::hours(12)};

inline SeenSite site(const char *text)
{
    using namespace Qt::StringLiterals;
    SeenSite site;
    site.fleet.cloud = CloudId{u"lab"_s};
    site.fleet.at = noon;
    site.fleet.networks = {{NetworkId{u"n1"_s}, u"home"_s, false, {u"10.0.0.0/24"_s}}};
    site.fleet.flavors = {{FlavorId{u"f1"_s}, u"small"_s, 1, 1024, 10, 1.0},
                          {FlavorId{u"f2"_s}, u"medium"_s, 2, 2048, 20, 1.0}};
    site.fleet.images = {{ImageId{u"i1"_s}, u"base"_s, u"active"_s, 1, 64, 1}};

    struct Node
    {
        QString name;
        QString ip;
        bool star = false;
        bool out = false;
        bool stopped = false;
    };
    QHash<QString, std::vector<Node>> tiers;
    int count = 0;
    for (const QString &line : QString::fromUtf8(text).split(u'|')) {
        const QString tier = line.section(u':', 0, 0).trimmed();
        for (QString name : line.section(u':', 1).simplified().split(u' ')) {
            Node node;
            for (; !name.isEmpty() && !name.back().isLetterOrNumber(); name.chop(1)) {
                node.star = node.star || name.endsWith(u'*');
                node.out = node.out || name.endsWith(u'~');
                node.stopped = node.stopped || name.endsWith(u'!');
            }
            node.name = name;
            node.ip = u"10.0.0.%1"_s.arg(++count);
            tiers[tier].push_back(node);
            Server server;
            server.id = ServerId{name};
            server.cloud = site.fleet.cloud;
            server.name = name;
            server.state = node.stopped ? ServerState::Stopped : ServerState::Active;
            server.flavor = FlavorId{u"f1"_s};
            server.zone = u"az1"_s;
            server.addresses = {{u"home"_s, node.ip, {}, false}};
            const QString role = tier == u"lb"_s ? u"load-balancer"_s
                : tier == u"db"_s                ? u"database"_s
                                                 : tier;
            if (tier != u"other"_s)
                server.metadata.insert(u"seaworthy.role"_s, role);
            site.fleet.servers.push_back(server);
        }
    }

    if (tiers.contains(u"lb"_s)) {
        VipSeen vip{u"10.0.0.100"_s, {}, {}, noon};
        for (const Node &balancer : tiers.value(u"lb"_s)) {
            if (balancer.stopped)
                continue;
            if (balancer.star)
                vip.owner = balancer.ip;
            else if (!balancer.out)
                vip.standbys << balancer.ip;
            BalancerSeen seen{balancer.ip, noon, {}};
            for (const Node &web : tiers.value(u"web"_s)) {
                BalancerMember member;
                member.backend = u"site"_s;
                member.name = web.name;
                member.address = web.ip + u":80"_s;
                member.status = web.out || web.stopped ? u"DOWN"_s : u"UP"_s;
                seen.members.push_back(member);
            }
            site.seen.balancers.push_back(seen);
        }
        site.seen.vips.push_back(vip);
    }
    QString primary;
    for (const Node &database : tiers.value(u"db"_s)) {
        if (database.star)
            primary = database.ip;
    }
    for (const Node &database : tiers.value(u"db"_s)) {
        if (database.stopped)
            continue;
        ReplicaSeen replica;
        replica.node = database.ip;
        replica.source = database.star ? QString() : primary;
        replica.readOnly = !database.star;
        replica.ioRunning = !database.star && !database.out;
        replica.sqlRunning = !database.star;
        if (!database.out)
            replica.lag = Seconds(0);
        replica.at = noon;
        site.seen.replicas.push_back(replica);
    }
    site.topology = topologyOf(site.fleet, site.seen);
    return site;
}

} // namespace sw
