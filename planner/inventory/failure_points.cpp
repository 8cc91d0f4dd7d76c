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
    explicit ServiceGraph(const Topology &topology) : m_topology(topology), m_graph(topology.nodes.size())
    {
        for (size_t i = 0; i < topology.nodes.size(); ++i)
            m_vertex.insert(topology.nodes[i].key, i);
        for (const TopologyLink &link : topology.links) {
            if (carries(link))
                join(m_vertex.value(link.from), m_vertex.value(link.to));
        }
        addStandIns();
    }

    std::set<QString> cutsFrom(Vertex clients, const QString &tier) const
    {
        Graph graph = m_graph;
        const Vertex sink = add_vertex(graph);
        const std::vector<bool> reached = reachable(clients, none);
        bool any = false;
        for (size_t i = 0; i < m_topology.nodes.size(); ++i) {
            if (isOf(i, tier) && reached[i]) {
                add_edge(i, sink, num_edges(graph), graph);
                any = true;
            }
        }
        std::set<QString> keys;
        if (!any)
            return keys;
        std::vector<Vertex> points;
        boost::articulation_points(graph, std::back_inserter(points));
        for (const Vertex point : points) {
            // An articulation point may part the clients from something else than this tier.
            if (point < m_topology.nodes.size() && m_topology.nodes[point].kind == NodeKind::Server
                && !reaches(clients, tier, point))
                keys.insert(m_topology.nodes[point].key);
        }
        return keys;
    }

    Vertex vertex(const QString &key) const { return m_vertex.value(key); }

private:
    static constexpr Vertex none = static_cast<Vertex>(-1);

    bool lives(const QString &key) const
    {
        const auto it = m_vertex.find(key);
        return it != m_vertex.end() && m_topology.nodes[*it].health != Health::Down;
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
        const TopologyNode &node = m_topology.nodes[vertex];
        return node.kind == NodeKind::Server && node.tier == tier;
    }

    std::vector<bool> reachable(Vertex from, Vertex without) const
    {
        std::vector<bool> seen(num_vertices(m_graph), false);
        std::vector<Vertex> open{from};
        seen[from] = true;
        while (!open.empty()) {
            const Vertex at = open.back();
            open.pop_back();
            for (auto [next, end] = adjacent_vertices(at, m_graph); next != end; ++next) {
                if (*next != without && !seen[*next]) {
                    seen[*next] = true;
                    open.push_back(*next);
                }
            }
        }
        return seen;
    }

    bool reaches(Vertex clients, const QString &tier, Vertex without) const
    {
        const std::vector<bool> seen = reachable(clients, without);
        for (size_t i = 0; i < m_topology.nodes.size(); ++i) {
            if (i != without && seen[i] && isOf(i, tier))
                return true;
        }
        return false;
    }

    const Topology &m_topology;
    Graph m_graph;
    QHash<QString, Vertex> m_vertex;
};

} // namespace

std::vector<QString> singlePointsOfFailure(const Topology &topology)
{
    const TopologyNode *clients = findNode(topology, QStringLiteral("clients"));
    if (!clients)
        return {};
    const ServiceGraph graph(topology);
    std::set<QString> tiers;
    for (const TopologyNode &node : topology.nodes) {
        if (node.kind == NodeKind::Server)
            tiers.insert(node.tier);
    }
    std::set<QString> keys;
    for (const QString &tier : tiers)
        keys.merge(graph.cutsFrom(graph.vertex(clients->key), tier));
    return {keys.begin(), keys.end()};
}

} // namespace sw
