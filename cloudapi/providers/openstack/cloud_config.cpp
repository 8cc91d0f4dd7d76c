// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/providers/openstack/cloud_config.h"

#include "cloudapi/providers/openstack/yaml_value.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

const QString environmentCloud = u"envvars"_s;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::CloudConfig)
};

QString environmentName()
{
    return Text::tr("the environment (OS_* variables)");
}

// Variables that say where to look, not what a cloud is like.
bool describesACloud(const QString &variable)
{
    return variable != u"OS_CLOUD"_s && !variable.startsWith(u"OS_CLIENT_"_s);
}

bool hasEnvironmentCloud(const ConfigSources &sources)
{
    const QMap<QString, QString> &all = sources.environment;
    return all.contains(u"OS_AUTH_URL"_s);
}

// OS_USER_DOMAIN_NAME=Default reads like the line "user_domain_name: Default" of a file.
YamlValue environmentEntry(const ConfigSources &sources)
{
    YamlValue entry;
    entry.kind = YamlValue::Kind::Map;
    entry.file = environmentName();
    for (auto it = sources.environment.begin(); it != sources.environment.end(); ++it) {
        if (!describesACloud(it.key()) || it.value().isEmpty())
            continue;
        YamlValue value;
        value.kind = YamlValue::Kind::Scalar;
        value.text = it.value();
        value.file = it.key();
        entry.map.push_back({it.key().mid(3).toLower(), value});
    }
    return entry;
}

Result<YamlValue> section(const std::optional<ConfigFile> &file, const QString &key)
{
    if (!file)
        return YamlValue();
    const Result<YamlValue> root = readYaml(*file);
    if (!root)
        return failed(root.error());
    const YamlValue *found = root->find(key);
    if (!found || found->kind == YamlValue::Kind::Nothing)
        return YamlValue();
    if (found->kind != YamlValue::Kind::Map) {
        return failed(Cause::Malformed, Text::tr("read %1").arg(file->path),
                      Text::tr("%1: at \"%2\": found %3, expected a group of clouds, each by its name.")
                          .arg(found->place(), key, found->described()));
    }
    return *found;
}

struct Sections
{
    YamlValue clouds; // with secure.yaml's values
    YamlValue profiles;
};

Result<Sections> readSections(const ConfigSources &sources)
{
    const Result<YamlValue> clouds = section(sources.clouds, u"clouds"_s);
    if (!clouds)
        return failed(clouds.error());
    const Result<YamlValue> secure = section(sources.secure, u"clouds"_s);
    if (!secure)
        return failed(secure.error());
    const Result<YamlValue> profiles = section(sources.publicClouds, u"public-clouds"_s);
    if (!profiles)
        return failed(profiles.error());
    return Sections{merged(*clouds, *secure), *profiles};
}

// Reads the fields of one entry. The first problem is kept; what is read after it does not count.
class Entry
{
public:
    Entry(const CloudId &cloud, const YamlValue &fields) : m_cloud(cloud), m_fields(fields)
    {
        m_auth = fields.find(u"auth"_s);
        if (m_auth && m_auth->kind != YamlValue::Kind::Map && m_auth->kind != YamlValue::Kind::Nothing)
            fail(Cause::Malformed, *m_auth, u"auth"_s, Text::tr("a group of fields"));
    }

    // Log-in fields stand under "auth"; older files have them one level up.
    QString auth(const QStringList &names)
    {
        for (const QString &name : names) {
            const YamlValue *value = m_auth ? m_auth->find(name) : nullptr;
            if (!value)
                value = m_fields.find(name);
            const QString found = text(value, name);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    QString field(const QStringList &names)
    {
        for (const QString &name : names) {
            const QString found = text(m_fields.find(name), name);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    void fail(Cause cause, const YamlValue &where, const QString &field, const QString &expected)
    {
        refuse(cause,
               Text::tr("%1: at \"%2\" of the cloud \"%3\": found %4, expected %5.")
                   .arg(where.place(), field, m_cloud.text, where.described(), expected));
    }

    void refuse(Cause cause, const QString &detail)
    {
        if (!m_problem)
            m_problem = Failure{cause, Text::tr("read the cloud \"%1\"").arg(m_cloud.text), detail};
    }

    const YamlValue &fields() const { return m_fields; }
    const std::optional<Failure> &problem() const { return m_problem; }

private:
    QString text(const YamlValue *value, const QString &name)
    {
        if (!value || value->kind == YamlValue::Kind::Nothing)
            return {};
        if (value->kind != YamlValue::Kind::Scalar) {
            fail(Cause::Malformed, *value, name, Text::tr("a text"));
            return {};
        }
        return value->text;
    }

    CloudId m_cloud;
    const YamlValue &m_fields;
    const YamlValue *m_auth = nullptr;
    std::optional<Failure> m_problem;
};

bool isNo(const QString &text)
{
    const QString lower = text.toLower();
    return lower == u"false"_s || lower == u"no"_s || lower == u"off"_s || lower == u"0"_s;
}

QString firstRegion(const YamlValue &fields)
{
    const YamlValue *regions = fields.find(u"regions"_s);
    if (!regions || regions->list.empty())
        return {};
    const YamlValue &first = regions->list.front();
    const YamlValue *name = first.find(u"name"_s);
    return name ? name->text : first.text;
}

void readAuthKind(Entry &entry, CloudConfig &config)
{
    const QString kind = entry.field({u"auth_type"_s, u"auth_plugin"_s}).toLower();
    config.credentialId = entry.auth({u"application_credential_id"_s});
    config.credentialName = entry.auth({u"application_credential_name"_s});
    const QString token = entry.auth({u"token"_s});
    if (kind == u"v3applicationcredential"_s)
        config.auth = AuthKind::ApplicationCredential;
    else if (kind == u"token"_s || kind == u"v3token"_s)
        config.auth = AuthKind::Token;
    else if (kind == u"password"_s || kind == u"v3password"_s)
        config.auth = AuthKind::Password;
    else if (!kind.isEmpty())
        entry.refuse(
            Cause::Unsupported,
            Text::tr(
                "%1 asks for auth_type \"%2\". Supported are password, v3applicationcredential and v3token; "
                "create an application credential with: openstack application credential create NAME")
                .arg(config.from, kind));
    else if (!config.credentialId.isEmpty() || !config.credentialName.isEmpty())
        config.auth = AuthKind::ApplicationCredential;
    else
        config.auth = token.isEmpty() ? AuthKind::Password : AuthKind::Token;
    switch (config.auth) {
    case AuthKind::Password:
        config.secret = entry.auth({u"password"_s});
        break;
    case AuthKind::ApplicationCredential:
        config.secret = entry.auth({u"application_credential_secret"_s});
        break;
    case AuthKind::Token:
        config.secret = token;
        break;
    }
}

void readWho(Entry &entry, CloudConfig &config)
{
    config.userId = entry.auth({u"user_id"_s});
    config.userName = entry.auth({u"username"_s, u"user_name"_s});
    config.projectId = entry.auth({u"project_id"_s, u"tenant_id"_s});
    config.projectName = entry.auth({u"project_name"_s, u"tenant_name"_s});
    config.domainId = entry.auth({u"domain_id"_s});
    config.domainName = entry.auth({u"domain_name"_s});
    const QString defaultId = entry.auth({u"default_domain_id"_s, u"default_domain"_s});
    const QString defaultName = entry.auth({u"default_domain_name"_s});
    config.userDomainId = entry.auth({u"user_domain_id"_s});
    config.userDomainName = entry.auth({u"user_domain_name"_s});
    config.projectDomainId = entry.auth({u"project_domain_id"_s});
    config.projectDomainName = entry.auth({u"project_domain_name"_s});
    // A name without its domain is no name in Keystone v3; "default" is the id of the domain that every cloud
    // has.
    const auto complete = [&](QString &id, QString &name) {
        if (!id.isEmpty() || !name.isEmpty())
            return;
        id = !defaultId.isEmpty() ? defaultId : !config.domainId.isEmpty() ? config.domainId : QString();
        name = id.isEmpty() ? (!defaultName.isEmpty() ? defaultName : config.domainName) : QString();
        if (id.isEmpty() && name.isEmpty())
            id = u"default"_s;
    };
    complete(config.userDomainId, config.userDomainName);
    complete(config.projectDomainId, config.projectDomainName);
    if (config.auth == AuthKind::Password && config.userId.isEmpty() && config.userName.isEmpty())
        entry.refuse(Cause::Malformed,
                     Text::tr("%1: the cloud has no \"username\" under \"auth\".").arg(config.from));
    if (config.auth == AuthKind::ApplicationCredential && config.credentialId.isEmpty()) {
        if (config.credentialName.isEmpty())
            entry.refuse(Cause::Malformed,
                         Text::tr("%1: the cloud has no \"application_credential_id\" under \"auth\".")
                             .arg(config.from));
        else if (config.userId.isEmpty() && config.userName.isEmpty())
            entry.refuse(
                Cause::Malformed,
                Text::tr("%1: an application credential that is given by its name needs a \"username\" too.")
                    .arg(config.from));
    }
}

// Expects "http://cloud:5000/v3"; anything that has no host is refused here, before it is waited for.
QUrl readUrl(Entry &entry, const CloudConfig &config, const QString &field, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isUsable =
        url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http"_s || url.scheme() == u"https"_s);
    if (!isUsable) {
        entry.refuse(Cause::Malformed,
                     Text::tr("%1: at \"%2\": found what is no address, expected one like "
                              "https://cloud.example.org:5000/v3.")
                         .arg(config.from, field));
    }
    return url;
}

void readAddresses(Entry &entry, CloudConfig &config)
{
    const QString authUrl = entry.auth({u"auth_url"_s});
    if (authUrl.isEmpty())
        entry.refuse(Cause::Malformed,
                     Text::tr("%1: the cloud has no \"auth_url\" under \"auth\".").arg(config.from));
    else
        config.authUrl = readUrl(entry, config, u"auth_url"_s, authUrl);
    for (const QString &service : {u"compute"_s, u"network"_s, u"image"_s, u"identity"_s}) {
        const QString field = service + u"_endpoint_override"_s;
        const QString address = entry.field({field, service + u"_endpoint"_s});
        if (!address.isEmpty())
            config.endpointOverrides.insert(service, readUrl(entry, config, field, address));
    }
    config.region = entry.field({u"region_name"_s, u"region"_s});
    if (config.region.isEmpty())
        config.region = firstRegion(entry.fields());
    QString interface = entry.field({u"interface"_s, u"endpoint_type"_s}).toLower();
    if (interface.endsWith(u"url"_s))
        interface.chop(3);
    if (interface == u"public"_s || interface == u"internal"_s || interface == u"admin"_s)
        config.interface = interface;
    else if (!interface.isEmpty())
        entry.refuse(Cause::Malformed,
                     Text::tr("%1: at \"interface\": found \"%2\", expected public, internal or admin.")
                         .arg(config.from, interface));
}

void readTrust(Entry &entry, CloudConfig &config, const ConfigSources &sources, const QString &folder)
{
    if (isNo(entry.field({u"verify"_s})) || entry.field({u"insecure"_s}).toLower() == u"true"_s) {
        entry.refuse(
            Cause::Unsupported,
            Text::tr(
                "%1 turns the verification of certificates off. It is never turned off here, since whoever "
                "stands between would read the password. Name your authority's file as \"cacert\" instead.")
                .arg(config.from));
    }
    if (!entry.field({u"cert"_s}).isEmpty())
        entry.refuse(Cause::Unsupported,
                     Text::tr("%1 asks for a client certificate (\"cert\"), which is not supported.")
                         .arg(config.from));
    QString file = entry.field({u"cacert"_s, u"ca_file"_s});
    if (file.startsWith(u"~/"_s))
        file = sources.home + file.mid(1);
    if (!file.isEmpty())
        config.caFile = QDir(folder).absoluteFilePath(file);
}

Result<YamlValue> entryFields(const ConfigSources &sources, const Sections &sections, const CloudId &cloud)
{
    if (cloud.text == environmentCloud && hasEnvironmentCloud(sources))
        return environmentEntry(sources);
    const QString doing = Text::tr("find the cloud \"%1\"").arg(cloud.text);
    const YamlValue *own = sections.clouds.find(cloud.text);
    if (!own) {
        QStringList names;
        for (const auto &[name, value] : sections.clouds.map)
            names << name;
        if (!sources.clouds) {
            return failed(
                Cause::NotFound, doing,
                Text::tr("There is no clouds.yaml. Looked for: %1.").arg(sources.searched.join(u", "_s)));
        }
        return failed(
            Cause::NotFound, doing,
            names.isEmpty()
                ? Text::tr("%1 has no clouds.").arg(sources.clouds->path)
                : Text::tr("%1 has these clouds: %2.").arg(sources.clouds->path, names.join(u", "_s)));
    }
    if (own->kind != YamlValue::Kind::Map) {
        return failed(Cause::Malformed, doing,
                      Text::tr("%1: at \"%2\": found %3, expected a group of fields.")
                          .arg(own->place(), cloud.text, own->described()));
    }
    const YamlValue *profile = own->find(u"profile"_s);
    if (!profile)
        profile = own->find(u"cloud"_s);
    if (!profile || profile->text.isEmpty() || profile->text == cloud.text)
        return *own;
    const YamlValue *known = sections.profiles.find(profile->text);
    if (!known) {
        return failed(
            Cause::NotFound, doing,
            Text::tr(
                "%1: the profile \"%2\" is in no clouds-public.yaml. Add it there, or write its \"auth_url\" "
                "into this cloud and remove the profile.")
                .arg(profile->place(), profile->text));
    }
    return merged(*known, *own);
}

Result<CloudConfig> configOf(const ConfigSources &sources, const Sections &sections, const CloudId &cloud)
{
    const Result<YamlValue> fields = entryFields(sources, sections, cloud);
    if (!fields)
        return failed(fields.error());
    const bool fromEnvironment = cloud.text == environmentCloud && hasEnvironmentCloud(sources);
    CloudConfig config;
    config.cloud = cloud;
    config.from = fromEnvironment ? environmentName()
        : sources.clouds          ? sources.clouds->path
                                  : sources.secure->path;
    const QString folder = fromEnvironment ? QDir::currentPath() : QFileInfo(config.from).path();
    Entry entry(cloud, *fields);
    readAuthKind(entry, config);
    readWho(entry, config);
    readAddresses(entry, config);
    readTrust(entry, config, sources, folder);
    if (entry.problem())
        return failed(*entry.problem());
    return config;
}

} // namespace

Result<std::vector<CloudListing>> cloudListings(const ConfigSources &sources)
{
    const Result<Sections> sections = readSections(sources);
    if (!sections)
        return failed(sections.error());
    std::vector<CloudId> names;
    if (hasEnvironmentCloud(sources))
        names.push_back(CloudId{environmentCloud});
    for (const auto &[name, value] : sections->clouds.map) {
        if (names.empty() || name != environmentCloud)
            names.push_back(CloudId{name});
    }
    std::vector<CloudListing> listings;
    for (const CloudId &name : names) {
        CloudListing listing;
        listing.cloud = name;
        listing.from = sources.clouds ? sources.clouds->path : environmentName();
        const Result<CloudConfig> config = configOf(sources, *sections, name);
        if (config) {
            listing.from = config->from;
            listing.where = config->authUrl.host();
            listing.needsSecret = missingSecret(*config).has_value();
        } else {
            listing.problem = config.error().detail;
        }
        listings.push_back(listing);
    }
    return listings;
}

Result<CloudConfig> cloudConfig(const ConfigSources &sources, const CloudId &cloud)
{
    const Result<Sections> sections = readSections(sources);
    if (!sections)
        return failed(sections.error());
    return configOf(sources, *sections, cloud);
}

Result<CloudId> defaultCloud(const ConfigSources &sources)
{
    const QString named = sources.environment.value(u"OS_CLOUD"_s);
    if (!named.isEmpty())
        return CloudId{named};
    if (hasEnvironmentCloud(sources))
        return CloudId{environmentCloud};
    const Result<std::vector<CloudListing>> listings = cloudListings(sources);
    if (!listings)
        return failed(listings.error());
    if (listings->size() == 1)
        return listings->front().cloud;
    const QString doing = Text::tr("choose a cloud");
    if (listings->empty())
        return failed(Cause::NotFound, doing,
                      Text::tr("There is no clouds.yaml with a cloud in it. Looked for: %1.")
                          .arg(sources.searched.join(u", "_s)));
    QStringList names;
    for (const CloudListing &listing : *listings)
        names << listing.cloud.text;
    return failed(Cause::NotFound, doing,
                  Text::tr("Several are known; name one of them: %1.").arg(names.join(u", "_s)));
}

std::optional<QString> missingSecret(const CloudConfig &config)
{
    if (!config.secret.isEmpty())
        return std::nullopt;
    switch (config.auth) {
    case AuthKind::Password:
        return u"password"_s;
    case AuthKind::ApplicationCredential:
        return u"application_credential_secret"_s;
    case AuthKind::Token:
        return u"token"_s;
    }
    Q_UNREACHABLE();
}

} // namespace sw
