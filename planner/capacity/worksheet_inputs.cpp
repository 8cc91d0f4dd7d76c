// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0

// The one table of inputs. Limits are where a figure stops to be believable: beyond them the unit is wrong.
// The sources of the assumed availability figures:
//  - K. Vishwanath, N. Nagappan, Characterizing Cloud Computing Hardware Reliability, SoCC 2010.
//  - D. Ford et al., Availability in Globally Distributed Storage Systems, OSDI 2010.
//  - J. Dean, Designs, Lessons and Advice from Building Large Distributed Systems, LADIS 2009.
//  - RFC 5798 (VRRP); Uptime Institute, tier III.
#include "planner/capacity/input_keys.h"
#include "planner/capacity/worksheet.h"

#include <QCoreApplication>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::InputKinds)
};

constexpr double mostMbps = 1e7; // 10 Tbit/s
constexpr double mostGB = 1e9;   // an exabyte
constexpr double mostHours = 1e7;
constexpr double longestFailover = 604'800; // a week

// One section's part of the table.
class Inputs
{
public:
    Inputs(std::vector<InputKind> &kinds, Section section) : m_kinds(kinds), m_section(section) { }

    // An input without a default.
    void add(input::Key key, const QString &label, const QString &help, Unit unit, double least,
             double most) const
    {
        m_kinds.push_back({key, label, help, unit, m_section, least, most, std::nullopt, QString()});
    }
    void add(input::Key key, const QString &label, const QString &help, Unit unit, double least, double most,
             double standard, const QString &source) const
    {
        m_kinds.push_back({key, label, help, unit, m_section, least, most, standard, source});
    }

private:
    std::vector<InputKind> &m_kinds;
    Section m_section;
};

void addTraffic(std::vector<InputKind> &kinds)
{
    const Inputs inputs(kinds, Section::Traffic);
    inputs.add(input::peak, Text::tr("Peak throughput"),
               Text::tr("The highest outbound throughput that was measured, from the graphs of the "
                        "connection or from an import."),
               Unit::MbitPerSecond, 0, mostMbps);
    inputs.add(input::busiestDay, Text::tr("Busiest day"),
               Text::tr("The volume sent on the busiest day, taken as carried in 8 hours."), Unit::GB, 0,
               mostGB);
    inputs.add(input::month, Text::tr("Volume of a month"),
               Text::tr("The volume sent in a month, taken as 31 days of 24 hours; the bill of the old site "
                        "has it."),
               Unit::GB, 0, mostGB);
    inputs.add(input::headroom, Text::tr("Headroom"),
               Text::tr("What the site carries beyond the peak; 30 to 40 % is advised."), Unit::Percent, 0,
               500, 35, Text::tr("the middle of the advised 30 to 40 %"));
}

void addConcurrency(std::vector<InputKind> &kinds)
{
    const Inputs inputs(kinds, Section::Concurrency);
    inputs.add(input::users, Text::tr("Concurrent users"),
               Text::tr("How many people are on the site at once at the peak; arrivals and duration together "
                        "give it too."),
               Unit::Count, 0, 1e8);
    inputs.add(input::arrivals, Text::tr("Arrivals"),
               Text::tr("How many visits begin in a second at the peak; users and duration together give it "
                        "too."),
               Unit::PerSecond, 0, 1e7);
    inputs.add(input::visitSeconds, Text::tr("Duration of a visit"),
               Text::tr("How long a visit lasts; users and arrivals together give it too."), Unit::Seconds,
               0.01, 86'400);
    inputs.add(input::mbPerVisit, Text::tr("Volume of a visit"),
               Text::tr("What is sent for one visit, 1 MB = 8 Mbit."), Unit::MB, 0, 100'000);
}

void addApplication(std::vector<InputKind> &kinds)
{
    const Inputs inputs(kinds, Section::Application);
    const QString one = Text::tr("nothing known: taken as one");
    inputs.add(input::requestRam, Text::tr("RAM of a request"),
               Text::tr("The memory that one request holds while it is served: the size of a worker process "
                        "without what it shares."),
               Unit::MB, 0.001, 1e6);
    inputs.add(input::requestsPerPage, Text::tr("Requests in a page"),
               Text::tr("How many requests the application serves for one page."), Unit::Count, 1, 10'000, 1,
               one);
    inputs.add(input::pagesPerVisit, Text::tr("Pages in a visit"),
               Text::tr("How many pages a visitor looks at."), Unit::Count, 1, 10'000, 1, one);
    inputs.add(input::serviceSeconds, Text::tr("Service time"),
               Text::tr("How long a worker is busy with one request, without waiting for a worker."),
               Unit::Seconds, 0.000'01, 3600);
    inputs.add(input::requestKB, Text::tr("Volume of a request"),
               Text::tr("What is sent for one request on average."), Unit::KB, 0, 1e7);
    inputs.add(input::peakRequests, Text::tr("Peak of requests"),
               Text::tr("The most requests in a second that were measured, from an access log."),
               Unit::PerSecond, 0, 1e7);
    inputs.add(input::availableRam, Text::tr("Web RAM at hand"),
               Text::tr("The memory of all web nodes that there are already, to see what they carry."),
               Unit::MB, 0, 1e9);
}

void addGrowth(std::vector<InputKind> &kinds)
{
    const Inputs inputs(kinds, Section::Growth);
    inputs.add(input::growth, Text::tr("Growth"),
               Text::tr("By how much the load grows in a month; a load that shrinks is negative."),
               Unit::Percent, -50, 100, 0, Text::tr("nothing known: taken as none"));
    inputs.add(input::horizon, Text::tr("Horizon"),
               Text::tr("How many months ahead the steps of scaling are shown."), Unit::Months, 0, 120, 12,
               Text::tr("a year"));
    inputs.add(input::sizedMonth, Text::tr("Month of the sizing"),
               Text::tr("The month that the sizing is for; 0 is day one."), Unit::Months, 0, 120, 0,
               Text::tr("day one"));
}

void addTiers(std::vector<InputKind> &kinds)
{
    const Inputs balancers(kinds, Section::Balancers);
    balancers.add(input::pairMbps, Text::tr("Limit of a balancer pair"),
                  Text::tr("The outbound throughput of one active and passive pair; without it the limit of "
                           "the balancer size."),
                  Unit::MbitPerSecond, 0.001, mostMbps);
    const Inputs web(kinds, Section::Web);
    web.add(input::nodeMbps, Text::tr("Throughput of a web node"),
            Text::tr("What one web node sends; without it the limit of the web size."), Unit::MbitPerSecond,
            0.001, mostMbps);
    web.add(input::nodeRam, Text::tr("RAM of a web node"),
            Text::tr("The memory of one web node; without it that of the web size."), Unit::MB, 1, 1e8);
    web.add(input::reservedRam, Text::tr("RAM kept back"),
            Text::tr("The memory of a web node that its system and the web server need for themselves."),
            Unit::MB, 0, 1e8, 256, Text::tr("a small Linux system with its web server"));
    web.add(input::workers, Text::tr("Workers of a web node"),
            Text::tr("How many requests a web node serves at once; without it as many as its memory has room "
                     "for."),
            Unit::Count, 1, 100'000);
    web.add(input::acceptedWait, Text::tr("Accepted wait"),
            Text::tr("95 % of the requests wait no longer than this for a worker."), Unit::Seconds, 0.001,
            3600, 0.1, Text::tr("what a visitor takes as immediate"));
    const Inputs database(kinds, Section::Database);
    database.add(input::queriesPerRequest, Text::tr("Queries in a request"),
                 Text::tr("How many database queries one request makes."), Unit::Count, 0, 10'000);
    database.add(input::nodeQueries, Text::tr("Queries of a database node"),
                 Text::tr("How many queries in a second one database node carries, from a load run."),
                 Unit::PerSecond, 0.1, 1e7);
    database.add(input::writePercent, Text::tr("Share of writes"),
                 Text::tr("The part of the queries that write, and so go to the primary."), Unit::Percent, 0,
                 100, 20, Text::tr("a site that is mostly read"));
}

void addFailures(std::vector<InputKind> &kinds)
{
    const Inputs inputs(kinds, Section::Availability);
    const auto between = [&](input::Key key, const QString &label, const QString &help, double standard,
                             const QString &source) {
        inputs.add(key, label, help, Unit::Hours, 1, mostHours, standard, source);
    };
    const auto repair = [&](input::Key key, const QString &label, const QString &help, double standard,
                            const QString &source) {
        inputs.add(key, label, help, Unit::Hours, 0, 10'000, standard, source);
    };
    between(input::hardwareMtbf, Text::tr("Hardware, time between failures"),
            Text::tr("The mean time between failures of one server's hardware."), 100'000,
            Text::tr("8 % of the servers need a hardware repair in a year: Vishwanath and Nagappan, SoCC "
                     "2010"));
    repair(input::hardwareMttr, Text::tr("Hardware, time to repair"),
           Text::tr("The mean time until a server with broken hardware serves again."), 4,
           Text::tr("a service contract with four hours to repair"));
    between(input::softwareMtbf, Text::tr("Software, time between failures"),
            Text::tr("The mean time between failures of one server's software, restarts included."), 3100,
            Text::tr("a server is away once in 4.3 months: Ford and others, OSDI 2010"));
    repair(input::softwareMttr, Text::tr("Software, time to repair"),
           Text::tr("The mean time until a server with failed software serves again."), 0.25,
           Text::tr("nine in ten of those absences end within 15 minutes: Ford and others, OSDI 2010"));
    between(input::networkMtbf, Text::tr("Connection, time between failures"),
            Text::tr("The mean time between failures of the site's connection to its clients."), 4000,
            Text::tr("a connection with a promised 99.9 %"));
    repair(input::networkMttr, Text::tr("Connection, time to repair"),
           Text::tr("The mean time until the site's connection works again."), 4,
           Text::tr("a connection with a promised 99.9 %"));
    between(input::zoneMtbf, Text::tr("Zone, time between failures"),
            Text::tr("The mean time between failures of a whole zone: its power, its cooling, its network."),
            8760, Text::tr("one loss of power to some racks in a year: Dean, LADIS 2009"));
    repair(input::zoneMttr, Text::tr("Zone, time to repair"),
           Text::tr("The mean time until a zone serves again."), 6,
           Text::tr("six hours until the power is back: Dean, LADIS 2009"));
    between(input::siteMtbf, Text::tr("Site, time between failures"),
            Text::tr("The mean time between losses of a whole site."), 43'800,
            Text::tr("one outage of eight hours in five years: 99.982 %, a data centre of tier III"));
    repair(input::siteMttr, Text::tr("Site, time to repair"),
           Text::tr("The mean time until a lost site serves again."), 8,
           Text::tr("one outage of eight hours in five years: 99.982 %, a data centre of tier III"));
    between(input::managedMtbf, Text::tr("Managed database, time between failures"),
            Text::tr("The mean time between failures of a managed database as a whole."), 2000,
            Text::tr("a managed database over zones with a promised 99.95 %"));
    repair(input::managedMttr, Text::tr("Managed database, time to repair"),
           Text::tr("The mean time until a managed database answers again."), 1,
           Text::tr("a managed database over zones with a promised 99.95 %"));
}

void addSwitching(std::vector<InputKind> &kinds)
{
    const Inputs inputs(kinds, Section::Availability);
    const auto seconds = [&](input::Key key, const QString &label, const QString &help, double standard,
                             const QString &source) {
        inputs.add(key, label, help, Unit::Seconds, 0, longestFailover, standard, source);
    };
    inputs.add(input::coverage, Text::tr("Failures that fail over by themselves"),
               Text::tr("The part of the failures that is noticed and switched without a person."),
               Unit::Percent, 0, 100, 95, Text::tr("nothing known: one in twenty is not noticed"));
    seconds(input::takeover, Text::tr("Time until a person has failed over"),
            Text::tr("From a failure that nothing switched by itself until an operator has done it."), 1800,
            Text::tr("half an hour to be called, to look and to act"));
    seconds(input::balancerFailover, Text::tr("Failover of the balancers"),
            Text::tr("From the death of the active balancer until the other one has the address."), 3.6,
            Text::tr("RFC 5798 with advertisements every second and priority 100"));
    seconds(input::databaseFailover, Text::tr("Failover of the database"),
            Text::tr("From the death of the primary until a replica takes writes."), 120,
            Text::tr("managed databases publish 60 to 120 seconds; the longer is taken"));
    seconds(input::siteFailover, Text::tr("Failover to the other site"),
            Text::tr("From the loss of a site until its clients reach the other one, DNS included."), 900,
            Text::tr("ten minutes to decide and five minutes that DNS answers live"));
}

void addCost(std::vector<InputKind> &kinds)
{
    const Inputs inputs(kinds, Section::Cost);
    inputs.add(input::hoursPerMonth, Text::tr("Hours in a month"),
               Text::tr("How many hours a month is charged with."), Unit::Hours, 1, 744, 730,
               Text::tr("8,760 hours in a year of twelve months"));
    inputs.add(input::perGB, Text::tr("Price of a GB sent"),
               Text::tr("What the cloud charges for a GB of outbound traffic."), Unit::Money, 0, 1e6);
    inputs.add(input::includedGB, Text::tr("Volume included"),
               Text::tr("What may be sent in a month without a charge."), Unit::GB, 0, mostGB, 0,
               Text::tr("nothing is included"));
    inputs.add(input::meanToPeak, Text::tr("Mean of the peak"),
               Text::tr("The mean throughput as a part of the peak, for the cost of traffic where the volume "
                        "of a month is not known."),
               Unit::Percent, 0.1, 100, 30, Text::tr("a site with a quiet night and a busy evening"));
    inputs.add(input::shortfall, Text::tr("Cost of a missing node"),
               Text::tr("What a web node that is missing at the peak costs, in prices of a node."),
               Unit::None, 0, 1e6, 10,
               Text::tr("a lost sale costs more than the server that would have "
                        "taken it"));
}

} // namespace

std::vector<InputKind> inputKinds()
{
    std::vector<InputKind> kinds;
    kinds.reserve(64);
    addTraffic(kinds);
    addConcurrency(kinds);
    addApplication(kinds);
    addGrowth(kinds);
    addTiers(kinds);
    addFailures(kinds);
    addSwitching(kinds);
    addCost(kinds);
    return kinds;
}

} // namespace sw
