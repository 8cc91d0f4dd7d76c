// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <vector>

namespace sw::lab {

// What a node is booted with: everything that the compute API knows and a kernel needs.
struct NodeSpec
{
    QString id; // the server's id; names its folder
    QString hostname;
    QString site;    // "home" or "dr": which bridge it hangs on
    QString address; // IPv4
    int prefix = 24;
    QString gateway;
    qint64 memoryMiB = 0; // 0: no limit
    int vcpus = 0;
    QString imageFolder;        // lowerdir of a snapshot image above the base; empty: base alone
    QStringList authorizedKeys; // for root
    QByteArray
        userData; // a "#!" script runs once on the first boot; other kinds are stored under /var/lib/cloud
    // The site's role of this node, a node name in the architecture; empty for a plain server (sshd only).
    QString architectureNode;
};

enum class PowerOff { Polite, Cut };

// Boots, kills and changes nodes. Blocking, for the API's worker threads: calls for different nodes run in
// parallel, calls for one node are the caller's to serialise.
class NodeHost
{
public:
    virtual ~NodeHost() = default;
    // Returns when the node has reported that its interface is up and its services answer, or why not.
    virtual Result<void> boot(const NodeSpec &spec) = 0;
    virtual Result<void> powerOff(const QString &id, PowerOff how) = 0;
    virtual bool isRunning(const QString &id) const = 0;
    virtual Result<void> freeze(const QString &id) = 0; // pause
    virtual Result<void> thaw(const QString &id) = 0;
    virtual Result<void> wipe(const QString &id) = 0; // forget the writable layer: rebuild, delete
    virtual Result<void> limit(const QString &id, qint64 memoryMiB,
                               int vcpus) = 0; // resize of a running node
    virtual Result<QString> snapshot(const QString &id, const QString &imageId) = 0; // the image's folder
    virtual Result<void> removeImage(const QString &imageFolder) = 0;
    virtual Result<QByteArray> consoleLog(const QString &id) = 0;
    // Nodes may not talk to other than these; an empty optional lifts it. For security groups.
    virtual Result<void> setFirewall(const QString &id, const QString &nftRules) = 0;
    // One address more on the node that a floating IP is mapped to (DNAT in the lab's router); empty removes
    // it.
    virtual Result<void> mapFloatingIp(const QString &floatingIp, const QString &fixedIp) = 0;
    // Called on a worker when a node dies without having been told to.
    virtual void onDeath(std::function<void(const QString &id)> callback) = 0;
};

} // namespace sw::lab
