// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/availability/structure.h"
#include "planner/base/overloaded.h"

namespace sw {

namespace {

using namespace rbd;

// Whether a leaf works with everything up but those domains and so many of its own nodes.
bool works(const Structure::Leaf &leaf, DomainSet down, int64_t nodesLost)
{
    return std::visit(
        Overloaded{
            [&](const Structure::One &one) { return nodesLost == 0 && !holds(down, one.domain); },
            [&](const Structure::Several &several) {
                int64_t nodes = -nodesLost;
                for (const Structure::Several::Group &group : several.groups)
                    nodes += holds(down, group.domain) ? 0 : group.nodes;
                return nodes >= several.needed;
            },
            [&](const Structure::Pair &pair) {
                return (holds(down, pair.activeDomain) ? 0 : 1) + (holds(down, pair.standbyDomain) ? 0 : 1)
                    > nodesLost;
            },
        },
        leaf.what);
}

bool systemWorks(const Structure &structure, DomainSet down, const Structure::Leaf *hurt = nullptr)
{
    std::vector<Lanes> leavesDown;
    for (const Structure::Leaf &leaf : structure.leaves)
        leavesDown.push_back(works(leaf, down, &leaf == hurt ? 1 : 0) ? 0 : allLanes);
    std::vector<Lanes> pile;
    return downLanes(structure, leavesDown, pile) == 0;
}

} // namespace

std::vector<QString> singlePointsOfFailure(const Diagram &diagram, const Values &values)
{
    const Structure structure = structureOf(diagram, values);
    std::vector<QString> names;
    // What does not work with everything up has no single point: it has nothing but.
    if (!systemWorks(structure, 0))
        return names;
    const auto add = [&](const QString &name) {
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    };
    for (size_t i = 0; i < structure.domains.size(); ++i) {
        if (!systemWorks(structure, withInner(structure, DomainSet(1) << i)))
            add(structure.domains[i].name);
    }
    for (const Structure::Leaf &leaf : structure.leaves) {
        if (!systemWorks(structure, 0, &leaf))
            add(leaf.name);
    }
    return names;
}

} // namespace sw
