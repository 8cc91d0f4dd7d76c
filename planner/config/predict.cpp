// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/config/predict.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::BalancerFault)
};

QString seconds(Milliseconds time)
{
    // In the reader's own notation: a German reads 1.000 s as a thousand seconds.
    return QLocale().toString(static_cast<double>(time.count()) / 1000, 'f', 3) + u" s"_s;
}

// RFC 5798 6.1: ((256 - priority) * Master_Adver_Interval) / 256.
Milliseconds skew(Milliseconds advert, int priority)
{
    return advert * (256 - priority) / 256;
}

// The priority of the node that takes the address which activeNode holds by preference.
int standbyPriority(const Architecture &architecture, const QString &activeNode)
{
    for (const VirtualAddress &shared : architecture.vips) {
        if (shared.holders.size() > 1 && shared.holders.front() == activeNode)
            return vrrpPriority(1);
    }
    int highest = 0;
    for (const ArchitectureNode &balancer : nodesOf(architecture, Role::LoadBalancer)) {
        if (balancer.name != activeNode)
            highest = std::max(highest, balancer.priority);
    }
    return highest;
}

} // namespace

QString word(BalancerFault fault)
{
    switch (fault) {
    case BalancerFault::NodeDeath:
        return u"node-death"_s;
    case BalancerFault::ProcessDeath:
        return u"process-death"_s;
    case BalancerFault::NetworkDrop:
        return u"network-drop"_s;
    }
    Q_UNREACHABLE();
}

std::optional<BalancerFault> balancerFaultFromWord(const QString &word)
{
    for (const BalancerFault fault :
         {BalancerFault::NodeDeath, BalancerFault::ProcessDeath, BalancerFault::NetworkDrop}) {
        if (sw::word(fault) == word)
            return fault;
    }
    return std::nullopt;
}

QString label(BalancerFault fault)
{
    switch (fault) {
    case BalancerFault::NodeDeath:
        return Text::tr("The active node dies");
    case BalancerFault::ProcessDeath:
        return Text::tr("HAProxy dies on the active node");
    case BalancerFault::NetworkDrop:
        return Text::tr("The active node loses its network");
    }
    Q_UNREACHABLE();
}

Prediction predictVipMove(const Architecture &architecture, const QString &activeNode, BalancerFault fault)
{
    const VrrpTuning &vrrp = architecture.vrrp;
    const int priority = standbyPriority(architecture, activeNode);
    const Milliseconds late = skew(vrrp.advertInterval, priority);
    const QString skewTerm = u"(256 - %1) / 256 × %2"_s.arg(priority).arg(seconds(vrrp.advertInterval));
    if (fault == BalancerFault::ProcessDeath) {
        // keepalived leaves by an advertisement of priority 0, upon which the standby waits the skew only.
        return {vrrp.trackInterval * (vrrp.trackFall - 1) + late, vrrp.trackInterval * vrrp.trackFall + late,
                u"%1 × %2 + %3"_s.arg(vrrp.trackFall).arg(seconds(vrrp.trackInterval), skewTerm)};
    }
    const Milliseconds down = vrrp.advertInterval * 3 + late;
    return {down - vrrp.advertInterval, down, u"3 × %1 + %2"_s.arg(seconds(vrrp.advertInterval), skewTerm)};
}

Prediction predictWebNodeDown(const Architecture &architecture, bool silent)
{
    const BalancerTuning &balancer = architecture.balancer;
    const Milliseconds check =
        silent ? std::min(balancer.connectTimeout, balancer.checkTimeout) : Milliseconds(0);
    const Milliseconds least = check + (balancer.fastInterval + check) * (balancer.fall - 1);
    return {least, balancer.checkInterval + least,
            u"%1 + %2 × %3 + %4 × %5"_s.arg(seconds(balancer.checkInterval))
                .arg(balancer.fall - 1)
                .arg(seconds(balancer.fastInterval))
                .arg(balancer.fall)
                .arg(seconds(check))};
}

} // namespace sw
