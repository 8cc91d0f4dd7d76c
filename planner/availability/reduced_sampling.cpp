// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/availability/sampling.h"
#include "planner/base/overloaded.h"

namespace sw::rbd {

namespace {

// The chance that more than spare of the nodes are down.
double moreThan(int64_t spare, int64_t nodes, double failure)
{
    if (spare < 0)
        return 1;
    if (spare >= nodes || failure <= 0)
        return 0;
    if (failure >= 1)
        return 1;
    // Weights beside that of the likeliest count, by the ratio of neighbours.
    const double odds = failure / (1 - failure);
    const int64_t likeliest = std::min(nodes, static_cast<int64_t>(double(nodes + 1) * failure));
    double all = 0;
    double more = 0;
    const auto add = [&](int64_t count, double weight) {
        all += weight;
        more += count > spare ? weight : 0;
    };
    double weight = 1;
    for (int64_t count = likeliest; count <= nodes && weight > 0; ++count) {
        add(count, weight);
        weight *= double(nodes - count) / double(count + 1) * odds;
    }
    weight = 1;
    for (int64_t count = likeliest; count > 0 && weight > 0; --count) {
        weight *= double(count) / double(nodes - count + 1) / odds;
        add(count - 1, weight);
    }
    return more / all;
}

// The chance that a leaf is down while those domains are down and the others are up.
double failureOf(const Structure::Leaf &leaf, DomainSet down)
{
    return std::visit(
        Overloaded{
            [&](const Structure::One &one) { return holds(down, one.domain) ? 1.0 : one.failure; },
            [&](const Structure::Several &several) {
                int64_t nodes = 0;
                for (const Structure::Several::Group &group : several.groups)
                    nodes += holds(down, group.domain) ? 0 : std::max<int64_t>(0, group.nodes);
                return moreThan(nodes - several.needed, nodes, several.failure);
            },
            [&](const Structure::Pair &pair) {
                const StandbyChances &chances = pair.chances;
                const double outage = chances.failingOver + chances.uncovered;
                const int places =
                    (holds(down, pair.activeDomain) ? 0 : 1) + (holds(down, pair.standbyDomain) ? 0 : 1);
                if (places == 2)
                    return outage + chances.noneUp;
                return places == 1 ? chances.noneUp + (outage + chances.oneUp) / 2 : 1.0;
            },
        },
        leaf.what);
}

// A state of the domains in which it depends on the leaves whether the system is down.
class Stratum
{
public:
    // Those of the leaves that can be either, and those that are certainly down.
    Stratum(const Structure &structure, double chance, const std::vector<double> &failures)
        : m_structure(structure), m_chance(chance)
    {
        for (size_t i = 0; i < failures.size(); ++i) {
            m_leavesDown.push_back(failures[i] >= 1 ? allLanes : 0);
            if (failures[i] > 0 && failures[i] < 1)
                m_open.push_back({i, failures[i], failures[i], 0, 0});
        }
        m_certain = m_leavesDown;
        const double share = 1 / double(m_open.size());
        for (Open &open : m_open) {
            // One more failure a sample, on average, than there are.
            open.drawn = std::max(open.failure, std::min(0.5, share));
            open.chance = open.drawn;
            m_noneFails *= (1 - open.failure) / (1 - open.drawn);
            open.ratio = open.failure / open.drawn / ((1 - open.failure) / (1 - open.drawn));
        }
        lookAhead();
    }

    // How much it is likely to add to the estimate's deviation, for one sample.
    double guess() const { return m_chance * std::sqrt(m_meanSquare); }

    // Adds what the stratum has to say to the estimate.
    void sample(uint64_t samples, RandomLanes &random, double &unavailability, Spread &spread)
    {
        double sum = 0;
        double squares = 0;
        for (uint64_t left = samples; left > 0;) {
            const uint64_t taken = std::min<uint64_t>(left, 64);
            const Lanes down = draw(random) & (allLanes >> (64 - taken));
            for (Lanes rest = down; rest != 0; rest &= rest - 1) {
                const double weight = weightOf(rest & ~(rest - 1));
                sum += weight;
                squares += weight * weight;
            }
            left -= taken;
        }
        const double mean = sum / double(samples);
        unavailability += m_chance * mean;
        spread.add(m_chance, squares / double(samples) - mean * mean, m_largest, samples);
    }

private:
    struct Open
    {
        size_t leaf = 0;
        double failure = 0;
        double drawn = 0; // how often it is made to fail
        double ratio = 0; // what its failure does to the weight of the sample in which none fails
        Chance chance;
    };

    Lanes draw(RandomLanes &random)
    {
        std::copy(m_certain.begin(), m_certain.end(), m_leavesDown.begin());
        for (const Open &open : m_open)
            m_leavesDown[open.leaf] = random.drawn(open.chance);
        for (int lane = 0; lane < 64; ++lane)
            m_leavesDown[m_open[random.oneOf(m_open.size())].leaf] |= Lanes(1) << lane;
        return downLanes(m_structure, m_leavesDown, m_pile);
    }

    // How likely the sample is over how likely it was made. It may come from each of its failures being the
    // one that was picked, so all these ways add up: no sample weighs much more than a chance of failure.
    double weightOf(Lanes lane) const
    {
        double ratio = m_noneFails;
        double ways = 0;
        for (const Open &open : m_open) {
            if (m_leavesDown[open.leaf] & lane) {
                ratio *= open.ratio;
                ways += 1 / open.drawn;
            }
        }
        return ratio * double(m_open.size()) / ways;
    }

    // Goes through the samples with one and with two failures: they are most of what there is to find, and
    // every failure more makes a sample lighter.
    void lookAhead()
    {
        std::vector<std::pair<size_t, size_t>> fewest;
        for (size_t i = 0; i < m_open.size(); ++i) {
            for (size_t j = i; j < m_open.size(); ++j)
                fewest.emplace_back(i, j);
        }
        double noneFails = 1;
        for (const Open &open : m_open)
            noneFails *= 1 - open.failure;
        const auto odds = [this](size_t i) { return m_open[i].failure / (1 - m_open[i].failure); };
        for (size_t first = 0; first < fewest.size(); first += 64) {
            const size_t count = std::min<size_t>(64, fewest.size() - first);
            m_leavesDown = m_certain;
            for (size_t lane = 0; lane < count; ++lane) {
                m_leavesDown[m_open[fewest[first + lane].first].leaf] |= Lanes(1) << lane;
                m_leavesDown[m_open[fewest[first + lane].second].leaf] |= Lanes(1) << lane;
            }
            const Lanes down = downLanes(m_structure, m_leavesDown, m_pile);
            for (size_t lane = 0; lane < count; ++lane) {
                if (!(down >> lane & 1))
                    continue;
                const auto [i, j] = fewest[first + lane];
                const double weight = weightOf(Lanes(1) << lane);
                m_largest = std::max(m_largest, weight);
                m_meanSquare += noneFails * odds(i) * (i == j ? 1 : odds(j)) * weight;
            }
        }
        if (m_open.size() >= 3)
            m_largest = std::max(m_largest, heaviestOfThree());
    }

    // No sample with three failures or more weighs as much.
    double heaviestOfThree() const
    {
        std::vector<double> ratios;
        double drawn = 0;
        for (const Open &open : m_open) {
            ratios.push_back(open.ratio);
            drawn = std::max(drawn, open.drawn);
        }
        std::partial_sort(ratios.begin(), ratios.begin() + 3, ratios.end(), std::greater<>());
        return m_noneFails * ratios[0] * ratios[1] * ratios[2] * double(m_open.size()) * drawn / 3;
    }

    const Structure &m_structure;
    double m_chance;
    double m_meanSquare = 0; // of the weights, roughly
    double m_noneFails = 1; // the weight of the sample in which no leaf fails, but for the one that is picked
    double m_largest = 0;   // weight of a sample in which the system is down
    std::vector<Open> m_open;
    std::vector<Lanes> m_certain;
    std::vector<Lanes> m_leavesDown;
    std::vector<Lanes> m_pile;
};

// Goes through the states of the domains and keeps those that do not settle it.
class Strata
{
public:
    explicit Strata(const Structure &structure) : m_structure(structure) { add(0, 0, 1); }

    double settled() const { return m_settled; } // the part of the unavailability that is known
    std::vector<Stratum> &open() { return m_open; }

private:
    void add(size_t domain, DomainSet down, double chance)
    {
        if (chance <= 0)
            return;
        if (domain == m_structure.domains.size()) {
            addState(down, chance);
            return;
        }
        const Structure::Place &place = m_structure.domains[domain];
        const DomainSet downToo = down | DomainSet(1) << domain;
        if (holds(down, place.inside)) {
            add(domain + 1, downToo, chance);
            return;
        }
        add(domain + 1, down, chance * (1 - place.failure));
        add(domain + 1, downToo, chance * place.failure);
    }

    void addState(DomainSet down, double chance)
    {
        std::vector<double> failures;
        std::vector<Lanes> best;
        std::vector<Lanes> worst;
        for (const Structure::Leaf &leaf : m_structure.leaves) {
            failures.push_back(failureOf(leaf, down));
            best.push_back(failures.back() >= 1 ? allLanes : 0);
            worst.push_back(failures.back() > 0 ? allLanes : 0);
        }
        std::vector<Lanes> pile;
        if (downLanes(m_structure, best, pile) != 0)
            m_settled += chance;
        else if (downLanes(m_structure, worst, pile) != 0)
            m_open.emplace_back(m_structure, chance, failures);
    }

    const Structure &m_structure;
    double m_settled = 0;
    std::vector<Stratum> m_open;
};

} // namespace

Estimated sampledByStrata(const Structure &structure, uint64_t samples, uint64_t seed)
{
    Strata strata(structure);
    double guess = 0;
    for (const Stratum &stratum : strata.open())
        guess += stratum.guess();
    Estimated estimated;
    estimated.unavailability = strata.settled();
    Spread spread;
    RandomLanes random(seed);
    for (Stratum &stratum : strata.open()) {
        // Each needs a few to tell its variance.
        const double part = guess > 0 ? stratum.guess() / guess : 1 / double(strata.open().size());
        const auto share = static_cast<uint64_t>(double(samples) * part);
        const uint64_t taken = std::max<uint64_t>(64, share);
        stratum.sample(taken, random, estimated.unavailability, spread);
        estimated.samples += taken;
    }
    estimated.halfWidth = spread.halfWidth();
    return estimated;
}

} // namespace sw::rbd
