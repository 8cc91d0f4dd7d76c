// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/import_desk.h"

#include "app/imports/traffic_file.h"
#include "widgets/planner/planner_page.h"
#include "widgets/window/main_window.h"
#include "widgets/window/question.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct FileStart
{
    std::optional<TrafficFormat> format;
    CsvPreview preview; // of a CSV file
};

Result<FileStart> lookAtStart(const QString &path)
{
    const Result<QByteArray> start = startOfFile(path);
    if (!start)
        return failed(start.error());
    FileStart found{guessedFormat(*start), {}};
    if (found.format == TrafficFormat::Csv)
        found.preview = csvPreview(*start);
    return found;
}

} // namespace

ImportDesk::ImportDesk(MainWindow &window, QSettings &settings)
    : m_window(window), m_page(window.planner()), m_settings(settings)
{
    connect(&m_page, &PlannerPage::importRequested, this, &ImportDesk::request);
    connect(&m_page, &PlannerPage::importStopRequested, this, [this] {
        m_columnsAsked.clear();
        m_importing.stop();
    });
}

void ImportDesk::request(const QString &path, const ImportOptions &options)
{
    if (!path.isEmpty()) {
        import(path, options);
        return;
    }
    askForFile(m_window, this, m_settings,
               {u"importDialog"_s,
                tr("Import traffic figures from a log"),
                {tr("All files (*)"), tr("Logs (*.log *.log.* *.gz)"), tr("Tables (*.csv)"),
                 tr("JSON files (*.json)")},
                false,
                {},
                {}},
               [this, options](const QString &chosen) { import(chosen, options); });
}

void ImportDesk::import(const QString &path, const ImportOptions &options)
{
    if (std::exchange(m_columnsAsked, {}) == path) {
        begin(path, TrafficFormat::Csv, options);
        return;
    }
    m_looking = Job::start(
        this, [path](std::stop_token) { return lookAtStart(path); },
        [this, path, options](const Result<FileStart> &start) {
            if (!start) {
                m_page.showFailure(start.error());
            } else if (start->format == TrafficFormat::Csv) {
                m_columnsAsked = path;
                m_page.setCsvPreview(path, start->preview);
            } else {
                begin(path, start->format, options);
            }
        });
}

void ImportDesk::begin(const QString &path, std::optional<TrafficFormat> format, ImportOptions options)
{
    options.source = QFileInfo(path).fileName();
    const Worksheet &worksheet = m_page.worksheet();
    if (options.by.isEmpty())
        options.by = worksheet.preparedBy;
    options.mbPerGB = worksheet.volumeUnits == VolumeUnits::Binary ? 1024 : 1000;
    const Door door(this);
    m_page.setImportProgress(0);
    m_importing = Job::start(
        this,
        [this, door, path, format, options, import = ++m_import](std::stop_token stop) {
            const auto progress = [this, door, import](double part) {
                door.post([this, import, part] {
                    if (import == m_import && m_importing.isRunning())
                        m_page.setImportProgress(part);
                });
            };
            return importTraffic(path, format, options, progress, stop);
        },
        [this, path](const Result<TrafficHistory> &history) { imported(path, history); });
}

void ImportDesk::imported(const QString &path, const Result<TrafficHistory> &history)
{
    m_page.setImportProgress(-1);
    if (history)
        m_page.setImported(path, *history);
    else if (history.error().cause != Cause::Canceled)
        m_page.showFailure(history.error());
}

} // namespace sw
