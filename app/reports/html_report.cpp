// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/reports/html_report.h"

#include "app/reports/drawing.h"
#include "app/reports/outage_chart.h"
#include "widgets/look/formats.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Report)
};

constexpr auto style = R"css(
:root { color-scheme: light; --ink: #1d232a; --soft: #5c6670; --line: #e2e6ea; --good: #1a7f4b; --bad: #b3261e; }
* { box-sizing: border-box; }
body { font: 15px/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; color: var(--ink); margin: 0; background: #f3f5f7; }
main { max-width: 62rem; margin: 0 auto; padding: 2.5rem; background: #fff; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.2rem; margin: 2.4rem 0 .6rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
p { margin: .4rem 0; } .soft, caption, figcaption { color: var(--soft); }
.verdict { margin: 1.4rem 0; padding: .9rem 1.2rem; border-left: .4rem solid var(--good); background: #eef8f2; font-size: 1.1rem; }
.verdict.bad { border-color: var(--bad); background: #fdf0ef; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; } td.value { font-variant-numeric: tabular-nums; white-space: nowrap; }
figure { margin: 1rem 0; break-inside: avoid; } svg { width: 100%; height: auto; display: block; }
.phases { display: flex; height: 2.2rem; margin: 1rem 0 .3rem; border-radius: .3rem; overflow: hidden; color: #fff; font-size: .85rem; }
.phases span { display: flex; align-items: center; justify-content: center; min-width: 1px; overflow: hidden; white-space: nowrap; }
.detect { background: #b3261e; } .route { background: #9a5b00; } .check { background: #1f6fb2; }
code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .9em; }
@page { size: A4; margin: 16mm; }
@media print { body { background: #fff; font-size: 10.5pt; } main { padding: 0; max-width: none; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
)css";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString heading(const QString &text)
{
    return u"<h2>%1</h2>\n"_s.arg(escaped(text));
}

QString list(const QStringList &items)
{
    QString html = u"<ul>\n"_s;
    for (const QString &item : items)
        html += u"<li>%1</li>\n"_s.arg(escaped(item));
    return html + u"</ul>\n"_s;
}

QString figureTable(const DrillResult &result)
{
    QString html = u"<table>\n"_s;
    for (const ReportFigure &figure : figures(result))
        html += u"<tr><th scope=\"row\">"_s + escaped(figure.name) + u"</th><td class=\"value\">"_s
            + escaped(figure.value) + u"</td><td class=\"soft\">"_s + escaped(figure.remark)
            + u"</td></tr>\n"_s;
    return html + u"</table>\n"_s;
}

QString phases(const DrillResult &result)
{
    const auto whole = (result.detect.time + result.route.time + result.verify.time).count();
    if (whole <= 0)
        return {};
    const auto part = [&](const char *name, const QString &label, const Duration &duration) {
        const double share = static_cast<double>(duration.time.count()) / static_cast<double>(whole);
        const QString words = label + u' ' + look::duration(duration.time);
        return u"<span class=\"%1\" style=\"flex-basis:%2%\" title=\"%3\">%4</span>"_s.arg(
            QString::fromLatin1(name), QString::number(100 * share, 'f', 2), escaped(words),
            share > 0.14 ? escaped(words) : QString());
    };
    return u"<div class=\"phases\">"_s + part("detect", Text::tr("detect"), result.detect)
        + part("route", Text::tr("route"), result.route) + part("check", Text::tr("verify"), result.verify)
        + u"</div>\n"_s;
}

QString picture(const QByteArray &svg, const QString &caption)
{
    return u"<figure>\n"_s + QString::fromUtf8(inlineSvg(svg)) + u"<figcaption>"_s + escaped(caption)
        + u"</figcaption></figure>\n"_s;
}

QString topologies(const DrillRun &run)
{
    QString html;
    const auto add = [&html](const Topology &topology, const QString &caption) {
        if (!topology.nodes.empty())
            html += picture(topologySvg(topology, caption), caption);
    };
    add(run.before, Text::tr("Before the fault"));
    add(run.during, Text::tr("With the fault, after the failover"));
    add(run.after, Text::tr("After the restoring"));
    return html;
}

QString runbook(const DrillRun &run)
{
    QString html = u"<table>\n"_s;
    for (const DrillStage &stage : run.stages) {
        QStringList steps;
        for (const Step &step : stage.plan.steps)
            steps << escaped(explain(step));
        html += u"<tr><th scope=\"row\">"_s + escaped(stage.title) + u"</th><td>"_s + escaped(stage.why)
            + (steps.isEmpty() ? QString()
                               : u"<br><span class=\"soft\">"_s + steps.join(u"<br>"_s) + u"</span>"_s)
            + u"</td></tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

QString operationTable(const std::vector<OperationRecord> &operations)
{
    QString html = u"<table>\n<tr><th>"_s + escaped(Text::tr("Time")) + u"</th><th>"_s
        + escaped(Text::tr("Step")) + u"</th><th>"_s + escaped(Text::tr("State")) + u"</th><th>"_s
        + escaped(Text::tr("What was seen")) + u"</th></tr>\n"_s;
    for (const OperationRecord &operation : operations) {
        html += u"<tr><td class=\"value\">"_s + escaped(look::time(operation.submitted)) + u"</td><th>"_s
            + escaped(operation.title) + u"</th><th>"_s + escaped(label(operation.state))
            + u"</th><td class=\"soft\"><code>"_s + escaped(operation.id.text) + u"</code></td></tr>\n"_s;
        for (const StepRecord &step : operation.steps)
            html += u"<tr><td class=\"value\">"_s
                + (step.begun ? escaped(look::timeWithMilliseconds(*step.begun)) : QString()) + u"</td><td>"_s
                + escaped(explain(step.step)) + u"</td><td>"_s + escaped(label(step.state))
                + u"</td><td class=\"soft\">"_s + escaped(step.note) + u"</td></tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

} // namespace

QByteArray htmlReport(const ReportMaterial &material)
{
    const DrillRun &run = material.run;
    const DrillResult &result = run.result;
    const QString caption = Text::tr("Each answer of the site, and where none came");
    const QByteArray chart = svgOf(QSizeF(960, 340), caption, [&](QPainter &painter, const QRectF &target) {
        paintOutageChart(painter, target, run, paperPalette());
    });
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s.arg(
                       QLocale().bcp47Name());
    html += escaped(result.title) + u"</title>\n<style>"_s + QString::fromLatin1(style)
        + u"</style>\n</head>\n<body><main>\n"_s;
    html += u"<h1>"_s + escaped(result.title) + u"</h1>\n<p class=\"soft\">"_s
        + escaped(Text::tr("Drill on the cloud %1, %2. %3")
                      .arg(result.cloud.text, look::dateTime(result.started), faultWords(result)))
        + u"</p>\n<div class=\"verdict%1\">"_s.arg(result.passed ? QString() : u" bad"_s)
        + escaped(verdict(result)) + u"</div>\n"_s;
    html += heading(Text::tr("What was measured")) + phases(result) + figureTable(result)
        + picture(chart, caption);
    if (!result.findings.isEmpty())
        html += heading(Text::tr("Findings")) + list(result.findings);
    html += heading(Text::tr("The site")) + topologies(run);
    html += heading(Text::tr("The runbook")) + runbook(run);
    html += heading(Text::tr("What was done")) + operationTable(material.operations);
    html += heading(Text::tr("How it was measured")) + list(method(run));
    return (html + u"</main></body>\n</html>\n"_s).toUtf8();
}

} // namespace sw
