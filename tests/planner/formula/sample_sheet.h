// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/formula/sheet.h"

namespace sw {

inline Line inputLine(const QString &key, const Figure &figure)
{
    Line line;
    line.key = key;
    line.label = key;
    line.input = figure;
    return line;
}

inline Line formulaLine(const QString &key, const Expression &expression)
{
    Line line;
    line.key = key;
    line.label = key;
    line.formula = expression;
    return line;
}

inline Line named(Line line, const QString &label, Unit unit)
{
    line.label = label;
    line.unit = unit;
    return line;
}

// A peak with headroom, and the web nodes that its queue needs.
inline Sheet sampleSheet()
{
    using namespace Qt::StringLiterals;
    using namespace formula;
    const Provenance measured{Grounds::Measured, u"A. Jansen"_s, u"2026-03-01"_s, u"MRTG of the old site"_s};
    Sheet sheet;
    sheet.lines = {
        named(inputLine(u"traffic.peak"_s, {30, 35, 50, measured}), u"Peak throughput"_s,
              Unit::MbitPerSecond),
        named(inputLine(u"headroom"_s, exactly(35)), u"Headroom"_s, Unit::Percent),
        named(inputLine(u"service"_s, {0.1, 0.25, 0.5, {}}), u"Service time"_s, Unit::Seconds),
        named(formulaLine(u"factor"_s, 1 + line(u"headroom"_s) / 100), u"Headroom factor"_s, Unit::None),
        named(formulaLine(u"throughput.wanted"_s, line(u"traffic.peak"_s) * line(u"factor"_s)),
              u"Throughput with headroom"_s, Unit::MbitPerSecond),
        named(formulaLine(u"load"_s, line(u"throughput.wanted"_s) * 4 * line(u"service"_s)),
              u"Offered load"_s, Unit::Erlang),
        named(formulaLine(u"web.nodes"_s, queueNodes(line(u"load"_s), 6, line(u"service"_s), 0.05)),
              u"Web nodes"_s, Unit::Count),
        named(formulaLine(u"wait"_s, erlangC(line(u"web.nodes"_s) * 6, line(u"load"_s))), u"Chance to wait"_s,
              Unit::Probability),
        named(formulaLine(u"up"_s, binomialTail(line(u"web.nodes"_s) - 1, line(u"web.nodes"_s), 0.99)),
              u"Web tier up"_s, Unit::Probability),
        named(formulaLine(u"constant"_s, Expression(8) * 3600), u"Working day"_s, Unit::Seconds),
    };
    return sheet;
}

} // namespace sw
