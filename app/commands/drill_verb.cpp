// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/connecting.h"
#include "app/commands/interrupt.h"
#include "app/commands/verb_line.h"
#include "app/commands/verbs.h"
#include "app/drills/drill_site.h"
#include "app/drills/drill_tools.h"
#include "app/reports/evidence.h"
#include "app/reports/evidence_home.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr QLatin1StringView balancerDrill = "balancer-failover"_L1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::DrillVerb)
};

std::optional<BalancerFault> faultNamed(const QString &word)
{
    if (word == "node"_L1)
        return BalancerFault::NodeDeath;
    if (word == "process"_L1)
        return BalancerFault::ProcessDeath;
    if (word == "network"_L1)
        return BalancerFault::NetworkDrop;
    return std::nullopt;
}

QString seconds(Duration duration)
{
    return Text::tr("%1 s +/- %2 s")
        .arg(double(duration.time.count()) / 1e6, 0, 'f', 3)
        .arg(double(duration.error.count()) / 1e6, 0, 'f', 3);
}

Result<Connection> connectTo(const QString &cloud, const QStringList &hostKeys, std::stop_token stop)
{
    if (cloud != "lab"_L1)
        return connectFromTerminal(CloudId{cloud}, hostKeys, stop);
    // A lab of our own, for as long as the drill takes, unless one runs already.
    return connectLab(false, say, stop);
}

void printResult(const DrillResult &result)
{
    printLine(Text::tr("%1: %2").arg(result.title, result.passed ? Text::tr("PASSED") : Text::tr("FAILED")));
    std::vector<QStringList> rows{
        {Text::tr("Figure"), Text::tr("Measured"), Text::tr("Predicted")},
        {Text::tr("Active load balancer"),
         u"%1 -> %2 -> %3"_s.arg(result.activeBefore, result.activeAfter, result.activeAtEnd),
         {}},
        {Text::tr("Outage"), seconds(result.outage.length), {}},
        {Text::tr("Detect"), seconds(result.detect),
         Text::tr("%1 to %2 s: %3")
             .arg(double(result.prediction.least.count()) / 1e3, 0, 'f', 3)
             .arg(double(result.prediction.most.count()) / 1e3, 0, 'f', 3)
             .arg(result.prediction.formula)},
        {Text::tr("Route"), seconds(result.route), {}},
        {Text::tr("Verify"), seconds(result.verify), {}},
        {Text::tr("Failed requests"),
         Text::tr("%1 of %2").arg(result.failedRequests).arg(result.requests),
         {}},
        {Text::tr("Lost acknowledged writes"),
         Text::tr("%1 of %2").arg(result.writesLost).arg(result.writesAcknowledged),
         {}},
    };
    printBytes(table(rows).toUtf8());
    if (!result.probeValid)
        printLine(Text::tr("The measurement is invalid: %1").arg(result.probeInvalidBecause));
    for (const QString &finding : result.findings)
        printLine(Text::tr("- %1").arg(finding));
}

Exit run(const VerbLine &line, const BalancerDrillRequest &request)
{
    const Result<QStringList> hostKeys = hostKeysGiven(line);
    if (!hostKeys)
        return complain(hostKeys.error());
    const Interrupt interrupt;
    const Result<Connection> connection = connectTo(line.value(u"cloud"_s), *hostKeys, interrupt.token());
    if (!connection)
        return complain(connection.error());
    const Result<BalancerDrill> drill =
        prepareBalancerDrill(*connection, request, Seconds{30}, interrupt.token());
    if (!drill)
        return complain(drill.error());
    if (line.isSet(u"preview"_s)) {
        for (const DrillStage &stage : drill->stages) {
            printLine(stage.title);
            for (const Step &step : stage.plan.steps)
                printLine(u"  "_s + explain(step));
        }
        return Exit::Done;
    }
    const Result<std::unique_ptr<Journal>> journal = Journal::open(line.value(u"journal"_s));
    if (!journal)
        return complain(journal.error());

    DrillListener listener;
    listener.stage = [](const DrillStage &stage, StageState state) {
        if (state == StageState::Running)
            say(Text::tr("%1 ...").arg(stage.title));
    };
    listener.told = say;
    World world = connection->world();
    const Result<DrillRun> run =
        runBalancerDrill(*drill, world, drillTools(*connection), **journal, interrupt.token(), listener);
    if (!run)
        return complain(run.error());
    const Result<QString> evidence =
        writeEvidence(QDir(line.value(u"evidence"_s)).absolutePath(), *run, **journal);
    if (line.isSet(u"json"_s)) {
        QJsonObject object = toJson(run->result);
        object.insert(u"evidence"_s, evidence ? *evidence : QString());
        printJson(object);
    } else {
        printResult(run->result);
        if (evidence)
            printLine(Text::tr("Evidence: %1").arg(*evidence));
    }
    if (!evidence)
        return complain(evidence.error());
    if (interrupt.happened())
        return Exit::Interrupted;
    return run->result.passed ? Exit::Done : Exit::No;
}

Exit list(bool json)
{
    const QString summary =
        Text::tr("Takes the active load balancer away and measures how the standby takes over");
    if (json) {
        printJson(
            {{u"drills"_s,
              QJsonArray{QJsonObject{{u"name"_s, QString(balancerDrill)},
                                     {u"summary"_s, summary},
                                     {u"faults"_s, QJsonArray{u"node"_s, u"process"_s, u"network"_s}}}}}});
    } else {
        printLine(u"%1  %2 (--fault node, process, network)"_s.arg(balancerDrill, summary));
    }
    return Exit::Done;
}

} // namespace

Exit drillVerb(const QStringList &arguments)
{
    VerbLine line(
        u"drill list|run NAME --cloud C"_s,
        Text::tr("Runs a failover drill: breaks something on purpose with its undo armed first, measures "
                 "from outside, "
                 "puts it right, and files the evidence."),
        u"seaworthy drill run balancer-failover --cloud lab --fault node"_s);
    line.add(u"cloud"_s, Text::tr("The cloud: a name of clouds.yaml, or lab."), u"C"_s, u"lab"_s);
    line.add(u"fault"_s, Text::tr("What to break: node, process or network."), u"F"_s, u"node"_s);
    line.add(u"interval"_s, Text::tr("Milliseconds between two requests of the probe."), u"MS"_s, u"10"_s);
    line.add(u"preview"_s, Text::tr("Show what would be done, and do nothing."));
    line.add(u"evidence"_s, Text::tr("The folder that a folder of evidence is made in."), u"DIR"_s,
             evidenceHome());
    line.add(u"journal"_s, Text::tr("The journal file."), u"FILE"_s, Journal::defaultFile());
    line.add(u"json"_s, Text::tr("Print the result as JSON."));
    addHostKeyOption(line);
    if (const auto over = line.parse(arguments, 1, 2))
        return *over;
    const QString what = line.argument(0);
    if (what == "list"_L1)
        return list(line.isSet(u"json"_s));
    if (what != "run"_L1)
        return line.wrong(Text::tr("'%1' is none of list, run").arg(what));
    if (line.argument(1) != balancerDrill)
        return line.wrong(
            Text::tr("there is no drill '%1'; see: seaworthy drill list").arg(line.argument(1)));

    BalancerDrillRequest request;
    const std::optional<BalancerFault> fault = faultNamed(line.value(u"fault"_s));
    if (!fault)
        return line.wrong(
            Text::tr("--fault '%1' is none of node, process, network").arg(line.value(u"fault"_s)));
    request.fault = *fault;
    bool isNumber = false;
    const int interval = line.value(u"interval"_s).toInt(&isNumber);
    if (!isNumber || interval < 1 || interval > 10'000)
        return line.wrong(
            Text::tr("--interval '%1' is no number from 1 to 10000").arg(line.value(u"interval"_s)));
    request.probeInterval = Milliseconds(interval);
    return run(line, request);
}

} // namespace sw
