// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/interrupt.h"
#include "app/commands/verb_line.h"
#include "app/commands/verbs.h"
#include "cloudapi/lab/lab_client.h"
#include "cloudapi/programs/programs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::LabVerb)
};

QString sshLine(const LabInfo &lab)
{
    return u"ssh -i %1 -o UserKnownHostsFile=%2 -o ProxyCommand='%3 connect %h %p' root@lb-1"_s.arg(
        lab.sshKey, lab.knownHosts, ownProgramPath(u"seaworthy-labd"_s));
}

QJsonObject infoJson(const LabInfo &lab)
{
    return {{u"authUrl"_s, lab.authUrl},
            {u"cloudsYaml"_s, lab.cloudsYaml},
            {u"siteUrl"_s, lab.siteUrl},
            {u"mode"_s, lab.mode},
            {u"sshKey"_s, lab.sshKey},
            {u"knownHosts"_s, lab.knownHosts},
            {u"architecture"_s, lab.architecture},
            {u"stateFolder"_s, lab.stateFolder},
            {u"daemonPid"_s, lab.daemonPid}};
}

void describe(const LabInfo &lab)
{
    printLine(Text::tr("The lab runs (%1).").arg(lab.mode));
    printLine(Text::tr("  OpenStack:  OS_CLIENT_CONFIG_FILE=%1 openstack --os-cloud lab server list")
                  .arg(lab.cloudsYaml));
    printLine(Text::tr("  SSH:        %1").arg(sshLine(lab)));
    printLine(Text::tr("  Site:       %1 (inside the lab)").arg(lab.siteUrl));
    printLine(Text::tr("  Drill:      seaworthy drill run balancer-failover --cloud lab"));
}

QString stateLabel(const QString &word)
{
    if (word == "running"_L1)
        return Text::tr("running");
    if (word == "paused"_L1)
        return Text::tr("paused");
    return Text::tr("off");
}

void printStatus(const QJsonObject &status)
{
    std::vector<QStringList> rows{{Text::tr("Node"), Text::tr("State"), Text::tr("Address"), Text::tr("Site"),
                                   Text::tr("vCPUs"), Text::tr("Memory")}};
    const QJsonArray nodes = status.value(u"nodes"_s).toArray();
    for (const QJsonValue &value : nodes) {
        const QJsonObject node = value.toObject();
        rows.push_back({node.value(u"name"_s).toString(), stateLabel(node.value(u"state"_s).toString()),
                        node.value(u"address"_s).toString(), node.value(u"site"_s).toString(),
                        QString::number(node.value(u"vcpus"_s).toInt()),
                        Text::tr("%1 MiB").arg(node.value(u"memoryMiB"_s).toInt())});
    }
    printBytes('\n' + table(rows).toUtf8());
    const QJsonObject missing = status.value(u"missingPackages"_s).toObject();
    for (auto it = missing.begin(); it != missing.end(); ++it)
        printLine(Text::tr("Missing: %1; apt install %2").arg(it.key(), it.value().toString()));
}

Exit up(bool json, std::stop_token stop)
{
    const Result<LabClient> lab = LabClient::up(true, say, stop);
    if (!lab)
        return complain(lab.error());
    if (json)
        printJson(infoJson(lab->info()));
    else
        describe(lab->info());
    return Exit::Done;
}

Exit status(bool json)
{
    Result<LabClient> lab = LabClient::attach();
    if (!lab) {
        if (lab.error().cause != Cause::NotFound)
            return complain(lab.error());
        if (json)
            printJson({{u"running"_s, false}});
        else
            printLine(Text::tr("No lab runs. Start one with: seaworthy lab up"));
        return Exit::No;
    }
    const Result<QByteArray> answer = lab->status();
    if (!answer)
        return complain(answer.error());
    if (!json) {
        describe(lab->info());
        printStatus(QJsonDocument::fromJson(*answer).object());
        return Exit::Done;
    }
    QJsonObject object = infoJson(lab->info());
    object.insert(u"running"_s, true);
    object.insert(u"status"_s, QJsonDocument::fromJson(*answer).object());
    printJson(object);
    return Exit::Done;
}

Exit down()
{
    Result<LabClient> lab = LabClient::attach();
    if (!lab) {
        if (lab.error().cause != Cause::NotFound)
            return complain(lab.error());
        say(Text::tr("No lab runs; nothing to take down."));
        return Exit::Done;
    }
    const Result<void> outcome = lab->down();
    if (!outcome)
        return complain(outcome.error());
    say(Text::tr("The lab is down; nothing of it is left."));
    return Exit::Done;
}

} // namespace

Exit labVerb(const QStringList &arguments)
{
    VerbLine line(
        u"lab up|status|down"_s,
        Text::tr(
            "The embedded cloud: real load balancers, web nodes and databases on this machine, behind an "
            "OpenStack-compatible API. 'up' keeps it until 'down'."),
        u"seaworthy lab up"_s);
    line.add(u"json"_s, Text::tr("Print the answer as JSON."));
    if (const auto over = line.parse(arguments, 1, 1))
        return *over;
    const QString what = line.argument(0);
    const bool json = line.isSet(u"json"_s);
    if (what == "up"_L1) {
        const Interrupt interrupt;
        return up(json, interrupt.token());
    }
    if (what == "status"_L1)
        return status(json);
    if (what == "down"_L1)
        return down();
    return line.wrong(Text::tr("'%1' is none of up, status, down").arg(what));
}

} // namespace sw
