// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/refusals.h"

#include "planner/capacity/input_keys.h"
#include "planner/capacity/templates.h"
#include "planner/sizing/line_keys.h"

#include <QCoreApplication>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Sizing)
};

tl::unexpected<Failure> refused(const QString &detail)
{
    return failed(Cause::Malformed, Text::tr("size the worksheet"), detail);
}

// "Peak throughput (traffic.peak)".
QString named(const InputKind &kind)
{
    return u"%1 (%2)"_s.arg(kind.label, kind.key);
}

Result<void> checkedFigures(const Worksheet &worksheet, const QString &today)
{
    const std::vector<InputKind> kinds = inputKinds();
    for (const auto &[key, figure] : worksheet.figures) {
        const InputKind *kind = findInput(kinds, key);
        if (kind == nullptr) {
            return refused(
                Text::tr("There is no input \"%1\". Take it out of the worksheet.").arg(key.left(60)));
        }
        if (const std::optional<QString> problem = problemOf(*kind, figure))
            return refused(named(*kind) + u": "_s + *problem);
    }
    std::set<QString> measured;
    for (const MeasuredTime &time : worksheet.measuredTimes)
        measured.insert(time.input);
    for (const QString &input : measured) {
        const InputKind *kind = findInput(kinds, input);
        if (kind == nullptr || kind->section != Section::Availability) {
            return refused(Text::tr("A drill measured \"%1\", which is not an input of availability. Take it "
                                    "out of the worksheet.")
                               .arg(input.left(60)));
        }
        if (const std::optional<Figure> figure = figureOf(worksheet, *kind, today)) {
            if (const std::optional<QString> problem = problemOf(*kind, *figure))
                return refused(named(*kind) + u": "_s + *problem);
        }
    }
    return {};
}

bool isCount(double value)
{
    return std::isfinite(value) && value >= 0;
}

Result<void> checkedSize(const ServerSize &size)
{
    const auto wrong = [&](const QString &what) {
        return refused(Text::tr("The server size \"%1\" has %2 that is negative or no number. Choose another "
                                "size, or correct the catalogue.")
                           .arg(size.name, what));
    };
    if (!isCount(size.ramMB))
        return wrong(Text::tr("a memory"));
    if (size.networkMbps && !isCount(*size.networkMbps))
        return wrong(Text::tr("a network limit"));
    if (size.price && !isCount(size.price->hourly))
        return wrong(Text::tr("a price"));
    return {};
}

Result<void> checkedChoices(const Worksheet &worksheet)
{
    constexpr int mostZones = 3;
    if (worksheet.zones < 1 || worksheet.zones > mostZones) {
        return refused(
            Text::tr("The worksheet has %1 zones. Give 1 to %2.").arg(worksheet.zones).arg(mostZones));
    }
    if (worksheet.survival == Survival::AnyZone && worksheet.zones == 1) {
        return refused(Text::tr("One zone cannot survive the loss of any one zone. Give at least two zones, "
                                "or ask for the survival of any one node."));
    }
    for (const LoadPoint &point : worksheet.loadPoints) {
        const bool sound = std::isfinite(point.nodes) && std::isfinite(point.requestsPerSecond)
            && point.nodes >= 1 && point.nodes <= mostNodes && point.requestsPerSecond > 0
            && point.requestsPerSecond <= 1e9;
        if (!sound) {
            return refused(
                Text::tr("A point of the load run has %1 nodes and %2 requests a second. Give 1 to "
                         "%3 nodes, and more than 0 requests.")
                    .arg(point.nodes)
                    .arg(point.requestsPerSecond)
                    .arg(mostNodes));
        }
    }
    return {};
}

QString labelOf(const QString &key)
{
    const std::vector<InputKind> kinds = inputKinds();
    const InputKind *kind = findInput(kinds, key);
    return kind != nullptr ? named(*kind) : key;
}

Result<void> missingMethod(PeakMethod method)
{
    QStringList wanted;
    switch (method) {
    case PeakMethod::Best:
        return refused(
            Text::tr("There is no figure for the peak. Give %1, %2 or %3, or concurrent users with "
                     "the duration and the volume of a visit.")
                .arg(labelOf(input::peak), labelOf(input::busiestDay), labelOf(input::month)));
    case PeakMethod::Measured:
        wanted << labelOf(input::peak);
        break;
    case PeakMethod::BusiestDay:
        wanted << labelOf(input::busiestDay);
        break;
    case PeakMethod::Month:
        wanted << labelOf(input::month);
        break;
    case PeakMethod::Concurrency:
        wanted << labelOf(input::users) << labelOf(input::visitSeconds) << labelOf(input::mbPerVisit);
        break;
    }
    return refused(
        Text::tr("The peak is to be found by %1, but there are no figures for it. Give %2, or choose "
                 "another method.")
            .arg(text(method), wanted.join(u", "_s)));
}

// A request must fit into a node. Of the ends of their ranges a remark tells.
Result<void> checkedFit(const Sheet &sheet)
{
    const Line *request = sheet.find(input::requestRam);
    const Line *node = sheet.find(input::nodeRam);
    const Line *reserved = sheet.find(input::reservedRam);
    if (request == nullptr || node == nullptr || reserved == nullptr)
        return {};
    const double usable = node->input->likely - reserved->input->likely;
    if (usable < request->input->likely) {
        return refused(
            Text::tr("A request of %1 MB does not fit into a web node: of %2 MB it keeps %3 MB for "
                     "itself. Choose a larger size, or correct %4 or %5.")
                .arg(request->input->likely)
                .arg(node->input->likely)
                .arg(reserved->input->likely)
                .arg(labelOf(input::requestRam), labelOf(input::reservedRam)));
    }
    return {};
}

} // namespace

Result<void> checkedWorksheet(const Worksheet &worksheet, const QString &today)
{
    if (const Result<void> figures = checkedFigures(worksheet, today); !figures)
        return figures;
    for (const ServerSize *size : {&worksheet.webSize, &worksheet.balancerSize, &worksheet.databaseSize}) {
        if (const Result<void> sound = checkedSize(*size); !sound)
            return sound;
    }
    return checkedChoices(worksheet);
}

Result<void> checkedSheet(const Worksheet &worksheet, const Sheet &sheet)
{
    if (!sheet.contains(output::basis))
        return missingMethod(worksheet.peakMethod);
    const Line *requestKB = sheet.find(input::requestKB);
    if (requestKB != nullptr && requestKB->input->low <= 0) {
        return refused(
            Text::tr("%1 is 0, so the requests cannot be found from the throughput. Give more than "
                     "0, or leave it empty.")
                .arg(labelOf(input::requestKB)));
    }
    if (const Result<void> fit = checkedFit(sheet); !fit)
        return fit;
    if (!sheet.contains(output::nodes)) {
        return refused(
            Text::tr("There is nothing to size the web tier by. Give %1 or choose a size with a "
                     "network limit, or give %2 and %3 with the load.")
                .arg(labelOf(input::nodeMbps), labelOf(input::requestRam), labelOf(input::serviceSeconds)));
    }
    return {};
}

Result<void> checkedValues(const Sheet &sheet, const Values &values)
{
    if (const std::optional<QString> key = firstNotFinite(sheet, values)) {
        return refused(Text::tr("%1 (%2) comes out as no finite number. Look for a figure in the wrong unit.")
                           .arg(sheet.find(*key)->label, *key));
    }
    const bool beyondLaw = sheet.contains(output::byLoadRun)
        && values.at(output::wantedRequests) > values.at(output::lawRequests)
        && values.at(output::byLoadRun) >= mostNodes;
    if (beyondLaw) {
        return refused(Text::tr("By the load run no number of web nodes carries %1 requests a second "
                                "(%2): %3 of them carry %4. Find what they wait for, or correct the load.")
                           .arg(values.at(output::wantedRequests), 0, 'g', 6)
                           .arg(QString(output::byLoadRun))
                           .arg(mostNodes)
                           .arg(values.at(output::lawRequests), 0, 'g', 6));
    }
    for (const auto &[key, most] : {std::pair(output::nodes, mostNodes), std::pair(output::pairs, mostPairs),
                                    std::pair(output::databaseNodes, mostNodes)}) {
        const double nodes = values.at(key);
        if (nodes > most) {
            return refused(Text::tr("%1 (%2) comes out as %3; no more than %4 are accepted. Look for a "
                                    "figure in the wrong unit, or choose a larger size.")
                               .arg(sheet.find(key)->label, QString(key))
                               .arg(nodes, 0, 'g', 6)
                               .arg(most));
        }
    }
    return {};
}

} // namespace sw
