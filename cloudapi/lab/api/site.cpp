// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/site.h"

#include "cloudapi/lab/api/beginnings.h"
#include "cloudapi/lab/api/server_create.h"
#include "cloudapi/wait/pause.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::lab::Site)
};

std::optional<Call> callAs(const World &world, const QString &userName)
{
    for (const auto &[id, user] : world.users) {
        if (user.name != userName)
            continue;
        Call call;
        call.requestId = freshRequestId();
        call.version.minor = 79;
        call.caller = {user.id,
                       user.name,
                       user.projectId,
                       world.projects.at(user.projectId).name,
                       {},
                       user.role == u"admin"_s};
        return call;
    }
    return {};
}

Result<QString> createOne(Backstage &backstage, const QString &userName, const SiteServer &server)
{
    const QString &name = server.spec.hostname;
    auto world = backstage.store.open();
    const std::optional<Call> call = callAs(*world, userName);
    const FlavorEntry *flavor = world->flavor(server.flavor);
    const NetworkEntry *network = world->networkNamed(server.network);
    const auto image = std::find_if(world->images.begin(), world->images.end(),
                                    [](const auto &entry) { return entry.second.name == siteImage; });
    if (!call || flavor == nullptr || network == nullptr || image == world->images.end())
        return failed(
            Cause::NotFound, Text::tr("create the server %1").arg(name),
            Text::tr("the lab has no flavor %1 or no network %2").arg(server.flavor, server.network));
    ServerWish wish;
    wish.name = name;
    wish.flavorId = flavor->id;
    wish.imageId = image->first;
    wish.zone = server.zone;
    wish.metadata = server.metadata;
    wish.tags = server.tags;
    wish.securityGroups = {world->defaultGroup(call->caller.projectId).id};
    wish.interface = ServerWish::Interface{network->id, server.spec.address, {}};
    wish.node = server.spec;
    const auto created = createServers(backstage, *world, *call, wish);
    if (const Answer *refusal = std::get_if<Answer>(&created))
        return failed(Cause::Refused, Text::tr("create the server %1").arg(name),
                      QString::fromUtf8(refusal->body));
    return std::get<QStringList>(created).first();
}

} // namespace

Result<QMap<QString, QString>> createSiteServers(Backstage &backstage, const QString &userName,
                                                 const std::vector<SiteServer> &servers, std::stop_token stop)
{
    QMap<QString, QString> ids;
    for (const SiteServer &server : servers) {
        const Result<QString> id = createOne(backstage, userName, server);
        if (!id)
            return failed(id.error());
        ids.insert(server.spec.hostname, *id);
    }
    while (true) {
        bool allRun = true;
        {
            auto world = backstage.store.open();
            for (auto entry = ids.begin(); entry != ids.end(); ++entry) {
                const ServerEntry *server = world->server(entry.value());
                const bool isBroken = server == nullptr || server->vmState == u"error"_s;
                if (isBroken)
                    return failed(Cause::Refused, Text::tr("start the server %1").arg(entry.key()),
                                  server && server->fault ? server->fault->message
                                                          : Text::tr("it was deleted meanwhile"));
                allRun = allRun && server->vmState == u"active"_s;
            }
        }
        if (allRun)
            return ids;
        if (!pause(Milliseconds(2), stop))
            return failed(Cause::Canceled, Text::tr("start the lab's servers"));
    }
}

} // namespace sw::lab
