// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/wait/pause.h"
#include "tests/cloudapi/lab_api/lab.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace sw::lab {

using namespace Qt::StringLiterals;

class Network : public Lab
{
protected:
    QString network(const QString &name) { return idOf(u"networks"_s, neutron + u"/networks"_s, name); }
    QString portOf(const QString &serverId)
    {
        return get(neutron + u"/ports?device_id="_s + serverId).body[u"ports"_s][0][u"id"_s].toString();
    }
    QString type(const Reply &reply) { return reply.body[u"NeutronError"_s][u"type"_s].toString(); }
    Reply createFloating(const QString &user, const QString &port = {})
    {
        QJsonObject wanted{{u"floating_network_id"_s, network(u"public"_s)}};
        if (!port.isEmpty())
            wanted[u"port_id"_s] = port;
        return as(user, "POST", neutron + u"/floatingips"_s, {{u"floatingip"_s, wanted}});
    }
    // What the host was told in the end; the telling is a worker's.
    template <class F>
    bool comesTrue(F &&f)
    {
        for (int look = 0; look < 5000; ++look) {
            if (f())
                return true;
            pause(Milliseconds(2), {});
        }
        return false;
    }
};

TEST_F(Network, listsNetworksSubnetsAndTheVipsPort)
{
    const QJsonArray networks = get(neutron + u"/networks"_s).body[u"networks"_s].toArray();
    EXPECT_EQ(networks.size(), 3);
    EXPECT_EQ(get(neutron + u"/networks?router:external=true"_s).body[u"networks"_s][0][u"name"_s].toString(),
              u"public"_s);
    EXPECT_EQ(get(neutron + u"/networks?name=dr"_s).body[u"networks"_s].toArray().size(), 1);
    EXPECT_EQ(get(neutron + u"/subnets"_s).body[u"subnets"_s].toArray().size(), 3);
    EXPECT_EQ(get(neutron + u"/ports?name=site-vip"_s)
                  .body[u"ports"_s][0][u"fixed_ips"_s][0][u"ip_address"_s]
                  .toString(),
              u"10.77.1.100"_s);
    EXPECT_EQ(type(get(neutron + u"/networks/nope"_s)), u"NetworkNotFound"_s);
    EXPECT_EQ(post(neutron + u"/networks"_s, {{u"network"_s, QJsonObject{{u"name"_s, u"x"_s}}}}).status, 403);
    const Reply page = get(neutron + u"/networks?limit=2"_s);
    EXPECT_EQ(page.body[u"networks"_s].toArray().size(), 2);
    EXPECT_EQ(get(page.body[u"networks_links"_s][0][u"href"_s].toString().mid(url.size()))
                  .body[u"networks"_s]
                  .toArray()
                  .size(),
              1);
}

TEST_F(Network, floatingIpLeadsToTheServerItIsGivenToAndMoves)
{
    const QString a = boot(u"a"_s);
    const QString b = boot(u"b"_s);
    const Reply made = createFloating(demo, portOf(a));
    ASSERT_EQ(made.status, 201);
    const QString id = made.body[u"floatingip"_s][u"id"_s].toString();
    const QString address = made.body[u"floatingip"_s][u"floating_ip_address"_s].toString();
    EXPECT_TRUE(comesTrue([&] { return host.floatingIps().value(address) == host.node(a).spec.address; }));
    EXPECT_EQ(server(a)[u"addresses"_s][u"home"_s][1][u"addr"_s].toString(), address);
    EXPECT_EQ(server(a)[u"addresses"_s][u"home"_s][1][u"OS-EXT-IPS:type"_s].toString(), u"floating"_s);
    const auto give = [&](const QJsonValue &port) {
        return as(demo, "PUT", neutron + u"/floatingips/"_s + id,
                  {{u"floatingip"_s, QJsonObject{{u"port_id"_s, port}}}});
    };
    EXPECT_EQ(give(portOf(b)).status, 200);
    EXPECT_TRUE(comesTrue([&] { return host.floatingIps().value(address) == host.node(b).spec.address; }));
    EXPECT_EQ(give(u"nope"_s).status, 404);
    EXPECT_EQ(type(createFloating(demo, portOf(b))), u"FloatingIPPortAlreadyAssociated"_s);
    EXPECT_EQ(give(QJsonValue::Null).body[u"floatingip"_s][u"status"_s].toString(), u"DOWN"_s);
    EXPECT_TRUE(comesTrue([&] { return host.floatingIps().isEmpty(); }));
    give(portOf(b));
    as(demo, "DELETE", nova + u"/servers/"_s + b);
    awaitGone(b);
    EXPECT_TRUE(get(neutron + u"/floatingips/"_s + id).body[u"floatingip"_s][u"port_id"_s].isNull());
    EXPECT_EQ(as(demo, "DELETE", neutron + u"/floatingips/"_s + id).status, 204);
    EXPECT_EQ(type(get(neutron + u"/floatingips/"_s + id)), u"FloatingIPNotFound"_s);
}

TEST_F(Network, floatingIpsHaveAQuota)
{
    EXPECT_EQ(createFloating(u"small"_s).status, 201);
    const Reply second = createFloating(u"small"_s);
    EXPECT_EQ(second.status, 409);
    EXPECT_EQ(type(second), u"OverQuota"_s);
    EXPECT_EQ(message(second), u"Quota exceeded for resources: ['floatingip']."_s);
    const Reply wrong =
        post(neutron + u"/floatingips"_s,
             {{u"floatingip"_s, QJsonObject{{u"floating_network_id"_s, network(u"home"_s)}}}});
    EXPECT_EQ(wrong.status, 400);
    EXPECT_EQ(type(wrong), u"BadRequest"_s);
}

TEST_F(Network, theDefaultGroupFiltersNothingAndAnEmptyOneDropsWhatComesIn)
{
    const QString open = boot(u"open"_s);
    EXPECT_TRUE(host.node(open).firewall.isEmpty());
    const QString group =
        post(neutron + u"/security-groups"_s, {{u"security_group"_s, QJsonObject{{u"name"_s, u"shut"_s}}}})
            .body[u"security_group"_s][u"id"_s]
            .toString();
    const QString shut =
        boot(u"shut"_s, {{u"security_groups"_s, QJsonArray{QJsonObject{{u"name"_s, u"shut"_s}}}}});
    EXPECT_TRUE(host.node(shut).firewall.contains(u"hook input priority -5; policy drop"_s));
    EXPECT_FALSE(host.node(shut).firewall.contains(u"hook output"_s)); // its egress rules allow all
    const QJsonObject rule{{u"security_group_id"_s, group}, {u"direction"_s, u"ingress"_s},
                           {u"protocol"_s, u"tcp"_s},       {u"port_range_min"_s, 22},
                           {u"port_range_max"_s, 23},       {u"remote_ip_prefix"_s, u"10.77.0.0/16"_s}};
    const Reply added = post(neutron + u"/security-group-rules"_s, {{u"security_group_rule"_s, rule}});
    EXPECT_EQ(added.status, 201);
    EXPECT_TRUE(comesTrue([&] {
        return host.node(shut).firewall.contains(u"ip saddr 10.77.0.0/16 tcp dport 22-23 accept"_s);
    }));
    EXPECT_EQ(type(post(neutron + u"/security-group-rules"_s, {{u"security_group_rule"_s, rule}})),
              u"SecurityGroupRuleExists"_s);
    EXPECT_EQ(type(as(demo, "DELETE", neutron + u"/security-groups/"_s + group)), u"SecurityGroupInUse"_s);
    act(shut, u"addSecurityGroup"_s, QJsonObject{{u"name"_s, u"default"_s}});
    EXPECT_TRUE(comesTrue([&] { return !host.node(shut).firewall.contains(u"chain"_s); }));
    EXPECT_EQ(act(shut, u"removeSecurityGroup"_s, QJsonObject{{u"name"_s, u"default"_s}}).status, 202);
    EXPECT_TRUE(comesTrue([&] { return host.node(shut).firewall.contains(u"policy drop"_s); }));
    act(shut, u"reboot"_s, QJsonObject{{u"type"_s, u"HARD"_s}});
    settled(shut);
    EXPECT_TRUE(host.node(shut).firewall.contains(u"policy drop"_s)); // sent again after the boot
    const QString ruleId = added.body[u"security_group_rule"_s][u"id"_s].toString();
    EXPECT_EQ(as(demo, "DELETE", neutron + u"/security-group-rules/"_s + ruleId).status, 204);
    EXPECT_TRUE(comesTrue([&] { return !host.node(shut).firewall.contains(u"dport"_s); }));
}

TEST_F(Network, rulesAreSuchAsNftAccepts)
{
    const QString nft = QStandardPaths::findExecutable(u"nft"_s, {u"/usr/sbin"_s, u"/sbin"_s, u"/usr/bin"_s});
    const QString unshare = QStandardPaths::findExecutable(u"unshare"_s);
    if (nft.isEmpty() || unshare.isEmpty())
        GTEST_SKIP() << "nft is absent: apt-get install nftables";
    const QString group =
        post(neutron + u"/security-groups"_s, {{u"security_group"_s, QJsonObject{{u"name"_s, u"odd"_s}}}})
            .body[u"security_group"_s][u"id"_s]
            .toString();
    const auto add = [&](QJsonObject rule) {
        rule[u"security_group_id"_s] = group;
        EXPECT_EQ(post(neutron + u"/security-group-rules"_s, {{u"security_group_rule"_s, rule}}).status, 201);
    };
    add({{u"direction"_s, u"ingress"_s}, {u"protocol"_s, u"icmp"_s}});
    add({{u"direction"_s, u"ingress"_s}, {u"protocol"_s, u"vrrp"_s}});
    add({{u"direction"_s, u"ingress"_s},
         {u"protocol"_s, u"112"_s},
         {u"remote_ip_prefix"_s, u"10.77.1.0/24"_s}});
    add({{u"direction"_s, u"ingress"_s}, {u"protocol"_s, u"udp"_s}, {u"remote_group_id"_s, group}});
    add({{u"direction"_s, u"egress"_s},
         {u"protocol"_s, u"tcp"_s},
         {u"port_range_min"_s, 80},
         {u"port_range_max"_s, 80}});
    const QString id =
        boot(u"odd"_s, {{u"security_groups"_s, QJsonArray{QJsonObject{{u"name"_s, u"odd"_s}}}}});
    QTemporaryFile script;
    ASSERT_TRUE(script.open());
    script.write(host.node(id).firewall.toUtf8());
    script.flush();
    QProcess process;
    process.start(unshare, {u"-rn"_s, nft, u"-f"_s, script.fileName()});
    ASSERT_TRUE(process.waitForFinished());
    const QByteArray said = process.readAllStandardError();
    if (said.contains("Operation not permitted") || said.contains("unshare failed"))
        GTEST_SKIP() << "no user namespaces here: " << said.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << said.toStdString() << host.node(id).firewall.toStdString();
}

TEST_F(Network, rulesThatCannotBeReadAreRefused)
{
    const QString group =
        post(neutron + u"/security-groups"_s, {{u"security_group"_s, QJsonObject{{u"name"_s, u"g"_s}}}})
            .body[u"security_group"_s][u"id"_s]
            .toString();
    const auto refusal = [&](QJsonObject rule) {
        rule[u"security_group_id"_s] = group;
        rule[u"direction"_s] = u"ingress"_s;
        return type(post(neutron + u"/security-group-rules"_s, {{u"security_group_rule"_s, rule}}));
    };
    EXPECT_EQ(refusal({{u"protocol"_s, u"xx"_s}}), u"SecurityGroupRuleInvalidProtocol"_s);
    EXPECT_EQ(refusal({{u"protocol"_s, u"tcp"_s}, {u"port_range_min"_s, 30}, {u"port_range_max"_s, 20}}),
              u"SecurityGroupInvalidPortRange"_s);
    EXPECT_EQ(refusal({{u"remote_ip_prefix"_s, u"10.0.0.0/8 accept; flush ruleset"_s}}), u"InvalidInput"_s);
    EXPECT_EQ(refusal({{u"remote_group_id"_s, u"nope"_s}}), u"SecurityGroupNotFound"_s);
    EXPECT_EQ(type(post(neutron + u"/security-groups"_s,
                        {{u"security_group"_s, QJsonObject{{u"name"_s, u"default"_s}}}})),
              u"SecurityGroupDefaultAlreadyExists"_s);
}

TEST_F(Network, aPortOfOnesOwnOutlivesItsServer)
{
    const Reply made =
        post(neutron + u"/ports"_s,
             {{u"port"_s,
               QJsonObject{{u"network_id"_s, network(u"home"_s)},
                           {u"fixed_ips"_s, QJsonArray{QJsonObject{{u"ip_address"_s, u"10.77.1.50"_s}}}}}}});
    ASSERT_EQ(made.status, 201);
    const QString port = made.body[u"port"_s][u"id"_s].toString();
    const QString id = boot(u"a"_s, {{u"networks"_s, QJsonArray{QJsonObject{{u"port"_s, port}}}}});
    EXPECT_EQ(host.node(id).spec.address, u"10.77.1.50"_s);
    EXPECT_EQ(type(as(demo, "DELETE", neutron + u"/ports/"_s + port)), u"PortInUse"_s);
    as(demo, "DELETE", nova + u"/servers/"_s + id);
    awaitGone(id);
    EXPECT_EQ(get(neutron + u"/ports/"_s + port).body[u"port"_s][u"device_id"_s].toString(), u""_s);
    EXPECT_EQ(as(demo, "DELETE", neutron + u"/ports/"_s + port).status, 204);
}

} // namespace sw::lab
