// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/input_keys.h"
#include "planner/capacity/size_json.h"
#include "planner/capacity/worksheet.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonDocument>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Worksheet)
};

constexpr std::array everyGrounds{Grounds::Measured, Grounds::Derived, Grounds::Assumed};

// Reads a word of a closed list; another one is a problem that names the list.
template <class Value, size_t count>
Value chosen(JsonReader &reader, const QJsonObject &json, const QString &place, const QString &key,
             const std::array<Value, count> &every, Value fallback)
{
    const QString found = reader.string(json, place, key, word(fallback));
    QStringList known;
    for (const Value value : every) {
        if (word(value) == found)
            return value;
        known << word(value);
    }
    if (json.value(key).isString())
        reader.problem(place + u'/' + key, quoted(found), Text::tr("one of %1").arg(known.join(u", "_s)));
    return fallback;
}

int whole(JsonReader &reader, const QJsonObject &json, const QString &key, int least, int most, int fallback)
{
    const double number = reader.number(json, QString(), key, least, most, fallback);
    if (number != std::floor(number))
        reader.problem(u'/' + key, QString::number(number), Text::tr("a whole number"));
    return static_cast<int>(number);
}

// How many letters differ: the edit distance of Levenshtein.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<size_t>(j) + 1;
            const qsizetype changed = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({row[at] + 1, row[at - 1] + 1, changed});
        }
    }
    return row.back();
}

QString nearestKey(const std::vector<InputKind> &kinds, const QString &key)
{
    const QString asked = key.left(60).toLower();
    const InputKind *nearest = &kinds.front();
    qsizetype least = std::numeric_limits<qsizetype>::max();
    for (const InputKind &kind : kinds) {
        // Some leave out the section, "visitSeconds".
        const QString known = kind.key.toLower();
        const qsizetype away =
            std::min(distance(asked, known), distance(asked, known.mid(known.indexOf(u'.') + 1)));
        if (away < least) {
            least = away;
            nearest = &kind;
        }
    }
    return nearest->key;
}

// The figure at key of parent. Version 1 called where a figure is from its source.
Figure readFigure(JsonReader &reader, const QJsonObject &parent, const QString &parentPlace,
                  const QString &key, const InputKind &kind, int version)
{
    const QJsonObject json = reader.object(parent, parentPlace, key);
    const QString place = parentPlace + u'/' + key;
    const QString from = version == 1 ? u"source"_s : u"from"_s;
    QStringList known{u"low"_s, u"likely"_s, u"high"_s, u"provenance"_s, from};
    if (version > 1)
        known << u"by"_s << u"when"_s;
    reader.allowOnly(json, place, known);
    Figure figure;
    figure.likely = reader.number(json, place, u"likely"_s, kind.least, kind.most);
    figure.low = reader.number(json, place, u"low"_s, kind.least, kind.most, figure.likely);
    figure.high = reader.number(json, place, u"high"_s, kind.least, kind.most, figure.likely);
    if (figure.low > figure.likely || figure.likely > figure.high) {
        reader.problem(
            place, Text::tr("low %1, likely %2, high %3").arg(figure.low).arg(figure.likely).arg(figure.high),
            Text::tr("low <= likely <= high"));
    }
    figure.provenance.grounds = chosen(reader, json, place, u"provenance"_s, everyGrounds, Grounds::Assumed);
    figure.provenance.from = reader.string(json, place, from, QString());
    if (version > 1) {
        figure.provenance.by = reader.string(json, place, u"by"_s, QString());
        figure.provenance.when = reader.string(json, place, u"when"_s, QString());
    }
    return figure;
}

void readFigures(JsonReader &reader, const std::vector<InputKind> &kinds, Worksheet &worksheet)
{
    const QJsonObject figures = reader.object(reader.root(), QString(), u"figures"_s);
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        if (const InputKind *kind = findInput(kinds, it.key()))
            worksheet.figures[it.key()] = readFigure(reader, figures, u"/figures"_s, it.key(), *kind, 2);
        else
            reader.problem(u"/figures/"_s + it.key(), Text::tr("an unknown input"),
                           Text::tr("a known one; the nearest is %1").arg(nearestKey(kinds, it.key())));
    }
}

void readChoices(JsonReader &reader, Worksheet &worksheet)
{
    const QJsonObject root = reader.root();
    const QString top;
    worksheet.volumeUnits =
        chosen(reader, root, top, u"volumeUnits"_s, everyVolumeUnits, worksheet.volumeUnits);
    worksheet.peakMethod = chosen(reader, root, top, u"peakMethod"_s, everyPeakMethod, worksheet.peakMethod);
    worksheet.survival = chosen(reader, root, top, u"survival"_s, everySurvival, worksheet.survival);
    worksheet.zones = whole(reader, root, u"zones"_s, 1, 3, worksheet.zones);
    worksheet.tls = reader.boolean(root, top, u"tls"_s, worksheet.tls);
    worksheet.dnsSpread = chosen(reader, root, top, u"dnsSpread"_s, everyDnsSpread, worksheet.dnsSpread);
    worksheet.architecture =
        chosen(reader, root, top, u"architecture"_s, everyArchitectureTemplate, worksheet.architecture);
    worksheet.database = chosen(reader, root, top, u"database"_s, everyDatabasePattern, worksheet.database);
}

ServerSize readSizeAt(JsonReader &reader, const QString &key)
{
    if (!reader.root().contains(key))
        return {};
    return readSize(reader, reader.object(reader.root(), QString(), key), u'/' + key);
}

void readLoadPoints(JsonReader &reader, Worksheet &worksheet)
{
    if (!reader.root().contains(u"loadPoints"_s))
        return;
    for (const QJsonObject &json : reader.objects(reader.root(), QString(), u"loadPoints"_s)) {
        const QString place = u"/loadPoints/%1"_s.arg(worksheet.loadPoints.size());
        reader.allowOnly(json, place, {u"nodes"_s, u"requestsPerSecond"_s});
        worksheet.loadPoints.push_back({reader.number(json, place, u"nodes"_s, 1, mostNodes),
                                        reader.number(json, place, u"requestsPerSecond"_s, 0, 1e7)});
    }
}

void readMeasuredTimes(JsonReader &reader, const std::vector<InputKind> &kinds, Worksheet &worksheet)
{
    if (!reader.root().contains(u"measuredTimes"_s))
        return;
    QStringList measurable;
    for (const InputKind &kind : kinds) {
        if (isMeasurable(kind))
            measurable << kind.key;
    }
    for (const QJsonObject &json : reader.objects(reader.root(), QString(), u"measuredTimes"_s)) {
        const QString place = u"/measuredTimes/%1"_s.arg(worksheet.measuredTimes.size());
        reader.allowOnly(json, place, {u"input"_s, u"seconds"_s, u"when"_s, u"evidence"_s});
        MeasuredTime measured;
        measured.input = reader.string(json, place, u"input"_s);
        const InputKind *kind = findInput(kinds, measured.input);
        const bool known = kind && isMeasurable(*kind);
        if (!known && json.value(u"input"_s).isString())
            reader.problem(place + u"/input"_s, quoted(measured.input),
                           Text::tr("one of %1").arg(measurable.join(u", "_s)));
        measured.seconds = reader.number(json, place, u"seconds"_s, 0,
                                         known ? kind->most : std::numeric_limits<double>::max());
        measured.when = reader.string(json, place, u"when"_s);
        if (json.value(u"when"_s).isString()
            && !QDate::fromString(measured.when.left(10), Qt::ISODate).isValid())
            reader.problem(place + u"/when"_s, quoted(measured.when),
                           Text::tr("the day of the drill, such as 2026-03-01"));
        measured.evidence = reader.string(json, place, u"evidence"_s, QString());
        worksheet.measuredTimes.push_back(measured);
    }
}

Worksheet readVersion2(JsonReader &reader)
{
    const QJsonObject root = reader.root();
    reader.allowOnly(root, QString(),
                     {u"$schema"_s,       u"seaworthy"_s,     u"version"_s,      u"name"_s,
                      u"preparedBy"_s,    u"currency"_s,      u"figures"_s,      u"volumeUnits"_s,
                      u"peakMethod"_s,    u"survival"_s,      u"zones"_s,        u"tls"_s,
                      u"dnsSpread"_s,     u"architecture"_s,  u"database"_s,     u"catalogue"_s,
                      u"webSize"_s,       u"balancerSize"_s,  u"databaseSize"_s, u"loadPoints"_s,
                      u"measuredTimes"_s, u"staleAfterDays"_s});
    const std::vector<InputKind> kinds = inputKinds();
    Worksheet worksheet;
    worksheet.name = reader.string(root, QString(), u"name"_s);
    worksheet.preparedBy = reader.string(root, QString(), u"preparedBy"_s, QString());
    worksheet.currency = reader.string(root, QString(), u"currency"_s, worksheet.currency);
    if (root.value(u"currency"_s).isString() && !isCurrency(worksheet.currency))
        reader.problem(u"/currency"_s, quoted(worksheet.currency),
                       Text::tr("a currency of three letters such as USD"));
    readFigures(reader, kinds, worksheet);
    readChoices(reader, worksheet);
    worksheet.catalogue = reader.string(root, QString(), u"catalogue"_s, QString());
    worksheet.webSize = readSizeAt(reader, u"webSize"_s);
    worksheet.balancerSize = readSizeAt(reader, u"balancerSize"_s);
    worksheet.databaseSize = readSizeAt(reader, u"databaseSize"_s);
    readLoadPoints(reader, worksheet);
    readMeasuredTimes(reader, kinds, worksheet);
    worksheet.staleAfterDays = whole(reader, root, u"staleAfterDays"_s, 1, 3650, worksheet.staleAfterDays);
    return worksheet;
}

// Version 1 had the peak by three methods, one figure for a web node, headroom and survival.
Worksheet readVersion1(JsonReader &reader)
{
    const QJsonObject root = reader.root();
    reader.allowOnly(root, QString(),
                     {u"$schema"_s, u"seaworthy"_s, u"version"_s, u"name"_s, u"traffic"_s, u"webNodeMbps"_s,
                      u"headroomPercent"_s, u"survival"_s});
    const std::vector<InputKind> kinds = inputKinds();
    Worksheet worksheet;
    worksheet.name = reader.string(root, QString(), u"name"_s);
    const QString place = u"/traffic"_s;
    const QJsonObject traffic = reader.object(root, QString(), u"traffic"_s);
    const std::pair<QString, input::Key> methods[] = {
        {u"peakMbps"_s, input::peak}, {u"busiestDayGB"_s, input::busiestDay}, {u"monthGB"_s, input::month}};
    QStringList known;
    for (const auto &[old, key] : methods) {
        known << old;
        if (traffic.contains(old))
            worksheet.figures[key] = readFigure(reader, traffic, place, old, *findInput(kinds, key), 1);
    }
    reader.allowOnly(traffic, place, known);
    worksheet.figures[input::nodeMbps] =
        readFigure(reader, root, QString(), u"webNodeMbps"_s, *findInput(kinds, input::nodeMbps), 1);
    if (root.contains(u"headroomPercent"_s)) {
        const InputKind *headroom = findInput(kinds, input::headroom);
        worksheet.figures[headroom->key] =
            exactly(reader.number(root, QString(), u"headroomPercent"_s, headroom->least, headroom->most));
    }
    worksheet.survival = chosen(reader, root, QString(), u"survival"_s, everySurvival, Survival::AnyNode);
    return worksheet;
}

// Left out is what says nothing: a range that is none, an empty text.
QJsonObject figureToJson(const Figure &figure)
{
    QJsonObject json{{u"likely"_s, figure.likely}, {u"provenance"_s, word(figure.provenance.grounds)}};
    if (figure.low != figure.likely)
        json.insert(u"low"_s, figure.low);
    if (figure.high != figure.likely)
        json.insert(u"high"_s, figure.high);
    const std::pair<QString, QString> texts[] = {{u"by"_s, figure.provenance.by},
                                                 {u"when"_s, figure.provenance.when},
                                                 {u"from"_s, figure.provenance.from}};
    for (const auto &[key, text] : texts) {
        if (!text.isEmpty())
            json.insert(key, text);
    }
    return json;
}

} // namespace

Result<Worksheet> readWorksheet(const QString &file, const QByteArray &text)
{
    const QString doing = Text::tr("read the worksheet");
    JsonReader reader(file, text);
    reader.expectKind(u"worksheet"_s, 2);
    // A file of another kind has nothing that can be compared with a worksheet.
    if (const Result<void> outcome = reader.finish(doing); !outcome)
        return failed(outcome.error());
    Worksheet worksheet =
        reader.root().value(u"version"_s).toInt() == 1 ? readVersion1(reader) : readVersion2(reader);
    if (const Result<void> outcome = reader.finish(doing); !outcome)
        return failed(outcome.error());
    return worksheet;
}

QByteArray writeWorksheet(const Worksheet &worksheet)
{
    QJsonObject figures;
    for (const auto &[key, figure] : worksheet.figures)
        figures.insert(key, figureToJson(figure));
    QJsonArray loadPoints;
    for (const LoadPoint &point : worksheet.loadPoints)
        loadPoints.append(
            QJsonObject{{u"nodes"_s, point.nodes}, {u"requestsPerSecond"_s, point.requestsPerSecond}});
    QJsonArray measuredTimes;
    for (const MeasuredTime &measured : worksheet.measuredTimes) {
        measuredTimes.append(QJsonObject{{u"input"_s, measured.input},
                                         {u"seconds"_s, measured.seconds},
                                         {u"when"_s, measured.when},
                                         {u"evidence"_s, measured.evidence}});
    }
    QJsonObject root{{u"seaworthy"_s, u"worksheet"_s},
                     {u"version"_s, 2},
                     {u"name"_s, worksheet.name},
                     {u"preparedBy"_s, worksheet.preparedBy},
                     {u"currency"_s, worksheet.currency},
                     {u"figures"_s, figures},
                     {u"volumeUnits"_s, word(worksheet.volumeUnits)},
                     {u"peakMethod"_s, word(worksheet.peakMethod)},
                     {u"survival"_s, word(worksheet.survival)},
                     {u"zones"_s, worksheet.zones},
                     {u"tls"_s, worksheet.tls},
                     {u"dnsSpread"_s, word(worksheet.dnsSpread)},
                     {u"architecture"_s, word(worksheet.architecture)},
                     {u"database"_s, word(worksheet.database)},
                     {u"catalogue"_s, worksheet.catalogue},
                     {u"loadPoints"_s, loadPoints},
                     {u"measuredTimes"_s, measuredTimes},
                     {u"staleAfterDays"_s, worksheet.staleAfterDays}};
    const std::pair<QString, ServerSize> sizes[] = {{u"webSize"_s, worksheet.webSize},
                                                    {u"balancerSize"_s, worksheet.balancerSize},
                                                    {u"databaseSize"_s, worksheet.databaseSize}};
    for (const auto &[key, size] : sizes) {
        if (size != ServerSize{})
            root.insert(key, sizeToJson(size));
    }
    return QJsonDocument(root).toJson();
}

} // namespace sw
