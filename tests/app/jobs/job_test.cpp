// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/jobs/job.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <gtest/gtest.h>

#include <semaphore>

using namespace sw;

TEST(Job, answersOnTheReceiversThread)
{
    QObject receiver;
    QEventLoop loop;
    QThread *worker = nullptr;
    QThread *answered = nullptr;
    const Job job = Job::start(
        &receiver,
        [&worker](std::stop_token) {
            worker = QThread::currentThread();
            return 42;
        },
        [&](int value) {
            EXPECT_EQ(value, 42);
            answered = QThread::currentThread();
            loop.quit();
        });
    loop.exec();
    EXPECT_EQ(answered, QThread::currentThread());
    EXPECT_NE(worker, answered);
    EXPECT_FALSE(job.isRunning());
}

TEST(Job, asksTheWorkToStopWhenDestroyedAndDropsItsAnswer)
{
    QObject receiver;
    std::binary_semaphore stopped(0);
    bool answered = false;
    {
        const Job job = Job::start(
            &receiver,
            [&stopped](std::stop_token stop) {
                std::binary_semaphore wake(0);
                const std::stop_callback onStop(stop, [&wake] { wake.release(); });
                wake.acquire();
                stopped.release();
                return 0;
            },
            [&answered](int) { answered = true; });
    }
    stopped.acquire();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_FALSE(answered);
}

TEST(Job, doesNotAnswerAReceiverThatIsGone)
{
    auto receiver = std::make_unique<QObject>();
    std::binary_semaphore go(0);
    bool answered = false;
    const Job job = Job::start(
        receiver.get(),
        [&go](std::stop_token) {
            go.acquire();
            return 0;
        },
        [&answered](int) { answered = true; });
    receiver.reset();
    go.release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_FALSE(answered);
}

TEST(Door, keepsTheOrderOfWhatIsPosted)
{
    QObject receiver;
    std::vector<int> seen;
    const Door door(&receiver);
    QThreadPool::globalInstance()->start([&] {
        for (int i = 0; i < 100; ++i)
            door.post([&seen, i] { seen.push_back(i); });
    });
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    ASSERT_EQ(seen.size(), 100u);
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
}
