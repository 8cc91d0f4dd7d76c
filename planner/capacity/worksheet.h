// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/catalogue.h"
#include "planner/capacity/patterns.h"
#include "planner/formula/sheet.h"

#include <map>

namespace sw {

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
// defaults is inputKinds(); a figure that is not in the map has its default, or is absent where it has none.
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
    QString source;                 // what the default rests on, translated; empty without one
};

// All of them, in the order in which people fill them in. The keys are constants in input_keys.h. Labels are
// in the language of the moment: the list is made anew at each call.
std::vector<InputKind> inputKinds();
// Throws nothing away: null for an unknown key.
const InputKind *findInput(const std::vector<InputKind> &kinds, const QString &key);

// More web nodes than this are refused: the units are wrong.
constexpr int mostNodes = 10'000;

// A drill can measure it: a time in seconds of the availability section.
bool isMeasurable(const InputKind &kind);

// The drill is longer ago than that, so that its time counts no more. A date that cannot be read is as good
// as none, and stale; one after today is not. today is an ISO 8601 day.
bool isStale(const MeasuredTime &measured, int staleAfterDays, const QString &today);

// The figure of an input as the calculation takes it: the worksheet's own, else the default; unset where
// there is neither. The latest measured time that is not stale wins over both.
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

} // namespace sw
