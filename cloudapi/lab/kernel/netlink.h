// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/kernel/descriptor.h"

#include <sys/types.h>

#include <array>
#include <cstdint>
#include <string>

namespace sw::lab {

using MacAddress = std::array<std::uint8_t, 6>;

// The same address always has the same MAC: a node that comes back is found by caches that still know it.
MacAddress macOf(const std::string &ipv4);
std::string textOf(const MacAddress &mac);

// A routing netlink socket of the network namespace that the making thread was in. Every call returns 0 or an
// errno. One thread at a time.
class Netlink
{
public:
    Netlink();
    bool isOpen() const { return m_socket.isOpen(); }

    int addBridge(const std::string &name, const MacAddress &mac);
    // A pair whose other end appears as peer in the network namespace of process peerPid (0: here).
    int addVeth(const std::string &name, const std::string &peer, const MacAddress &peerMac, pid_t peerPid);
    int removeLink(const std::string &name);
    int setMaster(const std::string &name, const std::string &bridge);
    int setUp(const std::string &name);
    int addAddress(const std::string &name, const std::string &ipv4, int prefix);
    // Over the gateway, or directly on a link when the gateway is empty. "0.0.0.0"/0 is the default route.
    int addRoute(const std::string &destination, int prefix, const std::string &gateway,
                 const std::string &link);

private:
    struct Message;
    int exchange(Message &message);

    Descriptor m_socket;
    std::uint32_t m_sequence = 0;
};

} // namespace sw::lab
