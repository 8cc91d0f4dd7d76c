// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/instant.h"

#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace sw::lab {

// Workers for slow node work. Tasks with one key run one after another in the order they were given; tasks
// with different keys run side by side. A delayed task holds its key but no thread.
class Crew
{
public:
    explicit Crew(int threads);
    ~Crew(); // stop()

    void post(const QString &key, std::function<void()> task, Milliseconds delay = Milliseconds{0});
    // Lets the waiting task of this key begin now, and all behind it without their delays.
    void hurry(const QString &key);
    // Finishes the tasks that run, drops the others, refuses new ones.
    void stop();

private:
    using Clock = std::chrono::steady_clock;
    struct Task
    {
        std::function<void()> work;
        Milliseconds delay;
    };
    struct Lane
    {
        std::deque<Task> tasks;
        bool running = false;
        Clock::time_point due; // of the first task, when none is running
    };

    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<QString, Lane> m_lanes;
    std::vector<std::thread> m_threads;
    bool m_stopped = false;
};

} // namespace sw::lab
