// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/daemon/site.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace sw::lab {

QString floatingRange()
{
    return u"198.51.100.0/24"_s;
}

ComputeApiOptions apiOptions(const Architecture &architecture, const QString &publicUrl,
                             const QByteArray &publicKey)
{
    ComputeApiOptions options;
    options.publicUrl = publicUrl;
    options.accounts = labAccounts(freshPassword(), freshPassword(), freshPassword());
    options.authorizedKeys = {QString::fromUtf8(publicKey.trimmed())};
    for (const Site &site : architecture.sites) {
        LabNetwork network{site.name, site.name, site.subnet, site.gateway, false, {}};
        // A shared address is of its holders' network, and no server may be given it.
        for (const VirtualAddress &shared : virtualAddresses(architecture)) {
            const ArchitectureNode *holder =
                shared.holders.isEmpty() ? nullptr : findNode(architecture, shared.holders.front());
            if (!holder || holder->site != site.name)
                continue;
            network.reserved.insert(shared.address, u"site-vip"_s);
            if (!shared.inside.isEmpty())
                network.reserved.insert(shared.inside, u"site-vip"_s);
        }
        options.networks.push_back(network);
    }
    options.networks.push_back({u"public"_s, {}, floatingRange(), u"198.51.100.1"_s, true, {}});
    QSet<QString> zones;
    for (const ArchitectureNode &node : architecture.nodes) {
        if (!zones.contains(node.zone))
            options.zones.push_back({node.zone, node.site});
        zones.insert(node.zone);
    }
    return options;
}

std::vector<SiteServer> siteServers(const Architecture &architecture)
{
    std::vector<SiteServer> servers;
    for (const ArchitectureNode &node : architecture.nodes) {
        if (!isServer(node.role))
            continue; // the lab runs no services of a cloud
        SiteServer server;
        server.spec.hostname = node.name;
        server.spec.address = node.address;
        server.spec.architectureNode = node.name;
        server.flavor = node.flavor;
        server.network = node.site;
        server.zone = node.zone;
        server.metadata.insert(u"seaworthy.role"_s, word(node.role));
        server.metadata.insert(u"seaworthy.site"_s, architecture.name);
        servers.push_back(server);
    }
    return servers;
}

} // namespace sw::lab
