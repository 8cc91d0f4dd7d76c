// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

class QObject;

namespace sw {

// The way from a worker to an object's thread: what is posted runs there, in order, and only while the object
// lives. Made on the object's thread; copied to and used from any.
class Door
{
public:
    explicit Door(QObject *receiver);
    void post(std::function<void()> what) const;

private:
    struct Frame;
    std::shared_ptr<Frame> m_frame;
};

} // namespace sw
