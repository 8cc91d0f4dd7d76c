// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/availability/diagram.h"

#include <random>

// Diagrams written so that one sees them, and what they come to.
namespace sw::diagrams {

using rbd::Block;
using rbd::Diagram;
using rbd::Domain;
using rbd::Parallel;
using rbd::Series;
using rbd::Standby;
using rbd::Voting;

inline Block unit(const char *name, const Expression &availability, int domain = -1)
{
    return {rbd::Unit{QString::fromUtf8(name), availability, domain}};
}
inline Block all(std::vector<Block> blocks)
{
    return {Series{std::move(blocks)}};
}
inline Block any(std::vector<Block> blocks)
{
    return {Parallel{std::move(blocks)}};
}
inline Block votes(const char *name, const Expression &needed, const Expression &availability,
                   std::vector<Voting::Group> groups)
{
    return {Voting{QString::fromUtf8(name), needed, availability, std::move(groups)}};
}
inline Standby pair(const char *name, double failureRate, double repairRate, double coverage,
                    double failoverHours, double takeoverHours, int activeDomain = -1, int standbyDomain = -1)
{
    return {QString::fromUtf8(name), failureRate,   repairRate,   coverage,
            failoverHours,           takeoverHours, activeDomain, standbyDomain};
}
inline Domain domain(const char *name, const Expression &availability, int inside = -1)
{
    return {QString::fromUtf8(name), availability, inside};
}

inline Sheet sheetOf(const Diagram &diagram, std::vector<Line> inputs = {})
{
    Sheet sheet{std::move(inputs)};
    for (const Line &line : availabilityLines(diagram, QStringLiteral("a")))
        sheet.lines.push_back(line);
    return sheet;
}
inline Values noValues()
{
    return {{}, {}, 1};
}
inline double availability(const Diagram &diagram)
{
    return evaluated(sheetOf(diagram)).at(QStringLiteral("a.system"));
}
inline double availability(const Block &block)
{
    return availability(Diagram{{}, block});
}
inline double unavailability(const Diagram &diagram)
{
    return evaluated(sheetOf(diagram)).at(QStringLiteral("a.unavailability"));
}

// Two zones of one site with three tiers in both, sized so that one zone carries the load.
inline Diagram twoZones()
{
    Diagram site;
    site.domains = {domain("site", 43800.0 / (43800 + 4)), domain("az1", 17520.0 / (17520 + 3), 0),
                    domain("az2", 17520.0 / (17520 + 3), 0)};
    site.root = all({unit("connection", 8760.0 / (8760 + 1), 0),
                     {pair("balancers", 1 / 2500.0, 1 / 2.0, 0.99, 6 / 3600.0, 0.5, 1, 2)},
                     votes("web", 4, 2500.0 / (2500 + 2), {{4, 1}, {4, 2}}),
                     {pair("database", 1 / 2000.0, 1 / 3.0, 0.95, 60 / 3600.0, 1, 1, 2)}});
    return site;
}

// A diagram drawn by lot: up to four domains, a tree of blocks in them. The generator's own numbers are the
// same everywhere, those of the standard distributions are not.
class Lot
{
public:
    explicit Lot(unsigned seed) : m_random(seed) { }

    // rarity: no component fails more often than that.
    Diagram diagram(double rarity)
    {
        m_rarity = rarity;
        m_units = 0;
        Diagram diagram;
        const int domains = below(5);
        for (int i = 0; i < domains; ++i)
            diagram.domains.push_back({QStringLiteral("d%1").arg(i), up(), below(i + 1) - 1});
        m_domains = domains;
        diagram.root = block(0);
        return diagram;
    }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

private:
    double up() { return 1 - m_rarity * (1 + below(1000)) / 1000; }
    int somewhere() { return below(m_domains + 1) - 1; }

    Block block(int depth)
    {
        // A handful of components, so that all their states can be gone through.
        const int kind = m_units >= 7 ? 0 : below(depth >= 3 ? 4 : 8);
        if (kind >= 4) {
            std::vector<Block> parts;
            for (int count = 1 + below(3); count > 0; --count)
                parts.push_back(block(depth + 1));
            return kind < 6 ? all(parts) : any(parts);
        }
        if (kind == 3 && m_units < 4) {
            const int first = 1 + below(2);
            const int second = 1 + below(2);
            m_units += first + second;
            return votes("v", 1 + below(first + second), up(), {{first, somewhere()}, {second, somewhere()}});
        }
        if (kind == 2 && m_units < 5) {
            m_units += 2;
            const double failureRate = m_rarity / 2 * (1 + below(100)) / 100;
            return {pair("s", failureRate, 1, below(11) / 10.0, below(4) / 10.0, below(4) / 2.0, somewhere(),
                         somewhere())};
        }
        ++m_units;
        return unit("u", up(), somewhere());
    }

    std::mt19937 m_random;
    double m_rarity = 0;
    int m_domains = 0;
    int m_units = 0;
};

} // namespace sw::diagrams
