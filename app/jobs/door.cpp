// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/jobs/door.h"

#include <QObject>

#include <mutex>

namespace sw {

struct Door::Frame
{
    std::mutex mutex;
    QObject *receiver = nullptr; // null once it is being destroyed
    QMetaObject::Connection watch;

    // The receiver may live for days and be asked every second: it keeps nothing of a door that is no more.
    ~Frame() { QObject::disconnect(watch); }
};

Door::Door(QObject *receiver) : m_frame(std::make_shared<Frame>())
{
    m_frame->receiver = receiver;
    m_frame->watch =
        QObject::connect(receiver, &QObject::destroyed, receiver, [frame = std::weak_ptr(m_frame)] {
            if (const std::shared_ptr<Frame> open = frame.lock()) {
                const std::scoped_lock lock(open->mutex);
                open->receiver = nullptr;
            }
        });
}

void Door::post(std::function<void()> what) const
{
    // Posting happens under the lock: the receiver cannot go between the question and the post, and what is
    // posted to an object that goes afterwards Qt itself drops.
    const std::scoped_lock lock(m_frame->mutex);
    if (m_frame->receiver)
        QMetaObject::invokeMethod(m_frame->receiver, std::move(what), Qt::QueuedConnection);
}

} // namespace sw
