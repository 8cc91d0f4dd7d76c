// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/inventory/server_action.h"

#include "planner/base/overloaded.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::ServerAction)
};

} // namespace

QString word(const ServerAction &action)
{
    return std::visit(
        Overloaded{
            [](const StartServer &) { return u"start"_s; },
            [](const StopServer &) { return u"stop"_s; },
            [](const RebootServer &reboot) { return reboot.hard ? u"hard-reboot"_s : u"reboot"_s; },
            [](const PauseServer &) { return u"pause"_s; },
            [](const UnpauseServer &) { return u"unpause"_s; },
            [](const ResizeServer &) { return u"resize"_s; },
            [](const ConfirmResize &) { return u"confirm-resize"_s; },
            [](const RevertResize &) { return u"revert-resize"_s; },
            [](const RebuildServer &) { return u"rebuild"_s; },
            [](const RescueServer &) { return u"rescue"_s; },
            [](const UnrescueServer &) { return u"unrescue"_s; },
            [](const DeleteServer &) { return u"delete"_s; },
        },
        action);
}

QString label(const ServerAction &action)
{
    return std::visit(Overloaded{
                          [](const StartServer &) { return Text::tr("Start"); },
                          [](const StopServer &) { return Text::tr("Stop"); },
                          [](const RebootServer &reboot) {
                              return reboot.hard ? Text::tr("Restart by power") : Text::tr("Restart");
                          },
                          [](const PauseServer &) { return Text::tr("Pause"); },
                          [](const UnpauseServer &) { return Text::tr("Resume"); },
                          [](const ResizeServer &) { return Text::tr("Resize"); },
                          [](const ConfirmResize &) { return Text::tr("Confirm the new size"); },
                          [](const RevertResize &) { return Text::tr("Go back to the old size"); },
                          [](const RebuildServer &) { return Text::tr("Rebuild from an image"); },
                          [](const RescueServer &) { return Text::tr("Start in rescue mode"); },
                          [](const UnrescueServer &) { return Text::tr("Leave rescue mode"); },
                          [](const DeleteServer &) { return Text::tr("Delete"); },
                      },
                      action);
}

QStringList serverActionWords()
{
    return {u"start"_s,   u"stop"_s,     u"reboot"_s,         u"hard-reboot"_s,   u"pause"_s,
            u"unpause"_s, u"resize"_s,   u"confirm-resize"_s, u"revert-resize"_s, u"rebuild"_s,
            u"rescue"_s,  u"unrescue"_s, u"delete"_s};
}

std::optional<ServerAction> serverActionFromWord(const QString &word, const QString &argument)
{
    const ServerAction all[] = {StartServer{},
                                StopServer{},
                                RebootServer{false},
                                RebootServer{true},
                                PauseServer{},
                                UnpauseServer{},
                                ResizeServer{FlavorId{argument}},
                                ConfirmResize{},
                                RevertResize{},
                                RebuildServer{ImageId{argument}},
                                RescueServer{},
                                UnrescueServer{},
                                DeleteServer{}};
    for (const ServerAction &action : all) {
        if (sw::word(action) == word)
            return action;
    }
    return std::nullopt;
}

bool mayBegin(const ServerAction &action, ServerState state)
{
    using enum ServerState;
    // These are Nova's rules, the strictest of the clouds that we speak to.
    return std::visit(
        Overloaded{
            [&](const StartServer &) { return state == Stopped; },
            [&](const StopServer &) { return state == Active || state == Error; },
            [&](const RebootServer &reboot) {
                return state == Active
                    || (reboot.hard
                        && (state == Stopped || state == Paused || state == Suspended || state == Error));
            },
            [&](const PauseServer &) { return state == Active; },
            [&](const UnpauseServer &) { return state == Paused; },
            [&](const ResizeServer &) { return state == Active || state == Stopped; },
            [&](const ConfirmResize &) { return state == AwaitingConfirm; },
            [&](const RevertResize &) { return state == AwaitingConfirm; },
            [&](const RebuildServer &) { return state == Active || state == Stopped || state == Error; },
            [&](const RescueServer &) { return state == Active || state == Stopped || state == Error; },
            [&](const UnrescueServer &) { return state == Rescued; },
            [&](const DeleteServer &) { return state != Deleted && state != Deleting; },
        },
        action);
}

std::optional<ServerState> target(const ServerAction &action, ServerState before)
{
    using enum ServerState;
    using Target = std::optional<ServerState>;
    return std::visit(
        Overloaded{
            [](const StartServer &) -> Target { return Active; },
            [](const StopServer &) -> Target { return Stopped; },
            [](const RebootServer &) -> Target { return Active; },
            [](const PauseServer &) -> Target { return Paused; },
            [](const UnpauseServer &) -> Target { return Active; },
            [](const ResizeServer &) -> Target { return AwaitingConfirm; },
            [](const ConfirmResize &) -> Target { return Active; },
            [](const RevertResize &) -> Target { return Active; },
            // A stopped server is rebuilt and stays stopped.
            [&](const RebuildServer &) -> Target { return before == Stopped ? Stopped : Active; },
            [](const RescueServer &) -> Target { return Rescued; },
            [](const UnrescueServer &) -> Target { return Active; },
            [](const DeleteServer &) -> Target { return std::nullopt; },
        },
        action);
}

bool mayEnd(const ServerAction &action, ServerState before, ServerState end)
{
    const bool endsAResize =
        std::holds_alternative<ConfirmResize>(action) || std::holds_alternative<RevertResize>(action);
    return target(action, before) == end || (endsAResize && end == ServerState::Stopped);
}

} // namespace sw
