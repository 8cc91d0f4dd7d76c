// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/providers/openstack/identity_json.h"

#include "cloudapi/providers/openstack/json_fields.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::OpenStackIdentity)
};

Login loginFrom(JsonFields &fields)
{
    Login login;
    const std::optional<Instant> issued = instantFromIso8601(fields.text(u"issued_at"_s));
    const std::optional<Instant> expires = instantFromIso8601(fields.text(u"expires_at"_s));
    // The difference holds even where the cloud's clock and ours disagree.
    if (issued && expires && *expires > *issued)
        login.life = std::chrono::duration_cast<Seconds>(*expires - *issued);
    login.projectId = fields.object(u"project"_s).value(u"id"_s).toString();
    login.userName = fields.object(u"user"_s).value(u"name"_s).toString();
    const QJsonArray catalogue = fields.array(u"catalog"_s);
    for (const QJsonValue &service : catalogue) {
        const QJsonArray endpoints = service[u"endpoints"_s].toArray();
        for (const QJsonValue &one : endpoints) {
            Endpoint endpoint;
            endpoint.type = service[u"type"_s].toString();
            endpoint.interface = one[u"interface"_s].toString();
            endpoint.region = one[u"region_id"_s].toString(one[u"region"_s].toString());
            endpoint.url = QUrl(one[u"url"_s].toString());
            if (!endpoint.url.host().isEmpty())
                login.catalogue.push_back(endpoint);
        }
    }
    return login;
}

QJsonObject named(const QString &id, const QString &name)
{
    return id.isEmpty() ? QJsonObject{{u"name"_s, name}} : QJsonObject{{u"id"_s, id}};
}

QJsonObject userOf(const CloudConfig &config)
{
    QJsonObject user = named(config.userId, config.userName);
    if (config.userId.isEmpty())
        user.insert(u"domain"_s, named(config.userDomainId, config.userDomainName));
    return user;
}

QJsonObject identityOf(const CloudConfig &config)
{
    switch (config.auth) {
    case AuthKind::Password: {
        QJsonObject user = userOf(config);
        user.insert(u"password"_s, config.secret);
        return {{u"methods"_s, QJsonArray{u"password"_s}}, {u"password"_s, QJsonObject{{u"user"_s, user}}}};
    }
    case AuthKind::ApplicationCredential: {
        QJsonObject credential = named(config.credentialId, config.credentialName);
        if (config.credentialId.isEmpty())
            credential.insert(u"user"_s, userOf(config));
        credential.insert(u"secret"_s, config.secret);
        return {{u"methods"_s, QJsonArray{u"application_credential"_s}},
                {u"application_credential"_s, credential}};
    }
    case AuthKind::Token:
        return {{u"methods"_s, QJsonArray{u"token"_s}}, {u"token"_s, QJsonObject{{u"id"_s, config.secret}}}};
    }
    Q_UNREACHABLE();
}

// The types that one service is known by in catalogues.
QStringList aliases(const QString &service)
{
    if (service == u"compute"_s)
        return {u"compute"_s};
    if (service == u"network"_s)
        return {u"network"_s, u"networking"_s};
    if (service == u"image"_s)
        return {u"image"_s, u"imagev2"_s};
    return {service};
}

} // namespace

Result<Login> readLogin(const QByteArray &body)
{
    return readUnder<Login>(body, u"token"_s, loginFrom);
}

QByteArray loginBody(const CloudConfig &config)
{
    QJsonObject auth{{u"identity"_s, identityOf(config)}};
    // An application credential brings its project with it; Keystone refuses a scope beside it.
    if (config.auth != AuthKind::ApplicationCredential) {
        if (!config.projectId.isEmpty() || !config.projectName.isEmpty()) {
            QJsonObject project = named(config.projectId, config.projectName);
            if (config.projectId.isEmpty())
                project.insert(u"domain"_s, named(config.projectDomainId, config.projectDomainName));
            auth.insert(u"scope"_s, QJsonObject{{u"project"_s, project}});
        } else if (!config.domainId.isEmpty() || !config.domainName.isEmpty()) {
            auth.insert(u"scope"_s, QJsonObject{{u"domain"_s, named(config.domainId, config.domainName)}});
        }
    }
    return QJsonDocument(QJsonObject{{u"auth"_s, auth}}).toJson(QJsonDocument::Compact);
}

QUrl identityBase(const QUrl &authUrl)
{
    QUrl base = authUrl;
    QStringList parts = base.path().split(u'/', Qt::SkipEmptyParts);
    if (!parts.isEmpty() && parts.back().startsWith(u"v2"_s))
        parts.removeLast();
    if (parts.isEmpty() || parts.back() != u"v3"_s)
        parts << u"v3"_s;
    base.setPath(u'/' + parts.join(u'/'));
    return base;
}

Result<QUrl> endpointOf(const Login &login, const CloudConfig &config, const QString &service)
{
    if (config.endpointOverrides.contains(service))
        return config.endpointOverrides.value(service);
    const QStringList types = aliases(service);
    QStringList offered;
    for (const Endpoint &endpoint : login.catalogue) {
        if (!types.contains(endpoint.type))
            continue;
        const bool inRegion = config.region.isEmpty() || endpoint.region == config.region;
        if (inRegion && endpoint.interface == config.interface)
            return endpoint.url;
        offered << Text::tr("%1 in %2").arg(endpoint.interface, endpoint.region);
    }
    const QString doing = Text::tr("find the service \"%1\"").arg(service);
    if (login.catalogue.empty()) {
        return failed(Cause::Unsupported, doing,
                      Text::tr("The cloud gave no list of services. Name the project (\"project_name\") of "
                               "the cloud \"%1\" in "
                               "clouds.yaml.")
                          .arg(config.cloud.text));
    }
    const QString wanted = config.region.isEmpty()
        ? Text::tr("the interface \"%1\"").arg(config.interface)
        : Text::tr("the interface \"%1\" in the region \"%2\"").arg(config.interface, config.region);
    return failed(
        Cause::Unsupported, doing,
        offered.isEmpty()
            ? Text::tr("The cloud does not have it.")
            : Text::tr("The cloud does not have it for %1. It has: %2.").arg(wanted, offered.join(u", "_s)));
}

} // namespace sw
