// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/plan/effects.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Refusal)
};

const Flavor *findFlavor(const Fleet &fleet, const FlavorId &id)
{
    for (const Flavor &flavor : fleet.flavors) {
        if (flavor.id == id)
            return &flavor;
    }
    return nullptr;
}

void refuseByState(const Server &server, const ServerAction &action, std::vector<Refusal> &all)
{
    if (server.locked) {
        all.push_back({u"locked"_s,
                       Text::tr("%1 is locked in the cloud; whoever locked it has to unlock it first.")
                           .arg(server.name)});
    }
    if (!server.task.isEmpty() && !std::holds_alternative<DeleteServer>(action)) {
        all.push_back({u"state"_s,
                       Text::tr("The cloud is busy with %1 (%2); wait until it is done.")
                           .arg(server.name, server.task)});
    } else if (!mayBegin(action, server.state)) {
        //: %1 is a server's name, %2 its state, %3 an action: "web-1: not possible while it is so (Stopped):
        //: Pause."
        all.push_back({u"state"_s,
                       Text::tr("%1: not possible in its present state (%2): %3.")
                           .arg(server.name, label(server.state), label(action))});
    }
}

void refuseResize(const Fleet &fleet, const Server &server, const ResizeServer &resize,
                  std::vector<Refusal> &all)
{
    const Flavor *to = findFlavor(fleet, resize.flavor);
    if (!to) {
        all.push_back({u"unsupported"_s, Text::tr("The cloud offers no size %1.").arg(resize.flavor.text)});
        return;
    }
    if (resize.flavor == server.flavor) {
        all.push_back({u"state"_s, Text::tr("%1 has the size %2 already.").arg(server.name, to->name)});
        return;
    }
    const Flavor *from = findFlavor(fleet, server.flavor);
    if (from && to->diskGiB < from->diskGiB) {
        all.push_back({u"unsupported"_s,
                       Text::tr("The size %1 has a smaller disk (%2 GiB) than %3 has now (%4 GiB).")
                           .arg(to->name)
                           .arg(to->diskGiB)
                           .arg(server.name)
                           .arg(from->diskGiB)});
    }
    const auto exceeds = [](const Quota::Figure &figure, qint64 more) {
        return figure.allowed >= 0 && more > 0 && figure.used + more > figure.allowed;
    };
    const qint64 cores = to->vcpus - (from ? from->vcpus : 0);
    if (exceeds(fleet.quota.cores, cores)) {
        all.push_back({u"quota"_s,
                       Text::tr("The quota allows %1 cores, %2 are used, and this needs %3 more.")
                           .arg(fleet.quota.cores.allowed)
                           .arg(fleet.quota.cores.used)
                           .arg(cores)});
    }
    const qint64 memory = to->memoryMiB - (from ? from->memoryMiB : 0);
    if (exceeds(fleet.quota.memoryMiB, memory)) {
        all.push_back({u"quota"_s,
                       Text::tr("The quota allows %1 MiB of memory, %2 are used, and this needs %3 more.")
                           .arg(fleet.quota.memoryMiB.allowed)
                           .arg(fleet.quota.memoryMiB.used)
                           .arg(memory)});
    }
}

void refuseRebuild(const Fleet &fleet, const Server &server, const RebuildServer &rebuild,
                   std::vector<Refusal> &all)
{
    if (server.image.isEmpty()) {
        all.push_back(
            {u"unsupported"_s,
             Text::tr("%1 boots from a volume; the cloud rebuilds only from an image.").arg(server.name)});
    }
    const bool known = std::any_of(fleet.images.begin(), fleet.images.end(),
                                   [&](const Image &image) { return image.id == rebuild.image; });
    if (!known)
        all.push_back({u"unsupported"_s, Text::tr("The cloud offers no image %1.").arg(rebuild.image.text)});
}

void refuseForService(const Topology &topology, const Server &server, std::vector<Refusal> &all)
{
    const QString key = keyOf(server.id);
    const TopologyNode *node = findNode(topology, key);
    if (!node || node->health == Health::Down)
        return;
    for (const QString &address : addressesHeldBy(topology, key)) {
        const TopologyNode *held = findNode(topology, address);
        // A floating IP has no standby by nature; it is the VIP that promises one.
        const bool isVip =
            std::any_of(topology.links.begin(), topology.links.end(), [&](const TopologyLink &link) {
                return link.kind == LinkKind::CouldHold && link.from == address;
            });
        if (held && (isVip || node->tier == u"balancer"_s) && standbysOf(topology, address).empty()) {
            all.push_back({u"vip-standby-down"_s,
                           Text::tr("%1 holds the address %2, and no healthy standby could take it; repair "
                                    "the standby first.")
                               .arg(server.name, held->name)});
        }
    }
    if (node->tier != u"other"_s && tierCount(topology, node->tier).serving == 1) {
        all.push_back({u"last-healthy-of-tier"_s,
                       Text::tr("%1 is the last node of %2 that serves; repair another one first.")
                           .arg(server.name, tierName(node->tier))});
    }
}

} // namespace

std::vector<Refusal> refusals(const Fleet &fleet, const Topology &topology, const ServerId &server,
                              const ServerAction &action)
{
    const Server *found = findServer(fleet, server);
    if (!found)
        return {{u"state"_s, Text::tr("The server %1 is gone from the cloud.").arg(server.text)}};
    std::vector<Refusal> all;
    refuseByState(*found, action, all);
    if (const auto *resize = std::get_if<ResizeServer>(&action))
        refuseResize(fleet, *found, *resize, all);
    if (const auto *rebuild = std::get_if<RebuildServer>(&action))
        refuseRebuild(fleet, *found, *rebuild, all);
    if (interrupts(action))
        refuseForService(topology, *found, all);
    return all;
}

} // namespace sw
