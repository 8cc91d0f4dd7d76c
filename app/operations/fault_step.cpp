// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/lease_keeper.h"
#include "app/operations/step_kinds.h"
#include "app/operations/watchdog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw::kinds {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::FaultStep)
};

watchdog::Fault faultOf(const DropNetwork &step)
{
    return {{}, step.after, step.lease};
}

watchdog::Fault faultOf(const KillProcess &step)
{
    return {step.process, Seconds{0}, step.lease};
}

bool silent(const Failure &failure)
{
    return failure.cause == Cause::Unreachable || failure.cause == Cause::TimedOut
        || failure.cause == Cause::OutcomeUnknown;
}

Result<QJsonObject> fitForFault(const Step &step, const NodeRef &node, const watchdog::Fault &fault,
                                World &world, std::stop_token stop)
{
    const Result<CommandOutcome> asked =
        world.shell->run(node.address, watchdog::prerequisites(fault), Seconds{20}, stop);
    if (!asked)
        return failed(asked.error().cause, explain(step), sentence(asked.error()));
    QStringList lacks;
    bool ok = false;
    for (const QByteArray &line : asked->output.split('\n')) {
        ok = ok || line == "ok";
        if (line.startsWith("lacks "))
            lacks << QString::fromUtf8(line.mid(6));
        if (line.startsWith("armed "))
            return failed(
                Cause::Conflict, explain(step),
                Text::tr("Such a fault is armed on %1 already; use 'Stop all faults' first.").arg(node.name));
    }
    if (!lacks.isEmpty())
        return failed(
            Cause::Unsupported, explain(step),
            Text::tr("%1 cannot take this fault back by itself, so it is not done there. It lacks: %2.")
                .arg(node.name, lacks.join(u"; "_s)));
    if (!ok)
        return failed(
            Cause::Unsupported, explain(step),
            Text::tr("%1 does not let this user act as root: %2. Log in as root, or allow sudo without a "
                     "password.")
                .arg(node.name, QString::fromUtf8(asked->errors).trimmed()));
    return QJsonObject{{u"folder"_s, true}};
}

Result<void> inject(const Step &step, const NodeRef &node, const watchdog::Fault &fault, const StepCase &its,
                    World &world, std::stop_token stop)
{
    const QString folder = watchdog::folder(its.operation, its.number);
    const Result<CommandOutcome> armed =
        world.shell->run(node.address, watchdog::arm(folder, fault), Seconds{20}, stop);
    if (!armed)
        return failed(armed.error());
    if (armed->exitCode != 0 || armed->output.trimmed() != "armed")
        return failed(
            Cause::Refused, explain(step),
            Text::tr("The undo could not be armed on %1 (%2), so nothing was broken. Check the free space of "
                     "/run there.")
                .arg(node.name, QString::fromUtf8(armed->errors).trimmed()));
    const Result<CommandOutcome> gone =
        world.shell->run(node.address, watchdog::letGo(folder, fault), Seconds{20}, stop);
    if (!gone)
        return failed(gone.error());
    if (gone->exitCode != 0 || gone->output.trimmed() != "gone")
        return failed(Cause::OutcomeUnknown, explain(step),
                      Text::tr("%1 did not say that it had let the fault go.").arg(node.name));
    if (!fault.process.isEmpty())
        world.leases->keep(node.address, folder, fault.process, fault.lease);
    return {};
}

Sight lookAtFault(const NodeRef &node, const StepCase &its, bool cutsItOff, World &world,
                  std::stop_token stop)
{
    const QString folder = watchdog::folder(its.operation, its.number);
    const Result<CommandOutcome> asked =
        world.shell->run(node.address, watchdog::state(folder), Seconds{cutsItOff ? 1 : 3}, stop);
    if (!asked && cutsItOff && its.accepted && silent(asked.error()))
        return {Truth::TookEffect, Text::tr("%1 answers no more.").arg(node.name)};
    if (!asked && cutsItOff && silent(asked.error()))
        return {Truth::CannotTell,
                Text::tr("%1 does not answer: as it would if it were cut off, in which case it comes back by "
                         "itself when "
                         "its lease is over, and as it would if it were down. %2")
                    .arg(node.name, sentence(asked.error()))};
    if (!asked)
        return {Truth::CannotTell,
                Text::tr("%1 could not be asked: %2").arg(node.name, sentence(asked.error()))};
    const QByteArray state = asked->output.trimmed();
    if (state == "acted" && cutsItOff)
        return {
            Truth::WentWrong,
            Text::tr(
                "%1 says that it is cut off, and yet it answers: somebody has removed its rules, or it is "
                "asked by a way that they do not cut. Use 'Stop all faults', and look at its firewall.")
                .arg(node.name)};
    if (state.startsWith("refused"))
        return {
            Truth::WentWrong,
            Text::tr("%1 could not make the fault (%2), and takes back what there may be of it. Put right "
                     "there what it names, or choose another fault.")
                .arg(node.name, QString::fromUtf8(state.mid(7)).trimmed())};
    if (state == "acted")
        return {Truth::TookEffect, Text::tr("The fault stands on %1.").arg(node.name)};
    if (state == "undone acted")
        return {Truth::TakenBack, Text::tr("%1 has taken the fault back by itself.").arg(node.name)};
    if (state == "going")
        return {Truth::StillMoving, Text::tr("The fault is about to happen on %1.").arg(node.name)};
    if (state.startsWith("failed"))
        return {Truth::TookEffect,
                Text::tr("%1 tried to take the fault back and could not: %2.")
                    .arg(node.name, QString::fromUtf8(state.mid(7)))};
    if (state == "none" || state == "armed" || state == "undone")
        return {Truth::DidNot, Text::tr("%1 shows no sign of the fault.").arg(node.name)};
    return {Truth::CannotTell,
            Text::tr("%1 gave no sensible answer: %2")
                .arg(node.name, QString::fromUtf8(asked->errors).trimmed())};
}

} // namespace

Result<QJsonObject> prepare(const DropNetwork &step, World &world, std::stop_token stop)
{
    return fitForFault(step, step.node, faultOf(step), world, stop);
}

Result<void> act(const DropNetwork &step, const StepCase &its, World &world, std::stop_token stop)
{
    return inject(step, step.node, faultOf(step), its, world, stop);
}

Sight look(const DropNetwork &step, const StepCase &its, World &world, std::stop_token stop)
{
    return lookAtFault(step.node, its, true, world, stop);
}

Result<QJsonObject> prepare(const KillProcess &step, World &world, std::stop_token stop)
{
    if (!watchdog::isServiceName(step.process))
        return failed(Cause::Malformed, explain(step),
                      Text::tr("\"%1\" is no name of a service; letters, digits and @_.+- may be in one.")
                          .arg(step.process));
    return fitForFault(step, step.node, faultOf(step), world, stop);
}

Result<void> act(const KillProcess &step, const StepCase &its, World &world, std::stop_token stop)
{
    return inject(step, step.node, faultOf(step), its, world, stop);
}

Sight look(const KillProcess &step, const StepCase &its, World &world, std::stop_token stop)
{
    return lookAtFault(step.node, its, false, world, stop);
}

Result<void> act(const LiftFault &step, World &world, std::stop_token stop)
{
    if (!step.process.isEmpty() && !watchdog::isServiceName(step.process))
        return failed(Cause::Malformed, explain(step),
                      Text::tr("\"%1\" is no name of a service.").arg(step.process));
    world.leases->release(step.node.address, step.process);
    const Result<CommandOutcome> asked =
        world.shell->run(step.node.address, watchdog::lift(step.process), Seconds{20}, stop);
    // A node that is cut off cannot be asked; it comes back by itself, and verifying waits for that.
    if (!asked && !silent(asked.error()))
        return failed(asked.error());
    return {};
}

Sight look(const LiftFault &step, World &world, std::stop_token stop)
{
    const Result<CommandOutcome> asked =
        world.shell->run(step.node.address, watchdog::health(step.process), Seconds{3}, stop);
    if (!asked)
        return {Truth::CannotTell,
                Text::tr("%1 does not answer yet: %2").arg(step.node.name, sentence(asked.error()))};
    const QList<QByteArray> lines = asked->output.trimmed().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("failed"))
            return {Truth::WentWrong,
                    Text::tr("%1 could not take the fault back: %2. Put it right there by hand.")
                        .arg(step.node.name, QString::fromUtf8(line.mid(7)))};
    }
    if (!lines.contains("armed 0"))
        return {Truth::StillMoving, Text::tr("%1 is taking the fault back.").arg(step.node.name)};
    if (lines.last() == "well")
        return {Truth::TookEffect,
                step.process.isEmpty()
                    ? Text::tr("%1 is on the network and nothing cuts it off.").arg(step.node.name)
                    : Text::tr("%1 runs on %2.").arg(step.process, step.node.name)};
    return {Truth::DidNot,
            step.process.isEmpty() ? Text::tr("%1 still has rules that cut it off.").arg(step.node.name)
                                   : Text::tr("%1 does not run on %2.").arg(step.process, step.node.name)};
}

void tidy(const LiftFault &step, World &world, std::stop_token stop)
{
    // Only traces are left; they go with the next reboot in any case.
    static_cast<void>(
        world.shell->run(step.node.address, watchdog::tidy(step.process), Seconds{5}, stop).has_value());
}

} // namespace sw::kinds
