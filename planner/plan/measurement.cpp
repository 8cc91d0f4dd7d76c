// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/plan/measurement.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// How the truth is enclosed.
//
// Let s be when a request was sent and f when its answer, error or timeout came. The true window is [B, E].
//
//  1. An answer proves that the service worked at some moment of [s, f]. So B is not before the latest s
//  among the requests
//     that were answered up to the last answer before the silence: lower bound of B.
//  2. A service that works answers within "prompt", which is what 99 of 100 answers of this very measurement
//  took, and half
//     an interval. A request that fails at f, or is still without an answer at s + prompt, proves that the
//     service did not work at some moment of [s, min(f, s + prompt)]. A timeout adds nothing to this: a SYN
//     that was dropped is sent again only after a second, so such a request may fail, or be answered very
//     late, although the service was away for 5 ms. The earliest of these moments, among the requests sent
//     after the one of rule 1, is the upper bound of B.
//  3. The first answer after the silence arrived at f. If its request was sent after B, the service worked at
//  some moment
//     of [s, f], so E is not after f. If it was sent before B and answered late, it was held back by the
//     outage, and E is not after f either. The first such f is the upper bound of E, whichever request it
//     belongs to: after a stall the waiting requests are answered late and all at once.
//  4. E is not before the latest s of a request of rule 2 that was sent before the answer of rule 3: lower
//  bound of E.
//
// begin and end are the midpoints. With a prompt service each bound is about one interval wide.
//
// A silence is a window when a request failed in it, or when it lasted longer than a late answer may be
// explained by a busy machine. One slow request among prompt ones is therefore no outage: the others were
// answered meanwhile.
namespace sw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Measurement)
};

// The prober's own machine ran out of something: that says nothing about the site.
constexpr auto localError = "local"_L1;

Instant finished(const ProbeSample &sample)
{
    return sample.sent + sample.took;
}

struct Promptness
{
    Microseconds usual{0};  // the median answer
    Microseconds prompt{0}; // a working service answers within this
    Microseconds interval{0};
    Microseconds silence{0}; // longer without an answer is an outage, even when nothing failed
};

Promptness promptness(const std::vector<ProbeSample> &samples, Microseconds interval, Microseconds timeout)
{
    std::vector<Microseconds> took;
    for (const ProbeSample &sample : samples) {
        if (sample.ok())
            took.push_back(sample.took);
    }
    if (took.empty())
        return {Microseconds{0}, interval, interval, std::max(5 * interval, timeout / 20)};
    std::ranges::sort(took);
    const Microseconds median = took[took.size() / 2];
    const Microseconds silence = std::max({5 * interval, 4 * median, timeout / 20});
    // Answers that a stall held back would spoil the figure for what a working service takes.
    const auto held = std::ranges::upper_bound(took, silence / 2);
    const size_t steady = size_t(held - took.begin());
    const Microseconds high = steady == 0 ? median : took[std::min(steady - 1, steady * 99 / 100)];
    return {median, high + interval / 2, interval, silence};
}

// A silence between two answers, with what happened in it.
struct Silence
{
    const ProbeSample *before = nullptr; // the answer that ended last before it; null: none yet
    const ProbeSample *after = nullptr;  // the first answer after it; null: none any more
    Instant latestSent;                  // of the requests answered before it
    std::vector<const ProbeSample *> failed;
};

class Enclosure
{
public:
    Enclosure(const std::vector<ProbeSample> &samples, const Promptness &promptness)
        : m_samples(samples), m_promptness(promptness)
    {
        for (const ProbeSample &sample : samples) {
            m_longest = std::max(m_longest, sample.took);
            if (sample.ok())
                m_answers.push_back(&sample);
        }
        std::ranges::stable_sort(m_answers, {}, [](const ProbeSample *answer) { return finished(*answer); });
    }

    std::vector<Silence> silences() const
    {
        std::vector<Silence> all(m_answers.size() + 1);
        Instant latestSent = m_samples.front().sent;
        for (size_t i = 0; i < all.size(); ++i) {
            all[i].before = i == 0 ? nullptr : m_answers[i - 1];
            latestSent = i == 0 ? latestSent : std::max(latestSent, m_answers[i - 1]->sent);
            all[i].latestSent = latestSent;
            all[i].after = i == m_answers.size() ? nullptr : m_answers[i];
        }
        for (const ProbeSample &sample : m_samples) {
            if (!sample.ok() && sample.error != localError)
                all[silenceOf(sample)].failed.push_back(&sample);
        }
        return all;
    }

    // Whether a request waited through it for too long, while nobody was answered.
    bool isStall(const Silence &silence) const
    {
        if (!silence.before || !silence.after)
            return false;
        const Instant end = finished(*silence.after);
        if (end - finished(*silence.before) <= m_promptness.silence)
            return false;
        const auto waiting = waitingAt(end);
        return std::ranges::any_of(waiting, [&](const ProbeSample *sample) {
            return end - std::max(sample->sent, finished(*silence.before)) > m_promptness.silence;
        });
    }

    Outage window(const Silence &first, const Silence &last,
                  const std::vector<const ProbeSample *> &failedOnes) const
    {
        Outage outage;
        outage.failed = qint64(failedOnes.size());
        const Instant earliestBegin = first.latestSent;
        // Away before the first request: it began at the first request, as far as this measurement goes.
        Instant latestBegin = first.before ? Instant::max() : earliestBegin;
        std::vector<const ProbeSample *> evidence = failedOnes;
        const Instant firstAnswer = first.after ? finished(*first.after) : Instant::max();
        if (last.after) {
            for (const ProbeSample *late : waitingAt(firstAnswer)) {
                if (late->ok() && late->took > m_promptness.prompt) {
                    evidence.push_back(late);
                    ++outage.late;
                }
            }
        }
        // The last answer of rule 3, and what was sent without luck before it.
        const Instant latestEnd = last.after ? finished(*last.after) : Instant::max();
        Instant earliestEnd = earliestBegin;
        const Microseconds answering = m_promptness.prompt + queueTime(evidence);
        if (last.after)
            earliestEnd = std::max(earliestEnd, latestEnd - m_promptness.interval - answering);
        for (const ProbeSample *sample : evidence) {
            const Instant known = std::min(finished(*sample), sample->sent + m_promptness.prompt);
            if (sample->sent >= earliestBegin)
                latestBegin = std::min(latestBegin, std::max(known, earliestBegin));
            const bool failedAtOnce = !sample->ok() && sample->took <= m_promptness.prompt;
            if (sample->sent <= latestEnd
                && (failedAtOnce || !last.after || sample->sent + answering <= latestEnd))
                earliestEnd = std::max(earliestEnd, sample->sent);
        }
        if (latestBegin == Instant::max())
            latestBegin = std::max(earliestBegin, earliestEnd);
        place(outage, earliestBegin, latestBegin, earliestEnd, latestEnd);
        outage.error = usualError(failedOnes);
        return outage;
    }

private:
    size_t silenceOf(const ProbeSample &sample) const
    {
        // When a working service would have answered it.
        const Instant expected = std::min(finished(sample), sample.sent + m_promptness.usual);
        const auto after = std::ranges::upper_bound(
            m_answers, expected, {}, [](const ProbeSample *answer) { return finished(*answer); });
        return size_t(after - m_answers.begin());
    }

    // The requests sent before a moment and not finished before it.
    std::vector<const ProbeSample *> waitingAt(Instant moment) const
    {
        std::vector<const ProbeSample *> waiting;
        auto sample = std::ranges::lower_bound(m_samples, moment - m_longest, {}, &ProbeSample::sent);
        for (; sample != m_samples.end() && sample->sent < moment; ++sample) {
            if (finished(*sample) >= moment)
                waiting.push_back(&*sample);
        }
        return waiting;
    }

    // How long a server that was frozen works off what has given up: as many as have, each as long as one of
    // the late answers, which come in one burst. Late answers spread out as the requests were are TCP's
    // repetitions, not a queue.
    Microseconds queueTime(const std::vector<const ProbeSample *> &evidence) const
    {
        Instant firstSent = Instant::max();
        Instant lastSent = Instant::min();
        Instant firstAnswer = Instant::max();
        Instant lastAnswer = Instant::min();
        qint64 late = 0;
        qint64 givenUp = 0;
        for (const ProbeSample *sample : evidence) {
            if (!sample->ok()) {
                givenUp += sample->took > m_promptness.prompt ? 1 : 0;
                continue;
            }
            ++late;
            firstSent = std::min(firstSent, sample->sent);
            lastSent = std::max(lastSent, sample->sent);
            firstAnswer = std::min(firstAnswer, finished(*sample));
            lastAnswer = std::max(lastAnswer, finished(*sample));
        }
        if (late < 2 || 2 * (lastAnswer - firstAnswer) > lastSent - firstSent)
            return Microseconds{0};
        return (lastAnswer - firstAnswer) * givenUp / (late - 1);
    }

    static void place(Outage &outage, Instant earliestBegin, Instant latestBegin, Instant earliestEnd,
                      Instant latestEnd)
    {
        outage.begin = earliestBegin + (latestBegin - earliestBegin) / 2;
        outage.beginError = (latestBegin - earliestBegin + Microseconds{1}) / 2;
        if (latestEnd == Instant::max()) {
            outage.open = true;
            outage.end = std::max(outage.begin, earliestEnd);
            outage.length = {outage.end - outage.begin, outage.beginError};
            return;
        }
        earliestEnd = std::min(earliestEnd, latestEnd);
        outage.end = earliestEnd + (latestEnd - earliestEnd) / 2;
        outage.endError = (latestEnd - earliestEnd + Microseconds{1}) / 2;
        // For a very short one the bounds of the two ends overlap, and a length below nothing is ruled out.
        const Microseconds shortest = std::max(Microseconds{0}, Microseconds(earliestEnd - latestBegin));
        const Microseconds longest = latestEnd - earliestBegin;
        outage.length = {shortest + (longest - shortest) / 2, (longest - shortest + Microseconds{1}) / 2};
        outage.end = std::max(outage.begin, outage.end);
    }

    static QString usualError(const std::vector<const ProbeSample *> &failedOnes)
    {
        QMap<QString, int> counts;
        for (const ProbeSample *sample : failedOnes)
            ++counts[sample->error.isEmpty() ? QString::number(sample->status) : sample->error];
        QString most = u"late"_s;
        int count = 0;
        for (auto one = counts.cbegin(); one != counts.cend(); ++one) {
            if (one.value() > count) {
                most = one.key();
                count = one.value();
            }
        }
        return most;
    }

    const std::vector<ProbeSample> &m_samples;
    Promptness m_promptness;
    Microseconds m_longest{0};
    std::vector<const ProbeSample *> m_answers; // in the order of arrival
};

std::vector<Outage> outages(const std::vector<ProbeSample> &samples, const Promptness &promptness,
                            int mergeBelow)
{
    const Enclosure enclosure(samples, promptness);
    const std::vector<Silence> silences = enclosure.silences();
    std::vector<Outage> all;
    for (size_t i = 0; i < silences.size(); ++i) {
        if (silences[i].failed.empty() && !enclosure.isStall(silences[i]))
            continue;
        size_t last = i;
        std::vector<const ProbeSample *> failedOnes = silences[i].failed;
        // Between the silences i and j there are j - i answers.
        for (size_t j = i + 1; j < silences.size() && j - last < size_t(std::max(1, mergeBelow)); ++j) {
            if (silences[j].failed.empty() && !enclosure.isStall(silences[j]))
                continue;
            failedOnes.insert(failedOnes.end(), silences[j].failed.begin(), silences[j].failed.end());
            last = j;
        }
        all.push_back(enclosure.window(silences[i], silences[last], failedOnes));
        i = last;
    }
    return all;
}

QString reasonForInvalid(const std::vector<ProbeSample> &samples, Microseconds worstLag,
                         Milliseconds interval)
{
    const qint64 missing = samples.back().number - samples.front().number + 1 - qint64(samples.size());
    if (missing > 0)
        return Words::tr(
            "%n request(s) of the schedule were left out, because this machine was too busy or asleep. "
            "Measure again on a quieter machine.",
            nullptr, int(missing));
    const auto isLocal = [](const ProbeSample &sample) { return sample.error == localError; };
    if (std::ranges::any_of(samples, isLocal))
        return Words::tr("This machine had no socket or port left for some requests. Use a longer interval.");
    if (worstLag > interval)
        return Words::tr("The schedule lagged by up to %1 ms, more than the interval of %2 ms: this machine "
                         "was too busy. "
                         "Measure again on a quieter machine or with a longer interval.")
            .arg(double(worstLag.count()) / 1000)
            .arg(interval.count());
    return {};
}

} // namespace

ProbeSummary summarize(const std::vector<ProbeSample> &samples, Milliseconds interval, Milliseconds timeout,
                       int mergeBelow)
{
    ProbeSummary summary;
    if (samples.empty()) {
        summary.valid = false;
        summary.invalidBecause = Words::tr("No request was sent.");
        return summary;
    }
    summary.sent = qint64(samples.size());
    for (const ProbeSample &sample : samples) {
        summary.failed += sample.ok() ? 0 : 1;
        summary.worstLag = std::max(summary.worstLag, Microseconds(sample.sent - sample.scheduled));
    }
    summary.invalidBecause = reasonForInvalid(samples, summary.worstLag, interval);
    summary.valid = summary.invalidBecause.isEmpty();
    summary.outages = outages(samples, promptness(samples, interval, timeout), mergeBelow);
    return summary;
}

} // namespace sw
