// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/catalogue.h"
#include "planner/formula/sheet.h"

#include <map>

namespace sw {

enum class Survival { NoLoss, AnyNode, AnyZone };
enum class VolumeUnits { Binary, Decimal }; // 1 GB = 1024 MB, as capacity practice has it, or 1000 MB
enum class PeakMethod {
    Best,
    Measured,
    BusiestDay,
    Month,
    Concurrency
};                                             // Best: the most accurate that has figures
enum class DnsSpread { RoundRobin, Weighted }; // over several balancer pairs
enum class ArchitectureTemplate {
    BasicPair,    // two balancers with a VIP, a web tier, a database
    LvsNat,       // three tiers behind LVS in NAT mode, shared storage, sticky sessions
    LvsDirect,    // the same with direct routing
    TwoSites,     // a second site with a replica and snapshots in object storage
    MultiZone,    // DNS, load balancer and managed database over zones
    ActiveActive, // every node can take any role
};
enum class DatabasePattern {
    Replica,                // a primary and a replica
    ReplicasBehindBalancer, // reads spread over replicas by a load balancer
    ReadWriteSplit,         // a proxy pair sends writes to the primary and reads to replicas
    PrimaryPrimary,         // two primaries with read replicas behind separate write and read ports
    BlockReplicated,        // a DRBD pair and a third node for disaster recovery
    ManagedMultiZone,       // the cloud's own database over zones
};

// What a load run measured: throughput in requests per second with so many web nodes.
struct LoadPoint
{
    double nodes = 1;
    double requestsPerSecond = 0;
    friend bool operator==(const LoadPoint &, const LoadPoint &) = default;
};

// A time that a drill measured. It takes the place of the assumed figure of that input, until it is stale.
struct MeasuredTime
{
    QString input; // key of an availability input in seconds: "availability.balancerFailover"
    double seconds = 0;
    QString when;     // ISO 8601, when the drill ran
    QString evidence; // path or name of the evidence
    friend bool operator==(const MeasuredTime &, const MeasuredTime &) = default;
};

// The inputs and assumptions of a sizing: a document. Which figures there are, their units, limits and
// defaults is inputs(); a figure that is not in the map has its default, or is absent where it has none.
struct Worksheet
{
    QString name;
    QString preparedBy;                       // for the proposal; may be empty
    QString currency = QStringLiteral("USD"); // ISO 4217; that of the prices in the sizes below
    std::map<QString, Figure> figures;
    VolumeUnits volumeUnits = VolumeUnits::Binary;
    PeakMethod peakMethod = PeakMethod::Best;
    Survival survival = Survival::AnyNode;
    int zones = 2; // 1 to 3, in the first site
    bool tls = false;
    DnsSpread dnsSpread = DnsSpread::RoundRobin;
    ArchitectureTemplate architecture = ArchitectureTemplate::BasicPair;
    DatabasePattern database = DatabasePattern::Replica;
    QString catalogue; // id of the catalogue that the sizes were taken from; may be empty
    // Copies, so that a proposal stays what it was when a catalogue changes.
    ServerSize webSize;
    ServerSize balancerSize;
    ServerSize databaseSize;
    std::vector<LoadPoint> loadPoints;
    std::vector<MeasuredTime> measuredTimes;
    int staleAfterDays = 90; // of measuredTimes
    friend bool operator==(const Worksheet &, const Worksheet &) = default;
};

// One kind of input.
struct InputKind
{
    QString key;
    QString label; // translated, starts with a capital
    QString help;  // one sentence, translated: what it is and where to find it
    Unit unit = Unit::None;
    Section section = Section::Traffic;
    double least = 0;
    double most = 0;
    std::optional<double> standard; // the assumed default; unset: the figure may be absent
};

// All of them, in the order in which people fill them in. The keys are constants in input_keys.h. Labels are
// in the language of the moment: the list is made anew at each call.
std::vector<InputKind> inputKinds();
// Throws nothing away: null for an unknown key.
const InputKind *findInput(const std::vector<InputKind> &kinds, const QString &key);

// More web nodes than this are refused: the units are wrong.
constexpr int mostNodes = 10'000;

// The figure of an input as the calculation takes it: the worksheet's own, else the default; unset where
// there is neither. A measured time that is not stale at now wins over both.
std::optional<Figure> figureOf(const Worksheet &worksheet, const InputKind &kind, const QString &today);

// A figure that cannot be used, in words for the field: out of range, not finite, low above likely. Unset: it
// can.
std::optional<QString> problemOf(const InputKind &kind, const Figure &figure);

// A worksheet that is small, complete and sensible: what "New" opens with. Sizes from the catalogue where it
// has "512 MB", "1 GB" or "2 GB", else its smallest, or none for an empty one.
Worksheet starterWorksheet(const Catalogue &catalogue);

// The file form ("seaworthy": "worksheet", version 2; schema resources/schemas/worksheet.json). Version 1 is
// migrated. file is for messages. Writing what was read gives the same bytes.
Result<Worksheet> readWorksheet(const QString &file, const QByteArray &text);
QByteArray writeWorksheet(const Worksheet &worksheet);

// The words that files carry ("any-node") and those for people, translated ("any one node").
QString word(Survival survival);
QString word(VolumeUnits units);
QString word(PeakMethod method);
QString word(DnsSpread spread);
QString word(ArchitectureTemplate architecture);
QString word(DatabasePattern pattern);
QString text(Survival survival);
QString text(VolumeUnits units);
QString text(PeakMethod method);
QString text(DnsSpread spread);
QString text(ArchitectureTemplate architecture);
QString text(DatabasePattern pattern);

} // namespace sw
