// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/host/node_host.h"
#include "planner/base/instant.h"

#include <QSet>

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace sw::lab {

// Nodes that exist in memory only. Keeps what a real host would have become, so that a test asks for the
// state of the world; operations can be made to fail, to wait for the test, or to take a while.
class FakeNodeHost final : public NodeHost
{
public:
    struct Node
    {
        NodeSpec spec;
        bool runs = false;
        bool isFrozen = false;
        int boots = 0;
        int wipes = 0;
        QString firewall;
        std::vector<PowerOff> offs;
    };

    // Operations: "boot", "powerOff", "freeze", "thaw", "wipe", "limit", "snapshot", "firewall", "floating".
    void failNext(const QString &operation)
    {
        with([&] { m_failing.insert(operation); });
    }
    void hold(const QString &operation)
    {
        with([&] { m_held.insert(operation); });
    }
    void release(const QString &operation)
    {
        with([&] { m_held.remove(operation); });
        m_changed.notify_all();
    }
    // True once some call of this operation waits because of hold().
    void awaitHeld(const QString &operation)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_waiting.contains(operation); });
    }
    // Power is gone without anybody having asked for it.
    void die(const QString &id)
    {
        std::function<void(const QString &)> callback;
        with([&] {
            m_nodes[id].runs = false;
            callback = m_onDeath;
        });
        if (callback)
            callback(id);
    }
    Node node(const QString &id) const
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_nodes.find(id);
        return found == m_nodes.end() ? Node{} : found->second;
    }
    QMap<QString, QString> floatingIps() const
    {
        const std::lock_guard lock(m_mutex);
        return m_floating;
    }
    Milliseconds bootTime{0};

    Result<void> boot(const NodeSpec &spec) override
    {
        std::this_thread::sleep_for(bootTime);
        return change(QStringLiteral("boot"), spec.id, [&](Node &node) {
            node.spec = spec;
            node.runs = true;
            node.isFrozen = false;
            node.firewall.clear();
            ++node.boots;
        });
    }
    Result<void> powerOff(const QString &id, PowerOff how) override
    {
        return change(QStringLiteral("powerOff"), id, [&](Node &node) {
            node.runs = false;
            node.offs.push_back(how);
        });
    }
    bool isRunning(const QString &id) const override { return node(id).runs; }
    Result<void> freeze(const QString &id) override
    {
        return change(QStringLiteral("freeze"), id, [](Node &node) { node.isFrozen = true; });
    }
    Result<void> thaw(const QString &id) override
    {
        return change(QStringLiteral("thaw"), id, [](Node &node) { node.isFrozen = false; });
    }
    Result<void> wipe(const QString &id) override
    {
        return change(QStringLiteral("wipe"), id, [](Node &node) { ++node.wipes; });
    }
    Result<void> limit(const QString &id, qint64 memoryMiB, int vcpus) override
    {
        return change(QStringLiteral("limit"), id, [&](Node &node) {
            node.spec.memoryMiB = memoryMiB;
            node.spec.vcpus = vcpus;
        });
    }
    Result<QString> snapshot(const QString &id, const QString &imageId) override
    {
        if (const Result<void> taken = change(QStringLiteral("snapshot"), id, [](Node &) {}); !taken)
            return failed(taken.error());
        return QStringLiteral("/images/") + imageId;
    }
    Result<void> removeImage(const QString &) override { return {}; }
    Result<QByteArray> consoleLog(const QString &id) override
    {
        return QByteArray("first\nboots: ") + QByteArray::number(node(id).boots) + "\nlast\n";
    }
    Result<void> setFirewall(const QString &id, const QString &nftRules) override
    {
        return change(QStringLiteral("firewall"), id, [&](Node &node) { node.firewall = nftRules; });
    }
    Result<void> mapFloatingIp(const QString &floatingIp, const QString &fixedIp) override
    {
        return change(QStringLiteral("floating"), {}, [&](Node &) {
            if (fixedIp.isEmpty())
                m_floating.remove(floatingIp);
            else
                m_floating.insert(floatingIp, fixedIp);
        });
    }
    void onDeath(std::function<void(const QString &)> callback) override
    {
        const std::lock_guard lock(m_mutex);
        m_onDeath = std::move(callback);
    }

private:
    template <class F>
    void with(F &&f)
    {
        const std::lock_guard lock(m_mutex);
        f();
    }
    template <class F>
    Result<void> change(const QString &operation, const QString &id, F &&f)
    {
        std::unique_lock lock(m_mutex);
        if (m_held.contains(operation)) {
            m_waiting.insert(operation);
            m_changed.notify_all();
            m_changed.wait(lock, [&] { return !m_held.contains(operation); });
            m_waiting.remove(operation);
        }
        if (m_failing.remove(operation))
            return failed(Cause::Local, operation, QStringLiteral("the test made it fail"));
        f(m_nodes[id]);
        return {};
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<QString, Node> m_nodes;
    QMap<QString, QString> m_floating;
    QSet<QString> m_failing;
    QSet<QString> m_held;
    QSet<QString> m_waiting;
    std::function<void(const QString &)> m_onDeath;
};

} // namespace sw::lab
