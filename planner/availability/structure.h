// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/availability/diagram.h"
#include "planner/availability/random_lanes.h"
#include "planner/availability/standby_chain.h"

#include <span>

namespace sw::rbd {

// A diagram with its numbers put in, flat, for calculations that ask it many times.
struct Structure
{
    struct Place // a domain
    {
        QString name;
        double failure = 0;
        int inside = -1;
    };
    struct One // of Unit
    {
        double failure = 0;
        int domain = -1;
    };
    struct Several // of Voting
    {
        struct Group
        {
            int64_t nodes = 0;
            int domain = -1;
        };
        int64_t needed = 0;
        double failure = 0; // of one node
        std::vector<Group> groups;
    };
    struct Pair // of Standby
    {
        StandbyChances chances;
        int activeDomain = -1;
        int standbyDomain = -1;
    };
    struct Leaf
    {
        QString name;
        std::variant<One, Several, Pair> what;
    };
    // What becomes of the leaves: a leaf's state is put on a pile; the others take so many from it and put
    // back whether all are up, or any is.
    struct Step
    {
        enum What { Next, All, Any } what = Next;
        size_t count = 0;
    };

    std::vector<Place> domains;
    std::vector<Leaf> leaves;
    std::vector<Step> steps;
};

Structure structureOf(const Diagram &diagram, const Values &values);

// A set of domains, one a bit.
using DomainSet = uint32_t;
inline bool holds(DomainSet domains, int domain)
{
    return domain >= 0 && (domains >> domain & 1) != 0;
}
// Those domains and all that are inside one of them.
DomainSet withInner(const Structure &structure, DomainSet domains);

// In which lanes the system is down, from those in which each leaf is. pile is the caller's, for its memory.
Lanes downLanes(const Structure &structure, std::span<const Lanes> leavesDown, std::vector<Lanes> &pile);

} // namespace sw::rbd
