// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/instant.h"
#include "planner/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace sw {

enum class Role { LoadBalancer, Web, Database };

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
    QString site;     // a failure domain that is a place
    QString zone;     // a failure domain inside a site
    QString address;  // IPv4 on the site's network
    QString flavor;   // name
    int priority = 0; // VRRP priority of a load balancer; rank of a database (0: first primary)
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

// The desired state: what is deployed, healed to, compared with and drilled.
struct Architecture
{
    QString name;
    std::vector<Site> sites;
    std::vector<SiteLink> links;
    std::vector<ArchitectureNode> nodes;
    QString vip; // the address that the load balancers share; empty without one
    int vipPrefix = 24;
    int sitePort = 80;    // what clients ask at the VIP
    int appPort = 8000;   // the application behind nginx, loopback of each web node
    int statsPort = 8404; // HAProxy's statistics page
    VrrpTuning vrrp;
    BalancerTuning balancer;
    friend bool operator==(const Architecture &, const Architecture &) = default;
};

const ArchitectureNode *findNode(const Architecture &architecture, const QString &name);
std::vector<ArchitectureNode> nodesOf(const Architecture &architecture, Role role);

// The lab's default site: 2 load balancers, 3 web nodes, 2 databases on site "home", 1 database on site "dr",
// 40 ms away.
Architecture labSite();

// The file form ("seaworthy": "architecture", version 1; schema resources/schemas/architecture.json). file is
// for messages.
Result<Architecture> readArchitecture(const QString &file, const QByteArray &text);
QByteArray writeArchitecture(const Architecture &architecture);

// "load-balancer", "web", "database".
QString word(Role role);

} // namespace sw
