// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/formula/sheet.h"

#include <memory>
#include <variant>
#include <vector>

namespace sw {

// A reliability block diagram. Its numbers are expressions over the lines of a sheet, so that the
// availability of a design explains itself and lives on in a spreadsheet.
//
// Sources: IEC 61078 (blocks, k out of n, factoring over shared components), R. Barlow and F. Proschan
// (1975).
namespace rbd {

// A place that fails as a whole with everything in it: a zone, a site. Blocks name it by its place in
// Diagram::domains.
struct Domain
{
    QString name;            // "az1"
    Expression availability; // while the domain that it is inside is up
    int inside = -1;         // the domain that it is part of, or -1
};

struct Block;

struct Unit // one component
{
    QString name;
    Expression availability;
    int domain = -1; // where it stands, or -1
};
struct Series
{
    std::vector<Block> blocks;
}; // all are needed
struct Parallel
{
    std::vector<Block> blocks;
}; // one is enough
// So many of the nodes of all groups are needed, at least one; nodes of a group stand in one domain and are
// alike. Counts are whole numbers.
struct Voting
{
    struct Group
    {
        Expression nodes;
        int domain = -1;
    };
    QString name;
    Expression needed;
    Expression availability; // of one node
    std::vector<Group> groups;
};
// An active node and a standby that takes over: rates per hour. A failure of the active one is noticed and
// switched by itself with probability coverage in failover hours; else a person does it in takeover hours.
// The standby fails as often. Each node is repaired by itself, also while the switch is under way; a failed
// active node that is repaired before the switch serves again. When a node's domain is down, the other serves
// alone; the moments of that switch are not counted.
struct Standby
{
    QString name;
    Expression failureRate; // of one node, 1/h
    Expression repairRate;  // 1/h
    Expression coverage;    // 0 to 1
    Expression failoverHours;
    Expression takeoverHours;
    int activeDomain = -1;
    int standbyDomain = -1;
};

struct Block
{
    std::variant<Unit, Series, Parallel, Voting, Standby> what;
};

constexpr size_t mostDomains = 6;

struct Diagram
{
    std::vector<Domain> domains; // a domain stands after the one that it is inside; at most mostDomains
    Block root;
};

} // namespace rbd

// The lines of the steady-state availability, exact under the diagram's assumptions, by factoring over the
// domains' states. Between them they name only lines that the diagram's expressions name.
//   "<prefix>.standby1" and so on: the chance that a standby pair is down while both its domains are up;
//   "<prefix>.state1" and so on: the chance of a state of the domains and of being down in it: states that
//   cannot be, or in which a domain makes no difference any more, are no lines of their own;
//   "<prefix>.unavailability": their sum; "<prefix>.system", the last: 1 - unavailability.
// It is the chances of being down that are added up, because they keep their digits: of a system that is up
// but for 1e-12, its availability knows the downtime to four digits only.
std::vector<Line> availabilityLines(const rbd::Diagram &diagram, const QString &prefix);

// Steady-state availability of a standby pair both of whose domains are up: a Markov chain of both up,
// failing over, uncovered, one up, none up.
Expression standbyAvailability(const rbd::Standby &pair);

// What takes the system down when it alone is lost, by name, in the diagram's order: domains first, then
// units, and voting blocks that cannot spare one node. Found by taking each away from the structure, with the
// numbers that values give. Empty too when the system does not work with everything up.
std::vector<QString> singlePointsOfFailure(const rbd::Diagram &diagram, const Values &values);

// Hours a year down, and the number of nines: 0.9999 gives 4, and 1 gives 16, which is as many as a double
// holds. A year has 365 days: 99 % is 3.65 days.
double downHoursPerYear(double availability);
double nines(double availability);

} // namespace sw
