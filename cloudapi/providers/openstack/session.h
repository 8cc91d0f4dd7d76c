// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/providers/openstack/compute_json.h"
#include "cloudapi/providers/openstack/identity_json.h"
#include "cloudapi/transport/transport.h"

#include <QUrlQuery>

#include <memory>
#include <mutex>

namespace sw {

enum class Service { Compute, Network, Image };

// One call of a service, below the address that the catalogue gives it.
struct Call
{
    QString doing; // translated: "list the servers"
    Service service = Service::Compute;
    Method method = Method::Get;
    QString path;                   // "servers/detail"
    QString query = QString();      // encoded
    QByteArray body = QByteArray(); // JSON
    bool onlyReads = false;         // a Post that changes nothing
};

// The token, the catalogue and the versions of one cloud, shared by all workers that use it. Logs in when it
// has to, and once more when a service says that the token has expired: such a request was turned away, so it
// is safe to send again.
class OpenStackSession
{
public:
    OpenStackSession(CloudConfig config, std::shared_ptr<Transport> transport);

    const CloudConfig &config() const { return m_config; }
    // A reply with a status from 200 to 299; everything else is a Failure with the provider's words.
    Result<Reply> call(const Call &call, std::stop_token stop);
    Result<QString> projectId(std::stop_token stop);
    bool hasService(Service service, std::stop_token stop);
    // What is spoken with Nova: the newest that both know, {0, 0} without microversions.
    Result<Microversion> microversion(std::stop_token stop);

private:
    struct Access
    {
        QByteArray token;
        Login login;
        std::chrono::steady_clock::time_point renewAt;
    };
    using AccessPtr = std::shared_ptr<const Access>;

    // stale: an access that was refused and must not be handed out again.
    Result<AccessPtr> access(const AccessPtr &stale, std::stop_token stop);
    Result<AccessPtr> logIn(std::stop_token stop) const;
    Result<QUrl> base(Service service, const Login &login) const;
    Result<Microversion> discovered(const QUrl &computeBase, std::stop_token stop) const;
    Result<Request> requestFor(const Call &call, const Access &access, std::stop_token stop);
    Result<bool> lock(std::unique_lock<std::timed_mutex> &guard, std::stop_token stop) const;

    const CloudConfig m_config;
    const std::shared_ptr<Transport> m_transport;
    std::timed_mutex m_accessMutex; // held while logging in, so that many workers log in once
    AccessPtr m_access;
    std::timed_mutex m_versionMutex;
    std::optional<Microversion> m_microversion;
};

} // namespace sw
