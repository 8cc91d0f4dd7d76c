// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/providers/openstack/openstack_client.h"

#include "cloudapi/providers/openstack/network_json.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

const Microversion tagsSince{2, 26};
const Microversion tagsAtCreationSince{2, 52};
constexpr int mostPages = 10'000; // a service whose pages lead in a circle has no end

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::OpenStackCloud)
};

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

// Nova takes a regular expression; a character with a meaning of its own becomes the wildcard, and what comes
// back is compared exactly.
QString namePattern(const QString &name)
{
    QString pattern = u"^"_s;
    for (const QChar c : name)
        pattern += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : QChar(u'.');
    return pattern + u'$';
}

QString serverPath(const ServerId &id, const QString &below = QString())
{
    const QString path = u"servers/"_s + encoded(id.text);
    return below.isEmpty() ? path : path + u'/' + below;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString doingTo(const ServerId &id, const ServerAction &action)
{
    return Text::tr("%1 (server %2)").arg(label(action), id.text);
}

} // namespace

OpenStackClient::OpenStackClient(const CloudConfig &config, std::shared_ptr<Transport> transport)
    : m_session(config, std::move(transport))
{ }

CloudId OpenStackClient::id() const
{
    return m_session.config().cloud;
}

Result<Capabilities> OpenStackClient::connect(std::stop_token stop)
{
    const Result<Microversion> version = m_session.microversion(stop);
    if (!version)
        return failed(version.error());
    Capabilities able;
    able.resize = able.rebuild = able.rescue = able.pause = able.actionLog = able.consoleOutput = true;
    able.snapshot = m_session.hasService(Service::Image, stop);
    able.floatingIps = able.securityGroups = m_session.hasService(Service::Network, stop);
    able.tags = *version >= tagsAtCreationSince;
    return able;
}

template <class T>
Result<std::vector<T>> OpenStackClient::everyPage(Call call, Result<Page<T>> (*read)(const QByteArray &),
                                                  std::stop_token stop)
{
    std::vector<T> all;
    for (int number = 1; number <= mostPages; ++number) {
        const Result<Reply> reply = m_session.call(call, stop);
        if (!reply)
            return failed(reply.error());
        Result<Page<T>> page = read(reply->body);
        if (!page) {
            return failed(page.error().cause, call.doing,
                          Text::tr("%1 (%2, page %3)").arg(page.error().detail, call.path).arg(number));
        }
        std::move(page->things.begin(), page->things.end(), std::back_inserter(all));
        // Only the query of the next address is taken: behind a front end the rest may name another host, and
        // the token must not go there.
        if (page->next.isEmpty() || page->things.empty() || page->next == call.query)
            return all;
        call.query = page->next;
    }
    return failed(Cause::Malformed, call.doing, Text::tr("The list of %1 has no end.").arg(call.path));
}

template <class Read>
auto OpenStackClient::one(const Call &call, Read read, std::stop_token stop) -> decltype(read(QByteArray()))
{
    const Result<Reply> reply = m_session.call(call, stop);
    if (!reply)
        return failed(reply.error());
    auto thing = read(reply->body);
    if (!thing) {
        // The request was taken; what came of it cannot be read.
        const bool changed = call.method != Method::Get && !call.onlyReads;
        return failed(changed ? Cause::OutcomeUnknown : thing.error().cause, call.doing,
                      Text::tr("%1 (%2)").arg(thing.error().detail, call.path));
    }
    return thing;
}

Result<void> OpenStackClient::done(const Call &call, std::stop_token stop)
{
    const Result<Reply> reply = m_session.call(call, stop);
    if (!reply)
        return failed(reply.error());
    return {};
}

Result<void> OpenStackClient::doneTo(const ServerId &id, const Call &call, std::stop_token stop)
{
    const Result<void> outcome = done(call, stop);
    if (outcome || outcome.error().cause != Cause::Conflict)
        return outcome;
    // A server on its way out conflicts with everything, for as long as Nova still knows it.
    const Result<Server> now = server(id, stop);
    if (!now && now.error().cause == Cause::NotFound)
        return failed(Cause::NotFound, call.doing, outcome.error().detail);
    return outcome;
}

Result<QString> OpenStackClient::ownProject(const QString &doing, std::stop_token stop)
{
    // An administrator is shown every project's things unless the project is named.
    const Result<QString> project = m_session.projectId(stop);
    if (!project)
        return failed(Failure{project.error().cause, doing, sentence(project.error())});
    return project->isEmpty() ? QString() : u"project_id="_s + encoded(*project);
}

Result<std::vector<Server>> OpenStackClient::servers(const ServerQuery &query, std::stop_token stop)
{
    Call call{Text::tr("list the servers"), Service::Compute, Method::Get, u"servers/detail"_s};
    QStringList terms;
    if (query.changesSince)
        terms << u"changes-since="_s + encoded(iso8601(*query.changesSince));
    if (!query.name.isEmpty())
        terms << u"name="_s + encoded(namePattern(query.name));
    if (!query.tag.isEmpty()) {
        if (const Result<void> able = needTags(call.doing, tagsSince, stop); !able)
            return failed(able.error());
        terms << u"tags="_s + encoded(query.tag);
    }
    if (query.pageSize > 0)
        terms << u"limit="_s + QString::number(query.pageSize);
    call.query = terms.join(u'&');
    Result<std::vector<Server>> all = everyPage<Server>(call, readServers, stop);
    if (!all)
        return all;
    if (!query.name.isEmpty())
        std::erase_if(*all, [&query](const Server &server) { return server.name != query.name; });
    if (const Result<void> named = nameFlavors(*all, stop); !named)
        return failed(named.error());
    return all;
}

Result<Server> OpenStackClient::server(const ServerId &id, std::stop_token stop)
{
    const Call call{Text::tr("look at the server %1").arg(id.text), Service::Compute, Method::Get,
                    serverPath(id)};
    const Result<Server> found = one(call, readServer, stop);
    if (!found)
        return found;
    // Nova shows a server as DELETED for a moment before it says that there is none.
    if (found->providerState == u"DELETED"_s)
        return failed(Cause::NotFound, call.doing, Text::tr("It has been deleted."));
    std::vector<Server> single{*found};
    if (const Result<void> named = nameFlavors(single, stop); !named)
        return failed(named.error());
    return single.front();
}

Result<void> OpenStackClient::nameFlavors(std::vector<Server> &servers, std::stop_token stop)
{
    for (Server &server : servers)
        server.cloud = id();
    const auto complete = [this, &servers] {
        const std::scoped_lock lock(m_bookMutex);
        bool isComplete = true;
        for (Server &server : servers) {
            if (server.flavor.isEmpty())
                server.flavor.text = m_book.idOf.value(server.flavorName);
            else if (server.flavorName.isEmpty())
                server.flavorName = m_book.nameOf.value(server.flavor.text);
            // A cell that is down tells neither; a flavor that was deleted is in no list, and stays as it is.
            const bool tellsNone = server.flavor.isEmpty() && server.flavorName.isEmpty();
            isComplete =
                isComplete && (tellsNone || (!server.flavor.isEmpty() && !server.flavorName.isEmpty()));
        }
        return isComplete;
    };
    if (complete())
        return {};
    const Result<std::vector<Flavor>> listed = flavors(stop);
    if (!listed && listed.error().cause == Cause::Canceled)
        return failed(listed.error());
    complete();
    return {};
}

void OpenStackClient::learn(const std::vector<Flavor> &flavors)
{
    const std::scoped_lock lock(m_bookMutex);
    for (const Flavor &flavor : flavors) {
        m_book.nameOf.insert(flavor.id.text, flavor.name);
        m_book.idOf.insert(flavor.name, flavor.id.text);
    }
}

Result<std::vector<Flavor>> OpenStackClient::flavors(std::stop_token stop)
{
    const Call call{Text::tr("list the flavors"), Service::Compute, Method::Get, u"flavors/detail"_s};
    Result<std::vector<Flavor>> all = everyPage<Flavor>(call, readFlavors, stop);
    if (all)
        learn(*all);
    return all;
}

Result<std::vector<Image>> OpenStackClient::images(std::stop_token stop)
{
    return everyPage<Image>({Text::tr("list the images"), Service::Image, Method::Get, u"images"_s},
                            readImages, stop);
}

Result<std::vector<Network>> OpenStackClient::networks(std::stop_token stop)
{
    const QString doing = Text::tr("list the networks");
    const Result<std::vector<Network>> all =
        everyPage<Network>({doing, Service::Network, Method::Get, u"networks"_s}, readNetworks, stop);
    if (!all)
        return all;
    const Result<std::vector<Subnet>> subnets =
        everyPage<Subnet>({doing, Service::Network, Method::Get, u"subnets"_s}, readSubnets, stop);
    if (!subnets)
        return failed(subnets.error());
    return withSubnets(*all, *subnets);
}

Result<std::vector<Port>> OpenStackClient::ports(std::stop_token stop)
{
    const QString doing = Text::tr("list the ports");
    const Result<QString> project = ownProject(doing, stop);
    if (!project)
        return failed(project.error());
    return everyPage<Port>({doing, Service::Network, Method::Get, u"ports"_s, *project}, readPorts, stop);
}

Result<std::vector<FloatingIp>> OpenStackClient::floatingIps(std::stop_token stop)
{
    const QString doing = Text::tr("list the floating addresses");
    const Result<QString> project = ownProject(doing, stop);
    if (!project)
        return failed(project.error());
    return everyPage<FloatingIp>({doing, Service::Network, Method::Get, u"floatingips"_s, *project},
                                 readFloatingIps, stop);
}

Result<std::vector<SecurityGroup>> OpenStackClient::securityGroups(std::stop_token stop)
{
    const QString doing = Text::tr("list the security groups");
    const Result<QString> project = ownProject(doing, stop);
    if (!project)
        return failed(project.error());
    return everyPage<SecurityGroup>({doing, Service::Network, Method::Get, u"security-groups"_s, *project},
                                    readSecurityGroups, stop);
}

Result<QStringList> OpenStackClient::zones(std::stop_token stop)
{
    return one({Text::tr("list the zones"), Service::Compute, Method::Get, u"os-availability-zone"_s},
               readZones, stop);
}

Result<Quota> OpenStackClient::quota(std::stop_token stop)
{
    return one({Text::tr("look at the quota"), Service::Compute, Method::Get, u"limits"_s}, readLimits, stop);
}

Result<void> OpenStackClient::needTags(const QString &doing, Microversion since, std::stop_token stop)
{
    const Result<Microversion> version = m_session.microversion(stop);
    if (!version)
        return failed(version.error());
    if (*version >= since)
        return {};
    return failed(Cause::Unsupported, doing,
                  Text::tr("This cloud is too old for tags: it speaks the microversion %1, tags need %2.")
                      .arg(QString::fromLatin1(text(*version)), QString::fromLatin1(text(since))));
}

Result<ServerId> OpenStackClient::create(const NewServer &wanted, std::stop_token stop)
{
    const QString doing = Text::tr("create the server \"%1\"").arg(wanted.name);
    if (!wanted.tags.isEmpty()) {
        if (const Result<void> able = needTags(doing, tagsAtCreationSince, stop); !able)
            return failed(able.error());
    }
    const Result<Microversion> version = m_session.microversion(stop);
    if (!version)
        return failed(Failure{version.error().cause, doing, sentence(version.error())});
    return one({doing, Service::Compute, Method::Post, u"servers"_s, QString(), createBody(wanted, *version)},
               readCreatedServer, stop);
}

Result<void> OpenStackClient::act(const ServerId &id, const ServerAction &action, std::stop_token stop)
{
    ServerAction wanted = action;
    const QString doing = doingTo(id, action);
    if (auto *rebuild = std::get_if<RebuildServer>(&wanted); rebuild && rebuild->image.isEmpty()) {
        const Result<Server> now = server(id, stop);
        if (!now)
            return failed(Failure{now.error().cause, doing, now.error().detail});
        if (now->image.isEmpty())
            return failed(Cause::Unsupported, doing,
                          Text::tr("It boots from a volume; name the image to rebuild it from."));
        rebuild->image = now->image;
    }
    const std::optional<QByteArray> body = actionBody(wanted);
    if (!body)
        return doneTo(id, {doing, Service::Compute, Method::Delete, serverPath(id)}, stop);
    return doneTo(id, {doing, Service::Compute, Method::Post, serverPath(id, u"action"_s), QString(), *body},
                  stop);
}

Result<ImageId> OpenStackClient::snapshot(const ServerId &id, const QString &name, std::stop_token stop)
{
    const Call call{Text::tr("take the snapshot \"%1\"").arg(name),
                    Service::Compute,
                    Method::Post,
                    serverPath(id, u"action"_s),
                    QString(),
                    json({{u"createImage"_s, QJsonObject{{u"name"_s, name}}}})};
    const Result<Reply> reply = m_session.call(call, stop);
    if (!reply)
        return failed(reply.error());
    const Result<ImageId> image = readCreatedImage(reply->body, header(*reply, "Location"));
    if (!image)
        return failed(Cause::OutcomeUnknown, call.doing, image.error().detail);
    return image;
}

Result<void> OpenStackClient::deleteImage(const ImageId &id, std::stop_token stop)
{
    return done({Text::tr("delete the image %1").arg(id.text), Service::Image, Method::Delete,
                 u"images/"_s + encoded(id.text)},
                stop);
}

Result<void> OpenStackClient::setMetadata(const ServerId &id, const QMap<QString, QString> &values,
                                          std::stop_token stop)
{
    QJsonObject metadata;
    for (auto it = values.begin(); it != values.end(); ++it)
        metadata.insert(it.key(), it.value());
    return done({Text::tr("set the metadata of the server %1").arg(id.text), Service::Compute, Method::Post,
                 serverPath(id, u"metadata"_s), QString(), json({{u"metadata"_s, metadata}})},
                stop);
}

Result<void> OpenStackClient::setTags(const ServerId &id, const QStringList &tags, std::stop_token stop)
{
    const QString doing = Text::tr("set the tags of the server %1").arg(id.text);
    if (const Result<void> able = needTags(doing, tagsSince, stop); !able)
        return able;
    return done({doing, Service::Compute, Method::Put, serverPath(id, u"tags"_s), QString(),
                 json({{u"tags"_s, QJsonArray::fromStringList(tags)}})},
                stop);
}

Result<FloatingIp> OpenStackClient::allocateFloatingIp(const NetworkId &external, std::stop_token stop)
{
    const QJsonObject wanted{{u"floating_network_id"_s, external.text}};
    return one({Text::tr("allocate a floating address"), Service::Network, Method::Post, u"floatingips"_s,
                QString(), json({{u"floatingip"_s, wanted}})},
               readFloatingIp, stop);
}

Result<FloatingIp> OpenStackClient::assignFloatingIp(const FloatingIpId &id,
                                                     const std::optional<PortId> &port, std::stop_token stop)
{
    const QJsonObject wanted{{u"port_id"_s, port ? QJsonValue(port->text) : QJsonValue()}};
    const QString doing =
        port ? Text::tr("assign the floating address") : Text::tr("take the floating address off");
    return one({doing, Service::Network, Method::Put, u"floatingips/"_s + encoded(id.text), QString(),
                json({{u"floatingip"_s, wanted}})},
               readFloatingIp, stop);
}

Result<void> OpenStackClient::releaseFloatingIp(const FloatingIpId &id, std::stop_token stop)
{
    return done({Text::tr("release the floating address"), Service::Network, Method::Delete,
                 u"floatingips/"_s + encoded(id.text)},
                stop);
}

Result<std::vector<ActionRecord>> OpenStackClient::actionLog(const ServerId &id, std::stop_token stop)
{
    return one({Text::tr("read the action log of the server %1").arg(id.text), Service::Compute, Method::Get,
                serverPath(id, u"os-instance-actions"_s)},
               readActions, stop);
}

Result<QString> OpenStackClient::consoleOutput(const ServerId &id, int lines, std::stop_token stop)
{
    Call call{Text::tr("read the console of the server %1").arg(id.text),
              Service::Compute,
              Method::Post,
              serverPath(id, u"action"_s),
              QString(),
              json({{u"os-getConsoleOutput"_s, QJsonObject{{u"length"_s, lines}}}})};
    call.onlyReads = true;
    return one(call, readConsole, stop);
}

} // namespace sw
