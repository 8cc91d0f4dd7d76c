// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/topology/layered_layout.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr double columnPitch = 214;
constexpr double rowPitch = 88;
constexpr double layerGap = 34;
constexpr double bandGap = 44;
constexpr double framePadding = 18;
constexpr double frameTitle = 22;

// The topology as small integers: strings are looked at once.
struct Graph
{
    int size = 0;
    std::vector<std::vector<int>> out; // along the flow of requests and of replication
    std::vector<std::vector<int>> in;
    std::vector<std::vector<int>> members; // of a network: they draw it near, but set no layer
    std::vector<int> layer;
    std::vector<int> band;                          // -1: belongs to no zone and is centred over all
    std::vector<std::pair<QString, QString>> bands; // site and zone
    int layers = 0;
};

// Zones that stand nearer to the clients come first.
using BandKey = std::tuple<int, QString, QString>;

int rankOf(const TopologyNode &node)
{
    switch (node.kind) {
    case NodeKind::Client:
        return 0;
    case NodeKind::Address:
        return 1;
    case NodeKind::Server:
    case NodeKind::Network:
        break;
    }
    if (node.tier == "balancer"_L1)
        return 2;
    if (node.tier == "web"_L1)
        return 3;
    if (node.tier == "proxy"_L1)
        return 4;
    if (node.tier == "database"_L1)
        return 5;
    return 0;
}

Graph graphOf(const Topology &topology)
{
    Graph graph;
    graph.size = static_cast<int>(topology.nodes.size());
    graph.out.resize(topology.nodes.size());
    graph.in.resize(topology.nodes.size());
    graph.members.resize(topology.nodes.size());
    QHash<QString, int> index;
    index.reserve(graph.size);
    std::map<std::pair<QString, QString>, int> nearest; // least rank by site and zone
    for (int i = 0; i < graph.size; ++i) {
        const TopologyNode &node = topology.nodes[static_cast<size_t>(i)];
        index.insert(node.key, i);
        if (node.kind == NodeKind::Server) {
            int &rank = nearest.try_emplace({node.site, node.zone}, rankOf(node)).first->second;
            rank = std::min(rank, rankOf(node));
        }
    }
    std::map<BandKey, int> ordered;
    for (const auto &[name, rank] : nearest)
        ordered.emplace(BandKey{rank, name.first, name.second}, 0);
    for (auto &[key, number] : ordered) {
        number = static_cast<int>(graph.bands.size());
        graph.bands.emplace_back(std::get<1>(key), std::get<2>(key));
    }
    graph.band.assign(topology.nodes.size(), -1);
    for (size_t i = 0; i < topology.nodes.size(); ++i) {
        const TopologyNode &node = topology.nodes[i];
        if (node.kind == NodeKind::Server)
            graph.band[i] = ordered.at({nearest.at({node.site, node.zone}), node.site, node.zone});
    }
    for (const TopologyLink &link : topology.links) {
        const int from = index.value(link.from, -1);
        const int to = index.value(link.to, -1);
        if (from < 0 || to < 0 || from == to)
            continue;
        if (link.kind == LinkKind::AttachedTo) {
            graph.members[static_cast<size_t>(to)].push_back(from);
            continue;
        }
        graph.out[static_cast<size_t>(from)].push_back(to);
        graph.in[static_cast<size_t>(to)].push_back(from);
    }
    return graph;
}

// Every node after all that lead to it; an edge that closes a cycle is left out of account.
std::vector<int> topologicalOrder(const Graph &graph, const std::vector<int> &starts,
                                  std::vector<int> &position)
{
    enum class Mark : char { New, Open, Finished };
    std::vector<Mark> mark(static_cast<size_t>(graph.size), Mark::New);
    std::vector<int> order;
    order.reserve(static_cast<size_t>(graph.size));
    std::vector<std::pair<int, size_t>> stack;
    for (const int start : starts) {
        if (mark[static_cast<size_t>(start)] != Mark::New)
            continue;
        stack.emplace_back(start, 0);
        mark[static_cast<size_t>(start)] = Mark::Open;
        while (!stack.empty()) {
            auto &[node, next] = stack.back();
            const std::vector<int> &targets = graph.out[static_cast<size_t>(node)];
            if (next == targets.size()) {
                mark[static_cast<size_t>(node)] = Mark::Finished;
                order.push_back(node);
                stack.pop_back();
                continue;
            }
            const int target = targets[next++];
            if (mark[static_cast<size_t>(target)] == Mark::New) {
                mark[static_cast<size_t>(target)] = Mark::Open;
                stack.emplace_back(target, 0);
            }
        }
    }
    std::reverse(order.begin(), order.end());
    position.assign(static_cast<size_t>(graph.size), 0);
    for (size_t i = 0; i < order.size(); ++i)
        position[static_cast<size_t>(order[i])] = static_cast<int>(i);
    return order;
}

void assignLayers(Graph &graph, const Topology &topology)
{
    std::vector<int> rank(topology.nodes.size());
    for (size_t i = 0; i < rank.size(); ++i)
        rank[i] = rankOf(topology.nodes[i]);
    const int deepest = rank.empty() ? 0 : *std::max_element(rank.begin(), rank.end());
    std::vector<int> starts(topology.nodes.size());
    std::iota(starts.begin(), starts.end(), 0);
    std::stable_sort(starts.begin(), starts.end(), [&](int a, int b) {
        const auto key = [&](int i) {
            return std::pair(!graph.in[static_cast<size_t>(i)].empty(), rank[static_cast<size_t>(i)]);
        };
        return key(a) < key(b);
    });
    std::vector<int> position;
    graph.layer = rank;
    for (const int node : topologicalOrder(graph, starts, position)) {
        for (const int target : graph.out[static_cast<size_t>(node)]) {
            if (position[static_cast<size_t>(target)] > position[static_cast<size_t>(node)]) {
                int &layer = graph.layer[static_cast<size_t>(target)];
                layer = std::max(layer, graph.layer[static_cast<size_t>(node)] + 1);
            }
        }
    }
    int last = 0;
    for (size_t i = 0; i < topology.nodes.size(); ++i) {
        const TopologyNode &node = topology.nodes[i];
        const bool alone = graph.in[i].empty() && graph.out[i].empty();
        if (node.kind == NodeKind::Server && alone && rank[i] == 0 && deepest > 0)
            graph.layer[i] = deepest + 1; // no role seen: below those that have one
        if (node.kind != NodeKind::Network)
            last = std::max(last, graph.layer[i]);
    }
    for (size_t i = 0; i < topology.nodes.size(); ++i) {
        if (topology.nodes[i].kind == NodeKind::Network)
            graph.layer[i] = last + 1;
    }
    std::vector<int> used(static_cast<size_t>(last) + 2, 0);
    for (const int layer : graph.layer)
        used[static_cast<size_t>(layer)] = 1;
    int next = 0;
    for (int &layer : used)
        layer = layer ? next++ : 0;
    for (int &layer : graph.layer)
        layer = used[static_cast<size_t>(layer)];
    graph.layers = next;
}

// The nodes of one layer in one band, in order from left to right.
using Cell = std::vector<int>;

struct Grid
{
    std::vector<std::map<int, Cell>> rows; // by layer, then by band
    std::vector<int> columns;              // width of each band
    std::vector<double> left;              // of each band
    double width = 0;
    int widest = 1; // columns after which a cell goes on in its next row
};

int columnsOf(const Grid &grid, int band, size_t count)
{
    const int available = band < 0 ? std::max(3, static_cast<int>(grid.width / columnPitch)) : grid.widest;
    return std::min(static_cast<int>(count), available);
}

Grid gridOf(const Graph &graph)
{
    Grid grid;
    grid.rows.resize(static_cast<size_t>(graph.layers));
    for (int i = 0; i < graph.size; ++i)
        grid.rows[static_cast<size_t>(graph.layer[static_cast<size_t>(i)])]
                 [graph.band[static_cast<size_t>(i)]]
                     .push_back(i);
    const auto bandCount = std::max<size_t>(graph.bands.size(), 1);
    grid.widest = std::max(
        6, static_cast<int>(std::ceil(1.5 * std::sqrt(graph.size) / static_cast<double>(bandCount))));
    grid.columns.assign(graph.bands.size(), 1);
    for (const auto &row : grid.rows) {
        for (const auto &[band, cell] : row) {
            if (band >= 0)
                grid.columns[static_cast<size_t>(band)] =
                    std::max(grid.columns[static_cast<size_t>(band)], columnsOf(grid, band, cell.size()));
        }
    }
    for (const int columns : grid.columns) {
        grid.left.push_back(grid.width);
        grid.width += columns * columnPitch + bandGap;
    }
    grid.width = std::max(grid.width - bandGap, columnPitch);
    return grid;
}

// Writes the x of each node of a cell, as its order says.
void spread(const Grid &grid, int band, const Cell &cell, std::vector<double> &x)
{
    const int columns = columnsOf(grid, band, cell.size());
    const double bandLeft = band < 0 ? 0 : grid.left[static_cast<size_t>(band)];
    const double bandWidth = band < 0 ? grid.width : grid.columns[static_cast<size_t>(band)] * columnPitch;
    const double start = bandLeft + (bandWidth - columns * columnPitch) / 2 + columnPitch / 2;
    for (size_t i = 0; i < cell.size(); ++i)
        x[static_cast<size_t>(cell[i])] =
            start + columnPitch * static_cast<double>(i % static_cast<size_t>(columns));
}

void reduceCrossings(const Graph &graph, Grid &grid, std::vector<double> &x)
{
    std::vector<double> wish(x.size());
    const auto sweep = [&](size_t layer, const std::vector<std::vector<int>> &neighbours) {
        for (auto &[band, cell] : grid.rows[layer]) {
            for (const int node : cell) {
                const std::vector<int> &around = neighbours[static_cast<size_t>(node)];
                double sum = 0;
                for (const int other : around)
                    sum += x[static_cast<size_t>(other)];
                wish[static_cast<size_t>(node)] =
                    around.empty() ? x[static_cast<size_t>(node)] : sum / static_cast<double>(around.size());
            }
            std::stable_sort(cell.begin(), cell.end(), [&](int a, int b) {
                return wish[static_cast<size_t>(a)] < wish[static_cast<size_t>(b)];
            });
            spread(grid, band, cell, x);
        }
    };
    for (int round = 0; round < 2; ++round) {
        for (size_t layer = 1; layer < grid.rows.size(); ++layer)
            sweep(layer, graph.in);
        for (size_t layer = grid.rows.size(); layer-- > 0;)
            sweep(layer, graph.out);
    }
    if (!grid.rows.empty())
        sweep(grid.rows.size() - 1, graph.members);
}

void arrange(const Graph &graph, const Topology &topology, const TopologyLayout &before,
             TopologyLayout &result)
{
    Grid grid = gridOf(graph);
    std::vector<double> x(topology.nodes.size(), 0);
    for (auto &row : grid.rows) {
        for (auto &[band, cell] : row) {
            // Names first, then where the reader saw them last.
            std::stable_sort(cell.begin(), cell.end(), [&](int a, int b) {
                return topology.nodes[static_cast<size_t>(a)].name
                    < topology.nodes[static_cast<size_t>(b)].name;
            });
            if (!before.places.isEmpty()) {
                std::stable_sort(cell.begin(), cell.end(), [&](int a, int b) {
                    const auto seen = [&](int i) {
                        const auto place =
                            before.places.constFind(topology.nodes[static_cast<size_t>(i)].key);
                        return place == before.places.constEnd() ? 1e18 : place->x();
                    };
                    return seen(a) < seen(b);
                });
            }
            spread(grid, band, cell, x);
        }
    }
    reduceCrossings(graph, grid, x);
    double y = 0;
    result.centres.resize(topology.nodes.size());
    for (const auto &row : grid.rows) {
        size_t lines = 1;
        for (const auto &[band, cell] : row) {
            const auto columns = static_cast<size_t>(columnsOf(grid, band, cell.size()));
            for (size_t i = 0; i < cell.size(); ++i) {
                const auto node = static_cast<size_t>(cell[i]);
                result.centres[node] = QPointF(x[node], y + rowPitch * static_cast<double>(i / columns));
            }
            lines = std::max(lines, (cell.size() + columns - 1) / columns);
        }
        y += rowPitch * static_cast<double>(lines) + layerGap;
    }
}

// Whether a node of a band may stand there: clear of its row's others, and of the frames of other zones.
bool isFree(double x, double y, const std::set<double> &row, const std::pair<QString, QString> *zone,
            const TopologyLayout &before)
{
    const auto next = row.lower_bound(x);
    if (next != row.end() && *next - x < columnPitch - 1)
        return false;
    if (next != row.begin() && x - *std::prev(next) < columnPitch - 1)
        return false;
    QRectF rect(0, 0, layout::nodeWidth + 2 * framePadding, layout::nodeHeight + 2 * framePadding);
    rect.moveCenter({x, y});
    return !zone
        || std::none_of(before.frames.begin(), before.frames.end(), [&](const TopologyLayout::Frame &frame) {
               const bool own = frame.site == zone->first && frame.zone == zone->second;
               return !own && rect.left() < frame.rect.right() && frame.rect.left() < rect.right();
           });
}

// Leaves every known node where it stands and looks for a free place in the layer and band of each newcomer.
bool keepPlaces(const Graph &graph, const Topology &topology, const TopologyLayout &before,
                TopologyLayout &result)
{
    constexpr double step = columnPitch / 2;
    std::map<qint64, std::set<double>> rows;        // x of the nodes that stand at a y
    std::map<int, std::pair<double, double>> reach; // least and most x by band
    std::map<int, double> line;                     // y by layer
    std::vector<int> newcomers;
    result.centres.resize(topology.nodes.size());
    for (int i = 0; i < graph.size; ++i) {
        const auto node = static_cast<size_t>(i);
        const auto place = before.places.constFind(topology.nodes[node].key);
        if (place == before.places.constEnd()) {
            newcomers.push_back(i);
            continue;
        }
        result.centres[node] = *place;
        rows[std::llround(place->y())].insert(place->x());
        const auto y = line.try_emplace(graph.layer[node], place->y()).first;
        y->second = std::min(y->second, place->y());
        const auto range = reach.try_emplace(graph.band[node], place->x(), place->x()).first;
        range->second = {std::min(range->second.first, place->x()),
                         std::max(range->second.second, place->x())};
    }
    if (newcomers.size() * 2 > topology.nodes.size())
        return false;
    for (const int i : newcomers) {
        const auto node = static_cast<size_t>(i);
        const auto y = line.find(graph.layer[node]);
        const auto range = reach.find(graph.band[node]);
        if (y == line.end() || range == reach.end())
            return false;
        const auto [least, most] = range->second;
        const int middle = static_cast<int>(std::lround((most - least) / 2 / step));
        const int farthest = middle + 3; // a column beyond what the band takes now
        std::set<double> &row = rows[std::llround(y->second)];
        const auto *zone =
            graph.band[node] < 0 ? nullptr : &graph.bands[static_cast<size_t>(graph.band[node])];
        bool found = false;
        for (int k = 0; !found && k <= farthest; ++k) {
            for (const int offset : {middle - k, middle + k}) {
                const double x = least + offset * step;
                if (found || !isFree(x, y->second, row, zone, before))
                    continue;
                result.centres[node] = QPointF(x, y->second);
                row.insert(x);
                found = true;
            }
        }
        if (!found)
            return false;
    }
    return true;
}

void frame(const Graph &graph, const Topology &topology, TopologyLayout &result)
{
    const QSizeF size(layout::nodeWidth, layout::nodeHeight);
    std::vector<QRectF> rects(graph.bands.size());
    QRectF all;
    for (size_t i = 0; i < topology.nodes.size(); ++i) {
        QRectF rect(QPointF(), size);
        rect.moveCenter(result.centres[i]);
        all |= rect;
        if (graph.band[i] >= 0)
            rects[static_cast<size_t>(graph.band[i])] |= rect;
        result.places.insert(topology.nodes[i].key, result.centres[i]);
    }
    for (size_t band = 0; band < rects.size(); ++band) {
        const auto &[site, zone] = graph.bands[band];
        if (site.isEmpty() && zone.isEmpty())
            continue;
        const QRectF rect =
            rects[band].adjusted(-framePadding, -framePadding - frameTitle, framePadding, framePadding);
        result.frames.push_back({site, zone, rect});
        all |= rect;
    }
    result.bounds = all;
}

} // namespace

bool isLarge(const Topology &topology)
{
    return topology.nodes.size() >= 300 || topology.links.size() >= 1000;
}

TopologyLayout layered(const Topology &topology, const TopologyLayout &before)
{
    TopologyLayout result;
    if (topology.nodes.empty())
        return result;
    Graph graph = graphOf(topology);
    assignLayers(graph, topology);
    if (before.places.isEmpty() || !keepPlaces(graph, topology, before, result))
        arrange(graph, topology, before, result);
    result.places.reserve(graph.size);
    frame(graph, topology, result);
    return result;
}

} // namespace sw
