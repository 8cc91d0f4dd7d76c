// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/kernel/descriptor.h"

#include <QString>

#include <mutex>
#include <thread>

namespace sw::lab {

// A node's console: takes what the node prints out of a pipe into a file, of
// which only the last part is kept. The node never holds the file itself, so it
// can neither fill the disk nor rewrite what it said.
class ConsoleLog
{
public:
    static constexpr qint64 kept = 1024 * 1024; // the file may be twice as long for a while

    // The file is made, or continued.
    ConsoleLog(Descriptor pipe, const QString &file);
    ~ConsoleLog(); // waits until every writer has closed its end

    void catchUp(); // returns when everything printed so far is in the file

private:
    void follow();
    bool take(); // false at the end of the pipe
    void append(const char *text, size_t size);
    void dropOldest();

    std::mutex m_mutex;
    Descriptor m_pipe;
    const QString m_path;
    Descriptor m_file;
    std::thread m_follower;
};

} // namespace sw::lab
