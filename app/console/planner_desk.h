// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console/catalogue_desk.h"
#include "app/console/export_desk.h"
#include "app/console/import_desk.h"
#include "app/console/worksheet_desk.h"
#include "planner/capacity/architecture.h"
#include "planner/inventory/topology.h"

#include <QTimer>

namespace sw {

// Joins the planner page with files: finds out what a file is, and gives it to the desk that knows its kind.
// Lives on the window's thread.
class PlannerDesk : public QObject
{
    Q_OBJECT

public:
    PlannerDesk(MainWindow &window, UnsavedGuard &guard, Session &session, QSettings &settings);

    void open(const QString &path); // a worksheet or an architecture: the file says which
    // Blocking, for the moment before the process ends. True: nothing would be lost.
    bool keepNow() { return m_worksheets.keepNow(); }

signals:
    void drawingReady(const sw::Topology &topology);

private:
    void begin();
    void openExample();
    void offerFile();
    void openByKind(const QString &path);
    void draw(const Architecture &architecture);
    void attachEvidence();
    void tellDay();

    MainWindow &m_window;
    PlannerPage &m_page;
    QSettings &m_settings;
    CatalogueDesk m_catalogues;
    WorksheetDesk m_worksheets;
    ImportDesk m_imports;
    ExportDesk m_exports;
    QTimer m_dayTick; // measured times grow stale while the window is open for days
    QString m_today;
    Job m_opening;
    Job m_drawing;
    Job m_reading;
};

} // namespace sw
