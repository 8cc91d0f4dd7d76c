// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/compute_api.h"

#include "cloudapi/lab/api/beginnings.h"
#include "cloudapi/lab/api/compute.h"
#include "cloudapi/lab/api/door.h"
#include "cloudapi/lab/api/http_server.h"
#include "cloudapi/lab/api/identity.h"
#include "cloudapi/lab/api/images.h"
#include "cloudapi/lab/api/network.h"
#include "cloudapi/lab/api/site.h"

#include <QRandomGenerator>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

// Enough to boot a site at once; boots wait for the kernel and for services, not for this process.
constexpr int crewSize = 16;

} // namespace

struct ComputeApi::Private
{
    Private(NodeHost &nodes, ComputeApiOptions wanted)
        : options(std::move(wanted)), host(nodes), crew(crewSize), backstage{store, nodes, crew},
          door(store, router)
    { }

    ComputeApiOptions options;
    NodeHost &host;
    Store store;
    Crew crew;
    Backstage backstage;
    Router router;
    Door door;
};

std::vector<LabAccount> labAccounts(const QString &demoPassword, const QString &smallPassword,
                                    const QString &adminPassword)
{
    return {{u"lab"_s, u"demo"_s, demoPassword, u"demo"_s, u"member"_s, -1, -1, -1, -1},
            {u"lab-small"_s, u"small"_s, smallPassword, u"small"_s, u"member"_s, 2, 4, 4096, 1},
            {u"lab-admin"_s, u"admin"_s, adminPassword, u"admin"_s, u"admin"_s, -1, -1, -1, -1}};
}

QString freshPassword()
{
    static const QString letters = u"abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s;
    QString password;
    for (int i = 0; i < 32; ++i)
        password += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    return password;
}

ComputeApi::ComputeApi(NodeHost &host, ComputeApiOptions options)
    : d(std::make_unique<Private>(host, std::move(options)))
{
    fillWorld(*d->store.open(), d->options);
    addIdentityRoutes(d->router, d->store);
    addAppCredentialRoutes(d->router, d->store);
    for (const auto add :
         {addServerRoutes, addServerActionRoutes, addServerPartRoutes, addInstanceActionRoutes,
          addFlavorRoutes, addKeyPairRoutes, addPlacementRoutes, addLimitRoutes, addImageRoutes,
          addNetworkRoutes, addPortRoutes, addSecurityGroupRoutes, addFloatingIpRoutes})
        add(d->router, d->backstage);
    host.onDeath([store = &d->store](const QString &id) { noteDeath(*store, id); });
}

ComputeApi::~ComputeApi()
{
    shutDown();
}

void ComputeApi::serve(httplib::Server &server)
{
    serveThrough(d->door, server);
}

Result<QMap<QString, QString>> ComputeApi::createSite(const std::vector<SiteServer> &servers,
                                                      std::stop_token stop)
{
    const QString user = d->options.accounts.empty() ? QString() : d->options.accounts.front().user;
    return createSiteServers(d->backstage, user, servers, stop);
}

QByteArray ComputeApi::cloudsYaml() const
{
    QString text = u"clouds:\n"_s;
    for (const LabAccount &account : d->options.accounts) {
        text += u"  %1:\n"
                "    region_name: RegionOne\n"
                "    identity_api_version: 3\n"
                "    auth:\n"
                "      auth_url: %2/v3\n"
                "      project_name: %3\n"
                "      username: %4\n"
                "      password: %5\n"
                "      user_domain_name: Default\n"
                "      project_domain_name: Default\n"_s.arg(account.cloud, d->options.publicUrl,
                                                             account.project, account.user, account.password);
    }
    return text.toUtf8();
}

void ComputeApi::shutDown()
{
    d->host.onDeath({});
    d->crew.stop();
}

} // namespace sw::lab
