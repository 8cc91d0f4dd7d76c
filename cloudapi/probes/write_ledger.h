// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/ssh/connector.h"
#include "planner/base/result.h"

#include <memory>
#include <set>
#include <vector>

namespace sw {

// Writes the numbers 1, 2, 3, ... through the site (POST <url>/ledger/<run>/<n>) at a steady pace and
// remembers which were acknowledged (HTTP 201). After a failover, lost() reads what the site still has (GET
// <url>/ledger/<run>, one number a line) and tells which acknowledged writes are gone. The connections are
// made by connect, so that a lab can hand them over. A write without an answer is not acknowledged, whatever
// became of it.
struct LedgerCount
{
    qint64 written = 0;
    qint64 acknowledged = 0;
};

struct LedgerVerdict
{
    LedgerCount count;
    std::set<qint64> lost; // acknowledged, not there
    std::set<qint64> unacknowledgedButThere;
};

class WriteLedger
{
public:
    // run: a word unique to this measurement, [a-z0-9-].
    static Result<std::unique_ptr<WriteLedger>> start(const QString &url, const QString &run, int perSecond,
                                                      Connector connect);
    virtual ~WriteLedger() = default;      // stops writing
    virtual LedgerCount count() const = 0; // thread-safe
    virtual LedgerCount stop() = 0;
    virtual Result<LedgerVerdict> lost() = 0; // after stop()
};

} // namespace sw
