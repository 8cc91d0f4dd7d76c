// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/reports/pdf_report.h"

#include "app/reports/outage_chart.h"
#include "app/reports/paper.h"
#include "widgets/look/formats.h"
#include "widgets/topology/topology_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Report)
};

void set(Paper &paper, const ReportMaterial &material)
{
    const DrillRun &run = material.run;
    const DrillResult &result = run.result;
    paper.title(result.title);
    paper.text(Text::tr("Drill on the cloud %1, %2. %3")
                   .arg(result.cloud.text, look::dateTime(result.started), faultWords(result)),
               true);
    paper.banner(verdict(result), result.passed);
    paper.heading(Text::tr("What was measured"));
    for (const ReportFigure &figure : figures(result))
        paper.row({figure.name, figure.value, figure.remark}, {0.24, 0.3, 0.46});
    paper.drawing(75, Text::tr("Each answer of the site, and where none came"),
                  [&](QPainter &painter, const QRectF &target) {
                      paintOutageChart(painter, target, run, paperPalette());
                  });
    if (!result.findings.isEmpty()) {
        paper.heading(Text::tr("Findings"));
        for (const QString &finding : result.findings)
            paper.text(u"• "_s + finding);
    }
    const auto heightOf = [](const Topology &topology) {
        const QSizeF natural = naturalSize(topology);
        return std::clamp(180 * natural.height() / std::max(natural.width(), 1.0), 40.0, 110.0);
    };
    paper.heading(Text::tr("The site"), heightOf(run.before) + 15);
    const auto site = [&paper, &heightOf](const Topology &topology, const QString &caption) {
        if (topology.nodes.empty())
            return;
        paper.drawing(heightOf(topology), caption, [&](QPainter &painter, const QRectF &target) {
            paintTopology(painter, target, topology, paperPalette());
        });
    };
    site(run.before, Text::tr("Before the fault"));
    site(run.during, Text::tr("With the fault, after the failover"));
    site(run.after, Text::tr("After the restoring"));
    paper.heading(Text::tr("The runbook"));
    for (const DrillStage &stage : run.stages) {
        QStringList lines{stage.why};
        for (const Step &step : stage.plan.steps)
            lines << u"– "_s + explain(step);
        paper.row({stage.title, lines.join(u'\n')}, {0.28, 0.72});
    }
    paper.heading(Text::tr("What was done"));
    for (const OperationRecord &operation : material.operations) {
        paper.row({operation.title, label(operation.state), look::time(operation.submitted)},
                  {0.5, 0.3, 0.2});
        for (const StepRecord &step : operation.steps)
            paper.row({QString(), explain(step.step), label(step.state), step.note}, {0.03, 0.4, 0.15, 0.42});
    }
    paper.heading(Text::tr("How it was measured"));
    for (const QString &sentence : method(run))
        paper.text(sentence);
    paper.end();
}

// Sets the whole report and yields the number of its pages.
int render(QIODevice &device, const ReportMaterial &material, int pages)
{
    QPdfWriter writer(&device);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(15, 15, 15, 12), QPageLayout::Millimeter));
    writer.setResolution(300);
    writer.setTitle(material.run.result.title);
    writer.setCreator(u"Seaworthy"_s);
    QPainter painter(&writer);
    Paper paper(writer, painter,
                material.run.result.title + u", "_s + look::dateTime(material.run.result.started), pages);
    set(paper, material);
    return paper.pages();
}

} // namespace

Result<void> writePdfReport(const QString &file, const ReportMaterial &material)
{
    // Set twice: only then is the number of pages known that each page's foot names.
    QBuffer draft;
    draft.open(QIODevice::WriteOnly);
    const int pages = render(draft, material, 0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    render(buffer, material, pages);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return failed(
            Cause::Local, Text::tr("write the report"),
            Text::tr("%1: %2. Check the free space and the permissions.").arg(file, out.errorString()));
    return {};
}

} // namespace sw
