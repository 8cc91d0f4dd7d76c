// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/drills/balancer_drill.h"
#include "app/jobs/job.h"

#include <QObject>

namespace sw {

class MainWindow;
class Session;

// Prepares, runs and files drills for the window. One drill at a time. Lives on the window's thread.
class DrillDesk : public QObject
{
    Q_OBJECT

public:
    DrillDesk(MainWindow &window, Session &session, QString journalFile, QString evidenceFolder);
    ~DrillDesk() override; // a drill that runs is stopped: what it broke is put right by its worker

    bool busy() const { return m_running.isRunning(); }
    void stop();

signals:
    void runningChanged();

private:
    struct Gate;

    void prepare(const BalancerDrillRequest &request);
    void start();

    MainWindow &m_window;
    Session &m_session;
    QString m_journalFile;
    QString m_evidenceFolder;
    std::optional<BalancerDrill> m_prepared;
    std::shared_ptr<Gate> m_gate;
    Job m_preparing;
    Job m_running;
};

} // namespace sw
