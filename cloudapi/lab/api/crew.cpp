// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/crew.h"

namespace sw::lab {

Crew::Crew(int threads)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

Crew::~Crew()
{
    stop();
}

void Crew::post(const QString &key, std::function<void()> task, Milliseconds delay)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopped)
        return;
    Lane &lane = m_lanes[key];
    if (lane.tasks.empty() && !lane.running)
        lane.due = Clock::now() + delay;
    lane.tasks.push_back({std::move(task), delay});
    m_changed.notify_one();
}

void Crew::hurry(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_lanes.find(key);
    if (found == m_lanes.end())
        return;
    found->second.due = Clock::now();
    for (Task &task : found->second.tasks)
        task.delay = Milliseconds{0};
    m_changed.notify_one();
}

void Crew::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
    m_threads.clear();
}

void Crew::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopped) {
        auto next = m_lanes.end();
        for (auto lane = m_lanes.begin(); lane != m_lanes.end(); ++lane) {
            if (!lane->second.running && (next == m_lanes.end() || lane->second.due < next->second.due))
                next = lane;
        }
        if (next == m_lanes.end()) {
            m_changed.wait(lock);
            continue;
        }
        if (next->second.due > Clock::now()) {
            m_changed.wait_until(lock, Clock::time_point(next->second.due));
            continue;
        }
        Lane &lane = next->second;
        const std::function<void()> task = std::move(lane.tasks.front().work);
        lane.tasks.pop_front();
        lane.running = true;
        lock.unlock();
        task();
        lock.lock();
        lane.running = false;
        if (lane.tasks.empty()) {
            m_lanes.erase(next); // other lanes' iterators stay valid in a map
        } else {
            lane.due = Clock::now() + lane.tasks.front().delay;
            m_changed.notify_one();
        }
    }
}

} // namespace sw::lab
