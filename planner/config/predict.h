// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/architecture.h"

namespace sw {

// What the configuration promises for a failure, each as a range: the two ends of when in its cycle the fault
// falls.
struct Prediction
{
    Milliseconds least{0};
    Milliseconds most{0};
    QString formula; // with the numbers put in, for people: "3 x 1.000 s + (256 - 100) / 256 x 1.000 s"
};

enum class BalancerFault { NodeDeath, ProcessDeath, NetworkDrop };

// "node-death", "process-death", "network-drop".
QString word(BalancerFault fault);
std::optional<BalancerFault> balancerFaultFromWord(const QString &word);
// For people, translated: "The active node dies".
QString label(BalancerFault fault);

// Time until the standby owns the VIP. Node death and network drop: RFC 5798 6.1, Master_Down_Interval = 3 x
// Advertisement_Interval + Skew_Time, Skew_Time = (256 - priority) / 256 x Advertisement_Interval, less up to
// one interval that had passed. Process death: track_script's interval x fall, then the priority's fall is
// advertised.
Prediction predictVipMove(const Architecture &architecture, const QString &activeNode, BalancerFault fault);

// Time until HAProxy marks a dead web node DOWN, silently dead (each check waits its timeout) or refusing.
Prediction predictWebNodeDown(const Architecture &architecture, bool silent);

} // namespace sw
