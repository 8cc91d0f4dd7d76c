// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/jobs/job.h"
#include "planner/traffic/importer.h"

#include <QObject>
#include <QSettings>

namespace sw {

class MainWindow;
class PlannerPage;

// Reads logs for the planner page: one at a time, with its progress, until it is stopped. The page asks
// before the figures of a log are used of which much could not be read. Lives on the window's thread; the
// reading is done by a worker.
class ImportDesk : public QObject
{
    Q_OBJECT

public:
    ImportDesk(MainWindow &window, QSettings &settings);

    // Finds out what the file is; of a CSV file the page asks for the columns first.
    void import(const QString &path, const ImportOptions &options);

private:
    void request(const QString &path, const ImportOptions &options);
    void begin(const QString &path, std::optional<TrafficFormat> format, ImportOptions options);
    void imported(const QString &path, const Result<TrafficHistory> &history);

    MainWindow &m_window;
    PlannerPage &m_page;
    QSettings &m_settings;
    QString m_columnsAsked; // the CSV file whose columns the page asks for
    int m_import = 0;       // what an earlier one still says of its progress is not shown
    Job m_looking;
    Job m_importing;
};

} // namespace sw
