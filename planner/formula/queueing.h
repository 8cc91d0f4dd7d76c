// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sw {

// M/M/c queues. load is the offered load in erlang (arrivals per second times service seconds), servers the
// number that work at once. Sources: A. K. Erlang 1917; L. Kleinrock, Queueing Systems I, 3.5; the inverse of
// Erlang B as a sum of falling factorials, which is stable for any size.

// The chance that all servers are busy when nobody waits. servers >= 1, load >= 0.
double erlangB(double servers, double load);

// The chance that an arrival has to wait; 1 where load >= servers.
double erlangC(double servers, double load);

// Mean wait in seconds of all arrivals; infinite where load >= servers.
double meanWait(double servers, double load, double serviceSeconds);

// The wait in seconds that only 1 - part of the arrivals exceed: 0 when fewer than that wait at all.
double waitQuantile(double servers, double load, double serviceSeconds, double part);

// The least number of nodes, each with serversPerNode servers, for which no more than 5 % of the arrivals
// wait longer than acceptedWaitSeconds. At least 1. serversPerNode >= 1, serviceSeconds > 0.
double queueNodes(double load, double serversPerNode, double serviceSeconds, double acceptedWaitSeconds);

} // namespace sw
