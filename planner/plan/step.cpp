// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/plan/step.h"

#include "planner/base/overloaded.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Step)
};

// What the network and the services of a node need to come up after a lease has ended.
constexpr Seconds margin{30};

QString explainAction(const ActOnServer &act)
{
    const QString &name = act.node.name;
    return std::visit(
        Overloaded{
            [&](const StartServer &) { return Text::tr("Start %1").arg(name); },
            [&](const StopServer &) { return Text::tr("Stop %1 (power off)").arg(name); },
            [&](const RebootServer &reboot) {
                return reboot.hard ? Text::tr("Restart %1 by power (hard reboot)").arg(name)
                                   : Text::tr("Restart %1 (soft reboot)").arg(name);
            },
            [&](const PauseServer &) { return Text::tr("Pause %1").arg(name); },
            [&](const UnpauseServer &) { return Text::tr("Resume %1").arg(name); },
            [&](const ResizeServer &to) {
                return Text::tr("Resize %1 to the size %2").arg(name, to.flavor.text);
            },
            [&](const ConfirmResize &) { return Text::tr("Confirm the new size of %1").arg(name); },
            [&](const RevertResize &) { return Text::tr("Take %1 back to its old size").arg(name); },
            [&](const RebuildServer &from) {
                return Text::tr("Rebuild %1 from the image %2; what is on its disk is lost")
                    .arg(name, from.image.text);
            },
            [&](const RescueServer &) { return Text::tr("Start %1 in rescue mode").arg(name); },
            [&](const UnrescueServer &) { return Text::tr("Take %1 out of rescue mode").arg(name); },
            [&](const DeleteServer &) { return Text::tr("Delete %1; this is for ever").arg(name); },
        },
        act.action);
}

QString explainMove(const MoveFloatingIp &move)
{
    if (!move.to)
        return Text::tr("Take the floating IP %1 off its server").arg(move.address);
    if (move.toName.isEmpty())
        return Text::tr("Give the floating IP %1 to the port %2").arg(move.address, move.to->text);
    return Text::tr("Move the floating IP %1 to %2").arg(move.address, move.toName);
}

QString explainAwaitVip(const AwaitVip &await)
{
    const int seconds = static_cast<int>(await.within.count());
    if (!await.owner.isEmpty())
        return Text::tr("Wait up to %n second(s) until %1 holds the address %2", nullptr, seconds)
            .arg(await.owner, await.vip);
    if (!await.notOwner.isEmpty())
        return Text::tr("Wait up to %n second(s) until another node than %1 holds the address %2", nullptr,
                        seconds)
            .arg(await.notOwner, await.vip);
    return Text::tr("Wait up to %n second(s) until a node holds the address %1", nullptr, seconds)
        .arg(await.vip);
}

Step act(const ActOnServer &before, const ServerAction &action, const FlavorId &flavorBefore = {})
{
    return ActOnServer{before.node, action, flavorBefore};
}

FlavorId flavorOf(const ServerAction &action)
{
    const auto *resize = std::get_if<ResizeServer>(&action);
    return resize ? resize->flavor : FlavorId{};
}

std::vector<Step> inverseOfAction(const ActOnServer &done)
{
    using Steps = std::vector<Step>;
    return std::visit(
        Overloaded{
            [&](const StartServer &) { return Steps{act(done, StopServer{})}; },
            [&](const StopServer &) { return Steps{act(done, StartServer{})}; },
            // A reboot that is over has left nothing to take back.
            [&](const RebootServer &) { return Steps{}; },
            [&](const PauseServer &) { return Steps{act(done, UnpauseServer{})}; },
            [&](const UnpauseServer &) { return Steps{act(done, PauseServer{})}; },
            [&](const ResizeServer &to) { return Steps{act(done, RevertResize{}, to.flavor)}; },
            [&](const ConfirmResize &) {
                return done.flavorBefore.isEmpty()
                    ? Steps{}
                    : Steps{act(done, ResizeServer{done.flavorBefore}), act(done, ConfirmResize{})};
            },
            [&](const RevertResize &) {
                return done.flavorBefore.isEmpty() ? Steps{}
                                                   : Steps{act(done, ResizeServer{done.flavorBefore})};
            },
            [&](const RebuildServer &) { return Steps{}; },
            [&](const RescueServer &) { return Steps{act(done, UnrescueServer{})}; },
            [&](const UnrescueServer &) { return Steps{act(done, RescueServer{})}; },
            [&](const DeleteServer &) { return Steps{}; },
        },
        done.action);
}

} // namespace

QString explain(const Step &step)
{
    return std::visit(
        Overloaded{
            [](const ActOnServer &act) { return explainAction(act); },
            [](const SnapshotServer &snapshot) {
                return Text::tr("Make the image %1 of %2").arg(snapshot.image, snapshot.node.name);
            },
            [](const MoveFloatingIp &move) { return explainMove(move); },
            [](const DropNetwork &drop) {
                return Text::tr("Cut %1 off the network; it comes back by itself after %n second(s)", nullptr,
                                static_cast<int>(drop.lease.count()))
                    .arg(drop.node.name);
            },
            [](const KillProcess &kill) {
                return Text::tr("Kill %1 on %2; without this console it starts again after %n second(s)",
                                nullptr, static_cast<int>(kill.lease.count()))
                    .arg(kill.process, kill.node.name);
            },
            [](const LiftFault &lift) {
                return lift.process.isEmpty()
                    ? Text::tr("Put %1 back on the network").arg(lift.node.name)
                    : Text::tr("Start %1 on %2 again").arg(lift.process, lift.node.name);
            },
            [](const AwaitVip &await) { return explainAwaitVip(await); },
            [](const AwaitSiteAnswers &await) {
                return Text::tr("Wait until %1 answers %n time(s) in a row", nullptr, await.inARow)
                    .arg(await.url);
            },
        },
        step);
}

std::vector<Step> inverse(const Step &step)
{
    using Steps = std::vector<Step>;
    return std::visit(
        Overloaded{
            [](const ActOnServer &done) { return inverseOfAction(done); },
            [](const SnapshotServer &) { return Steps{}; },
            [](const MoveFloatingIp &done) {
                return Steps{MoveFloatingIp{done.floatingIp, done.address, done.to, done.from, QString()}};
            },
            [](const DropNetwork &done) {
                return Steps{LiftFault{done.node, QString(), done.after + done.lease + margin}};
            },
            [](const KillProcess &done) {
                return Steps{LiftFault{done.node, done.process, done.lease + margin}};
            },
            [](const LiftFault &) { return Steps{}; },
            [](const AwaitVip &) { return Steps{}; },
            [](const AwaitSiteAnswers &) { return Steps{}; },
        },
        step);
}

std::vector<Step> undoing(const std::vector<Step> &done)
{
    std::vector<Step> steps;
    for (auto it = done.rbegin(); it != done.rend(); ++it) {
        const auto *confirm = std::get_if<ActOnServer>(&*it);
        const auto next = std::next(it);
        if (confirm && next != done.rend() && std::holds_alternative<ConfirmResize>(confirm->action)) {
            const auto *resize = std::get_if<ActOnServer>(&*next);
            if (resize && resize->node == confirm->node && !flavorOf(resize->action).isEmpty()) {
                steps.push_back(act(*resize, ResizeServer{resize->flavorBefore}, flavorOf(resize->action)));
                steps.push_back(act(*resize, ConfirmResize{}, flavorOf(resize->action)));
                it = next;
                continue;
            }
        }
        for (const Step &back : inverse(*it))
            steps.push_back(back);
    }
    return steps;
}

bool canBeUndone(const Step &step)
{
    if (!changesTheWorld(step) || std::holds_alternative<LiftFault>(step))
        return true;
    const auto *act = std::get_if<ActOnServer>(&step);
    if (act && std::holds_alternative<RebootServer>(act->action))
        return true;
    return !inverse(step).empty();
}

bool changesTheWorld(const Step &step)
{
    return !std::holds_alternative<AwaitVip>(step) && !std::holds_alternative<AwaitSiteAnswers>(step);
}

} // namespace sw
