// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/host/fabric.h"
#include "cloudapi/lab/host/known_hosts.h"
#include "cloudapi/lab/host/limits.h"
#include "cloudapi/lab/host/node_host.h"
#include "cloudapi/lab/host/node_process.h"
#include "planner/config/generate.h"

#include <QCoreApplication>

#include <atomic>
#include <future>
#include <set>

namespace sw::lab {

struct HostOptions
{
    QString layersFolder; // empty, writable, seen by nobody else: a tmpfs of ours
    QString logsFolder;
    QString knownHostsFile;
    QByteArray publicKey; // logs in to every node
    QString cgroupName;
    QString floatingRange;
    bool userNamespace = false;
    bool singleUid = false;
    QString singleUidShim;
    Architecture architecture;
    SiteSecrets secrets;
};

// The real NodeHost: every node is a set of Linux namespaces on an overlay of folders. Lives inside the lab's
// own namespaces; destroying it kills all nodes.
class NamespaceHost : public NodeHost
{
    Q_DECLARE_TR_FUNCTIONS(sw::lab::NamespaceHost)
public:
    static Result<std::unique_ptr<NamespaceHost>> open(HostOptions options);
    ~NamespaceHost() override;

    Result<void> boot(const NodeSpec &spec) override;
    Result<void> powerOff(const QString &id, PowerOff how) override;
    bool isRunning(const QString &id) const override;
    Result<void> freeze(const QString &id) override;
    Result<void> thaw(const QString &id) override;
    Result<void> wipe(const QString &id) override;
    Result<void> limit(const QString &id, qint64 memoryMiB, int vcpus) override;
    Result<QString> snapshot(const QString &id, const QString &imageId) override;
    Result<void> removeImage(const QString &imageFolder) override;
    Result<QByteArray> consoleLog(const QString &id) override;
    Result<void> setFirewall(const QString &id, const QString &nftRules) override;
    Result<void> mapFloatingIp(const QString &floatingIp, const QString &fixedIp) override;
    void onDeath(std::function<void(const QString &id)> callback) override;

    // Roles that this machine lacks a package for, "haproxy" -> "haproxy"; their services are left out.
    const QMap<QString, QString> &missingPackages() const { return m_missing; }
    QJsonObject status() const;
    // The address of a node by its name, or the text itself when it is an address.
    std::optional<QString> addressOf(const QString &nameOrAddress) const;

private:
    struct Node;
    using NodePointer = std::shared_ptr<Node>;

    explicit NamespaceHost(HostOptions options);
    Result<void> prepare();
    NodePointer find(const QString &id) const;
    Result<NodePointer> running(const QString &id, const QString &doing) const;
    QString path(const QString &relative) const { return m_options.layersFolder + u'/' + relative; }
    QString lowerOf(const NodeSpec &spec) const;
    Result<NodePlan> planOf(const Node &node, const NodeRecipe &recipe) const;
    NodeRecipe recipeOf(const NodeSpec &spec) const;
    // Both yield the node's public host key.
    Result<QByteArray> furnish(const NodeSpec &spec, const NodeRecipe &recipe) const;
    Result<QByteArray> makeHostKey(const QString &upper) const;
    Result<void> give(const QString &file, const QString &owner) const;
    Result<void> vouch(const NodeSpec &spec, const QByteArray &hostKey);
    std::shared_ptr<NodeProcess> processOf(const Node &node) const;
    void endProcess(Node &node); // waits until it has ended
    Result<void> setFrozen(const Node &node, bool frozen) const;
    QString consoleEnd(const QString &id);
    void afterEnd(const NodePointer &node);
    void buryImages();

    const HostOptions m_options;
    KnownHosts m_knownHosts;
    Limits m_limits;
    std::unique_ptr<Fabric> m_fabric;
    std::shared_future<Result<void>> m_database; // its layer; the other nodes boot while it is made
    QMap<QString, QString> m_missing;
    mutable std::mutex m_mutex; // guards the maps, and of a node what node.h says
    QMap<QString, NodePointer> m_nodes;
    std::set<QString> m_doomedImages; // removed, but still under a node or another image
    std::function<void(const QString &)> m_onDeath;
};

} // namespace sw::lab
