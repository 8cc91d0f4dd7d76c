// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/firewall.h"

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

// Removing a table that may not be there: declare it first.
const QString header = u"table inet seaworthy_security_groups\n"
                       "delete table inet seaworthy_security_groups\n"_s;

bool allowsAll(const RuleEntry &rule)
{
    return rule.ethertype == u"IPv4"_s && rule.protocol.isEmpty() && rule.remoteGroup.isEmpty()
        && (rule.remotePrefix.isEmpty() || rule.remotePrefix == u"0.0.0.0/0"_s);
}

QStringList membersOf(const World &world, const QString &groupId)
{
    QStringList addresses;
    for (const auto &[id, port] : world.ports) {
        if (port.securityGroups.contains(groupId) && !port.address.isEmpty())
            addresses.append(port.address);
    }
    return addresses;
}

// Empty when the rule can match nothing, such as a group without members.
QString nftRule(const World &world, const RuleEntry &rule)
{
    const QString side = rule.direction == u"ingress"_s ? u"saddr"_s : u"daddr"_s;
    QString text;
    if (!rule.remoteGroup.isEmpty()) {
        const QStringList members = membersOf(world, rule.remoteGroup);
        if (members.isEmpty())
            return {};
        text += u"ip %1 { %2 } "_s.arg(side, members.join(u", "_s));
    } else if (!rule.remotePrefix.isEmpty() && rule.remotePrefix != u"0.0.0.0/0"_s) {
        text += u"ip %1 %2 "_s.arg(side, rule.remotePrefix);
    } else {
        text += u"meta nfproto ipv4 "_s;
    }
    const bool hasPorts =
        rule.protocol == u"tcp"_s || rule.protocol == u"udp"_s || rule.protocol == u"sctp"_s;
    if (hasPorts && rule.portMin) {
        const int most = rule.portMax.value_or(*rule.portMin);
        const QString ports =
            *rule.portMin == most ? QString::number(most) : u"%1-%2"_s.arg(*rule.portMin).arg(most);
        text += u"%1 dport %2 "_s.arg(rule.protocol, ports);
    } else if (!rule.protocol.isEmpty()) {
        text += u"meta l4proto %1 "_s.arg(rule.protocol);
        if (rule.protocol == u"icmp"_s && rule.portMin)
            text += u"icmp type %1 "_s.arg(*rule.portMin);
    }
    return text + u"accept"_s;
}

QString chain(const QString &hook, const QStringList &rules)
{
    return u"  chain %1 {\n"
           "    type filter hook %1 priority -5; policy drop;\n"
           "    %2 \"lo\" accept\n"
           "    ct state established,related accept\n"
           "    %3\n"
           "  }\n"_s.arg(hook, hook == u"input"_s ? u"iifname"_s : u"oifname"_s, rules.join(u"\n    "_s));
}

} // namespace

std::optional<QString> firewallScript(const World &world, const ServerEntry &server)
{
    QStringList incoming;
    QStringList outgoing;
    bool allIn = false;
    bool allOut = false;
    for (const QString &groupId : server.wantedGroups) {
        const auto group = world.securityGroups.find(groupId);
        if (group == world.securityGroups.end())
            continue;
        for (const RuleEntry &rule : group->second.rules) {
            if (rule.ethertype != u"IPv4"_s)
                continue;
            const bool isIncoming = rule.direction == u"ingress"_s;
            (isIncoming ? allIn : allOut) |= allowsAll(rule);
            if (const QString text = nftRule(world, rule); !text.isEmpty())
                (isIncoming ? incoming : outgoing).append(text);
        }
    }
    if (allIn && allOut)
        return {};
    QString script = header + u"table inet seaworthy_security_groups {\n"_s;
    if (!allIn)
        script += chain(u"input"_s, incoming);
    if (!allOut)
        script += chain(u"output"_s, outgoing);
    return script + u"}\n"_s;
}

QString liftingScript()
{
    return header;
}

Result<void> applyRules(Backstage &backstage, const QString &serverId, NodeIs node)
{
    QString script;
    {
        auto world = backstage.store.open();
        ServerEntry *server = world->server(serverId);
        if (server == nullptr || !server->hasNode)
            return {};
        if (node == NodeIs::Fresh)
            server->rulesSent = false;
        const std::optional<QString> rules = firewallScript(*world, *server);
        if (!rules && !server->rulesSent)
            return {};
        script = rules.value_or(liftingScript());
        server->rulesSent = rules.has_value();
    }
    if (!backstage.host.isRunning(serverId))
        return {}; // its next boot brings them
    return backstage.host.setFirewall(serverId, script);
}

void serverRulesChanged(Backstage &backstage, const QString &serverId)
{
    backstage.crew.post(serverId, [backstage, serverId]() mutable {
        // A node that died in between gets its rules with its next boot, so a failure here is no one's loss.
        (void)applyRules(backstage, serverId, NodeIs::Known).has_value();
    });
}

void groupChanged(Backstage &backstage, const World &world, const QString &groupId)
{
    for (const auto &[id, server] : world.servers) {
        if (server.isDeleted() || !server.hasNode)
            continue;
        const bool isAffected =
            std::any_of(server.wantedGroups.begin(), server.wantedGroups.end(), [&](const QString &wanted) {
                const auto group = world.securityGroups.find(wanted);
                return wanted == groupId
                    || (group != world.securityGroups.end()
                        && std::any_of(group->second.rules.begin(), group->second.rules.end(),
                                       [&](const RuleEntry &rule) { return rule.remoteGroup == groupId; }));
            });
        if (isAffected)
            serverRulesChanged(backstage, id);
    }
}

} // namespace sw::lab
