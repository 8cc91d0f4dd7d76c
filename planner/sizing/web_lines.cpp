// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/scalability.h"
#include "planner/sizing/sheet_builder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Sizing)
};

Expression atLeastOne(const Expression &nodes)
{
    return formula::greatest({1, nodes});
}

void addNode(SheetBuilder &builder)
{
    using formula::line;
    if (builder.has(input::nodeRam)) {
        builder.derive(output::usableRam, Text::tr("RAM of a web node for requests"), Unit::MB, Section::Web,
                       formula::greatest({0, line(input::nodeRam) - line(input::reservedRam)}));
    }
    if (builder.has({output::usableRam, input::requestRam})) {
        builder.derive(output::requestSlots, Text::tr("Requests that fit into a web node's RAM"), Unit::Count,
                       Section::Web,
                       atLeastOne(formula::roundDown(line(output::usableRam) / line(input::requestRam))));
    }
    if (builder.has(input::workers) || builder.has(output::requestSlots)) {
        // Typed workers can have a fraction, and draws of them have.
        builder.derive(output::workersPerNode, Text::tr("Requests that a web node serves at once"),
                       Unit::Count, Section::Web,
                       builder.has(input::workers) ? atLeastOne(formula::roundDown(line(input::workers)))
                                                   : line(output::requestSlots));
    }
}

void addByThroughput(SheetBuilder &builder)
{
    using formula::line;
    if (!builder.has({output::wanted, input::nodeMbps}))
        return;
    builder.derive(output::byThroughput, Text::tr("Web nodes by throughput"), Unit::Count, Section::Web,
                   atLeastOne(formula::roundUp(line(output::wanted) / line(input::nodeMbps))));
}

void addByRam(SheetBuilder &builder)
{
    using formula::line;
    if (!builder.has({output::wantedErlang, output::requestSlots}))
        return;
    builder.derive(output::byRam, Text::tr("Web nodes by RAM"), Unit::Count, Section::Web,
                   atLeastOne(formula::roundUp(line(output::wantedErlang) / line(output::requestSlots))));
}

void addByQueue(SheetBuilder &builder)
{
    using formula::line;
    if (!builder.has({output::wantedErlang, output::workersPerNode}))
        return;
    builder.derive(output::byQueue, Text::tr("Web nodes by queueing"), Unit::Count, Section::Web,
                   formula::queueNodes(line(output::wantedErlang), line(output::workersPerNode),
                                       line(input::serviceSeconds), line(input::acceptedWait)),
                   Text::tr("M/M/c with Erlang C: no more than 5 % of the requests wait longer than is "
                            "accepted."));
}

// X(N) = gamma N / (1 + alpha (N - 1) + beta N (N - 1)) >= load, solved for N in the form that also holds for
// beta = 0. Beyond the law's maximum no number of nodes is enough; the best one stands for it, so that the
// figure stays finite, and a remark says so.
void addByLoadRun(SheetBuilder &builder, const Scalability &law)
{
    using formula::line;
    if (law.gamma.value <= 0 || builder.worksheet().loadPoints.empty()
        || !builder.has(output::wantedRequests)) {
        return;
    }
    const Provenance grounds{law.assumed ? Grounds::Assumed : Grounds::Derived,
                             {},
                             {},
                             law.assumed ? Text::tr("linear for want of load-run points")
                                         : Text::tr("the Universal Scalability Law fitted to the load run")};
    builder.give(output::alpha, Text::tr("Contention"), Unit::None, Section::Web,
                 exactly(law.alpha.value, grounds));
    builder.give(output::beta, Text::tr("Coherency"), Unit::None, Section::Web,
                 exactly(law.beta.value, grounds));
    builder.give(output::gamma, Text::tr("Requests that one node carries alone"), Unit::PerSecond,
                 Section::Web, exactly(law.gamma.value, grounds));

    const Expression alpha = line(output::alpha);
    const Expression beta = line(output::beta);
    const Expression gamma = line(output::gamma);
    const Expression serial = formula::greatest({0, Expression(1) - alpha});
    // Where nothing bends the curve down, more nodes than are accepted stand for the best number.
    constexpr double flat = 1e-12;
    builder.derive(
        output::lawNodes, Text::tr("Nodes with the highest throughput"), Unit::None, Section::Web,
        formula::least({Expression(mostNodes),
                        atLeastOne(formula::squareRoot(serial / formula::greatest({flat, beta})))}));
    const Expression best = line(output::lawNodes);
    builder.derive(output::lawRequests, Text::tr("Highest throughput of any number of nodes"),
                   Unit::PerSecond, Section::Web,
                   gamma * best / (Expression(1) + alpha * (best - 1) + beta * best * (best - 1)));
    const Expression load = line(output::wantedRequests);
    const Expression slope = gamma - load * alpha + load * beta;
    const Expression root = formula::squareRoot(
        formula::greatest({0, slope * slope - Expression(4) * load * load * beta * (Expression(1) - alpha)}));
    builder.derive(output::byLoadRun, Text::tr("Web nodes by the load run"), Unit::Count, Section::Web,
                   atLeastOne(formula::roundUp(formula::ifLess(
                       load, line(output::lawRequests),
                       Expression(2) * load * (Expression(1) - alpha) / (slope + root), best))),
                   law.assumed ? Text::tr("Assumed: throughput grows in proportion to the nodes.")
                               : Text::tr("Universal Scalability Law, solved for the nodes."));
}

void addQueue(SheetBuilder &builder)
{
    using formula::line;
    if (!builder.has({output::wantedErlang, output::workersPerNode})) {
        if (builder.has({output::sized, input::nodeMbps})) {
            builder.derive(output::utilisation, Text::tr("Utilisation of the web tier"), Unit::Percent,
                           Section::Web,
                           line(output::sized) / (line(output::nodes) * line(input::nodeMbps)) * 100);
        }
        return;
    }
    const Expression servers = line(output::nodes) * line(output::workersPerNode);
    const Expression load = line(output::erlang);
    const Expression waiting = formula::erlangC(servers, load);
    builder.derive(output::utilisation, Text::tr("Utilisation of the web tier"), Unit::Percent, Section::Web,
                   load / servers * 100, Text::tr("All nodes up, at the peak without headroom."));
    const Expression perWait = line(input::serviceSeconds) / (servers - load);
    builder.derive(output::meanWait, Text::tr("Mean wait"), Unit::Seconds, Section::Web, waiting * perWait,
                   Text::tr("All nodes up, at the peak without headroom."));
    constexpr double mayWaitLonger = 0.05;
    builder.derive(output::waitP95, Text::tr("95th percentile wait"), Unit::Seconds, Section::Web,
                   formula::naturalLog(atLeastOne(waiting / mayWaitLonger)) * perWait,
                   Text::tr("All nodes up, at the peak without headroom."));
}

} // namespace

void addWebNeeded(SheetBuilder &builder, const Scalability &law)
{
    addNode(builder);
    addByThroughput(builder);
    addByRam(builder);
    addByQueue(builder);
    addByLoadRun(builder, law);

    std::vector<Expression> constraints;
    for (const QLatin1StringView key :
         {output::byThroughput, output::byRam, output::byQueue, output::byLoadRun}) {
        if (builder.has(key))
            constraints.push_back(formula::line(key));
    }
    if (constraints.empty())
        return;
    builder.derive(output::needed, Text::tr("Web nodes needed"), Unit::Count, Section::Web,
                   formula::greatest(std::move(constraints)),
                   Text::tr("To carry the peak with the headroom."));
}

void addWebNodes(SheetBuilder &builder)
{
    using formula::line;
    if (!builder.has(output::needed))
        return;
    builder.derive(output::nodes, Text::tr("Web nodes"), Unit::Count, Section::Web,
                   withSpare(line(output::needed)),
                   Text::tr("So many that those which remain carry the peak with the headroom."));
    const Expression lost = line(output::anyNode)
        + line(output::anyZone) * formula::roundUp(line(output::nodes) / line(output::zones));
    builder.derive(output::nodesAfterLoss, Text::tr("Web nodes after the loss"), Unit::Count, Section::Web,
                   line(output::nodes) - lost);
    addQueue(builder);
}

} // namespace sw
