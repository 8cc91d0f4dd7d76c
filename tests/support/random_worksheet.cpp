// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_worksheet.h"

#include "planner/capacity/input_keys.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// SplitMix64: the standard library's distributions differ between machines.
class Dice
{
public:
    explicit Dice(uint64_t seed) : m_state(seed) { }

    double uniform()
    {
        m_state += 0x9e3779b97f4a7c15U;
        uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return static_cast<double>((z ^ (z >> 31U)) >> 11U) * 0x1.0p-53;
    }
    bool chance(double part) { return uniform() < part; }
    double between(double low, double high) { return low + uniform() * (high - low); }
    // Each power of ten as often as the next.
    double spread(double low, double high) { return low * std::pow(high / low, uniform()); }
    int whole(int low, int high) { return low + static_cast<int>(uniform() * (high - low + 1)); }
    template <class Values>
    auto oneOf(const Values &values)
    {
        return values[static_cast<size_t>(whole(0, static_cast<int>(std::size(values)) - 1))];
    }

private:
    uint64_t m_state;
};

// Three significant digits, as people type them.
double typed(double value)
{
    return QString::number(value, 'g', 3).toDouble();
}

class Maker
{
public:
    explicit Maker(uint64_t seed) : m_dice(seed) { }

    Worksheet made()
    {
        m_made.name = u"Worksheet %1"_s.arg(m_dice.whole(1, 999));
        if (m_dice.chance(0.5))
            m_made.preparedBy = u"A. Jansen"_s;
        m_made.currency = m_dice.oneOf(std::array{u"USD"_s, u"EUR"_s, u"GBP"_s});
        addChoices();
        addTraffic();
        addGrowth();
        addApplication();
        addSizes();
        addTiers();
        addAvailability();
        addCost();
        addLoadRun();
        return m_made;
    }

private:
    Provenance provenance()
    {
        const Grounds grounds =
            m_dice.oneOf(std::array{Grounds::Measured, Grounds::Derived, Grounds::Assumed});
        if (m_dice.chance(0.3))
            return {grounds, {}, {}, {}};
        return {grounds, u"A. Jansen"_s, u"2026-02-%1"_s.arg(m_dice.whole(10, 28)),
                u"graphs of the old site"_s};
    }

    void give(const QString &key, double value)
    {
        const std::vector<InputKind> kinds = inputKinds();
        const InputKind *kind = findInput(kinds, key);
        const double likely = std::clamp(typed(value), kind->least, kind->most);
        double low = likely;
        double high = likely;
        if (m_dice.chance(0.5)) {
            low = std::clamp(typed(likely * m_dice.between(0.6, 1)), kind->least, likely);
            high = std::clamp(typed(likely * m_dice.between(1, 1.5)), likely, kind->most);
            if (likely < 0)
                low = high = likely;
        }
        m_made.figures[key] = {std::min(low, likely), likely, std::max(high, likely), provenance()};
    }
    void maybe(double part, const QString &key, double value)
    {
        if (m_dice.chance(part))
            give(key, value);
    }

    void addChoices()
    {
        m_made.volumeUnits = m_dice.oneOf(everyVolumeUnits);
        m_made.zones = m_dice.whole(1, 3);
        m_made.survival = m_dice.oneOf(everySurvival);
        if (m_made.survival == Survival::AnyZone)
            m_made.zones = std::max(2, m_made.zones);
        m_made.tls = m_dice.chance(0.5);
        m_made.dnsSpread = m_dice.oneOf(everyDnsSpread);
        m_made.architecture = m_dice.oneOf(everyArchitectureTemplate);
        m_made.database = m_dice.oneOf(everyDatabasePattern);
    }

    void addTraffic()
    {
        const double peak = m_dice.spread(0.5, 500); // Mbit/s
        const bool measured = m_dice.chance(0.5);
        const bool day = m_dice.chance(0.4);
        const bool month = m_dice.chance(0.4);
        const bool visits = m_dice.chance(0.5) || (!measured && !day && !month);
        if (measured)
            give(input::peak, peak);
        if (day)
            give(input::busiestDay, peak * 3.5 * m_dice.between(0.5, 1));
        if (month)
            give(input::month, peak * 327 * m_dice.between(0.2, 0.8));
        if (visits)
            addVisits();

        std::vector<PeakMethod> methods{PeakMethod::Best};
        if (measured)
            methods.push_back(PeakMethod::Measured);
        if (day)
            methods.push_back(PeakMethod::BusiestDay);
        if (month)
            methods.push_back(PeakMethod::Month);
        if (visits)
            methods.push_back(PeakMethod::Concurrency);
        m_made.peakMethod = m_dice.oneOf(methods);
    }

    // At least two of users, arrivals and duration.
    void addVisits()
    {
        const double arrivals = m_dice.spread(0.05, 10);
        const double seconds = m_dice.spread(5, 300);
        const int leftOut = m_dice.whole(0, 3);
        if (leftOut != 0)
            give(input::users, std::max(1.0, arrivals * seconds));
        if (leftOut != 1)
            give(input::arrivals, arrivals);
        if (leftOut != 2)
            give(input::visitSeconds, seconds);
        give(input::mbPerVisit, m_dice.spread(0.1, 5));
    }

    void addGrowth()
    {
        maybe(0.7, input::headroom, m_dice.between(0, 60));
        maybe(0.7, input::growth, m_dice.between(-3, 4));
        if (m_dice.chance(0.5))
            exactWhole(input::horizon, m_dice.whole(0, 36));
        if (m_dice.chance(0.4))
            exactWhole(input::sizedMonth, m_dice.whole(0, 24));
    }

    void exactWhole(const QString &key, int value) { m_made.figures[key] = exactly(value, provenance()); }

    void addApplication()
    {
        maybe(0.6, input::requestsPerPage, m_dice.spread(1, 4));
        maybe(0.6, input::pagesPerVisit, m_dice.spread(1, 4));
        maybe(0.3, input::peakRequests, m_dice.spread(1, 500));
        maybe(0.5, input::requestKB, m_dice.spread(20, 500));
        maybe(0.7, input::serviceSeconds, m_dice.spread(0.01, 0.2));
        maybe(0.4, input::availableRam, m_dice.spread(1000, 100'000));
    }

    ServerSize size(double ramMB, bool priced)
    {
        ServerSize size;
        size.ramMB = ramMB;
        size.name = u"%1 MB"_s.arg(ramMB);
        size.vcpus = m_dice.whole(1, 16);
        size.diskGB = m_dice.whole(0, 5) * 20;
        if (m_dice.chance(0.7)) {
            size.networkMbps = typed(m_dice.spread(20, 1000));
            size.networkSource =
                m_dice.chance(0.5) ? u"documented"_s : u"reconstructed: in proportion to the memory"_s;
        }
        if (priced)
            size.price = Price{typed(m_dice.spread(0.01, 1)), u"2026-01-15"_s, u"published list"_s};
        return size;
    }

    void addSizes()
    {
        const bool priced = m_dice.chance(0.8);
        constexpr std::array memories{1024, 2048, 4096, 8192, 15'872};
        m_made.catalogue = m_dice.chance(0.5) ? u"first-generation"_s : QString();
        m_made.webSize = size(m_dice.oneOf(memories), priced || m_dice.chance(0.5));
        m_made.balancerSize = size(m_dice.oneOf(memories), priced);
        m_made.databaseSize = size(m_dice.oneOf(memories), priced);
    }

    void addTiers()
    {
        maybe(0.4, input::pairMbps, m_dice.spread(20, 1000));
        maybe(0.4, input::nodeRam, m_dice.spread(1024, 16'000));
        maybe(0.5, input::reservedRam, m_dice.between(100, 500));
        // A node has room for at least four requests, and so something to size the tier by.
        maybe(0.7, input::requestRam, m_dice.spread(2, 100));
        maybe(0.3, input::workers, m_dice.spread(4, 64));
        maybe(0.5, input::acceptedWait, m_dice.spread(0.005, 1));
        if (!m_made.webSize.networkMbps || m_dice.chance(0.3))
            give(input::nodeMbps, m_dice.spread(20, 1000));
        maybe(0.5, input::queriesPerRequest, m_dice.spread(0.2, 10));
        maybe(0.6, input::nodeQueries, m_dice.spread(200, 20'000));
        maybe(0.5, input::writePercent, m_dice.between(0, 60));
    }

    void addAvailability()
    {
        const std::vector<InputKind> kinds = inputKinds();
        for (const InputKind &kind : kinds) {
            if (kind.section != Section::Availability || !kind.standard || !m_dice.chance(0.4))
                continue;
            const double value = kind.key == input::coverage ? m_dice.between(50, 100)
                                                             : *kind.standard * m_dice.spread(0.2, 5);
            give(kind.key, value);
        }
        for (const input::Key key : {input::balancerFailover, input::databaseFailover, input::takeover}) {
            if (!m_dice.chance(0.3))
                continue;
            const QString when = m_dice.chance(0.5) ? u"2026-02-10"_s : u"2025-06-01"_s;
            m_made.measuredTimes.push_back({key, typed(m_dice.spread(1, 100)), when, u"drill-7"_s});
        }
        m_made.staleAfterDays = m_dice.whole(30, 180);
    }

    void addCost()
    {
        maybe(0.5, input::hoursPerMonth, m_dice.between(720, 744));
        maybe(0.6, input::perGB, m_dice.spread(0.01, 0.25));
        maybe(0.4, input::includedGB, m_dice.spread(1, 1000));
        maybe(0.4, input::meanToPeak, m_dice.between(10, 90));
        maybe(0.4, input::shortfall, m_dice.spread(0.5, 30));
    }

    void addLoadRun()
    {
        const int kind = m_dice.whole(0, 3);
        if (kind == 0)
            return;
        // Enough coherency that the points show it: the best number of nodes stays small.
        const double alpha = m_dice.between(0, 0.1);
        const double beta = m_dice.between(0.0005, 0.005);
        const double gamma = m_dice.spread(20, 300);
        const std::vector<int> runs = kind == 1 ? std::vector{2} : std::vector{16, 1, 4, 2, 32, 8, 4};
        for (const int nodes : runs) {
            const double throughput = gamma * nodes / (1 + alpha * (nodes - 1) + beta * nodes * (nodes - 1));
            m_made.loadPoints.push_back({double(nodes), typed(throughput * m_dice.between(0.99, 1.01))});
        }
    }

    Dice m_dice;
    Worksheet m_made;
};

} // namespace

Worksheet randomWorksheet(uint64_t seed)
{
    return Maker(seed).made();
}

} // namespace sw
