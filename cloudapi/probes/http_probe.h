// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"
#include "planner/plan/measurement.h"

#include <functional>
#include <memory>

namespace sw {

struct HttpProbeSpec
{
    QString url; // http only; the host is an address, so that no resolver is measured
    Milliseconds interval{10};
    Milliseconds timeout{1000}; // connect to last byte
    qint64 insideOf =
        0; // pid of a process in the lab whose user and network namespaces the probe enters; 0: none
};

// An open-loop HTTP probe in a process of its own (seaworthy-probe), so that nothing the console does
// disturbs its schedule. Made and used on one worker, or the window's thread: no call blocks longer than the
// process takes to start. Destroying it ends the process.
class HttpProbe
{
public:
    // onSamples is called on a thread of the probe with finished samples, in the order of finishing.
    static Result<std::unique_ptr<HttpProbe>>
    start(const HttpProbeSpec &spec, std::function<void(const std::vector<ProbeSample> &)> onSamples);
    virtual ~HttpProbe() = default;
    // Ends the schedule, waits for the requests under way (at most the timeout), and yields every sample by
    // number.
    virtual Result<std::vector<ProbeSample>> finish() = 0;
};

// Raw data as CSV with a header line, and back. file is for messages.
QByteArray samplesCsv(const std::vector<ProbeSample> &samples);
Result<std::vector<ProbeSample>> readSamplesCsv(const QString &file, const QByteArray &text);

} // namespace sw
