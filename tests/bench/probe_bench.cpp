// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/probes/http_probe.h"
#include "tests/bench/outage_target.h"
#include "tests/bench/peers.h"

#include <QCoreApplication>

#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <thread>

// How far the probe's outage windows lie from the truth: a server is taken away for known times, by closing
// its listener, by stopping its process and, where the kernel permits it, by dropping its packets in a
// network namespace of its own. For a subset, curl in a loop, httping and ping -D look at the same outages.
// --quick takes a tenth.

using namespace sw;
using namespace sw::bench;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Trial
{
    Microseconds truth{0};
    bool found = false;
    bool inside = false;
    bool valid = true;
    Microseconds error{0}; // measured length less the truth
    Microseconds bound{0};
};

double milliseconds(Microseconds time)
{
    return double(time.count()) / 1000;
}

// Every bracket of the truth must meet the stated bounds.
bool meets(Instant measured, Microseconds error, const Bracket &truth)
{
    return measured + error >= truth.earliest && measured - error <= truth.latest;
}

Trial judge(const std::vector<ProbeSample> &samples, const Truth &truth)
{
    Trial trial{.truth = truth.length()};
    const ProbeSummary summary = summarize(samples, 10ms, 1000ms);
    trial.valid = summary.valid;
    const auto longest =
        std::ranges::max_element(summary.outages, {}, [](const Outage &o) { return o.length.time; });
    if (longest == summary.outages.end())
        return trial;
    trial.found = true;
    trial.inside = meets(longest->begin, longest->beginError, truth.begin)
        && meets(longest->end, longest->endError, truth.end);
    trial.error = longest->length.time - trial.truth;
    trial.bound = longest->length.error;
    if (!trial.inside)
        std::printf("  outside: begin off %.3f ms (bound %.3f), end off %.3f ms (bound %.3f), error %s, "
                    "windows %zu\n",
                    milliseconds(longest->begin - truth.begin.earliest), milliseconds(longest->beginError),
                    milliseconds(longest->end - truth.end.latest), milliseconds(longest->endError),
                    longest->error.toUtf8().constData(), summary.outages.size());
    return trial;
}

Trial measure(OutageTarget &target, Way way, Microseconds length, std::vector<Peer *> peers)
{
    for (Peer *peer : peers)
        peer->begin();
    const auto probe =
        HttpProbe::start({.url = target.url(), .insideOf = way == Way::Drop ? target.pid() : 0}, {});
    if (!probe) {
        std::printf("%s\n", sentence(probe.error()).toUtf8().constData());
        return {};
    }
    std::this_thread::sleep_for(600ms); // the benchmark's own pace, not synchronisation
    const Truth truth = target.takeAway(way, length);
    std::this_thread::sleep_for(600ms);
    const auto samples = (*probe)->finish();
    for (Peer *peer : peers)
        peer->end(truth);
    return samples ? judge(*samples, truth) : Trial{};
}

double quantile(std::vector<double> values, double q)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::min(values.size() - 1, size_t(q * double(values.size())))];
}

void report(const char *name, const std::vector<Trial> &trials)
{
    std::vector<double> errors;
    std::vector<double> bounds;
    size_t inside = 0;
    size_t invalid = 0;
    for (const Trial &trial : trials) {
        inside += trial.inside ? 1 : 0;
        invalid += trial.valid ? 0 : 1;
        if (trial.found) {
            errors.push_back(std::abs(milliseconds(trial.error)));
            bounds.push_back(milliseconds(trial.bound));
        }
    }
    std::printf("%-22s %4zu %4zu %6zu %8zu %9.2f %9.2f %9.2f %9.2f %9.2f\n", name, trials.size(),
                errors.size(), inside, invalid, quantile(errors, 0.5), quantile(errors, 0.95),
                quantile(errors, 1), quantile(bounds, 0.5), quantile(bounds, 1));
    std::fflush(stdout);
}

// Lengths from 100 ms to 5 s, each as much longer than the one before.
Microseconds lengthOf(int index, int count)
{
    const double part = count < 2 ? 0 : double(index) / (count - 1);
    return Microseconds(qint64(100'000 * std::pow(50.0, part)));
}

double childrenSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

void reportCpu(OutageTarget &target)
{
    const double before = childrenSeconds();
    const auto probe = HttpProbe::start({.url = target.url()}, {});
    if (!probe)
        return;
    const auto started = std::chrono::steady_clock::now();
    std::this_thread::sleep_for(10s);
    const auto samples = (*probe)->finish();
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    std::printf("\nprober at one request every 10 ms: %.2f %% of a core (%zu requests in %.1f s)\n",
                100 * (childrenSeconds() - before) / wall, samples ? samples->size() : 0, wall);
}

} // namespace

int main(int argc, char **argv)
{
    const bool quick = argc > 1 && QByteArray(argv[1]) == "--quick";
    // Before any thread exists: they are forked.
    OutageTarget target(false);
    OutageTarget walledTarget(true);
    QCoreApplication application(argc, argv);
    const int count = quick ? 5 : 50;

    std::printf("%-22s %4s %4s %6s %8s %9s %9s %9s %9s %9s\n", "outage by", "n", "seen", "inside", "invalid",
                "err p50", "err p95", "err max", "bound p50", "bound max");
    std::printf("%-22s %4s %4s %6s %8s %9s %9s %9s %9s %9s\n", "", "", "", "", "", "ms", "ms", "ms", "ms",
                "ms");
    for (const auto &[way, name] :
         {std::pair{Way::Close, "listener closed"}, {Way::Stop, "process stopped"}}) {
        std::vector<Trial> trials;
        for (int i = 0; i < count; ++i)
            trials.push_back(measure(target, way, lengthOf(i, count), {}));
        report(name, trials);
    }
    if (walledTarget.canDrop()) {
        std::vector<Trial> trials;
        for (int i = 0; i < (quick ? 3 : 20); ++i)
            trials.push_back(measure(walledTarget, Way::Drop, lengthOf(i, quick ? 3 : 20), {}));
        report("packets dropped", trials);
    } else {
        std::printf("packets dropped: not run; it needs root, nft and network namespaces\n");
    }

    std::vector<std::unique_ptr<Peer>> peers = makePeers(target.url());
    std::vector<Peer *> running;
    for (const auto &peer : peers)
        running.push_back(peer.get());
    for (const auto &[way, name] :
         {std::pair{Way::Close, "closed, beside peers"}, {Way::Stop, "stopped, beside peers"}}) {
        std::vector<Trial> trials;
        const int few = quick ? 2 : 6;
        for (int i = 0; i < few; ++i)
            trials.push_back(measure(target, way, lengthOf(i, few), running));
        report(name, trials);
        for (const auto &peer : peers) {
            std::printf("  %-20s %4d %4zu %24s %9.2f %19.2f\n", peer->name(), few, peer->errors().size(), "",
                        quantile(peer->errors(), 0.5), quantile(peer->errors(), 1));
            peer->forget();
        }
    }
    reportCpu(target);
    return 0;
}
