// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/lease_keeper.h"
#include "app/operations/world.h"
#include "planner/plan/step.h"

#include <map>
#include <mutex>

namespace sw::test {

// How the next call of a name goes wrong.
enum class Trouble {
    Fail,            // a Failure, and no effect
    CutBeforeEffect, // OutcomeUnknown, and no effect
    CutAfterEffect,  // OutcomeUnknown, and it is done
};

// A whole site as a value: a cloud, its nodes over SSH, one VIP, and a web page behind it. Tests ask what it
// looks like afterwards. It may live in a file, so that what a killed process did to it is seen by the next.
class FakeSite : public Cloud, public NodeShell
{
public:
    struct Fault
    {
        QString process;
        QString state; // "armed", "acted", "undone", "undone acted"
    };
    struct Node
    {
        Server server;
        QString address;
        int priority = 0; // of VRRP; 0: it never takes the VIP
        QStringList processes;
        std::map<QString, Fault> faults; // by folder
        QStringList lacks;
        bool silent = false;             // SSH times out
        std::optional<ServerState> next; // where a moving server is going
        int looksLeft = 0;
        std::vector<ActionRecord> log;
    };

    FakeSite();
    ~FakeSite() override;

    void addNode(const QString &name, const QString &address, int priority = 0,
                 const QStringList &processes = {});
    NodeRef ref(const QString &name) const;
    Node node(const QString &name) const;
    void change(const QString &name, const std::function<void(Node &)> &how);
    void addFloatingIp(const QString &id, const QString &address, const std::optional<PortId> &port);
    std::optional<PortId> portOf(const QString &floatingIp) const;
    QStringList images() const;

    // The calls are named after their functions: "act", "server", "snapshot", "assignFloatingIp", "run".
    void trouble(const QString &call, Trouble what, int times = 1, Cause cause = Cause::Refused);
    void keepIn(const QString &file); // reads the file when it is there, and writes it after each change
    QString vipHolder() const;

    QString cloudName = QStringLiteral("fake");
    QString vip = QStringLiteral("10.77.1.100");
    int slowness = 0; // looks during which an action is still moving
    bool neverTakesOver = false;
    bool logsActions = true;
    std::vector<QString> calls; // of act and run, in order

    World world();        // real clock, quick looks
    World patientWorld(); // a clock that only pauses move

    CloudId id() const override;
    Result<Capabilities> connect(std::stop_token) override;
    Result<std::vector<Server>> servers(const ServerQuery &, std::stop_token) override;
    Result<Server> server(const ServerId &id, std::stop_token) override;
    Result<std::vector<Flavor>> flavors(std::stop_token) override;
    Result<std::vector<Image>> images(std::stop_token) override;
    Result<std::vector<Network>> networks(std::stop_token) override;
    Result<std::vector<Port>> ports(std::stop_token) override;
    Result<std::vector<FloatingIp>> floatingIps(std::stop_token) override;
    Result<std::vector<SecurityGroup>> securityGroups(std::stop_token) override;
    Result<QStringList> zones(std::stop_token) override;
    Result<Quota> quota(std::stop_token) override;
    Result<ServerId> create(const NewServer &, std::stop_token) override;
    Result<void> act(const ServerId &id, const ServerAction &action, std::stop_token) override;
    Result<ImageId> snapshot(const ServerId &id, const QString &name, std::stop_token) override;
    Result<void> deleteImage(const ImageId &, std::stop_token) override;
    Result<void> setMetadata(const ServerId &, const QMap<QString, QString> &, std::stop_token) override;
    Result<void> setTags(const ServerId &, const QStringList &, std::stop_token) override;
    Result<FloatingIp> allocateFloatingIp(const NetworkId &, std::stop_token) override;
    Result<FloatingIp> assignFloatingIp(const FloatingIpId &, const std::optional<PortId> &,
                                        std::stop_token) override;
    Result<void> releaseFloatingIp(const FloatingIpId &, std::stop_token) override;
    Result<std::vector<ActionRecord>> actionLog(const ServerId &, std::stop_token) override;
    Result<QString> consoleOutput(const ServerId &, int, std::stop_token) override;
    Result<CommandOutcome> run(const QString &address, const QByteArray &command, Seconds,
                               std::stop_token) override;

private:
    struct Waiting
    {
        Trouble what;
        int times;
        Cause cause;
    };
    std::optional<Waiting> take(const QString &call);
    Node *byId(const ServerId &id);
    Node *byAddress(const QString &address);
    bool serves(const Node &node) const;
    QString holder() const;
    bool isCut(const Node &node) const;
    CommandOutcome answer(Node &node, const QByteArray &command);
    void save();
    void load(const QJsonObject &state);
    QJsonObject state() const;

    mutable std::recursive_mutex m_mutex;
    std::map<QString, Node> m_nodes;
    std::map<QString, FloatingIp> m_floating;
    std::vector<Image> m_images;
    std::map<QString, Waiting> m_troubles;
    QString m_file;
    Microseconds m_time{0};
    int m_requests = 0;
    LeaseKeeper m_leases;
};

} // namespace sw::test
