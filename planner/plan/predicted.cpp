// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/base/overloaded.h"
#include "planner/plan/effects.h"

#include <QCoreApplication>

#include <tuple>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Plan)
};

// Changes a topology as steps would change the world.
class Foresight
{
public:
    explicit Foresight(const Topology &now) : m_topology(now) { }

    void take(const Step &step)
    {
        std::visit(Overloaded{
                       [&](const ActOnServer &act) { take(act); },
                       [&](const SnapshotServer &) {},
                       [&](const MoveFloatingIp &move) { take(move); },
                       [&](const DropNetwork &drop) {
                           fail(keyOf(drop.node.server), Health::Down,
                                Text::tr("It is cut off the network."));
                       },
                       [&](const KillProcess &kill) {
                           fail(keyOf(kill.node.server), Health::Degraded,
                                Text::tr("%1 does not run on it.").arg(kill.process));
                       },
                       [&](const LiftFault &lift) { recover(keyOf(lift.node.server)); },
                       [&](const AwaitVip &await) {
                           if (!await.owner.isEmpty())
                               give(u"address:"_s + await.vip, keyNamed(await.owner));
                       },
                       [&](const AwaitSiteAnswers &) {},
                   },
                   step);
    }

    Topology result()
    {
        judgeAddresses();
        std::sort(m_topology.links.begin(), m_topology.links.end(),
                  [](const TopologyLink &a, const TopologyLink &b) {
                      return std::tie(a.from, a.to, a.kind) < std::tie(b.from, b.to, b.kind);
                  });
        const std::vector<QString> points = singlePointsOfFailure(m_topology);
        for (TopologyNode &node : m_topology.nodes)
            node.singlePointOfFailure = std::find(points.begin(), points.end(), node.key) != points.end();
        return std::move(m_topology);
    }

private:
    TopologyNode *node(const QString &key) { return const_cast<TopologyNode *>(findNode(m_topology, key)); }

    QString keyNamed(const QString &name) const
    {
        for (const TopologyNode &node : m_topology.nodes) {
            if (node.kind == NodeKind::Server && node.name == name)
                return node.key;
        }
        return {};
    }

    void take(const ActOnServer &act)
    {
        const QString key = keyOf(act.node.server);
        if (std::holds_alternative<DeleteServer>(act.action))
            remove(key);
        else if (const std::optional<ServerState> state = target(act.action, ServerState::Active);
                 endsService(act.action))
            fail(key, Health::Down, Text::tr("It does not serve: %1.").arg(label(*state)));
        else if (*state == ServerState::AwaitingConfirm)
            set(key, Health::Degraded, label(*state) + u'.');
        else
            recover(key);
    }

    void take(const MoveFloatingIp &move)
    {
        const QString address = u"address:"_s + move.address;
        if (move.to && !keyNamed(move.toName).isEmpty())
            give(address, keyNamed(move.toName));
        else
            std::erase_if(m_topology.links, [&](const TopologyLink &link) {
                return link.from == address && link.kind == LinkKind::Holds;
            });
    }

    void set(const QString &key, Health health, const QString &why)
    {
        if (TopologyNode *found = node(key)) {
            found->health = health;
            found->why = why;
        }
    }

    void fail(const QString &key, Health health, const QString &why)
    {
        set(key, health, why);
        handOver(key);
        for (TopologyLink &link : m_topology.links) {
            if (link.from == key || link.to == key)
                link.health = Health::Down;
        }
    }

    void recover(const QString &key)
    {
        set(key, Health::Healthy, Text::tr("It is expected to serve."));
        for (TopologyLink &link : m_topology.links) {
            if (link.from != key && link.to != key)
                continue;
            const TopologyNode *other = findNode(m_topology, link.from == key ? link.to : link.from);
            if (other && other->health != Health::Down)
                link.health = Health::Healthy;
        }
    }

    void remove(const QString &key)
    {
        handOver(key);
        std::erase_if(m_topology.links,
                      [&](const TopologyLink &link) { return link.from == key || link.to == key; });
        std::erase_if(m_topology.nodes, [&](const TopologyNode &found) { return found.key == key; });
    }

    // The first healthy standby takes what the server held.
    void handOver(const QString &key)
    {
        for (const QString &address : addressesHeldBy(m_topology, key)) {
            std::vector<QString> standbys = standbysOf(m_topology, address);
            std::erase(standbys, key);
            if (!standbys.empty())
                give(address, standbys.front());
        }
    }

    void give(const QString &address, const QString &server)
    {
        if (!findNode(m_topology, address) || server.isEmpty())
            return;
        const Health health = findNode(m_topology, server)->health;
        const bool isVip = !standbysOf(m_topology, address).empty();
        std::erase_if(m_topology.links, [&](const TopologyLink &link) {
            return link.from == address && link.to == server
                && (link.kind == LinkKind::CouldHold || link.kind == LinkKind::Holds);
        });
        for (TopologyLink &link : m_topology.links) {
            if (link.from == address && link.kind == LinkKind::Holds && isVip)
                link.kind = LinkKind::CouldHold;
        }
        std::erase_if(m_topology.links, [&](const TopologyLink &link) {
            return link.from == address && link.kind == LinkKind::Holds;
        });
        m_topology.links.push_back(
            {address, server, LinkKind::Holds, health, Text::tr("expected by the plan"), {}});
    }

    void judgeAddresses()
    {
        for (TopologyNode &address : m_topology.nodes) {
            if (address.kind != NodeKind::Address)
                continue;
            Health held = Health::Down;
            QString why = Text::tr("No node holds it.");
            for (const TopologyLink &link : m_topology.links) {
                if (link.kind != LinkKind::Holds || link.from != address.key)
                    continue;
                const TopologyNode *owner = findNode(m_topology, link.to);
                held = owner ? owner->health : Health::Down;
                why = owner ? Text::tr("%1 holds it.").arg(owner->name) : why;
                if (held == Health::Healthy && owner->tier == u"balancer"_s
                    && standbysOf(m_topology, address.key).empty()) {
                    held = Health::Degraded;
                    why = Text::tr("%1 holds it; no healthy standby could take it.").arg(owner->name);
                }
            }
            if (held != address.health) {
                address.health = held;
                address.why = why;
            }
            for (TopologyLink &link : m_topology.links) {
                if (link.kind == LinkKind::Serves && link.to == address.key)
                    link.health = held;
            }
        }
        if (TopologyNode *clients = node(u"clients"_s)) {
            const auto isDown = [](const TopologyLink &link) {
                return link.kind != LinkKind::Serves || link.health == Health::Down;
            };
            if (std::all_of(m_topology.links.begin(), m_topology.links.end(), isDown)) {
                clients->health = Health::Down;
                clients->why = Text::tr("None of their addresses is held by a healthy node.");
            }
        }
    }

    Topology m_topology;
};

} // namespace

Topology predicted(const Topology &now, const Plan &plan)
{
    Foresight foresight(now);
    for (const Step &step : plan.steps)
        foresight.take(step);
    return foresight.result();
}

} // namespace sw
