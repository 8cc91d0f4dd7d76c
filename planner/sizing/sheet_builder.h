// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/input_keys.h"
#include "planner/capacity/worksheet.h"
#include "planner/sizing/line_keys.h"

#include <QSet>

namespace sw {

// Writes the lines of a sizing one after another and knows which there are. Not for use outside this room.
// The worksheet must outlive it.
class SheetBuilder
{
public:
    explicit SheetBuilder(const Worksheet &worksheet);

    const Worksheet &worksheet() const { return m_worksheet; }
    bool has(const QString &key) const { return m_keys.contains(key); }
    // True when all are there.
    bool has(std::initializer_list<QLatin1StringView> keys) const;

    void give(const QString &key, const QString &label, Unit unit, Section section, const Figure &figure,
              const QString &note = {});
    void derive(const QString &key, const QString &label, Unit unit, Section section,
                const Expression &formula, const QString &note = {});
    // A line as another sheet has it.
    void add(const Line &line);

    const Sheet &sheet() const { return m_sheet; }
    Sheet takeSheet() { return std::move(m_sheet); }

private:
    const Worksheet &m_worksheet;
    Sheet m_sheet;
    QSet<QString> m_keys;
};

// The parts of the sheet, in the order in which they must be added.

// Every input that has a figure, the sizes' limits and prices, and the constants.
void addInputs(SheetBuilder &builder, const QString &today);
void addConcurrency(SheetBuilder &builder);
void addTraffic(SheetBuilder &builder);
void addApplication(SheetBuilder &builder);
// Until web.needed, and what survival makes of it.
void addWebNeeded(SheetBuilder &builder, const struct Scalability &law);
void addWebNodes(SheetBuilder &builder);
void addBalancers(SheetBuilder &builder);
void addDatabaseLoad(SheetBuilder &builder);
void addDatabaseNodes(SheetBuilder &builder);
// Of the servers alone, where all have prices; then the rest.
void addServerCost(SheetBuilder &builder);
void addCost(SheetBuilder &builder);
// Of one node, zone, site; then of the design.
void addComponentAvailability(SheetBuilder &builder);
void addSystemAvailability(SheetBuilder &builder);

// The keys of the throughput lines there are, the most accurate first; and the one that a choice takes: empty
// when it has no figures.
std::vector<QString> peakMethodsOf(const Sheet &sheet);
QString chosenPeakMethod(PeakMethod method, const Sheet &sheet);

// The requests come from the throughput and the volume of one: nothing tells of them directly.
bool requestsFollowThroughput(const SheetBuilder &builder);

// Nodes with what survival asks for beyond needed.
Expression withSpare(const Expression &needed);
// Of nodes spread evenly over the zones, those in one of them (from 0).
Expression inZone(const Expression &nodes, int zone, int zones);

// The line with the price of an hour of a web node: where any node takes any role, all are of the largest
// size.
QString webPriceKey(const Worksheet &worksheet);

// The sheet without availability: enough to count nodes and money.
Sheet capacitySheet(const Worksheet &worksheet, const QString &today);

} // namespace sw
