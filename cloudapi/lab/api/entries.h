// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/host/node_host.h"
#include "planner/base/instant.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace sw::lab {

struct Project
{
    QString id;
    QString name;
    int servers = -1; // limits; -1 for none
    int cores = -1;
    qint64 memoryMiB = -1;
    int floatingIps = -1;
};

struct User
{
    QString id;
    QString name;
    QString password;
    QString projectId;
    QString role;
};

struct AppCredential
{
    QString id;
    QString name;
    QString description;
    QString secret;
    QString userId;
    QString projectId;
    std::optional<Instant> expires;
};

struct Token
{
    QString userId;
    QString projectId; // empty when unscoped
    QStringList methods;
    QString auditId;
    QString appCredentialId;
    Instant issued;
    Instant expires;
};

struct FlavorEntry
{
    QString id;
    QString name;
    qint64 memoryMiB = 0;
    int vcpus = 0;
    int diskGiB = 0;
};

struct ImageEntry
{
    QString id;
    QString name;
    QString status;     // "active", "queued", "saving"
    QString visibility; // "public", "private"
    QString owner;      // project
    QString folder;     // lowerdir of a snapshot; empty for the base
    qint64 bytes = 0;
    qint64 minDiskGiB = 0;
    qint64 minMemoryMiB = 0;
    bool isProtected = false;
    QStringList tags;
    QMap<QString, QString> properties;
    Instant created;
    Instant updated;
};

struct KeyPair
{
    QString name;
    QString publicKey;
    QString fingerprint;
    QString userId;
    Instant created;
};

struct ServerGroup
{
    QString id;
    QString name;
    QString policy;
    QString projectId;
    QString userId;
};

struct ZoneEntry
{
    QString name;
    QString network;
    QStringList hosts;
};

struct NetworkEntry
{
    QString id;
    QString name;
    QString subnetId;
    QString site;
    QString cidr;
    QString gateway;
    QString projectId;
    bool external = false;
    bool shared = false;
    Instant created;
};

struct PortEntry
{
    QString id;
    QString name;
    QString description;
    QString networkId;
    QString projectId;
    QString address;
    QString deviceId;
    QString deviceOwner;
    QString zone;
    QStringList securityGroups; // ids
    QStringList tags;
    bool createdByNova = false; // goes with its server
    Instant created;
    Instant updated;
};

struct RuleEntry
{
    QString id;
    QString direction; // "ingress", "egress"
    QString ethertype = QStringLiteral("IPv4");
    QString protocol; // empty: any
    std::optional<int> portMin;
    std::optional<int> portMax;
    QString remotePrefix;
    QString remoteGroup;
    QString description;
    Instant created;
};

struct SecurityGroupEntry
{
    QString id;
    QString name;
    QString description;
    QString projectId;
    std::vector<RuleEntry> rules;
    QStringList tags;
    Instant created;
    Instant updated;
};

struct FloatingIpEntry
{
    QString id;
    QString address;
    QString networkId;
    QString projectId;
    QString portId; // empty while unassociated
    QString description;
    QStringList tags;
    Instant created;
    Instant updated;
};

// One entry of a server's instance actions. An empty user means that the cloud itself acted.
struct ActionEntry
{
    QString requestId;
    QString action; // "create", "stop", "resize"
    QString userId;
    QString projectId;
    Instant started;
    Instant updated;
    QString event; // "compute_stop_instance"; empty when no node work belongs to it
    std::optional<Instant> finished;
    bool failed = false;
    QString hostId;
};

struct FaultEntry
{
    int code = 500;
    QString message;
    Instant when;
};

enum class PowerState { None = 0, Running = 1, Paused = 3, Shutdown = 4, Suspended = 7 };

// A server with Nova's own words for its states.
struct ServerEntry
{
    QString id;
    QString name;
    QString hostname;
    std::optional<QString> description;
    QString projectId;
    QString userId;
    QString flavorId;
    QString oldFlavorId; // while a resize waits for its confirmation
    QString imageId;
    QString zone;
    QString host; // empty until scheduled
    QString hostId;
    QString keyName;
    QString userData;
    QString groupId;
    QMap<QString, QString> metadata;
    QStringList tags;
    QStringList ports;        // ids
    QStringList wantedGroups; // ids: for the ports of this server

    QString vmState = QStringLiteral("building");
    QString task;
    QString stateBeforeResize;
    PowerState power = PowerState::None;
    int progress = 0;
    bool locked = false;
    bool lockedByAdmin = false;
    QString lockReason;
    bool destroyFailedOnce = false;
    bool rulesSent = false; // the node has a firewall of ours
    bool hasNode = true;    // false: an entry for measuring inventories
    std::optional<FaultEntry> fault;
    std::optional<Instant> launched;
    std::optional<Instant> terminated;
    Instant created;
    Instant updated;
    std::vector<ActionEntry> actions;
    NodeSpec node;

    bool isDeleted() const { return vmState == QStringLiteral("deleted"); }
};

// Nova's status word for the two states: "VERIFY_RESIZE".
QString statusOf(const ServerEntry &server);
// The vm_states that a status in a query stands for; empty for an unknown word.
bool statusFits(const ServerEntry &server, const QString &status);

} // namespace sw::lab
