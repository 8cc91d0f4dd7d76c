// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/plan/drill.h"

#include "planner/plan/effects.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::BalancerDrill)
};

constexpr Seconds patience{30}; // for a site that answers at once when all is well
constexpr Seconds comeback{90}; // for a node that boots, and for the address to come home
constexpr int answersInARow = 5;

Seconds roundedUp(Milliseconds time)
{
    return std::chrono::ceil<Seconds>(time);
}

const ArchitectureNode *balancerAt(const Architecture &architecture, const QString &address)
{
    for (const ArchitectureNode &node : architecture.nodes) {
        if (node.role == Role::LoadBalancer && node.address == address)
            return &node;
    }
    return nullptr;
}

// The fault must outlast the failover and the look at it, and end by itself soon after.
Seconds leaseFor(const BalancerDrillRequest &request, const Prediction &prediction)
{
    return std::max(Seconds(20), roundedUp(prediction.most) * 2 + request.settle + Seconds(10));
}

Step faultStep(const BalancerDrill &drill)
{
    const Seconds lease = leaseFor(drill.request, drill.prediction);
    switch (drill.request.fault) {
    case BalancerFault::NodeDeath:
        return ActOnServer{drill.active, StopServer{}, {}};
    case BalancerFault::ProcessDeath:
        return KillProcess{drill.active, u"haproxy"_s, lease};
    case BalancerFault::NetworkDrop:
        return DropNetwork{drill.active, Seconds(5), lease};
    }
    Q_UNREACHABLE();
}

QString whyInjected(const BalancerDrill &drill)
{
    const QString active = drill.active.name;
    switch (drill.request.fault) {
    case BalancerFault::NodeDeath:
        return Text::tr("%1 is powered off. Its peer hears no advertisement any more and has to notice by "
                        "the silence.")
            .arg(active);
    case BalancerFault::ProcessDeath:
        return Text::tr(
                   "HAProxy is killed on %1. keepalived has to notice that its node is of no use and let go.")
            .arg(active);
    case BalancerFault::NetworkDrop:
        return Text::
            tr("%1 is cut off the network. It still believes that it holds the address; the order to put the "
               "network back is on the node before the cut.")
                .arg(active);
    }
    Q_UNREACHABLE();
}

std::vector<DrillStage> stagesOf(const BalancerDrill &drill, const CloudId &cloud, const QString &home,
                                 const std::vector<NodeRef> &balancers)
{
    const auto plan = [&](const QString &title, std::vector<Step> steps) {
        return Plan{cloud, title, std::move(steps), {}};
    };
    const AwaitSiteAnswers answers{drill.url, answersInARow, patience};
    const Step fault = faultStep(drill);
    std::vector<Step> back = inverse(fault);

    std::vector<DrillStage> stages;
    QString title = Text::tr("Check the steady state");
    stages.push_back(
        {u"steady-state"_s, title,
         Text::tr(
             "A drill on a site that is already limping proves nothing. Look for: %1 holds %2, and not one "
             "failed request.")
             .arg(drill.active.name, drill.vip),
         plan(title, {AwaitVip{drill.vip, balancers, drill.active.name, {}, patience}, answers})});
    title = label(drill.request.fault);
    Plan inject = plan(title, {fault});
    // The other faults have a lease on the node; one that is off can keep none.
    if (drill.request.fault == BalancerFault::NodeDeath)
        inject.warnings.push_back({Text::tr(
            "The node is put back by this console or, if it dies, by any console's 'Stop all faults': "
            "nothing on the node does it by itself.")});
    stages.push_back({u"inject"_s, title, whyInjected(drill), std::move(inject)});
    title = Text::tr("Watch the failover");
    stages.push_back(
        {u"failover"_s, title,
         Text::tr("Nobody acts now. Look for: %1 takes %2 between %3 s and %4 s after the fault, as the "
                  "configuration promises, and the site answers again.")
             .arg(drill.standby.name, drill.vip)
             .arg(static_cast<double>(drill.prediction.least.count()) / 1000, 0, 'f', 1)
             .arg(static_cast<double>(drill.prediction.most.count()) / 1000, 0, 'f', 1),
         plan(title, {AwaitVip{drill.vip, {drill.standby}, drill.standby.name, {}, patience}, answers})});
    title = Text::tr("Put %1 back").arg(drill.active.name);
    stages.push_back(
        {u"restore"_s, title,
         Text::tr("The fault is taken back. Look for: not one failed request while the address comes home."),
         plan(title, std::move(back))});
    title = Text::tr("Check that all is as before");
    stages.push_back(
        {u"verify"_s, title,
         Text::tr(
             "A failover that leaves the site without its standby has only used it up. Look for: %1 holds %2 "
             "and every node is healthy.")
             .arg(home, drill.vip),
         plan(title, {AwaitVip{drill.vip, balancers, home, {}, comeback}, answers})});
    return stages;
}

} // namespace

Result<BalancerDrill> planBalancerDrill(const Architecture &architecture, const Fleet &fleet,
                                        const Topology &topology, const BalancerDrillRequest &request)
{
    const auto refused = [](const QString &why) {
        return failed(Cause::Refused, Text::tr("plan the load balancer drill"), why);
    };
    if (architecture.vip.isEmpty())
        return refused(Text::tr("the architecture %1 has no shared address").arg(architecture.name));
    const QString vip = u"address:"_s + architecture.vip;
    std::vector<QString> holders;
    for (const TopologyLink &link : topology.links) {
        if (link.kind == LinkKind::Holds && link.from == vip)
            holders.push_back(link.to);
    }
    if (holders.empty())
        return refused(
            Text::tr("no node was seen to hold %1; is keepalived running, and do the nodes answer over SSH?")
                .arg(architecture.vip));
    if (holders.size() > 1)
        return refused(
            Text::tr("%n nodes hold %1 at once; repair that first", nullptr, static_cast<int>(holders.size()))
                .arg(architecture.vip));
    const std::vector<QString> standbys = standbysOf(topology, vip);
    const Server *active = findServer(fleet, ServerId{holders.front().section(u':', 1)});
    const Server *standby =
        standbys.empty() ? nullptr : findServer(fleet, ServerId{standbys.front().section(u':', 1)});
    if (!active || !standby)
        return refused(Text::tr("no healthy standby could take %1; repair it first").arg(architecture.vip));

    BalancerDrill drill;
    drill.request = request;
    drill.active = nodeRef(*active);
    drill.standby = nodeRef(*standby);
    drill.vip = architecture.vip;
    drill.url = architecture.sitePort == 80 ? u"http://%1/"_s.arg(drill.vip)
                                            : u"http://%1:%2/"_s.arg(drill.vip).arg(architecture.sitePort);
    const ArchitectureNode *planned = balancerAt(architecture, drill.active.address);
    if (!planned)
        return refused(Text::tr("%1 holds %2 but is no load balancer of the architecture %3")
                           .arg(drill.active.name, drill.vip, architecture.name));
    const bool webServes =
        std::any_of(topology.nodes.begin(), topology.nodes.end(), [](const TopologyNode &node) {
            return node.kind == NodeKind::Server && node.tier == u"web"_s && node.health == Health::Healthy;
        });
    if (!webServes)
        return refused(
            Text::tr("no web node is healthy, so that the site could not answer; repair one first"));

    drill.prediction = predictVipMove(architecture, planned->name, request.fault);
    // The highest priority takes the address back, whoever of them was active before.
    QString home;
    int highest = 0;
    std::vector<NodeRef> balancers;
    for (const Server &server : fleet.servers) {
        const ArchitectureNode *node = balancerAt(architecture, nodeRef(server).address);
        if (!node || server.state == ServerState::Deleted)
            continue;
        balancers.push_back(nodeRef(server));
        if (node->priority > highest) {
            highest = node->priority;
            home = server.name;
        }
    }
    drill.stages = stagesOf(drill, fleet.cloud, home, balancers);
    return drill;
}

} // namespace sw
