// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/inventory/topology.h"

#include <QHash>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/biconnected_components.hpp>

#include <set>

namespace sw {

namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                                    boost::property<boost::edge_index_t, std::size_t>>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;

// What carries requests now, or would after a takeover: one vertex a node, by its place in the topology.
class ServiceGraph
{
public:
    ServiceGraph(const Topology &topology, size_t clients)
        : m_topology(topology), m_clients(clients), m_graph(topology.nodes.size())
    {
        for (size_t i = 0; i < topology.nodes.size(); ++i)
            m_vertex.insert(topology.nodes[i].key, swapped(i));
        for (const TopologyLink &link : topology.links) {
            if (carries(link))
                join(m_vertex.value(link.from), m_vertex.value(link.to));
        }
        addStandIns();
    }

    // The servers on every way from the clients to the tier.
    std::set<QString> cutsFrom(const QString &tier) const
    {
        Graph graph = m_graph;
        const Vertex sink = add_vertex(graph);
        for (Vertex vertex = 0; vertex < sink; ++vertex) {
            if (isOf(vertex, tier))
                add_edge(vertex, sink, num_edges(graph), graph);
        }
        std::vector<Vertex> parent(num_vertices(graph), none);
        std::vector<std::size_t> discovered(num_vertices(graph), 0);
        std::vector<std::size_t> lowest(num_vertices(graph), 0);
        std::vector<Vertex> points;
        const auto index = get(boost::vertex_index, graph);
        boost::articulation_points(
            graph, std::back_inserter(points),
            boost::predecessor_map(boost::make_iterator_property_map(parent.begin(), index))
                .discover_time_map(boost::make_iterator_property_map(discovered.begin(), index))
                .lowpoint_map(boost::make_iterator_property_map(lowest.begin(), index)));
        // The search began at the clients. On its way up from the tier, an articulation point parts the two
        // exactly where nothing below it leads around it; others part the clients from something else.
        std::set<QString> keys;
        Vertex below = sink;
        for (Vertex at = parent[sink]; at != none && at != below; at = parent[at]) {
            if (at == clientsVertex)
                return keys;
            if (lowest[below] >= discovered[at] && nodeAt(at).kind == NodeKind::Server)
                keys.insert(nodeAt(at).key);
            below = at;
        }
        return {}; // the tier is not reached now
    }

private:
    static constexpr Vertex none = static_cast<Vertex>(-1);
    static constexpr Vertex clientsVertex = 0;

    // The search starts at vertex 0: the clients change places with the first node.
    Vertex swapped(Vertex vertex) const
    {
        return vertex == clientsVertex ? m_clients : vertex == m_clients ? clientsVertex : vertex;
    }
    const TopologyNode &nodeAt(Vertex vertex) const { return m_topology.nodes[swapped(vertex)]; }

    bool lives(const QString &key) const
    {
        const auto it = m_vertex.find(key);
        return it != m_vertex.end() && nodeAt(*it).health != Health::Down;
    }

    bool carries(const TopologyLink &link) const
    {
        if (!lives(link.from) || !lives(link.to))
            return false;
        switch (link.kind) {
        case LinkKind::Serves:
        case LinkKind::Holds:
        case LinkKind::Balances:
        case LinkKind::Uses:
            return link.health != Health::Down;
        case LinkKind::CouldHold:
            return link.health == Health::Healthy;
        case LinkKind::Replicates:
        case LinkKind::AttachedTo:
            return false;
        }
        Q_UNREACHABLE();
    }

    void join(Vertex a, Vertex b) { add_edge(a, b, num_edges(m_graph), m_graph); }

    // A healthy replica could be promoted: whoever uses its source could use it.
    void addStandIns()
    {
        QHash<QString, QStringList> users;
        for (const TopologyLink &link : m_topology.links) {
            if (link.kind == LinkKind::Uses && carries(link))
                users[link.to] << link.from;
        }
        for (const TopologyLink &link : m_topology.links) {
            if (link.kind != LinkKind::Replicates || link.health != Health::Healthy || !lives(link.to))
                continue;
            for (const QString &user : users.value(link.from))
                join(m_vertex.value(user), m_vertex.value(link.to));
        }
    }

    bool isOf(Vertex vertex, const QString &tier) const
    {
        const TopologyNode &node = nodeAt(vertex);
        return node.kind == NodeKind::Server && node.tier == tier;
    }

    const Topology &m_topology;
    Vertex m_clients; // its place in the topology
    Graph m_graph;
    QHash<QString, Vertex> m_vertex;
};

} // namespace

std::vector<QString> singlePointsOfFailure(const Topology &topology)
{
    const TopologyNode *clients = findNode(topology, QStringLiteral("clients"));
    if (!clients)
        return {};
    const ServiceGraph graph(topology, static_cast<size_t>(clients - topology.nodes.data()));
    std::set<QString> tiers;
    for (const TopologyNode &node : topology.nodes) {
        if (node.kind == NodeKind::Server)
            tiers.insert(node.tier);
    }
    std::set<QString> keys;
    for (const QString &tier : tiers)
        keys.merge(graph.cutsFrom(tier));
    return {keys.begin(), keys.end()};
}

} // namespace sw
