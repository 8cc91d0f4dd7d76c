// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/reports/other_formats.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Report)
};

double seconds(Microseconds time)
{
    return std::chrono::duration<double>(time).count();
}

struct Criterion
{
    QString name;
    bool met;
    QString why;
};

std::vector<Criterion> criteria(const DrillRun &run)
{
    const DrillResult &result = run.result;
    const QString all = result.findings.join(u'\n');
    return {
        {u"the measurement is valid"_s, result.probeValid, result.probeInvalidBecause},
        {u"the standby took over"_s, !result.activeAfter.isEmpty(), all},
        {u"the site answers again"_s, !result.outage.open, all},
        {u"no acknowledged write is lost"_s, run.ledgerRead && result.writesLost == 0, all},
        {u"the drill passed"_s, result.passed, all},
    };
}

QJsonObject timed(QJsonObject object, Instant start, Instant end)
{
    object.insert(u"start"_s, iso8601(start));
    object.insert(u"end"_s, iso8601(end));
    object.insert(u"duration"_s, seconds(end - start));
    return object;
}

QJsonObject activity(const Step &step)
{
    const bool changes = changesTheWorld(step);
    return {{u"type"_s, changes ? u"action"_s : u"probe"_s},
            {u"name"_s, explain(step)},
            {u"provider"_s,
             QJsonObject{
                 {u"type"_s, u"process"_s}, {u"path"_s, u"seaworthy"_s}, {u"arguments"_s, toJson(step)}}}};
}

QJsonObject probeActivity(const Step &step)
{
    QJsonObject probe = activity(step);
    probe.insert(u"type"_s, u"probe"_s);
    probe.insert(u"tolerance"_s, true);
    return probe;
}

bool isDone(const StepRecord &step)
{
    return step.state == StepState::Done || step.state == StepState::Undone
        || step.state == StepState::Skipped;
}

QJsonArray outcomes(const OperationRecord &operation, bool asProbes)
{
    QJsonArray all;
    for (const StepRecord &step : operation.steps) {
        const Instant begun = step.begun.value_or(operation.submitted);
        QJsonObject outcome{{u"activity"_s, asProbes ? probeActivity(step.step) : activity(step.step)},
                            {u"status"_s, isDone(step) ? u"succeeded"_s : u"failed"_s},
                            {u"output"_s, step.note}};
        if (asProbes)
            outcome.insert(u"tolerance_met"_s, isDone(step));
        all.append(timed(outcome, begun, step.ended.value_or(begun)));
    }
    return all;
}

QJsonObject steadyState(const OperationRecord &operation)
{
    return {{u"steady_state_met"_s, operation.state == OperationState::Succeeded},
            {u"probes"_s, outcomes(operation, true)}};
}

QJsonArray activities(const DrillRun &run, const QString &stage, bool asProbes)
{
    QJsonArray all;
    for (const DrillStage &one : run.stages) {
        if (one.id != stage)
            continue;
        for (const Step &step : one.plan.steps)
            all.append(asProbes ? probeActivity(step) : activity(step));
    }
    return all;
}

void append(QJsonArray &to, const QJsonArray &more)
{
    for (const QJsonValue &value : more)
        to.append(value);
}

QJsonObject experiment(const DrillRun &run)
{
    QJsonArray method = activities(run, u"inject"_s, false);
    append(method, activities(run, u"failover"_s, false));
    return {
        {u"version"_s, u"1.0.0"_s},
        {u"title"_s, run.result.title},
        {u"description"_s, faultWords(run.result)},
        {u"tags"_s, QJsonArray{u"seaworthy"_s, u"failover"_s}},
        {u"steady-state-hypothesis"_s,
         QJsonObject{{u"title"_s, Text::tr("The site answers, and its address is held by one load balancer")},
                     {u"probes"_s, activities(run, u"steady-state"_s, true)}}},
        {u"method"_s, method},
        {u"rollbacks"_s, activities(run, u"restore"_s, false)}};
}

} // namespace

QByteArray junitXml(const DrillRun &run)
{
    const DrillResult &result = run.result;
    const std::vector<Criterion> all = criteria(run);
    const auto bad = std::ranges::count_if(all, [](const Criterion &one) { return !one.met; });
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, result.title);
    xml.writeAttribute(u"tests"_s, QString::number(all.size()));
    xml.writeAttribute(u"failures"_s, QString::number(bad));
    xml.writeAttribute(u"errors"_s, u"0"_s);
    xml.writeAttribute(u"timestamp"_s, iso8601(result.started).left(19));
    xml.writeAttribute(u"time"_s, QString::number(seconds(result.ended - result.started), 'f', 3));
    for (const Criterion &one : all) {
        xml.writeStartElement(u"testcase"_s);
        xml.writeAttribute(u"classname"_s, u"seaworthy.drill"_s);
        xml.writeAttribute(u"name"_s, one.name);
        xml.writeAttribute(u"time"_s, u"0"_s);
        if (!one.met) {
            xml.writeStartElement(u"failure"_s);
            xml.writeAttribute(u"message"_s, one.why.section(u'\n', 0, 0));
            xml.writeCharacters(one.why);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QJsonObject chaosToolkitJournal(const ReportMaterial &material)
{
    const DrillRun &run = material.run;
    QJsonObject states;
    QJsonArray method;
    QJsonArray rollbacks;
    // The operations were carried out in the order of the stages that have steps.
    size_t next = 0;
    for (const DrillStage &stage : run.stages) {
        if (stage.plan.steps.empty() || next >= material.operations.size())
            continue;
        const OperationRecord &operation = material.operations[next];
        if (operation.title != stage.plan.title)
            continue;
        ++next;
        if (stage.id == u"steady-state")
            states.insert(u"before"_s, steadyState(operation));
        else if (stage.id == u"verify")
            states.insert(u"after"_s, steadyState(operation));
        else if (stage.id == u"restore")
            append(rollbacks, outcomes(operation, false));
        else
            append(method, outcomes(operation, false));
    }
    QJsonObject journal{{u"chaoslib-version"_s, u"1.0.0"_s},
                        {u"platform"_s, QSysInfo::prettyProductName()},
                        {u"node"_s, QSysInfo::machineHostName()},
                        {u"experiment"_s, experiment(run)},
                        {u"status"_s, run.stopped ? u"aborted"_s : u"completed"_s},
                        {u"deviated"_s, !run.result.passed},
                        {u"steady_states"_s, states},
                        {u"run"_s, method},
                        {u"rollbacks"_s, rollbacks}};
    return timed(journal, run.result.started, run.result.ended);
}

QByteArray ledgerCsv(const DrillRun &run)
{
    QByteArray text = "number,state\n";
    for (const qint64 number : run.ledger.lost)
        text += QByteArray::number(number) + ",lost\n";
    for (const qint64 number : run.ledger.unacknowledgedButThere)
        text += QByteArray::number(number) + ",unacknowledged-but-there\n";
    return text + "written," + QByteArray::number(run.ledger.count.written) + "\nacknowledged,"
        + QByteArray::number(run.ledger.count.acknowledged) + "\nread," + (run.ledgerRead ? "yes" : "no")
        + '\n';
}

} // namespace sw
