// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/plan/effects.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Plan)
};

// A standby takes over within seconds; this is for a site whose timers are slow.
constexpr Seconds takeover{30};

QString title(const Fleet &fleet, const Server &server, const ServerAction &action)
{
    if (const auto *resize = std::get_if<ResizeServer>(&action)) {
        for (const Flavor &flavor : fleet.flavors) {
            if (flavor.id == resize->flavor)
                return Text::tr("Resize %1 to %2").arg(server.name, flavor.name);
        }
    }
    if (const auto *rebuild = std::get_if<RebuildServer>(&action)) {
        for (const Image &image : fleet.images) {
            if (image.id == rebuild->image)
                return Text::tr("Rebuild %1 from %2").arg(server.name, image.name);
        }
    }
    //: %1 is an action such as "Stop", %2 a server's name
    return Text::tr("%1: %2").arg(label(action), server.name);
}

FlavorId flavorBefore(const Server &server, const ServerAction &action)
{
    const bool changesSize =
        std::holds_alternative<ResizeServer>(action) || std::holds_alternative<RevertResize>(action);
    return changesSize ? server.flavor : FlavorId{};
}

std::vector<NodeRef> nodesAt(const Fleet &fleet, const std::vector<QString> &keys)
{
    std::vector<NodeRef> nodes;
    for (const QString &key : keys) {
        if (const Server *server = findServer(fleet, ServerId{key.section(u':', 1)}))
            nodes.push_back(nodeRef(*server));
    }
    return nodes;
}

// After a step that ends the service of an address's holder, the plan is done only when a standby holds it.
void awaitTakeovers(const Fleet &fleet, const Topology &topology, const Server &server,
                    std::vector<Step> &steps)
{
    for (const QString &address : addressesHeldBy(topology, keyOf(server.id))) {
        const std::vector<NodeRef> standbys = nodesAt(fleet, standbysOf(topology, address));
        if (!standbys.empty())
            steps.push_back(AwaitVip{address.section(u':', 1), standbys, {}, server.name, takeover});
    }
}

void warnOfService(const Topology &now, const Topology &then, const Server &server,
                   const ServerAction &action, std::vector<Warning> &warnings)
{
    const QString key = keyOf(server.id);
    const TopologyNode *node = findNode(now, key);
    if (!node || node->health == Health::Down || !interrupts(action))
        return;
    for (const QString &address : addressesHeldBy(now, key)) {
        const std::vector<QString> standbys = standbysOf(now, address);
        const TopologyNode *standby = standbys.empty() ? nullptr : findNode(now, standbys.front());
        warnings.push_back({standby ? Text::tr("%1 holds %2: clients are interrupted until %3 takes it.")
                                          .arg(server.name, address.section(u':', 1), standby->name)
                                    : Text::tr("%1 holds %2: clients do not reach it meanwhile.")
                                          .arg(server.name, address.section(u':', 1))});
    }
    if (acceptsWrites(now, key)) {
        warnings.push_back(
            {Text::tr("%1 is the database that accepts writes: the site cannot write until it is back or a "
                      "replica is promoted.")
                 .arg(server.name)});
    }
    if (node->tier == u"other"_s)
        return;
    const TierCount before = tierCount(now, node->tier);
    const TierCount after = tierCount(then, node->tier);
    const int left = endsService(action) ? after.serving : before.serving - 1;
    warnings.push_back({endsService(action)
                            ? Text::tr("%1 of %2 serving nodes are left in %3.")
                                  .arg(left)
                                  .arg(before.serving)
                                  .arg(tierName(node->tier))
                            : Text::tr("While it lasts, %1 of %2 serving nodes are left in %3.")
                                  .arg(left)
                                  .arg(before.serving)
                                  .arg(tierName(node->tier))});
}

} // namespace

Result<Plan> planServerAction(const Fleet &fleet, const Topology &topology, const ServerId &server,
                              const ServerAction &action)
{
    const Server *found = findServer(fleet, server);
    if (!found) {
        return failed(
            Cause::NotFound, label(action),
            Text::tr("the cloud %1 has no server %2; refresh the list").arg(fleet.cloud.text, server.text));
    }
    Plan plan;
    plan.cloud = fleet.cloud;
    plan.title = title(fleet, *found, action);
    QStringList reasons;
    for (const Refusal &refusal : refusals(fleet, topology, server, action))
        reasons << refusal.reason;
    if (!reasons.isEmpty())
        return failed(Cause::Refused, plan.title, reasons.join(u' '));

    plan.steps.push_back(ActOnServer{nodeRef(*found), action, flavorBefore(*found, action)});
    if (endsService(action))
        awaitTakeovers(fleet, topology, *found, plan.steps);

    const Topology then = predicted(topology, plan);
    warnOfService(topology, then, *found, action, plan.warnings);
    for (const TopologyNode &node : then.nodes) {
        const TopologyNode *before = findNode(topology, node.key);
        if (node.singlePointOfFailure && before && !before->singlePointOfFailure)
            plan.warnings.push_back({Text::tr("%1 becomes a single point of failure.").arg(node.name)});
    }
    if (std::holds_alternative<ResizeServer>(action))
        plan.warnings.push_back(
            {Text::tr("%1 waits at the new size until it is confirmed or taken back.").arg(found->name)});
    if (!canBeUndone(plan.steps.front()) && !std::holds_alternative<ConfirmResize>(action))
        plan.warnings.push_back({Text::tr("This cannot be undone.")});
    if (std::holds_alternative<ConfirmResize>(action))
        plan.warnings.push_back(
            {Text::tr("Afterwards the old size can only be had back by another resize.")});
    return plan;
}

} // namespace sw
