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

// Of the first site.
void addNodes(SheetBuilder &builder, const Expression &nodes, const Expression &replicas, const QString &note)
{
    builder.derive(output::databaseNodes, Text::tr("Database nodes"), Unit::Count, Section::Database, nodes,
                   note);
    builder.derive(output::replicas, Text::tr("Database replicas"), Unit::Count, Section::Database, replicas);
}

} // namespace

void addDatabaseLoad(SheetBuilder &builder)
{
    using formula::line;
    if (!builder.has({input::queriesPerRequest, input::nodeQueries, output::wantedRequests})) {
        builder.derive(output::readNodes, Text::tr("Database nodes for the reads"), Unit::Count,
                       Section::Database, 1, Text::tr("The load of the database is not known."));
        return;
    }
    builder.derive(output::queries, Text::tr("Queries with headroom"), Unit::PerSecond, Section::Database,
                   line(output::wantedRequests) * line(input::queriesPerRequest));
    builder.derive(output::writes, Text::tr("Writes with headroom"), Unit::PerSecond, Section::Database,
                   line(output::queries) * line(input::writePercent) / 100);
    // Each replica carries out every write besides its reads. Where that leaves it nothing, a remark says
    // that no number of replicas helps; a hundredth keeps the figure finite.
    const Expression left =
        formula::greatest({line(input::nodeQueries) - line(output::writes), line(input::nodeQueries) / 100});
    builder.derive(
        output::readNodes, Text::tr("Database nodes for the reads"), Unit::Count, Section::Database,
        formula::greatest({1, formula::roundUp((line(output::queries) - line(output::writes)) / left)}),
        Text::tr("Each of them carries out every write too."));
}

void addDatabaseNodes(SheetBuilder &builder)
{
    using formula::line;
    const Expression reads = line(output::readNodes);
    bool proxied = false;
    switch (builder.worksheet().database) {
    case DatabasePattern::Replica:
        addNodes(builder, 2, 1, Text::tr("A primary and a replica that can take its place."));
        break;
    case DatabasePattern::ReplicasBehindBalancer:
    case DatabasePattern::ReadWriteSplit:
        proxied = true;
        addNodes(
            builder, withSpare(Expression(1) + reads), line(output::databaseNodes) - 1,
            Text::tr("A primary and replicas for the reads, with so many spare as survival asks for: any "
                     "replica can become the primary."));
        break;
    case DatabasePattern::PrimaryPrimary:
        proxied = true;
        addNodes(builder, Expression(2) + withSpare(reads), line(output::databaseNodes) - 2,
                 Text::tr("Two primaries, of which one takes the writes, and replicas for the reads."));
        break;
    case DatabasePattern::BlockReplicated:
        addNodes(builder, 2, 1,
                 Text::tr("A pair with a replicated disk; a third node stands at the second site."));
        break;
    case DatabasePattern::ManagedMultiZone:
        addNodes(builder, 2, 1, Text::tr("The cloud's own database, in two zones."));
        break;
    }
    builder.derive(output::proxies, Text::tr("Database proxies"), Unit::Count, Section::Database,
                   proxied ? 2 : 0);
    const Worksheet &worksheet = builder.worksheet();
    const bool remote = worksheet.architecture == ArchitectureTemplate::TwoSites
        || worksheet.database == DatabasePattern::BlockReplicated;
    builder.derive(output::remoteNodes, Text::tr("Database nodes at the second site"), Unit::Count,
                   Section::Database, remote ? 1 : 0);
    const bool shared = worksheet.architecture == ArchitectureTemplate::LvsNat
        || worksheet.architecture == ArchitectureTemplate::LvsDirect;
    builder.derive(output::storageNodes, Text::tr("Nodes of the shared storage"), Unit::Count,
                   Section::Database, shared ? 2 : 0);
}

} // namespace sw
