// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/jobs/job.h"
#include "app/operations/recovery.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace sw {

class HostKeyDesk;
class MainWindow;
class SecretDesk;
class Session;

// Plans, carries out, takes back and lists operations for the window. Lives on the window's thread; each
// operation runs on a worker with its own connection to the journal.
class OperationsDesk : public QObject
{
    Q_OBJECT

public:
    OperationsDesk(MainWindow &window, Session &session, HostKeyDesk &hostKeys, SecretDesk &secrets,
                   QString journalFile);

    void listOperations();
    // What runs, for people; empty when nothing does.
    QString running() const;
    void stopEverything();

signals:
    void runningChanged();

private:
    using Work = std::function<Outcome(World &, Journal &, std::stop_token, const ProgressListener &)>;

    void plan(const ServerId &server, const ServerAction &action);
    void run(const QString &title, size_t steps, const Work &work);
    void stop(const OperationId &id);
    void takeBack(const OperationId &id);
    void findUnfinished();
    void recover(const OperationId &id, const QString &choice);
    void verifyJournal();
    void stopAllFaults();
    void ended(int number, const Outcome &outcome);

    struct Running
    {
        QString title;
        Job job;
        OperationId id; // empty until it was submitted
    };

    MainWindow &m_window;
    Session &m_session;
    HostKeyDesk &m_hostKeys;
    SecretDesk &m_secrets;
    QString m_journalFile;
    int m_lastNumber = 0;
    std::map<int, Running> m_running;
    std::vector<Unfinished> m_unfinished;
    QTimer m_listSoon; // one listing for many steps
    Job m_listing;
    Job m_finding;
    Job m_verifying;
    Job m_stoppingFaults;
};

} // namespace sw
