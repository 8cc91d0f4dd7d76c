// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/entries.h"

#include <mutex>
#include <set>

namespace sw::lab {

// Everything that the lab's cloud knows. Only reached through Store::open().
struct World
{
    QString publicUrl;
    Seconds tokenLife{3600};
    QStringList authorizedKeys;

    std::map<QString, Project> projects;
    std::map<QString, User> users;
    std::map<QString, Token> tokens;
    std::map<QString, AppCredential> appCredentials;

    std::vector<FlavorEntry> flavors;
    std::map<QString, ImageEntry> images;
    std::vector<ZoneEntry> zones;
    std::map<QPair<QString, QString>, KeyPair> keyPairs; // by user and name
    std::map<QString, ServerGroup> serverGroups;
    std::map<QString, ServerEntry> servers; // deleted ones too: changes-since tells of them

    std::map<QString, NetworkEntry> networks;
    std::map<QString, PortEntry> ports;
    std::map<QString, SecurityGroupEntry> securityGroups;
    std::map<QString, FloatingIpEntry> floatingIps;

    quint64 scheduled = 0; // how many servers were placed: takes turns among hosts

    const FlavorEntry *flavor(const QString &idOrName) const;
    ServerEntry *server(const QString &id); // null when unknown or deleted
    const NetworkEntry *networkNamed(const QString &name) const;
    const SecurityGroupEntry *groupOf(const QString &projectId, const QString &idOrName) const;
    // Every project has a group "default"; it is made when it is first needed, as Neutron does.
    const SecurityGroupEntry &defaultGroup(const QString &projectId);
    // A free address of the network; empty when there is none left.
    QString freeAddress(const NetworkEntry &network) const;
};

// The one lock of the cloud. What open() yields is held only for the time of a look or a change, never while
// a node works.
class Store
{
public:
    class Opened
    {
    public:
        explicit Opened(Store &store) : m_lock(store.m_mutex), m_world(store.m_world) { }
        World *operator->() { return &m_world; }
        World &operator*() { return m_world; }

    private:
        std::unique_lock<std::mutex> m_lock;
        World &m_world;
    };
    Opened open() { return Opened(*this); }

private:
    std::mutex m_mutex;
    World m_world;
};

QString freshUuid();
QString freshHexId();     // a UUID without dashes, as Keystone has them
QString freshRequestId(); // "req-..."
QString freshSecret();
// The MAC of the node with this address, so that a rebooted node is found at once: fa:16:3e and its last
// three octets.
QString macOf(const QString &address);

// "2026-03-01T12:00:00Z" and "2026-03-01T12:00:00.000000".
QString withZone(Instant moment);
QString withMicroseconds(Instant moment);

// IPv4 as a number; nothing for other text.
std::optional<quint32> ipv4(const QString &text);
QString ipv4Text(quint32 address);
struct Range4
{
    quint32 first = 0; // the network's own address
    quint32 last = 0;  // the broadcast address
    int prefix = 0;
};
std::optional<Range4> range4(const QString &cidr);

} // namespace sw::lab
