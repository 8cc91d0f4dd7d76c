// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/id.h"
#include "planner/base/instant.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace sw {

// The states that every provider's servers are told in. The provider's own word is kept beside it.
enum class ServerState {
    Building,
    Active,
    Stopped,
    Paused,
    Suspended,
    Rescued,
    Resizing,        // moving to the new size
    AwaitingConfirm, // runs at the new size; confirm or revert (OpenStack: VERIFY_RESIZE)
    Reverting,
    Rebooting,
    Rebuilding,
    Shelved,
    Deleting,
    Deleted,
    Error,
    Unknown,
};

struct ServerAddress
{
    QString network; // the network's name as the provider reports it
    QString ip;
    QString mac;
    bool floating = false;
    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;
};

struct Server
{
    ServerId id;
    CloudId cloud;
    QString name;
    ServerState state = ServerState::Unknown;
    QString providerState; // "VERIFY_RESIZE"
    QString task;          // what the provider is doing to it now, "powering-off"; empty when nothing
    FlavorId flavor;
    QString flavorName;
    ImageId image; // empty when it boots from a volume
    QString zone;
    QString hostId; // an opaque word: equal for servers on one host
    std::vector<ServerAddress> addresses;
    std::vector<SecurityGroupId> securityGroups; // names where the provider lists names only
    QMap<QString, QString> metadata;
    QStringList tags;
    QString keyName;
    bool locked = false;
    int progress = 0; // per cent, while building or resizing
    QString fault;    // the provider's message when state is Error
    std::optional<Instant> created;
    std::optional<Instant> updated;
    friend bool operator==(const Server &, const Server &) = default;
};

struct Flavor
{
    FlavorId id;
    QString name;
    int vcpus = 0;
    qint64 memoryMiB = 0;
    qint64 diskGiB = 0;
    double rxtxFactor = 1.0;
    friend bool operator==(const Flavor &, const Flavor &) = default;
};

struct Image
{
    ImageId id;
    QString name;
    QString status; // the provider's word: "active", "saving"
    qint64 minDiskGiB = 0;
    qint64 minMemoryMiB = 0;
    qint64 bytes = 0;
    friend bool operator==(const Image &, const Image &) = default;
};

struct Network
{
    NetworkId id;
    QString name;
    bool external = false;
    QStringList subnets; // CIDRs where they are known
    friend bool operator==(const Network &, const Network &) = default;
};

struct Port
{
    PortId id;
    ServerId server; // empty when it belongs to something else
    NetworkId network;
    QString mac;
    QStringList ips;
    QString owner; // the provider's word, "compute:nova"
    std::vector<SecurityGroupId> securityGroups;
    friend bool operator==(const Port &, const Port &) = default;
};

struct FloatingIp
{
    FloatingIpId id;
    QString address;
    NetworkId network;
    std::optional<PortId> port; // null while unassociated
    QString fixedIp;
    friend bool operator==(const FloatingIp &, const FloatingIp &) = default;
};

struct SecurityGroup
{
    SecurityGroupId id;
    QString name;
    QString description;
    friend bool operator==(const SecurityGroup &, const SecurityGroup &) = default;
};

// Used and allowed; allowed is -1 where there is no limit.
struct Quota
{
    struct Figure
    {
        qint64 used = 0;
        qint64 allowed = -1;
        friend bool operator==(const Figure &, const Figure &) = default;
    };
    Figure servers;
    Figure cores;
    Figure memoryMiB;
    friend bool operator==(const Quota &, const Quota &) = default;
};

// One line of a provider's own log of what was done to a server.
struct ActionRecord
{
    QString requestId;
    QString action; // the provider's word, "stop"
    Instant started;
    QString message; // empty when it succeeded
    friend bool operator==(const ActionRecord &, const ActionRecord &) = default;
};

// Stable lower-case words for files and JSON: "awaiting-confirm".
QString word(ServerState state);
// For people, translated: "Waiting for confirmation".
QString label(ServerState state);
// True while the provider is still moving it and the state will change without us.
bool isTransitional(ServerState state);

} // namespace sw
