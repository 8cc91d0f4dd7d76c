// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/verb_line.h"
#include "app/commands/verbs.h"
#include "planner/capacity/worksheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::PlanVerb)
};

QJsonObject figureJson(const Throughput &throughput)
{
    return {{u"method"_s, throughput.method},
            {u"formula"_s, throughput.formula},
            {u"mbps"_s, throughput.mbps.likely},
            {u"provenance"_s, word(throughput.mbps.provenance)},
            {u"source"_s, throughput.mbps.source}};
}

QJsonObject sizingJson(const Worksheet &worksheet, const Sizing &size)
{
    QJsonArray methods;
    for (const Throughput &throughput : throughputs(worksheet))
        methods.append(figureJson(throughput));
    const QByteArray architecture = writeArchitecture(architectureFor(worksheet));
    return {{u"name"_s, worksheet.name},
            {u"throughput"_s, methods},
            {u"webNodesForPeak"_s, size.webNodesForPeak},
            {u"webNodes"_s, size.webNodes},
            {u"formula"_s, size.formula},
            {u"architecture"_s, QJsonDocument::fromJson(architecture).object()}};
}

} // namespace

Exit planVerb(const QStringList &arguments)
{
    VerbLine line(u"plan FILE"_s, Text::tr("Sizes the web tier from the traffic figures of a worksheet."),
                  u"seaworthy plan resources/worksheets/small-shop.json --json"_s);
    line.add(u"json"_s, Text::tr("Print the sizing and its architecture as JSON."));
    if (const auto over = line.parse(arguments, 1, 1))
        return *over;

    const Result<QByteArray> text = readNamedFile(line.argument(0), Text::tr("read the worksheet"));
    if (!text)
        return complain(text.error());
    const Result<Worksheet> worksheet = readWorksheet(line.argument(0), *text);
    if (!worksheet)
        return complain(worksheet.error());
    const Sizing size = sizing(*worksheet);
    if (line.isSet(u"json"_s)) {
        printJson(sizingJson(*worksheet, size));
        return Exit::Done;
    }
    printLine(worksheet->name);
    for (const Throughput &throughput : throughputs(*worksheet)) {
        printLine(u"  %1: %2 (%3: %4)"_s.arg(throughput.method, throughput.formula,
                                             word(throughput.mbps.provenance), throughput.mbps.source));
    }
    printLine(Text::tr("  Web nodes: %1").arg(size.formula));
    printLine(Text::tr("  %1 web nodes, 2 load balancers, 2 databases, 1 database on a second site")
                  .arg(size.webNodes));
    return Exit::Done;
}

} // namespace sw
