// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/availability/diagram.h"

#include "planner/base/overloaded.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

using namespace rbd;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Availability)
};

// The chance that something works, and that it does not. Each is built by itself: the small one would lose
// its digits as a difference from one.
struct Chances
{
    Expression up;
    Expression down;
};

Expression product(const std::vector<Expression> &factors)
{
    Expression all = factors.front();
    for (size_t i = 1; i < factors.size(); ++i)
        all = all * factors[i];
    return all;
}

Expression standbyUnavailability(const Standby &pair)
{
    // Repair and failure go on whoever serves, so the number of nodes that are up is that of two nodes which
    // know nothing of each other; what is left to find is the part of "one up" in which nobody serves yet:
    // in = failure x both up, out = failure + repair + 1 / time.
    const Expression either = pair.failureRate + pair.repairRate;
    const Expression nodeDown = pair.failureRate / either;
    const Expression nodeUp = pair.repairRate / either;
    const auto served = [&](const Expression &chance, const Expression &hours) {
        return chance * hours / (1.0 + either * hours);
    };
    return nodeDown * nodeDown
        + nodeUp * nodeUp * pair.failureRate
        * (served(pair.coverage, pair.failoverHours) + served(1.0 - pair.coverage, pair.takeoverHours));
}

// Goes through the states of the domains, and of each only what matters there: a domain is told apart where
// something that can still work stands in it.
class Factoring
{
public:
    Factoring(const Diagram &diagram, const QString &prefix)
        : m_diagram(diagram), m_prefix(prefix), m_domains(diagram.domains.size(), State::Unknown)
    { }

    std::vector<Line> lines()
    {
        noteStandbys(m_diagram.root);
        factor({});
        add(u"unavailability"_s, Text::tr("Chance that the system is down"), sum());
        add(u"system"_s, Text::tr("Availability of the system"), 1.0 - line(u"unavailability"_s));
        return std::move(m_lines);
    }

private:
    enum class State { Unknown, Up, Down };

    Expression line(const QString &name) const { return formula::line(m_prefix + u'.' + name); }

    void add(const QString &name, const QString &label, const Expression &formula)
    {
        Line line;
        line.key = m_prefix + u'.' + name;
        line.label = label;
        line.unit = sw::Unit::Probability;
        line.section = Section::Availability;
        line.formula = formula;
        m_lines.push_back(line);
    }

    Expression sum() const
    {
        Expression all = line(u"state1"_s);
        for (int i = 2; i <= m_states; ++i)
            all = all + line(u"state%1"_s.arg(i));
        return all;
    }

    // A pair whose nodes' places are both up is the same in each state: a line of its own.
    void noteStandbys(const Block &block)
    {
        const auto all = [this](const std::vector<Block> &blocks) {
            for (const Block &part : blocks)
                noteStandbys(part);
        };
        std::visit(Overloaded{
                       [](const rbd::Unit &) {},
                       [](const Voting &) {},
                       [&](const Series &series) { all(series.blocks); },
                       [&](const Parallel &parallel) { all(parallel.blocks); },
                       [&](const Standby &pair) {
                           m_standbys.push_back(&pair);
                           add(u"standby%1"_s.arg(m_standbys.size()),
                               Text::tr("%1: chance of being down while the places of both nodes are up")
                                   .arg(pair.name),
                               standbyUnavailability(pair));
                       },
                   },
                   block.what);
    }

    Expression standbyLine(const Standby &pair) const
    {
        const auto place = std::find(m_standbys.begin(), m_standbys.end(), &pair) - m_standbys.begin();
        return line(u"standby%1"_s.arg(place + 1));
    }

    bool isDown(int domain) const { return domain >= 0 && m_domains[domain] == State::Down; }

    // Whether the block cannot work, whatever becomes of its components.
    bool isDown(const Block &block) const
    {
        return std::visit(
            Overloaded{
                [&](const rbd::Unit &unit) { return isDown(unit.domain); },
                [&](const Series &series) {
                    return std::any_of(series.blocks.begin(), series.blocks.end(),
                                       [&](const Block &part) { return isDown(part); });
                },
                [&](const Parallel &parallel) {
                    return std::all_of(parallel.blocks.begin(), parallel.blocks.end(),
                                       [&](const Block &part) { return isDown(part); });
                },
                [&](const Voting &voting) {
                    return std::all_of(voting.groups.begin(), voting.groups.end(),
                                       [&](const Voting::Group &group) { return isDown(group.domain); });
                },
                [&](const Standby &pair) { return isDown(pair.activeDomain) && isDown(pair.standbyDomain); },
            },
            block.what);
    }

    // Notes the domains on which it rests whether the block works, outer ones too.
    void noteDomains(const Block &block, std::vector<bool> &matters) const
    {
        if (isDown(block))
            return;
        const auto note = [&](int domain) {
            if (isDown(domain))
                return;
            for (; domain >= 0; domain = m_diagram.domains[domain].inside)
                matters[domain] = true;
        };
        std::visit(Overloaded{
                       [&](const rbd::Unit &unit) { note(unit.domain); },
                       [&](const Series &series) {
                           for (const Block &part : series.blocks)
                               noteDomains(part, matters);
                       },
                       [&](const Parallel &parallel) {
                           for (const Block &part : parallel.blocks)
                               noteDomains(part, matters);
                       },
                       [&](const Voting &voting) {
                           for (const Voting::Group &group : voting.groups)
                               note(group.domain);
                       },
                       [&](const Standby &pair) {
                           note(pair.activeDomain);
                           note(pair.standbyDomain);
                       },
                   },
                   block.what);
    }

    // chance holds the factors of the chance of the domains that are settled.
    void factor(const std::vector<Expression> &chance)
    {
        std::vector<bool> matters(m_domains.size(), false);
        noteDomains(m_diagram.root, matters);
        size_t domain = 0;
        while (domain < m_domains.size() && !(matters[domain] && m_domains[domain] == State::Unknown))
            ++domain;
        if (domain == m_domains.size()) {
            addState(chance);
            return;
        }
        const Expression &availability = m_diagram.domains[domain].availability;
        const std::vector<State> before = m_domains;
        m_domains[domain] = State::Up;
        factor(with(chance, availability));
        m_domains[domain] = State::Down;
        for (size_t inner = domain + 1; inner < m_domains.size(); ++inner) {
            if (isDown(m_diagram.domains[inner].inside))
                m_domains[inner] = State::Down;
        }
        factor(with(chance, 1.0 - availability));
        m_domains = before;
    }

    static std::vector<Expression> with(std::vector<Expression> factors, const Expression &one)
    {
        factors.push_back(one);
        return factors;
    }

    void addState(std::vector<Expression> factors)
    {
        // Where nothing can work, the chance of the state is all there is to it.
        if (!isDown(m_diagram.root) || factors.empty())
            factors.push_back(chances(m_diagram.root).down);
        const QString state = stateWords();
        ++m_states;
        add(u"state%1"_s.arg(m_states),
            state.isEmpty() ? Text::tr("Chance of being down")
                            : Text::tr("Chance of being down with %1").arg(state),
            product(factors));
    }

    // "az1 up, az2 down". A domain goes without saying when one inside it is up, or when it is down with the
    // outer one.
    QString stateWords() const
    {
        QStringList words;
        for (size_t i = 0; i < m_domains.size(); ++i) {
            const Domain &domain = m_diagram.domains[i];
            if (m_domains[i] == State::Unknown || isDown(domain.inside))
                continue;
            bool said = false;
            for (size_t inner = i + 1; inner < m_domains.size(); ++inner)
                said = said
                    || (m_diagram.domains[inner].inside == static_cast<int>(i)
                        && m_domains[inner] == State::Up);
            if (m_domains[i] == State::Down)
                words << Text::tr("%1 down", "the state of a zone or site").arg(domain.name);
            else if (!said)
                words << Text::tr("%1 up", "the state of a zone or site").arg(domain.name);
        }
        return words.join(u", "_s);
    }

    Chances chances(const Block &block) const
    {
        if (isDown(block))
            return {0.0, 1.0};
        return std::visit(Overloaded{
                              [](const rbd::Unit &unit) -> Chances {
                                  return {unit.availability, 1.0 - unit.availability};
                              },
                              [&](const Series &series) { return all(series.blocks); },
                              [&](const Parallel &parallel) { return any(parallel.blocks); },
                              [&](const Voting &voting) { return votes(voting); },
                              [&](const Standby &pair) { return standby(pair); },
                          },
                          block.what);
    }

    Chances all(const std::vector<Block> &blocks) const
    {
        if (blocks.empty())
            return {1.0, 0.0};
        // The first fails, or it works and the rest fails: no difference of near equals.
        Chances rest = chances(blocks.back());
        for (size_t i = blocks.size() - 1; i-- > 0;) {
            const Chances first = chances(blocks[i]);
            rest = {first.up * rest.up, first.down + first.up * rest.down};
        }
        return rest;
    }

    Chances any(const std::vector<Block> &blocks) const
    {
        std::vector<Chances> parts;
        for (const Block &block : blocks) {
            if (!isDown(block))
                parts.push_back(chances(block));
        }
        Chances rest = parts.back();
        for (size_t i = parts.size() - 1; i-- > 0;)
            rest = {parts[i].up + parts[i].down * rest.up, parts[i].down * rest.down};
        return rest;
    }

    Chances votes(const Voting &voting) const
    {
        std::vector<Expression> nodes;
        for (const Voting::Group &group : voting.groups) {
            if (!isDown(group.domain))
                nodes.push_back(group.nodes);
        }
        Expression sum = nodes.front();
        for (size_t i = 1; i < nodes.size(); ++i)
            sum = sum + nodes[i];
        return {formula::binomialTail(voting.needed, sum, voting.availability),
                formula::binomialTail(sum - voting.needed + 1.0, sum, 1.0 - voting.availability)};
    }

    Chances standby(const Standby &pair) const
    {
        if (!isDown(pair.activeDomain) && !isDown(pair.standbyDomain)) {
            const Expression down = standbyLine(pair);
            return {1.0 - down, down};
        }
        const Expression either = pair.failureRate + pair.repairRate;
        return {pair.repairRate / either, pair.failureRate / either};
    }

    const Diagram &m_diagram;
    QString m_prefix;
    std::vector<State> m_domains; // what is settled so far
    std::vector<const Standby *> m_standbys;
    std::vector<Line> m_lines;
    int m_states = 0;
};

} // namespace

std::vector<Line> availabilityLines(const Diagram &diagram, const QString &prefix)
{
    Q_ASSERT(diagram.domains.size() <= mostDomains);
    return Factoring(diagram, prefix).lines();
}

Expression standbyAvailability(const Standby &pair)
{
    return 1.0 - standbyUnavailability(pair);
}

double downHoursPerYear(double availability)
{
    return (1 - availability) * 365 * 24;
}

double nines(double availability)
{
    // A double tells no more than 16 nines from one.
    return availability < 1 ? std::min(16.0, -std::log10(1 - availability)) : 16;
}

} // namespace sw
