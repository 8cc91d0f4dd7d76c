// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/host/frame_relay.h"
#include "cloudapi/lab/kernel/netlink.h"
#include "planner/capacity/architecture.h"

#include <QCoreApplication>
#include <QMap>

#include <mutex>

namespace sw::lab {

// The lab's wires: a bridge for each site, the router between them, the long line that delays what leaves a
// far site, and the floating IPs. All of it lives in the network namespace of the thread that lays it.
// Thread-safe afterwards.
class Fabric
{
    Q_DECLARE_TR_FUNCTIONS(sw::lab::Fabric)
public:
    // floatingRange: the CIDR of addresses that mapFloatingIp may be given.
    static Result<std::unique_ptr<Fabric>> lay(const Architecture &architecture,
                                               const QString &floatingRange);

    // Gives the network namespace of process pid an eth0 on the site's bridge; yields the name of our end of
    // it.
    Result<QString> attach(const QString &site, const QString &address, pid_t pid);
    void detach(const QString &link);
    Result<void> mapFloatingIp(const QString &floatingIp, const QString &fixedIp); // no fixedIp: removes it
    QString floatingIpOf(const QString &fixedIp) const;
    QString delayMethod() const { return m_delayMethod; } // "netem", "relay" or "none"

private:
    Fabric() = default;
    Result<void> laySite(const Site &site, Milliseconds oneWay);
    Result<void> layLongLine(const QString &bridge, const QString &gateway, Milliseconds oneWay);
    Result<void> openFloatingRange();

    mutable std::mutex m_mutex;
    Netlink m_netlink;
    QMap<QString, QString> m_bridges;  // site -> interface
    QMap<QString, QString> m_floating; // floating -> fixed
    std::vector<std::unique_ptr<FrameRelay>> m_relays;
    QString m_floatingRange;
    QString m_delayMethod = QStringLiteral("none");
    bool m_floatingOpen = false;
    quint64 m_links = 0;
};

} // namespace sw::lab
