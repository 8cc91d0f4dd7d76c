// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/store.h"

#include "cloudapi/wait/pause.h"

#include <QRandomGenerator>
#include <QUuid>

namespace sw::lab {

using namespace Qt::StringLiterals;

const FlavorEntry *World::flavor(const QString &idOrName) const
{
    for (const FlavorEntry &flavor : flavors) {
        if (flavor.id == idOrName)
            return &flavor;
    }
    for (const FlavorEntry &flavor : flavors) {
        if (flavor.name == idOrName)
            return &flavor;
    }
    return nullptr;
}

ServerEntry *World::server(const QString &id)
{
    const auto found = servers.find(id);
    return found == servers.end() || found->second.isDeleted() ? nullptr : &found->second;
}

const NetworkEntry *World::networkNamed(const QString &name) const
{
    for (const auto &[id, network] : networks) {
        if (network.name == name)
            return &network;
    }
    return nullptr;
}

const SecurityGroupEntry *World::groupOf(const QString &projectId, const QString &idOrName) const
{
    for (const auto &[id, group] : securityGroups) {
        if (group.projectId == projectId && (id == idOrName || group.name == idOrName))
            return &group;
    }
    return nullptr;
}

const SecurityGroupEntry &World::defaultGroup(const QString &projectId)
{
    if (const SecurityGroupEntry *known = groupOf(projectId, u"default"_s))
        return *known;
    const Instant now = currentInstant();
    SecurityGroupEntry group{freshUuid(), u"default"_s, u"Default security group"_s, projectId, {}, {},
                             now,         now};
    for (const QString &direction : {u"egress"_s, u"ingress"_s}) {
        for (const QString &ethertype : {u"IPv4"_s, u"IPv6"_s}) {
            RuleEntry rule;
            rule.id = freshUuid();
            rule.direction = direction;
            rule.ethertype = ethertype;
            rule.created = now;
            group.rules.push_back(rule);
        }
    }
    return securityGroups.emplace(group.id, group).first->second;
}

QString World::freeAddress(const NetworkEntry &network) const
{
    const std::optional<Range4> range = range4(network.cidr);
    if (!range || range->last - range->first < 4)
        return {};
    std::set<QString> taken{network.gateway};
    for (const auto &[id, port] : ports) {
        if (port.networkId == network.id)
            taken.insert(port.address);
    }
    for (const auto &[id, floating] : floatingIps) {
        if (floating.networkId == network.id)
            taken.insert(floating.address);
    }
    // The upper half first: the lower addresses are what a site's configuration writes down.
    const quint32 usable = range->last - range->first - 1;
    for (quint32 step = 0; step < usable; ++step) {
        const QString address = ipv4Text(range->first + 1 + (usable / 2 + step) % usable);
        if (!taken.contains(address))
            return address;
    }
    return {};
}

QString freshUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString freshHexId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

QString freshRequestId()
{
    return u"req-"_s + freshUuid();
}

QString freshSecret()
{
    QByteArray bytes(48, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(bytes.data()),
                                         reinterpret_cast<quint32 *>(bytes.data() + bytes.size()));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding));
}

QString macOf(const QString &address)
{
    const quint32 bits = ipv4(address).value_or(0);
    return u"fa:16:3e:%1:%2:%3"_s.arg((bits >> 16) & 0xff, 2, 16, QChar(u'0'))
        .arg((bits >> 8) & 0xff, 2, 16, QChar(u'0'))
        .arg(bits & 0xff, 2, 16, QChar(u'0'));
}

QString withZone(Instant moment)
{
    return iso8601(moment).left(19) + u'Z';
}

QString withMicroseconds(Instant moment)
{
    return iso8601(moment).left(19) + u".000000"_s;
}

std::optional<quint32> ipv4(const QString &text)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() != 4)
        return {};
    quint32 value = 0;
    for (const QString &part : parts) {
        bool isNumber = false;
        const uint octet = part.toUInt(&isNumber);
        if (!isNumber || octet > 255)
            return {};
        value = value << 8 | octet;
    }
    return value;
}

QString ipv4Text(quint32 address)
{
    return u"%1.%2.%3.%4"_s.arg(address >> 24)
        .arg((address >> 16) & 0xff)
        .arg((address >> 8) & 0xff)
        .arg(address & 0xff);
}

std::optional<Range4> range4(const QString &cidr)
{
    const QStringList parts = cidr.split(u'/');
    const std::optional<quint32> address = ipv4(parts.value(0));
    bool isNumber = parts.size() == 1;
    const int prefix = parts.size() == 1 ? 32 : parts.value(1).toInt(&isNumber);
    if (!address || !isNumber || parts.size() > 2 || prefix < 0 || prefix > 32)
        return {};
    const quint32 mask = prefix == 0 ? 0 : ~quint32{0} << (32 - prefix);
    return Range4{*address & mask, *address | ~mask, prefix};
}

} // namespace sw::lab
