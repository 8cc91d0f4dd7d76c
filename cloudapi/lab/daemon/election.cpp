// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/daemon/election.h"

#include "cloudapi/lab/kernel/descriptor.h"

#include <QtEndian>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cstring>

namespace sw::lab {

namespace {

constexpr int protocol = 112;
constexpr int headerSize = 20;

QByteArray bytesOf(const QString &ipv4)
{
    in_addr address{};
    ::inet_pton(AF_INET, ipv4.toLatin1().constData(), &address);
    return QByteArray(reinterpret_cast<const char *>(&address), sizeof address);
}

QByteArray number(quint16 value)
{
    const quint16 wire = qToBigEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&wire), sizeof wire);
}

quint16 internetChecksum(const QByteArray &bytes)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        sum += qFromBigEndian<quint16>(bytes.constData() + i);
    while (sum >> 16 != 0)
        sum = (sum & 0xffff) + (sum >> 16);
    return quint16(~sum);
}

} // namespace

QByteArray resignation(const Architecture &architecture, const QString &from, const QString &to)
{
    QByteArray advert;
    advert += char(0x31); // version 3, advertisement
    advert += char(architecture.vrrp.routerId);
    advert += char(0);                                                        // priority
    advert += char(1);                                                        // address
    advert += number(quint16(architecture.vrrp.advertInterval.count() / 10)); // centiseconds
    advert += number(0);
    advert += bytesOf(architecture.vip);
    const QByteArray pseudo = bytesOf(from) + bytesOf(to) + number(protocol) + number(quint16(advert.size()));
    advert.replace(6, 2, number(internetChecksum(pseudo + advert)));

    QByteArray header;
    header += char(0x45);
    header += char(0xc0);
    header += number(quint16(headerSize + advert.size()));
    header += number(0);
    header += number(0);
    header += char(255); // a lower time to live marks a packet from another network
    header += char(protocol);
    header += number(0);
    header += bytesOf(from) + bytesOf(to);
    header.replace(10, 2, number(internetChecksum(header)));
    return header + advert;
}

void hurryElection(const Architecture &architecture)
{
    const std::vector<ArchitectureNode> balancers = nodesOf(architecture, Role::LoadBalancer);
    const Descriptor socket(::socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_RAW));
    if (!socket.isOpen() || balancers.size() < 2)
        return;
    for (size_t i = 0; i < balancers.size(); ++i) {
        const ArchitectureNode &to = balancers[i];
        const QByteArray packet = resignation(architecture, balancers[i == 0 ? 1 : 0].address, to.address);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        std::memcpy(&address.sin_addr, bytesOf(to.address).constData(), sizeof address.sin_addr);
        ::sendto(socket.fd(), packet.data(), size_t(packet.size()), 0,
                 reinterpret_cast<const sockaddr *>(&address), sizeof address);
    }
}

} // namespace sw::lab
