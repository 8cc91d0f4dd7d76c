// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/backstage.h"

#include "cloudapi/lab/api/firewall.h"
#include "cloudapi/wait/pause.h"

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

ActionEntry *actionOf(ServerEntry &server, const QString &requestId)
{
    for (ActionEntry &entry : server.actions) {
        if (entry.requestId == requestId)
            return &entry;
    }
    return nullptr;
}

void close(ServerEntry &server, const QString &requestId, bool failed)
{
    if (ActionEntry *entry = actionOf(server, requestId)) {
        entry->finished = currentInstant();
        entry->updated = *entry->finished;
        entry->failed = failed;
    }
}

bool isOvertaken(const ServerEntry &server, const ServerWork &work)
{
    return server.task == u"deleting"_s && work.action != u"delete"_s;
}

// lab_fail makes operations fail on demand; destroy fails only once, or nothing could remove the server.
bool mustFail(ServerEntry &server, const QString &operation)
{
    if (operation.isEmpty() || server.metadata.value(u"lab_fail"_s) != operation)
        return false;
    if (operation == u"destroy"_s && std::exchange(server.destroyFailedOnce, true))
        return false;
    return true;
}

void finish(Store &store, const QString &id, const QString &requestId, const ServerWork &work,
            const Result<void> &outcome, bool stillRunning)
{
    auto world = store.open();
    ServerEntry *server = world->server(id);
    if (server == nullptr)
        return;
    close(*server, requestId, !outcome.has_value());
    if (isOvertaken(*server, work))
        return;
    server->task.clear();
    touch(*server);
    if (outcome && work.done)
        work.done(*world, *server);
    else if (!outcome && work.failedThen)
        work.failedThen(*world, *server, outcome.error(), stillRunning);
}

void carryOut(Backstage backstage, const QString &id, const QString &requestId, const ServerWork &work)
{
    ServerEntry copy;
    bool fails = false;
    {
        auto world = backstage.store.open();
        ServerEntry *server = world->server(id);
        if (server == nullptr)
            return;
        if (isOvertaken(*server, work)) {
            close(*server, requestId, true);
            return;
        }
        if (!work.taskAtWork.isEmpty())
            server->task = work.taskAtWork;
        fails = mustFail(*server, work.operation);
        copy = *server;
    }
    Result<void> outcome;
    if (fails)
        outcome = failed(Cause::Refused, u"lab"_s, u"%1 was asked to fail"_s.arg(work.operation));
    else if (copy.hasNode && work.work)
        outcome = work.work(copy);
    const bool stillRunning = !outcome && copy.hasNode && backstage.host.isRunning(id);

    finish(backstage.store, id, requestId, work, outcome, stillRunning);
    // A node that died while the task ran was not told of then; nothing else works on this server meanwhile.
    if (copy.hasNode && !backstage.host.isRunning(id))
        noteDeath(backstage.store, id);
}

} // namespace

void begin(Backstage &backstage, ServerEntry &server, const Call &call, ServerWork work)
{
    const Instant now = currentInstant();
    server.actions.push_back({call.requestId,
                              work.action,
                              call.caller.userId,
                              call.caller.projectId,
                              now,
                              now,
                              work.event,
                              {},
                              false,
                              server.hostId});
    server.task = work.task;
    touch(server);
    Milliseconds delay = work.delay;
    if (work.action != u"create"_s && !work.operation.isEmpty())
        delay += Milliseconds(qint64(server.metadata.value(u"lab_op_seconds"_s).toDouble() * 1000));
    backstage.crew.post(
        server.id,
        [backstage, id = server.id, requestId = call.requestId, work = std::move(work)] {
            carryOut(backstage, id, requestId, work);
        },
        delay);
}

void record(ServerEntry &server, const Call &call, const QString &action)
{
    const Instant now = currentInstant();
    server.actions.push_back({call.requestId, action, call.caller.userId, call.caller.projectId, now, now,
                              u"api_"_s + action, now, false, server.hostId});
    touch(server);
}

Result<void> bootNode(Backstage &backstage, const ServerEntry &server, const NodeSpec &spec)
{
    if (backstage.host.isRunning(server.id)) {
        if (const Result<void> off = backstage.host.powerOff(server.id, PowerOff::Cut); !off)
            return off;
    }
    if (const Result<void> booted = backstage.host.boot(spec); !booted)
        return booted;
    return applyRules(backstage, server.id, NodeIs::Fresh);
}

PowerOff offMode(const World &world, const ServerEntry &server)
{
    const auto image = world.images.find(server.imageId);
    const bool imageCuts =
        image != world.images.end() && image->second.properties.value(u"os_shutdown_timeout"_s) == u"0"_s;
    return imageCuts || server.metadata.value(u"lab_stop"_s) == u"cut"_s ? PowerOff::Cut : PowerOff::Polite;
}

void setError(ServerEntry &server, int code, const QString &message)
{
    server.vmState = u"error"_s;
    server.fault = FaultEntry{code, message, currentInstant()};
}

void touch(ServerEntry &server)
{
    server.updated = currentInstant();
}

void noteDeath(Store &store, const QString &serverId)
{
    auto world = store.open();
    ServerEntry *server = world->server(serverId);
    // While a task runs, the task knows better what is to become of the server.
    const bool isOff =
        server == nullptr || server->power == PowerState::Shutdown || server->power == PowerState::None;
    if (isOff || !server->task.isEmpty())
        return;
    const Instant now = currentInstant();
    server->actions.push_back({freshRequestId(),
                               u"stop"_s,
                               {},
                               {},
                               now,
                               now,
                               u"compute_stop_instance"_s,
                               now,
                               false,
                               server->hostId});
    if (server->vmState != u"rescued"_s && server->vmState != u"resized"_s)
        server->vmState = u"stopped"_s;
    server->power = PowerState::Shutdown;
    touch(*server);
}

} // namespace sw::lab
