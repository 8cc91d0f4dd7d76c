// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/jobs/door.h"

#include <QThreadPool>

#include <atomic>
#include <memory>
#include <stop_token>

namespace sw {

// Work on a worker, and the right to stop it. Destroying or replacing a Job asks the work to stop and drops
// its answer; it never waits. The answer comes on the receiver's thread, and only while the receiver lives.
class Job
{
public:
    Job() = default;
    Job(Job &&) = default;
    Job &operator=(Job &&other) noexcept
    {
        abandon();
        m_state = std::move(other.m_state);
        return *this;
    }
    ~Job() { abandon(); }

    // work: (std::stop_token) -> T, on a worker; what it captures must be owned by it for the whole job.
    // answer: (const T &), on the receiver's thread, which is the caller's.
    template <class Work, class Answer>
    static Job start(QObject *receiver, Work work, Answer answer)
    {
        Job job;
        job.m_state = std::make_shared<State>();
        QThreadPool::globalInstance()->start([state = job.m_state, door = Door(receiver),
                                              work = std::move(work), answer = std::move(answer)]() mutable {
            auto outcome = std::make_shared<decltype(work(std::stop_token()))>(work(state->stop.get_token()));
            door.post([state, outcome, answer = std::move(answer)]() mutable {
                if (state->abandoned)
                    return;
                state->running = false;
                answer(*outcome);
            });
        });
        return job;
    }

    bool isRunning() const { return m_state && m_state->running; }
    // Asks the work to stop; its answer still comes.
    void stop()
    {
        if (m_state)
            m_state->stop.request_stop();
    }

private:
    struct State
    {
        std::stop_source stop;
        std::atomic<bool> abandoned = false;
        std::atomic<bool> running = true;
    };

    void abandon()
    {
        if (!m_state)
            return;
        m_state->abandoned = true;
        m_state->stop.request_stop();
    }

    std::shared_ptr<State> m_state;
};

} // namespace sw
