// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/proposal_charts.h"
#include "app/exports/proposal_paper.h"
#include "app/exports/proposal_words.h"
#include "app/reports/report_material.h"
#include "planner/plan/planned_topology.h"
#include "planner/sizing/line_keys.h"
#include "widgets/topology/topology_painter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Exports)
};

// So many nodes beside each other can still be read on a page.
constexpr int mostBeside = 7;

// The same architecture with so many nodes of a kind in one zone at most.
std::vector<ArchitectureNode> someNodes(const Architecture &architecture, int each)
{
    std::map<std::tuple<Role, QString, QString>, int> seen;
    std::vector<ArchitectureNode> some;
    std::ranges::copy_if(architecture.nodes, std::back_inserter(some), [&](const ArchitectureNode &node) {
        return ++seen[{node.role, node.site, node.zone}] <= each;
    });
    return some;
}

int widestTier(const std::vector<ArchitectureNode> &nodes)
{
    std::map<Role, int> widths;
    int widest = 0;
    for (const ArchitectureNode &node : nodes)
        widest = std::max(widest, ++widths[node.role]);
    return widest;
}

// As much of the architecture as a page has room for, and how many of a kind that is in each zone.
struct Drawable
{
    Architecture architecture;
    int each = 0;
};

Drawable drawable(const Architecture &architecture)
{
    Architecture fewer = architecture;
    int each = mostBeside;
    do {
        fewer.nodes = someNodes(architecture, each);
    } while (widestTier(fewer.nodes) > mostBeside && --each > 1);
    const auto isDrawn = [&fewer](const QString &name) { return findNode(fewer, name) != nullptr; };
    for (VirtualAddress &shared : fewer.vips)
        shared.holders.removeIf([&](const QString &name) { return !isDrawn(name); });
    std::erase_if(fewer.vips, [](const VirtualAddress &shared) { return shared.holders.isEmpty(); });
    return {fewer, each};
}

void setTradeOffs(Paper &paper, const TradeOffs &choice)
{
    paper.text(choice.name + u": "_s + choice.purpose);
    std::vector<std::vector<QString>> rows;
    for (qsizetype i = 0; i < std::max(choice.gains.size(), choice.costs.size()); ++i)
        rows.push_back({{}, choice.gains.value(i), choice.costs.value(i)});
    paper.table({{}, Text::tr("What one gains"), Text::tr("What one gives up")}, rows, {0.02, 0.49, 0.49});
}

} // namespace

QString onPaper(const QString &text)
{
    constexpr qsizetype longest = 400;
    constexpr int longestWord = 28;
    QString broken;
    int run = 0;
    for (const QChar c : QStringView(text).left(longest)) {
        run = c.isSpace() ? 0 : run + 1;
        broken += c.isSpace() ? QChar(u' ') : c;
        if (run > longestWord) {
            broken += QChar(0x200b); // a place to break at, of no width
            run = 0;
        }
    }
    return text.size() > longest ? broken + u" …"_s : broken;
}

void setCover(Paper &paper, const PaperMaterial &material)
{
    const Worksheet &worksheet = material.worksheet;
    const Proposal &proposal = material.proposal;
    const QLocale &locale = material.locale;
    const QDate day = QDate::fromString(material.today, Qt::ISODate);
    const QString date = locale.toString(day, QLocale::LongFormat);
    paper.title(worksheet.name.isEmpty() ? Text::tr("Server sizing") : onPaper(worksheet.name));
    paper.text(worksheet.preparedBy.isEmpty()
                   ? Text::tr("Proposal of %1").arg(date)
                   : Text::tr("Proposal of %1, prepared by %2").arg(date, onPaper(worksheet.preparedBy)),
               true);
    paper.lead(summary(worksheet, proposal, locale));
    const auto shownKey = [&](const QString &key) { return shownFigure(worksheet, proposal, key, locale); };
    std::vector<Paper::Box> boxes{{shownKey(output::wanted), Text::tr("peak with headroom")},
                                  {shownKey(output::nodes), Text::tr("web nodes")}};
    if (proposal.sheet.contains(output::system))
        boxes.push_back(
            {availabilityWords(proposal.likely.at(output::system), locale), Text::tr("availability")});
    if (const QString cost = costKey(proposal); !cost.isEmpty())
        boxes.push_back({money(worksheet, proposal.likely.at(cost), locale), Text::tr("a month")});
    paper.boxes(boxes);
    std::vector<Remark> serious = remarksByWeight(proposal);
    std::erase_if(serious, [](const Remark &remark) { return !remark.serious; });
    if (serious.empty())
        return;
    paper.heading(Text::tr("To know before relying on it"));
    for (const Remark &remark : serious)
        paper.item(onPaper(remark.text));
}

void setSizing(Paper &paper, const PaperMaterial &material)
{
    const Worksheet &worksheet = material.worksheet;
    const Proposal &proposal = material.proposal;
    const QLocale &locale = material.locale;
    paper.heading(Text::tr("Sizing"));
    paper.text(peakWords(worksheet, proposal, locale));
    paper.text(whatBinds(proposal, locale));
    std::vector<std::vector<QString>> tiers;
    for (const TierRow &tier : tierRows(worksheet, proposal))
        tiers.push_back({tier.tier, locale.toString(tier.nodes), tier.site,
                         onPaper(tierSizeWords(worksheet, tier, locale))});
    paper.table({Text::tr("Tier"), Text::tr("Nodes"), Text::tr("Site"), Text::tr("Each")}, tiers,
                {0.26, 0.1, 0.14, 0.5});
    std::vector<std::vector<QString>> constraints;
    for (const Constraint &constraint : proposal.constraints) {
        const Explanation explanation = explained(proposal.sheet, proposal.likely, constraint.key, locale);
        constraints.push_back({proposal.sheet.find(constraint.key)->label,
                               shown(constraint.nodes, Unit::Count, locale), onPaper(explanation.numbers)});
    }
    paper.table({Text::tr("What asks for web nodes"), Text::tr("Nodes"), Text::tr("Why")}, constraints,
                {0.3, 0.1, 0.6});
}

void setArchitecture(Paper &paper, const PaperMaterial &material)
{
    const auto [fewer, each] = drawable(material.proposal.architecture);
    const Topology topology = plannedTopology(fewer);
    const QSizeF natural = naturalSize(topology);
    const double height = std::clamp(180 * natural.height() / std::max(natural.width(), 1.0), 50.0, 150.0);
    paper.heading(Text::tr("Architecture"), height + 15);
    const bool all = fewer.nodes.size() == material.proposal.architecture.nodes.size();
    paper.drawing(
        height,
        all ? Text::tr("The planned site with everything up")
            : Text::tr(
                  "The planned site with everything up; of each kind, no more than %1 nodes a zone are drawn")
                  .arg(each),
        [&](QPainter &painter, const QRectF &target) {
            paintTopology(painter, target, topology, paperPalette());
        });
    setTradeOffs(paper, tradeOffs(material.worksheet.architecture));
    setTradeOffs(paper, tradeOffs(material.worksheet.database));
}

void setScaling(Paper &paper, const PaperMaterial &material)
{
    const Worksheet &worksheet = material.worksheet;
    const Proposal &proposal = material.proposal;
    const QLocale &locale = material.locale;
    const bool priced = !costKey(proposal).isEmpty();
    paper.heading(Text::tr("Growth"), 70);
    if (proposal.steps.size() > 1) {
        paper.drawing(50, Text::tr("Web nodes from day one to the horizon"),
                      [&](QPainter &painter, const QRectF &target) {
                          paintSteps(painter, target, worksheet, proposal, locale, paperPalette());
                      });
    }
    std::vector<std::vector<QString>> steps;
    for (const ScalingStep &step : proposal.steps)
        steps.push_back({step.month == 0 ? Text::tr("Day one") : Text::tr("Month %1").arg(step.month),
                         locale.toString(step.webNodes), locale.toString(step.balancerPairs),
                         locale.toString(step.databaseNodes),
                         priced ? money(worksheet, step.monthlyCost, locale) : Text::tr("no prices")});
    paper.table({Text::tr("From", "a month"), Text::tr("Web nodes"), Text::tr("Load balancer pairs"),
                 Text::tr("Database nodes"), Text::tr("A month")},
                steps, {0.19, 0.16, 0.23, 0.19, 0.23});
    paper.text(scalabilityWords(proposal, locale), true);

    const QString regret = regretWords(worksheet, proposal, locale);
    if (regret.isEmpty())
        return;
    paper.heading(Text::tr("What if the figures are wrong?"), 80);
    paper.text(Text::tr("The sizing was tried on %1 draws from the ranges of the inputs.")
                   .arg(locale.toString(proposal.regret.draws))
               + u' ' + regret);
    paper.drawing(55, Text::tr("The regret of each number of web nodes"),
                  [&](QPainter &painter, const QRectF &target) {
                      paintRegret(painter, target, worksheet, proposal, locale, paperPalette());
                  });
    std::vector<std::vector<QString>> candidates;
    for (const Candidate &candidate : proposal.regret.candidates)
        candidates.push_back(
            {locale.toString(candidate.nodes),
             Text::tr("%1 %").arg(locale.toString(candidate.overload * 100, 'f', 1)),
             proposal.regret.priced ? money(worksheet, candidate.wasted, locale)
                                    : shown(candidate.wasted, Unit::Count, locale),
             candidate.nodes == proposal.regret.recommended ? Text::tr("least regret") : QString()});
    paper.table({Text::tr("Web nodes"),
                 Text::tr("Chance of overload"),
                 proposal.regret.priced ? Text::tr("Wasted a month") : Text::tr("Nodes wasted"),
                 {}},
                candidates, {0.2, 0.25, 0.3, 0.25});
}

} // namespace sw
