// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/base/ipv4.h"
#include "planner/base/json.h"
#include "planner/capacity/architecture.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <set>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Architecture)
};

constexpr Role everyRole[] = {Role::LoadBalancer, Role::Web, Role::Database};
constexpr double longestMs = 3600 * 1000.0;

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

// One object of the file with its place, so that a line reads a field.
class Part
{
public:
    Part(JsonReader &reader, const QJsonObject &json, const QString &place)
        : m_reader(reader), m_json(json), m_place(place)
    { }

    void only(const QStringList &known) const { m_reader.allowOnly(m_json, m_place, known); }
    QString text(const QString &key) const { return m_reader.string(m_json, m_place, key); }
    int whole(const QString &key, int least, int most) const
    {
        return static_cast<int>(m_reader.number(m_json, m_place, key, least, most));
    }
    int whole(const QString &key, int least, int most, int fallback) const
    {
        return static_cast<int>(m_reader.number(m_json, m_place, key, least, most, fallback));
    }
    Milliseconds ms(const QString &key, Milliseconds fallback, int least = 1) const
    {
        const auto given = static_cast<double>(fallback.count());
        return Milliseconds(
            static_cast<qint64>(m_reader.number(m_json, m_place, key, least, longestMs, given)));
    }
    // A name that is fit for a host, a file and a configuration line, and not yet in taken.
    QString name(const QString &key, std::set<QString> &taken) const
    {
        const QString name = text(key);
        bool fit = !name.isEmpty() && name.size() <= 63 && !name.startsWith(u'-') && !name.endsWith(u'-');
        for (const QChar c : name)
            fit = fit && ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-');
        if (!fit)
            problem(key, Text::tr("a name of up to 63 lower-case letters, digits and dashes"));
        else if (!taken.insert(name).second)
            problem(key, Text::tr("a name that no other one here has"));
        return name;
    }
    QString address(const QString &key) const
    {
        const QString address = text(key);
        if (!ipv4(address))
            problem(key, Text::tr("an IPv4 address such as 10.77.1.21"));
        return address;
    }
    void problem(const QString &key, const QString &expected) const
    {
        const QJsonValue found = m_json.value(key);
        m_reader.problem(m_place + u'/' + key,
                         found.isDouble() ? QString::number(found.toDouble()) : quoted(found.toString()),
                         expected);
    }

private:
    JsonReader &m_reader;
    QJsonObject m_json;
    QString m_place;
};

const Site *findSite(const Architecture &architecture, const QString &name)
{
    for (const Site &site : architecture.sites) {
        if (site.name == name)
            return &site;
    }
    return nullptr;
}

void readSites(JsonReader &reader, Architecture &architecture)
{
    std::set<QString> names;
    for (const QJsonObject &json : reader.objects(reader.root(), QString(), u"sites"_s)) {
        const Part part(reader, json, u"/sites/%1"_s.arg(architecture.sites.size()));
        part.only({u"name"_s, u"subnet"_s, u"gateway"_s});
        const Site site{part.name(u"name"_s, names), part.text(u"subnet"_s), part.address(u"gateway"_s)};
        if (!ipv4Network(site.subnet))
            part.problem(u"subnet"_s, Text::tr("an IPv4 network such as 10.77.1.0/24"));
        else if (!isWithin(site.gateway, site.subnet))
            part.problem(u"gateway"_s, Text::tr("an address in %1").arg(site.subnet));
        architecture.sites.push_back(site);
    }
    if (architecture.sites.empty())
        reader.problem(u"/sites"_s, Text::tr("an empty list"), Text::tr("one site or more"));
}

void readLinks(JsonReader &reader, Architecture &architecture)
{
    if (!reader.root().contains(u"links"_s))
        return;
    for (const QJsonObject &json : reader.objects(reader.root(), QString(), u"links"_s)) {
        const Part part(reader, json, u"/links/%1"_s.arg(architecture.links.size()));
        part.only({u"from"_s, u"to"_s, u"roundTripMs"_s});
        const SiteLink link{part.text(u"from"_s), part.text(u"to"_s),
                            part.ms(u"roundTripMs"_s, Milliseconds(0), 0)};
        for (const auto &[key, site] : {std::pair(u"from"_s, link.from), std::pair(u"to"_s, link.to)}) {
            if (!findSite(architecture, site))
                part.problem(key, Text::tr("the name of a site of this file"));
        }
        architecture.links.push_back(link);
    }
}

Role readRole(const Part &part)
{
    const QString found = part.text(u"role"_s);
    for (const Role role : everyRole) {
        if (word(role) == found)
            return role;
    }
    part.problem(u"role"_s, Text::tr("load-balancer, web or database"));
    return Role::Web;
}

void readNodes(JsonReader &reader, Architecture &architecture)
{
    std::set<QString> names;
    std::set<QString> addresses{architecture.vip};
    std::set<std::pair<Role, int>> priorities;
    for (const QJsonObject &json : reader.objects(reader.root(), QString(), u"nodes"_s)) {
        const Part part(reader, json, u"/nodes/%1"_s.arg(architecture.nodes.size()));
        part.only({u"name"_s, u"role"_s, u"site"_s, u"zone"_s, u"address"_s, u"flavor"_s, u"priority"_s});
        ArchitectureNode node;
        node.name = part.name(u"name"_s, names);
        node.role = readRole(part);
        node.site = part.text(u"site"_s);
        node.zone = part.text(u"zone"_s);
        node.address = part.address(u"address"_s);
        node.flavor = part.text(u"flavor"_s);
        // VRRP keeps 0 for leaving and 255 for the owner of the address.
        node.priority = node.role == Role::LoadBalancer ? part.whole(u"priority"_s, 1, 254)
                                                        : part.whole(u"priority"_s, 0, 1000, 0);
        const Site *site = findSite(architecture, node.site);
        if (!site)
            part.problem(u"site"_s, Text::tr("the name of a site of this file"));
        else if (!isWithin(node.address, site->subnet))
            part.problem(u"address"_s, Text::tr("an address in %1").arg(site->subnet));
        if (!addresses.insert(node.address).second)
            part.problem(u"address"_s, Text::tr("an address that nothing else here has"));
        if (node.role != Role::Web && !priorities.insert({node.role, node.priority}).second)
            part.problem(u"priority"_s, Text::tr("a priority that no other node of this role has"));
        architecture.nodes.push_back(node);
    }
}

void readTuning(JsonReader &reader, Architecture &architecture)
{
    if (reader.root().contains(u"vrrp"_s)) {
        const Part part(reader, reader.object(reader.root(), QString(), u"vrrp"_s), u"/vrrp"_s);
        part.only(
            {u"routerId"_s, u"advertIntervalMs"_s, u"trackIntervalMs"_s, u"trackFall"_s, u"trackRise"_s});
        VrrpTuning &vrrp = architecture.vrrp;
        vrrp.routerId = part.whole(u"routerId"_s, 1, 255, vrrp.routerId);
        vrrp.advertInterval = part.ms(u"advertIntervalMs"_s, vrrp.advertInterval, 10);
        if (vrrp.advertInterval.count() % 10 != 0 || vrrp.advertInterval > Milliseconds(40950))
            part.problem(u"advertIntervalMs"_s, Text::tr("whole hundredths of a second up to 40950"));
        vrrp.trackInterval = part.ms(u"trackIntervalMs"_s, vrrp.trackInterval, 1000);
        if (vrrp.trackInterval.count() % 1000 != 0)
            part.problem(u"trackIntervalMs"_s, Text::tr("whole seconds, because keepalived counts them so"));
        vrrp.trackFall = part.whole(u"trackFall"_s, 1, 100, vrrp.trackFall);
        vrrp.trackRise = part.whole(u"trackRise"_s, 1, 100, vrrp.trackRise);
    }
    if (reader.root().contains(u"balancer"_s)) {
        const Part part(reader, reader.object(reader.root(), QString(), u"balancer"_s), u"/balancer"_s);
        part.only({u"checkIntervalMs"_s, u"fastIntervalMs"_s, u"fall"_s, u"rise"_s, u"connectTimeoutMs"_s,
                   u"checkTimeoutMs"_s, u"clientTimeoutMs"_s, u"serverTimeoutMs"_s, u"retries"_s});
        BalancerTuning &balancer = architecture.balancer;
        balancer.checkInterval = part.ms(u"checkIntervalMs"_s, balancer.checkInterval);
        balancer.fastInterval = part.ms(u"fastIntervalMs"_s, balancer.fastInterval);
        balancer.fall = part.whole(u"fall"_s, 1, 100, balancer.fall);
        balancer.rise = part.whole(u"rise"_s, 1, 100, balancer.rise);
        balancer.connectTimeout = part.ms(u"connectTimeoutMs"_s, balancer.connectTimeout);
        balancer.checkTimeout = part.ms(u"checkTimeoutMs"_s, balancer.checkTimeout);
        balancer.clientTimeout = part.ms(u"clientTimeoutMs"_s, balancer.clientTimeout);
        balancer.serverTimeout = part.ms(u"serverTimeoutMs"_s, balancer.serverTimeout);
        balancer.retries = part.whole(u"retries"_s, 0, 100, balancer.retries);
    }
}

void readVip(JsonReader &reader, Architecture &architecture)
{
    const Part part(reader, reader.root(), QString());
    architecture.vip = reader.string(reader.root(), QString(), u"vip"_s, QString());
    architecture.vipPrefix = part.whole(u"vipPrefix"_s, 1, 32, architecture.vipPrefix);
    if (!architecture.vip.isEmpty() && !ipv4(architecture.vip))
        part.problem(u"vip"_s, Text::tr("an IPv4 address such as 10.77.1.100"));
}

void checkVip(JsonReader &reader, const Architecture &architecture)
{
    if (!ipv4(architecture.vip))
        return;
    for (const ArchitectureNode &balancer : nodesOf(architecture, Role::LoadBalancer)) {
        const Site *site = findSite(architecture, balancer.site);
        if (site && ipv4Network(site->subnet) && !isWithin(architecture.vip, site->subnet))
            reader.problem(u"/vip"_s, quoted(architecture.vip),
                           Text::tr("an address in %1, the network of %2").arg(site->subnet, balancer.name));
    }
}

qint64 ms(Milliseconds time)
{
    return time.count();
}

} // namespace

Result<Architecture> readArchitecture(const QString &file, const QByteArray &text)
{
    JsonReader reader(file, text);
    if (reader.root().isEmpty()) {
        if (const Result<void> read = reader.finish(Text::tr("read the architecture")); !read)
            return failed(read.error());
    }
    reader.expectKind(u"architecture"_s, 1);
    reader.allowOnly(reader.root(), QString(),
                     {u"seaworthy"_s, u"version"_s, u"name"_s, u"sites"_s, u"links"_s, u"nodes"_s, u"vip"_s,
                      u"vipPrefix"_s, u"sitePort"_s, u"appPort"_s, u"statsPort"_s, u"vrrp"_s, u"balancer"_s});
    Architecture architecture;
    architecture.name = reader.string(reader.root(), QString(), u"name"_s);
    readSites(reader, architecture);
    readLinks(reader, architecture);
    readVip(reader, architecture);
    readNodes(reader, architecture);
    checkVip(reader, architecture);
    const Part root(reader, reader.root(), QString());
    architecture.sitePort = root.whole(u"sitePort"_s, 1, 65535, architecture.sitePort);
    architecture.appPort = root.whole(u"appPort"_s, 1, 65535, architecture.appPort);
    architecture.statsPort = root.whole(u"statsPort"_s, 1, 65535, architecture.statsPort);
    readTuning(reader, architecture);
    if (const Result<void> read = reader.finish(Text::tr("read the architecture")); !read)
        return failed(read.error());
    return architecture;
}

QByteArray writeArchitecture(const Architecture &architecture)
{
    QJsonArray sites;
    for (const Site &site : architecture.sites)
        sites.append(
            QJsonObject{{u"name"_s, site.name}, {u"subnet"_s, site.subnet}, {u"gateway"_s, site.gateway}});
    QJsonArray links;
    for (const SiteLink &link : architecture.links)
        links.append(
            QJsonObject{{u"from"_s, link.from}, {u"to"_s, link.to}, {u"roundTripMs"_s, ms(link.roundTrip)}});
    QJsonArray nodes;
    for (const ArchitectureNode &node : architecture.nodes) {
        nodes.append(QJsonObject{{u"name"_s, node.name},
                                 {u"role"_s, word(node.role)},
                                 {u"site"_s, node.site},
                                 {u"zone"_s, node.zone},
                                 {u"address"_s, node.address},
                                 {u"flavor"_s, node.flavor},
                                 {u"priority"_s, node.priority}});
    }
    const VrrpTuning &vrrp = architecture.vrrp;
    const BalancerTuning &balancer = architecture.balancer;
    const QJsonObject root{
        {u"seaworthy"_s, u"architecture"_s},
        {u"version"_s, 1},
        {u"name"_s, architecture.name},
        {u"sites"_s, sites},
        {u"links"_s, links},
        {u"nodes"_s, nodes},
        {u"vip"_s, architecture.vip},
        {u"vipPrefix"_s, architecture.vipPrefix},
        {u"sitePort"_s, architecture.sitePort},
        {u"appPort"_s, architecture.appPort},
        {u"statsPort"_s, architecture.statsPort},
        {u"vrrp"_s,
         QJsonObject{{u"routerId"_s, vrrp.routerId},
                     {u"advertIntervalMs"_s, ms(vrrp.advertInterval)},
                     {u"trackIntervalMs"_s, ms(vrrp.trackInterval)},
                     {u"trackFall"_s, vrrp.trackFall},
                     {u"trackRise"_s, vrrp.trackRise}}},
        {u"balancer"_s,
         QJsonObject{{u"checkIntervalMs"_s, ms(balancer.checkInterval)},
                     {u"fastIntervalMs"_s, ms(balancer.fastInterval)},
                     {u"fall"_s, balancer.fall},
                     {u"rise"_s, balancer.rise},
                     {u"connectTimeoutMs"_s, ms(balancer.connectTimeout)},
                     {u"checkTimeoutMs"_s, ms(balancer.checkTimeout)},
                     {u"clientTimeoutMs"_s, ms(balancer.clientTimeout)},
                     {u"serverTimeoutMs"_s, ms(balancer.serverTimeout)},
                     {u"retries"_s, balancer.retries}}},
    };
    return QJsonDocument(root).toJson();
}

} // namespace sw
