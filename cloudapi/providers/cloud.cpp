// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/providers/cloud.h"

#include "cloudapi/wait/pause.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Cloud)
};

using Clock = std::chrono::steady_clock;

// What a cloud under load or a front end that restarts answers; the next look may succeed.
bool isPassing(Cause cause)
{
    return cause == Cause::Unreachable || cause == Cause::TimedOut;
}

QString lastSeen(const std::optional<Server> &server, const std::optional<Failure> &failure)
{
    if (failure)
        return Text::tr("The last look failed: %1").arg(sentence(*failure));
    if (!server)
        return Text::tr("It was never seen.");
    if (server->task.isEmpty())
        return Text::tr("It was last seen as %1.").arg(server->providerState);
    return Text::tr("It was last seen as %1, task \"%2\".").arg(server->providerState, server->task);
}

Failure tooLate(const QString &doing, Seconds within, const std::optional<Server> &server,
                const std::optional<Failure> &failure)
{
    return {Cause::TimedOut, doing,
            Text::tr("Not within %1 s. %2").arg(within.count()).arg(lastSeen(server, failure))};
}

} // namespace

Result<Server> findServer(Cloud &cloud, const QString &nameOrId, std::stop_token stop)
{
    const QString doing = Text::tr("find the server \"%1\"").arg(nameOrId);
    ServerQuery query;
    query.name = nameOrId;
    const Result<std::vector<Server>> named = cloud.servers(query, stop);
    if (!named)
        return failed(named.error());
    if (named->size() == 1)
        return named->front();
    if (named->empty()) {
        if (QUuid::fromString(nameOrId).isNull())
            return failed(Cause::NotFound, doing,
                          Text::tr("The cloud %1 has no server of this name.").arg(cloud.id().text));
        return cloud.server(ServerId{nameOrId}, stop);
    }
    QStringList ids;
    for (const Server &server : *named)
        ids << server.id.text;
    return failed(
        Cause::Conflict, doing,
        Text::tr("%n server(s) have this name; say which by its id: %1", nullptr, int(named->size()))
            .arg(ids.join(u", "_s)));
}

Result<Server> awaitServer(Cloud &cloud, const ServerId &id,
                           const std::function<bool(const Server &)> &reached, Seconds within,
                           Milliseconds interval, std::stop_token stop)
{
    const Clock::time_point deadline = Clock::now() + within;
    std::optional<Server> last;
    std::optional<Failure> lastFailure;
    while (true) {
        const QString doing = Text::tr("wait for the server %1").arg(last ? last->name : id.text);
        const Result<Server> seen = cloud.server(id, stop);
        if (seen) {
            last = *seen;
            lastFailure.reset();
            if (reached(*seen))
                return *seen;
            if (seen->state == ServerState::Error) {
                return failed(Cause::Refused, doing,
                              seen->fault.isEmpty()
                                  ? Text::tr("It went into the state %1.").arg(seen->providerState)
                                  : seen->fault);
            }
        } else if (isPassing(seen.error().cause)) {
            lastFailure = seen.error();
        } else {
            return failed(seen.error());
        }
        if (Clock::now() + interval > deadline)
            return failed(tooLate(doing, within, last, lastFailure));
        if (!pause(interval, stop))
            return failed(Cause::Canceled, doing,
                          Text::tr("It was stopped. %1").arg(lastSeen(last, lastFailure)));
    }
}

Result<void> awaitGone(Cloud &cloud, const ServerId &id, Seconds within, Milliseconds interval,
                       std::stop_token stop)
{
    const Clock::time_point deadline = Clock::now() + within;
    std::optional<Server> last;
    std::optional<Failure> lastFailure;
    while (true) {
        const QString doing = Text::tr("wait until the server %1 is gone").arg(last ? last->name : id.text);
        const Result<Server> seen = cloud.server(id, stop);
        if (seen) {
            last = *seen;
            lastFailure.reset();
            if (seen->state == ServerState::Deleted)
                return {};
            if (seen->state == ServerState::Error && seen->task.isEmpty() && !seen->fault.isEmpty())
                return failed(Cause::Refused, doing, seen->fault);
        } else if (seen.error().cause == Cause::NotFound) {
            return {};
        } else if (isPassing(seen.error().cause)) {
            lastFailure = seen.error();
        } else {
            return failed(seen.error());
        }
        if (Clock::now() + interval > deadline)
            return failed(tooLate(doing, within, last, lastFailure));
        if (!pause(interval, stop))
            return failed(Cause::Canceled, doing,
                          Text::tr("It was stopped. %1").arg(lastSeen(last, lastFailure)));
    }
}

} // namespace sw
