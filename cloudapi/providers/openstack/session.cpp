// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/providers/openstack/session.h"

#include "cloudapi/providers/openstack/error_body.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

using Clock = std::chrono::steady_clock;

// 2.47 tells a server's size by name, 2.52 takes tags at creation, 2.45 answers a snapshot with its id. Later
// versions change what we would have to learn first.
const Microversion newestSpoken{2, 60};
constexpr Milliseconds timeAllowed{60'000}; // a page of a thousand servers takes a busy Nova long

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::OpenStackSession)
};

QString typeOf(Service service)
{
    switch (service) {
    case Service::Compute:
        return u"compute"_s;
    case Service::Network:
        return u"network"_s;
    case Service::Image:
        return u"image"_s;
    }
    Q_UNREACHABLE();
}

bool isVersion(const QString &part)
{
    return part.size() >= 2 && part.at(0) == u'v' && part.at(1).isDigit();
}

QUrl below(const QUrl &base, const QString &path)
{
    QUrl url = base;
    QString joined = base.path(QUrl::FullyEncoded);
    if (!joined.endsWith(u'/'))
        joined += u'/';
    url.setPath(joined + path, QUrl::StrictMode);
    return url;
}

bool isGood(int status)
{
    return status >= 200 && status < 300;
}

} // namespace

OpenStackSession::OpenStackSession(CloudConfig config, std::shared_ptr<Transport> transport)
    : m_config(std::move(config)), m_transport(std::move(transport))
{ }

Result<Reply> OpenStackSession::call(const Call &call, std::stop_token stop)
{
    AccessPtr stale;
    for (int attempt = 1;; ++attempt) {
        const Result<AccessPtr> granted = access(stale, stop);
        if (!granted)
            return failed(Failure{granted.error().cause, call.doing, sentence(granted.error())});
        const Result<Request> request = requestFor(call, **granted, stop);
        if (!request)
            return failed(Failure{request.error().cause, call.doing, sentence(request.error())});
        Result<Reply> reply = m_transport->send(*request, stop);
        if (!reply)
            return failed(Failure{reply.error().cause, call.doing, reply.error().detail});
        if (reply->status == 401 && attempt == 1) {
            stale = *granted;
            continue;
        }
        if (!isGood(reply->status))
            return failed(failureFrom(*reply, *request, call.doing));
        return reply;
    }
}

Result<QString> OpenStackSession::projectId(std::stop_token stop)
{
    const Result<AccessPtr> granted = access(nullptr, stop);
    if (!granted)
        return failed(granted.error());
    return (*granted)->login.projectId;
}

bool OpenStackSession::hasService(Service service, std::stop_token stop)
{
    const Result<AccessPtr> granted = access(nullptr, stop);
    return granted && base(service, (*granted)->login).has_value();
}

Result<Microversion> OpenStackSession::microversion(std::stop_token stop)
{
    const Result<AccessPtr> granted = access(nullptr, stop);
    if (!granted)
        return failed(granted.error());
    const Result<QUrl> compute = base(Service::Compute, (*granted)->login);
    if (!compute)
        return failed(compute.error());
    std::unique_lock guard(m_versionMutex, std::defer_lock);
    if (const Result<bool> locked = lock(guard, stop); !locked)
        return failed(locked.error());
    if (!m_microversion) {
        const Result<Microversion> found = discovered(*compute, stop);
        if (!found)
            return found;
        m_microversion = *found;
    }
    return *m_microversion;
}

Result<OpenStackSession::AccessPtr> OpenStackSession::access(const AccessPtr &stale, std::stop_token stop)
{
    std::unique_lock guard(m_accessMutex, std::defer_lock);
    if (const Result<bool> locked = lock(guard, stop); !locked)
        return failed(locked.error());
    // Another worker may have logged in anew since this one was refused.
    if (m_access && m_access != stale && Clock::now() < m_access->renewAt)
        return m_access;
    const Result<AccessPtr> granted = logIn(stop);
    if (granted)
        m_access = *granted;
    return granted;
}

Result<OpenStackSession::AccessPtr> OpenStackSession::logIn(std::stop_token stop) const
{
    const QString doing = Text::tr("log in to the cloud \"%1\"").arg(m_config.cloud.text);
    if (const std::optional<QString> missing = missingSecret(m_config)) {
        return failed(
            Cause::Unauthorized, doing,
            Text::tr("No \"%1\" is known. Enter it when you are asked, or write it into secure.yaml.")
                .arg(*missing));
    }
    Request request;
    request.method = Method::Post;
    request.url = below(identityBase(m_config.endpointOverrides.value(u"identity"_s, m_config.authUrl)),
                        u"auth/tokens"_s);
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.body = loginBody(m_config);
    request.safeToRepeat = true; // one token more changes nothing
    const Result<Reply> reply = m_transport->send(request, stop);
    if (!reply)
        return failed(Failure{reply.error().cause, doing, reply.error().detail});
    if (reply->status == 401 && m_config.auth == AuthKind::Token) {
        return failed(
            Cause::Unauthorized, doing,
            Text::tr("%1 The token has expired or was revoked; get a new one with: openstack token issue")
                .arg(providerMessage(reply->body)));
    }
    if (!isGood(reply->status))
        return failed(failureFrom(*reply, request, doing));
    Result<Login> login = readLogin(reply->body);
    if (!login) {
        return failed(Cause::Malformed, doing, Text::tr("%1 (%2)").arg(login.error().detail, shown(request)));
    }
    Access granted;
    granted.token = header(*reply, "X-Subject-Token");
    if (granted.token.isEmpty())
        return failed(Cause::Malformed, doing,
                      Text::tr("The reply to %1 holds no token.").arg(shown(request)));
    // Renewed a little before it expires; a token that lives for seconds is used for most of them.
    const Seconds life = login->life.value_or(std::chrono::hours(24 * 365));
    granted.renewAt = Clock::now() + life - std::min<Seconds>(Seconds(30), life / 10);
    granted.login = std::move(*login);
    return std::make_shared<const Access>(std::move(granted));
}

Result<QUrl> OpenStackSession::base(Service service, const Login &login) const
{
    const Result<QUrl> found = endpointOf(login, m_config, typeOf(service));
    if (!found)
        return found;
    QUrl url = *found;
    QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
    const auto version = std::find_if(parts.begin(), parts.end(), isVersion);
    switch (service) {
    case Service::Compute:
        if (version == parts.end())
            parts << u"v2.1"_s;
        else if (*version == u"v2"_s)
            *version = u"v2.1"_s;
        break;
    case Service::Network:
        if (version == parts.end())
            parts << u"v2.0"_s;
        break;
    case Service::Image:
        if (version == parts.end())
            parts << u"v2"_s;
        else
            *version = u"v2"_s;
        break;
    }
    url.setPath(u'/' + parts.join(u'/'));
    return url;
}

Result<Microversion> OpenStackSession::discovered(const QUrl &computeBase, std::stop_token stop) const
{
    const QString doing = Text::tr("ask Nova for its versions");
    // Some catalogues put the project behind the version, where no version document is.
    QUrl document = computeBase;
    QStringList parts = document.path().split(u'/', Qt::SkipEmptyParts);
    while (!parts.isEmpty() && !isVersion(parts.back()))
        parts.removeLast();
    document.setPath(u'/' + parts.join(u'/') + u'/');
    Request request;
    request.url = document;
    request.headers = {{"Accept", "application/json"}};
    const Result<Reply> reply = m_transport->send(request, stop);
    if (!reply)
        return failed(Failure{reply.error().cause, doing, reply.error().detail});
    if (reply->status != 200 && reply->status != 300)
        return failed(failureFrom(*reply, request, doing));
    const Result<VersionRange> range = readVersionRange(reply->body);
    if (!range)
        return failed(Cause::Malformed, doing, Text::tr("%1 (%2)").arg(range.error().detail, shown(request)));
    if (range->least > newestSpoken) {
        return failed(
            Cause::Unsupported, doing,
            Text::tr("It speaks the microversions from %1 on, and we know those up to %2.")
                .arg(QString::fromLatin1(text(range->least)), QString::fromLatin1(text(newestSpoken))));
    }
    return std::min(range->most, newestSpoken);
}

Result<Request> OpenStackSession::requestFor(const Call &call, const Access &access, std::stop_token stop)
{
    const Result<QUrl> where = base(call.service, access.login);
    if (!where)
        return failed(where.error());
    Request request;
    request.method = call.method;
    request.url = below(*where, call.path);
    if (!call.query.isEmpty())
        request.url.setQuery(call.query, QUrl::StrictMode);
    request.timeout = timeAllowed;
    request.headers = {{"X-Auth-Token", access.token}, {"Accept", "application/json"}};
    if (!call.body.isEmpty())
        request.headers.emplace_back("Content-Type", "application/json");
    request.body = call.body;
    const bool reads = call.onlyReads || call.method == Method::Get || call.method == Method::Head;
    request.safeToRepeat = reads;
    if (!reads) {
        // So that the cloud's operator finds in the logs what we asked for, also when no reply came.
        request.headers.emplace_back("X-OpenStack-Request-ID",
                                     "req-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    }
    if (call.service == Service::Compute) {
        const Result<Microversion> version = microversion(stop);
        if (!version)
            return failed(version.error());
        if (*version > Microversion()) {
            request.headers.emplace_back("OpenStack-API-Version", "compute " + text(*version));
            request.headers.emplace_back("X-OpenStack-Nova-API-Version", text(*version));
        }
    }
    return request;
}

Result<bool> OpenStackSession::lock(std::unique_lock<std::timed_mutex> &guard, std::stop_token stop) const
{
    while (!guard.try_lock_for(Milliseconds(20))) {
        if (stop.stop_requested())
            return failed(Cause::Canceled, Text::tr("log in to the cloud \"%1\"").arg(m_config.cloud.text),
                          Text::tr("It was stopped."));
    }
    return true;
}

} // namespace sw
