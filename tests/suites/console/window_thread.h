// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

// Measures for how long the window's thread, which is this one, could not answer: the longest time between
// two ticks of a timer of 5 ms. The time that the thread was at work is told beside it, because on a busy
// machine a thread also waits for its turn.
class WindowThread : public QObject
{
    Q_OBJECT

public:
    WindowThread();

    void nowDoing(const char *what) { m_doing = what; }
    // What the test itself does on this thread, such as saving a picture, is not the window's doing.
    void leaveOut();
    void print() const;

private:
    using Clock = std::chrono::steady_clock;
    struct Gap
    {
        double wall = 0; // milliseconds
        double work = 0;
        const char *doing = "";
    };

    void tick();

    QTimer m_timer;
    const char *m_doing = "starting";
    Clock::time_point m_last;
    double m_lastWork = 0;
    Gap m_longest;
    Gap m_busiest;
    int m_ticks = 0;
    int m_late = 0; // longer than a frame at work
};
