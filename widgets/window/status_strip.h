// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/id.h"
#include "planner/base/instant.h"
#include "widgets/models/values.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sw {

namespace parts {
class StateLabel;
}

// The line at the foot of the window: the connection and how old what is shown is, the work in progress and
// the button that stops it.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

public slots:
    void setConnection(sw::ConnectionState state, const QString &text);
    void fleetSeen(); // what is shown is from now
    void setProgress(const sw::OperationId &id, const QString &text, double fraction);

signals:
    void stopRequested(const sw::OperationId &operation);

private:
    struct Work
    {
        OperationId id;
        QString text;
        double fraction;
    };
    void showWork();
    void showAge();

    parts::StateLabel *m_connection;
    QLabel *m_age;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    std::vector<Work> m_work; // the one that began last is shown
    ConnectionState m_state = ConnectionState::None;
    QElapsedTimer m_seen;
    QTimer m_tick;
};

} // namespace sw
