// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console/drill_desk.h"
#include "app/console/host_key_desk.h"
#include "app/console/operations_desk.h"
#include "app/console/secret_desk.h"
#include "app/console/session.h"
#include "widgets/window/close_guard.h"

namespace sw {

class MainWindow;

// Joins the window with the workers: each desk answers one kind of the window's questions.
class Console : public QObject
{
    Q_OBJECT

public:
    // window and vault must outlive this.
    Console(MainWindow &window, Vault &vault, const QString &journalFile, const QString &evidenceFolder);

    void openLab() { m_session.openLab(); }
    void openCloud(const CloudId &cloud) { m_session.openCloud(cloud); }

private:
    void openFile(const QString &path, bool graph);
    void sayWhatRuns();

    MainWindow &m_window;
    CloseGuard m_closing;
    HostKeyDesk m_hostKeys;
    SecretDesk m_secrets;
    Session m_session;
    OperationsDesk m_operations;
    DrillDesk m_drills;
    Job m_opening;
};

} // namespace sw
