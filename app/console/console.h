// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console/drill_desk.h"
#include "app/console/host_key_desk.h"
#include "app/console/operations_desk.h"
#include "app/console/planner_desk.h"
#include "app/console/secret_desk.h"
#include "app/console/session.h"
#include "widgets/window/close_guard.h"
#include "widgets/window/unsaved_guard.h"

namespace sw {

class MainWindow;

// Joins the window with the workers: each desk answers one kind of the window's questions.
class Console : public QObject
{
    Q_OBJECT

public:
    // window, vault and settings must outlive this.
    Console(MainWindow &window, Vault &vault, QSettings &settings, const QString &journalFile,
            const QString &evidenceFolder);

    void openLab() { m_session.openLab(); }
    void openCloud(const CloudId &cloud) { m_session.openCloud(cloud); }
    void openWorksheet(const QString &path) { m_planner.open(path); }
    // The process was told to end, and nobody may be there to be asked: what is not saved is kept as a draft,
    // or where that cannot be, asked about all the same.
    void prepareToEnd();

private:
    void openGraph(const QString &path);
    void draw(const Topology &topology);
    void sayWhatRuns();

    MainWindow &m_window;
    // What runs is asked about before what is not saved: the guard that was installed last is asked first.
    UnsavedGuard m_unsaved;
    CloseGuard m_closing;
    HostKeyDesk m_hostKeys;
    SecretDesk m_secrets;
    Session m_session;
    OperationsDesk m_operations;
    DrillDesk m_drills;
    PlannerDesk m_planner;
    Job m_opening;
};

} // namespace sw
