// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/worksheet.h"

#include "planner/base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// The largest figures that are taken seriously: a petabit a second, an exabyte.
constexpr double mostMbps = 1e9;
constexpr double mostGB = 1e9;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Worksheet)
};

template <class Value, size_t count>
QString wordOf(const std::array<std::pair<Value, const char *>, count> &words, Value value)
{
    for (const auto &[candidate, text] : words) {
        if (candidate == value)
            return QString::fromLatin1(text);
    }
    Q_UNREACHABLE();
}

constexpr std::array<std::pair<Provenance, const char *>, 3> provenanceWords{
    {{Provenance::Measured, "measured"}, {Provenance::Derived, "derived"}, {Provenance::Assumed, "assumed"}}};
constexpr std::array<std::pair<Survival, const char *>, 3> survivalWords{
    {{Survival::NoLoss, "no-loss"}, {Survival::AnyNode, "any-node"}, {Survival::AnyZone, "any-zone"}}};

// Reads a word of a closed list; another one is a problem that names the list.
template <class Value, size_t count>
Value chosen(JsonReader &reader, const QJsonObject &object, const QString &place, const QString &key,
             const std::array<std::pair<Value, const char *>, count> &words, Value fallback)
{
    const QString text = reader.string(object, place, key, wordOf(words, fallback));
    QStringList known;
    for (const auto &[value, word] : words) {
        if (text == QLatin1StringView(word))
            return value;
        known << QString::fromLatin1(word);
    }
    reader.problem(place + u'/' + key, u'"' + text.left(60) + u'"',
                   Text::tr("one of %1").arg(known.join(u", "_s)));
    return fallback;
}

Figure readFigure(JsonReader &reader, const QJsonObject &parent, const QString &parentPlace,
                  const QString &key, double least, double most)
{
    const QJsonObject object = reader.object(parent, parentPlace, key);
    const QString place = parentPlace + u'/' + key;
    reader.allowOnly(object, place, {u"low"_s, u"likely"_s, u"high"_s, u"provenance"_s, u"source"_s});
    Figure figure;
    figure.likely = reader.number(object, place, u"likely"_s, least, most);
    figure.low = reader.number(object, place, u"low"_s, least, most, figure.likely);
    figure.high = reader.number(object, place, u"high"_s, least, most, figure.likely);
    if (figure.low > figure.likely || figure.likely > figure.high) {
        reader.problem(
            place, Text::tr("low %1, likely %2, high %3").arg(figure.low).arg(figure.likely).arg(figure.high),
            Text::tr("low <= likely <= high"));
    }
    figure.provenance = chosen(reader, object, place, u"provenance"_s, provenanceWords, Provenance::Assumed);
    figure.source = reader.string(object, place, u"source"_s, QString());
    return figure;
}

QJsonObject toJson(const Figure &figure)
{
    return {{u"low"_s, figure.low},
            {u"likely"_s, figure.likely},
            {u"high"_s, figure.high},
            {u"provenance"_s, word(figure.provenance)},
            {u"source"_s, figure.source}};
}

Figure scaled(const Figure &figure, double factor)
{
    return {figure.low * factor, figure.likely * factor, figure.high * factor, Provenance::Derived,
            figure.source};
}

} // namespace

QString word(Provenance provenance)
{
    return wordOf(provenanceWords, provenance);
}

QString word(Survival survival)
{
    return wordOf(survivalWords, survival);
}

std::vector<Throughput> throughputs(const Worksheet &worksheet)
{
    std::vector<Throughput> all;
    if (worksheet.peakMbps)
        all.push_back(
            {*worksheet.peakMbps, Text::tr("measured peak"), u"%1 Mbit/s"_s.arg(worksheet.peakMbps->likely)});
    // The working day of 8 hours carries the day's volume; 1 GB = 1024 MB = 8192 Mbit.
    if (worksheet.busiestDayGB) {
        const Figure mbps = scaled(*worksheet.busiestDayGB, 8192.0 / (8 * 3600));
        all.push_back({mbps, Text::tr("busiest day over 8 hours"),
                       u"%1 GB x 8192 / (8 x 3600 s) = %2 Mbit/s"_s.arg(worksheet.busiestDayGB->likely)
                           .arg(mbps.likely)});
    }
    if (worksheet.monthGB) {
        const Figure mbps = scaled(*worksheet.monthGB, 8192.0 / (31 * 24 * 3600));
        all.push_back({mbps, Text::tr("month over 31 days of 24 hours"),
                       u"%1 GB x 8192 / (31 x 24 x 3600 s) = %2 Mbit/s"_s.arg(worksheet.monthGB->likely)
                           .arg(mbps.likely)});
    }
    return all;
}

Sizing sizing(const Worksheet &worksheet)
{
    const std::vector<Throughput> methods = throughputs(worksheet);
    Q_ASSERT(!methods.empty());
    Sizing answer;
    answer.peak = methods.front();
    const double wanted = answer.peak.mbps.likely * (1 + worksheet.headroomPercent / 100);
    answer.webNodesForPeak = std::max(1, int(std::ceil(wanted / worksheet.webNodeMbps.likely)));
    answer.formula = u"ceil(%1 x %2 / %3) = %4"_s.arg(answer.peak.mbps.likely)
                         .arg(1 + worksheet.headroomPercent / 100)
                         .arg(worksheet.webNodeMbps.likely)
                         .arg(answer.webNodesForPeak);
    switch (worksheet.survival) {
    case Survival::NoLoss:
        answer.webNodes = answer.webNodesForPeak;
        break;
    case Survival::AnyNode:
        answer.webNodes = answer.webNodesForPeak + 1;
        answer.formula += u"; + 1"_s;
        break;
    case Survival::AnyZone: // either of two zones carries the peak alone
        answer.webNodes = answer.webNodesForPeak * 2;
        answer.formula += u"; x 2"_s;
        break;
    }
    return answer;
}

Architecture architectureFor(const Worksheet &worksheet)
{
    Architecture architecture = labSite();
    architecture.name = worksheet.name;
    std::erase_if(architecture.nodes, [](const ArchitectureNode &node) { return node.role == Role::Web; });
    const int count = sizing(worksheet).webNodes;
    for (int i = 0; i < count; ++i) {
        const QString name = u"web-%1"_s.arg(i + 1);
        // 10.77.0.0/16 from 10.77.16.0 on: room for more web nodes than one /24 has.
        const QString address = u"10.77.%1.%2"_s.arg(16 + i / 250).arg(1 + i % 250);
        architecture.nodes.push_back(
            {name, Role::Web, u"home"_s, i % 2 == 0 ? u"az1"_s : u"az2"_s, address, u"2GB"_s, 0});
    }
    for (Site &site : architecture.sites) {
        if (site.name == "home"_L1)
            site.subnet = u"10.77.0.0/16"_s;
    }
    return architecture;
}

Result<Worksheet> readWorksheet(const QString &file, const QByteArray &text)
{
    JsonReader reader(file, text);
    reader.expectKind(u"worksheet"_s, 1);
    const QJsonObject root = reader.root();
    reader.allowOnly(root, QString(),
                     {u"$schema"_s, u"seaworthy"_s, u"version"_s, u"name"_s, u"traffic"_s, u"webNodeMbps"_s,
                      u"headroomPercent"_s, u"survival"_s});
    Worksheet worksheet;
    worksheet.name = reader.string(root, QString(), u"name"_s);
    const QString place = u"/traffic"_s;
    const QJsonObject traffic = reader.object(root, QString(), u"traffic"_s);
    reader.allowOnly(traffic, place, {u"peakMbps"_s, u"busiestDayGB"_s, u"monthGB"_s});
    if (traffic.contains(u"peakMbps"_s))
        worksheet.peakMbps = readFigure(reader, traffic, place, u"peakMbps"_s, 0, mostMbps);
    if (traffic.contains(u"busiestDayGB"_s))
        worksheet.busiestDayGB = readFigure(reader, traffic, place, u"busiestDayGB"_s, 0, mostGB);
    if (traffic.contains(u"monthGB"_s))
        worksheet.monthGB = readFigure(reader, traffic, place, u"monthGB"_s, 0, mostGB);
    if (traffic.isEmpty())
        reader.problem(place, Text::tr("no figure"),
                       Text::tr("at least one of peakMbps, busiestDayGB, monthGB"));
    // Less than a kilobit a second for a node would ask for more nodes than an int holds.
    worksheet.webNodeMbps = readFigure(reader, root, QString(), u"webNodeMbps"_s, 0.001, mostMbps);
    worksheet.headroomPercent = reader.number(root, QString(), u"headroomPercent"_s, 0, 500, 35);
    worksheet.survival = chosen(reader, root, QString(), u"survival"_s, survivalWords, Survival::AnyNode);
    if (const Result<void> outcome = reader.finish(Text::tr("read the worksheet")); !outcome)
        return failed(outcome.error());
    const double nodes = throughputs(worksheet).front().mbps.likely * (1 + worksheet.headroomPercent / 100)
        / worksheet.webNodeMbps.likely;
    if (nodes > 10'000) {
        reader.problem(u"/webNodeMbps"_s, Text::tr("%1 web nodes for this peak").arg(nodes),
                       Text::tr("at most 10,000; check the units"));
        return failed(reader.finish(Text::tr("read the worksheet")).error());
    }
    return worksheet;
}

QByteArray writeWorksheet(const Worksheet &worksheet)
{
    QJsonObject traffic;
    if (worksheet.peakMbps)
        traffic.insert(u"peakMbps"_s, toJson(*worksheet.peakMbps));
    if (worksheet.busiestDayGB)
        traffic.insert(u"busiestDayGB"_s, toJson(*worksheet.busiestDayGB));
    if (worksheet.monthGB)
        traffic.insert(u"monthGB"_s, toJson(*worksheet.monthGB));
    return QJsonDocument(QJsonObject{{u"seaworthy"_s, u"worksheet"_s},
                                     {u"version"_s, 1},
                                     {u"name"_s, worksheet.name},
                                     {u"traffic"_s, traffic},
                                     {u"webNodeMbps"_s, toJson(worksheet.webNodeMbps)},
                                     {u"headroomPercent"_s, worksheet.headroomPercent},
                                     {u"survival"_s, word(worksheet.survival)}})
        .toJson();
}

} // namespace sw
