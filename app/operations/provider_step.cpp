// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/step_kinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw::kinds {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::ProviderStep)
};

Result<std::optional<Image>> imageNamed(const QString &name, World &world, std::stop_token stop)
{
    const Result<std::vector<Image>> images = world.cloud->images(stop);
    if (!images)
        return failed(images.error());
    const auto found = std::ranges::find(*images, name, &Image::name);
    return found == images->end() ? std::optional<Image>() : *found;
}

Result<FloatingIp> floatingIp(const FloatingIpId &id, World &world, std::stop_token stop)
{
    const Result<std::vector<FloatingIp>> all = world.cloud->floatingIps(stop);
    if (!all)
        return failed(all.error());
    const auto found = std::ranges::find(*all, id, &FloatingIp::id);
    if (found == all->end())
        return failed(Cause::NotFound, Text::tr("look at the floating IP"),
                      Text::tr("It does not exist any more."));
    return *found;
}

QString holder(const std::optional<PortId> &port)
{
    return port ? Text::tr("the port %1").arg(port->text) : Text::tr("nobody");
}

} // namespace

Result<QJsonObject> prepare(const SnapshotServer &step, World &world, std::stop_token stop)
{
    const Result<std::optional<Image>> there = imageNamed(step.image, world, stop);
    if (!there)
        return failed(there.error().cause, explain(Step(step)), sentence(there.error()));
    // A name that is taken could not be told from our own image after a crash.
    if (*there)
        return failed(Cause::Conflict, explain(Step(step)),
                      Text::tr("There is an image named %1 already; choose another name.").arg(step.image));
    return QJsonObject();
}

Result<void> act(const SnapshotServer &step, World &world, std::stop_token stop)
{
    const Result<ImageId> made = world.cloud->snapshot(step.node.server, step.image, stop);
    if (!made)
        return failed(made.error());
    return {};
}

Sight look(const SnapshotServer &step, World &world, std::stop_token stop)
{
    const Result<std::optional<Image>> image = imageNamed(step.image, world, stop);
    if (!image)
        return {Truth::CannotTell,
                Text::tr("The provider could not be asked: %1").arg(sentence(image.error()))};
    if (!*image)
        return {Truth::DidNot, Text::tr("There is no image named %1.").arg(step.image)};
    const QString status = (*image)->status.toLower();
    const QString seen = Text::tr("The image %1 is \"%2\".").arg(step.image, (*image)->status);
    if (status == u"active")
        return {Truth::TookEffect, seen};
    if (status == u"error" || status == u"killed" || status == u"deleted")
        return {Truth::WentWrong, seen};
    return {Truth::StillMoving, seen};
}

Result<QJsonObject> prepare(const MoveFloatingIp &step, World &world, std::stop_token stop)
{
    const Result<FloatingIp> now = floatingIp(step.floatingIp, world, stop);
    if (!now)
        return failed(now.error().cause, explain(Step(step)), sentence(now.error()));
    if (now->port != step.from)
        return failed(
            Cause::Conflict, explain(Step(step)),
            Text::tr("%1 is held by %2 and not by %3, as it was when this was planned; look again and "
                     "decide anew.")
                .arg(step.address, holder(now->port), holder(step.from)));
    return QJsonObject();
}

Result<void> act(const MoveFloatingIp &step, World &world, std::stop_token stop)
{
    const Result<FloatingIp> moved = world.cloud->assignFloatingIp(step.floatingIp, step.to, stop);
    if (!moved)
        return failed(moved.error());
    return {};
}

Sight look(const MoveFloatingIp &step, const StepCase &, World &world, std::stop_token stop)
{
    const Result<FloatingIp> now = floatingIp(step.floatingIp, world, stop);
    if (!now)
        return {Truth::CannotTell,
                Text::tr("The provider could not be asked: %1").arg(sentence(now.error()))};
    const QString seen = Text::tr("%1 is held by %2.").arg(step.address, holder(now->port));
    if (now->port == step.to)
        return {Truth::TookEffect, seen};
    if (now->port == step.from)
        return {Truth::DidNot, seen};
    return {Truth::CannotTell, Text::tr("%1 Somebody else has moved it since.").arg(seen)};
}

bool alreadySo(const MoveFloatingIp &step, World &world, std::stop_token stop)
{
    const Result<FloatingIp> now = floatingIp(step.floatingIp, world, stop);
    return now && now->port == step.to;
}

} // namespace sw::kinds
