// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0

// How long a full recompute of a worksheet takes: what the planner page does at each key press, with 1,000
// draws. The aim is less than 16 ms, one frame. sizing_bench [FILE...] takes the example worksheets or those
// that are named.
#include "planner/sizing/proposal.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <chrono>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

constexpr int recomputes = 200;

double milliseconds(std::chrono::steady_clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

// One row of the table; false when the worksheet cannot be sized.
bool measure(const QString &path, QTextStream &out)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        out << path << ": " << file.errorString() << "\n";
        return false;
    }
    const Result<Worksheet> worksheet = readWorksheet(path, file.readAll());
    if (!worksheet) {
        out << sentence(worksheet.error()) << "\n";
        return false;
    }
    const QString today = u"2026-03-01"_s;
    std::vector<double> times;
    size_t designs = 0;
    size_t lines = 0;
    for (int i = 0; i < recomputes; ++i) {
        const auto before = std::chrono::steady_clock::now();
        const Result<Proposal> proposal = propose(*worksheet, today);
        times.push_back(milliseconds(std::chrono::steady_clock::now() - before));
        if (!proposal) {
            out << sentence(proposal.error()) << "\n";
            return false;
        }
        designs = proposal->designs.size();
        lines = proposal->sheet.lines.size();
    }
    std::ranges::sort(times);
    const auto column = [](double value) { return u"%1"_s.arg(value, 9, 'f', 2); };
    out << u"%1"_s.arg(QFileInfo(path).completeBaseName(), -20) << u"%1%2"_s.arg(lines, 7).arg(designs, 9)
        << column(times[times.size() / 2]) << column(times[times.size() * 95 / 100]) << column(times.front())
        << column(times.back()) << "\n";
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    QStringList paths;
    for (int i = 1; i < argc; ++i)
        paths << QString::fromLocal8Bit(argv[i]);
    if (paths.isEmpty()) {
        const QDir examples(QStringLiteral(SW_SOURCE_DIR "/resources/worksheets"));
        for (const QFileInfo &file : examples.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
            paths << file.filePath();
    }
    out << recomputes << " recomputes of each worksheet with " << regretDraws << " draws, milliseconds\n"
        << "worksheet             lines  designs   median     95 %      min      max\n";
    bool sized = true;
    for (const QString &path : paths)
        sized = measure(path, out) && sized;
    return sized ? 0 : 1;
}
