// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/id.h"
#include "planner/base/result.h"

namespace sw {

// Says to every other console on this machine that somebody is at an operation. The kernel takes the mark
// away with the process, so a mark that cannot be had means a living runner, and one that can be had means a
// dead one.
class RunningMark
{
public:
    // Cause::Conflict while another holds it.
    static Result<RunningMark> take(const QString &journalFile, const OperationId &id);
    // The same on any file, whose folder there is: doing and taken are for messages, taken for the conflict.
    static Result<RunningMark> takeOn(const QString &file, const QString &doing, const QString &taken);
    ~RunningMark();
    RunningMark(RunningMark &&other) noexcept;
    RunningMark &operator=(RunningMark &&other) noexcept;

private:
    RunningMark(int descriptor, QString file);
    void release();

    int m_descriptor = -1;
    QString m_file;
};

} // namespace sw
