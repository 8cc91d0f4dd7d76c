// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace sw {

// An identifier that cannot be mistaken for one of another kind.
template <class Tag>
struct Id
{
    QString text;

    bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        const int order = QString::compare(a.text, b.text);
        return order < 0 ? std::strong_ordering::less
            : order > 0  ? std::strong_ordering::greater
                         : std::strong_ordering::equal;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.text, seed); }
};

using CloudId = Id<struct CloudTag>; // the name of an entry in clouds.yaml, or "lab"
using ServerId = Id<struct ServerTag>;
using FlavorId = Id<struct FlavorTag>;
using ImageId = Id<struct ImageTag>;
using NetworkId = Id<struct NetworkTag>;
using PortId = Id<struct PortTag>;
using FloatingIpId = Id<struct FloatingIpTag>;
using SecurityGroupId = Id<struct SecurityGroupTag>;
using OperationId = Id<struct OperationTag>; // a UUID made when the operation is submitted

} // namespace sw
