// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/export_desk.h"

#include "app/documents/worksheet_file.h"
#include "app/exports/exports.h"
#include "widgets/window/main_window.h"
#include "widgets/window/question.h"

#include <QDate>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Format
{
    QString suffix;
    QString filter; // of the file dialog
};

Format described(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return {u"pdf"_s, ExportDesk::tr("PDF documents (*.pdf)")};
    case ExportFormat::Xlsx:
        return {u"xlsx"_s, ExportDesk::tr("Spreadsheets (*.xlsx)")};
    case ExportFormat::Csv:
        return {u"csv"_s, ExportDesk::tr("Tables (*.csv)")};
    case ExportFormat::Markdown:
        return {u"md"_s, ExportDesk::tr("Markdown texts (*.md)")};
    case ExportFormat::Json:
        return {u"json"_s, ExportDesk::tr("JSON files (*.json)")};
    }
    Q_UNREACHABLE();
}

Result<void> exported(ExportFormat format, const QString &path, const Worksheet &worksheet, QDate today,
                      const QLocale &locale)
{
    const Result<Proposal> proposal = propose(worksheet, today.toString(Qt::ISODate));
    if (!proposal)
        return failed(proposal.error());
    const QString doing = ExportDesk::tr("export the proposal");
    switch (format) {
    case ExportFormat::Pdf:
        return writeProposalPdf(path, worksheet, *proposal, locale.toString(today, QLocale::LongFormat),
                                locale);
    case ExportFormat::Xlsx:
        return writeProposalXlsx(path, worksheet, *proposal);
    case ExportFormat::Csv:
        return writeWhole(path, proposalCsv(worksheet, *proposal), doing);
    case ExportFormat::Markdown:
        return writeWhole(path, proposalMarkdown(worksheet, *proposal, locale), doing);
    case ExportFormat::Json:
        return writeWhole(path, proposalJson(worksheet, *proposal), doing);
    }
    Q_UNREACHABLE();
}

bool isSameFile(const QString &one, const QString &other)
{
    const QString canonical = QFileInfo(one).canonicalFilePath(); // empty for a file that there is not
    return !canonical.isEmpty() && canonical == QFileInfo(other).canonicalFilePath();
}

} // namespace

ExportDesk::ExportDesk(MainWindow &window, QSettings &settings)
    : m_window(window), m_page(window.planner()), m_settings(settings)
{
    connect(&m_page, &PlannerPage::exportRequested, this, &ExportDesk::request);
}

void ExportDesk::request(ExportFormat format)
{
    const Format kind = described(format);
    const QString document = m_page.path();
    const QString base = document.isEmpty()
        ? QString(m_page.worksheet().name).replace(u'/', u'-')
        : QFileInfo(document).absolutePath() + u'/' + QFileInfo(document).completeBaseName();
    // The worksheet itself is a JSON file beside which this one is to stand.
    const QString suggested = base + (format == ExportFormat::Json ? u"-proposal."_s : u"."_s) + kind.suffix;
    askForFile(m_window, this, m_settings,
               {u"exportDialog"_s,
                tr("Export the proposal"),
                {kind.filter, tr("All files (*)")},
                true,
                kind.suffix,
                suggested},
               [this, format](const QString &path) { write(format, path); });
}

void ExportDesk::write(ExportFormat format, const QString &path)
{
    if (isSameFile(path, m_page.path())) {
        m_page.showFailure({Cause::Refused, tr("export the proposal"),
                            tr("%1 is the worksheet itself; an export cannot be opened here again. Choose "
                               "another name.")
                                .arg(path)});
        return;
    }
    m_exporting = Job::start(
        this,
        [format, path, worksheet = m_page.worksheet(), today = QDate::currentDate(),
         locale = QLocale()](std::stop_token) { return exported(format, path, worksheet, today, locale); },
        [this, path](const Result<void> &outcome) {
            if (outcome)
                m_window.showNotice(tr("The proposal is in %1.").arg(path));
            else
                m_page.showFailure(outcome.error());
        });
}

} // namespace sw
