// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/kernel/netlink.h"

#include <arpa/inet.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <linux/veth.h>
#include <net/if.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace sw::lab {

MacAddress macOf(const std::string &ipv4)
{
    in_addr address{};
    inet_pton(AF_INET, ipv4.c_str(), &address);
    MacAddress mac{0x02, 0x53, 0, 0, 0, 0}; // locally administered
    std::memcpy(mac.data() + 2, &address, 4);
    return mac;
}

std::string textOf(const MacAddress &mac)
{
    char text[18];
    std::snprintf(text, sizeof text, "%02x:%02x:%02x:%02x:%02x:%02x", mac[0], mac[1], mac[2], mac[3], mac[4],
                  mac[5]);
    return text;
}

struct Netlink::Message
{
    Message(std::uint16_t type, std::uint16_t flags)
    {
        header()->nlmsg_len = NLMSG_HDRLEN;
        header()->nlmsg_type = type;
        header()->nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK | flags;
    }
    nlmsghdr *header() { return reinterpret_cast<nlmsghdr *>(bytes); }
    template <class T>
    T *body()
    {
        auto *place = reinterpret_cast<T *>(bytes + header()->nlmsg_len);
        header()->nlmsg_len += NLMSG_ALIGN(sizeof(T));
        return place;
    }
    void put(std::uint16_t type, const void *data, size_t size)
    {
        auto *attribute = reinterpret_cast<rtattr *>(bytes + NLMSG_ALIGN(header()->nlmsg_len));
        attribute->rta_type = type;
        attribute->rta_len = std::uint16_t(RTA_LENGTH(size));
        if (size > 0)
            std::memcpy(RTA_DATA(attribute), data, size);
        header()->nlmsg_len = NLMSG_ALIGN(header()->nlmsg_len) + RTA_ALIGN(attribute->rta_len);
    }
    void put(std::uint16_t type, const std::string &text) { put(type, text.c_str(), text.size() + 1); }
    void put(std::uint16_t type, std::uint32_t value) { put(type, &value, sizeof value); }
    rtattr *nest(std::uint16_t type)
    {
        auto *attribute = reinterpret_cast<rtattr *>(bytes + NLMSG_ALIGN(header()->nlmsg_len));
        put(type, nullptr, 0);
        return attribute;
    }
    void close(rtattr *nested)
    {
        nested->rta_len =
            std::uint16_t(bytes + header()->nlmsg_len - reinterpret_cast<unsigned char *>(nested));
    }

    alignas(nlmsghdr) unsigned char bytes[1024] = {};
};

Netlink::Netlink() : m_socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE)) { }

int Netlink::exchange(Message &message)
{
    if (!m_socket.isOpen())
        return EBADF;
    message.header()->nlmsg_seq = ++m_sequence;
    if (::send(m_socket.fd(), message.bytes, message.header()->nlmsg_len, 0) < 0)
        return errno;
    for (;;) {
        alignas(nlmsghdr) unsigned char answer[4096];
        const ssize_t size = ::recv(m_socket.fd(), answer, sizeof answer, 0);
        if (size < 0) {
            if (errno == EINTR)
                continue;
            return errno;
        }
        const auto *header = reinterpret_cast<const nlmsghdr *>(answer);
        if (size < ssize_t(NLMSG_LENGTH(sizeof(nlmsgerr))) || header->nlmsg_seq != m_sequence)
            continue;
        if (header->nlmsg_type == NLMSG_ERROR)
            return -static_cast<const nlmsgerr *>(NLMSG_DATA(header))->error;
    }
}

int Netlink::addBridge(const std::string &name, const MacAddress &mac)
{
    Message message(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL);
    message.body<ifinfomsg>();
    message.put(IFLA_IFNAME, name);
    message.put(IFLA_ADDRESS, mac.data(), mac.size());
    rtattr *info = message.nest(IFLA_LINKINFO);
    message.put(IFLA_INFO_KIND, "bridge", 6);
    rtattr *data = message.nest(IFLA_INFO_DATA);
    message.put(IFLA_BR_FORWARD_DELAY, std::uint32_t(0));
    const std::uint8_t off = 0; // snooping without a querier would hold back VRRP's multicasts
    message.put(IFLA_BR_MCAST_SNOOPING, &off, sizeof off);
    message.close(data);
    message.close(info);
    return exchange(message);
}

int Netlink::addVeth(const std::string &name, const std::string &peer, const MacAddress &peerMac,
                     pid_t peerPid)
{
    Message message(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL);
    message.body<ifinfomsg>();
    message.put(IFLA_IFNAME, name);
    rtattr *info = message.nest(IFLA_LINKINFO);
    message.put(IFLA_INFO_KIND, "veth", 4);
    rtattr *data = message.nest(IFLA_INFO_DATA);
    rtattr *other = message.nest(VETH_INFO_PEER);
    message.body<ifinfomsg>();
    message.put(IFLA_IFNAME, peer);
    message.put(IFLA_ADDRESS, peerMac.data(), peerMac.size());
    if (peerPid != 0)
        message.put(IFLA_NET_NS_PID, std::uint32_t(peerPid));
    message.close(other);
    message.close(data);
    message.close(info);
    return exchange(message);
}

int Netlink::removeLink(const std::string &name)
{
    Message message(RTM_DELLINK, 0);
    message.body<ifinfomsg>();
    message.put(IFLA_IFNAME, name);
    return exchange(message);
}

int Netlink::setMaster(const std::string &name, const std::string &bridge)
{
    const std::uint32_t master = if_nametoindex(bridge.c_str());
    if (master == 0)
        return errno;
    Message message(RTM_NEWLINK, 0);
    message.body<ifinfomsg>();
    message.put(IFLA_IFNAME, name);
    message.put(IFLA_MASTER, master);
    return exchange(message);
}

int Netlink::setUp(const std::string &name)
{
    Message message(RTM_NEWLINK, 0);
    auto *link = message.body<ifinfomsg>();
    link->ifi_flags = IFF_UP;
    link->ifi_change = IFF_UP;
    message.put(IFLA_IFNAME, name);
    return exchange(message);
}

int Netlink::addAddress(const std::string &name, const std::string &ipv4, int prefix)
{
    in_addr address{};
    if (inet_pton(AF_INET, ipv4.c_str(), &address) != 1)
        return EINVAL;
    Message message(RTM_NEWADDR, NLM_F_CREATE | NLM_F_REPLACE);
    auto *body = message.body<ifaddrmsg>();
    body->ifa_family = AF_INET;
    body->ifa_prefixlen = std::uint8_t(prefix);
    body->ifa_index = if_nametoindex(name.c_str());
    if (body->ifa_index == 0)
        return errno;
    message.put(IFA_LOCAL, &address, sizeof address);
    message.put(IFA_ADDRESS, &address, sizeof address);
    return exchange(message);
}

int Netlink::addRoute(const std::string &destination, int prefix, const std::string &gateway,
                      const std::string &link)
{
    in_addr to{};
    in_addr over{};
    if (inet_pton(AF_INET, destination.c_str(), &to) != 1
        || (!gateway.empty() && inet_pton(AF_INET, gateway.c_str(), &over) != 1))
        return EINVAL;
    Message message(RTM_NEWROUTE, NLM_F_CREATE | NLM_F_REPLACE);
    auto *route = message.body<rtmsg>();
    route->rtm_family = AF_INET;
    route->rtm_dst_len = std::uint8_t(prefix);
    route->rtm_table = RT_TABLE_MAIN;
    route->rtm_protocol = RTPROT_STATIC;
    route->rtm_scope = gateway.empty() ? RT_SCOPE_LINK : RT_SCOPE_UNIVERSE;
    route->rtm_type = RTN_UNICAST;
    if (prefix > 0)
        message.put(RTA_DST, &to, sizeof to);
    if (!gateway.empty())
        message.put(RTA_GATEWAY, &over, sizeof over);
    if (!link.empty())
        message.put(RTA_OIF, std::uint32_t(if_nametoindex(link.c_str())));
    return exchange(message);
}

} // namespace sw::lab
