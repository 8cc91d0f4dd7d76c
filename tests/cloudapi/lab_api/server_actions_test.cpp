// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/wait/pause.h"
#include "tests/cloudapi/lab_api/lab.h"

namespace sw::lab {

using namespace Qt::StringLiterals;

using ServerActions = Lab;

TEST_F(ServerActions, stopAndStartPolitelyUnlessToldToCut)
{
    const QString id = boot(u"a"_s);
    EXPECT_EQ(act(id, u"os-stop"_s).status, 202);
    EXPECT_EQ(settled(id), u"SHUTOFF"_s);
    EXPECT_EQ(server(id)[u"OS-EXT-STS:power_state"_s].toInt(), 4);
    EXPECT_EQ(host.node(id).offs.back(), PowerOff::Polite);
    EXPECT_EQ(act(id, u"os-start"_s).status, 202);
    EXPECT_EQ(settled(id), u"ACTIVE"_s);
    EXPECT_TRUE(host.node(id).runs);
    post(nova + u"/servers/%1/metadata"_s.arg(id), {{u"metadata"_s, QJsonObject{{u"lab_stop"_s, u"cut"_s}}}});
    act(id, u"os-stop"_s);
    EXPECT_EQ(settled(id), u"SHUTOFF"_s);
    EXPECT_EQ(host.node(id).offs.back(), PowerOff::Cut);
}

TEST_F(ServerActions, areRefusedInTheWrongStateWithNovasConflict)
{
    const QString id = boot(u"a"_s);
    const auto refused = [&](const QString &action, const QString &name) {
        const Reply reply = act(id, action);
        EXPECT_EQ(reply.status, 409);
        EXPECT_EQ(reply.body.keys(), QStringList{u"conflictingRequest"_s});
        EXPECT_EQ(message(reply), u"Cannot '%1' instance %2 while it is in vm_state active"_s.arg(name, id));
    };
    refused(u"os-start"_s, u"start"_s);
    refused(u"confirmResize"_s, u"confirmResize"_s);
    refused(u"revertResize"_s, u"revertResize"_s);
    refused(u"unrescue"_s, u"unrescue"_s);
    refused(u"unpause"_s, u"unpause"_s);
    EXPECT_EQ(message(act(id, u"nonsense"_s)), u"There is no such action: nonsense"_s);
    EXPECT_EQ(act(u"nope"_s, u"os-stop"_s).status, 404);
    EXPECT_EQ(
        message(act(id, u"reboot"_s, QJsonObject{{u"type"_s, u"X"_s}})),
        u"Invalid input for field/attribute type. Value: X. 'X' is not one of ['HARD', 'Hard', 'hard', 'SOFT', 'Soft', 'soft']"_s);
}

TEST_F(ServerActions, areRefusedWhileAnotherTaskRuns)
{
    const QString id = boot(u"a"_s);
    host.hold(u"powerOff"_s);
    act(id, u"os-stop"_s);
    host.awaitHeld(u"powerOff"_s);
    EXPECT_EQ(server(id)[u"OS-EXT-STS:task_state"_s].toString(), u"powering-off"_s);
    EXPECT_EQ(message(act(id, u"pause"_s)),
              u"Cannot 'pause' instance %1 while it is in task_state powering-off"_s.arg(id));
    host.release(u"powerOff"_s);
    EXPECT_EQ(settled(id), u"SHUTOFF"_s);
}

TEST_F(ServerActions, rebootSoftIsPoliteAndHardIsACut)
{
    const QString id = boot(u"a"_s);
    host.hold(u"boot"_s);
    EXPECT_EQ(act(id, u"reboot"_s, QJsonObject{{u"type"_s, u"SOFT"_s}}).status, 202);
    host.awaitHeld(u"boot"_s);
    EXPECT_EQ(server(id)[u"status"_s].toString(), u"REBOOT"_s);
    host.release(u"boot"_s);
    EXPECT_EQ(settled(id), u"ACTIVE"_s);
    EXPECT_EQ(host.node(id).offs.back(), PowerOff::Polite);
    host.hold(u"boot"_s);
    EXPECT_EQ(act(id, u"reboot"_s, QJsonObject{{u"type"_s, u"HARD"_s}}).status, 202);
    host.awaitHeld(u"boot"_s);
    EXPECT_EQ(server(id)[u"status"_s].toString(), u"HARD_REBOOT"_s);
    host.release(u"boot"_s);
    EXPECT_EQ(settled(id), u"ACTIVE"_s);
    EXPECT_EQ(host.node(id).offs.back(), PowerOff::Cut);
    EXPECT_EQ(host.node(id).boots, 3);
}

TEST_F(ServerActions, resizeWaitsForItsConfirmation)
{
    const QString id = boot(u"a"_s);
    host.hold(u"limit"_s);
    EXPECT_EQ(act(id, u"resize"_s, QJsonObject{{u"flavorRef"_s, u"2"_s}}).status, 202);
    host.awaitHeld(u"limit"_s);
    EXPECT_EQ(server(id)[u"status"_s].toString(), u"RESIZE"_s);
    host.release(u"limit"_s);
    EXPECT_EQ(settled(id), u"VERIFY_RESIZE"_s);
    EXPECT_EQ(host.node(id).spec.memoryMiB, 1024);
    EXPECT_EQ(act(id, u"os-stop"_s).status, 409);
    EXPECT_EQ(act(id, u"confirmResize"_s).status, 204);
    EXPECT_EQ(settled(id), u"ACTIVE"_s);
    act(id, u"resize"_s, QJsonObject{{u"flavorRef"_s, u"4"_s}});
    EXPECT_EQ(settled(id), u"VERIFY_RESIZE"_s);
    EXPECT_EQ(act(id, u"revertResize"_s).status, 202);
    EXPECT_EQ(settled(id), u"ACTIVE"_s);
    EXPECT_EQ(server(id)[u"flavor"_s][u"original_name"_s].toString(), u"1GB"_s);
    EXPECT_EQ(host.node(id).spec.memoryMiB, 1024);
    EXPECT_EQ(message(act(id, u"resize"_s, QJsonObject{{u"flavorRef"_s, u"2"_s}})),
              u"When resizing, instances must change flavor!"_s);
    EXPECT_EQ(message(act(id, u"resize"_s, QJsonObject{{u"flavorRef"_s, u"99"_s}})),
              u"Flavor 99 could not be found."_s);
}

TEST_F(ServerActions, rebuildForgetsWhatTheNodeWrote)
{
    const QString id = boot(u"a"_s);
    const QString image = idOf(u"images"_s, u"/image/v2/images"_s, u"lab-image-2"_s);
    host.hold(u"wipe"_s);
    EXPECT_EQ(act(id, u"rebuild"_s, QJsonObject{{u"imageRef"_s, image}}).status, 202);
    host.awaitHeld(u"wipe"_s);
    EXPECT_EQ(server(id)[u"status"_s].toString(), u"REBUILD"_s);
    host.release(u"wipe"_s);
    EXPECT_EQ(settled(id), u"ACTIVE"_s);
    EXPECT_EQ(host.node(id).wipes, 1);
    EXPECT_EQ(server(id)[u"image"_s][u"id"_s].toString(), image);
    EXPECT_EQ(message(act(id, u"rebuild"_s, QJsonObject{{u"imageRef"_s, u"nope"_s}})),
              u"Cannot find image for rebuild"_s);
}

TEST_F(ServerActions, rescuePauseSuspendAndShelveComeBack)
{
    const QString id = boot(u"a"_s);
    const auto roundTrip = [&](const QString &there, const QString &state, const QString &back) {
        EXPECT_LT(act(id, there, there == u"rescue"_s ? QJsonValue(QJsonObject{}) : QJsonValue()).status,
                  300);
        EXPECT_EQ(settled(id), state);
        EXPECT_EQ(act(id, back).status, 202);
        EXPECT_EQ(settled(id), u"ACTIVE"_s);
    };
    roundTrip(u"rescue"_s, u"RESCUE"_s, u"unrescue"_s);
    roundTrip(u"pause"_s, u"PAUSED"_s, u"unpause"_s);
    EXPECT_FALSE(host.node(id).isFrozen);
    roundTrip(u"suspend"_s, u"SUSPENDED"_s, u"resume"_s);
    roundTrip(u"shelve"_s, u"SHELVED_OFFLOADED"_s, u"unshelve"_s);
}

TEST_F(ServerActions, lockKeepsOthersOut)
{
    const QString id = boot(u"a"_s);
    EXPECT_EQ(act(id, u"lock"_s, QJsonObject{{u"locked_reason"_s, u"drill"_s}}).status, 202);
    EXPECT_EQ(message(act(id, u"os-stop"_s)), u"Instance %1 is locked"_s.arg(id));
    EXPECT_EQ(as(demo, "DELETE", nova + u"/servers/"_s + id).status, 409);
    EXPECT_EQ(server(id)[u"locked_reason"_s].toString(), u"drill"_s);
    EXPECT_EQ(act(id, u"unlock"_s).status, 202);
    EXPECT_EQ(act(id, u"os-stop"_s).status, 202);
}

TEST_F(ServerActions, snapshotBecomesAnImageThatServersBootFrom)
{
    const QString id = boot(u"a"_s, {{u"flavorRef"_s, u"2"_s}});
    host.hold(u"snapshot"_s);
    const Reply taken = act(id, u"createImage"_s, QJsonObject{{u"name"_s, u"golden"_s}});
    EXPECT_EQ(taken.status, 202);
    const QString image = taken.body[u"image_id"_s].toString();
    EXPECT_EQ(taken.headers.value("location"), (url + u"/image/v2/images/"_s + image).toLatin1());
    EXPECT_EQ(get(u"/image/v2/images/"_s + image).body[u"status"_s].toString(), u"queued"_s);
    host.release(u"snapshot"_s);
    EXPECT_EQ(settled(id), u"ACTIVE"_s);
    EXPECT_EQ(get(u"/image/v2/images/"_s + image).body[u"status"_s].toString(), u"active"_s);
    EXPECT_EQ(as(u"small"_s, "GET", u"/image/v2/images/"_s + image).status, 404);
    const QString child = boot(u"b"_s, {{u"imageRef"_s, image}, {u"flavorRef"_s, u"2"_s}});
    EXPECT_EQ(host.node(child).spec.imageFolder, u"/images/"_s + image);
    EXPECT_EQ(post(nova + u"/servers"_s, wish(u"c"_s, {{u"imageRef"_s, image}})).status,
              400); // its disk is too small
    EXPECT_EQ(as(demo, "DELETE", u"/image/v2/images/"_s + image).status, 204);
    EXPECT_EQ(get(u"/image/v2/images/"_s + image).status, 404);
    EXPECT_EQ(
        as(demo, "DELETE", u"/image/v2/images/"_s + idOf(u"images"_s, u"/image/v2/images"_s, u"lab-image"_s))
            .status,
        403);
}

TEST_F(ServerActions, areLoggedWithTheirRequestAndTheirOutcome)
{
    const QString id = boot(u"a"_s);
    const Reply stop = act(id, u"os-stop"_s);
    settled(id);
    host.failNext(u"boot"_s);
    act(id, u"os-start"_s);
    EXPECT_EQ(settled(id), u"SHUTOFF"_s);
    const QString path = nova + u"/servers/%1/os-instance-actions"_s.arg(id);
    const QJsonArray log = get(path).body[u"instanceActions"_s].toArray();
    ASSERT_EQ(log.size(), 3);
    EXPECT_EQ(log[0][u"action"_s].toString(), u"start"_s);
    EXPECT_EQ(log[0][u"message"_s].toString(), u"Error"_s);
    EXPECT_EQ(log[1][u"request_id"_s].toString().toLatin1(), stop.headers.value("x-openstack-request-id"));
    EXPECT_TRUE(log[1][u"message"_s].isNull());
    EXPECT_EQ(log[2][u"action"_s].toString(), u"create"_s);
    const QJsonValue one = get(path + u'/' + log[1][u"request_id"_s].toString()).body[u"instanceAction"_s];
    EXPECT_EQ(one[u"events"_s][0][u"event"_s].toString(), u"compute_stop_instance"_s);
    EXPECT_EQ(one[u"events"_s][0][u"result"_s].toString(), u"Success"_s);
    EXPECT_EQ(message(get(path + u"/req-nope"_s)), u"Action req-nope not found"_s);
}

TEST_F(ServerActions, thatAreToldToFailLeaveTheServerAsNovaWould)
{
    const QString id = boot(u"a"_s, {{u"metadata"_s, QJsonObject{{u"lab_fail"_s, u"reboot"_s}}}});
    act(id, u"reboot"_s, QJsonObject{{u"type"_s, u"HARD"_s}});
    EXPECT_EQ(settled(id), u"ACTIVE"_s);
    const QString stuck = boot(u"b"_s, {{u"metadata"_s, QJsonObject{{u"lab_fail"_s, u"destroy"_s}}}});
    as(demo, "DELETE", nova + u"/servers/"_s + stuck);
    EXPECT_EQ(settled(stuck), u"ERROR"_s);
    as(demo, "DELETE", nova + u"/servers/"_s + stuck);
    awaitGone(stuck);
}

TEST_F(ServerActions, aNodeThatDiesShowsAtOnceAsSwitchedOff)
{
    const QString id = boot(u"a"_s);
    host.die(id);
    const QJsonObject seen = server(id);
    EXPECT_EQ(seen[u"status"_s].toString(), u"SHUTOFF"_s);
    EXPECT_EQ(seen[u"OS-EXT-STS:power_state"_s].toInt(), 4);
    const QJsonValue entry =
        get(nova + u"/servers/%1/os-instance-actions"_s.arg(id)).body[u"instanceActions"_s][0];
    EXPECT_EQ(entry[u"action"_s].toString(), u"stop"_s);
    EXPECT_TRUE(entry[u"user_id"_s].isNull());
    EXPECT_EQ(act(id, u"os-start"_s).status, 202);
    EXPECT_EQ(settled(id), u"ACTIVE"_s);
}

TEST_F(ServerActions, aNodeThatDiesDuringATaskShowsWhenTheTaskIsOver)
{
    const QString id = boot(u"a"_s);
    host.hold(u"snapshot"_s);
    act(id, u"createImage"_s, QJsonObject{{u"name"_s, u"late"_s}});
    host.awaitHeld(u"snapshot"_s);
    host.die(id);
    EXPECT_EQ(server(id)[u"status"_s].toString(), u"ACTIVE"_s);
    host.release(u"snapshot"_s);
    for (int look = 0; look < 5000 && server(id)[u"status"_s].toString() != u"SHUTOFF"_s; ++look)
        pause(Milliseconds(2), {});
    EXPECT_EQ(settled(id), u"SHUTOFF"_s);
}

TEST_F(ServerActions, metadataAndTagsAreKept)
{
    const QString id = boot(u"a"_s);
    const QString metadata = nova + u"/servers/%1/metadata"_s.arg(id);
    EXPECT_EQ(post(metadata, {{u"metadata"_s, QJsonObject{{u"a"_s, u"1"_s}}}}).status, 200);
    EXPECT_EQ(as(demo, "PUT", metadata + u"/b"_s, {{u"meta"_s, QJsonObject{{u"b"_s, u"2"_s}}}}).status, 200);
    EXPECT_EQ(as(demo, "PUT", metadata + u"/b"_s, {{u"meta"_s, QJsonObject{{u"x"_s, u"2"_s}}}}).status, 400);
    EXPECT_EQ(as(demo, "DELETE", metadata + u"/a"_s).status, 204);
    EXPECT_EQ(message(as(demo, "DELETE", metadata + u"/a"_s)), u"Metadata item was not found"_s);
    EXPECT_EQ(get(metadata).body[u"metadata"_s].toObject(), (QJsonObject{{u"b"_s, u"2"_s}}));
    const QString tags = nova + u"/servers/%1/tags"_s.arg(id);
    EXPECT_EQ(as(demo, "PUT", tags, {{u"tags"_s, QJsonArray{u"q"_s, u"r"_s}}}).status, 200);
    EXPECT_EQ(as(demo, "PUT", tags + u"/new"_s).status, 201);
    EXPECT_EQ(as(demo, "PUT", tags + u"/new"_s).status, 204);
    EXPECT_EQ(as(demo, "DELETE", tags + u"/q"_s).status, 204);
    EXPECT_EQ(message(as(demo, "DELETE", tags + u"/q"_s)), u"Instance %1 has no tag 'q'"_s.arg(id));
    EXPECT_EQ(server(id)[u"tags"_s].toArray(), (QJsonArray{u"new"_s, u"r"_s}));
}

TEST_F(ServerActions, consoleOutputIsTheNodesOwnAndAConsoleIsRefused)
{
    const QString id = boot(u"a"_s);
    EXPECT_EQ(act(id, u"os-getConsoleOutput"_s, QJsonObject{{u"length"_s, 2}}).body[u"output"_s].toString(),
              u"boots: 1\nlast"_s);
    EXPECT_EQ(post(nova + u"/servers/%1/remote-consoles"_s.arg(id),
                   {{u"remote_console"_s, QJsonObject{{u"protocol"_s, u"vnc"_s}, {u"type"_s, u"novnc"_s}}}})
                  .status,
              400);
}

} // namespace sw::lab
