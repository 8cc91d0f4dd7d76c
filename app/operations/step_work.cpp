// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/step_work.h"

#include "app/operations/step_kinds.h"
#include "planner/base/overloaded.h"

#include <QCoreApplication>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::StepWork)
};

Seconds patience(const Step &step)
{
    return std::visit(Overloaded{
                          [](const ActOnServer &act) { return kinds::patience(act); },
                          [](const SnapshotServer &) { return Seconds{1800}; },
                          [](const MoveFloatingIp &) { return Seconds{60}; },
                          // An SSH session that is cut off ends by its own timeout only.
                          [](const DropNetwork &drop) { return drop.after + Seconds{30}; },
                          [](const KillProcess &) { return Seconds{30}; },
                          [](const LiftFault &lift) { return lift.within; },
                          [](const AwaitVip &await) { return await.within; },
                          [](const AwaitSiteAnswers &await) { return await.within; },
                      },
                      step);
}

tl::unexpected<Failure> notSeen(const Step &step, const Sight &last, Seconds within)
{
    return failed(Cause::TimedOut, explain(step),
                  Text::tr("It was accepted, but its effect was not seen within %n second(s). %1", nullptr,
                           static_cast<int>(within.count()))
                      .arg(last.seen));
}

} // namespace

Result<QJsonObject> prepare(const Step &step, const StepCase &, World &world, std::stop_token stop)
{
    using Facts = Result<QJsonObject>;
    return std::visit(Overloaded{
                          [&](const LiftFault &) -> Facts { return QJsonObject(); },
                          [&](const AwaitVip &) -> Facts { return QJsonObject(); },
                          [&](const AwaitSiteAnswers &) -> Facts { return QJsonObject(); },
                          [&](const auto &other) -> Facts { return kinds::prepare(other, world, stop); },
                      },
                      step);
}

Result<void> act(const Step &step, const StepCase &its, World &world, std::stop_token stop)
{
    using Done = Result<void>;
    return std::visit(Overloaded{
                          [&](const DropNetwork &drop) -> Done { return kinds::act(drop, its, world, stop); },
                          [&](const KillProcess &kill) -> Done { return kinds::act(kill, its, world, stop); },
                          [&](const AwaitVip &) -> Done { return {}; },
                          [&](const AwaitSiteAnswers &) -> Done { return {}; },
                          [&](const auto &other) -> Done { return kinds::act(other, world, stop); },
                      },
                      step);
}

Sight look(const Step &step, const StepCase &its, World &world, std::stop_token stop)
{
    return std::visit(Overloaded{
                          [&](const SnapshotServer &snapshot) { return kinds::look(snapshot, world, stop); },
                          [&](const LiftFault &lift) { return kinds::look(lift, world, stop); },
                          [&](const AwaitVip &) {
                              return Sight{Truth::DidNot, Text::tr("It only waited.")};
                          },
                          [&](const AwaitSiteAnswers &) {
                              return Sight{Truth::DidNot, Text::tr("It only waited.")};
                          },
                          [&](const auto &other) { return kinds::look(other, its, world, stop); },
                      },
                      step);
}

Result<QString> verify(const Step &step, const StepCase &its, World &world, std::stop_token stop)
{
    if (const auto *await = std::get_if<AwaitVip>(&step))
        return kinds::await(*await, world, stop);
    if (const auto *await = std::get_if<AwaitSiteAnswers>(&step))
        return kinds::await(*await, world, stop);
    const Seconds within = patience(step);
    const Microseconds until = world.clock.steady() + within;
    for (;;) {
        const Sight sight = look(step, its, world, stop);
        if (sight.truth == Truth::TookEffect) {
            if (const auto *lift = std::get_if<LiftFault>(&step))
                kinds::tidy(*lift, world, stop);
            return sight.seen;
        }
        if (sight.truth == Truth::WentWrong || sight.truth == Truth::TakenBack)
            return failed(Cause::Conflict, explain(step), sight.seen);
        if (world.clock.steady() >= until)
            return notSeen(step, sight, within);
        if (!world.clock.pause(world.lookEvery, stop))
            return failed(Cause::Canceled, explain(step),
                          Text::tr("It was stopped while waiting for the effect."));
    }
}

Sight settle(const Step &step, const StepCase &its, World &world, std::stop_token stop)
{
    const Microseconds until = world.clock.steady() + patience(step);
    Microseconds calmSince = world.clock.steady();
    std::optional<Truth> last;
    for (;;) {
        const Sight sight = look(step, its, world, stop);
        if (sight.truth == Truth::TookEffect || sight.truth == Truth::TakenBack
            || sight.truth == Truth::WentWrong)
            return sight;
        // A request that was on its way when the connection was cut may still arrive: a "not" has to last.
        const Microseconds now = world.clock.steady();
        if (sight.truth != last || sight.truth == Truth::StillMoving)
            calmSince = now;
        last = sight.truth;
        if (now - calmSince >= world.quiet || now >= until)
            return sight;
        if (!world.clock.pause(world.lookEvery, stop))
            return {Truth::CannotTell, Text::tr("The looking was stopped. %1").arg(sight.seen)};
    }
}

bool alreadySo(const Step &step, World &world, std::stop_token stop)
{
    if (const auto *act = std::get_if<ActOnServer>(&step))
        return kinds::alreadySo(*act, world, stop);
    if (const auto *move = std::get_if<MoveFloatingIp>(&step))
        return kinds::alreadySo(*move, world, stop);
    return false;
}

} // namespace sw
