// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/sheet_builder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Sizing)
};

Figure convention(double value, const QString &from)
{
    return exactly(value, {Grounds::Assumed, {}, {}, from});
}

// The limit of a size where the worksheet has no figure of its own.
void addLimit(SheetBuilder &builder, const InputKind &kind, const ServerSize &size, double value,
              const QString &source)
{
    const QString from = source.isEmpty()
        ? Text::tr("the catalogue's size \"%1\"").arg(size.name)
        : Text::tr("the catalogue's size \"%1\" (%2)").arg(size.name, source);
    builder.give(kind.key, kind.label, kind.unit, kind.section,
                 exactly(value, {Grounds::Derived, {}, {}, from}));
}

void addInput(SheetBuilder &builder, const InputKind &kind, const QString &today)
{
    const Worksheet &worksheet = builder.worksheet();
    if (const std::optional<Figure> figure = figureOf(worksheet, kind, today)) {
        builder.give(kind.key, kind.label, kind.unit, kind.section, *figure);
        return;
    }
    const ServerSize &web = worksheet.webSize;
    const ServerSize &balancer = worksheet.balancerSize;
    if (kind.key == input::nodeMbps && web.networkMbps.value_or(0) > 0)
        addLimit(builder, kind, web, *web.networkMbps, web.networkSource);
    else if (kind.key == input::nodeRam && web.ramMB > 0)
        addLimit(builder, kind, web, web.ramMB, {});
    else if (kind.key == input::pairMbps && balancer.networkMbps.value_or(0) > 0)
        addLimit(builder, kind, balancer, *balancer.networkMbps, balancer.networkSource);
}

void addPrice(SheetBuilder &builder, const QString &key, const QString &label, const ServerSize &size)
{
    if (!size.price)
        return;
    builder.give(key, label.arg(size.name), Unit::MoneyPerHour, Section::Cost,
                 exactly(size.price->hourly, {Grounds::Derived, {}, size.price->date, size.price->source}));
}

} // namespace

void addInputs(SheetBuilder &builder, const QString &today)
{
    const Worksheet &worksheet = builder.worksheet();
    for (const InputKind &kind : inputKinds())
        addInput(builder, kind, today);

    const bool binary = worksheet.volumeUnits == VolumeUnits::Binary;
    builder.give(output::mbitPerGB, Text::tr("Mbit in a GB"), Unit::None, Section::Traffic,
                 convention(binary ? 8192 : 8000,
                            binary ? Text::tr("1 GB = 1,024 MB, as capacity practice has it")
                                   : Text::tr("1 GB = 1,000 MB, by choice")));
    builder.give(output::kbPerMB, Text::tr("KB in an MB"), Unit::None, Section::Traffic,
                 convention(binary ? 1024 : 1000,
                            binary ? Text::tr("1 MB = 1,024 KB, as capacity practice has it")
                                   : Text::tr("1 MB = 1,000 KB, by choice")));
    const QString choice =
        Text::tr("the survival that the worksheet asks for: %1").arg(text(worksheet.survival));
    builder.give(output::anyNode, Text::tr("Survives any one node (1: yes)"), Unit::None, Section::Web,
                 convention(worksheet.survival == Survival::AnyNode ? 1 : 0, choice));
    builder.give(output::anyZone, Text::tr("Survives any one zone (1: yes)"), Unit::None, Section::Web,
                 convention(worksheet.survival == Survival::AnyZone ? 1 : 0, choice));
    builder.give(output::zones, Text::tr("Zones"), Unit::Count, Section::Web,
                 convention(worksheet.zones, Text::tr("the worksheet's choice")));
    addPrice(builder, output::webHourly, Text::tr("Price of a web node, %1"), worksheet.webSize);
    addPrice(builder, output::balancerHourly, Text::tr("Price of a load balancer, %1"),
             worksheet.balancerSize);
    addPrice(builder, output::databaseHourly, Text::tr("Price of a database node, %1"),
             worksheet.databaseSize);
}

} // namespace sw
