// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/faults.h"
#include "cloudapi/lab/api/firewall.h"
#include "cloudapi/lab/api/network.h"
#include "cloudapi/wait/pause.h"

#include <QJsonArray>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject ruleBody(const SecurityGroupEntry &group, const RuleEntry &rule)
{
    const auto number = [](const std::optional<int> &port) {
        return port ? QJsonValue(*port) : QJsonValue();
    };
    QJsonObject body{{u"id"_s, rule.id},
                     {u"security_group_id"_s, group.id},
                     {u"ethertype"_s, rule.ethertype},
                     {u"direction"_s, rule.direction},
                     {u"protocol"_s, orNull(rule.protocol)},
                     {u"port_range_min"_s, number(rule.portMin)},
                     {u"port_range_max"_s, number(rule.portMax)},
                     {u"remote_ip_prefix"_s, orNull(rule.remotePrefix)},
                     {u"normalized_cidr"_s, orNull(rule.remotePrefix)},
                     {u"remote_group_id"_s, orNull(rule.remoteGroup)},
                     {u"remote_address_group_id"_s, QJsonValue::Null},
                     {u"description"_s, rule.description}};
    addCommonMembers(body, group.projectId, rule.created, rule.created, {});
    return body;
}

QJsonObject groupBody(const SecurityGroupEntry &group)
{
    QJsonArray rules;
    for (const RuleEntry &rule : group.rules)
        rules.append(ruleBody(group, rule));
    QJsonObject body{{u"id"_s, group.id},
                     {u"name"_s, group.name},
                     {u"stateful"_s, true},
                     {u"shared"_s, false},
                     {u"description"_s, group.description},
                     {u"security_group_rules"_s, rules}};
    addCommonMembers(body, group.projectId, group.created, group.updated, group.tags);
    return body;
}

Answer unknownGroup(const QString &id)
{
    return neutronFault(404, u"SecurityGroupNotFound"_s, u"Security group %1 does not exist"_s.arg(id));
}

Answer listGroups(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    if (!call.caller.projectId.isEmpty())
        world->defaultGroup(call.caller.projectId);
    std::vector<QJsonObject> bodies;
    for (const auto &[id, group] : world->securityGroups) {
        if (mayUse(call, group.projectId))
            bodies.push_back(groupBody(group));
    }
    return neutronList(call, world->publicUrl, u"security_groups"_s, bodies);
}

Answer createGroup(Backstage &backstage, const Call &call)
{
    const auto [wanted, refusal] =
        neutronBody(call, u"security_group"_s, {u"name"_s, u"description"_s, u"stateful"_s});
    if (refusal)
        return *refusal;
    auto world = backstage.store.open();
    const Instant now = currentInstant();
    SecurityGroupEntry group{freshUuid(),
                             wanted[u"name"_s].toString(u""_s),
                             wanted[u"description"_s].toString(u""_s),
                             call.caller.projectId,
                             {},
                             {},
                             now,
                             now};
    if (group.name == u"default"_s)
        return neutronFault(409, u"SecurityGroupDefaultAlreadyExists"_s,
                            u"Default security group already exists."_s);
    for (const QString &ethertype : {u"IPv4"_s, u"IPv6"_s}) {
        RuleEntry rule;
        rule.id = freshUuid();
        rule.direction = u"egress"_s;
        rule.ethertype = ethertype;
        rule.created = now;
        group.rules.push_back(rule);
    }
    world->securityGroups.emplace(group.id, group);
    return answered(201, {{u"security_group"_s, groupBody(group)}});
}

Answer oneGroup(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    const auto found = world->securityGroups.find(call.capture(0));
    if (found == world->securityGroups.end() || !mayUse(call, found->second.projectId))
        return unknownGroup(call.capture(0));
    SecurityGroupEntry &group = found->second;
    if (call.method == "PUT") {
        const auto [wanted, refusal] =
            neutronBody(call, u"security_group"_s, {u"name"_s, u"description"_s, u"stateful"_s});
        if (refusal)
            return *refusal;
        if (group.name == u"default"_s && wanted.contains(u"name"_s))
            return neutronFault(409, u"SecurityGroupCannotUpdateDefault"_s,
                                u"Updating default security group not allowed."_s);
        if (wanted.contains(u"name"_s))
            group.name = wanted[u"name"_s].toString();
        if (wanted.contains(u"description"_s))
            group.description = wanted[u"description"_s].toString();
        group.updated = currentInstant();
    }
    if (call.method != "DELETE")
        return answered(200, {{u"security_group"_s, groupBody(group)}});
    const bool isUsed = std::any_of(world->ports.begin(), world->ports.end(), [&](const auto &entry) {
        return entry.second.securityGroups.contains(group.id);
    });
    if (isUsed)
        return neutronFault(409, u"SecurityGroupInUse"_s, u"Security Group %1 in use."_s.arg(group.id));
    if (group.name == u"default"_s && !call.caller.isAdmin)
        return neutronFault(409, u"SecurityGroupCannotRemoveDefault"_s,
                            u"Insufficient rights for removing default security group."_s);
    world->securityGroups.erase(found);
    return withoutBody(204);
}

std::optional<Answer> readRule(const World &world, const QJsonObject &wanted, RuleEntry &rule)
{
    static const QStringList protocols{QString(), u"tcp"_s, u"udp"_s, u"sctp"_s, u"icmp"_s,
                                       u"vrrp"_s, u"ah"_s,  u"esp"_s, u"gre"_s,  u"any"_s};
    rule.direction = wanted[u"direction"_s].toString();
    rule.ethertype = wanted[u"ethertype"_s].toString(u"IPv4"_s);
    rule.protocol = wanted[u"protocol"_s].toVariant().toString().toLower();
    rule.remotePrefix = wanted[u"remote_ip_prefix"_s].toString();
    rule.remoteGroup = wanted[u"remote_group_id"_s].toString();
    rule.description = wanted[u"description"_s].toString(u""_s);
    bool isNumber = false;
    const int protocolNumber = rule.protocol.toInt(&isNumber);
    if (rule.direction != u"ingress"_s && rule.direction != u"egress"_s)
        return neutronFault(
            400, u"InvalidInput"_s,
            u"Invalid input for direction. Reason: '%1' is not in ['ingress', 'egress']."_s.arg(
                rule.direction));
    if (!protocols.contains(rule.protocol) && !(isNumber && protocolNumber >= 0 && protocolNumber <= 255))
        return neutronFault(
            400, u"SecurityGroupRuleInvalidProtocol"_s,
            u"Security group rule protocol %1 not supported. Only protocol values [None, 'ah', "
            "'esp', 'gre', 'icmp', 'sctp', 'tcp', 'udp', 'vrrp'] and integer representations "
            "[0 to 255] are supported."_s.arg(rule.protocol));
    if (rule.protocol == u"any"_s)
        rule.protocol.clear();
    for (const auto &[key, port] :
         {std::pair(u"port_range_min"_s, &rule.portMin), std::pair(u"port_range_max"_s, &rule.portMax)}) {
        const QString text = wanted[key].toVariant().toString();
        if (text.isEmpty())
            continue;
        const int number = text.toInt(&isNumber);
        if (!isNumber || number < 0 || number > 65535)
            return neutronFault(400, u"SecurityGroupInvalidPortValue"_s,
                                u"Invalid value for port %1"_s.arg(text));
        *port = number;
    }
    const bool hasPorts = rule.protocol == u"tcp"_s || rule.protocol == u"udp"_s;
    if (hasPorts && rule.portMin && rule.portMax && *rule.portMin > *rule.portMax)
        return neutronFault(400, u"SecurityGroupInvalidPortRange"_s,
                            u"For TCP/UDP protocols, port_range_min must be <= port_range_max"_s);
    if (!rule.remotePrefix.isEmpty() && rule.ethertype == u"IPv4"_s) {
        // The text goes into a rule set, so only what was understood may pass.
        const std::optional<Range4> range = range4(rule.remotePrefix);
        if (!range)
            return neutronFault(
                400, u"InvalidInput"_s,
                u"Invalid input for remote_ip_prefix. Reason: '%1' is not a valid IP subnet."_s.arg(
                    rule.remotePrefix));
        rule.remotePrefix = u"%1/%2"_s.arg(ipv4Text(range->first)).arg(range->prefix);
    }
    if (!rule.remoteGroup.isEmpty() && !world.securityGroups.contains(rule.remoteGroup))
        return unknownGroup(rule.remoteGroup);
    return {};
}

bool isSame(const RuleEntry &a, const RuleEntry &b)
{
    return a.direction == b.direction && a.ethertype == b.ethertype && a.protocol == b.protocol
        && a.portMin == b.portMin && a.portMax == b.portMax && a.remotePrefix == b.remotePrefix
        && a.remoteGroup == b.remoteGroup;
}

Answer createRule(Backstage &backstage, const Call &call)
{
    const auto [wanted, refusal] =
        neutronBody(call, u"security_group_rule"_s,
                    {u"security_group_id"_s, u"direction"_s, u"ethertype"_s, u"protocol"_s,
                     u"port_range_min"_s, u"port_range_max"_s, u"remote_ip_prefix"_s, u"remote_group_id"_s,
                     u"remote_address_group_id"_s, u"description"_s});
    if (refusal)
        return *refusal;
    auto world = backstage.store.open();
    const QString groupId = wanted[u"security_group_id"_s].toString();
    const auto group = world->securityGroups.find(groupId);
    if (group == world->securityGroups.end() || !mayUse(call, group->second.projectId))
        return unknownGroup(groupId);
    RuleEntry rule;
    if (const auto bad = readRule(*world, wanted, rule))
        return *bad;
    for (const RuleEntry &known : group->second.rules) {
        if (isSame(known, rule))
            return neutronFault(409, u"SecurityGroupRuleExists"_s,
                                u"Security group rule already exists. Rule id is %1."_s.arg(known.id));
    }
    rule.id = freshUuid();
    rule.created = currentInstant();
    group->second.rules.push_back(rule);
    groupChanged(backstage, *world, groupId);
    return answered(201, {{u"security_group_rule"_s, ruleBody(group->second, rule)}});
}

Answer listRules(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    std::vector<QJsonObject> bodies;
    for (const auto &[id, group] : world->securityGroups) {
        for (const RuleEntry &rule : group.rules) {
            if (mayUse(call, group.projectId))
                bodies.push_back(ruleBody(group, rule));
        }
    }
    return neutronList(call, world->publicUrl, u"security_group_rules"_s, bodies);
}

Answer oneRule(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    for (auto &[id, group] : world->securityGroups) {
        const auto rule = std::find_if(group.rules.begin(), group.rules.end(),
                                       [&](const RuleEntry &known) { return known.id == call.capture(0); });
        if (rule == group.rules.end() || !mayUse(call, group.projectId))
            continue;
        if (call.method != "DELETE")
            return answered(200, {{u"security_group_rule"_s, ruleBody(group, *rule)}});
        group.rules.erase(rule);
        groupChanged(backstage, *world, id);
        return withoutBody(204);
    }
    return neutronFault(404, u"SecurityGroupRuleNotFound"_s,
                        u"Security group rule %1 does not exist"_s.arg(call.capture(0)));
}

} // namespace

void addSecurityGroupRoutes(Router &router, Backstage &backstage)
{
    const QString groups = networkPrefix + u"/security-groups"_s;
    router.add("GET", groups, [&backstage](const Call &call) { return listGroups(backstage, call); });
    router.add("POST", groups, [&backstage](const Call &call) { return createGroup(backstage, call); });
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("PUT"), QByteArray("DELETE")})
        router.add(method, groups + u"/{}"_s,
                   [&backstage](const Call &call) { return oneGroup(backstage, call); });
    const QString rules = networkPrefix + u"/security-group-rules"_s;
    router.add("GET", rules, [&backstage](const Call &call) { return listRules(backstage, call); });
    router.add("POST", rules, [&backstage](const Call &call) { return createRule(backstage, call); });
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("DELETE")})
        router.add(method, rules + u"/{}"_s,
                   [&backstage](const Call &call) { return oneRule(backstage, call); });
}

} // namespace sw::lab
