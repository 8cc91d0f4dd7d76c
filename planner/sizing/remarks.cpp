// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/formula/explanation.h"
#include "planner/sizing/part_of.h"
#include "planner/sizing/proposal_parts.h"
#include "planner/sizing/sheet_builder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Sizing)
};

// Collects what there is to say, one subject a function.
class Remarks
{
public:
    Remarks(const Worksheet &worksheet, const Proposal &proposal, const QString &today)
        : m_worksheet(worksheet), m_proposal(proposal), m_today(today)
    { }

    std::vector<Remark> all() &&
    {
        noteTraffic();
        noteConcurrency();
        noteHeadroom();
        noteApplication();
        noteFit();
        noteLaw();
        noteDatabase();
        noteDesign();
        noteSizes();
        noteTimes();
        noteGrowth();
        noteRegret();
        std::stable_partition(m_remarks.begin(), m_remarks.end(),
                              [](const Remark &remark) { return remark.serious; });
        return std::move(m_remarks);
    }

private:
    bool has(const QString &key) const { return m_proposal.sheet.contains(key); }
    double value(const QString &key) const { return m_proposal.likely.at(key); }
    QString label(const QString &key) const { return m_proposal.sheet.find(key)->label; }
    QString words(const QString &key) const
    {
        return shown(value(key), m_proposal.sheet.find(key)->unit, QLocale(), m_worksheet.currency);
    }
    void say(const QString &key, const QString &text) { m_remarks.push_back({key, text, false}); }
    void warn(const QString &key, const QString &text) { m_remarks.push_back({key, text, true}); }

    void noteTraffic();
    void noteConcurrency();
    void noteHeadroom();
    void noteApplication();
    void noteFit();
    void noteLaw();
    void noteSpareThatSlows();
    void noteDatabase();
    void noteDesign();
    void noteSizes();
    void noteTimes();
    void noteGrowth();
    void noteRegret();

    const Worksheet &m_worksheet;
    const Proposal &m_proposal;
    QString m_today;
    std::vector<Remark> m_remarks;
};

void Remarks::noteTraffic()
{
    const std::vector<QString> &methods = m_proposal.peakMethods;
    const auto [least, most] =
        std::ranges::minmax_element(methods, {}, [this](const QString &key) { return value(key); });
    constexpr double farApart = 2;
    if (least != most && value(*most) > farApart * value(*least)) {
        warn(
            output::basis,
            Text::tr(
                "The methods for the peak differ by more than twice: %1 gives %2, %3 gives %4. The sizing "
                "takes %5; find out which figure is wrong, or what it measures.")
                .arg(label(*least), words(*least), label(*most), words(*most), label(m_proposal.peakMethod)));
    }
    if (m_proposal.peakMethod == output::month) {
        warn(output::month,
             Text::tr("The month's volume gives a mean over day and night. A peak is often several times as "
                      "high: measure one, or give the busiest day."));
    }
    if (has(output::month)) {
        say(output::month,
            Text::tr("The month's volume is worked out exactly. For 2 TB that is 6.26 Mbit/s; the classic "
                     "worked example prints 6.24 because it rounds at each step."));
    }
}

void Remarks::noteConcurrency()
{
    if (has(output::concurrency)) {
        const QString duration =
            has(input::visitSeconds) ? words(input::visitSeconds) : words(output::visitSeconds);
        say(output::concurrency,
            Text::tr(
                "The throughput by concurrent users holds only for visits of %1; half the duration gives "
                "twice the throughput.")
                .arg(duration));
    }
    if (!has(input::users) || !has(input::arrivals) || !has(input::visitSeconds))
        return;
    const double follows = value(input::arrivals) * value(input::visitSeconds);
    constexpr double tolerance = 0.05;
    if (std::abs(follows - value(input::users)) > tolerance * std::max(follows, value(input::users))) {
        warn(input::users,
             Text::tr(
                 "Little's law does not hold between %1 (%2), %3 (%4) and %5 (%6): the arrivals times the "
                 "duration are %7 users. Leave one of them out, and it follows from the others.")
                 .arg(label(input::users), words(input::users), label(input::arrivals),
                      words(input::arrivals), label(input::visitSeconds), words(input::visitSeconds),
                      shown(follows, Unit::Count, QLocale())));
    }
}

void Remarks::noteHeadroom()
{
    constexpr double advisedLeast = 30;
    constexpr double advisedMost = 40;
    const double headroom = value(input::headroom);
    if (headroom < advisedLeast) {
        warn(
            input::headroom,
            Text::tr("A headroom of %1 is below the advised 30 to 40 %: the site has little left for what no "
                     "figure foresees.")
                .arg(words(input::headroom)));
    } else if (headroom > advisedMost) {
        say(input::headroom,
            Text::tr("A headroom of %1 is above the advised 30 to 40 %: what it buys is idle at the peak.")
                .arg(words(input::headroom)));
    }
}

void Remarks::noteApplication()
{
    if (has(output::carriedClassic)) {
        say(output::carriedClassic,
            Text::tr(
                "The classic form divides memory by the weight of a request and leaves the time out: it is "
                "a number at once, not a number a second."));
    }
    if (!has(output::byQueue)) {
        say(output::needed,
            Text::tr(
                "Neither memory nor waiting could be checked: for that give the RAM and the service time "
                "of a request, and the requests at the peak or the volume of one."));
    }
    if (has(input::workers) && has(output::requestSlots)
        && value(input::workers) > value(output::requestSlots)) {
        warn(input::workers,
             Text::tr("A web node is given %1 workers, but its memory has room for %2 requests: with all of "
                      "them busy it runs out of memory.")
                 .arg(words(input::workers), words(output::requestSlots)));
    }
}

// The likely request fits, else the worksheet is refused. One of the range that does not is sized as if a
// node served it alone.
void Remarks::noteFit()
{
    if (!has(input::requestRam) || !has(output::usableRam))
        return;
    const Figure &request = *m_proposal.sheet.find(input::requestRam)->input;
    const double least = m_proposal.sheet.find(input::nodeRam)->input->low
        - m_proposal.sheet.find(input::reservedRam)->input->high;
    if (request.high <= least)
        return;
    warn(
        input::requestRam,
        Text::tr("At the high end of the ranges a request of %1 does not fit into the %2 that a web node has "
                 "for requests: it runs out of memory, and no number of nodes helps. Choose a larger size.")
            .arg(shown(request.high, Unit::MB, QLocale()), shown(std::max(0.0, least), Unit::MB, QLocale())));
}

void Remarks::noteLaw()
{
    const Scalability &law = m_proposal.scalability;
    if (law.assumed)
        say(output::needed, law.why);
    else if (!law.why.isEmpty())
        warn(output::byLoadRun, law.why);
    if (!m_worksheet.loadPoints.empty() && !has(output::byLoadRun)) {
        say(output::needed,
            Text::tr("The load run is not used: the requests at the peak are not known. Give them, or the "
                     "volume of a request."));
    }
    if (has(output::byLoadRun) && value(output::wantedRequests) > value(output::lawRequests)) {
        warn(
            output::byLoadRun,
            Text::tr("By the load run no number of web nodes carries %1: the most is %2, with %3 nodes. More "
                     "nodes make it slower; find what they wait for.")
                .arg(words(output::wantedRequests), words(output::lawRequests),
                     shown(std::round(value(output::lawNodes)), Unit::Count, QLocale())));
    }
    noteSpareThatSlows();
    double widest = 0;
    for (const LoadPoint &point : m_worksheet.loadPoints)
        widest = std::max(widest, point.nodes);
    constexpr double farBeyond = 2;
    if (has(output::byLoadRun) && value(output::byLoadRun) > farBeyond * widest) {
        say(output::byLoadRun,
            Text::tr("The load run reached %1 nodes and the sizing asks for %2: beyond what was measured the "
                     "curve is a guess.")
                .arg(shown(widest, Unit::Count, QLocale()), words(output::byLoadRun)));
    }
}

// Beyond the best number of nodes each further one carries off more than it brings, a spare one too.
void Remarks::noteSpareThatSlows()
{
    if (!has(output::byLoadRun) || value(output::wantedRequests) > value(output::lawRequests))
        return;
    const double wanted = value(output::wantedRequests);
    for (const QLatin1StringView key : {output::needed, output::nodes}) {
        const double carried = throughputAt(m_proposal.scalability, value(key));
        if (value(key) <= value(output::lawNodes) || carried >= wanted * (1 - 1e-9))
            continue;
        warn(key,
             Text::tr("By the load run %1 web nodes at once carry %2, less than the %3 that are wanted: "
                      "beyond %4 nodes each further one slows the others. Keep the spare ones out of the "
                      "rotation, or find what they wait for.")
                 .arg(words(key), shown(carried, Unit::PerSecond, QLocale()), words(output::wantedRequests),
                      shown(std::floor(value(output::lawNodes)), Unit::Count, QLocale())));
        return;
    }
}

void Remarks::noteDatabase()
{
    if (!has(output::queries)) {
        say(output::databaseNodes,
            Text::tr("The database is not sized by its load: for that give the queries in a request and the "
                     "queries that a database node carries."));
        return;
    }
    const double node = value(input::nodeQueries);
    if (value(output::writes) >= node) {
        warn(output::writes,
             Text::tr("One database node carries %1 queries a second, and %2 writes are wanted: no number of "
                      "replicas helps, for each of them carries out every write. Choose a larger size, or "
                      "divide the data.")
                 .arg(words(input::nodeQueries), words(output::writes)));
        return;
    }
    const bool single = m_worksheet.database == DatabasePattern::Replica
        || m_worksheet.database == DatabasePattern::BlockReplicated
        || m_worksheet.database == DatabasePattern::ManagedMultiZone;
    if (single && value(output::queries) > node) {
        warn(output::queries,
             Text::tr("One database node carries %1, and %2 are wanted, but with \"%3\" one node answers all "
                      "of them. Choose a pattern with read replicas, or a larger size.")
                 .arg(words(input::nodeQueries), words(output::queries), text(m_worksheet.database)));
    }
}

void Remarks::noteDesign()
{
    if (m_worksheet.survival == Survival::NoLoss) {
        warn(output::nodes,
             Text::tr(
                 "The web tier survives no loss: when a node fails at the peak, the headroom is used up or "
                 "the site is overloaded."));
    }
    if (m_worksheet.survival == Survival::AnyNode && m_worksheet.zones == 1) {
        say(output::zones,
            Text::tr("Everything stands in one zone, and the loss of the zone takes the site."));
    }
    if (m_worksheet.architecture == ArchitectureTemplate::TwoSites) {
        warn(input::siteFailover,
             Text::tr("The second site has the data and nothing else: its balancers and web nodes must be "
                      "started within the time of the failover, %1. Prove that by a drill.")
                 .arg(words(input::siteFailover)));
    }
    if (m_worksheet.architecture == ArchitectureTemplate::LvsNat && m_worksheet.survival == Survival::AnyNode
        && value(output::pairs) > 1) {
        warn(output::nodes,
             Text::tr(
                 "With LVS in NAT mode each web node answers through one pair, so a lost web node is missed "
                 "by its pair alone: add a spare for each pair, or choose direct routing."));
    }
    if (m_worksheet.architecture == ArchitectureTemplate::MultiZone && has(output::total)) {
        say(output::total,
            Text::tr(
                "The price of the cloud's load balancer is not among the costs: the catalogue has none."));
    }
    if (m_worksheet.database == DatabasePattern::ManagedMultiZone && has(output::total)) {
        say(output::total,
            Text::tr("A managed database is priced as two servers of its size; the cloud's own price may "
                     "differ."));
    }
    if (!has(input::pairMbps) && m_worksheet.architecture != ArchitectureTemplate::MultiZone) {
        say(output::pairs,
            Text::tr(
                "The limit of a load balancer pair is not known, so one pair is taken: give it, or choose a "
                "size with a network limit."));
    }
}

void Remarks::noteSizes()
{
    struct Used
    {
        const ServerSize &size;
        QString key;
        bool counts;
    };
    const Used sizes[] = {
        {m_worksheet.webSize, input::nodeMbps, !m_worksheet.figures.contains(input::nodeMbps)},
        {m_worksheet.balancerSize, input::pairMbps, !m_worksheet.figures.contains(input::pairMbps)}};
    for (const Used &used : sizes) {
        if (used.counts && used.size.networkMbps
            && used.size.networkSource.contains("reconstructed"_L1, Qt::CaseInsensitive)) {
            say(used.key,
                Text::tr(
                    "The network limit of \"%1\" is not documented: %2. Measure it before relying on it.")
                    .arg(used.size.name, used.size.networkSource));
        }
    }
    QStringList unpriced;
    for (const ServerSize *size :
         {&m_worksheet.webSize, &m_worksheet.balancerSize, &m_worksheet.databaseSize}) {
        const QString name = size->name.isEmpty() ? Text::tr("a size without a name") : size->name;
        if (!size->price && !unpriced.contains(name))
            unpriced << name;
    }
    if (!unpriced.isEmpty()) {
        say({},
            Text::tr("There are no prices for %1, so the costs are left out.").arg(unpriced.join(u", "_s)));
    } else if (!has(output::traffic)) {
        say(output::total,
            Text::tr("The price of outbound traffic is not known, so it is not among the costs."));
    }
}

void Remarks::noteTimes()
{
    const auto stale = [this](const MeasuredTime &time) {
        return isStale(time, m_worksheet.staleAfterDays, m_today);
    };
    // Of each input the latest, or any that still counts.
    std::map<QString, const MeasuredTime *> latest;
    for (const MeasuredTime &time : m_worksheet.measuredTimes) {
        const MeasuredTime *&known = latest[time.input];
        if (known == nullptr || (stale(*known) && (time.when > known->when || !stale(time))))
            known = &time;
    }
    for (const auto &[input, time] : latest) {
        if (!has(input) || !stale(*time))
            continue;
        warn(input,
             Text::tr("%1 was measured on %2, more than %n day(s) ago, and counts no more: %3 is assumed "
                      "instead. Repeat the drill.",
                      nullptr, m_worksheet.staleAfterDays)
                 .arg(label(input), time->when.left(10), words(input)));
    }
}

void Remarks::noteGrowth()
{
    if (value(input::growth) <= 0)
        return;
    const Sheet part =
        partOf(m_proposal.sheet, {output::nodes, output::pairs, output::databaseNodes, output::writes});
    const Values last =
        evaluated(part, {{QString(input::sizedMonth), {std::floor(value(input::horizon))}}}, 1);
    if (!(last.at(output::nodes) <= mostNodes) || !(last.at(output::pairs) <= mostPairs)
        || !(last.at(output::databaseNodes) <= mostNodes)) {
        warn(input::growth,
             Text::tr("With a growth of %1 a month the load is beyond %2 web nodes before the horizon of %3: "
                      "the steps end there.")
                 .arg(words(input::growth), shown(mostNodes, Unit::Count, QLocale()), words(input::horizon)));
    }
    if (has(output::writes) && value(output::writes) < value(input::nodeQueries)
        && last.at(output::writes) >= value(input::nodeQueries)) {
        warn(input::growth,
             Text::tr("With a growth of %1 a month the writes outgrow what one database node carries before "
                      "the horizon of %2: no number of replicas helps then, and the database nodes of the "
                      "later steps mean nothing. Plan a larger size, or divide the data.")
                 .arg(words(input::growth), words(input::horizon)));
    }
}

void Remarks::noteRegret()
{
    const auto nodes = static_cast<int>(value(output::nodes));
    if (m_proposal.regret.drawn.empty() || m_proposal.regret.recommended == nodes)
        return;
    say(output::nodes,
        Text::tr("The likely figures ask for %1 web nodes; over the ranges of the inputs %2 cost the least "
                 "regret.")
            .arg(nodes)
            .arg(m_proposal.regret.recommended));
}

} // namespace

std::vector<Remark> remarksOf(const Worksheet &worksheet, const Proposal &proposal, const QString &today)
{
    return Remarks(worksheet, proposal, today).all();
}

} // namespace sw
