// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/plan/effects.h"

#include "planner/base/overloaded.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Plan)
};

} // namespace

bool interrupts(const ServerAction &action)
{
    return std::visit(Overloaded{
                          [](const StartServer &) { return false; },
                          [](const StopServer &) { return true; },
                          [](const RebootServer &) { return true; },
                          [](const PauseServer &) { return true; },
                          [](const UnpauseServer &) { return false; },
                          [](const ResizeServer &) { return true; },
                          [](const ConfirmResize &) { return false; },
                          [](const RevertResize &) { return true; },
                          [](const RebuildServer &) { return true; },
                          [](const RescueServer &) { return true; },
                          [](const UnrescueServer &) { return false; },
                          [](const DeleteServer &) { return true; },
                      },
                      action);
}

bool endsService(const ServerAction &action)
{
    return std::holds_alternative<StopServer>(action) || std::holds_alternative<PauseServer>(action)
        || std::holds_alternative<RescueServer>(action) || std::holds_alternative<DeleteServer>(action);
}

const Server *findServer(const Fleet &fleet, const ServerId &id)
{
    for (const Server &server : fleet.servers) {
        if (server.id == id && server.state != ServerState::Deleted)
            return &server;
    }
    return nullptr;
}

QString keyOf(const ServerId &server)
{
    return u"server:"_s + server.text;
}

NodeRef nodeRef(const Server &server)
{
    for (const ServerAddress &address : server.addresses) {
        if (!address.floating)
            return {server.id, server.name, address.ip};
    }
    return {server.id, server.name, server.addresses.empty() ? QString() : server.addresses.front().ip};
}

std::vector<QString> addressesHeldBy(const Topology &topology, const QString &serverKey)
{
    std::vector<QString> keys;
    for (const TopologyLink &link : topology.links) {
        if (link.kind == LinkKind::Holds && link.to == serverKey)
            keys.push_back(link.from);
    }
    return keys;
}

std::vector<QString> standbysOf(const Topology &topology, const QString &addressKey)
{
    std::vector<QString> keys;
    for (const TopologyLink &link : topology.links) {
        if (link.kind == LinkKind::CouldHold && link.from == addressKey && link.health == Health::Healthy)
            keys.push_back(link.to);
    }
    return keys;
}

bool acceptsWrites(const Topology &topology, const QString &serverKey)
{
    bool isUsed = false;
    for (const TopologyLink &link : topology.links) {
        isUsed = isUsed || (link.to == serverKey && link.kind == LinkKind::Uses)
            || (link.from == serverKey && link.kind == LinkKind::Replicates);
        if (link.kind == LinkKind::Replicates && link.to == serverKey)
            return false;
    }
    const TopologyNode *node = findNode(topology, serverKey);
    return isUsed && node && node->tier == u"database"_s;
}

TierCount tierCount(const Topology &topology, const QString &tier)
{
    TierCount count;
    for (const TopologyNode &node : topology.nodes) {
        if (node.kind != NodeKind::Server || node.tier != tier)
            continue;
        ++count.all;
        count.serving += node.health != Health::Down ? 1 : 0;
    }
    return count;
}

QString tierName(const QString &tier)
{
    if (tier == u"balancer"_s)
        return Text::tr("the load balancer tier");
    if (tier == u"web"_s)
        return Text::tr("the web tier");
    if (tier == u"database"_s)
        return Text::tr("the database tier");
    if (tier == u"proxy"_s)
        return Text::tr("the tier of database proxies");
    if (tier == u"storage"_s)
        return Text::tr("the tier of shared storage");
    return Text::tr("the tier %1").arg(tier);
}

} // namespace sw
