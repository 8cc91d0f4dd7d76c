// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/instant.h"
#include "planner/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace sw {

struct CommandOutcome
{
    int exitCode = 0; // 128 + n when signal n ended it
    QByteArray output;
    QByteArray errors;
    friend bool operator==(const CommandOutcome &, const CommandOutcome &) = default;
};

// Called on the worker that asked, once for each node, in the order of finishing.
using NodeAnswered = std::function<void(const QString &address, const Result<CommandOutcome> &outcome)>;

// Runs a command on a node, found by its address, as the user that the shell was made for. Blocking, for
// workers; may be used from several at once. A non-zero exit code is an outcome, not a Failure.
class NodeShell
{
public:
    virtual ~NodeShell() = default;
    virtual Result<CommandOutcome> run(const QString &address, const QByteArray &command, Seconds timeout,
                                       std::stop_token stop) = 0;
    // One command on many nodes; the outcomes stand in the order of addresses, and the timeout is each node's
    // own. One after the other here; a shell that can ask all at once does.
    virtual std::vector<Result<CommandOutcome>> runOnAll(const QStringList &addresses,
                                                         const QByteArray &command, Seconds timeout,
                                                         std::stop_token stop,
                                                         const NodeAnswered &answered = {});
};

} // namespace sw
