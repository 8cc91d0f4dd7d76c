// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/instant.h"
#include "planner/base/result.h"
#include "planner/capacity/patterns.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace sw {

enum class Role {
    LoadBalancer,
    Web,
    Database,
    DatabaseProxy,   // stands between the application and the databases
    SharedStorage,   // files that all web nodes see
    Dns,             // from here on services of the cloud, no servers of our own
    ObjectStorage,   // keeps snapshots
    ManagedBalancer, // the cloud's own load balancer, one in each zone
    ManagedDatabase, // the cloud's own database, one in each zone
};
inline constexpr std::array everyRole{
    Role::LoadBalancer, Role::Web,           Role::Database,        Role::DatabaseProxy,  Role::SharedStorage,
    Role::Dns,          Role::ObjectStorage, Role::ManagedBalancer, Role::ManagedDatabase};

// False for a service that the cloud runs.
bool isServer(Role role);

// How the load balancers pass requests on.
enum class Balancing {
    Http,      // HAProxy, or nginx where they end TLS
    LvsNat,    // LVS; replies go back through the director
    LvsDirect, // LVS; web nodes have the address on their loopback and reply by themselves
};
inline constexpr std::array everyBalancing{Balancing::Http, Balancing::LvsNat, Balancing::LvsDirect};

// What a node is told to run with. Times are what the configuration files carry, so that predictions and
// files cannot differ.
struct VrrpTuning
{
    int routerId = 51;
    Milliseconds advertInterval{1000}; // keepalived advert_int; VRRPv3 carries centiseconds
    Milliseconds trackInterval{1000};  // track_script
    int trackFall = 2;
    int trackRise = 2;
    friend bool operator==(const VrrpTuning &, const VrrpTuning &) = default;
};

struct BalancerTuning
{
    Milliseconds checkInterval{2000}; // inter
    Milliseconds fastInterval{300};   // fastinter
    int fall = 3;
    int rise = 2;
    Milliseconds connectTimeout{300};
    Milliseconds checkTimeout{700};
    Milliseconds clientTimeout{10000};
    Milliseconds serverTimeout{10000};
    int retries = 3;
    friend bool operator==(const BalancerTuning &, const BalancerTuning &) = default;
};

struct ArchitectureNode
{
    QString name; // "lb-1"
    Role role = Role::Web;
    QString site;                // a failure domain that is a place
    QString zone;                // a failure domain inside a site
    QString address;             // IPv4 on the site's network
    QString flavor;              // name
    int priority = 0;            // VRRP priority of a load balancer; rank of a database (0: first primary)
    QString gateway = QString(); // LVS in NAT mode: where the node's replies go; empty: the site's gateway
    friend bool operator==(const ArchitectureNode &, const ArchitectureNode &) = default;
};

struct Site
{
    QString name;
    QString subnet; // CIDR
    QString gateway;
    friend bool operator==(const Site &, const Site &) = default;
};

struct SiteLink
{
    QString from;
    QString to;
    Milliseconds roundTrip{0};
    friend bool operator==(const SiteLink &, const SiteLink &) = default;
};

// An address that a pair of nodes shares by VRRP.
struct VirtualAddress
{
    QString address;
    int routerId = 51;
    QStringList holders; // names of nodes, in the order in which they take the address
    QString inside;      // LVS in NAT mode: the web nodes' gateway, which moves along; else empty
    int weight = 1;      // in weighted DNS
    friend bool operator==(const VirtualAddress &, const VirtualAddress &) = default;
};

// The desired state: what is deployed, healed to, compared with and drilled.
struct Architecture
{
    QString name;
    std::vector<Site> sites;
    std::vector<SiteLink> links;
    std::vector<ArchitectureNode> nodes;
    QString vip; // the address that the load balancers share; empty without one
    int vipPrefix = 24;
    // Every shared address, where there are more than the one that all load balancers hold by their
    // priority: of further pairs, of both nodes of an active-active pair, of database proxies. The first is
    // vip. Empty for the simple case; virtualAddresses() answers for both.
    std::vector<VirtualAddress> vips;
    DnsSpread dnsSpread = DnsSpread::RoundRobin; // over the load balancers' addresses
    Balancing balancing = Balancing::Http;
    // Clients speak TLS, which ends at the load balancers, or at the web nodes where these are LVS.
    bool tls = false;
    int stickySeconds = 0; // a visitor comes back to the same web node for so long; 0: to any
    DatabasePattern database = DatabasePattern::Replica;
    bool interchangeable = false; // every server can take any role; its role is the one that it begins with
    int sitePort = 80;            // what clients ask at the VIP
    int tlsPort = 443;            // the same with TLS
    int appPort = 8000;           // the application behind nginx, loopback of each web node
    int statsPort = 8404;         // HAProxy's statistics page
    VrrpTuning vrrp;
    BalancerTuning balancer;
    friend bool operator==(const Architecture &, const Architecture &) = default;
};

const ArchitectureNode *findNode(const Architecture &architecture, const QString &name);
std::vector<ArchitectureNode> nodesOf(const Architecture &architecture, Role role);

// Every shared address with its holders, the first one vip; none without a VIP.
std::vector<VirtualAddress> virtualAddresses(const Architecture &architecture);
// Those of them that a load balancer holds: what clients ask.
std::vector<VirtualAddress> siteAddresses(const Architecture &architecture);
// The priority of a holder by its place: the first takes the address.
int vrrpPriority(qsizetype place);

// The lab's default site: 2 load balancers, 3 web nodes, 2 databases on site "home", 1 database on site "dr",
// 40 ms away.
Architecture labSite();

// The file form ("seaworthy": "architecture", version 1; schema resources/schemas/architecture.json). file is
// for messages.
Result<Architecture> readArchitecture(const QString &file, const QByteArray &text);
QByteArray writeArchitecture(const Architecture &architecture);

// "load-balancer", "web", "database"; "http", "lvs-nat".
QString word(Role role);
QString word(Balancing balancing);
// For people, translated: "load balancer".
QString text(Role role);

} // namespace sw
