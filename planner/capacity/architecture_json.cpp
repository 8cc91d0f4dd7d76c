// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/base/ipv4.h"
#include "planner/base/json.h"
#include "planner/capacity/architecture.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Architecture)
};

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
    QString text(const QString &key, const QString &fallback) const
    {
        return m_reader.string(m_json, m_place, key, fallback);
    }
    // A word of a closed list; another one is a problem that names the list.
    template <class Value, size_t count>
    Value chosen(const QString &key, const std::array<Value, count> &every, Value fallback) const
    {
        const QString found = text(key, word(fallback));
        QStringList known;
        for (const Value value : every) {
            if (word(value) == found)
                return value;
            known << word(value);
        }
        problem(key, Text::tr("one of %1").arg(known.join(u", "_s)));
        return fallback;
    }
    QStringList texts(const QString &key) const { return m_reader.strings(m_json, m_place, key); }
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
        QString described = quoted(found.toString().left(60));
        if (found.isDouble())
            described = QString::number(found.toDouble());
        else if (found.isArray())
            described = quoted(found.toVariant().toStringList().join(u", "_s).left(60));
        m_reader.problem(m_place + u'/' + key, described, expected);
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
    QStringList known;
    for (const Role role : everyRole) {
        if (word(role) == found)
            return role;
        known << word(role);
    }
    part.problem(u"role"_s, Text::tr("one of %1").arg(known.join(u", "_s)));
    return Role::Web;
}

void readNodes(JsonReader &reader, Architecture &architecture)
{
    std::set<QString> names;
    std::set<QString> addresses{architecture.vip};
    for (const VirtualAddress &shared : architecture.vips)
        addresses.insert({shared.address, shared.inside});
    // Several addresses name their holders themselves; one address goes by priority.
    const bool byPriority = architecture.vips.empty();
    std::set<std::pair<Role, int>> priorities;
    for (const QJsonObject &json : reader.objects(reader.root(), QString(), u"nodes"_s)) {
        const Part part(reader, json, u"/nodes/%1"_s.arg(architecture.nodes.size()));
        part.only({u"name"_s, u"role"_s, u"site"_s, u"zone"_s, u"address"_s, u"flavor"_s, u"priority"_s,
                   u"gateway"_s});
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
        const bool ranked = node.role == Role::Database || (byPriority && node.role == Role::LoadBalancer);
        if (ranked && !priorities.insert({node.role, node.priority}).second)
            part.problem(u"priority"_s, Text::tr("a priority that no other node of this role has"));
        node.gateway = part.text(u"gateway"_s, QString());
        if (!node.gateway.isEmpty() && site && !isWithin(node.gateway, site->subnet))
            part.problem(u"gateway"_s, Text::tr("an address in %1").arg(site->subnet));
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

// The holders are checked when the nodes are known.
void readVips(JsonReader &reader, Architecture &architecture)
{
    if (!reader.root().contains(u"vips"_s))
        return;
    std::set<QString> addresses;
    for (const QJsonObject &json : reader.objects(reader.root(), QString(), u"vips"_s)) {
        const Part part(reader, json, u"/vips/%1"_s.arg(architecture.vips.size()));
        part.only({u"address"_s, u"routerId"_s, u"holders"_s, u"inside"_s, u"weight"_s});
        VirtualAddress shared;
        shared.address = part.address(u"address"_s);
        shared.routerId = part.whole(u"routerId"_s, 1, 255, shared.routerId);
        shared.holders = part.texts(u"holders"_s);
        shared.inside = part.text(u"inside"_s, QString());
        shared.weight = part.whole(u"weight"_s, 0, 65535, shared.weight);
        if (!shared.inside.isEmpty() && !ipv4(shared.inside))
            part.problem(u"inside"_s, Text::tr("an IPv4 address such as 10.77.1.100"));
        for (const auto &[key, address] :
             {std::pair(u"address"_s, shared.address), std::pair(u"inside"_s, shared.inside)}) {
            if (!address.isEmpty() && !addresses.insert(address).second)
                part.problem(key, Text::tr("an address that nothing else here has"));
        }
        architecture.vips.push_back(shared);
    }
    const bool first = !architecture.vips.empty() && architecture.vips.front().address == architecture.vip;
    // Without balancers of its own a site has no vip, and the addresses are those of its proxies.
    if (!architecture.vips.empty() && !architecture.vip.isEmpty() && !first)
        reader.problem(u"/vips/0/address"_s, quoted(architecture.vips.front().address),
                       Text::tr("%1, as in /vip").arg(architecture.vip));
}

void checkVips(JsonReader &reader, const Architecture &architecture)
{
    for (size_t i = 0; i < architecture.vips.size(); ++i) {
        const VirtualAddress &shared = architecture.vips[i];
        const QString place = u"/vips/%1"_s.arg(i);
        if (shared.holders.isEmpty())
            reader.problem(place + u"/holders"_s, Text::tr("an empty list"), Text::tr("one node or more"));
        for (qsizetype j = 0; j < shared.holders.size(); ++j) {
            const QString at = place + u"/holders/%1"_s.arg(j);
            const ArchitectureNode *holder = findNode(architecture, shared.holders.at(j));
            const Site *site = holder ? findSite(architecture, holder->site) : nullptr;
            if (!holder || (holder->role != Role::LoadBalancer && holder->role != Role::DatabaseProxy))
                reader.problem(at, quoted(shared.holders.at(j)),
                               Text::tr("the name of a load balancer or a database proxy of this file"));
            else if (site && !isWithin(shared.address, site->subnet))
                reader.problem(
                    place + u"/address"_s, quoted(shared.address),
                    Text::tr("an address in %1, the network of %2").arg(site->subnet, holder->name));
        }
    }
}

void checkVip(JsonReader &reader, const Architecture &architecture)
{
    if (!ipv4(architecture.vip) || !architecture.vips.empty())
        return;
    for (const ArchitectureNode &balancer : nodesOf(architecture, Role::LoadBalancer)) {
        const Site *site = findSite(architecture, balancer.site);
        if (site && ipv4Network(site->subnet) && !isWithin(architecture.vip, site->subnet))
            reader.problem(u"/vip"_s, quoted(architecture.vip),
                           Text::tr("an address in %1, the network of %2").arg(site->subnet, balancer.name));
    }
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
                     {u"seaworthy"_s, u"version"_s, u"name"_s,          u"sites"_s,     u"links"_s,
                      u"nodes"_s,     u"vip"_s,     u"vipPrefix"_s,     u"vips"_s,      u"dnsSpread"_s,
                      u"balancing"_s, u"tls"_s,     u"stickySeconds"_s, u"database"_s,  u"interchangeable"_s,
                      u"sitePort"_s,  u"tlsPort"_s, u"appPort"_s,       u"statsPort"_s, u"vrrp"_s,
                      u"balancer"_s});
    Architecture architecture;
    architecture.name = reader.string(reader.root(), QString(), u"name"_s);
    readSites(reader, architecture);
    readLinks(reader, architecture);
    readVip(reader, architecture);
    readVips(reader, architecture);
    readNodes(reader, architecture);
    checkVip(reader, architecture);
    checkVips(reader, architecture);
    const Part root(reader, reader.root(), QString());
    architecture.dnsSpread = root.chosen(u"dnsSpread"_s, everyDnsSpread, architecture.dnsSpread);
    architecture.balancing = root.chosen(u"balancing"_s, everyBalancing, architecture.balancing);
    architecture.tls = reader.boolean(reader.root(), QString(), u"tls"_s, architecture.tls);
    architecture.stickySeconds = root.whole(u"stickySeconds"_s, 0, 86400, architecture.stickySeconds);
    architecture.database = root.chosen(u"database"_s, everyDatabasePattern, architecture.database);
    architecture.interchangeable =
        reader.boolean(reader.root(), QString(), u"interchangeable"_s, architecture.interchangeable);
    architecture.tlsPort = root.whole(u"tlsPort"_s, 1, 65535, architecture.tlsPort);
    architecture.sitePort = root.whole(u"sitePort"_s, 1, 65535, architecture.sitePort);
    architecture.appPort = root.whole(u"appPort"_s, 1, 65535, architecture.appPort);
    architecture.statsPort = root.whole(u"statsPort"_s, 1, 65535, architecture.statsPort);
    readTuning(reader, architecture);
    if (const Result<void> read = reader.finish(Text::tr("read the architecture")); !read)
        return failed(read.error());
    return architecture;
}

} // namespace sw
