// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/reports/report_material.h"

#include "widgets/look/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Report)
};

QString orUnknown(const Duration &duration)
{
    return duration.error.count() == 0 && duration.time.count() == 0 ? Text::tr("not measured")
                                                                     : look::duration(duration);
}

} // namespace

std::vector<ReportFigure> figures(const DrillResult &result)
{
    std::vector<ReportFigure> all;
    all.push_back({Text::tr("Outage"),
                   result.outage.failed > 0 ? look::duration(result.outage.length) : Text::tr("none seen"),
                   Text::tr("longest time without an answer after the fault, seen from outside")});
    all.push_back({Text::tr("Detect"), orUnknown(result.detect),
                   Text::tr("fault to the standby claiming the address")});
    all.push_back(
        {Text::tr("Route"), orUnknown(result.route), Text::tr("claim to the first answer through it")});
    all.push_back(
        {Text::tr("Verify"), orUnknown(result.verify), Text::tr("first answer to the confirmed service")});
    all.push_back({Text::tr("Predicted detection"),
                   Text::tr("%1 to %2")
                       .arg(look::duration(Microseconds{result.prediction.least}),
                            look::duration(Microseconds{result.prediction.most})),
                   result.prediction.formula});
    all.push_back(
        {Text::tr("Failed requests"),
         Text::tr("%1 of %2").arg(look::number(result.failedRequests), look::number(result.requests)),
         result.outage.error.isEmpty() ? QString() : Text::tr("most of them: %1").arg(result.outage.error)});
    all.push_back(
        {Text::tr("Acknowledged writes lost"),
         Text::tr("%1 of %2").arg(look::number(result.writesLost), look::number(result.writesAcknowledged)),
         Text::tr("numbered writes that were confirmed and are not there afterwards")});
    all.push_back(
        {Text::tr("Address held by"),
         Text::tr("%1, then %2, at the end %3")
             .arg(result.activeBefore, result.activeAfter.isEmpty() ? Text::tr("nobody") : result.activeAfter,
                  result.activeAtEnd.isEmpty() ? Text::tr("nobody") : result.activeAtEnd),
         {}});
    all.push_back({Text::tr("Measurement"), result.probeValid ? Text::tr("valid") : Text::tr("not valid"),
                   result.probeValid ? Text::tr("the probe kept its schedule") : result.probeInvalidBecause});
    return all;
}

QString faultWords(const DrillResult &result)
{
    switch (result.fault) {
    case BalancerFault::NodeDeath:
        return Text::tr("The active load balancer %1 was powered off.").arg(result.activeBefore);
    case BalancerFault::ProcessDeath:
        return Text::tr("HAProxy was killed on the active load balancer %1.").arg(result.activeBefore);
    case BalancerFault::NetworkDrop:
        return Text::tr("The active load balancer %1 was cut off the network.").arg(result.activeBefore);
    }
    Q_UNREACHABLE();
}

QString verdict(const DrillResult &result)
{
    if (result.passed && result.outage.failed > 0)
        return Text::tr("Passed. The service was gone for %1 and came back by itself; nothing that was "
                        "acknowledged was "
                        "lost.")
            .arg(look::duration(result.outage.length));
    if (result.passed)
        return Text::tr("Passed. Not one request failed, and nothing that was acknowledged was lost.");
    return Text::tr("Not passed. %1").arg(result.findings.isEmpty() ? QString() : result.findings.front());
}

QStringList method(const DrillRun &run)
{
    return {
        Text::tr("The outage is measured by requests that leave every %1 ms on a schedule that waits for no "
                 "reply; each "
                 "has its own connection and at most %2 ms. The error says how far the truth may lie from "
                 "the figure, "
                 "either way.")
            .arg(run.probeInterval.count())
            .arg(run.probeTimeout.count()),
        Text::tr(
            "Writes are numbered and sent through the site while it is broken. A write counts as "
            "acknowledged when "
            "the site confirmed it, and as lost when it was acknowledged and cannot be read afterwards."),
        Text::tr(
            "The claim of the address is the standby's own kernel's notice of it, by a clock that was "
            "compared with this one; where the standby cannot tell, it is looked at over SSH about every "
            "50 ms."),
        Text::tr("Every step was written to a journal before it was done; each entry's hash covers the one "
                 "before. Its "
                 "extract is in journal.jsonl."),
    };
}

QPalette paperPalette()
{
    QPalette palette;
    const QColor ink(0x1d, 0x23, 0x2a);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, ink);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf3, 0xf5, 0xf7));
    palette.setColor(QPalette::Mid, QColor(0xb8, 0xc0, 0xc8));
    palette.setColor(QPalette::Midlight, QColor(0xe2, 0xe6, 0xea));
    palette.setColor(QPalette::Dark, QColor(0x7c, 0x86, 0x90));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0xb2));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x5c, 0x66, 0x70));
    return palette;
}

} // namespace sw
