// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console/host_key_desk.h"
#include "app/fleet/look.h"
#include "app/jobs/job.h"

#include <QTimer>

namespace sw {

class MainWindow;
class SecretDesk;

// The cloud that the window shows: connecting to it, looking at it again and again, letting it go. Lives on
// the window's thread; the looking is done by workers.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(MainWindow &window, HostKeyDesk &hostKeys, SecretDesk &secrets);
    ~Session() override;

    // Null while there is none. A worker takes a copy, which keeps the connection's parts alive.
    std::shared_ptr<const Connection> connection() const { return m_connection; }
    // The last look; empty before the first.
    const Look &look() const { return m_look; }

    void openLab();
    void openCloud(const CloudId &cloud);
    void close();
    void refresh(); // at once, besides the regular looks
    void listClouds();

signals:
    void opened();
    void closed();

private:
    void answered(const Result<Connection> &outcome);
    void looked(const Result<Look> &outcome);
    void letGo();

    MainWindow &m_window;
    HostKeyDesk &m_hostKeys;
    SecretDesk &m_secrets;
    std::shared_ptr<const Connection> m_connection;
    Look m_look;
    QTimer m_nextLook;
    QStringList m_remarks;    // the last that were shown
    bool m_lookAgain = false; // asked for while a look was under way
    Job m_connecting;
    Job m_looking;
    Job m_listing;
};

} // namespace sw
