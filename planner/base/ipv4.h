// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace sw {

// An IPv4 address as a number; strict dotted quads only, no names.
std::optional<std::uint32_t> ipv4(const QString &text);

// An IPv4 network in CIDR form, "10.77.1.0/24".
struct Ipv4Network
{
    std::uint32_t base = 0;
    int prefix = 0;
    bool contains(std::uint32_t address) const;
    friend bool operator==(const Ipv4Network &, const Ipv4Network &) = default;
};

std::optional<Ipv4Network> ipv4Network(const QString &cidr);

// True when both can be read and the address lies in the network.
bool isWithin(const QString &address, const QString &cidr);

} // namespace sw
