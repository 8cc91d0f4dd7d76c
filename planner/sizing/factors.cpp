// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/formula/explanation.h"
#include "planner/sizing/proposal_parts.h"
#include "planner/sizing/sheet_builder.h"

#include <QCoreApplication>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Sizing)
};

bool has(const Worksheet &worksheet, ArchitectureTemplate architecture)
{
    return worksheet.architecture == architecture;
}

QString value(const Proposal &proposal, const QString &key)
{
    return shown(proposal.likely.at(key), proposal.sheet.find(key)->unit, QLocale());
}

bool isMeasured(const Proposal &proposal, const QString &key)
{
    const Line *line = proposal.sheet.find(key);
    return line != nullptr && line->input && line->input->provenance.grounds == Grounds::Measured;
}

// Power, cooling, fire, flood: what takes a place as a whole.
FactorAnswer environment(const Worksheet &worksheet)
{
    FactorAnswer answer{Text::tr("Environment"), {}, {}};
    if (worksheet.zones > 1) {
        answer.measures << Text::tr("The nodes of each tier are spread over %n zone(s).", nullptr,
                                    worksheet.zones);
    } else {
        answer.gaps << Text::tr("All nodes stand in one zone: its power, its cooling or a fire takes all of "
                                "them.");
    }
    if (worksheet.survival == Survival::AnyZone)
        answer.measures << Text::tr("The web nodes of the other zones carry the peak when one is lost.");
    else if (worksheet.zones > 1)
        answer.gaps << Text::tr("With a zone lost at the peak, the web nodes that remain may be too few.");
    if (has(worksheet, ArchitectureTemplate::TwoSites))
        answer.measures << Text::tr("A second site takes over when the first one is lost.");
    else
        answer.gaps << Text::tr("The loss of the site ends the service: there is no second one.");
    return answer;
}

FactorAnswer hardware(const Worksheet &worksheet, const Proposal &proposal)
{
    FactorAnswer answer{Text::tr("Hardware"), {}, {}};
    if (worksheet.survival == Survival::NoLoss) {
        answer.gaps << Text::tr("The web tier has no spare node.");
    } else {
        answer.measures << Text::tr("The web tier has so many spare nodes that %1 remain after the loss.")
                               .arg(value(proposal, output::nodesAfterLoss));
    }
    if (has(worksheet, ArchitectureTemplate::MultiZone))
        answer.measures << Text::tr("The cloud's load balancer stands in each zone.");
    else
        answer.measures << Text::tr("Each load balancer has a partner that takes over its address.");
    if (has(worksheet, ArchitectureTemplate::ActiveActive))
        answer.measures << Text::tr("Any node can take the role of any other.");
    for (const QString &point : proposal.singlePoints)
        answer.gaps << Text::tr("%1 is a single point of failure.").arg(point);
    if (!isMeasured(proposal, input::hardwareMtbf))
        answer.gaps << Text::tr("The time between hardware failures is not measured.");
    return answer;
}

FactorAnswer software(const Worksheet &worksheet, const Proposal &proposal)
{
    FactorAnswer answer{Text::tr("Software"), {}, {}};
    answer.measures << Text::tr("Health checks take a node out of service when its software fails.");
    answer.measures << Text::tr("%1 of the failures are taken to fail over without a person.")
                           .arg(value(proposal, input::coverage));
    if (!isMeasured(proposal, input::coverage))
        answer.gaps << Text::tr("How many failures fail over by themselves is not measured: run drills.");
    if (worksheet.database != DatabasePattern::ManagedMultiZone
        && !isMeasured(proposal, input::databaseFailover)) {
        answer.gaps << Text::tr("The failover of the database is not measured by a drill.");
    }
    answer.gaps << Text::tr("All nodes run the same release: a fault in it is on all of them. Roll out in "
                            "steps, with a way back.");
    return answer;
}

FactorAnswer data(const Worksheet &worksheet)
{
    FactorAnswer answer{Text::tr("Data"), {}, {}};
    switch (worksheet.database) {
    case DatabasePattern::Replica:
        answer.measures << Text::tr("A write is confirmed when a replica at the same site has it.");
        answer.gaps << Text::tr(
            "While no replica is connected, writes are confirmed without it, and the last can be "
            "lost with the primary.");
        break;
    case DatabasePattern::ReplicasBehindBalancer:
    case DatabasePattern::ReadWriteSplit:
        answer.measures << Text::tr(
            "A write is confirmed when one of the replicas has it, and any can replace the "
            "primary.");
        answer.gaps << Text::tr("Replicas apply the writes a little later: a read can be older than the last "
                                "write.");
        break;
    case DatabasePattern::PrimaryPrimary:
        answer.measures << Text::tr("Two primaries have the same data, and replicas besides.");
        answer.gaps << Text::tr(
            "Writes that reach both primaries at once can contradict each other: keep to one "
            "write port.");
        break;
    case DatabasePattern::BlockReplicated:
        answer.measures << Text::tr(
            "Each block is on the disks of two nodes before a write is confirmed, and "
            "on a third node at another site.");
        answer.gaps << Text::tr("What damages the file system on one disk damages its copy too.");
        break;
    case DatabasePattern::ManagedMultiZone:
        answer.measures << Text::tr("The cloud keeps a copy in another zone and switches to it.");
        answer.gaps << Text::tr("The copies are in the hands of one provider: keep a backup elsewhere.");
        break;
    }
    if (has(worksheet, ArchitectureTemplate::TwoSites)) {
        answer.measures << Text::tr(
            "Snapshots go to object storage, and a replica stands at the second site.");
        answer.gaps << Text::tr(
            "The replica at the second site is asynchronous: what had not arrived is lost with "
            "the first site.");
    } else {
        answer.gaps << Text::tr(
            "A copy is no backup: a wrong deletion is copied too. Keep snapshots outside, and "
            "restore one now and then.");
    }
    return answer;
}

FactorAnswer network(const Worksheet &worksheet, const Proposal &proposal)
{
    FactorAnswer answer{Text::tr("Network"), {}, {}};
    const int pairs = proposal.counts.balancerPairs;
    if (has(worksheet, ArchitectureTemplate::MultiZone)) {
        answer.measures << Text::tr("DNS leads the clients to load balancers in several zones.");
    } else {
        answer.measures << Text::tr("The site's address moves to the other load balancer in %1.")
                               .arg(value(proposal, input::balancerFailover));
        if (!isMeasured(proposal, input::balancerFailover))
            answer.gaps << Text::tr("The failover of the load balancers is not measured by a drill.");
    }
    if (pairs > 1) {
        answer.measures << Text::tr("%n pair(s) of load balancers share the clients by DNS.", nullptr, pairs);
        answer.gaps << Text::tr(
            "When both balancers of a pair fail, its share of the clients waits for DNS.");
    }
    if (has(worksheet, ArchitectureTemplate::TwoSites))
        answer.measures << Text::tr("The second site has a connection of its own.");
    else
        answer.gaps << Text::tr("The site's connection to its clients is one: let two providers carry it.");
    return answer;
}

} // namespace

std::vector<FactorAnswer> factorsOf(const Worksheet &worksheet, const Proposal &proposal)
{
    return {environment(worksheet), hardware(worksheet, proposal), software(worksheet, proposal),
            data(worksheet), network(worksheet, proposal)};
}

} // namespace sw
