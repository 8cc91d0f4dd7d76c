// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
// Erlang C for 300 loads on 1 to 500 servers, beside plain Python that does the same in the two textbook
// ways, and the formulas of a sheet for 1,000 draws. Prints the median of several rounds with the least and
// the most, and how far the results are apart. Usage: erlang_bench [rounds]
#include "planner/formula/queueing.h"
#include "planner/formula/sheet.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <random>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

struct Point
{
    double servers;
    double load;
};

// 300 points from one server to the most, from an idle queue to one that is all but full.
std::vector<Point> points(int most)
{
    std::vector<Point> all;
    for (int i = 0; i < 300; ++i) {
        const double servers = std::round(1 + (most - 1.0) * i / 299);
        all.push_back({servers, servers * (0.05 + 0.93 * ((i * 37) % 300) / 299)});
    }
    return all;
}

struct Times
{
    std::vector<double> milliseconds;

    void print(const char *what)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        std::printf("%-48s %10.3f %10.3f %10.3f\n", what, milliseconds[milliseconds.size() / 2],
                    milliseconds.front(), milliseconds.back());
    }
};

Times timesOf(int rounds, const std::function<void()> &work)
{
    Times times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        work();
        times.milliseconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return times;
}

// Both ways as the textbooks have them. The sum overflows from a load of about 700 on.
constexpr char python[] = R"(
import json, sys, time

def erlang_c_sum(servers, load):
    term, total = 1.0, 1.0
    for k in range(1, servers):
        term *= load / k
        total += term
    last = term * load / servers * servers / (servers - load)
    return last / (total + last)

def erlang_c_recursion(servers, load):
    blocked = 1.0
    for k in range(1, servers + 1):
        blocked = load * blocked / (k + load * blocked)
    return servers * blocked / (servers - load * (1 - blocked))

rounds, points = json.load(sys.stdin)
ways = {"sum": erlang_c_sum, "recursion": erlang_c_recursion}
if max(load for _, load in points) > 700:
    del ways["sum"]
answer = {}
for name, function in ways.items():
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        values = [function(int(servers), load) for servers, load in points]
        times.append((time.perf_counter() - start) * 1000)
    answer[name] = {"times": times, "values": values}
json.dump(answer, sys.stdout)
)";

QJsonObject pythonAnswer(int rounds, const std::vector<Point> &all)
{
    QJsonArray list;
    for (const Point &point : all)
        list.append(QJsonArray{point.servers, point.load});
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(python)});
    process.write(QJsonDocument(QJsonArray{rounds, list}).toJson());
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

double largestDifference(const std::vector<double> &values, const QJsonArray &others)
{
    double largest = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        const double other = others[static_cast<qsizetype>(i)].toDouble();
        if (other > 1e-290) // below, Python's sum has lost its digits
            largest = std::max(largest, std::abs(values[i] - other) / other);
    }
    return largest;
}

// Ours and Python's times for queues of that many servers at most.
void compare(int rounds, int most)
{
    const std::vector<Point> all = points(most);
    std::vector<double> values(all.size());
    std::printf("Erlang C, 300 loads on 1 to %d servers\n", most);
    timesOf(rounds, [&] {
        for (size_t i = 0; i < all.size(); ++i)
            values[i] = erlangC(all[i].servers, all[i].load);
    }).print("  Seaworthy");
    const QJsonObject answer = pythonAnswer(rounds, all);
    for (const auto &[name, what] : {std::pair{u"sum"_s, "  Python, textbook sum"},
                                     std::pair{u"recursion"_s, "  Python, recursion of Erlang B"}}) {
        if (!answer.contains(name))
            continue;
        const QJsonObject peer = answer[name].toObject();
        Times times;
        for (const auto &each : peer[u"times"_s].toArray())
            times.milliseconds.push_back(each.toDouble());
        times.print(what);
        std::printf("%-48s %10.1e\n", "    largest relative difference from ours",
                    largestDifference(values, peer[u"values"_s].toArray()));
    }
}

Line lineOf(const QString &key, const Expression &formula)
{
    Line line;
    line.key = key;
    line.formula = formula;
    return line;
}

// 100 lines of which all but the first two vary with the draws: arithmetic, and each kind of costly formula
// once.
Sheet largeSheet()
{
    using namespace formula;
    Sheet sheet;
    Line peak = lineOf(u"peak"_s, {});
    peak.input = exactly(400);
    Line service = lineOf(u"service"_s, {});
    service.input = exactly(0.25);
    sheet.lines = {peak, service};
    const Expression load = line(u"peak"_s) * line(u"service"_s);
    sheet.lines.push_back(lineOf(u"nodes"_s, queueNodes(load, 4, line(u"service"_s), 0.05)));
    sheet.lines.push_back(lineOf(u"wait"_s, erlangC(line(u"nodes"_s) * 4, load)));
    sheet.lines.push_back(lineOf(u"up"_s, binomialTail(line(u"nodes"_s) - 1, line(u"nodes"_s), 0.999)));
    for (size_t i = sheet.lines.size(); i < 100; ++i) {
        const Expression before = line(sheet.lines[i - 1].key);
        sheet.lines.push_back(
            lineOf(u"line%1"_s.arg(i),
                   greatest({before * 1.01 + line(u"peak"_s) / 100, 1}) - roundUp(line(u"service"_s) * 8)));
    }
    return sheet;
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 21;
    if (rounds < 1) {
        std::fputs("usage: erlang_bench [ROUNDS]\n", stderr);
        return 2;
    }
    std::printf("%-48s %10s %10s %10s\n", "milliseconds", "median", "least", "most");
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        std::puts("python3 is missing, so there is nothing to compare with: apt install python3");
    compare(rounds, 500);
    compare(rounds, 15'000);

    const Sheet sheet = largeSheet();
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> peak(300, 600);
    std::uniform_real_distribution<double> service(0.1, 0.5);
    std::map<QString, std::vector<double>> varied;
    for (int lane = 0; lane < 1'000; ++lane) {
        varied[u"peak"_s].push_back(peak(random));
        varied[u"service"_s].push_back(service(random));
    }
    double sum = 0;
    timesOf(rounds, [&] {
        sum += evaluated(sheet, varied, 1'000).at(u"nodes"_s, 999);
    }).print("A sheet of 100 lines with a queue, 1,000 draws");
    timesOf(rounds, [&] {
        sum += evaluated(sheet).at(u"nodes"_s);
    }).print("The same sheet, likely values alone");
    return sum > 0 ? 0 : 1;
}
