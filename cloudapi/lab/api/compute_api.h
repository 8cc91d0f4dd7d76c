// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/host/node_host.h"
#include "planner/base/instant.h"
#include "planner/base/result.h"

#include <QMap>
#include <QStringList>

#include <memory>
#include <stop_token>
#include <vector>

namespace httplib {
class Server;
}

namespace sw::lab {

// One project with one user in it, and one cloud of the clouds.yaml. -1 means no limit.
struct LabAccount
{
    QString cloud; // "lab"
    QString user;
    QString password;
    QString project;
    QString role; // "member" or "admin"
    int servers = -1;
    int cores = -1;
    qint64 memoryMiB = -1;
    int floatingIps = -1;
};

// The accounts lab (demo), lab-small (2 servers, 4 cores, 4 GiB, 1 floating IP) and lab-admin.
std::vector<LabAccount> labAccounts(const QString &demoPassword, const QString &smallPassword,
                                    const QString &adminPassword);
// 32 random characters, fit for YAML and URLs.
QString freshPassword();

// A network that exists from the start. New servers get free addresses of their network; addresses that a
// site server or reserved names are left alone.
struct LabNetwork
{
    QString name; // "home", "dr", "public"
    QString site; // NodeSpec::site of its servers; empty for the external one
    QString cidr; // "10.77.1.0/24"
    QString gateway;
    bool external = false;           // floating IPs come from it
    QMap<QString, QString> reserved; // address -> name of the port that holds it, e.g. the VIP -> "site-vip"
};

// An availability zone and the network whose site it lies in. Servers without a wish go to the first zone of
// their network.
struct LabZone
{
    QString name;
    QString network;
};

struct ComputeApiOptions
{
    QString publicUrl; // "http://127.0.0.1:35357": what the catalogue, links and clouds.yaml carry
    std::vector<LabAccount> accounts;
    std::vector<LabNetwork> networks;
    std::vector<LabZone> zones;
    QStringList authorizedKeys; // log in to every node, beside the key pair that its server names
    Seconds tokenLife{3600};
    int fakeServers = 0; // servers of project demo that have no node: for measuring inventories
};

// A server of the site that the daemon builds at the start. The spec's id, memoryMiB, vcpus, site, prefix and
// gateway are filled in from flavor and network; its hostname is the server's name, its address must be free.
struct SiteServer
{
    NodeSpec spec;
    QString flavor;  // by name
    QString network; // by name
    QString zone;
    QMap<QString, QString> metadata; // "seaworthy.role" and the like
    QStringList tags;
};

// The lab's cloud as OpenStack clients see it: Keystone under /v3, Nova under /compute/v2.1, Glance under
// /image, Neutron under /network, on one port. Thread-safe; a request never waits for a node.
//
// What the host has to know: setFirewall() is given a whole script for `nft -f` that keeps to one table of
// its own (inet seaworthy_security_groups), to be run in the node's network namespace; the script that lifts
// the rules again is not empty either. It is sent again after each boot of a node that has rules.
// mapFloatingIp() is told once. Servers without a network have an empty NodeSpec::address. What the API
// reports as MAC is fa:16:3e and the last three octets of the address. onDeath() is set once, and given an
// empty function when this object goes.
class ComputeApi
{
public:
    // host must outlive this.
    ComputeApi(NodeHost &host, ComputeApiOptions options);
    ~ComputeApi(); // shutDown()
    ComputeApi(const ComputeApi &) = delete;
    ComputeApi &operator=(const ComputeApi &) = delete;

    // Takes the whole server: handlers, worker threads, keep-alive. The caller has bound it and listens; it
    // must stop listening before this object goes.
    void serve(httplib::Server &server);

    // Creates the servers in project demo, on the same path as POST /servers, all at once, and waits until
    // each is ACTIVE. Yields their ids by name. The Failure names the first server that did not come up.
    Result<QMap<QString, QString>> createSite(const std::vector<SiteServer> &servers, std::stop_token stop);

    // The text of a clouds.yaml with every account. Holds the passwords: write it with mode 0600.
    QByteArray cloudsYaml() const;

    // Refuses further work, waits for the node work under way, and drops what has not begun. Nodes keep
    // running: the daemon's host ends them. Safe to call twice.
    void shutDown();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sw::lab
