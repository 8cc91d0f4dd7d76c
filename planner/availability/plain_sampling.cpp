// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/availability/sampling.h"
#include "planner/base/overloaded.h"

#include <bit>

namespace sw::rbd {

namespace {

// What is drawn of a leaf, with its chances ready for drawing.
struct OneDraw
{
    Trials failure;
    int domain = -1;
};
struct SeveralDraw
{
    Trials failure;
    std::vector<Structure::Several::Group> groups;
    int64_t spare = 0;         // so many may be down
    std::vector<Lanes> counts; // of the nodes that are down: the digits of 64 numbers, the lowest first
};
struct PairDraw
{
    Trials notBothUp;
    Chance noneUp; // of those that are not both up
    Chance outage; // of those that have one up: nobody serves yet
    int activeDomain = -1;
    int standbyDomain = -1;
};
using Draw = std::variant<OneDraw, SeveralDraw, PairDraw>;

OneDraw drawOf(const Structure::One &one)
{
    return {Trials(one.failure), one.domain};
}

SeveralDraw drawOf(const Structure::Several &several)
{
    int64_t nodes = 0;
    for (const Structure::Several::Group &group : several.groups)
        nodes += std::max<int64_t>(0, group.nodes);
    return {Trials(several.failure), several.groups, nodes - several.needed,
            std::vector<Lanes>(static_cast<size_t>(std::bit_width(static_cast<uint64_t>(nodes))))};
}

PairDraw drawOf(const Structure::Pair &pair)
{
    const StandbyChances &chances = pair.chances;
    const double outage = chances.failingOver + chances.uncovered;
    const double oneUp = outage + chances.oneUp;
    const double notBothUp = oneUp + chances.noneUp;
    return {Trials(notBothUp), notBothUp > 0 ? chances.noneUp / notBothUp : 0, oneUp > 0 ? outage / oneUp : 0,
            pair.activeDomain, pair.standbyDomain};
}

class PlainSampling
{
public:
    PlainSampling(const Structure &structure, uint64_t seed)
        : m_structure(structure), m_random(seed), m_domainsDown(structure.domains.size()),
          m_leavesDown(structure.leaves.size())
    {
        for (const Structure::Place &domain : structure.domains)
            m_domains.emplace_back(domain.failure);
        for (const Structure::Leaf &leaf : structure.leaves)
            m_draws.push_back(std::visit([](const auto &what) -> Draw { return drawOf(what); }, leaf.what));
    }

    // The lanes in which the system is down.
    Lanes next()
    {
        for (size_t i = 0; i < m_domains.size(); ++i)
            m_domainsDown[i] = m_domains[i].next(m_random) | downOf(m_structure.domains[i].inside);
        for (size_t i = 0; i < m_draws.size(); ++i)
            m_leavesDown[i] = std::visit([this](auto &draw) { return drawn(draw); }, m_draws[i]);
        return downLanes(m_structure, m_leavesDown, m_pile);
    }

private:
    Lanes downOf(int domain) const { return domain < 0 ? 0 : m_domainsDown[domain]; }

    Lanes drawn(const OneDraw &draw) { return draw.failure.next(m_random) | downOf(draw.domain); }

    Lanes drawn(SeveralDraw &draw)
    {
        std::fill(draw.counts.begin(), draw.counts.end(), 0);
        for (const Structure::Several::Group &group : draw.groups) {
            for (int64_t node = 0; node < group.nodes; ++node) {
                Lanes carry = draw.failure.next(m_random) | downOf(group.domain);
                for (size_t digit = 0; carry != 0; ++digit) {
                    const Lanes both = draw.counts[digit] & carry;
                    draw.counts[digit] ^= carry;
                    carry = both;
                }
            }
        }
        if (draw.spare < 0)
            return allLanes;
        if (draw.spare >= int64_t(1) << draw.counts.size())
            return 0;
        // Where the count is more than what is spare, from the highest digit on.
        Lanes more = 0;
        Lanes same = allLanes;
        for (size_t digit = draw.counts.size(); digit-- > 0;) {
            if (draw.spare >> digit & 1) {
                same &= draw.counts[digit];
            } else {
                more |= same & draw.counts[digit];
                same &= ~draw.counts[digit];
            }
        }
        return more;
    }

    Lanes drawn(const PairDraw &draw)
    {
        const Lanes notBothUp = draw.notBothUp.next(m_random);
        const Lanes noneUp = m_random.drawn(draw.noneUp, notBothUp);
        const Lanes oneUp = notBothUp & ~noneUp;
        const Lanes outage = m_random.drawn(draw.outage, oneUp);
        const Lanes coin = m_random.next(); // which of the two is down
        const Lanes activeDown = noneUp | (oneUp & coin);
        const Lanes standbyDown = noneUp | (oneUp & ~coin);
        const Lanes noActivePlace = downOf(draw.activeDomain);
        const Lanes noStandbyPlace = downOf(draw.standbyDomain);
        return (noActivePlace & noStandbyPlace) | (noActivePlace & ~noStandbyPlace & standbyDown)
            | (~noActivePlace & noStandbyPlace & activeDown)
            | (~noActivePlace & ~noStandbyPlace & (noneUp | outage));
    }

    const Structure &m_structure;
    RandomLanes m_random;
    std::vector<Trials> m_domains;
    std::vector<Draw> m_draws;
    std::vector<Lanes> m_domainsDown;
    std::vector<Lanes> m_leavesDown;
    std::vector<Lanes> m_pile;
};

} // namespace

Estimated sampledPlainly(const Structure &structure, uint64_t samples, uint64_t seed)
{
    PlainSampling sampling(structure, seed);
    uint64_t down = 0;
    for (uint64_t left = samples; left > 0;) {
        const uint64_t taken = std::min<uint64_t>(left, 64);
        down += static_cast<uint64_t>(std::popcount(sampling.next() & (allLanes >> (64 - taken))));
        left -= taken;
    }
    Estimated estimated;
    estimated.samples = samples;
    estimated.unavailability = double(down) / double(samples);
    Spread spread;
    spread.add(1, estimated.unavailability * (1 - estimated.unavailability), 1, samples);
    estimated.halfWidth = spread.halfWidth();
    return estimated;
}

} // namespace sw::rbd
