// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/base/ipv4.h"

#include <QStringList>

namespace sw {

namespace {

std::optional<int> wholeNumber(const QString &text, int most)
{
    if (text.isEmpty() || text.size() > 3)
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value <= most ? std::optional(value) : std::nullopt;
}

std::uint32_t mask(int prefix)
{
    return prefix == 0 ? 0 : ~std::uint32_t{0} << (32 - prefix);
}

} // namespace

std::optional<std::uint32_t> ipv4(const QString &text)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    std::uint32_t address = 0;
    for (const QString &part : parts) {
        const std::optional<int> octet = wholeNumber(part, 255);
        if (!octet)
            return std::nullopt;
        address = address << 8 | static_cast<std::uint32_t>(*octet);
    }
    return address;
}

bool Ipv4Network::contains(std::uint32_t address) const
{
    return (address & mask(prefix)) == base;
}

std::optional<Ipv4Network> ipv4Network(const QString &cidr)
{
    const QStringList parts = cidr.split(u'/');
    if (parts.size() != 2)
        return std::nullopt;
    const std::optional<std::uint32_t> address = ipv4(parts.front());
    const std::optional<int> prefix = wholeNumber(parts.back(), 32);
    if (!address || !prefix || (*address & mask(*prefix)) != *address)
        return std::nullopt;
    return Ipv4Network{*address, *prefix};
}

bool isWithin(const QString &address, const QString &cidr)
{
    const std::optional<std::uint32_t> number = ipv4(address);
    const std::optional<Ipv4Network> network = ipv4Network(cidr);
    return number && network && network->contains(*number);
}

} // namespace sw
