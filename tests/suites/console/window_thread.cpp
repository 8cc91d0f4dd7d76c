// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/suites/console/window_thread.h"

#include <cstdio>
#include <ctime>

namespace {

constexpr double frame = 16;

double workOfThisThread() // milliseconds
{
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

} // namespace

WindowThread::WindowThread()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(5);
    connect(&m_timer, &QTimer::timeout, this, &WindowThread::tick);
    leaveOut();
    m_timer.start();
}

void WindowThread::leaveOut()
{
    m_last = Clock::now();
    m_lastWork = workOfThisThread();
}

void WindowThread::tick()
{
    const std::chrono::duration<double, std::milli> wall = Clock::now() - m_last;
    const Gap gap{wall.count(), workOfThisThread() - m_lastWork, m_doing};
    leaveOut();
    ++m_ticks;
    m_late += gap.work > frame ? 1 : 0;
    if (gap.wall > m_longest.wall)
        m_longest = gap;
    if (gap.work > m_busiest.work)
        m_busiest = gap;
}

void WindowThread::print() const
{
    std::printf(
        "The window's thread, %d ticks: longest gap %.1f ms, at work for %.1f ms of it (%s).\n"
        "    Longest at work in one gap %.1f ms (%s); %d gap(s) with more work than a frame of %.0f ms.\n",
        m_ticks, m_longest.wall, m_longest.work, m_longest.doing, m_busiest.work, m_busiest.doing, m_late,
        frame);
}
