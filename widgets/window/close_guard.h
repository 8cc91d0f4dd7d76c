// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace sw {

// Keeps a window from closing over work that is under way: says what runs, and lets the operator stay or have
// it stopped and taken back first.
class CloseGuard : public QObject
{
    Q_OBJECT

public:
    explicit CloseGuard(QWidget &window); // must not outlive the window

    // What runs, "The drill 'Load balancer failover' runs."; empty: nothing, the window may close. After
    // stopAndCloseRequested the window closes by itself once nothing runs any more.
    void setRunning(const QString &what);

signals:
    void stopAndCloseRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();

    QWidget &m_window;
    QString m_running;
    bool m_closing = false; // the operator has said so
    QPointer<QMessageBox> m_question;
};

} // namespace sw
