// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/templates.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// Where the tiers stand in a site's /16, by its third octet: room for every count that is accepted.
enum Block {
    Vips = 1,
    Inside = 21,
    Balancers = 41,
    WebNodes = 81,
    Databases = 125,
    Proxies = 165,
    Others = 185
};
constexpr int perBlock = 254; // .0 and .255 are left out

constexpr int stickySeconds = 300; // what a shop's basket needs while a visitor reads
constexpr int linkRoundTripMs = 40;
constexpr int routerIds = 255;

QString addressAt(int siteNumber, int block, int place)
{
    return u"10.%1.%2.%3"_s.arg(77 + siteNumber).arg(block + place / perBlock).arg(1 + place % perBlock);
}

bool hasProxies(DatabasePattern pattern)
{
    switch (pattern) {
    case DatabasePattern::ReplicasBehindBalancer:
    case DatabasePattern::ReadWriteSplit:
    case DatabasePattern::PrimaryPrimary:
        return true;
    case DatabasePattern::Replica:
    case DatabasePattern::BlockReplicated:
    case DatabasePattern::ManagedMultiZone:
        return false;
    }
    Q_UNREACHABLE();
}

int leastDatabases(DatabasePattern pattern)
{
    switch (pattern) {
    case DatabasePattern::PrimaryPrimary:
    case DatabasePattern::BlockReplicated:
    case DatabasePattern::ManagedMultiZone:
        return 2;
    case DatabasePattern::Replica:
    case DatabasePattern::ReplicasBehindBalancer:
    case DatabasePattern::ReadWriteSplit:
        return 1;
    }
    Q_UNREACHABLE();
}

TierCounts within(const TierCounts &counts, DatabasePattern pattern)
{
    TierCounts fit;
    fit.balancerPairs = std::clamp(counts.balancerPairs, 1, mostPairs);
    fit.webNodes = std::clamp(counts.webNodes, 1, mostNodes);
    fit.databaseNodes = std::clamp(counts.databaseNodes, leastDatabases(pattern), mostNodes);
    fit.databaseProxies = hasProxies(pattern) ? std::clamp(counts.databaseProxies, 2, mostPairs) : 0;
    return fit;
}

Balancing balancingOf(ArchitectureTemplate architecture)
{
    switch (architecture) {
    case ArchitectureTemplate::LvsNat:
        return Balancing::LvsNat;
    case ArchitectureTemplate::LvsDirect:
        return Balancing::LvsDirect;
    case ArchitectureTemplate::BasicPair:
    case ArchitectureTemplate::TwoSites:
    case ArchitectureTemplate::MultiZone:
    case ArchitectureTemplate::ActiveActive:
        return Balancing::Http;
    }
    Q_UNREACHABLE();
}

// Fills one architecture, tier after tier.
class Builder
{
public:
    Builder(const Worksheet &worksheet, const TierCounts &counts)
        : m_worksheet(worksheet), m_counts(within(counts, worksheet.database)),
          m_zones(std::clamp(worksheet.zones, 1, 3))
    { }

    Architecture built()
    {
        const ArchitectureTemplate kind = m_worksheet.architecture;
        m_made.name = m_worksheet.name;
        m_made.tls = m_worksheet.tls;
        m_made.dnsSpread = m_worksheet.dnsSpread;
        m_made.database = m_worksheet.database;
        m_made.balancing = balancingOf(kind);
        m_made.interchangeable = kind == ArchitectureTemplate::ActiveActive;
        m_made.vipPrefix = 16;
        addSites();
        if (kind == ArchitectureTemplate::MultiZone)
            addManagedBalancers();
        else
            addBalancers();
        addWeb();
        addDatabases();
        addProxies();
        if (m_made.balancing != Balancing::Http) {
            m_made.stickySeconds = stickySeconds;
            addMany(Role::SharedStorage, u"storage-"_s, 2, Others, m_worksheet.databaseSize.name);
        }
        addDns();
        if (kind == ArchitectureTemplate::TwoSites)
            addNode(Role::ObjectStorage, u"objects-1"_s, dr, 0, addressAt(dr, Others + 1, 0), QString());
        if (m_made.interchangeable)
            makeAlike();
        return m_made;
    }

private:
    static constexpr int home = 0;
    static constexpr int dr = 1;

    bool hasSecondSite() const
    {
        return m_worksheet.architecture == ArchitectureTemplate::TwoSites
            || m_worksheet.database == DatabasePattern::BlockReplicated;
    }

    void addSites()
    {
        m_made.sites.push_back({u"home"_s, u"10.77.0.0/16"_s, u"10.77.0.1"_s});
        if (!hasSecondSite())
            return;
        m_made.sites.push_back({u"dr"_s, u"10.78.0.0/16"_s, u"10.78.0.1"_s});
        m_made.links.push_back({u"home"_s, u"dr"_s, Milliseconds(linkRoundTripMs)});
    }

    void addNode(Role role, const QString &name, int site, int place, const QString &address,
                 const QString &flavor, int priority = 0)
    {
        const QString zone = site == home ? u"az%1"_s.arg(1 + place % m_zones) : u"dr-az1"_s;
        m_made.nodes.push_back(
            {name, role, m_made.sites[static_cast<size_t>(site)].name, zone, address, flavor, priority});
    }

    // count nodes of a role in the first site, spread over its zones.
    void addMany(Role role, const QString &prefix, int count, int block, const QString &flavor)
    {
        for (int i = 0; i < count; ++i)
            addNode(role, prefix + QString::number(i + 1), home, i, addressAt(home, block, i), flavor);
    }

    void addShared(const QStringList &holders, bool passive)
    {
        const int place = static_cast<int>(m_made.vips.size());
        VirtualAddress shared;
        shared.address = addressAt(home, Vips, place);
        shared.routerId = 1 + (m_made.vrrp.routerId - 1 + place) % routerIds;
        shared.holders = holders;
        if (passive && m_made.balancing == Balancing::LvsNat)
            shared.inside = addressAt(home, Inside, place);
        m_made.vips.push_back(shared);
    }

    void addBalancers()
    {
        for (int pair = 0; pair < m_counts.balancerPairs; ++pair) {
            QStringList names;
            for (int member = 0; member < 2; ++member) {
                const int i = 2 * pair + member;
                names << u"lb-%1"_s.arg(i + 1);
                addNode(Role::LoadBalancer, names.back(), home, i, addressAt(home, Balancers, i),
                        m_worksheet.balancerSize.name, vrrpPriority(member));
            }
            addShared(names, true);
            // The passive node has an address of its own to be active with; each stands in for the other.
            if (m_made.interchangeable)
                addShared({names.back(), names.front()}, false);
        }
        m_made.vip = m_made.vips.front().address;
    }

    void addManagedBalancers()
    {
        for (int zone = 0; zone < m_zones; ++zone)
            addNode(Role::ManagedBalancer, u"managed-lb-%1"_s.arg(zone + 1), home, zone,
                    addressAt(home, Balancers, zone), QString());
    }

    void addWeb()
    {
        addMany(Role::Web, u"web-"_s, m_counts.webNodes, WebNodes, m_worksheet.webSize.name);
        if (m_made.balancing != Balancing::LvsNat)
            return;
        // A reply must go back through the director that its request came by: each pair has its own share.
        size_t next = 0;
        for (ArchitectureNode &node : m_made.nodes) {
            if (node.role == Role::Web)
                node.gateway = m_made.vips[next++ % m_made.vips.size()].inside;
        }
    }

    void addDatabases()
    {
        const bool managed = m_worksheet.database == DatabasePattern::ManagedMultiZone;
        const Role role = managed ? Role::ManagedDatabase : Role::Database;
        const QString prefix = managed ? u"managed-db-"_s : u"db-"_s;
        const QString flavor = managed ? QString() : m_worksheet.databaseSize.name;
        int rank = 0;
        for (; rank < m_counts.databaseNodes; ++rank)
            addNode(role, prefix + QString::number(rank + 1), home, rank, addressAt(home, Databases, rank),
                    flavor, rank);
        if (hasSecondSite())
            addNode(role, prefix + QString::number(rank + 1), dr, 0, addressAt(dr, Databases, 0), flavor,
                    rank);
    }

    void addProxies()
    {
        if (m_counts.databaseProxies == 0)
            return;
        addMany(Role::DatabaseProxy, u"dbproxy-"_s, m_counts.databaseProxies, Proxies,
                m_worksheet.balancerSize.name);
        QStringList holders;
        for (const ArchitectureNode &proxy : nodesOf(m_made, Role::DatabaseProxy))
            holders << proxy.name;
        addShared(holders, false);
    }

    // More than one address, or one that moves to another site, is found by DNS.
    void addDns()
    {
        const bool moves = m_worksheet.architecture == ArchitectureTemplate::TwoSites
            || m_worksheet.architecture == ArchitectureTemplate::MultiZone;
        if (moves || siteAddresses(m_made).size() > 1)
            addNode(Role::Dns, u"dns-1"_s, home, 0, addressAt(home, Others + 1, 0), QString());
    }

    // Any node takes any role: each is as large as the largest that is asked for, and is called the same.
    void makeAlike()
    {
        const ServerSize *sizes[] = {&m_worksheet.webSize, &m_worksheet.balancerSize,
                                     &m_worksheet.databaseSize};
        const ServerSize *largest = *std::ranges::max_element(
            sizes, std::ranges::less(), [](const ServerSize *size) { return size->ramMB; });
        std::map<QString, QString> renamed;
        for (ArchitectureNode &node : m_made.nodes) {
            if (!isServer(node.role))
                continue;
            const QString name = u"node-%1"_s.arg(renamed.size() + 1);
            renamed[node.name] = name;
            node.name = name;
            node.flavor = largest->name;
        }
        for (VirtualAddress &shared : m_made.vips) {
            for (QString &holder : shared.holders)
                holder = renamed.at(holder);
        }
    }

    const Worksheet &m_worksheet;
    TierCounts m_counts;
    int m_zones;
    Architecture m_made;
};

} // namespace

Architecture architectureFor(const Worksheet &worksheet, const TierCounts &counts)
{
    Architecture architecture = Builder(worksheet, counts).built();
    // The simple case has no list, so that its file is that of a plain site.
    const bool simple = architecture.vips.size() == 1 && !architecture.vip.isEmpty()
        && architecture.vips.front().inside.isEmpty();
    if (simple)
        architecture.vips.clear();
    return architecture;
}

} // namespace sw
