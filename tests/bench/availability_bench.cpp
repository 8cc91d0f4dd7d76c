// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
// Monte Carlo availability on one thread: plain sampling beside the same model in numpy at equal samples, and
// how many samples the reduced variance saves at equal intervals; all of it beside the closed form. Times are
// those of the processor, so that a busy machine does not matter much. Usage: availability_bench [rounds]
#include "planner/availability/monte_carlo.h"
#include "tests/planner/availability/diagrams.h"

#include <QProcess>

#include <time.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>

using namespace sw;
using namespace sw::diagrams;
using namespace Qt::StringLiterals;

namespace {

constexpr uint64_t equalSamples = 1 << 23;

class Spread
{
public:
    void add(double figure) { m_figures.push_back(figure); }
    bool isEmpty() const { return m_figures.empty(); }
    double median()
    {
        std::sort(m_figures.begin(), m_figures.end());
        const size_t middle = m_figures.size() / 2;
        return m_figures.size() % 2 ? m_figures[middle] : (m_figures[middle - 1] + m_figures[middle]) / 2;
    }
    double least() const { return *std::min_element(m_figures.begin(), m_figures.end()); }
    double most() const { return *std::max_element(m_figures.begin(), m_figures.end()); }

private:
    std::vector<double> m_figures;
};

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

struct Timed
{
    double unavailability = 0;
    double seconds = 0;
};

Timed ours(uint64_t samples, uint64_t seed)
{
    const Diagram site = twoZones();
    const double start = processorSeconds();
    const Estimated found = estimated(site, noValues(), Sampling::Plain, samples, seed);
    return {found.unavailability, processorSeconds() - start};
}

// The first python that knows numpy; a python of a version manager often does not.
QString pythonWithNumpy()
{
    for (const QString &python : {u"python3"_s, u"/usr/bin/python3"_s}) {
        QProcess process;
        process.start(python, {u"-c"_s, u"import numpy; print(numpy.__version__)"_s});
        if (process.waitForFinished() && process.exitCode() == 0) {
            std::printf("numpy %s, limited to one thread\n",
                        process.readAllStandardOutput().trimmed().constData());
            return python;
        }
    }
    return {};
}

std::optional<Timed> numpy(const QString &python, uint64_t samples, uint64_t seed, const QString &way)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"OMP_NUM_THREADS"_s, u"OPENBLAS_NUM_THREADS"_s, u"MKL_NUM_THREADS"_s})
        environment.insert(name, u"1"_s);
    process.setProcessEnvironment(environment);
    process.start(python,
                  {QStringLiteral(SW_BENCH_FOLDER "/availability_numpy.py"), QString::number(samples),
                   QString::number(seed), way});
    if (!process.waitForFinished(600'000) || process.exitCode() != 0) {
        std::fputs(process.readAllStandardError().constData(), stderr);
        return std::nullopt;
    }
    const QList<QByteArray> figures = process.readAllStandardOutput().split(' ');
    if (figures.size() != 2)
        return std::nullopt;
    return Timed{figures[0].toDouble(), figures[1].trimmed().toDouble()};
}

// In standard deviations of an estimate from so many samples.
double offBy(double found, double exact, uint64_t samples)
{
    return (found - exact) / std::sqrt(exact * (1 - exact) / double(samples));
}

void compareSpeed(int rounds)
{
    const QString python = pythonWithNumpy();
    if (python.isEmpty())
        std::printf("numpy is not measured: install python3-numpy.\n");
    const double exact = unavailability(twoZones());
    struct Row
    {
        const char *name;
        QString way; // empty: ours
        Spread nanoseconds;
        Spread ratio; // over ours of the same round
        double sum = 0;
    };
    Row rows[] = {{"seaworthy, plain", {}, {}, {}},
                  {"numpy, each web node drawn", u"nodes"_s, {}, {}},
                  {"numpy, failed nodes of a zone from one number", u"counts"_s, {}, {}}};
    for (int round = 0; round < rounds; ++round) {
        double own = 0;
        for (Row &row : rows) {
            const auto seed = static_cast<uint64_t>(round + 1);
            const std::optional<Timed> timed = row.way.isEmpty() ? ours(equalSamples, seed)
                : python.isEmpty()                               ? std::nullopt
                                                                 : numpy(python, equalSamples, seed, row.way);
            if (!timed)
                continue;
            if (row.way.isEmpty())
                own = timed->seconds;
            row.nanoseconds.add(timed->seconds / double(equalSamples) * 1e9);
            row.ratio.add(timed->seconds / own);
            row.sum += timed->unavailability;
        }
    }
    std::printf(
        "two zones, three tiers, %llu samples a round, %d rounds; unavailability in closed form %.6e\n",
        static_cast<unsigned long long>(equalSamples), rounds, exact);
    std::printf("%-48s %28s %20s %16s %9s\n", "", "ns a sample (least..most)", "over ours", "unavailability",
                "off by");
    for (Row &row : rows) {
        if (row.nanoseconds.isEmpty())
            continue;
        const double mean = row.sum / rounds;
        std::printf("%-48s %12.2f (%6.2f..%6.2f) %6.1f (%4.1f..%4.1f) %16.4e %6.1f sd\n", row.name,
                    row.nanoseconds.median(), row.nanoseconds.least(), row.nanoseconds.most(),
                    row.ratio.median(), row.ratio.least(), row.ratio.most(), mean,
                    offBy(mean, exact, equalSamples * static_cast<uint64_t>(rounds)));
    }
}

// A single zone whose only spare is a web node: down so often that plain sampling does well.
Diagram oneZone()
{
    Diagram diagram;
    diagram.domains = {domain("site", 43800.0 / (43800 + 4))};
    diagram.root =
        all({unit("connection", 8760.0 / (8760 + 1), 0), unit("balancer", 2500.0 / (2500 + 2), 0),
             votes("web", 4, 2500.0 / (2500 + 2), {{5, 0}}), unit("database", 2000.0 / (2000 + 3), 0)});
    return diagram;
}

// Two of the two-zone site, either of which will do.
Diagram twoSites()
{
    Diagram diagram;
    std::vector<Block> sites;
    for (const int site : {0, 1}) {
        diagram.domains.push_back(domain(site == 0 ? "site1" : "site2", 43800.0 / (43800 + 4)));
        sites.push_back(all({unit("connection", 8760.0 / (8760 + 1), site),
                             {pair("balancers", 1 / 2500.0, 1 / 2.0, 0.99, 6 / 3600.0, 0.5, site, site)},
                             votes("web", 4, 2500.0 / (2500 + 2), {{5, site}}),
                             {pair("database", 1 / 2000.0, 1 / 3.0, 0.95, 60 / 3600.0, 1, site, site)}}));
    }
    diagram.root = any(sites);
    return diagram;
}

void compareSamples(const char *name, const Diagram &diagram, int rounds)
{
    const double exact = unavailability(diagram);
    Spread fewer;
    Spread width;
    int held = 0;
    int plainHeld = 0;
    double seconds = 0;
    constexpr int intervals = 20; // a round
    for (int round = 0; round < rounds * intervals; ++round) {
        const auto seed = static_cast<uint64_t>(round + 1);
        const Estimated plain = estimated(diagram, noValues(), Sampling::Plain, 1 << 20, seed);
        const double start = processorSeconds();
        // A fiftieth of the samples that plain sampling was given.
        const Estimated reduced = estimated(diagram, noValues(), Sampling::Reduced, (1 << 20) / 50, seed);
        seconds += processorSeconds() - start;
        // The width that plain sampling would come to, from the exact value: its own is unsteady when it saw
        // few failures or none.
        const double plainSquare = 1.96 * 1.96 * exact * (1 - exact);
        fewer.add(plainSquare / (reduced.halfWidth * reduced.halfWidth * double(reduced.samples)));
        width.add(reduced.halfWidth / exact);
        held += std::abs(reduced.unavailability - exact) <= reduced.halfWidth ? 1 : 0;
        plainHeld += std::abs(plain.unavailability - exact) <= plain.halfWidth ? 1 : 0;
    }
    const int count = rounds * intervals;
    std::printf("%-24s %10.3e %10.0f (%7.0f..%7.0f) %12.2f %% %12.0f %% %12.0f %% %10.2f\n", name, exact,
                fewer.median(), fewer.least(), fewer.most(), width.median() * 100, 100.0 * held / count,
                100.0 * plainHeld / count, seconds / count * 1e3);
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 7;
    if (rounds < 1) {
        std::fputs("usage: availability_bench [ROUNDS]\n", stderr);
        return 2;
    }
    compareSpeed(rounds);
    std::printf("\nreduced variance, %d samples each, %d runs a design\n", (1 << 20) / 50, rounds * 20);
    std::printf("%-24s %10s %29s %14s %14s %14s %10s\n", "", "exact", "fewer samples (least..most)",
                "half width", "holds exact", "plain holds", "ms a run");
    compareSamples("two zones, three tiers", twoZones(), rounds);
    compareSamples("one zone, few spares", oneZone(), rounds);
    compareSamples("two sites", twoSites(), rounds);
    return 0;
}
