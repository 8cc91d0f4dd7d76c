// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/call.h"
#include "cloudapi/lab/api/crew.h"
#include "cloudapi/lab/api/store.h"

namespace sw::lab {

// What the handlers work with: what is known, what boots nodes, and who does the slow part.
struct Backstage
{
    Store &store;
    NodeHost &host;
    Crew &crew;
};

// One operation on one server: what is recorded, shown while it runs, done on a worker, and true afterwards.
struct ServerWork
{
    QString action;     // instance action: "stop"
    QString event;      // "compute_stop_instance"
    QString operation;  // what lab_fail calls it: "power_off"
    QString task;       // task_state from now on: "powering-off"
    QString taskAtWork; // and once the work has begun; empty keeps it
    Milliseconds delay{0};
    std::function<Result<void>(const ServerEntry &)> work; // without the lock, on a copy
    std::function<void(World &, ServerEntry &)> done;      // under the lock
    // Under the lock, beside what happens to every failure: the task ends, the action says Error.
    std::function<void(World &, ServerEntry &, const Failure &, bool stillRunning)> failedThen;
};

// Records the action, shows the task and gives the work to the crew. world is backstage's store, opened. A
// server that is being deleted meanwhile is left alone.
void begin(Backstage &backstage, ServerEntry &server, const Call &call, ServerWork work);

// An action without node work: over at once.
void record(ServerEntry &server, const Call &call, const QString &action);

// Boots the node with this spec, over whatever runs, and gives it the rules of its security groups.
Result<void> bootNode(Backstage &backstage, const ServerEntry &server, const NodeSpec &spec);
// Power off as the image and the server's metadata ask for: politely, or by a cut.
PowerOff offMode(const World &world, const ServerEntry &server);

void setError(ServerEntry &server, int code, const QString &message);
void touch(ServerEntry &server);

// What to do when a node died by itself: the server is SHUTOFF at once.
void noteDeath(Store &store, const QString &serverId);

} // namespace sw::lab
