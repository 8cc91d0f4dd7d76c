// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/inventory/server.h"

#include <variant>

namespace sw {

// What can be asked of one server. Each is a struct, so that a provider that cannot do one is found by the
// compiler.
struct StartServer
{
    friend bool operator==(const StartServer &, const StartServer &) = default;
};
struct StopServer
{
    friend bool operator==(const StopServer &, const StopServer &) = default;
};
struct RebootServer
{
    bool hard = false;
    friend bool operator==(const RebootServer &, const RebootServer &) = default;
};
struct PauseServer
{
    friend bool operator==(const PauseServer &, const PauseServer &) = default;
};
struct UnpauseServer
{
    friend bool operator==(const UnpauseServer &, const UnpauseServer &) = default;
};
struct ResizeServer
{
    FlavorId flavor;
    friend bool operator==(const ResizeServer &, const ResizeServer &) = default;
};
struct ConfirmResize
{
    friend bool operator==(const ConfirmResize &, const ConfirmResize &) = default;
};
struct RevertResize
{
    friend bool operator==(const RevertResize &, const RevertResize &) = default;
};
struct RebuildServer
{
    ImageId image;
    friend bool operator==(const RebuildServer &, const RebuildServer &) = default;
};
struct RescueServer
{
    friend bool operator==(const RescueServer &, const RescueServer &) = default;
};
struct UnrescueServer
{
    friend bool operator==(const UnrescueServer &, const UnrescueServer &) = default;
};
struct DeleteServer
{
    friend bool operator==(const DeleteServer &, const DeleteServer &) = default;
};

using ServerAction =
    std::variant<StartServer, StopServer, RebootServer, PauseServer, UnpauseServer, ResizeServer,
                 ConfirmResize, RevertResize, RebuildServer, RescueServer, UnrescueServer, DeleteServer>;

// The stable word of an action, "confirm-resize": command line, journal, JSON. A hard reboot is
// "hard-reboot".
QString word(const ServerAction &action);
QStringList serverActionWords();
// argument is the flavor's id of a resize, the image's id of a rebuild; the others have none. Null: no such
// word.
std::optional<ServerAction> serverActionFromWord(const QString &word, const QString &argument = {});
// For people, translated: "Confirm the new size".
QString label(const ServerAction &action);

// The state in which the action may be asked for, and the state it leads to. Null target: the server is gone.
bool mayBegin(const ServerAction &action, ServerState state);
std::optional<ServerState> target(const ServerAction &action, ServerState before);
// Whether a server that was before and has come to rest at end is where the action leads. The end of a resize
// leads back to where the server was before the resize, which nobody can see any more: running, or stopped.
bool mayEnd(const ServerAction &action, ServerState before, ServerState end);

} // namespace sw
