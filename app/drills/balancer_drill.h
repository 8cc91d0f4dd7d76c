// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/runner.h"
#include "cloudapi/probes/http_probe.h"
#include "cloudapi/probes/write_ledger.h"
#include "planner/plan/drill.h"

namespace sw {

// What the drill measures with; made by whoever knows how the site is reached. Called on the drill's worker.
struct DrillTools
{
    std::function<Result<std::unique_ptr<HttpProbe>>(const HttpProbeSpec &,
                                                     std::function<void(const std::vector<ProbeSample> &)>)>
        startProbe;
    std::function<Result<std::unique_ptr<WriteLedger>>(const QString &url, const QString &run)> startLedger;
    std::function<Result<Topology>(std::stop_token)> lookAtSite;
};

enum class StageState { Waiting, Running, Done, Failed, Skipped };

// Each may be empty. All but samples are called on the drill's worker.
struct DrillListener
{
    // Guided mode: blocks until the team says go on; false stops the drill. Not asked before the failover
    // stage, which happens whether anybody goes on or not. Saying no to the restoring is not possible: it is
    // done in any case.
    std::function<bool(const DrillStage &)> proceed;
    std::function<void(const DrillStage &, StageState)> stage;
    std::function<void(const std::vector<ProbeSample> &)> samples; // on the probe's thread
    std::function<void(const QString &)> told;                     // a finding, as soon as it is known
    ProgressListener progress;                                     // of the operations
};

// All that a drill leaves: what evidence is made of.
struct DrillRun
{
    DrillResult result;
    std::vector<ProbeSample> samples;
    Milliseconds probeInterval{10};
    Milliseconds probeTimeout{1000};
    qint64 failedWhileRestoring = 0; // requests
    LedgerVerdict ledger;
    bool ledgerRead = false;
    Topology before;
    Topology during; // without nodes when it could not be looked at
    Topology after;
    std::vector<OperationId> operations;
    std::vector<DrillStage> stages;
    bool stopped = false;
};

// Follows the runbook on a worker. A Failure means that it could not begin and that nothing was touched;
// everything later is a result, passed or not, and the site has been put back as well as it could be. Stop is
// heard at any moment: what was broken is put right first.
Result<DrillRun> runBalancerDrill(const BalancerDrill &drill, World &world, const DrillTools &tools,
                                  Journal &journal, std::stop_token stop, const DrillListener &listener = {});

} // namespace sw
