// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace sw {

// A price as it was published. Amounts are in the catalogue's currency.
struct Price
{
    double hourly = 0;
    QString date;   // ISO 8601: the day on which it was read, or its month or year where no more is known
    QString source; // where it was read
    friend bool operator==(const Price &, const Price &) = default;
};

// A size of server that a cloud offers.
struct ServerSize
{
    QString name;
    double vcpus = 1;
    double ramMB = 0;
    double diskGB = 0;
    std::optional<double> networkMbps; // outbound limit; unset: not published
    QString networkSource;             // "documented", "reconstructed: ..."; how the limit is known
    std::optional<Price> price;        // unset: a catalogue without prices; costs are left out and it is said
    friend bool operator==(const ServerSize &, const ServerSize &) = default;
};

struct Catalogue
{
    QString id;                         // "first-generation": file name without .json, what worksheets name
    QString title;                      // "First-generation cloud servers"
    QString currency;                   // ISO 4217, "USD"
    std::optional<double> trafficPerGB; // outbound, per GB
    QString note;
    std::vector<ServerSize> sizes; // smallest first
    friend bool operator==(const Catalogue &, const Catalogue &) = default;
};

const ServerSize *findSize(const Catalogue &catalogue, const QString &name);

// A flavor as an OpenStack cloud lists it.
struct ListedFlavor
{
    QString name;
    double vcpus = 1;
    double ramMB = 0;
    double diskGB = 0;
    double rxtxFactor = 1;
};

// The catalogue of a cloud's own flavors. The network limit is baseMbps (what factor 1 means in that cloud:
// only its operator knows) times the rxtx factor; without baseMbps it is unset. No prices: OpenStack
// publishes none.
Catalogue catalogueOf(const QString &cloud, std::span<const ListedFlavor> flavors,
                      std::optional<double> baseMbps);

// The file form ("seaworthy": "catalogue", version 1; schema resources/schemas/catalogue.json). file is for
// messages.
Result<Catalogue> readCatalogue(const QString &file, const QByteArray &text);
QByteArray writeCatalogue(const Catalogue &catalogue);

} // namespace sw
