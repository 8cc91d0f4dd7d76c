// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/proposal_words.h"

#include "planner/capacity/input_keys.h"
#include "planner/sizing/line_keys.h"
#include "planner/sizing/simulated.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Exports)
};

QString label(const Proposal &proposal, const QString &key)
{
    const Line *line = proposal.sheet.find(key);
    return line ? line->label : key;
}

std::vector<QString> keysOf(const Sheet &sheet, Section section, bool inputs)
{
    std::vector<QString> keys;
    for (const Line &line : sheet.lines) {
        if (line.section == section && line.input.has_value() == inputs)
            keys.push_back(line.key);
    }
    return keys;
}

} // namespace

QString costKey(const Proposal &proposal)
{
    return proposal.sheet.contains(output::total) ? QString(output::total) : QString();
}

QString money(const Worksheet &worksheet, double amount, const QLocale &locale)
{
    return shown(amount, Unit::Money, locale, worksheet.currency);
}

QString shownFigure(const Worksheet &worksheet, const Proposal &proposal, const QString &key,
                    const QLocale &locale)
{
    const Line *line = proposal.sheet.find(key);
    return line ? shown(proposal.likely.at(key), line->unit, locale, worksheet.currency) : QString();
}

QString availabilityWords(double availability, const QLocale &locale)
{
    const double found = availability < 1 ? nines(availability) : 9;
    const int digits = std::clamp(int(std::floor(found)), 1, 8);
    // Downwards: 99.996 % must not be sold as 100 %.
    const double scale = std::pow(10, digits);
    return Text::tr("%1 %").arg(locale.toString(std::floor(availability * 100 * scale) / scale, 'f', digits));
}

QString downtimeWords(double availability, const QLocale &locale)
{
    const double seconds = downHoursPerYear(availability) * 3600;
    if (seconds < 60)
        return Text::tr("%1 s").arg(locale.toString(seconds, 'g', 3));
    const qint64 whole = std::llround(seconds);
    if (whole < 3600)
        return Text::tr("%1 min %2 s").arg(locale.toString(whole / 60), locale.toString(whole % 60));
    const qint64 minutes = std::llround(seconds / 60);
    return Text::tr("%1 h %2 min").arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

QString provenanceWords(const Provenance &provenance)
{
    QString words = text(provenance.grounds);
    if (!provenance.by.isEmpty())
        words = Text::tr("%1 by %2").arg(words, provenance.by);
    if (!provenance.when.isEmpty())
        words = Text::tr("%1 on %2").arg(words, provenance.when);
    if (!provenance.from.isEmpty())
        words = Text::tr("%1: %2").arg(words, provenance.from);
    return words;
}

QString summary(const Worksheet &worksheet, const Proposal &proposal, const QLocale &locale)
{
    const TierCounts &counts = proposal.counts;
    const auto shownKey = [&](const QString &key) { return shownFigure(worksheet, proposal, key, locale); };
    QStringList sentences;
    QStringList nodes{Text::tr("%n web node(s)", nullptr, counts.webNodes)};
    if (counts.balancerPairs > 0)
        nodes << Text::tr("%n pair(s) of load balancers", nullptr, counts.balancerPairs);
    if (counts.databaseNodes > 0)
        nodes << Text::tr("%n database node(s)", nullptr, counts.databaseNodes);
    sentences << Text::tr("To carry %1 with a headroom of %2, %3 needs %4.")
                     .arg(shownKey(output::sized), shownKey(input::headroom),
                          worksheet.name.isEmpty() ? Text::tr("the site") : worksheet.name,
                          locale.createSeparatedList(nodes));
    switch (worksheet.survival) {
    case Survival::NoLoss:
        sentences << Text::tr("Nothing is kept for the loss of a node.");
        break;
    case Survival::AnyNode:
        sentences << Text::tr("That holds after the loss of any one node, too.");
        break;
    case Survival::AnyZone:
        sentences << Text::tr("That holds after the loss of any one zone, too.");
        break;
    }
    if (proposal.sheet.contains(output::system)) {
        const double availability = proposal.likely.at(output::system);
        sentences << Text::tr("It is expected to be up %1 of the time, which leaves %2 of downtime a year.")
                         .arg(availabilityWords(availability, locale), downtimeWords(availability, locale));
    }
    if (const QString cost = costKey(proposal); !cost.isEmpty())
        sentences << Text::tr("It costs %1 a month.").arg(money(worksheet, proposal.likely.at(cost), locale));
    else
        sentences << Text::tr("Its cost is not known: the server sizes have no prices.");
    return sentences.join(u' ');
}

QString whatBinds(const Proposal &proposal, const QLocale &locale)
{
    if (proposal.constraints.empty())
        return {};
    const auto nodes = [&locale](double count) { return shown(count, Unit::Count, locale); };
    const Constraint &first = proposal.constraints.front();
    QStringList others;
    for (size_t i = 1; i < proposal.constraints.size(); ++i) {
        const Constraint &other = proposal.constraints[i];
        others << Text::tr("%1: %2").arg(label(proposal, other.key), nodes(other.nodes));
    }
    const QString binding =
        Text::tr("What binds the web tier: %1, with %n node(s).", nullptr, static_cast<int>(first.nodes))
            .arg(label(proposal, first.key));
    return others.isEmpty()
        ? binding
        : binding + u' ' + Text::tr("The others ask for less: %1.").arg(others.join(u", "_s));
}

QString peakWords(const Worksheet &worksheet, const Proposal &proposal, const QLocale &locale)
{
    QStringList others;
    for (const QString &key : proposal.peakMethods) {
        if (key != proposal.peakMethod)
            others << Text::tr("%1: %2").arg(label(proposal, key),
                                             shownFigure(worksheet, proposal, key, locale));
    }
    const QString taken = Text::tr("The sizing takes: %1, %2.")
                              .arg(label(proposal, proposal.peakMethod),
                                   shownFigure(worksheet, proposal, proposal.peakMethod, locale));
    return others.isEmpty() ? taken : taken + u' ' + Text::tr("Beside it: %1.").arg(others.join(u", "_s));
}

QString regretWords(const Worksheet &worksheet, const Proposal &proposal, const QLocale &locale)
{
    const Regret &regret = proposal.regret;
    const auto it = std::ranges::find(regret.candidates, regret.recommended, &Candidate::nodes);
    if (regret.drawn.empty() || it == regret.candidates.end())
        return {};
    const QString wasted =
        regret.priced ? money(worksheet, it->wasted, locale) : shown(it->wasted, Unit::Count, locale);
    const QString sentence = regret.priced
        ? Text::tr(
            "Least regret: %n web node(s), too few in %1 of %2 draws, and %3 a month for nodes that are "
            "not needed on average.",
            nullptr, regret.recommended)
        : Text::tr(
            "Least regret: %n web node(s), too few in %1 of %2 draws, and %3 nodes that are not needed "
            "on average.",
            nullptr, regret.recommended);
    return sentence.arg(Text::tr("%1 %").arg(locale.toString(it->overload * 100, 'f', 1)),
                        locale.toString(regret.draws), wasted);
}

QString simulationWords(const Proposal &proposal, const QLocale &locale)
{
    const Simulated found = simulated(proposal);
    const QString figures =
        Text::tr("Downtime by %1 drawn states: %2 ± %3 hours a year (95 %); exactly: %4 hours.")
            .arg(locale.toString(static_cast<qulonglong>(found.drawn.samples)),
                 locale.toString(downHoursPerYear(1 - found.drawn.unavailability), 'g', 4),
                 locale.toString(downHoursPerYear(1 - found.drawn.halfWidth), 'g', 2),
                 locale.toString(downHoursPerYear(1 - found.exact), 'g', 4));
    return found.agrees
        ? Text::tr("The availability was checked by simulation, and agrees. %1").arg(figures)
        : Text::tr("The availability was checked by simulation, and does not agree: doubt the figure. %1")
              .arg(figures);
}

QString scalabilityWords(const Proposal &proposal, const QLocale &locale)
{
    const Scalability &law = proposal.scalability;
    if (law.assumed)
        return Text::tr("Scaling is taken as linear: assumed, not measured. %1").arg(law.why).trimmed();
    const auto fit = [&locale](const Fitted &value) {
        return Text::tr("%1 ± %2").arg(locale.toString(value.value, 'g', 4),
                                       locale.toString(value.halfWidth, 'g', 2));
    };
    return Text::tr(
               "Universal Scalability Law fitted to load runs: contention %1, coherency %2, %3 requests/s "
               "for one node (R² %4; 95 % confidence). %5")
        .arg(fit(law.alpha), fit(law.beta), fit(law.gamma), locale.toString(law.r2, 'f', 4), law.why)
        .trimmed();
}

std::vector<TierRow> tierRows(const Worksheet &worksheet, const Proposal &proposal)
{
    std::vector<TierRow> rows;
    for (const ArchitectureNode &node : proposal.architecture.nodes) {
        const auto it = std::ranges::find_if(rows, [&node](const TierRow &row) {
            return row.role == node.role && row.flavor == node.flavor && row.site == node.site;
        });
        if (it != rows.end()) {
            ++it->nodes;
            continue;
        }
        TierRow row{node.role, text(node.role), node.site, node.flavor, 1, nullptr};
        row.tier[0] = row.tier[0].toUpper();
        for (const ServerSize *size :
             {&worksheet.webSize, &worksheet.balancerSize, &worksheet.databaseSize}) {
            if (!node.flavor.isEmpty() && size->name == node.flavor)
                row.size = size;
        }
        rows.push_back(row);
    }
    return rows;
}

QString tierSizeWords(const Worksheet &worksheet, const TierRow &row, const QLocale &locale)
{
    if (row.size)
        return sizeWords(worksheet, *row.size, locale);
    if (!isServer(row.role))
        return Text::tr("a service of the cloud");
    return row.flavor.isEmpty() ? Text::tr("no size chosen") : row.flavor;
}

QString sizeWords(const Worksheet &worksheet, const ServerSize &size, const QLocale &locale)
{
    QStringList parts{size.name, Text::tr("%1 vCPU").arg(shown(size.vcpus, Unit::Count, locale)),
                      Text::tr("%1 RAM").arg(shown(size.ramMB, Unit::MB, locale))};
    if (size.networkMbps)
        parts << shown(*size.networkMbps, Unit::MbitPerSecond, locale);
    if (size.price)
        parts << Text::tr("%1 an hour").arg(money(worksheet, size.price->hourly, locale));
    return parts.join(u", "_s);
}

std::vector<Choice> choicesOf(const Worksheet &worksheet)
{
    const auto size = [](const ServerSize &chosen) {
        return chosen.name.isEmpty() ? Text::tr("none chosen") : chosen.name;
    };
    return {{Text::tr("Units of volumes"), text(worksheet.volumeUnits)},
            {Text::tr("Peak taken from"), text(worksheet.peakMethod)},
            {Text::tr("Must survive"), text(worksheet.survival)},
            {Text::tr("Zones"), QString::number(worksheet.zones)},
            {Text::tr("TLS at the load balancers"), worksheet.tls ? Text::tr("yes") : Text::tr("no")},
            {Text::tr("Over several pairs"), text(worksheet.dnsSpread)},
            {Text::tr("Architecture"), text(worksheet.architecture)},
            {Text::tr("Database"), text(worksheet.database)},
            {Text::tr("Catalogue"), worksheet.catalogue.isEmpty() ? Text::tr("none") : worksheet.catalogue},
            {Text::tr("Size of a web node"), size(worksheet.webSize)},
            {Text::tr("Size of a load balancer"), size(worksheet.balancerSize)},
            {Text::tr("Size of a database node"), size(worksheet.databaseSize)},
            {Text::tr("Load-run points"), QString::number(worksheet.loadPoints.size())},
            {Text::tr("Times measured in drills"), QString::number(worksheet.measuredTimes.size())}};
}

QStringList sources(const Worksheet &worksheet)
{
    QStringList all;
    for (const ServerSize *size : {&worksheet.webSize, &worksheet.balancerSize, &worksheet.databaseSize}) {
        if (size->price)
            all << Text::tr("Price of %1: %2, %3").arg(size->name, size->price->source, size->price->date);
        if (size->networkMbps && !size->networkSource.isEmpty())
            all << Text::tr("Network limit of %1: %2").arg(size->name, size->networkSource);
    }
    for (const MeasuredTime &measured : worksheet.measuredTimes)
        all << Text::tr("%1 measured on %2: %3").arg(measured.input, measured.when, measured.evidence);
    all.removeDuplicates();
    return all;
}

std::vector<QString> inputKeys(const Sheet &sheet, Section section)
{
    return keysOf(sheet, section, true);
}

std::vector<QString> derivedKeys(const Sheet &sheet, Section section)
{
    return keysOf(sheet, section, false);
}

std::vector<Section> sectionsOf(const Sheet &sheet)
{
    std::vector<Section> sections;
    for (const Line &line : sheet.lines) {
        if (std::ranges::find(sections, line.section) == sections.end())
            sections.push_back(line.section);
    }
    std::ranges::sort(sections);
    return sections;
}

std::vector<Remark> remarksByWeight(const Proposal &proposal)
{
    std::vector<Remark> remarks = proposal.remarks;
    std::ranges::stable_sort(remarks, std::ranges::greater(), &Remark::serious);
    return remarks;
}

} // namespace sw
