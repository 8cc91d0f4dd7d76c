// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/host/fabric.h"

#include "cloudapi/lab/host/run_program.h"

#include <QFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace sw::lab {

namespace {

void set(const QString &path, const QByteArray &value)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write(value);
}

int prefixOf(const QString &cidr)
{
    return cidr.section(u'/', 1).toInt();
}

} // namespace

Result<std::unique_ptr<Fabric>> Fabric::lay(const Architecture &architecture, const QString &floatingRange)
{
    std::unique_ptr<Fabric> fabric(new Fabric);
    fabric->m_floatingRange = floatingRange;
    if (const int error = fabric->m_netlink.setUp("lo"); error != 0)
        return failed(Cause::Local, tr("bring up the lab's network"), errorText(error));
    set(u"/proc/sys/net/ipv4/ip_forward"_s, "1");
    set(u"/proc/sys/net/ipv6/conf/all/disable_ipv6"_s, "1");
    // Each namespace has its own of these only on newer kernels; elsewhere the host's limit holds.
    set(u"/proc/sys/net/ipv4/neigh/default/gc_thresh3"_s, "16384");
    set(u"/proc/sys/net/ipv4/neigh/default/gc_thresh2"_s, "8192");
    for (const Site &site : architecture.sites) {
        Milliseconds oneWay{0};
        for (const SiteLink &link : architecture.links) {
            if (link.to == site.name)
                oneWay = std::max(oneWay, link.roundTrip / 2);
        }
        if (const Result<void> laid = fabric->laySite(site, oneWay); !laid)
            return failed(laid.error());
    }
    return fabric;
}

Result<void> Fabric::laySite(const Site &site, Milliseconds oneWay)
{
    const QString doing = tr("lay the network of site %1").arg(site.name);
    const QString bridge = u"site%1"_s.arg(m_bridges.size());
    const std::string name = bridge.toStdString();
    // A bridge takes the lowest MAC of its ports unless it has one of its own: then the gateway would change
    // with them.
    const MacAddress mac = oneWay.count() > 0 ? macOf("0.0.0." + std::to_string(m_bridges.size() + 1))
                                              : macOf(site.gateway.toStdString());
    int error = m_netlink.addBridge(name, mac);
    if (error == 0)
        error = m_netlink.setUp(name);
    if (error != 0)
        return failed(
            Cause::Unsupported, doing,
            tr("the kernel makes no bridge: %1. Its module \"bridge\" is missing.").arg(errorText(error)));
    m_bridges.insert(site.name, bridge);
    QString gatewayLink = bridge;
    if (oneWay.count() > 0) {
        if (Result<void> laid = layLongLine(bridge, site.gateway, oneWay); !laid)
            return laid;
        gatewayLink = bridge + u"-wan"_s;
    }
    error =
        m_netlink.addAddress(gatewayLink.toStdString(), site.gateway.toStdString(), prefixOf(site.subnet));
    if (error != 0)
        return failed(Cause::Local, doing, errorText(error));
    return {};
}

// gateway "-wan" = "-line" [relay] "-port" = "-end" bridge; with netem the pair is "-wan" = "-end".
Result<void> Fabric::layLongLine(const QString &bridge, const QString &gateway, Milliseconds oneWay)
{
    const std::string wan = (bridge + u"-wan"_s).toStdString();
    const std::string end = (bridge + u"-end"_s).toStdString();
    const std::string line = (bridge + u"-line"_s).toStdString();
    const std::string port = (bridge + u"-port"_s).toStdString();
    const QString doing = tr("lay the long line between the sites");

    int error = m_netlink.addVeth(end, wan, macOf(gateway.toStdString()), 0);
    if (error != 0)
        return failed(
            Cause::Unsupported, doing,
            tr("the kernel makes no veth pair: %1. Its module \"veth\" is missing.").arg(errorText(error)));
    const QString delay = u"%1ms"_s.arg(oneWay.count());
    const auto netem = [&](const std::string &link) {
        return runProgram({u"tc"_s, u"qdisc"_s, u"add"_s, u"dev"_s, QString::fromStdString(link), u"root"_s,
                           u"netem"_s, u"limit"_s, u"20000"_s, u"delay"_s, delay})
            .has_value();
    };
    const bool hasNetem = netem(wan) && netem(end);
    if (!hasNetem) {
        m_netlink.removeLink(end);
        error = m_netlink.addVeth(line, wan, macOf(gateway.toStdString()), 0);
        if (error == 0)
            error = m_netlink.addVeth(end, port, macOf("0.0.1.1"), 0);
    }
    for (const std::string &link : hasNetem ? std::vector{wan, end} : std::vector{wan, line, port, end}) {
        if (error == 0)
            error = m_netlink.setUp(link);
    }
    if (error == 0)
        error = m_netlink.setMaster(end, bridge.toStdString());
    if (error != 0)
        return failed(Cause::Local, doing, errorText(error));
    m_delayMethod = hasNetem ? u"netem"_s : u"relay"_s;
    if (hasNetem)
        return {};
    Result<std::unique_ptr<FrameRelay>> relay =
        FrameRelay::start(QString::fromStdString(line), QString::fromStdString(port), oneWay);
    if (!relay)
        return failed(relay.error());
    m_relays.push_back(std::move(*relay));
    return {};
}

Result<QString> Fabric::attach(const QString &site, const QString &address, pid_t pid)
{
    const QString doing = tr("connect %1 to site %2").arg(address, site);
    const std::scoped_lock lock(m_mutex);
    const auto bridge = m_bridges.constFind(site);
    if (bridge == m_bridges.constEnd())
        return failed(Cause::NotFound, doing, tr("the lab has no such site"));
    // A new name each time: the kernel takes its time to bury the interface of a node that was killed.
    const QString link = u"n%1"_s.arg(++m_links);
    int error = m_netlink.addVeth(link.toStdString(), "eth0", macOf(address.toStdString()), pid);
    if (error == 0)
        error = m_netlink.setMaster(link.toStdString(), bridge->toStdString());
    if (error == 0)
        error = m_netlink.setUp(link.toStdString());
    if (error != 0)
        return failed(Cause::Local, doing, errorText(error));
    return link;
}

void Fabric::detach(const QString &link)
{
    const std::scoped_lock lock(m_mutex);
    m_netlink.removeLink(link.toStdString()); // gone already when its node's namespace was quicker
}

Result<void> Fabric::openFloatingRange()
{
    if (m_floatingOpen)
        return {};
    const int error = m_netlink.addRoute(m_floatingRange.section(u'/', 0, 0).toStdString(),
                                         prefixOf(m_floatingRange), {}, m_bridges.first().toStdString());
    if (error != 0)
        return failed(Cause::Local, tr("route the floating IPs"), errorText(error));
    // Masquerading lets two nodes of one bridge talk over a floating IP: the answer must come back this way.
    const Result<QByteArray> loaded = runProgram({u"nft"_s, u"-f"_s, u"-"_s}, R"(table ip seaworthy_floating {
 map floating { type ipv4_addr : ipv4_addr; }
 chain prerouting { type nat hook prerouting priority -100; dnat to ip daddr map @floating; }
 chain output { type nat hook output priority -100; dnat to ip daddr map @floating; }
 chain postrouting { type nat hook postrouting priority 100; ct status dnat masquerade; }
}
)");
    if (!loaded)
        return failed(loaded.error());
    m_floatingOpen = true;
    return {};
}

Result<void> Fabric::mapFloatingIp(const QString &floatingIp, const QString &fixedIp)
{
    const std::scoped_lock lock(m_mutex);
    if (Result<void> open = openFloatingRange(); !open)
        return open;
    QByteArray script;
    if (m_floating.contains(floatingIp))
        script += "delete element ip seaworthy_floating floating { " + floatingIp.toLatin1() + " }\n";
    if (!fixedIp.isEmpty())
        script += "add element ip seaworthy_floating floating { " + floatingIp.toLatin1() + " : "
            + fixedIp.toLatin1() + " }\n";
    if (script.isEmpty())
        return {};
    if (const Result<QByteArray> done = runProgram({u"nft"_s, u"-f"_s, u"-"_s}, script); !done)
        return failed(done.error());
    if (fixedIp.isEmpty())
        m_floating.remove(floatingIp);
    else
        m_floating.insert(floatingIp, fixedIp);
    return {};
}

QString Fabric::floatingIpOf(const QString &fixedIp) const
{
    const std::scoped_lock lock(m_mutex);
    return m_floating.key(fixedIp);
}

} // namespace sw::lab
