// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/inventory/topology.h"
#include "planner/plan/step.h"

namespace sw {

struct Warning
{
    QString text; // translated, names the thing and the value seen
    friend bool operator==(const Warning &, const Warning &) = default;
};

// What will be done, computed before anything is touched. Preview, journal, command line and test read the
// same value.
struct Plan
{
    CloudId cloud;
    QString title; // "Resize web-1 to 2GB"
    std::vector<Step> steps;
    std::vector<Warning> warnings;
    friend bool operator==(const Plan &, const Plan &) = default;
};

// Why an action cannot be done now; empty means that it can. Each is one translated sentence for a tooltip.
struct Refusal
{
    QString rule; // stable word: "state", "last-healthy-of-tier", "vip-standby-down", "unsupported"
    QString reason;
    friend bool operator==(const Refusal &, const Refusal &) = default;
};

std::vector<Refusal> refusals(const Fleet &fleet, const Topology &topology, const ServerId &server,
                              const ServerAction &action);

// Refused (Cause::Refused, with every reason) or a plan with its warnings: new single points of failure,
// capacity left in the tier.
Result<Plan> planServerAction(const Fleet &fleet, const Topology &topology, const ServerId &server,
                              const ServerAction &action);

// The topology as it will look when the plan has succeeded: what a preview draws.
Topology predicted(const Topology &now, const Plan &plan);

QJsonObject toJson(const Plan &plan);
Result<Plan> planFromJson(const QJsonObject &json);

} // namespace sw
