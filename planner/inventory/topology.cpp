// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/inventory/topology.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Health)
};

} // namespace

const TopologyNode *findNode(const Topology &topology, const QString &key)
{
    const auto it =
        std::lower_bound(topology.nodes.begin(), topology.nodes.end(), key,
                         [](const TopologyNode &node, const QString &wanted) { return node.key < wanted; });
    return it != topology.nodes.end() && it->key == key ? &*it : nullptr;
}

QString word(Health health)
{
    switch (health) {
    case Health::Healthy:
        return u"healthy"_s;
    case Health::Degraded:
        return u"degraded"_s;
    case Health::Down:
        return u"down"_s;
    case Health::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString label(Health health)
{
    switch (health) {
    case Health::Healthy:
        return Text::tr("healthy");
    case Health::Degraded:
        return Text::tr("degraded");
    case Health::Down:
        return Text::tr("down");
    case Health::Unknown:
        return Text::tr("unknown");
    }
    Q_UNREACHABLE();
}

QString word(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Client:
        return u"client"_s;
    case NodeKind::Address:
        return u"address"_s;
    case NodeKind::Server:
        return u"server"_s;
    case NodeKind::Network:
        return u"network"_s;
    }
    Q_UNREACHABLE();
}

QString word(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Serves:
        return u"serves"_s;
    case LinkKind::Holds:
        return u"holds"_s;
    case LinkKind::CouldHold:
        return u"could-hold"_s;
    case LinkKind::Balances:
        return u"balances"_s;
    case LinkKind::Replicates:
        return u"replicates"_s;
    case LinkKind::Uses:
        return u"uses"_s;
    case LinkKind::AttachedTo:
        return u"attached-to"_s;
    }
    Q_UNREACHABLE();
}

} // namespace sw
