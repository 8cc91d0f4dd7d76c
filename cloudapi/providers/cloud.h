// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"
#include "planner/inventory/server_action.h"

#include <functional>
#include <stop_token>

namespace sw {

// What a provider can do at all; asked before an action is offered.
struct Capabilities
{
    bool resize = false;
    bool rebuild = false;
    bool rescue = false;
    bool pause = false;
    bool snapshot = false;
    bool floatingIps = false;
    bool securityGroups = false;
    bool tags = false;
    bool actionLog = false;
    bool consoleOutput = false;
};

struct NewServer
{
    QString name;
    FlavorId flavor;
    ImageId image;
    std::vector<NetworkId> networks;
    QStringList securityGroups; // by name
    QString keyName;
    QString zone;
    QByteArray userData;
    QMap<QString, QString> metadata;
    QStringList tags;
};

struct ServerQuery
{
    std::optional<Instant> changesSince; // also yields servers deleted since, as ServerState::Deleted
    QString name;                        // exact; empty means all
    QString tag;                         // empty means all
    int pageSize = 0;                    // 0 lets the provider choose
};

// One account of one provider. Blocking calls for workers; each may take as long as its transport's timeouts
// allow and ends soon after stop is requested (Cause::Canceled). An instance may be used from several workers
// at once. Actions return when the provider has accepted them, not when they are done: see awaitServer. No
// call that changes something is ever sent twice; when a connection is cut after the request left, the answer
// is Cause::OutcomeUnknown.
class Cloud
{
public:
    virtual ~Cloud() = default;

    virtual CloudId id() const = 0;
    // Asks the provider for a token and its versions; the other calls do this by themselves.
    virtual Result<Capabilities> connect(std::stop_token stop) = 0;

    virtual Result<std::vector<Server>> servers(const ServerQuery &query, std::stop_token stop) = 0;
    virtual Result<Server> server(const ServerId &id,
                                  std::stop_token stop) = 0; // Cause::NotFound once it is gone
    virtual Result<std::vector<Flavor>> flavors(std::stop_token stop) = 0;
    virtual Result<std::vector<Image>> images(std::stop_token stop) = 0;
    virtual Result<std::vector<Network>> networks(std::stop_token stop) = 0;
    virtual Result<std::vector<Port>> ports(std::stop_token stop) = 0;
    virtual Result<std::vector<FloatingIp>> floatingIps(std::stop_token stop) = 0;
    virtual Result<std::vector<SecurityGroup>> securityGroups(std::stop_token stop) = 0;
    virtual Result<QStringList> zones(std::stop_token stop) = 0;
    virtual Result<Quota> quota(std::stop_token stop) = 0;

    virtual Result<ServerId> create(const NewServer &wanted, std::stop_token stop) = 0;
    virtual Result<void> act(const ServerId &id, const ServerAction &action, std::stop_token stop) = 0;
    virtual Result<ImageId> snapshot(const ServerId &id, const QString &name, std::stop_token stop) = 0;
    virtual Result<void> deleteImage(const ImageId &id, std::stop_token stop) = 0;
    virtual Result<void> setMetadata(const ServerId &id, const QMap<QString, QString> &values,
                                     std::stop_token stop) = 0;
    virtual Result<void> setTags(const ServerId &id, const QStringList &tags, std::stop_token stop) = 0;

    virtual Result<FloatingIp> allocateFloatingIp(const NetworkId &external, std::stop_token stop) = 0;
    // Null port takes the address off whatever holds it.
    virtual Result<FloatingIp> assignFloatingIp(const FloatingIpId &id, const std::optional<PortId> &port,
                                                std::stop_token stop) = 0;
    virtual Result<void> releaseFloatingIp(const FloatingIpId &id, std::stop_token stop) = 0;

    virtual Result<std::vector<ActionRecord>> actionLog(const ServerId &id, std::stop_token stop) = 0;
    virtual Result<QString> consoleOutput(const ServerId &id, int lines, std::stop_token stop) = 0;
};

// The one server with this name, or with this id. Names are not unique on a cloud: NotFound when there is
// none, Conflict with every id when there are several.
Result<Server> findServer(Cloud &cloud, const QString &nameOrId, std::stop_token stop);

// Looks at the server until reached says yes, its state becomes Error (a Failure with the provider's fault),
// or the time is over (Cause::TimedOut with the last state seen). Looks every interval; a brief
// unreachability is waited out.
Result<Server> awaitServer(Cloud &cloud, const ServerId &id,
                           const std::function<bool(const Server &)> &reached, Seconds within,
                           Milliseconds interval, std::stop_token stop);
// The same until the server is gone.
Result<void> awaitGone(Cloud &cloud, const ServerId &id, Seconds within, Milliseconds interval,
                       std::stop_token stop);

} // namespace sw
