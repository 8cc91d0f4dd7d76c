// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/instant.h"
#include "planner/base/result.h"

#include <QByteArray>

#include <stop_token>

namespace sw {

struct CommandOutcome
{
    int exitCode = 0; // 128 + n when signal n ended it
    QByteArray output;
    QByteArray errors;
};

// Runs a command on a node, found by its address, as the user that the shell was made for. Blocking, for workers; may be
// used from several at once. A non-zero exit code is an outcome, not a Failure.
class NodeShell
{
public:
    virtual ~NodeShell() = default;
    virtual Result<CommandOutcome> run(const QString &address, const QByteArray &command, Seconds timeout,
                                       std::stop_token stop) = 0;
};

} // namespace sw
