// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/config/predict.h"
#include "planner/plan/measurement.h"
#include "planner/plan/plan.h"

namespace sw {

// The load balancer failover drill as values: what it is told, the runbook it follows, and what it found.

struct BalancerDrillRequest
{
    BalancerFault fault = BalancerFault::NodeDeath;
    Milliseconds probeInterval{10};
    Milliseconds probeTimeout{1000};
    Seconds settle{3}; // steady-state observation before and after
    friend bool operator==(const BalancerDrillRequest &, const BalancerDrillRequest &) = default;
};

// One page of the runbook that people follow.
struct DrillStage
{
    QString id;    // "steady-state", "inject", "failover", "restore", "verify"
    QString title; // translated
    QString why;   // translated: why this stage is there and what to look for
    Plan plan;     // empty steps: it only looks
    friend bool operator==(const DrillStage &, const DrillStage &) = default;
};

struct BalancerDrill
{
    BalancerDrillRequest request;
    NodeRef active;
    NodeRef standby;
    QString vip;
    QString url;
    Prediction prediction;
    std::vector<DrillStage> stages;
};

// Refused when the site is not fit for it: no VIP owner, no healthy standby, no healthy web node.
Result<BalancerDrill> planBalancerDrill(const Architecture &architecture, const Fleet &fleet,
                                        const Topology &topology, const BalancerDrillRequest &request);

// What the drill found. Times are split as the field splits recovery.
struct DrillResult
{
    QString title;
    CloudId cloud;
    BalancerFault fault = BalancerFault::NodeDeath;
    QString activeBefore;
    QString activeAfter;
    QString activeAtEnd;
    Instant started;
    Instant injected; // when the fault took effect, as well as it is known
    Instant ended;
    Outage outage;               // the longest window the probe saw after the fault
    std::vector<Outage> outages; // all of them
    Duration detect;             // fault to the standby claiming the VIP
    Duration route;              // claim to the first answer through it
    Duration verify;             // first answer to the confirmed steady state
    qint64 requests = 0;
    qint64 failedRequests = 0;
    qint64 writesAcknowledged = 0;
    qint64 writesLost = 0;          // acknowledged, and gone afterwards
    std::vector<qint64> lostWrites; // their numbers, the first 1,000
    bool probeValid = true;         // false when its own schedule lagged by more than an interval
    QString probeInvalidBecause;
    Prediction prediction;
    bool passed = false;
    QStringList findings; // translated sentences: what deviated, what was not as predicted
};

// The file form (schema resources/schemas/drill-result.json); how sure the ends of an outage are is not in
// it. file is for messages.
QJsonObject toJson(const DrillResult &result);
Result<DrillResult> readDrillResult(const QString &file, const QByteArray &text);

} // namespace sw
