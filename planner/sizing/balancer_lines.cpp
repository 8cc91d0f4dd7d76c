// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/sheet_builder.h"

#include <QCoreApplication>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Sizing)
};

// What balances, and where TLS ends.
QString balancing(const Worksheet &worksheet)
{
    const bool lvs = worksheet.architecture == ArchitectureTemplate::LvsNat
        || worksheet.architecture == ArchitectureTemplate::LvsDirect;
    if (lvs)
        return worksheet.tls ? Text::tr("LVS balances connections, and TLS ends at the web nodes.")
                             : Text::tr("LVS balances connections.");
    return worksheet.tls ? Text::tr("TLS ends at nginx, which balances too.") : Text::tr("HAProxy balances.");
}

} // namespace

void addBalancers(SheetBuilder &builder)
{
    using formula::line;
    const QString pairsLabel = Text::tr("Load balancer pairs");
    const QString nodesLabel = Text::tr("Load balancers");
    if (builder.worksheet().architecture == ArchitectureTemplate::MultiZone) {
        const QString note = Text::tr("The cloud's own load balancer stands in each zone instead.");
        builder.derive(output::pairs, pairsLabel, Unit::Count, Section::Balancers, 0, note);
        builder.derive(output::balancers, nodesLabel, Unit::Count, Section::Balancers, 0, note);
        return;
    }
    if (builder.has({output::wanted, input::pairMbps})) {
        builder.derive(output::pairs, pairsLabel, Unit::Count, Section::Balancers,
                       formula::greatest({1, formula::roundUp(line(output::wanted) / line(input::pairMbps))}),
                       Text::tr("One node of a pair works, the other stands by. Several pairs share the "
                                "clients by %1.")
                           .arg(text(builder.worksheet().dnsSpread)));
    } else {
        builder.derive(output::pairs, pairsLabel, Unit::Count, Section::Balancers, 1,
                       Text::tr("The limit of a pair is not known."));
    }
    builder.derive(output::balancers, nodesLabel, Unit::Count, Section::Balancers,
                   Expression(2) * line(output::pairs), balancing(builder.worksheet()));
}

} // namespace sw
