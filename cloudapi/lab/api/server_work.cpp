// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/server_actions.h"
#include "cloudapi/wait/pause.h"

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

using Done = std::function<void(World &, ServerEntry &)>;

Done becomes(const QString &state, PowerState power)
{
    return [state, power](World &, ServerEntry &server) {
        server.vmState = state;
        server.power = power;
        server.fault.reset();
    };
}

// A server whose node is gone after the operation broke is in error; one that runs on goes on as before.
void errorUnlessRunning(World &, ServerEntry &server, const Failure &failure, bool stillRunning)
{
    if (stillRunning)
        return;
    server.power = PowerState::Shutdown;
    setError(server, 500, sentence(failure));
}

void error(World &, ServerEntry &server, const Failure &failure, bool stillRunning)
{
    server.power = stillRunning ? PowerState::Running : PowerState::Shutdown;
    setError(server, 500, sentence(failure));
}

Result<void> off(const Backstage &backstage, const ServerEntry &server, PowerOff how)
{
    if (!backstage.host.isRunning(server.id))
        return {};
    return backstage.host.powerOff(server.id, how);
}

// The rescue system is the same node without its role: reachable, nothing of the site runs.
NodeSpec rescueSpec(NodeSpec spec)
{
    spec.architectureNode.clear();
    return spec;
}

} // namespace

ServerWork startWork(Backstage &backstage)
{
    ServerWork work{u"start"_s, u"compute_start_instance"_s, u"power_on"_s, u"powering-on"_s, {}, {}, {}, {},
                    {}};
    work.work = [backstage](const ServerEntry &server) mutable {
        return bootNode(backstage, server, server.node);
    };
    work.done = becomes(u"active"_s, PowerState::Running);
    return work;
}

ServerWork stopWork(Backstage &backstage, PowerOff how)
{
    ServerWork work{u"stop"_s, u"compute_stop_instance"_s, u"power_off"_s, u"powering-off"_s, {}, {}, {}, {},
                    {}};
    work.work = [backstage, how](const ServerEntry &server) { return off(backstage, server, how); };
    work.done = becomes(u"stopped"_s, PowerState::Shutdown);
    return work;
}

ServerWork rebootWork(Backstage &backstage, bool isHard)
{
    ServerWork work{u"reboot"_s, u"compute_reboot_instance"_s,
                    u"reboot"_s, isHard ? u"rebooting_hard"_s : u"rebooting"_s,
                    {},          {},
                    {},          {},
                    {}};
    work.work = [backstage, isHard](const ServerEntry &server) mutable -> Result<void> {
        if (const Result<void> down = off(backstage, server, isHard ? PowerOff::Cut : PowerOff::Polite);
            !down)
            return down;
        return bootNode(backstage, server, server.node);
    };
    work.done = becomes(u"active"_s, PowerState::Running);
    work.failedThen = errorUnlessRunning;
    return work;
}

ServerWork resizeWork(Backstage &backstage, const FlavorEntry &flavor)
{
    ServerWork work{u"resize"_s,
                    u"compute_finish_resize"_s,
                    u"resize"_s,
                    u"resize_prep"_s,
                    u"resize_migrating"_s,
                    {},
                    {},
                    {},
                    {}};
    work.work = [backstage, flavor](const ServerEntry &server) -> Result<void> {
        if (!backstage.host.isRunning(server.id))
            return {};
        return backstage.host.limit(server.id, flavor.memoryMiB, flavor.vcpus);
    };
    work.done = [flavor](World &, ServerEntry &server) {
        server.stateBeforeResize = server.vmState;
        server.oldFlavorId = server.flavorId;
        server.flavorId = flavor.id;
        server.node.memoryMiB = flavor.memoryMiB;
        server.node.vcpus = flavor.vcpus;
        server.vmState = u"resized"_s;
    };
    work.failedThen = error;
    return work;
}

ServerWork revertWork(Backstage &backstage, const FlavorEntry &flavor)
{
    ServerWork work{u"revertResize"_s,
                    u"compute_revert_resize"_s,
                    u"resize"_s,
                    u"resize_reverting"_s,
                    {},
                    {},
                    {},
                    {},
                    {}};
    work.work = [backstage, flavor](const ServerEntry &server) -> Result<void> {
        if (!backstage.host.isRunning(server.id))
            return {};
        return backstage.host.limit(server.id, flavor.memoryMiB, flavor.vcpus);
    };
    work.done = [flavor](World &, ServerEntry &server) {
        server.flavorId = flavor.id;
        server.oldFlavorId.clear();
        server.node.memoryMiB = flavor.memoryMiB;
        server.node.vcpus = flavor.vcpus;
        server.vmState = server.power == PowerState::Running ? u"active"_s : u"stopped"_s;
    };
    work.failedThen = error;
    return work;
}

ServerWork rebuildWork(Backstage &backstage, bool wasStopped)
{
    ServerWork work{u"rebuild"_s,
                    u"compute_rebuild_instance"_s,
                    u"rebuild"_s,
                    u"rebuilding"_s,
                    u"rebuild_spawning"_s,
                    {},
                    {},
                    {},
                    {}};
    work.work = [backstage, wasStopped](const ServerEntry &server) mutable -> Result<void> {
        if (const Result<void> down = off(backstage, server, PowerOff::Cut); !down)
            return down;
        if (const Result<void> wiped = backstage.host.wipe(server.id); !wiped)
            return wiped;
        if (wasStopped) // stays off; its next start is the first boot of the new system
            return {};
        return bootNode(backstage, server, server.node);
    };
    work.done = [wasStopped](World &, ServerEntry &server) {
        server.vmState = wasStopped ? u"stopped"_s : u"active"_s;
        server.power = wasStopped ? PowerState::Shutdown : PowerState::Running;
        server.launched = currentInstant();
        server.fault.reset();
    };
    work.failedThen = error;
    return work;
}

ServerWork rescueWork(Backstage &backstage, PowerOff how)
{
    ServerWork work{u"rescue"_s, u"compute_rescue_instance"_s, u"rescue"_s, u"rescuing"_s, {}, {}, {}, {},
                    {}};
    work.work = [backstage, how](const ServerEntry &server) mutable -> Result<void> {
        if (const Result<void> down = off(backstage, server, how); !down)
            return down;
        return bootNode(backstage, server, rescueSpec(server.node));
    };
    work.done = becomes(u"rescued"_s, PowerState::Running);
    work.failedThen = error;
    return work;
}

ServerWork unrescueWork(Backstage &backstage)
{
    ServerWork work{u"unrescue"_s, u"compute_unrescue_instance"_s, {}, u"unrescuing"_s, {}, {}, {}, {}, {}};
    work.work = [backstage](const ServerEntry &server) mutable {
        return bootNode(backstage, server, server.node);
    };
    work.done = becomes(u"active"_s, PowerState::Running);
    work.failedThen = error;
    return work;
}

ServerWork freezeWork(Backstage &backstage, bool isSuspend)
{
    const QString word = isSuspend ? u"suspend"_s : u"pause"_s;
    ServerWork work{word, u"compute_%1_instance"_s.arg(word),
                    word, isSuspend ? u"suspending"_s : u"pausing"_s,
                    {},   {},
                    {},   {},
                    {}};
    work.work = [backstage](const ServerEntry &server) { return backstage.host.freeze(server.id); };
    work.done =
        isSuspend ? becomes(u"suspended"_s, PowerState::Suspended) : becomes(u"paused"_s, PowerState::Paused);
    return work;
}

ServerWork thawWork(Backstage &backstage, bool isResume)
{
    const QString word = isResume ? u"resume"_s : u"unpause"_s;
    ServerWork work{word, u"compute_%1_instance"_s.arg(word),
                    word, isResume ? u"resuming"_s : u"unpausing"_s,
                    {},   {},
                    {},   {},
                    {}};
    work.work = [backstage](const ServerEntry &server) { return backstage.host.thaw(server.id); };
    work.done = becomes(u"active"_s, PowerState::Running);
    return work;
}

ServerWork shelveWork(Backstage &backstage, PowerOff how)
{
    ServerWork work{u"shelve"_s,
                    u"compute_shelve_instance"_s,
                    u"power_off"_s,
                    u"shelving"_s,
                    u"shelving_offloading"_s,
                    {},
                    {},
                    {},
                    {}};
    work.work = [backstage, how](const ServerEntry &server) { return off(backstage, server, how); };
    work.done = becomes(u"shelved_offloaded"_s, PowerState::Shutdown);
    return work;
}

ServerWork unshelveWork(Backstage &backstage)
{
    ServerWork work{u"unshelve"_s,
                    u"compute_unshelve_instance"_s,
                    u"power_on"_s,
                    u"unshelving"_s,
                    u"spawning"_s,
                    {},
                    {},
                    {},
                    {}};
    work.work = [backstage](const ServerEntry &server) mutable {
        return bootNode(backstage, server, server.node);
    };
    work.done = becomes(u"active"_s, PowerState::Running);
    return work;
}

ServerWork snapshotWork(Backstage &backstage, const QString &imageId)
{
    ServerWork work{u"createImage"_s,
                    u"compute_snapshot_instance"_s,
                    u"snapshot"_s,
                    u"image_snapshot_pending"_s,
                    u"image_snapshot"_s,
                    {},
                    {},
                    {},
                    {}};
    work.work = [backstage, imageId](const ServerEntry &server) mutable -> Result<void> {
        const Result<QString> folder = backstage.host.snapshot(server.id, imageId);
        if (!folder)
            return failed(folder.error());
        auto world = backstage.store.open();
        const auto image = world->images.find(imageId);
        if (image != world->images.end())
            image->second.folder = *folder;
        return {};
    };
    work.done = [imageId](World &world, ServerEntry &) {
        const auto image = world.images.find(imageId);
        if (image == world.images.end())
            return;
        image->second.status = u"active"_s;
        image->second.bytes = 1 << 20;
        image->second.updated = currentInstant();
    };
    work.failedThen = [imageId](World &world, ServerEntry &, const Failure &, bool) {
        world.images.erase(imageId);
    };
    return work;
}

} // namespace sw::lab
