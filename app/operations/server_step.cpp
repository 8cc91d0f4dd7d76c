// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/step_kinds.h"
#include "planner/base/overloaded.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw::kinds {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::ServerStep)
};

// The provider's own log tells a reboot or a rebuild that happened from one that did not: both end where they
// began.
std::optional<QStringList> requestsSoFar(const ServerId &id, World &world, std::stop_token stop)
{
    const Result<std::vector<ActionRecord>> log = world.cloud->actionLog(id, stop);
    if (!log)
        return std::nullopt;
    QStringList ids;
    for (const ActionRecord &record : *log)
        ids << record.requestId;
    return ids;
}

enum class Logged { Yes, No, Unknown };

Logged loggedSince(const ActOnServer &step, const QJsonObject &before, World &world, std::stop_token stop)
{
    const QString wanted = std::holds_alternative<RebuildServer>(step.action) ? u"rebuild"_s : u"reboot"_s;
    const QJsonValue known = before.value("requests"_L1);
    const Result<std::vector<ActionRecord>> log = world.cloud->actionLog(step.node.server, stop);
    if (!log || !known.isArray())
        return Logged::Unknown;
    const QJsonArray old = known.toArray();
    const bool seen = std::ranges::any_of(*log, [&](const ActionRecord &record) {
        return record.action.startsWith(wanted) && !old.contains(QJsonValue(record.requestId));
    });
    return seen ? Logged::Yes : Logged::No;
}

bool endsWhereItBegan(const ServerAction &action)
{
    return std::holds_alternative<RebootServer>(action) || std::holds_alternative<RebuildServer>(action);
}

ServerState stateFromWord(const QString &text)
{
    for (int i = 0; i <= static_cast<int>(ServerState::Unknown); ++i) {
        if (word(static_cast<ServerState>(i)) == text)
            return static_cast<ServerState>(i);
    }
    return ServerState::Unknown;
}

bool isMoving(const Server &server)
{
    return isTransitional(server.state) || !server.task.isEmpty();
}

// Whether a server that has come to rest is as the action makes it. flavorBefore is its flavor when the step
// began.
bool isAsAsked(const ServerAction &action, const Server &server, ServerState before,
               const FlavorId &flavorBefore)
{
    const bool runsOrStands = server.state == ServerState::Active || server.state == ServerState::Stopped;
    return std::visit(Overloaded{
                          [&](const ResizeServer &to) {
                              return server.state == ServerState::AwaitingConfirm
                                  || (runsOrStands && server.flavor == to.flavor
                                      && flavorBefore != to.flavor);
                          },
                          [&](const ConfirmResize &confirm) {
                              return mayEnd(confirm, before, server.state) && server.flavor == flavorBefore;
                          },
                          [&](const RevertResize &revert) {
                              return mayEnd(revert, before, server.state) && server.flavor != flavorBefore;
                          },
                          [&](const auto &other) { return mayEnd(other, before, server.state); },
                      },
                      action);
}

QString standing(const ActOnServer &step, const Server &server)
{
    if (!server.task.isEmpty())
        return Text::tr("%1 is in the state \"%2\" (%3).")
            .arg(step.node.name, label(server.state), server.task);
    return Text::tr("%1 is in the state \"%2\".").arg(step.node.name, label(server.state));
}

} // namespace

Seconds patience(const ActOnServer &step)
{
    const bool copiesDisks = std::holds_alternative<ResizeServer>(step.action)
        || std::holds_alternative<RevertResize>(step.action)
        || std::holds_alternative<RebuildServer>(step.action);
    return copiesDisks ? Seconds{1800} : Seconds{300};
}

Result<QJsonObject> prepare(const ActOnServer &step, World &world, std::stop_token stop)
{
    const Step whole = step;
    const Result<Server> server = world.cloud->server(step.node.server, stop);
    if (!server)
        return failed(server.error().cause, explain(whole), sentence(server.error()));
    if (!server->task.isEmpty() || !mayBegin(step.action, server->state))
        return failed(Cause::Conflict, explain(whole),
                      Text::tr("%1 This cannot begin from there; look again and decide anew.")
                          .arg(standing(step, *server)));
    QJsonObject facts{{u"state"_s, word(server->state)},
                      {u"flavor"_s, server->flavor.text},
                      {u"image"_s, server->image.text}};
    if (endsWhereItBegan(step.action)) {
        if (const std::optional<QStringList> requests = requestsSoFar(step.node.server, world, stop))
            facts.insert(u"requests"_s, QJsonArray::fromStringList(*requests));
    }
    return facts;
}

Result<void> act(const ActOnServer &step, World &world, std::stop_token stop)
{
    return world.cloud->act(step.node.server, step.action, stop);
}

Sight look(const ActOnServer &step, const StepCase &its, World &world, std::stop_token stop)
{
    const Result<Server> server = world.cloud->server(step.node.server, stop);
    const bool gone =
        server ? server->state == ServerState::Deleted : server.error().cause == Cause::NotFound;
    if (gone) {
        if (std::holds_alternative<DeleteServer>(step.action))
            return {Truth::TookEffect, Text::tr("%1 is gone.").arg(step.node.name)};
        return {Truth::WentWrong, Text::tr("%1 does not exist any more.").arg(step.node.name)};
    }
    if (!server)
        return {Truth::CannotTell,
                Text::tr("The provider could not be asked: %1").arg(sentence(server.error()))};
    const QString seen = standing(step, *server);
    if (isMoving(*server))
        return {Truth::StillMoving, seen};
    const ServerState before = stateFromWord(its.before.value("state"_L1).toString());
    const FlavorId flavorBefore{its.before.value("flavor"_L1).toString()};
    if (server->state == ServerState::Error && before != ServerState::Error)
        return {Truth::WentWrong, server->fault.isEmpty() ? seen : seen + u' ' + server->fault};
    const bool asAsked = isAsAsked(step.action, *server, before, flavorBefore);
    if (endsWhereItBegan(step.action)) {
        const Logged logged = loggedSince(step, its.before, world, stop);
        if (logged == Logged::Yes || (logged == Logged::Unknown && its.accepted))
            return {asAsked ? Truth::TookEffect : Truth::StillMoving, seen};
        if (logged == Logged::No)
            return {Truth::DidNot, Text::tr("%1 Its provider has logged no such request.").arg(seen)};
        return {
            Truth::CannotTell,
            Text::tr("%1 It would be so in either case, and the provider keeps no log to ask.").arg(seen)};
    }
    if (asAsked)
        return {Truth::TookEffect, seen};
    if (server->state == before)
        return {Truth::DidNot, seen};
    return {
        Truth::CannotTell,
        Text::tr("%1 It was \"%2\" before; somebody else has changed it since.").arg(seen, label(before))};
}

bool alreadySo(const ActOnServer &step, World &world, std::stop_token stop)
{
    const Result<Server> server = world.cloud->server(step.node.server, stop);
    if (!server)
        return server.error().cause == Cause::NotFound && std::holds_alternative<DeleteServer>(step.action);
    if (isMoving(*server) || endsWhereItBegan(step.action))
        return false;
    if (const auto *to = std::get_if<ResizeServer>(&step.action))
        return server->flavor == to->flavor && server->state != ServerState::Error;
    return mayEnd(step.action, server->state, server->state);
}

} // namespace sw::kinds
