// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/drills/measure.h"

#include <QCoreApplication>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Drill)
};

Microseconds notNegative(Microseconds time)
{
    return std::max(time, Microseconds{0});
}

bool sameLink(const TopologyLink &a, const TopologyLink &b)
{
    return a.from == b.from && a.to == b.to && a.kind == b.kind;
}

} // namespace

void measure(DrillRun &run, const DrillMoments &moments)
{
    DrillResult &result = run.result;
    const ProbeSummary summary = summarize(run.samples, run.probeInterval, run.probeTimeout);
    result.requests = summary.sent;
    result.failedRequests = summary.failed;
    result.outages = summary.outages;
    if (!summary.valid && result.probeValid) {
        result.probeValid = false;
        result.probeInvalidBecause = summary.invalidBecause;
    }
    if (!moments.brokenFrom || !moments.brokenUntil)
        return;

    const auto longer = [](const Outage &a, const Outage &b) { return a.length.time < b.length.time; };
    std::vector<Outage> after;
    for (const Outage &outage : summary.outages) {
        // Answers that were only late are no outage.
        if (outage.failed > 0 && outage.end >= *moments.brokenFrom
            && (!moments.restoring || outage.begin < *moments.restoring))
            after.push_back(outage);
    }
    if (const auto longest = std::ranges::max_element(after, longer); longest != after.end())
        result.outage = *longest;
    // Asking for the fault and seeing it lie seconds apart; where the service went away within them, the last
    // answer before it and the first request without one tell better when the fault struck.
    Bracket injected{*moments.brokenFrom, *moments.brokenUntil};
    if (!after.empty()) {
        const Instant lastGood = after.front().begin - after.front().beginError;
        const Instant firstBad = after.front().begin + after.front().beginError;
        if (lastGood <= injected.latest && firstBad >= injected.earliest)
            injected = {std::max(lastGood, injected.earliest), std::min(firstBad, injected.latest)};
    }
    const Microseconds injectedError = (injected.latest - injected.earliest) / 2;
    result.injected = injected.earliest + injectedError;
    if (moments.restoring)
        run.failedWhileRestoring = std::ranges::count_if(run.samples, [&](const ProbeSample &sample) {
            return !sample.ok() && sample.scheduled >= *moments.restoring;
        });
    if (moments.claim) {
        result.detect = {notNegative(moments.claim->at - result.injected),
                         moments.claim->error + injectedError};
        if (result.outage.failed > 0)
            result.route = {notNegative(result.outage.end - moments.claim->at),
                            moments.claim->error + result.outage.endError};
    }
    if (moments.confirmed) {
        const bool wentAway = result.outage.failed > 0;
        result.verify = {notNegative(*moments.confirmed - (wentAway ? result.outage.end : result.injected)),
                         wentAway ? result.outage.endError : injectedError};
    }
}

QStringList differences(const Topology &before, const Topology &after)
{
    QStringList found;
    for (const TopologyNode &was : before.nodes) {
        const TopologyNode *is = findNode(after, was.key);
        if (!is)
            found << Text::tr("%1 was there before and is missing now.").arg(was.name);
        else if (is->health != was.health && is->health != Health::Healthy)
            found << Text::tr("%1 was %2 before and is %3 now.")
                         .arg(was.name, label(was.health), label(is->health));
    }
    for (const TopologyNode &is : after.nodes) {
        if (!findNode(before, is.key))
            found << Text::tr("%1 was not there before.").arg(is.name);
    }
    const auto name = [](const Topology &topology, const QString &key) {
        const TopologyNode *node = findNode(topology, key);
        return node ? node->name : key;
    };
    for (const TopologyLink &was : before.links) {
        if (std::ranges::none_of(after.links, [&](const TopologyLink &is) { return sameLink(was, is); }))
            found << Text::tr("The link from %1 to %2 is missing now.")
                         .arg(name(before, was.from), name(before, was.to));
    }
    return found;
}

} // namespace sw
