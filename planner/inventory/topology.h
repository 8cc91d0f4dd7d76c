// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"
#include "planner/inventory/observation.h"
#include "planner/inventory/server.h"

namespace sw {

enum class Health { Healthy, Degraded, Down, Unknown };

enum class NodeKind { Client, Address, Server, Network };

enum class LinkKind {
    Serves,     // clients reach this address
    Holds,      // an address is held by a server (a VIP by its owner, a floating IP)
    CouldHold,  // a standby that would take the address
    Balances,   // a load balancer sends requests to a member
    Replicates, // from the source to its replica
    Uses,       // a web node uses the writable database
    AttachedTo, // a server is on a network
};

// One vertex. key is unique in a topology and stable from one look to the next: selections hang on it.
struct TopologyNode
{
    QString key; // "server:<id>", "address:<ip>", "network:<id>", "clients"
    NodeKind kind = NodeKind::Server;
    QString name;
    std::optional<ServerId> server;
    // "balancer", "web", "database", "other": from what it was seen to do, not from its name. A planned one
    // may also be "proxy", "storage", "objects" or "dns".
    QString tier;
    QString zone;
    QString site;
    QStringList addresses;
    Health health = Health::Unknown;
    QString why; // the reason of the health, for people
    bool singlePointOfFailure = false;
    friend bool operator==(const TopologyNode &, const TopologyNode &) = default;
};

struct TopologyLink
{
    QString from; // keys
    QString to;
    LinkKind kind = LinkKind::Serves;
    Health health = Health::Unknown;
    QString seenBy; // how it is known, for people: "HAProxy statistics on lb-1"
    QString detail; // "UP, 0 queued", "lag 0 s"
    friend bool operator==(const TopologyLink &, const TopologyLink &) = default;
};

struct Topology
{
    CloudId cloud;
    Instant at;
    std::vector<TopologyNode> nodes; // sorted by key
    std::vector<TopologyLink> links; // sorted by from, to, kind
    friend bool operator==(const Topology &, const Topology &) = default;
};

struct Fleet
{
    CloudId cloud;
    Instant at;
    std::vector<Server> servers;
    std::vector<Network> networks;
    std::vector<Port> ports;
    std::vector<FloatingIp> floatingIps;
    std::vector<Flavor> flavors;
    std::vector<Image> images;
    Quota quota;
    friend bool operator==(const Fleet &, const Fleet &) = default;
};

// The fleet as a graph, from what was seen. Single points of failure are already marked.
Topology topologyOf(const Fleet &fleet, const Observations &seen);

const TopologyNode *findNode(const Topology &topology, const QString &key);

// Keys of the servers whose loss alone cuts the clients off from every node of a tier they can reach now:
// articulation points of the undirected service graph (Boost.Graph, Tarjan). What can take over counts as
// redundancy: a VIP with a healthy standby is held by both, and a replica that runs without error stands in
// for its source. Whether taking over needs a person is a matter of recovery time, not of this mark.
std::vector<QString> singlePointsOfFailure(const Topology &topology);

// Stable lower-case words for files: "degraded", "address", "could-hold".
QString word(Health health);
QString word(NodeKind kind);
QString word(LinkKind kind);
// For people, translated, as it stands within a sentence: "degraded".
QString label(Health health);

// A JSON form for --json and evidence; DOT for Graphviz.
QByteArray topologyJson(const Topology &topology);
QByteArray topologyDot(const Topology &topology);

// The user's graph file: JSON object of node name to {"in": [...], "out": [...]}. file is for messages. The
// clients come in where nothing else does; a tier is one distance from them ("tier-1", "tier-2").
Result<Topology> readGraphFile(const QString &file, const QByteArray &text);

} // namespace sw
