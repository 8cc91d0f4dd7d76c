// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/jobs/job.h"
#include "widgets/planner/planner_page.h"

#include <QObject>
#include <QSettings>

namespace sw {

class MainWindow;

// Writes the planner's proposal into files of other programs. Lives on the window's thread; the writing is
// done by a worker.
class ExportDesk : public QObject
{
    Q_OBJECT

public:
    ExportDesk(MainWindow &window, QSettings &settings);

private:
    void request(ExportFormat format);
    void write(ExportFormat format, const QString &path);

    MainWindow &m_window;
    PlannerPage &m_page;
    QSettings &m_settings;
    Job m_exporting;
};

} // namespace sw
